"""One order: what was bought, how it was paid, what happened, and what can be done about it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.backoffice.sheets import scrolled
from kiosk.ui.backoffice.timeline_view import Line, TimelineView
from kiosk.ui.direction import margins
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button, set_icon
from kiosk.ui.widgets.labels import elided_label, label, restyle

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class Fact(NamedTuple):
    """A caption with an amount or a word beside it; `note` in smaller letters below."""

    caption: str
    value: str
    note: str = ""
    strong: bool = False


class OrderSummary(NamedTuple):
    """All that the page shows. A word for an action that cannot be taken is empty."""

    title: str
    state: str
    tone: str
    lines: Sequence[Fact]
    facts: Sequence[Fact]
    timeline: Sequence[Line]
    confirm: str
    give_back: str
    print_receipt: str = ""
    save_receipt: str = ""


class OrderPage(QWidget):
    """Passive.

    Signals:
        back_requested: to the list.
        confirm_requested: the money of this order was seen.
        give_back_requested: money goes back.
        print_requested: the receipt, once more on paper.
        save_requested: the receipt, as a file.
    """

    back_requested = Signal()
    confirm_requested = Signal()
    give_back_requested = Signal()
    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("orderPage")
        self._theme = theme
        self._back = button(self.tr("Orders"), name="orderBackButton")
        set_icon(self._back, "back", theme, size=26)
        self._title = elided_label(name="orderTitleLabel", size=34, weight=700)
        self._state = label(name="orderStateLabel", size=22, weight=600)
        self._state.setProperty("kind", "tag")
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._confirm = button("", name="confirmPaymentButton", kind="ink")
        self._give_back = button("", name="giveBackButton")
        self._print = button("", name="printAgainButton", kind="ghost")
        self._save = button("", name="saveReceiptButton", kind="ghost")
        self._bought, self._paid = QVBoxLayout(), QVBoxLayout()
        self._timeline = TimelineView(theme)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._content, self._foot = QWidget(), QWidget()
        self._build()
        self.clear()
        self._back.clicked.connect(self.back_requested)
        self._confirm.clicked.connect(self.confirm_requested)
        self._give_back.clicked.connect(self.give_back_requested)
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)

    def clear(self) -> None:
        """Show nothing: another order is on its way."""
        self._title.setText("")
        self._state.hide()
        self._content.hide()
        self._foot.hide()

    def show_order(self, summary: OrderSummary) -> None:
        """Show everything about an order."""
        self._title.setText(summary.title)
        self._state.setText(summary.state)
        self._state.show()
        self._content.show()
        restyle(self._state, tone=summary.tone)
        _fill(self._bought, "bought", summary.lines)
        _fill(self._paid, "paid", summary.facts)
        self._timeline.show_lines(summary.timeline)
        for made, text in (
            (self._confirm, summary.confirm),
            (self._give_back, summary.give_back),
            (self._print, summary.print_receipt),
            (self._save, summary.save_receipt),
        ):
            made.setText(text)
            made.setAccessibleName(text)
            made.setVisible(bool(text))
        self._foot.setVisible(bool(summary.confirm or summary.give_back))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < 1000
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(down if narrow else across)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        left, right = _card(self.tr("Bought"), "bought"), _card(self.tr("What happened"), "story")
        inside = left.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addLayout(self._bought)
            title = label(self.tr("Paid"), name="paidTitleLabel", size=24, weight=700)
            title.setContentsMargins(0, 16, 0, 0)
            inside.addWidget(title)
            inside.addLayout(self._paid)
            inside.addSpacing(8)
            inside.addWidget(self._print)
            inside.addWidget(self._save)
            inside.addStretch(1)
        story = right.layout()
        if isinstance(story, QVBoxLayout):
            story.addWidget(self._timeline)
            story.addStretch(1)
        self._content.setLayout(self._body)
        self._body.setContentsMargins(margins(0, 0, 12, 0))
        self._body.setSpacing(20)
        self._body.addWidget(left, 1)
        self._body.addWidget(right, 1)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(16)
        foot.addStretch(1)
        foot.addWidget(self._give_back)
        foot.addWidget(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(scrolled(self._content, name="orderArea"), 1)
        column.addWidget(self._foot)


def _card(title: str, name: str) -> QFrame:
    card = QFrame()
    card.setObjectName(f"{name}Card")
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(32, 24, 32, 28)
    column.setSpacing(12)
    column.addWidget(label(title, name=f"{name}TitleLabel", size=24, weight=700))
    return card


def _fill(column: QVBoxLayout, name: str, facts: Sequence[Fact]) -> None:
    """Show `facts` in place of those before."""
    while (item := column.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    for place, fact in enumerate(facts):
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        weight = 700 if fact.strong else 400
        caption = elided_label(fact.caption, name=f"{name}{place}CaptionLabel", weight=weight)
        caption.set_lines(2)
        value = elided_label(fact.value, name=f"{name}{place}ValueLabel", weight=max(600, weight))
        value.setAlignment(_RIGHT)
        grid.addWidget(caption, 0, 0)
        grid.addWidget(value, 0, 1, Qt.AlignmentFlag.AlignTop)
        if fact.note:
            note = elided_label(fact.note, name=f"{name}{place}NoteLabel", size=20, tone="soft")
            note.set_lines(3)
            grid.addWidget(note, 1, 0, 1, 2)
        column.addWidget(row)
