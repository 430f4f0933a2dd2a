"""Names of automatic backups, and which of them may go."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

_NAME = re.compile(r"(?P<shop>.*)-(?P<stamp>[0-9]{8}T[0-9]{6}Z)\.db", re.ASCII | re.DOTALL)
_FORMAT = "%Y%m%dT%H%M%SZ"
HOURLY = timedelta(hours=1)
_ALL = timedelta(hours=24)
_DAILY = _ALL + timedelta(days=14)
_WEEKLY = _DAILY + timedelta(weeks=8)


def stamp(moment: datetime) -> str:
    """Return `moment` (aware) as it stands in file names, such as ``20261123T140000Z``."""
    return moment.astimezone(UTC).strftime(_FORMAT)


def name_at(shop: str, moment: datetime) -> str:
    """Return the name of the automatic backup of `shop` (its file's stem) made at `moment`."""
    return f"{shop}-{stamp(moment)}.db"


def moment_of(shop: str, name: str) -> datetime | None:
    """Return when the automatic backup `name` of `shop` was made, aware UTC; None for others."""
    match = _NAME.fullmatch(name)
    if match is None or match["shop"] != shop:
        return None
    try:
        return datetime.strptime(match["stamp"], _FORMAT).replace(tzinfo=UTC)
    except ValueError:  # the 31st of June
        return None


def is_due(made: Iterable[datetime], now: datetime) -> bool:
    """Return whether no backup was made within the hour before `now`.

    One from the future, made before the clock was set back, does not count.
    """
    return not any(now - HOURLY < moment <= now for moment in made)


def expendable(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which backups may go at `now`.

    All of the last 24 hours stay, then the last of each day for 14 days, then the last of each
    week for 8 weeks; days and weeks are those of UTC. The newest and any from the future stay.
    """
    newest_first = sorted(made, reverse=True)
    kept = set(newest_first[:1])
    spans = set()
    for moment in newest_first:
        span = _span(moment, now - moment)
        if span is not None and span not in spans:
            spans.add(span)
            kept.add(moment)
    return frozenset(newest_first) - kept


def _span(moment: datetime, age: timedelta) -> tuple[object, ...] | None:
    """Return the span of time of which one backup is enough; None when none is needed."""
    if age <= _ALL:
        return ("moment", moment)
    if age <= _DAILY:
        return ("day", moment.date())
    if age <= _WEEKLY:
        return ("week", moment.isocalendar()[:2])
    return None
