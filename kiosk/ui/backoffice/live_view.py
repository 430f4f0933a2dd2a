"""How the running sale goes, and its brake."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.staff_model import StaffRow, StaffTableModel
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label, restyle
from kiosk.ui.widgets.staff_table import StaffTable
from kiosk.ui.widgets.stat_card import StatCard

LEAVE_AGAIN_MS = 5000
SETTLING_MS = 1000
_LOW = 900


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveSummary:
    """What the staff see at one moment. `waiting` counts refunds due and amounts to check."""

    operator_name: str
    role_text: str
    sale_name: str
    state_text: str
    is_open: bool
    is_paused: bool
    units_sold: int
    units_offered: int
    taken_text: str
    paying_now: int
    waiting: int
    rows: tuple[StaffRow, ...] = ()


class LiveView(QWidget):
    """Figures, offers, and what an operator may do about them.

    Signals:
        pause_requested: stop selling for now.
        resume_requested: sell again.
        leave_requested: close the kiosk; asked for twice.
    """

    pause_requested = Signal()
    resume_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paused = False
        self.setObjectName("livePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sold = StatCard("sold", self.tr("Units sold"))
        self._taken = StatCard("taken", self.tr("Taken"))
        self._paying = StatCard("paying", self.tr("Paying now"))
        self._waiting = StatCard("waiting", self.tr("Waiting for you"))
        self._model = StaffTableModel(self)
        self._table = StaffTable(theme, self._model)
        self._table.setObjectName("offersTable")
        self._table.setAccessibleName(self.tr("Offers"))
        self._empty = label(self.tr("There are no offers now."), name="offersEmptyLabel")
        self._sale = elided_label(name="saleNameLabel", size=28, weight=700)
        self._sale.set_lines(2)
        self._state = elided_label(name="saleStateLabel", weight=600, tone="green")
        self._explain = elided_label(name="saleExplainLabel", tone="soft")
        self._explain.set_lines(4)
        self._sold_bar = QProgressBar()
        self._sold_bar.setObjectName("soldBar")
        self._sold_bar.setAccessibleName(self.tr("Units sold"))
        self._sold_bar.setTextVisible(False)
        self._operator = elided_label(name="operatorLabel", size=20, tone="soft")
        self._notice = elided_label(name="staffNoticeLabel", weight=600, tone="amber")
        self._notice.set_lines(3)
        self._pause = button("", name="pauseButton", kind="ink")
        self._leave = button("", name="leaveKioskButton")
        self._leave_timer = QTimer(self)
        self._leave_timer.setObjectName("leaveTimer")
        self._leave_timer.setSingleShot(True)
        self._leave_timer.setInterval(LEAVE_AGAIN_MS)
        # A double tap must not take back what its first tap did.
        self._can_pause = False
        self._settling = QTimer(self)
        self._settling.setObjectName("settlingTimer")
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING_MS)
        self._settling.timeout.connect(self._follow_pause)
        self._stats = QGridLayout()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._page = QVBoxLayout()
        self._side = QVBoxLayout()
        self._build()
        self._ask_to_leave(again=False)
        self._connect()

    def show_summary(self, summary: LiveSummary) -> None:
        """Show the figures; a table that is being scrolled stays where it is."""
        self._sold.show_figure(
            str(summary.units_sold),
            self.tr("of {units} on offer").format(units=summary.units_offered),
        )
        self._taken.show_figure(summary.taken_text, self.tr("in this sale"))
        self._paying.show_figure(str(summary.paying_now), self.tr("codes on screen"))
        waiting = summary.waiting
        self._waiting.show_figure(
            str(waiting),
            self.tr("refund or check") if waiting else self.tr("nothing to do"),
            amber=waiting > 0,
        )
        self._sold_bar.setRange(0, max(1, summary.units_offered))
        self._sold_bar.setValue(summary.units_sold)
        self._model.set_rows(summary.rows)
        self._table.setVisible(bool(summary.rows))
        self._empty.setVisible(not summary.rows)
        self._sale.setText(summary.sale_name)
        self._operator.setText(f"{summary.operator_name} · {summary.role_text}")
        self._show_state(summary)

    def show_notice(self, text: str) -> None:
        """Say one thing near the buttons; an empty text takes it back."""
        self._notice.setText(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tall = self.height() > self.width()
        low = min(self.width(), self.height()) < _LOW
        gap = 12 if low else 24
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(down if tall else across)
        self._body.setStretch(1, 0 if tall else 2)
        for widget in (self._explain, self._sold_bar):
            widget.setVisible(not low)
        inset = 16 if low else 28
        self._side.setContentsMargins(inset, inset - 4, inset, inset)
        for card in (self._sold, self._taken, self._paying, self._waiting):
            card.set_dense(on=low)
        side = 40 if self.width() >= 1060 else 16
        self._page.setContentsMargins(side, gap, side, gap)
        for layout in (self._page, self._body, self._stats):
            layout.setSpacing(gap)
        self._place_stats(columns=2 if tall else 4)

    def _show_state(self, summary: LiveSummary) -> None:
        self._paused = summary.is_paused
        self._state.setText(summary.state_text)
        tone = "amber" if summary.is_paused else "green" if summary.is_open else "blue"
        restyle(self._state, tone=tone)
        text = self.tr("Resume the sale") if summary.is_paused else self.tr("Pause the sale")
        self._pause.setText(text)
        self._pause.setAccessibleName(text)
        self._can_pause = summary.is_open or summary.is_paused
        self._follow_pause()
        self._explain.setText(
            self.tr("Nobody can start to pay now. Codes that are on screens stay good.")
            if summary.is_paused
            else self.tr("A pause stops new payments. Codes that are on screens stay good.")
        )

    def _place_stats(self, *, columns: int) -> None:
        cards = (self._sold, self._taken, self._paying, self._waiting)
        for place, card in enumerate(cards):
            self._stats.addWidget(card, place // columns, place % columns)
        for column in range(len(cards)):
            self._stats.setColumnStretch(column, 1 if column < columns else 0)

    def _build(self) -> None:
        offers, sale = _card("offersCard"), _card("saleCard")
        table = QVBoxLayout(offers)
        table.setContentsMargins(28, 24, 28, 16)
        table.setSpacing(8)
        title = label(self.tr("Offers"), name="offersTitleLabel", size=24, weight=700)
        table.addWidget(title)
        table.addWidget(self._table, 1)
        table.addWidget(self._empty, 1)
        sale.setLayout(self._side)
        side = self._side
        side.setSpacing(8)
        for widget in (self._sale, self._state, self._sold_bar, self._explain):
            side.addWidget(widget)
            side.addSpacing(4)
        side.addStretch(1)
        side.addWidget(self._notice)
        side.addWidget(self._operator)
        side.addSpacing(8)
        side.addWidget(self._pause)
        side.addSpacing(4)
        side.addWidget(self._leave)
        self._body.addWidget(offers, 3)
        self._body.addWidget(sale, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._page, 1)
        # At once: a card that waits for its first layout without a parent is polished as a window
        # of its own, and is never painted inside this one.
        self._place_stats(columns=4)
        self._page.addLayout(self._stats)
        self._page.addLayout(self._body, 1)

    def _connect(self) -> None:
        self._pause.clicked.connect(self._on_pause)
        self._leave.clicked.connect(self._on_leave)
        self._leave_timer.timeout.connect(lambda: self._ask_to_leave(again=False))

    def _on_pause(self) -> None:
        self._settling.start()
        self._pause.setEnabled(False)
        (self.resume_requested if self._paused else self.pause_requested).emit()

    def _on_leave(self) -> None:
        if self._leave_timer.isActive():
            self._leave_timer.stop()
            self._ask_to_leave(again=False)
            self.leave_requested.emit()
        else:
            self._leave_timer.start()
            self._ask_to_leave(again=True)

    def _follow_pause(self) -> None:
        self._pause.setEnabled(self._can_pause and not self._settling.isActive())

    def _ask_to_leave(self, *, again: bool) -> None:
        text = self.tr("Tap again to leave") if again else self.tr("Leave the kiosk")
        self._leave.setText(text)
        self._leave.setAccessibleName(text)
        restyle(self._leave, tone="amber" if again else "plain")


def _card(name: str) -> QFrame:
    card = QFrame()
    card.setObjectName(name)
    card.setProperty("kind", "card")
    return card
