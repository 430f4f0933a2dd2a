"""Everything that waits for a person, in one look."""

from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.waiting import Waiting
from kiosk.services.attended import CLAIMS_WAIT
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import claims, refunds, unknown_payments
from kiosk.store.engine import Engines


class WaitingService:
    """What the badges of the navigation count, and the live view lists."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    @safe_to_repeat
    def now(self) -> Waiting:
        """Return what waits. Cheap enough for every change of the shop: no table is read through.

        Refunds that the bank was told of wait for the bank, and are not among them.
        """
        with self._engines.read.begin() as connection:
            return what_waits(connection, self._clock.at(connection))


def what_waits(connection: Connection, now: datetime) -> Waiting:
    """Return what waits within a transaction that reads more; see `WaitingService`."""
    owed = refunds.waiting(connection)
    return Waiting(
        claims=claims.waiting(connection, now - CLAIMS_WAIT),
        owed=tuple(one for one in owed if one.refund.state.is_owed),
        unknown=unknown_payments.waiting(connection),
    )
