"""Money that is in the payment journal and not in the database: recorded again."""

import logging
from dataclasses import replace

from sqlalchemy import Connection

from kiosk.domain.errors import (
    AlreadyThereError,
    OrderNotFoundError,
    PaymentConflictError,
    RequestNotFoundError,
)
from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import PaymentRequest, RequestState
from kiosk.services.journal_reading import JournalReader, Reading
from kiosk.services.payments import PaymentService
from kiosk.store import counters, orders, payments, products, unknown_payments
from kiosk.store.engine import Engines
from kiosk.store.journal import Entry, PaymentJournal

logger = logging.getLogger(__name__)


class RecoveryService:
    """Brings the database up to what the payment journal says. Safe to run at any time."""

    def __init__(
        self, engines: Engines, payment_service: PaymentService, journal: PaymentJournal | None
    ) -> None:
        self._engines = engines
        self._payments = payment_service
        self._journal = journal

    def replay(self) -> Reading:
        """Record every payment of the journal that the database lacks.

        How far the journal was read is a mark in the database itself: when an older database
        is put back, its mark is older too, and just what it misses is read again.

        Raises:
            StoreError: the database cannot be used.
            JournalError: the journal cannot be read.
        """
        journal = self._journal
        if journal is None or not journal.size():
            return Reading()
        mark = f"journal:{journal.identity()}"
        with self._engines.read.begin() as connection:
            start = counters.value(connection, mark)
        if start > journal.size():
            logger.error("%s is shorter than it was: reading all of it", journal.path)
            start = 0
        reader = JournalReader(self._engines, journal)
        done, end = Reading(), start
        for lines in reader.batches(start):
            missing, rest = reader.compare(lines)
            done = sum((self._record(entry) for entry in missing), done + rest)
            end = lines[-1].end
        if end != start:
            with self._engines.writing() as connection:
                counters.put(connection, mark, end)
        if done.recorded or done.lost or done.unreadable:
            logger.warning("payment journal: %s", done)
        return done

    def _record(self, entry: Entry) -> Reading:
        # "Now" was when it was written down: money in time is not late for having waited here.
        fact = entry.fact.received_now(entry.at)
        try:
            self._restore_order(entry)
            self._payments.record_again(fact)
        except (RequestNotFoundError, OrderNotFoundError, PaymentConflictError) as error:
            logger.error(  # noqa: TRY400 - an expected failure, told in one line
                "payment %s %s fits no order: %s", fact.gateway, fact.reference, error
            )
            with self._engines.writing() as connection:
                unknown_payments.note(connection, fact, fact.received_at or entry.at)
            return Reading(lost=(fact,))
        return Reading(recorded=1)

    def _restore_order(self, entry: Entry) -> None:
        """Make order and payment request as the entry knows them, where the database lacks them."""
        if entry.order is None or entry.request is None:
            return
        try:
            with self._engines.writing() as connection:
                _restore_missing(connection, entry.order, entry.request)
        except AlreadyThereError:
            logger.info("order %s is there: another window replays, too", entry.order.number)


def _restore_missing(connection: Connection, order: Order, request: PaymentRequest) -> None:
    if payments.find_request(connection, request.id) is not None:
        return
    if not products.can_hold(connection, order):
        raise OrderNotFoundError(f"the sale or a product of order {order.number} is not there")
    _restore_lines(connection, order, request)


def _restore_lines(connection: Connection, order: Order, request: PaymentRequest) -> None:
    there = orders.lock(connection, order.id)
    if there is None:
        # Paid meanwhile, it says? That payment is not here; the one to be recorded makes it so.
        waiting = replace(order, state=OrderState.AWAITING_PAYMENT, closed_at=None)
        order = order if order.state.awaits_money else waiting
        order = replace(order, invoice_number=None)  # the payment to be recorded brings one
        if orders.has_number(connection, order.number):
            order = replace(order, number=f"{order.number}-{order.id[-4:]}")  # given out twice
        orders.insert_order(connection, order)
        counters.raise_to(connection, f"order:{order.kiosk}", order.count)
    else:
        payments.close_live(connection, order.id, RequestState.REPLACED)
        if there.state is OrderState.AWAITING_PAYMENT:
            orders.set_quantity(connection, order)
        elif request.amount_paise != there.total_paise:
            request = replace(request, state=RequestState.REPLACED)
        elif request.state is RequestState.LIVE:
            request = replace(request, state=RequestState.EXPIRED)
    payments.insert_request(connection, request)
