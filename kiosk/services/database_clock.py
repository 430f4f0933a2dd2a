"""The clock that all kiosks on a PostgreSQL database share."""

import time
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.services.clock import whole_milliseconds
from kiosk.store import moments
from kiosk.store.engine import Engines


class DatabaseClock:
    """The database's clock, the same for every kiosk on it.

    A transaction asks the server; screens go on from the last answer at this machine's pace, so
    that a kiosk whose own clock is wrong still counts down rightly.
    """

    def __init__(self, engines: Engines) -> None:
        """Ask once.

        Raises:
            StoreError: the database cannot be asked.
        """
        with engines.read.begin() as connection:
            moment = moments.now(connection)
        self._last = (moment, time.monotonic())

    def __call__(self) -> datetime:
        moment, steady = self._last
        return whole_milliseconds(moment + timedelta(seconds=time.monotonic() - steady))

    def at(self, connection: Connection) -> datetime:
        moment = moments.now(connection)
        self._last = (moment, time.monotonic())
        return moment
