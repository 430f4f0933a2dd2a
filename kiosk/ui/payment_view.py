"""Paying: the order on one side, the code on the other."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.money import format_paise
from kiosk.domain.order import Order
from kiosk.domain.payment import PaymentRequest
from kiosk.domain.sale import Offer
from kiosk.ui.surfaces import SHADOW
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.header import Header
from kiosk.ui.widgets.order_panel import OrderPanel
from kiosk.ui.widgets.pay_panel import PayPanel
from kiosk.ui.widgets.staff_confirm import StaffConfirm

# Below these a landscape page is low, a page or a pair of panels narrow, a portrait page short.
_LOW, _NARROW, _NARROW_PAIR, _SHORT = 900, 1000, 1560, 1500
_TIGHT, _NARROW_LOW = 700, 1200


class PaymentView(QWidget):
    """One order until it is paid, cancelled or out of time. Knows no service.

    Signals:
        quantity_chosen(object): how many (int) the shopper wants.
        pay_requested: Pay Now.
        paid_claimed: the shopper says that the money is sent.
        staff_requested: somebody of the shop is here to look whether the money came.
        cancel_requested: the shopper goes back.
        help_requested: the staff are wanted.
    """

    quantity_chosen = Signal(object)
    pay_requested = Signal()
    paid_claimed = Signal()
    staff_requested = Signal()
    cancel_requested = Signal()
    help_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("paymentView")
        self.setAccessibleName(self.tr("Payment"))
        self.header = Header(theme, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._order = OrderPanel(theme, self)
        self._pay = PayPanel(theme, self)
        self.confirm = StaffConfirm(theme, self)
        self._units = 1
        self._busy = False
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self._order, 1)
        self._body.addWidget(self._pay, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        page.addWidget(self.header)
        page.addLayout(self._body, 1)
        self.header.action_requested.connect(self.help_requested)
        self._order.quantity_chosen.connect(self._on_quantity)
        self._pay.pay_requested.connect(self._on_pay)
        self._pay.paid_claimed.connect(self._on_paid)
        self._pay.staff_requested.connect(self._on_staff)
        self._pay.cancel_requested.connect(self._on_cancel)
        theme.changed.connect(self._arrange)

    def show_order(self, order: Order, offer: Offer | None, *, picture: QPixmap) -> None:
        """Show `order` before there is a code; notice and gate are cleared.

        `offer` is None once the sale has it no more.
        """
        self._units = order.units
        self.header.set_status(self.tr("order"), order.number, tone="plain")
        self._order.show_order(order, offer, picture)
        self._pay.show_before(format_paise(order.total_paise), order.units)
        self._arrange()

    def show_request(self, request: PaymentRequest, *, payee_name: str, hold_seconds: int) -> None:
        """Show the code of `request`; money goes to `payee_name`."""
        kept = self.tr("One is kept for you while you pay")
        if self._units > 1:
            kept = self.tr("{count} are kept for you while you pay").format(count=self._units)
        self._order.show_kept(kept, payee_name)
        spoken = self.tr("Code to pay {amount} to {name}").format(
            amount=format_paise(request.amount_paise, exact=True), name=payee_name
        )
        self._pay.show_code(request.upi_uri, hold_seconds=hold_seconds, spoken=spoken)
        self._arrange()

    def show_claimed(self, text: str, *, hold_seconds: int) -> None:
        """Wait for the staff: say so in `text`; the ring is full at `hold_seconds` now."""
        self._pay.set_claimed(on=True, hold_seconds=hold_seconds)
        self.show_notice(text, tone="amber")

    def show_unclaimed(self, text: str) -> None:
        """Lead back to the code: nothing has come, as `text` says."""
        self._pay.set_claimed(on=False)
        self.show_notice(text, tone="blue")

    def set_seconds_left(self, seconds: float) -> None:
        """Close the ring so far; call it several times a second."""
        self._pay.set_seconds_left(seconds)

    def set_busy(self, *, busy: bool, text: str = "") -> None:
        """Let taps pass while a job runs; `text` says what takes so long."""
        self._busy = busy
        self._pay.set_busy_text(text if busy else "")

    def show_notice(self, text: str, *, tone: str = "amber") -> None:
        """Show one calm line on its tint ("amber", "blue", "green"); "" takes it away."""
        self._pay.notice.show_text(text, tone=tone)

    def show_gate(self, text: str, seconds: int | None) -> None:
        """Let Pay Now wait for others, with `text` as the notice; None opens it again."""
        self._pay.set_gate(seconds)
        self.show_notice(text, tone="amber")

    @override
    def minimumSizeHint(self) -> QSize:
        # The view fits itself to the window, never the other way round.
        return QSize(640, 480)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.confirm.setGeometry(self.rect())
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Choose the form that fits the view's own size."""
        self.header.set_low(on=self._theme.low_reach)
        portrait = self.height() > self.width()
        # On a low page, or in half of a narrow one, the code needs all the height there is.
        low = not portrait and (self.height() < _LOW or self.width() < _NARROW_LOW)
        short = low or (portrait and self.height() < _SHORT)
        compact = short or self.width() < (_NARROW if portrait else _NARROW_PAIR)
        short = short or (compact and self._theme.large_text)
        direction = (
            QBoxLayout.Direction.TopToBottom if portrait else QBoxLayout.Direction.LeftToRight
        )
        self._body.setDirection(direction)
        self._body.setStretch(0, 0 if portrait else 1)
        wide = self.width() >= self._theme.px(_NARROW)
        self.header.set_action(self.tr("Call for help") if wide else self.tr("Help"))
        side = (20 if compact else 40) - SHADOW
        self._body.setContentsMargins(side, side, side, side)
        self._body.setSpacing((16 if compact else 32) - 2 * SHADOW)
        self._order.set_compact(compact=compact, short=short)
        self._pay.set_compact(compact=compact, low=low)
        tight = low and self.height() < _TIGHT
        if tight:
            self._order.set_tight()
            self._pay.set_tight()
        lines = 2 if tight or not low else 3 if self.height() < _LOW else 4
        self._pay.notice.set_lines(lines, size=20 if low else 22)
        self._pay.set_corner(taken=self._theme.low_reach and not portrait)
        self._order.set_badge_room(room=not short)
        self._pay.set_hint(self._hint(with_kept=short))
        # What explains the code moves aside where it needs the height.
        home = self._order if low else self._pay
        if self._pay.ring_row.parentWidget() is not home:
            home.column.insertWidget(0, self._pay.ring_row)
            home.column.insertWidget(-1 if low else 2, self._pay.notice)

    def _hint(self, *, with_kept: bool) -> str:
        """Say what the ring means, and where there is no badge also what is kept."""
        if not with_kept:
            return self.tr("The code is yours until the ring closes.")
        if self._units == 1:
            return self.tr("One is kept for you until the ring closes.")
        text = self.tr("{count} are kept for you until the ring closes.")
        return text.format(count=self._units)

    @Slot(object)
    def _on_quantity(self, quantity: int) -> None:
        if not self._busy:
            self.quantity_chosen.emit(quantity)

    @Slot()
    def _on_pay(self) -> None:
        if not self._busy:
            self.pay_requested.emit()

    @Slot()
    def _on_paid(self) -> None:
        if not self._busy:
            self.paid_claimed.emit()

    @Slot()
    def _on_staff(self) -> None:
        if not self._busy:
            self.staff_requested.emit()

    @Slot()
    def _on_cancel(self) -> None:
        if not self._busy:
            self.cancel_requested.emit()
