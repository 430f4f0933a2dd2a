"""The only way money enters, and the only place where a sale takes stock."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.domain.errors import (
    AlreadyThereError,
    JournalError,
    LimitReachedError,
    MobileNeededError,
    NotEnoughLeftError,
    OfferNotFoundError,
    OrderNotFoundError,
    PaymentConflictError,
    RequestNotFoundError,
    SoldOutError,
    StoreError,
    UnitsHeldError,
)
from kiosk.domain.ids import new_id
from kiosk.domain.order import Order, OrderLine, OrderState
from kiosk.domain.payment import ATTENDED, PaymentFact, PaymentRequest, RequestState
from kiosk.domain.product import MovementReason
from kiosk.domain.refund import Refund, RefundReason
from kiosk.domain.settings import LatePayment, ShopSettings
from kiosk.gateways.base import PaymentGateway
from kiosk.services import claiming, gate, invoicing, owing
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import audit, orders, payments, products, stock
from kiosk.store.engine import Engines
from kiosk.store.journal import Entry, PaymentJournal
from kiosk.store.prepared import savepoint

logger = logging.getLogger(__name__)

# Looks at the order, which is locked, and raises what stands against recording money for it.
Check = Callable[[Connection, Order], None]


class PaymentService:
    """Records money and what follows from it. Plain and blocking; knows nothing of Qt."""

    def __init__(
        self,
        engines: Engines,
        gateway: PaymentGateway,
        shop: ShopSettings,
        clock: Clock,
        journal: PaymentJournal | None,
    ) -> None:
        self._engines = engines
        self._gateway = gateway
        self._shop = shop
        self._clock = clock
        self._journal = journal

    def shopper_says_paid(self, request_id: str) -> Order:
        """Ask the gateway about a request, record what came, and return the order.

        Where a person has to look, the request waits for one, its units kept for one hold more.

        Raises:
            RequestNotFoundError: no payment request has this id.
            GatewayUnavailableError: the provider could not be asked; the money may have come.
        """
        request, order = self._find(request_id)
        if request is None or order is None:
            raise RequestNotFoundError(f"no payment request has the id {request_id!r}")
        # Asked before any transaction is open: no lock is ever held across the network.
        facts = self._gateway.claimed(request)
        for fact in facts:
            order = self.record(fact)
        if not facts and self._gateway.asks_staff:
            order = self._call_staff(request_id)
        return order

    def record(self, fact: PaymentFact) -> Order:
        """Record money that arrived; in the same transaction take the units, or owe a refund.

        It is in the payment journal before the transaction begins, and kept whatever happens to
        the order. The same reference again changes nothing and gets the same answer.

        Returns:
            The order: PAID, or REFUND_DUE, REVIEW with what is owed in `refunds`.

        Raises:
            RequestNotFoundError: the fact names a payment request that does not exist.
            PaymentConflictError: the reference came before, with another amount or order.
            StoreError: the database cannot take it now; it is in the journal, and is recorded
                when the same fact comes again or the journal is replayed.
        """
        try:
            self._write_down(fact)
            order = self.record_again(fact)
        except (RequestNotFoundError, PaymentConflictError) as error:
            logger.error("payment %s %s: %s", fact.gateway, fact.reference, error)  # noqa: TRY400
            raise
        logger.info(
            "payment %s %s: order %s is %s", fact.gateway, fact.reference, order.number, order.state
        )
        return order

    def confirm(self, fact: PaymentFact, check: Check) -> Order:
        """Record money that a person reports, if `check` says that it can be.

        As `record`, but `check` is asked with the order locked, and what it refuses is nowhere
        afterwards. So the journal hears of it last: what is in there is recorded sooner or later.
        Whoever saw the money come is there to say it once more.

        Raises:
            RequestNotFoundError, PaymentConflictError, StoreError: as `record`.
            KioskError: what `check` raises.
        """
        entry = self._entry(fact)
        try:
            order = self._record_once(fact, check)
        except StoreError:
            self._append(entry)
            raise
        self._append(entry)
        logger.info(
            "payment %s %s: order %s is %s", fact.gateway, fact.reference, order.number, order.state
        )
        return order

    def record_again(self, fact: PaymentFact) -> Order:
        """Record money that the journal has already: as `record`, without writing it down.

        Raises:
            RequestNotFoundError, PaymentConflictError, StoreError: as `record`.
        """
        return self._record_once(fact, None)

    def _record_once(self, fact: PaymentFact, check: Check | None) -> Order:
        try:
            return self._record(fact, check)
        except AlreadyThereError as error:  # for another order, at the same moment
            raise PaymentConflictError(
                f"{fact.gateway} reference {fact.reference} is recorded for another order"
            ) from error

    @safe_to_repeat
    def _call_staff(self, request_id: str) -> Order:
        hold = timedelta(seconds=self._shop.hold_seconds)
        with self._engines.writing() as connection:
            return claiming.claim(connection, request_id, hold=hold, clock=self._clock)

    @safe_to_repeat
    def _find(self, request_id: str) -> tuple[PaymentRequest | None, Order | None]:
        with self._engines.read.begin() as connection:
            return _request_and_order(connection, request_id)

    def _write_down(self, fact: PaymentFact) -> None:
        """Put the fact into the journal, with what is needed to make its order again."""
        self._append(self._entry(fact))

    def _entry(self, fact: PaymentFact) -> Entry | None:
        """Return the fact as it goes into the journal; None if it need not."""
        if self._journal is None:
            return None
        request = order = None
        try:
            with self._engines.read.begin() as connection:
                if payments.find_payment(connection, fact.gateway, fact.reference) is not None:
                    return None
                request, order = _request_and_order(connection, fact.request_id)
        except StoreError as error:
            logger.warning("written down without its order: %s", error)
        shop, now = self._journal.shop, self._clock()
        return Entry(shop=shop, at=now, fact=fact, order=order, request=request)

    def _append(self, entry: Entry | None) -> None:
        if self._journal is None or entry is None:
            return
        try:
            self._journal.append(entry)
        except JournalError:
            # One of two safe places is gone. Refusing the money would lose it for certain.
            fact = entry.fact
            logger.critical("payment %s %s is not in the journal", fact.gateway, fact.reference)

    @safe_to_repeat
    def _record(self, fact: PaymentFact, check: Check | None) -> Order:
        with self._engines.writing() as connection:
            request, order = _locked(connection, fact)
            if _is_repeated(connection, fact, order):
                return order
            if check is not None:
                check(connection, order)
            stock.lock(connection, [line.sku for line in order.lines])
            now = self._clock.at(connection)  # after the wait for the locks
            payment_id = new_id(now)
            payments.insert_payment(connection, payment_id, order.id, fact, fact.received_at or now)
            state, owed = self._settle(connection, order, request, fact, now)
            if state is OrderState.PAID and state is not order.state:
                # Before what follows takes the counters of refunds and audit events.
                order = invoicing.give_number(connection, order, self._shop, now)
            due = _owe(connection, payment_id, owed, now)
            if state is not order.state:
                # Whichever code was paid, none of this order may be paid once more.
                payments.close_live(connection, order.id, RequestState.SETTLED)
                orders.set_state(connection, order.id, state, at=now)
                order = replace(order, state=state, closed_at=now)
            if due is not None:
                order = replace(order, refunds=(*order.refunds, due))
            if fact.gateway == ATTENDED:
                _note_confirmation(connection, order, fact, now)
        return order

    def _settle(
        self,
        connection: Connection,
        order: Order,
        request: PaymentRequest,
        fact: PaymentFact,
        now: datetime,
    ) -> tuple[OrderState, tuple[RefundReason, int] | None]:
        """Return the order's new state, and why and how much goes back."""
        amount = fact.amount_paise
        if not order.state.awaits_money:
            return order.state, (RefundReason.DUPLICATE, amount)
        if amount < order.total_paise:
            return OrderState.REVIEW, (RefundReason.AMOUNT_LOW, amount)
        refused = None
        if not (order.state is OrderState.AWAITING_PAYMENT and request.is_live_at(now)):
            refused = self._refuse_late(
                connection, order, now, in_time=_was_in_time(order, request, fact)
            )
        if refused is None and not _take_all(connection, order, now):
            refused = RefundReason.SOLD_OUT
        if refused is not None:
            return OrderState.REFUND_DUE, (refused, amount)
        excess = amount - order.total_paise
        return OrderState.PAID, (RefundReason.AMOUNT_HIGH, excess) if excess else None

    def _refuse_late(
        self, connection: Connection, order: Order, now: datetime, *, in_time: bool
    ) -> RefundReason | None:
        """Return why money without a live code goes back; None if the order may be fulfilled.

        Units that another shopper's live request holds are promised to that shopper.
        """
        if self._shop.late_payment is LatePayment.REFUND and not in_time:
            return RefundReason.LATE
        try:
            gate.check_limit(connection, order, now)
            gate.check_holds(connection, order, now)
        except (LimitReachedError, MobileNeededError):
            return RefundReason.OVER_LIMIT
        except (OfferNotFoundError, SoldOutError, NotEnoughLeftError, UnitsHeldError):
            return RefundReason.SOLD_OUT
        return None


def _request_and_order(
    connection: Connection, request_id: str
) -> tuple[PaymentRequest | None, Order | None]:
    request = payments.find_request(connection, request_id)
    return request, None if request is None else orders.find(connection, request.order_id)


def _locked(connection: Connection, fact: PaymentFact) -> tuple[PaymentRequest, Order]:
    request = payments.find_request(connection, fact.request_id)
    if request is None:
        raise RequestNotFoundError(f"no payment request has the id {fact.request_id!r}")
    order = orders.lock(connection, request.order_id)
    if order is None:
        raise OrderNotFoundError(f"no order has the id {request.order_id!r}")
    # Once more: while this waited for the lock, the code may have been closed or replaced.
    return payments.find_request(connection, fact.request_id) or request, order


def _was_in_time(order: Order, request: PaymentRequest, fact: PaymentFact) -> bool:
    """Return whether the money came before order and code ended, however late it is reported."""
    if order.state is OrderState.AWAITING_PAYMENT and request.state is RequestState.REPLACED:
        return True  # the order waits still, only its code is another one
    ended_at = min(order.closed_at or request.expires_at, request.expires_at)
    return fact.received_at is not None and fact.received_at < ended_at


def _is_repeated(connection: Connection, fact: PaymentFact, order: Order) -> bool:
    """Return whether the fact is recorded already, for this order and amount."""
    seen = payments.find_payment(connection, fact.gateway, fact.reference)
    if seen is None:
        return False
    if (seen.order_id, seen.amount_paise) != (order.id, fact.amount_paise):
        raise PaymentConflictError(
            f"{fact.gateway} reference {fact.reference} is recorded with another amount or order"
        )
    return True


def _take_all(connection: Connection, order: Order, now: datetime) -> bool:
    """Take every line of `order`, or none. SKU order, so two orders cannot deadlock."""
    try:
        with savepoint(connection):
            for line in sorted(order.lines, key=lambda line: line.sku):
                _take(connection, order, line, now)
    except SoldOutError:
        return False
    return True


def _take(connection: Connection, order: Order, line: OrderLine, now: datetime) -> None:
    movement = stock.Movement(
        sku=line.sku,
        change=-line.quantity,
        reason=MovementReason.SOLD,
        at=now,
        order_id=order.id,
    )
    taken = stock.move(connection, movement) and products.take_from_offer(
        connection, order.sale_id, line.sku, line.quantity
    )
    if not taken:
        raise SoldOutError(f"{line.sku} ran short at the payment of {order.number}")


def _owe(
    connection: Connection, payment_id: str, owed: tuple[RefundReason, int] | None, now: datetime
) -> Refund | None:
    if owed is None:
        return None
    reason, amount_paise = owed
    return owing.owe(
        connection,
        owing.Debt(
            refund_id=new_id(now), payment_id=payment_id, amount_paise=amount_paise, reason=reason
        ),
        actor="kiosk",
        now=now,
    )


def _note_confirmation(
    connection: Connection, order: Order, fact: PaymentFact, now: datetime
) -> None:
    # At the end, as all audit events: their counter stays locked, and is everybody's last.
    happened = audit.Event(
        at=now,
        actor=fact.confirmed_by,
        action="payment_confirmed",
        subject=order.number,
        detail=f"{fact.rrn}, {fact.amount_paise} paise",
    )
    audit.append(connection, happened)
