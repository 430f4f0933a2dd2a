"""News of other people's commits, whatever window, process or machine made them."""

import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine
from typing_extensions import override

from kiosk.domain.errors import DatabaseUnavailableError, StoreError
from kiosk.store.engine import explain

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.2
_RETRY_SECONDS = 2.0
_PATIENCE_SECONDS = 2.0


class Watcher(ABC):
    """Calls back after commits, on a thread of its own."""

    def __init__(self, engine: Engine, on_change: Callable[[], None]) -> None:
        """Begin to watch."""
        self._engine = engine
        self._on_change = on_change
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="changes", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop watching; no call comes after this returns.

        A thread that waits for a server which has frozen is left behind: it calls nobody.
        """
        self._stopped.set()
        self._thread.join(_PATIENCE_SECONDS)

    @abstractmethod
    def _watch(self) -> None:
        """Watch until `_stopped` is set."""


class ChangeWatcher(Watcher):
    """Calls back, on its own thread, after every commit to a SQLite database.

    ``PRAGMA data_version`` answers another number when any other connection has committed
    (sqlite.org/pragma.html#pragma_data_version); asking costs microseconds.
    """

    def __init__(
        self,
        engine: Engine,
        on_change: Callable[[], None],
        on_lost: Callable[[StoreError], None] | None = None,
    ) -> None:
        """Begin to watch; `on_lost` hears, once, that the file was removed or replaced."""
        self._on_lost = on_lost
        super().__init__(engine, on_change)

    @override
    def _watch(self) -> None:
        while not self._stopped.is_set():
            try:
                self._poll()
            except Exception as error:
                if not isinstance(error, StoreError) and explain(error) is None:
                    raise
                logger.warning("cannot watch the database, trying again: %s", error)
                self._stopped.wait(_RETRY_SECONDS)

    def _poll(self) -> None:
        # A DB-API connection outside any transaction: inside one the answer never changes.
        connection = self._engine.raw_connection()
        try:
            cursor = connection.cursor()
            last, file = None, self._file()
            while not self._stopped.wait(POLL_SECONDS):
                if self._on_lost is not None and self._file() != file:
                    self._on_lost(DatabaseUnavailableError("the database file is another or gone"))
                    self._on_lost = None
                cursor.execute("PRAGMA data_version")
                version = cursor.fetchone()
                if version != last:
                    last = version
                    self._on_change()
        finally:
            connection.close()

    def _file(self) -> tuple[int, int] | None:
        """Return which file the database is now: SQLite goes on writing to one that was removed."""
        try:
            found = Path(str(self._engine.url.database)).stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino
