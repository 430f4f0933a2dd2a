"""The shop's clock."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the moment, aware UTC."""
    return datetime.now(UTC)


def whole_milliseconds(clock: Clock) -> Clock:
    """Return `clock` cut to milliseconds, as the database keeps them."""

    def now() -> datetime:
        moment = clock().astimezone(UTC)
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    return now
