"""How it ended: one sign, one sentence, one number, and the way back."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.surfaces import SHADOW
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.header import Header
from kiosk.ui.widgets.labels import elided_label, label, restyle
from kiosk.ui.widgets.panel import Panel
from kiosk.ui.widgets.receipt_box import ReceiptBox
from kiosk.ui.widgets.single_tap import SingleTap
from kiosk.ui.widgets.tick import Tick

_CENTRE = Qt.AlignmentFlag.AlignCenter
_WIDEST, _WIDEST_PAIR = 1000, 1320
_EDGE, _BESIDE = 24, 48


class ResultKind(StrEnum):
    """What happened to the order, as far as the sign above the title goes."""

    PAID = "paid"
    SOLD_OUT = "sold_out"
    LATE = "late"
    REVIEW = "review"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultText:
    """What the result screen says; `number` is shown large, "" leaves its tile out."""

    kind: ResultKind
    title: str
    text: str
    number: str
    number_caption: str
    footnote: str
    can_try_again: bool = False


# Colour token and icon of each sign; without an icon it is the tick.
_SIGNS = {
    ResultKind.PAID: ("green", ""),
    ResultKind.SOLD_OUT: ("amber", "refund"),
    ResultKind.LATE: ("amber", "clock"),
    ResultKind.REVIEW: ("amber", "warning"),
    ResultKind.CANCELLED: ("grey", "close"),
    ResultKind.EXPIRED: ("blue", "clock"),
}


class ResultView(QWidget):
    """One result in the middle of the page. Knows no service.

    Signals:
        done_requested: back to the sale.
        again_requested: the same product once more.
        leave_requested: the shopper goes.
    """

    done_requested = Signal()
    again_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("resultView")
        self.setAccessibleName(self.tr("Result"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header = Header(theme, self)
        self._panel = Panel(theme, self)
        self._sign = Tick(theme)
        self._title = label(name="resultTitleLabel", size=56, weight=700)
        self._text = label(name="resultTextLabel", size=28, tone="soft")
        self._tile = QWidget()
        self._tile_column = QVBoxLayout(self._tile)
        self._caption = label(name="numberCaptionLabel", size=22, tone="soft")
        self._number = elided_label(name="numberLabel", size=84, weight=700)
        self._footnote = label(name="resultFootnoteLabel", size=22, tone="soft")
        self._again = button(self.tr("Try again"), name="againButton", kind="primary")
        self._leave = button(self.tr("Leave"), name="leaveButton", kind="ghost")
        self._done = button("", name="doneButton", kind="ink")
        self._single_tap = SingleTap(self)
        self._single_tap.watch(self._again, self._leave, self._done)
        self.receipt = ReceiptBox(theme)
        self.receipt.hide()
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._build()
        self.set_seconds_left(0)
        self._done.clicked.connect(self.done_requested)
        self._again.clicked.connect(self.again_requested)
        self._leave.clicked.connect(self.leave_requested)
        theme.changed.connect(self._arrange)

    def show_result(self, result: ResultText) -> None:
        """Show `result`; a paid one draws its tick."""
        tone, icon = _SIGNS[result.kind]
        self._sign.show_sign(tone, icon)
        self._sign.setAccessibleName(result.title)
        _say(self._title, result.title)
        _say(self._text, result.text)
        _say(self._footnote, result.footnote)
        self._number.setText(result.number)
        self._number.setAccessibleName(result.number)
        self._caption.setText(result.number_caption)
        self._caption.setVisible(bool(result.number_caption))
        self._tile.setVisible(bool(result.number))
        self._again.setVisible(result.can_try_again)
        restyle(self._done, kind="ghost" if result.can_try_again else "ink")
        self._arrange()

    def show_receipt(self, text: str, *, can_print: bool) -> None:
        """Show the receipt as a code, and the way to have it on paper; an empty text hides both."""
        self.receipt.setVisible(bool(text))
        if text:
            self.receipt.show_receipt(text, can_print=can_print)
        self._arrange()

    def show_receipt_note(self, text: str, *, tone: str = "soft") -> None:
        """Say what becomes of the receipt on paper; it is asked for once."""
        self.receipt.show_note(text, tone=tone)
        self._arrange()

    def set_seconds_left(self, seconds: int) -> None:
        """Count down on the way back to the sale."""
        text = self.tr("Back to the sale · {seconds}").format(seconds=seconds)
        self._done.setText(text)
        self._done.setAccessibleName(self.tr("Back to the sale"))

    @override
    def minimumSizeHint(self) -> QSize:
        # The view fits itself to the window, never the other way round.
        return QSize(640, 480)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._tile.setObjectName("numberTile")
        self._tile.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tile = self._tile_column
        tile.setSpacing(0)
        for inside in (self._caption, self._number):
            inside.setAlignment(_CENTRE)
            tile.addWidget(inside)
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        words_column.addStretch(1)
        words_column.addWidget(self._sign, 0, _CENTRE)
        words_column.addSpacing(12)
        for words in (self._title, self._text, self._footnote):
            words.setAlignment(_CENTRE)
            words.setWordWrap(True)
        words_column.addWidget(self._title, 0, _CENTRE)
        words_column.addWidget(self._text, 0, _CENTRE)
        words_column.addStretch(1)
        words_column.addWidget(self._tile, 0, _CENTRE)
        words_column.addWidget(self._footnote, 0, _CENTRE)
        words_column.addStretch(1)
        self._words = words_column
        self._body.setSpacing(_BESIDE)
        self._body.addLayout(words_column, 1)
        self._body.addWidget(self.receipt)
        column = self._panel.column
        column.addLayout(self._body, 1)
        column.addSpacing(8)
        buttons = QVBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._again)
        row = QHBoxLayout()
        row.setSpacing(20)
        for made in (self._leave, self._done):
            row.addWidget(made, 1)
        for made in (self._again, self._leave, self._done):
            made.setProperty("large", "true")
        buttons.addLayout(row)
        column.addLayout(buttons)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        page.addWidget(self.header)
        # Optically centred: a little above the middle.
        page.addStretch(4)
        page.addWidget(self._panel, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(5)

    def _arrange(self) -> None:
        """Take the roomiest form that fits the page, without the code where none does."""
        self.header.set_low(on=self._theme.low_reach)
        beside = not self.receipt.isHidden() and self.width() > self.height()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(across if beside else down)
        width = min(self.width() - 40, _WIDEST_PAIR if beside else _WIDEST)
        height = self.height() - self.header.sizeHint().height() - _EDGE
        for with_code in (True, False):
            self.receipt.set_code_shown(on=with_code)
            if self._fit(width, height):
                break

    def _fit(self, width: int, height: int) -> bool:
        """Take the roomiest form; return whether all of it fits."""
        needed = 0
        for form in _FORMS:
            self._take(form, width)
            # What was just shown, hidden or resized counts at once, not at the next event.
            self.receipt.fit()
            self._panel.column.activate()
            needed = self._panel.column.totalHeightForWidth(width)
            needed = max(needed, self._panel.column.totalMinimumSize().height())
            if form.least <= height and needed <= height:
                break
        self._panel.setFixedSize(width, min(height, max(form.height, needed)))
        return needed <= height

    def _take(self, form: "_Form", width: int) -> None:
        self._panel.set_padding(form.padding)
        self._panel.column.setSpacing(form.spacing)
        self._words.setSpacing(form.spacing)
        self.receipt.set_module(form.module)
        self._tile_column.setContentsMargins(56, form.spacing, 56, form.spacing + 4)
        self._sign.setVisible(form.sign > 0)
        self._sign.set_side(form.sign)
        restyle(self._title, textSize=str(form.title))
        restyle(self._text, textSize=str(form.text))
        restyle(self._number, textSize=str(form.number))
        room = width - 2 * (form.padding + SHADOW)
        if self._body.direction() != QBoxLayout.Direction.TopToBottom:
            room -= self.receipt.minimumSizeHint().width() + _BESIDE
        for words in (self._title, self._text, self._footnote):
            _balance(words, room)
        self._tile.setMaximumWidth(room)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """Sizes in pixels; for pages with at least `least` pixels below the header."""

    least: int
    height: int
    padding: int
    spacing: int
    sign: int
    title: int
    text: int
    number: int

    @property
    def module(self) -> int:
        """How many pixels wide one module of the receipt's code is."""
        return 8 if self.least >= 820 else 6


_FORMS = (
    _Form(least=1360, height=1200, padding=64, spacing=20, sign=240, title=56, text=28, number=104),
    _Form(least=820, height=820, padding=56, spacing=14, sign=148, title=56, text=24, number=84),
    _Form(least=560, height=640, padding=28, spacing=8, sign=96, title=40, text=24, number=56),
    _Form(least=420, height=0, padding=16, spacing=4, sign=64, title=34, text=22, number=40),
    _Form(least=0, height=0, padding=12, spacing=2, sign=0, title=28, text=20, number=40),
)


def _balance(words: QLabel, room: int) -> None:
    """Let the lines of `words` be about equally long, within `room` pixels."""
    words.ensurePolished()
    metrics = words.fontMetrics()
    whole = metrics.horizontalAdvance(words.text())
    longest = max((metrics.horizontalAdvance(word) for word in words.text().split()), default=0)
    lines = -(-whole // max(1, round(room * 0.94)))
    width = min(room, max(longest, round(whole / max(1, lines) * 1.12)) + 8)
    # A label answers no less than its own minimum.
    words.setMinimumSize(0, 0)
    words.setFixedSize(width, max(0, words.heightForWidth(width)))


def _say(words: QLabel, text: str) -> None:
    words.setText(text)
    words.setVisible(bool(text))
