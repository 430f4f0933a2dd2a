"""Spans of time, and the days of the shop: those of its own time zone, DST or not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import gcd
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
# No zone has a summer time as short as this.
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Span:
    """From `begin` to just before `end`, both aware UTC.

    Raises:
        ValueError: it ends before it begins.
    """

    begin: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.end < self.begin:
            raise ValueError(f"a span must not end before it begins: {self}")


def zone_of(name: str) -> ZoneInfo:
    """Return the time zone `name`, which the settings have checked."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - slow, start-up

    return ZoneInfo(name)


def begin_of(day: date, zone: ZoneInfo) -> datetime:
    """Return when `day` begins in `zone`, aware UTC.

    A day ends where the next one begins: it may have 23 or 25 hours, and none is lost.
    """
    return datetime.combine(day, time(), zone).astimezone(UTC)


def days(first: date, last: date, zone: ZoneInfo) -> Span:
    """Return the span from the begin of `first` to the end of `last`.

    Raises:
        ValueError: `last` is before `first`.
    """
    return Span(begin_of(first, zone), begin_of(last + _DAY, zone))


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """Return the day of `moment` in `zone`."""
    return moment.astimezone(zone).date()


def hour_of(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return when the hour of `moment` began on the clocks of `zone`, aware UTC.

    India's are half an hour off from UTC's.
    """
    return moment.astimezone(zone).replace(minute=0, second=0, microsecond=0).astimezone(UTC)


def step_of(span: Span, zone: ZoneInfo) -> timedelta:
    """Return the longest step from UTC midnight that meets every full hour of `zone` in `span`.

    Half an hour for India, an hour for most others, a quarter for Nepal: pieces of that length
    belong to one hour and one day each, whatever summer time does.
    """
    moments = [span.begin, span.end]
    while moments[-2] + _WEEK < span.end:
        moments.insert(-1, moments[-2] + _WEEK)
    offsets = [moment.astimezone(zone).utcoffset() or timedelta() for moment in moments]
    return timedelta(seconds=gcd(3600, *(int(offset.total_seconds()) for offset in offsets)))
