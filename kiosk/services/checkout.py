"""From Buy Now to the QR code, and the ways out. Nothing here takes stock."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.domain.errors import (
    AlreadyThereError,
    AmountTooLargeError,
    OfferNotFoundError,
    OfferSnoozedError,
    OrderNotFoundError,
    OrderSettledError,
    QuantityError,
    SaleNotOpenError,
    StoreError,
    UnitsHeldError,
)
from kiosk.domain.ids import new_id
from kiosk.domain.money import format_paise, whole_rupees_paise
from kiosk.domain.order import Order, OrderLine, OrderState
from kiosk.domain.payment import PaymentRequest, RequestState
from kiosk.domain.product import Sku
from kiosk.domain.sale import SaleState
from kiosk.domain.settings import ShopSettings
from kiosk.domain.shopper import Shopper, stored_key
from kiosk.gateways.base import PaymentGateway
from kiosk.services import gate
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import counters, gated, orders, payments, products, settings, stock
from kiosk.store.engine import Engines

logger = logging.getLogger(__name__)

# An order that never reached Pay Now, left behind by a crash, is tidied away after this.
ABANDONED_AFTER = timedelta(minutes=30)


class CheckoutService:
    """Places orders and issues payment requests."""

    def __init__(
        self,
        engines: Engines,
        gateway: PaymentGateway,
        shop: ShopSettings,
        kiosk: str,
        clock: Clock,
    ) -> None:
        self._engines = engines
        self._gateway = gateway
        self._shop = shop
        self._kiosk = kiosk
        self._clock = clock

    def place(self, sku: str, *, quantity: int, shopper: Shopper | None = None) -> Order:
        """Buy Now: place an order at today's price. Reserves nothing.

        Raises:
            QuantityError: `quantity` is below 1.
            OfferNotFoundError: the open sale does not offer `sku`.
            SaleNotOpenError: the sale is paused.
            OfferSnoozedError: the offer is not for sale for now.
            SoldOutError: no unit can be sold any more.
            NotEnoughLeftError: fewer units than `quantity` are left.
            MobileNeededError: the offer is limited per shopper and no mobile number is known.
            LimitReachedError: the shopper would have more than the limit.
            AmountTooLargeError: one payment cannot carry the total.
        """
        _check_quantity(quantity)
        order_id = new_id(self._clock())
        try:
            order = self._place(order_id, Sku(sku), quantity, shopper)
        except AlreadyThereError:
            order = self.order(order_id)  # placed, but the answer was lost on its way
        logger.info("order %s placed: %d of %s", order.number, quantity, sku)
        return order

    @safe_to_repeat
    def _place(self, order_id: str, sku: Sku, quantity: int, shopper: Shopper | None) -> Order:
        with self._engines.writing() as connection:
            now = self._clock.at(connection)
            offer = products.on_offer(connection, sku, now)
            if offer is None:
                raise OfferNotFoundError(f"{sku} is not on offer now")
            if offer["paused"]:
                raise SaleNotOpenError(f"the sale {offer['name']!r} is paused")
            if offer["snoozed"]:
                raise OfferSnoozedError(f"{sku} is not for sale for now")
            line = OrderLine(
                sku=sku,
                name=offer["product_name"],
                quantity=quantity,
                unit_price_paise=offer["price_paise"],
                list_price_paise=offer["list_price_paise"],
                gst_rate_bp=offer["gst_rate_bp"],
            )
            count = counters.next_value(connection, f"order:{self._kiosk}")
            order = Order(
                id=order_id,
                number=f"{self._kiosk}-{count:06d}",
                kiosk=self._kiosk,
                shopper=stored_key(shopper, lambda: settings.secret(connection)),
                sale_id=offer["id"],
                state=OrderState.AWAITING_PAYMENT,
                total_paise=self._to_pay(line),
                placed_at=now,
                lines=(line,),
            )
            self._check_amount(order)
            gate.check_left(connection, order)
            gate.check_limit(connection, order, now)
            orders.insert_order(connection, order)
        return order

    @safe_to_repeat
    def change_quantity(self, order_id: str, quantity: int) -> Order:
        """Buy `quantity` units instead, at the price the order was placed at.

        A payment request that is live is replaced: its units are free again. The total is rounded
        as the shop rounds now; for as many units as before it stays as it was.

        Raises:
            QuantityError, SoldOutError, NotEnoughLeftError, LimitReachedError,
            AmountTooLargeError: as `place`.
            OrderNotFoundError: no order has this id.
            SaleNotOpenError: the sale is paused or has closed; a live code stays as it is.
            OfferSnoozedError: the offer is not for sale for now; the same.
            OrderSettledError: the order no longer waits for a payment.
        """
        _check_quantity(quantity)
        with self._engines.writing() as connection:
            order = _waiting(connection, order_id)
            now = self._clock.at(connection)
            _check_not_over(order, payments.live_request(connection, order_id), now)
            _check_open(connection, order, now)
            line = replace(order.lines[0], quantity=quantity)
            if line != order.lines[0]:
                order = replace(order, lines=(line,), total_paise=self._to_pay(line))
            self._check_amount(order)
            gate.check_left(connection, order)
            gate.check_limit(connection, order, now)
            payments.close_live(connection, order_id, RequestState.REPLACED)
            orders.set_quantity(connection, order)
        return order

    @safe_to_repeat
    def request_payment(self, order_id: str) -> PaymentRequest:
        """Pay Now: issue the QR code, if the units can be kept for the shopper meanwhile.

        Calling it again returns the same live request, never a second code.

        Raises:
            OrderNotFoundError: no order has this id.
            OrderSettledError: the order no longer waits for a payment.
            SaleNotOpenError: the sale is paused or has closed.
            OfferSnoozedError: the offer is not for sale for now.
            SoldOutError: no unit is left.
            NotEnoughLeftError: fewer units than ordered are left.
            UnitsHeldError: others are paying for the units that are left.
            LimitReachedError: the shopper has, or is paying for, as many as one may have.
        """
        draft = self._draft(self.order(order_id))
        try:
            return self._request(order_id, draft)
        except UnitsHeldError:
            self._note_gated(order_id)
            raise

    def _request(self, order_id: str, draft: PaymentRequest) -> PaymentRequest:
        with self._engines.writing() as connection:
            order = _waiting(connection, order_id)
            stock.lock(connection, [line.sku for line in order.lines])
            now = self._clock.at(connection)  # after the wait for the locks
            current = payments.live_request(connection, order_id)
            _check_not_over(order, current, now)
            if current is not None:
                return current
            if order.total_paise != draft.amount_paise:
                raise OrderSettledError(f"order {order.number} was changed meanwhile")
            _check_open(connection, order, now)
            gate.check_limit(connection, order, now)
            gate.check_holds(connection, order, now)
            request = replace(draft, issued_at=now, expires_at=now + self._hold)
            payments.insert_request(connection, request)
        logger.info("order %s: payment request %s", order.number, request.id)
        return request

    def _note_gated(self, order_id: str) -> None:
        """Note that the shopper waits, for the staff: apart from the gate, whose locks are free."""
        try:
            with self._engines.read.begin() as connection:
                if gated.is_noted(connection, order_id):
                    return
            with self._engines.writing() as connection:
                gated.note(connection, order_id, self._clock.at(connection))
        except StoreError as error:  # the shopper waits all the same
            logger.warning("a gated shopper is not counted: %s", error)

    def cancel(self, order_id: str) -> Order:
        """Cancel an order that waits; any other is returned as it stands. Costs nothing.

        Raises:
            OrderNotFoundError: no order has this id.
        """
        return self._end(order_id, OrderState.CANCELLED, RequestState.CANCELLED)

    def expire(self, order_id: str) -> Order:
        """End an order whose time is over; one that has time left is returned as it stands.

        Raises:
            OrderNotFoundError: no order has this id.
        """
        return self._end(order_id, OrderState.EXPIRED, RequestState.EXPIRED)

    @safe_to_repeat
    def expire_overdue(self) -> int:
        """End every waiting order whose code ran out or that was left behind; return how many."""
        with self._engines.read.begin() as connection:
            now = self._clock.at(connection)
            before = now - ABANDONED_AFTER
            ids = orders.overdue(connection, now=now, placed_before=before)
            has_gated = gated.has_older(connection, before)
        for order_id in ids:
            self.expire(order_id)
        if has_gated:
            with self._engines.writing() as connection:
                gated.forget(connection, before)
        return len(ids)

    @safe_to_repeat
    def order(self, order_id: str) -> Order:
        """Return an order as it stands now.

        Raises:
            OrderNotFoundError: no order has this id.
        """
        with self._engines.read.begin() as connection:
            found = orders.find(connection, order_id)
        if found is None:
            raise OrderNotFoundError(f"no order has the id {order_id!r}")
        return found

    @safe_to_repeat
    def standing(self, order_id: str) -> tuple[Order, PaymentRequest | None]:
        """Return an order as it stands now, with its live request if it has one.

        Raises:
            OrderNotFoundError: no order has this id.
        """
        with self._engines.read.begin() as connection:
            found = orders.find(connection, order_id)
            live = payments.live_request(connection, order_id)
        if found is None:
            raise OrderNotFoundError(f"no order has the id {order_id!r}")
        return found, live

    @property
    def _hold(self) -> timedelta:
        return timedelta(seconds=self._shop.hold_seconds)

    def _draft(self, order: Order) -> PaymentRequest:
        # Before the transaction: a gateway may be far away, and no lock waits for a network.
        now = self._clock()
        request_id = new_id(now)
        uri = self._gateway.upi_uri(
            request_id, order_number=order.number, amount_paise=order.total_paise
        )
        return PaymentRequest(
            id=request_id,
            order_id=order.id,
            gateway=self._gateway.name,
            upi_uri=uri,
            amount_paise=order.total_paise,
            state=RequestState.LIVE,
            issued_at=now,
            expires_at=now + self._hold,
        )

    @safe_to_repeat
    def _end(self, order_id: str, state: OrderState, request_state: RequestState) -> Order:
        with self._engines.writing() as connection:
            order = _locked(connection, order_id)
            now = self._clock.at(connection)
            if order.state is not OrderState.AWAITING_PAYMENT:
                return order
            if state is OrderState.EXPIRED and _has_time(connection, order, now):
                return order
            payments.close_live(connection, order_id, request_state)
            orders.set_state(connection, order_id, state, at=now)
        logger.info("order %s %s", order.number, state)
        return replace(order, state=state, closed_at=now)

    def _to_pay(self, line: OrderLine) -> int:
        """Return the total of an order of `line`, in whole rupees where the shop rounds."""
        if self._shop.round_off:
            return whole_rupees_paise(line.total_paise)
        return line.total_paise

    def _check_amount(self, order: Order) -> None:
        if order.total_paise > self._shop.maximum_paise:
            most = format_paise(self._shop.maximum_paise)
            raise AmountTooLargeError(f"one UPI payment carries at most {most}")


def _check_open(connection: Connection, order: Order, now: datetime) -> None:
    found = products.sale_of(connection, order)
    if found is None or found[0].state_at(now) is not SaleState.OPEN:
        raise SaleNotOpenError("the sale is paused or has closed")
    if found[1]:
        raise OfferSnoozedError(f"an offer of {order.number} is not for sale for now")


def _check_not_over(order: Order, current: PaymentRequest | None, now: datetime) -> None:
    """Check that the order's code, if it has one, has not run out."""
    if current is not None and not current.is_live_at(now):
        raise OrderSettledError(f"order {order.number} ran out of time")


def _check_quantity(quantity: int) -> None:
    # True is 1 to Python, and 1.5 or "2" would get as far as the database.
    if type(quantity) is not int or quantity < 1:
        raise QuantityError(f"quantity must be a whole number of at least 1, got {quantity!r}")


def _locked(connection: Connection, order_id: str) -> Order:
    order = orders.lock(connection, order_id)
    if order is None:
        raise OrderNotFoundError(f"no order has the id {order_id!r}")
    return order


def _waiting(connection: Connection, order_id: str) -> Order:
    order = _locked(connection, order_id)
    if order.state is not OrderState.AWAITING_PAYMENT:
        raise OrderSettledError(f"order {order.number} is {order.state}")
    return order


def _has_time(connection: Connection, order: Order, now: datetime) -> bool:
    """Return whether the order's code is still good, or the order is young and had none."""
    current = payments.live_request(connection, order.id)
    if current is None:
        return now < order.placed_at + ABANDONED_AFTER
    return current.is_live_at(now)
