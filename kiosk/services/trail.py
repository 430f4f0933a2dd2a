"""The audit trail, to be read and to be checked."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.errors import CancelledError
from kiosk.domain.text import clean_line
from kiosk.domain.trail import Chain, TrailEvent, Verdict
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import audit
from kiosk.store.engine import Engines

PAGE = 50
_BATCH = 2000

Progress = Callable[[int, int], bool]


class AuditService:
    """Shows who did what, and finds out whether somebody changed that."""

    def __init__(self, engines: Engines, time_zone: str) -> None:
        self._engines = engines
        self._zone = ZoneInfo(time_zone)

    def wanted(
        self, text: str = "", *, actor: str = "", action: str = "", day: date | None = None
    ) -> audit.Wanted:
        """Return what to look for: `text` anywhere in an event, `day` as the shop has it.

        Upper and lower case are the same for the letters of English; for others the database's
        own idea of them counts.
        """
        from_at = until_at = None
        if day is not None:
            first = datetime.combine(day, time(), self._zone)
            last = datetime.combine(day + timedelta(days=1), time(), self._zone)
            from_at, until_at = first, last
        return audit.Wanted(
            text=clean_line(text), actor=actor, action=action, from_at=from_at, until_at=until_at
        )

    @safe_to_repeat
    def page(self, wanted: audit.Wanted, *, before: int | None = None) -> tuple[TrailEvent, ...]:
        """Return the newest events that are wanted, 50 at most, or those before event `before`."""
        with self._engines.read.begin() as connection:
            return audit.page(connection, wanted, before=before, count=PAGE)

    @safe_to_repeat
    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return everybody who did something, and every kind of thing that was done."""
        with self._engines.read.begin() as connection:
            return audit.names(connection)

    def verify(self, progress: Progress = lambda _done, _total: True) -> Verdict:
        """Check every event against the one before it, and the end against what was written.

        A few thousand at a time, each in a transaction of its own: events may be added meanwhile,
        and no writer's log grows for the sake of a reader. `progress` is told how many of how many
        are checked, and stops it by returning False.

        Raises:
            CancelledError: `progress` wanted no more.
        """
        link = audit.Link()
        while True:
            with self._engines.read.begin() as connection:
                before, total = link.seq, audit.count(connection)
                link = audit.follow(connection, link, _BATCH)
            if link.broken is not None:
                return Verdict(Chain.CHANGED, link.broken, total)
            if link.seq == before:
                whole = link.seq == total
                return Verdict(Chain.WHOLE if whole else Chain.CUT_SHORT, link.seq, total)
            if not progress(link.seq, total):
                raise CancelledError("the check of the audit trail was stopped")
