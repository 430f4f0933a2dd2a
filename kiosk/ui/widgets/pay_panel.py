"""How it is paid: first what will happen, then the code and its ring."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kiosk.ui.direction import margins
from kiosk.ui.durations import minutes_text
from kiosk.ui.stage_plan import BUTTON
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import label, restyle
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.panel import Panel
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.ring import Ring
from kiosk.ui.widgets.single_tap import SingleTap
from kiosk.ui.widgets.steps import Step, Steps

ARMING_MS = 800
_BETWEEN = 20


class PayPanel(Panel):
    """Steps, or ring and code; below them a notice and the buttons.

    Signals:
        pay_requested, paid_claimed, staff_requested, cancel_requested: a button was tapped.
    """

    pay_requested = Signal()
    paid_claimed = Signal()
    staff_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("payPanel")
        self.notice = Notice(theme)
        self.ring_row = QWidget()
        self._ring = Ring(theme)
        self._code = QrCode(theme)
        self._steps = Steps(theme, name="before", size=28, mark=80)
        self._title = label(
            self.tr("Pay with your phone"), name="beforeTitleLabel", size=34, weight=700
        )
        self._hint = label(name="scanHintLabel", tone="soft")
        self._pages = QStackedWidget()
        self._pages.setObjectName("payPages")
        self._cancel = button(self.tr("Cancel"), name="cancelButton", kind="ghost")
        self._pay = button("", name="payButton", kind="primary")
        self._paid = button(self.tr("I have paid"), name="paidButton", kind="primary")
        self._staff = button(self.tr("Staff: confirm here"), name="staffConfirmHereButton")
        self._staff.hide()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._amount = ""
        self._gate_seconds: int | None = None
        self._busy_text = ""
        self._hold_seconds = 1
        # "I have paid" comes up under the finger that pressed Pay Now: a nervous one taps again.
        self._arming = QTimer(self)
        self._arming.setObjectName("armingTimer")
        self._arming.setSingleShot(True)
        self._arming.setInterval(ARMING_MS)
        self._arming.timeout.connect(self._refresh)
        self._single_tap = SingleTap(self)
        self._all_buttons = (self._cancel, self._pay, self._paid, self._staff)
        self._single_tap.watch(*self._all_buttons)
        self._build()
        self._pay.clicked.connect(self.pay_requested)
        self._paid.clicked.connect(self.paid_claimed)
        self._staff.clicked.connect(self.staff_requested)
        self._cancel.clicked.connect(self.cancel_requested)

    def show_before(self, amount: str, units: int) -> None:
        """Explain what will happen, with Pay Now for `amount` (text)."""
        self._amount = amount
        self._gate_seconds = None
        kept = self.tr("One is kept for you while you pay.")
        if units > 1:
            kept = self.tr("{count} are kept for you while you pay.").format(count=units)
        self._steps.set_steps(
            [
                Step(
                    mark="phone-scan",
                    text=self.tr("A code appears here. Scan it with any UPI app."),
                    is_icon=True,
                ),
                Step(mark="lock", text=kept, is_icon=True),
                Step(
                    mark="wallet",
                    text=self.tr("Nothing is taken from the shelf until you have paid."),
                    is_icon=True,
                ),
            ]
        )
        self._show_page(code=False)

    def show_code(self, uri: str, *, hold_seconds: int, spoken: str) -> None:
        """Show `uri` as a code; its ring is full at `hold_seconds`, `spoken` is read out."""
        self._hold_seconds = hold_seconds
        self._code.set_text(uri)
        self._code.setAccessibleName(spoken)
        self._ring.set_time(hold_seconds, hold_seconds)
        self._arming.start()
        self._show_page(code=True)

    def set_seconds_left(self, seconds: float) -> None:
        """Close the ring so far."""
        self._ring.set_time(seconds, self._hold_seconds)

    def set_claimed(self, *, on: bool, hold_seconds: int = 0) -> None:
        """Wait for the staff; the ring is full at `hold_seconds` then."""
        if on:
            self._hold_seconds = hold_seconds
        self._staff.setVisible(on)
        self._paid.setVisible(not on and self._pages.currentIndex() == 1)

    def set_gate(self, seconds: int | None) -> None:
        """Let Pay Now wait for `seconds`; None: it can be pressed."""
        self._gate_seconds = seconds
        self._refresh()

    def set_busy_text(self, text: str) -> None:
        """Show `text` in place of the primary button's own; "" gives it back."""
        self._busy_text = text
        self._refresh()

    def set_hint(self, text: str) -> None:
        """Say what the ring means."""
        self._hint.setText(text)

    def set_compact(self, *, compact: bool, low: bool) -> None:
        """Take less room: `compact` for small screens, `low` where the notice stands elsewhere."""
        for made in self._all_buttons:
            restyle(made, large="low" if low else "true")
        self.set_padding(20 if compact else 40)
        self.column.setSpacing(12 if compact else 20)
        self._steps.set_type(24 if compact else 28, 56 if compact else 80)
        self._steps.set_gap(16 if compact else 32)

    def set_tight(self) -> None:
        """Take even less room than `set_compact` left, until it is called again."""
        self._steps.set_type(20, 40)
        self._steps.set_gap(4)

    def set_corner(self, *, taken: bool) -> None:
        """Leave the upper right corner to the round button of every screen, or use it."""
        self._title.setWordWrap(taken)
        corner = margins(0, 0, BUTTON if taken else 0, 0)
        self._title.setContentsMargins(corner)
        row = self.ring_row.layout()
        if row is not None:
            row.setContentsMargins(corner)
        self._code.set_low(on=taken)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Put the buttons side by side, or one above the other where their texts are too long."""
        shown = [made for made in self._all_buttons if not made.isHidden()]
        need = sum(made.sizeHint().width() for made in shown) + _BETWEEN * (len(shown) - 1)
        sides = self.column.contentsMargins()
        room = self.width() - sides.left() - sides.right()
        ways = QBoxLayout.Direction
        self._buttons.setDirection(ways.LeftToRight if need <= room else ways.BottomToTop)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        title = label(self.tr("Scan to pay"), name="scanTitleLabel", size=28, weight=700)
        title.setWordWrap(True)
        words.addWidget(title)
        self._hint.setWordWrap(True)
        words.addWidget(self._hint)
        words.addStretch(1)
        row = QHBoxLayout(self.ring_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._ring)
        row.addLayout(words, 1)
        self._buttons.setSpacing(_BETWEEN)
        for made, share in ((self._cancel, 1), (self._pay, 2), (self._paid, 2), (self._staff, 2)):
            made.setProperty("large", "true")
            self._buttons.addWidget(made, share)
        self._pages.addWidget(self._before_page())
        self._pages.addWidget(self._code)
        self.column.addWidget(self.ring_row)
        self.column.addWidget(self._pages, 1)
        self.column.addWidget(self.notice)
        self.column.addLayout(self._buttons)

    def _before_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._title.setWordWrap(True)
        column.addWidget(self._title)
        column.addStretch(1)
        column.addWidget(self._steps)
        column.addStretch(1)
        return page

    def _show_page(self, *, code: bool) -> None:
        self._pages.setCurrentIndex(1 if code else 0)
        self.ring_row.setVisible(code)
        self._pay.setVisible(not code)
        self._paid.setVisible(code)
        self._staff.hide()
        self.notice.set_quiet(
            self.tr("Waiting for your payment.")
            if code
            else self.tr("You can cancel at any time. It costs nothing.")
        )
        self._refresh()

    def _refresh(self) -> None:
        pay = self.tr("Pay Now · {amount}").format(amount=self._amount)
        if self._gate_seconds is not None:
            clock = minutes_text(self._gate_seconds)
            pay = self.tr("Free again in {clock}").format(clock=clock)
        _say(self._pay, self._busy_text or pay)
        _say(self._paid, self._busy_text or self.tr("I have paid"))
        self._pay.setEnabled(not self._busy_text and self._gate_seconds is None)
        self._paid.setEnabled(not self._busy_text and not self._arming.isActive())
        self._staff.setEnabled(not self._busy_text)
        self._cancel.setEnabled(not self._busy_text)
        self._place_buttons()


def _say(made: QPushButton, text: str) -> None:
    made.setText(text)
    made.setAccessibleName(text)
