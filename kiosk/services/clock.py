"""The shop's clock: one for all kiosks on a stock, and it never goes back."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sqlalchemy import Connection

TimeSource = Callable[[], datetime]

# Clocks are set by a second or two now and then; beyond that somebody has changed the time.
_STEP = timedelta(seconds=2)


class Clock(Protocol):
    """What time it is in the shop: aware UTC, whole milliseconds."""

    def __call__(self) -> datetime:
        """Return the time for a screen; asks nobody and never waits."""
        ...

    def at(self, connection: Connection) -> datetime:
        """Return the time that the transaction on `connection` decides by.

        Asked for after the locks are held: waiting for them takes time.
        """
        ...


def system_clock() -> datetime:
    """Return the moment by this machine's clock, aware UTC."""
    return datetime.now(UTC)


class MachineClock:
    """A clock of this machine, cut to the milliseconds that a database keeps."""

    def __init__(self, source: TimeSource) -> None:
        self._source = source

    def __call__(self) -> datetime:
        return whole_milliseconds(self._source())

    def at(self, connection: Connection) -> datetime:  # noqa: ARG002 - it is not asked
        return self()


class SteadySource:
    """This machine's clock, but going on at its pace when somebody sets it back.

    A sale that has closed stays closed, and a code that ran out is not live again. Set forward,
    it is followed. What was set back shows after the next start, and `kiosk doctor` says so.
    """

    def __init__(
        self, wall: TimeSource = system_clock, steady: Callable[[], float] = time.monotonic
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._last = (wall(), steady())

    def __call__(self) -> datetime:
        wall, steady = self._wall(), self._steady()
        last_wall, last_steady = self._last
        expected = last_wall + timedelta(seconds=steady - last_steady)
        now = expected if wall < expected - _STEP else max(wall, last_wall)
        self._last = (now, steady)
        return now


def whole_milliseconds(moment: datetime) -> datetime:
    """Return `moment` in UTC, cut to what a database keeps."""
    moment = moment.astimezone(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
