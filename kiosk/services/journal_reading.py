"""The payment journal beside the database: what is in one and not in the other."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from kiosk.domain.payment import PaymentFact
from kiosk.store import payments, products, unknown_payments
from kiosk.store.engine import Engines
from kiosk.store.journal import Entry, Line, PaymentJournal

_BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reading of the journal came to, in payments.

    `recorded` were not in the database and are now, or can be; `known` were there already.
    `lost` fit no order: a person has to look for whom they came from. `foreign` are lines of
    another shop, `unreadable` ones that were torn or changed.
    """

    recorded: int = 0
    known: int = 0
    lost: tuple[PaymentFact, ...] = ()
    foreign: int = 0
    unreadable: int = 0

    def __add__(self, other: "Reading") -> "Reading":
        return Reading(
            recorded=self.recorded + other.recorded,
            known=self.known + other.known,
            lost=self.lost + other.lost,
            foreign=self.foreign + other.foreign,
            unreadable=self.unreadable + other.unreadable,
        )


class JournalReader:
    """Reads a journal in batches, and looks for its payments in the database."""

    def __init__(self, engines: Engines, journal: PaymentJournal) -> None:
        self._engines = engines
        self._journal = journal

    def batches(self, start: int = 0) -> Iterator[tuple[Line, ...]]:
        """Yield the journal's lines from byte `start` on, some hundred at a time.

        Raises:
            JournalError: the journal cannot be read.
        """
        lines = self._journal.read(start)
        while batch := tuple(itertools.islice(lines, _BATCH)):
            yield batch

    def compare(self, lines: Sequence[Line]) -> tuple[list[Entry], Reading]:
        """Return the entries that the database lacks, one for each payment, and count the rest.

        Raises:
            StoreError: the database cannot be read.
        """
        entries = [line.entry for line in lines if line.entry is not None]
        ours = [entry for entry in entries if entry.shop == self._journal.shop]
        by_reference = {(entry.fact.gateway, entry.fact.reference): entry for entry in ours}
        with self._engines.read.begin() as connection:
            missing = [entry for entry in by_reference.values() if not _is_known(connection, entry)]
        return missing, Reading(
            known=len(ours) - len(missing),
            foreign=len(entries) - len(ours),
            unreadable=len(lines) - len(entries),
        )

    def examine(self) -> Reading:
        """Compare the whole journal with the database, and change nothing.

        What fits no order, and a person has looked into, counts as known.

        Raises:
            StoreError: the database cannot be read.
            JournalError: the journal cannot be read.
        """
        done = Reading()
        for lines in self.batches():
            missing, rest = self.compare(lines)
            with self._engines.read.begin() as connection:
                lost = [entry.fact for entry in missing if not _has_order(connection, entry)]
                settled = [
                    fact
                    for fact in lost
                    if unknown_payments.is_settled(connection, fact.gateway, fact.reference)
                ]
            done += rest + Reading(
                recorded=len(missing) - len(lost),
                known=len(settled),
                lost=tuple(fact for fact in lost if fact not in settled),
            )
        return done


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
