"""News of other kiosks' commits on PostgreSQL."""

import logging
import time
from typing import Any

import psycopg
from typing_extensions import override

from kiosk.store.changes import Watcher
from kiosk.store.postgres import CHANNEL, connect_apart

logger = logging.getLogger(__name__)

_STOP_SECONDS = 0.2
_LOOK_SECONDS = 1.0
_RETRY_SECONDS = 2.0
# Another text whenever any transaction that wrote has ended (postgresql.org/docs/current/
# functions-info.html, "Transaction ID and Snapshot Information").
_SNAPSHOT = "SELECT pg_current_snapshot()::text"


class NoticeWatcher(Watcher):
    """Calls back, on its own thread, soon after a commit of any kiosk.

    Kiosks announce their commits (LISTEN and NOTIFY). Once a second it also looks whether anything
    was committed at all, so that nothing stays unseen: not the sale of a kiosk that died before
    its notice, nor what somebody did by SQL.
    """

    @override
    def _watch(self) -> None:
        while not self._stopped.is_set():
            try:
                self._listen()
            except psycopg.Error as error:
                if self._stopped.is_set():
                    return
                why = str(error).splitlines()[0]
                logger.warning("cannot listen to the database, trying again: %s", why)
                self._on_change()  # whoever reads now learns that the database is out of reach
                self._stopped.wait(_RETRY_SECONDS)

    def _listen(self) -> None:
        # A connection of its own, for good: it waits in the server.
        with connect_apart(self._engine) as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            self._wait_for_news(connection)

    def _wait_for_news(self, connection: psycopg.Connection[Any]) -> None:
        seen, looked_at = self._look(connection), time.monotonic()
        self._on_change()  # after the first look: what happens from here on differs from it
        while not self._stopped.is_set():
            heard = any(True for _ in connection.notifies(timeout=_STOP_SECONDS, stop_after=1))
            if not heard and time.monotonic() - looked_at < _LOOK_SECONDS:
                continue
            last, seen = seen, self._look(connection)
            looked_at = time.monotonic()
            if (heard or seen != last) and not self._stopped.is_set():
                self._on_change()

    @staticmethod
    def _look(connection: psycopg.Connection[Any]) -> str:
        row = connection.execute(_SNAPSHOT).fetchone()
        return "" if row is None else str(row[0])
