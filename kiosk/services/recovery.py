"""Money that is in the payment journal and not in the database: recorded again."""

import itertools
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from kiosk.domain.errors import (
    OrderNotFoundError,
    PaymentConflictError,
    RequestNotFoundError,
)
from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import PaymentFact, PaymentRequest, RequestState
from kiosk.services.payments import PaymentService
from kiosk.store import counters, orders, payments, products
from kiosk.store.engine import Engines
from kiosk.store.journal import Entry, Line, PaymentJournal

logger = logging.getLogger(__name__)

_BATCH = 500
# Numbers that a kiosk has given out since the backup was made, and that no journal tells.
_NUMBERS_SKIPPED = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """What a reading of the journal came to, in payments.

    `lost` are payments that fit no order; a person has to look for whom they came from.
    `foreign` are lines of another shop, `unreadable` ones that were torn or changed.
    """

    recorded: int = 0
    known: int = 0
    lost: tuple[PaymentFact, ...] = ()
    foreign: int = 0
    unreadable: int = 0

    def __add__(self, other: "Replayed") -> "Replayed":
        return Replayed(
            recorded=self.recorded + other.recorded,
            known=self.known + other.known,
            lost=self.lost + other.lost,
            foreign=self.foreign + other.foreign,
            unreadable=self.unreadable + other.unreadable,
        )


class RecoveryService:
    """Brings the database up to what the payment journal says. Safe to run at any time."""

    def __init__(
        self, engines: Engines, payment_service: PaymentService, journal: PaymentJournal | None
    ) -> None:
        self._engines = engines
        self._payments = payment_service
        self._journal = journal

    def replay(self) -> Replayed:
        """Record every payment of the journal that the database lacks.

        How far the journal was read is a mark in the database itself: when an older database
        is put back, its mark is older too, and just what it misses is read again.

        Raises:
            StoreError: the database cannot be used.
            JournalError: the journal cannot be read.
        """
        journal = self._journal
        if journal is None or not journal.size():
            return Replayed()
        mark = f"journal:{journal.identity()}"
        with self._engines.read.begin() as connection:
            start = counters.value(connection, mark)
        if start > journal.size():
            logger.error("%s is shorter than it was: reading all of it", journal.path)
            start = 0
        done, end = Replayed(), start
        for lines in _batches(journal.read(start)):
            done += self._replay(lines)
            end = lines[-1].end
        if end != start:
            with self._engines.writing() as connection:
                counters.put(connection, mark, end)
        if done.recorded or done.lost or done.unreadable:
            logger.warning("payment journal: %s", done)
        return done

    def replay_after_restore(self) -> Replayed:
        """Replay into a database that was put back from a backup.

        Order and refund numbers go on a thousand later: the ones between are on screens,
        receipts and phones already.

        Raises:
            StoreError, JournalError: as `replay`.
        """
        with self._engines.writing() as connection:
            counters.skip(connection, _NUMBERS_SKIPPED)
        return self.replay()

    def examine(self) -> Replayed:
        """Compare the whole journal with the database; `recorded` counts what is missing there.

        Changes nothing.

        Raises:
            StoreError, JournalError: as `replay`.
        """
        done = Replayed()
        if self._journal is not None:
            for lines in _batches(self._journal.read()):
                ours, sorted_out = self._sort(lines)
                missing = self._missing(ours)
                with self._engines.read.begin() as connection:
                    lost = tuple(
                        entry.fact for entry in missing if not _has_order(connection, entry)
                    )
                done += sorted_out + Replayed(
                    known=len(ours) - len(missing),
                    recorded=len(missing) - len(lost),
                    lost=lost,
                )
        return done

    def _replay(self, lines: Sequence[Line]) -> Replayed:
        ours, done = self._sort(lines)
        missing = self._missing(ours)
        done += Replayed(known=len(ours) - len(missing))
        for entry in missing:
            done += self._record(entry)
        return done

    def _sort(self, lines: Sequence[Line]) -> tuple[list[Entry], Replayed]:
        """Return this shop's entries, and a count of the other lines."""
        entries = [line.entry for line in lines if line.entry is not None]
        ours = [entry for entry in entries if self._is_ours(entry)]
        rest = Replayed(foreign=len(entries) - len(ours), unreadable=len(lines) - len(entries))
        return ours, rest

    def _is_ours(self, entry: Entry) -> bool:
        return self._journal is not None and entry.shop == self._journal.shop

    def _missing(self, entries: Sequence[Entry]) -> list[Entry]:
        """Return the entries whose payment is not in the database, one for each reference."""
        by_reference = {(entry.fact.gateway, entry.fact.reference): entry for entry in entries}
        with self._engines.read.begin() as connection:
            return [entry for entry in by_reference.values() if not _is_known(connection, entry)]

    def _record(self, entry: Entry) -> Replayed:
        # "Now" was when it was written down: money in time is not late for having waited here.
        fact = entry.fact.received_now(entry.at)
        try:
            with self._engines.writing() as connection:
                _restore_order(connection, entry)
            self._payments.record_again(fact)
        except (RequestNotFoundError, OrderNotFoundError, PaymentConflictError) as error:
            logger.error(  # noqa: TRY400 - an expected failure, told in one line
                "payment %s %s fits no order: %s", fact.gateway, fact.reference, error
            )
            return Replayed(lost=(fact,))
        return Replayed(recorded=1)


def _batches(lines: Iterator[Line]) -> Iterator[tuple[Line, ...]]:
    while batch := tuple(itertools.islice(lines, _BATCH)):
        yield batch


def _is_known(connection: Connection, entry: Entry) -> bool:
    fact, order = entry.fact, entry.order
    seen = payments.find_payment(connection, fact.gateway, fact.reference)
    if seen is None or seen.amount_paise != fact.amount_paise:
        return False
    return order is None or order.id == seen.order_id


def _has_order(connection: Connection, entry: Entry) -> bool:
    """Return whether the entry's order is there, or can be made again."""
    if payments.find_request(connection, entry.fact.request_id) is not None:
        return True
    return entry.order is not None and products.can_hold(connection, entry.order)


def _restore_order(connection: Connection, entry: Entry) -> None:
    """Make order and payment request as the entry knows them, where the database lacks them."""
    order, request = entry.order, entry.request
    if order is None or request is None:
        return
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
        if orders.has_number(connection, order.number):
            order = replace(order, number=f"{order.number}-{order.id[-4:]}")  # given out twice
        orders.insert_order(connection, order)
        counters.raise_to(connection, f"order:{order.kiosk}", order.count)
    else:
        payments.close_live(connection, order.id, RequestState.REPLACED)
        if there.state is OrderState.AWAITING_PAYMENT:
            orders.set_quantity(connection, order)
        elif request.state is RequestState.LIVE:
            request = replace(request, state=RequestState.EXPIRED)
    payments.insert_request(connection, request)
