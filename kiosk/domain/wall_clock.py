"""Moments as the clock on the shop's wall shows them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.problems import ProblemKind

_FORMAT = "%Y-%m-%dT%H:%M"


def read_moment(text: str, zone: ZoneInfo) -> datetime | ProblemKind:
    """Return the moment (UTC) at which the wall's clock shows `text`, such as ``2026-11-08T18:30``.

    Of an hour that comes twice, when summer time ends, the first is meant; one that is skipped,
    when it begins, is no moment (docs.python.org/3/library/datetime.html, "fold").
    """
    if not text:
        return ProblemKind.EMPTY
    try:
        wall = datetime.strptime(text, _FORMAT)  # noqa: DTZ007 - a clock on the wall
    except ValueError:
        return ProblemKind.NOT_A_DATE
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    is_there = moment.astimezone(zone).replace(tzinfo=None) == wall
    return moment if is_there else ProblemKind.SKIPPED_HOUR


def on_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return what the wall's clock shows at `moment` (aware), without its zone."""
    return moment.astimezone(zone).replace(tzinfo=None)


def typed(moment: datetime, zone: ZoneInfo) -> str:
    """Return `moment` as somebody would type it."""
    return on_wall(moment, zone).strftime(_FORMAT)
