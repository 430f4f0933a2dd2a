"""The end of a day: what happened since the last close, counted once and for all."""

import logging
import time
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.day_sheet import DayClose, DaySheet
from kiosk.domain.errors import AlreadyThereError, DatabaseBusyError, DayCloseNotFoundError
from kiosk.domain.operator import Operator, Role
from kiosk.domain.product import MovementReason
from kiosk.domain.spans import Span, begin_of, day_of, zone_of
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.services.reports import gst_by_rate, round_off_of, total_of
from kiosk.store import audit, counters, day_closes, moments, report_figures
from kiosk.store.engine import Engines

logger = logging.getLogger(__name__)

# A kiosk's transaction takes milliseconds; one that froze loses its locks after three seconds.
_PATIENCE_SECONDS = 6.0
_POLL_SECONDS = 0.02


class DayCloseService:
    """Closes days, and shows those that were closed. For managers."""

    def __init__(self, engines: Engines, clock: Clock, time_zone: str) -> None:
        self._engines = engines
        self._clock = clock
        self._zone = zone_of(time_zone)

    @safe_to_repeat
    def preview(self, *, by: Operator) -> DaySheet:
        """Return what a close would count now; its span begins at the last close.

        Raises:
            NotAllowedError: `by` is no manager.
        """
        with self._engines.read.begin() as connection:
            permits.check(connection, by, Role.MANAGER)
            begin = self._begin(connection)
            return self._sheet(connection, Span(begin, max(begin, self._clock.at(connection))))

    @safe_to_repeat
    def close(self, *, since: datetime, by: Operator) -> DaySheet:
        """Close the day that began at `since`, and return its sheet.

        Where somebody else closed it meanwhile, that sheet is returned: two managers make one
        close. Every payment is in exactly one: those that were under way at the end are waited
        for.

        Raises:
            NotAllowedError: `by` is no manager.
            DatabaseBusyError: a payment is under way for very long, or the day has not begun.
        """
        with self._engines.writing() as connection:
            # On SQLite nobody else writes now: whoever comes later is later than `end`, too.
            permits.check(connection, by, Role.MANAGER)
            begin, end = self._begin(connection), self._clock.at(connection)
            last = day_closes.last(connection)
            barrier = None if self._engines.is_sqlite else moments.now(connection)
        if begin == since and end > begin:
            if barrier is not None:
                self._let_end(barrier)
            return self._close(Span(begin, end), by)
        if last is None or begin == since:
            raise DatabaseBusyError("the day that would be closed has not begun")
        return self.sheet(last.number, by=by)

    @safe_to_repeat
    def sheet(self, number: int, *, by: Operator) -> DaySheet:
        """Return the sheet of a close, as it was then.

        Raises:
            NotAllowedError: `by` is no manager.
            DayCloseNotFoundError: there is none with this number.
        """
        with self._engines.read.begin() as connection:
            permits.check(connection, by, Role.MANAGER)
            found = day_closes.find(connection, number)
        if found is None:
            raise DayCloseNotFoundError(f"there is no day close {number}")
        return found

    @safe_to_repeat
    def closes(
        self, *, by: Operator, before: int | None = None, most: int = 50
    ) -> tuple[DayClose, ...]:
        """Return the newest closes, of those before the number `before` if it is given.

        Raises:
            NotAllowedError: `by` is no manager.
        """
        with self._engines.read.begin() as connection:
            permits.check(connection, by, Role.MANAGER)
            return day_closes.before(connection, before, most=most)

    def _close(self, span: Span, by: Operator) -> DaySheet:
        with self._engines.read.begin() as connection:
            sheet = self._sheet(connection, span)
        try:
            with self._engines.writing() as connection:
                number = counters.next_value(connection, "day_close")
                sheet = replace(sheet, number=number, closed_by=by.name)
                day_closes.insert_close(connection, sheet)
                happened = audit.Event(
                    at=self._clock.at(connection),
                    actor=by.name,
                    action="day_closed",
                    subject=str(number),
                )
                audit.append(connection, happened)
        except AlreadyThereError:  # by another manager, a moment ago
            with self._engines.read.begin() as connection:
                last = day_closes.last(connection)
            if last is None:
                raise
            return self.sheet(last.number, by=by)
        logger.info("day close %d by %s", sheet.number, by.name)
        return sheet

    def _begin(self, connection: Connection) -> datetime:
        """Return where the last close ended; before the first, when the first order's day began."""
        last = day_closes.last(connection)
        if last is not None:
            return last.span.end
        first = report_figures.first_order_at(connection) or self._clock.at(connection)
        return begin_of(day_of(first, self._zone), self._zone)

    @staticmethod
    def _sheet(connection: Connection, span: Span) -> DaySheet:
        lines = report_figures.lines(connection, span)
        missed, missed_paise = day_closes.missed(connection, span.begin)
        return DaySheet(
            span=span,
            total=total_of(lines),
            by_gateway=report_figures.by_gateway(connection, span),
            gst_by_rate=gst_by_rate(lines),
            refunds=report_figures.refunds(connection, span),
            owed_paise=day_closes.owed_paise(connection, span),
            counted=day_closes.units_changed(connection, span, MovementReason.COUNTED),
            written_off=day_closes.units_changed(connection, span, MovementReason.WRITTEN_OFF),
            missed=missed,
            missed_paise=missed_paise,
            round_off_paise=round_off_of(lines),
        )

    def _let_end(self, barrier: datetime) -> None:
        """Wait for the transactions that began before `barrier`: they may count for the day.

        Raises:
            DatabaseBusyError: one goes on for too long.
        """
        give_up_at = time.monotonic() + _PATIENCE_SECONDS
        while True:
            with self._engines.read.begin() as connection:
                if not moments.are_open_since(connection, barrier):
                    return
            if time.monotonic() > give_up_at:
                raise DatabaseBusyError("a payment is under way for very long")
            time.sleep(_POLL_SECONDS)
