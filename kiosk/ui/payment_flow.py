"""From the order to its ending: quantity, Pay Now, the gate, the QR's time, I Have Paid, Cancel."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot

from kiosk.domain.errors import (
    KioskError,
    OfferNotFoundError,
    OfferSnoozedError,
    OrderNotFoundError,
    OrderSettledError,
    SaleNotOpenError,
    SoldOutError,
    UnitsHeldError,
)
from kiosk.domain.order import Order, OrderState
from kiosk.ui.jobs import Err, JobRunner, Ok
from kiosk.ui.payment_gate import PaymentGate
from kiosk.ui.payment_notices import PaymentNotices, hold_seconds
from kiosk.ui.result_texts import Ending

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.payment import PaymentRequest
    from kiosk.services.shop import Shop
    from kiosk.ui.board_feed import BoardFeed
    from kiosk.ui.payment_view import PaymentView
    from kiosk.ui.pictures import PictureStore

logger = logging.getLogger(__name__)

RING_MS = 100
_PICTURE_SIZE = QSize(480, 400)


class PaymentFlow(QObject):
    """Leads one order to its end.

    Signals:
        shown: an order is on the screen.
        ended(Ending): the order came to an end that the shopper should read about.
        left: the shopper went back before there was a code; nothing to read.
        staff_wanted(object): the PaymentRequest that an operator came to look at.
        stopped: whatever was asked about the order need not be answered any more.
    """

    shown = Signal()
    ended = Signal(object)
    left = Signal()
    staff_wanted = Signal(object)
    stopped = Signal()

    def __init__(
        self,
        view: PaymentView,
        shop: Shop,
        feed: BoardFeed,
        pictures: PictureStore,
        jobs: JobRunner,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._shop = shop
        self._feed = feed
        self._pictures = pictures
        self._jobs = jobs
        self._order: Order | None = None
        self._request: PaymentRequest | None = None
        self._notices = PaymentNotices(view)
        self._gate = PaymentGate(feed, self._notices, self)
        self._remember: Callable[[str], None] = lambda _order_id: None
        self._busy = self._frozen = False
        self._ring = QTimer(self)
        self._ring.setObjectName("ringTimer")
        self._ring.setInterval(RING_MS)
        self._ring.timeout.connect(self._show_seconds)
        self._unpaid = QTimer(self)
        self._unpaid.setObjectName("unpaidTimer")
        self._unpaid.setSingleShot(True)
        self._unpaid_ms = shop.settings.hold_seconds * 1000
        self._unpaid.timeout.connect(self._give_up)
        view.quantity_chosen.connect(self._change_quantity)
        view.pay_requested.connect(self._pay)
        view.paid_claimed.connect(self._claim)
        view.staff_requested.connect(self._ask_staff)
        view.cancel_requested.connect(self._cancel)
        feed.board_changed.connect(self.look_again)
        self._gate.opened.connect(lambda: self._unpaid.start(self._unpaid_ms))
        self._gate.refused.connect(self._end_unpaid)

    @property
    def order(self) -> Order | None:
        """The order on the screen, if any."""
        return self._order

    @property
    def request(self) -> PaymentRequest | None:
        """The payment request on the screen, if any."""
        return self._request

    def start(self, order: Order) -> None:
        """Show `order` and what to do."""
        if self._feed.board.find(order.lines[0].sku) is None:
            self._order = order
            self._cancel()  # taken out of the sale a moment ago
        else:
            self.resume(order, None)

    def resume(self, order: Order, request: PaymentRequest | None) -> None:
        """Show `order` where it stands: before its code, or with the code of `request`."""
        self._order, self._request = order, None
        self._gate.wait_until(None)
        self._set_busy(busy=False)
        self._show_order(order)
        if request is None:
            self._unpaid.start(self._unpaid_ms)
        else:
            self._on_request(request)
            if request.claimed_at is not None:
                self._notices.claimed(order.number, request)
        self.shown.emit()

    def remember_with(self, remember: Callable[[str], None]) -> None:
        """Call `remember` with the order's id, on the worker, before its code is shown."""
        self._remember = remember

    def take_over(self, other: PaymentFlow) -> None:
        """Go on from where `other`, on the same screen in another language, is."""
        if other.order is None:
            return
        left = other._unpaid.remainingTime()
        self.resume(other.order, other.request)
        if left >= 0:
            self._unpaid.start(left)
        else:
            self._unpaid.stop()
        self._gate.wait_until(other._gate.free_at)
        self._notices.say_again(other._notices)

    def set_frozen(self, *, frozen: bool) -> None:
        """Let an order without a code wait as long as the shopper waits for help."""
        self._frozen = frozen
        if self._unpaid.isActive():
            self._unpaid.start(self._unpaid_ms)

    def stop(self) -> None:
        """Forget the order on the screen; what the database says of it stays."""
        self._ring.stop()
        self._unpaid.stop()
        self._order = self._request = None
        self._gate.wait_until(None)
        self._set_busy(busy=False)
        self.stopped.emit()

    def _show_order(self, order: Order) -> None:
        self._notices.forget()
        # A sale may have closed, or the offer gone, while a code can still be paid.
        offer = self._feed.board.find(order.lines[0].sku)
        picture = self._pictures.now("" if offer is None else offer.photo, _PICTURE_SIZE)
        self._view.show_order(order, offer, picture=picture)

    @Slot(object)
    def _change_quantity(self, quantity: int) -> None:
        order = self._order
        if order is not None:
            self._run(
                lambda: self._shop.checkout.change_quantity(order.id, quantity), self._on_changed
            )

    def _on_changed(self, order: Order) -> None:
        self._order = order
        self._gate.wait_until(None)
        self._unpaid.start(self._unpaid_ms)
        self._view.show_gate("", None)
        self._show_order(order)

    @Slot()
    def _pay(self) -> None:
        order = self._order
        if order is not None:
            self._run(lambda: self._issue(order.id), self._on_request)

    def _issue(self, order_id: str) -> PaymentRequest:
        request = self._shop.checkout.request_payment(order_id)
        self._remember(order_id)
        return request

    def _on_request(self, request: PaymentRequest) -> None:
        self._unpaid.stop()
        self._request = request
        self._gate.wait_until(None)
        self._notices.forget()
        settings = self._shop.settings
        self._view.show_request(
            request,
            payee_name=settings.payee_name or settings.shop_name,
            hold_seconds=hold_seconds(request),
        )
        self._show_seconds()
        self._ring.start()

    @Slot()
    def _claim(self) -> None:
        request = self._request
        if request is None:
            return
        self._run(
            lambda: self._say_paid(request),
            self._on_claimed,
            text=self.tr("Looking for your payment"),
        )

    def _say_paid(self, request: PaymentRequest) -> tuple[Order, PaymentRequest | None]:
        order = self._shop.payments.shopper_says_paid(request.id)
        if order.state is not OrderState.AWAITING_PAYMENT:
            return order, None
        return self._shop.checkout.standing(order.id)

    def _on_claimed(self, standing: tuple[Order, PaymentRequest | None]) -> None:
        order, request = standing
        if order.state is not OrderState.AWAITING_PAYMENT:
            self._end(order)
        elif request is not None and request.claimed_at is not None:
            self._follow_request(request)
        else:
            self._notices.not_here_yet()

    def _follow_request(self, request: PaymentRequest) -> None:
        """Show whether the staff are asked to look: here, or from any other kiosk."""
        before, order = self._request, self._order
        if before is None or order is None or request.id != before.id:
            return
        self._request = request
        if request.claimed_at is not None:
            self._notices.claimed(order.number, request)
        elif before.claimed_at is not None:
            self._notices.no_money()

    @Slot()
    def _ask_staff(self) -> None:
        if self._request is not None:
            self.staff_wanted.emit(self._request)

    @Slot()
    def _cancel(self) -> None:
        order = self._order
        if order is not None:
            self._run(lambda: self._shop.checkout.cancel(order.id), self._on_cancelled)

    def _on_cancelled(self, order: Order) -> None:
        if order.state is OrderState.CANCELLED and self._request is None:
            self.stop()
            self.left.emit()
        else:
            self._end(order)

    @Slot()
    def _give_up(self) -> None:
        """Nobody pressed Pay Now: the order is cancelled, costs nothing, and the screen says so."""
        order = self._order
        if self._frozen:
            self._unpaid.start(self._unpaid_ms)
        elif order is not None:
            self._run(lambda: self._shop.checkout.cancel(order.id), self._end)

    @Slot()
    def _show_seconds(self) -> None:
        order, request = self._order, self._request
        if order is None or request is None:
            return
        left = (request.expires_at - self._feed.now()).total_seconds()
        self._view.set_seconds_left(max(0.0, left))
        if left <= 0 and not self._busy:
            self._ring.stop()
            self._run(lambda: self._shop.checkout.expire(order.id), self._end_if_settled)

    @Slot()
    def look_again(self) -> None:
        """Read how the order stands: perhaps it was paid, or a unit became free."""
        order = self._order
        if order is None or self._busy:
            return
        if self._request is not None:
            self._jobs.run(self, lambda: self._shop.checkout.standing(order.id), self._on_looked)
        else:
            self._gate.look_at(order)

    def _on_looked(self, result: Ok[tuple[Order, PaymentRequest | None]] | Err) -> None:
        current = self._order
        if not isinstance(result, Ok) or current is None:
            return
        order, request = result.value
        if order.id == current.id:
            self._end_if_settled(order)
            if request is not None:
                self._follow_request(request)

    def _end_if_settled(self, order: Order) -> None:
        if order.state is not OrderState.AWAITING_PAYMENT:
            self._end(order)
        elif self._request is not None:
            self._ring.start()

    def _on_failed(self, error: Exception) -> None:
        match error:
            case UnitsHeldError(free_at=free_at):
                # Who waits for the others is not sent away for it.
                self._unpaid.stop()
                self._gate.wait_until(free_at)
            case SoldOutError() | SaleNotOpenError() | OfferNotFoundError() | OfferSnoozedError():
                self._end_unpaid(error)
            case OrderSettledError() | OrderNotFoundError():
                self._reread()
            case KioskError():
                logger.warning("payment screen: %s", error)
                self.show_problem(error)
                if self._request is not None:
                    self._ring.start()
            case _:
                raise error

    def show_problem(self, error: KioskError) -> None:
        """Say calmly that something is wrong; a code that is on the screen stays there."""
        self._notices.problem(error, has_code=self._request is not None)

    def _reread(self) -> None:
        order = self._order
        if order is not None:
            self._jobs.run(self, lambda: self._shop.checkout.order(order.id), self._on_reread)

    def _on_reread(self, result: Ok[Order] | Err) -> None:
        match result:
            case Ok(order) if order.state is not OrderState.AWAITING_PAYMENT:
                self._end(order)
            case _:
                self._cancel()

    @Slot(object)
    def _end_unpaid(self, error: KioskError) -> None:
        """The order cannot be paid any more: end it, and say that nothing was charged."""
        order = self._order
        if order is None:
            return
        self._jobs.run(self, lambda: self._shop.checkout.cancel(order.id), lambda _result: None)
        self.stop()
        self.ended.emit(Ending(order=order, had_code=False, refused=error))

    def _end(self, order: Order) -> None:
        had_code = self._request is not None
        self.stop()
        self.ended.emit(Ending(order=order, had_code=had_code))

    def _run(
        self, work: Callable[[], object], on_ok: Callable[..., None], *, text: str = ""
    ) -> None:
        """Run one job at a time for this screen: a second tap finds the first under way."""
        if self._busy:
            return
        order = self._order
        self._set_busy(busy=True, text=text)

        def deliver(result: Ok[object] | Err) -> None:
            if self._order is not order:
                return  # the screen has moved on
            self._set_busy(busy=False)
            match result:
                case Ok(value):
                    on_ok(value)
                case Err(error):
                    self._on_failed(error)

        self._jobs.run(self, work, deliver)

    def _set_busy(self, *, busy: bool, text: str = "") -> None:
        self._busy = busy
        self._view.set_busy(busy=busy, text=text)
