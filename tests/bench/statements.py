"""The SQL that services send, written down, and sent again through the bare driver."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, event

from kiosk.store.engine import Engines, _configure_sqlite, sqlite_driver

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

COMMIT, ROLLBACK = "COMMIT", "ROLLBACK"


@dataclass(frozen=True, slots=True)
class Sent:
    """One statement as the driver got it; `engine` is "write" or "read"."""

    engine: str
    sql: str
    values: Sequence[Any] = ()


class Recorder:
    """Writes down every statement, commit and rollback of both engines, in order.

    At the driver's own cursors: the hot path does not pass through SQLAlchemy's events. The
    engines must not have connected yet.
    """

    def __init__(self, engines: Engines) -> None:
        self._sent: list[Sent] = []
        self._listen(engines.write, "write")
        self._listen(engines.read, "read")

    def take(self) -> list[Sent]:
        """Return what was sent since the last time."""
        sent, self._sent = self._sent, []
        return sent

    def _listen(self, engine: Engine, name: str) -> None:
        driver = sqlite_driver()
        sent = self

        class Cursor(driver.Cursor):  # type: ignore[misc, name-defined]
            def execute(self, sql: str, values: Sequence[Any] = ()) -> object:
                sent.note(name, sql, values)
                return super().execute(sql, values)

        class Connection(driver.Connection):  # type: ignore[misc, name-defined]
            def cursor(self, factory: type = Cursor) -> object:
                return super().cursor(factory)

            def commit(self) -> None:
                sent.note(name, COMMIT)
                super().commit()

            def rollback(self) -> None:
                sent.note(name, ROLLBACK)
                super().rollback()

        @event.listens_for(engine, "do_connect")
        def on_connect(
            _dialect: object, _record: object, arguments: list[Any], options: dict[str, Any]
        ) -> object:
            return driver.connect(*arguments, **options, factory=Connection)

    def note(self, engine: str, sql: str, values: Sequence[Any] = ()) -> None:
        """Write down one statement; after its commit SQLAlchemy rolls back once more, unheard."""
        if sql == ROLLBACK and (not self._sent or self._sent[-1].sql == COMMIT):
            return
        self._sent.append(Sent(engine, sql, tuple(values)))


class BareDriver:
    """The same driver and pragmas as the engines', one connection for each; no SQLAlchemy."""

    def __init__(self, database: Path) -> None:
        driver = sqlite_driver()
        self._connections = {name: driver.connect(str(database)) for name in ("write", "read")}
        for connection in self._connections.values():
            _configure_sqlite(connection, None)

    def send(self, statements: Sequence[Sent]) -> None:
        """Send all of `statements`, and fetch every row that they return."""
        connections = self._connections
        for sent in statements:
            connection = connections[sent.engine]
            if sent.sql is COMMIT:
                connection.commit()
            elif sent.sql is ROLLBACK:
                connection.rollback()
            else:
                cursor = connection.execute(sent.sql, sent.values)
                if cursor.description is not None:
                    cursor.fetchall()

    def count_paid(self) -> int:
        """Return how many orders are paid: replayed statements must have had their effect."""
        cursor = self._connections["read"].execute("SELECT count(*) FROM orders WHERE state='paid'")
        return int(cursor.fetchone()[0])

    def close(self) -> None:
        """Close both connections."""
        for connection in self._connections.values():
            connection.close()


def copy_database(source: Path, target: Path) -> None:
    """Copy through SQLite's backup API, whatever is still in the write-ahead log included."""
    driver = sqlite_driver()
    one, other = driver.connect(str(source)), driver.connect(str(target))
    one.backup(other)
    one.close()
    other.close()
