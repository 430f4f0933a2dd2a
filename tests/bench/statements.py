"""The SQL that services send, written down, and sent again through the bare driver."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import psycopg
from sqlalchemy import Engine, event, make_url

from kiosk.store.engine import _configure_sqlite, sqlite_driver
from kiosk.store.postgres import _ANNOUNCE, _configure, connect_apart, make_postgres_engines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.services.shop import Shop

COMMIT, ROLLBACK, JOURNAL = "COMMIT", "ROLLBACK", "JOURNAL"


@dataclass(frozen=True, slots=True)
class Sent:
    """One statement as the driver got it; `engine` is "write" or "read".

    JOURNAL instead of SQL stands for bytes that were appended to the payment journal and synced.
    """

    engine: str
    sql: str
    values: Any = ()


class Recorder:
    """Writes down every statement, commit and rollback of both engines, in order.

    At the driver's own cursors: the hot path does not pass through SQLAlchemy's events. The
    connections that there are already are closed, and new ones opened.
    """

    def __init__(self, shop: Shop) -> None:
        self._sent: list[Sent] = []
        self._journal = shop.journal
        self._journal_size = 0 if shop.journal is None else shop.journal.size()
        shop.engines.dispose()
        for name, engine in (("write", shop.engines.write), ("read", shop.engines.read)):
            if shop.engines.is_sqlite:
                _listen_to_sqlite(self, engine, name)
            else:
                _listen_to_postgres(self, engine, name)
            engine.connect().close()  # what a new connection is told belongs to no sale
        self._sent.clear()

    def take(self) -> list[Sent]:
        """Return what was sent since the last time, and what went to the journal."""
        sent, self._sent = self._sent, []
        if self._journal is not None and self._journal.size() > self._journal_size:
            with self._journal.path.open("rb") as file:
                file.seek(self._journal_size)
                sent.append(Sent("journal", JOURNAL, file.read()))
            self._journal_size = self._journal.size()
        return sent

    def note(self, engine: str, sql: object, values: Any = ()) -> None:
        """Write down one statement; after its commit SQLAlchemy rolls back once more, unheard."""
        if sql == ROLLBACK and (not self._sent or self._sent[-1].sql == COMMIT):
            return
        self._sent.append(Sent(engine, str(sql), values))


def _listen_to_sqlite(recorder: Recorder, engine: Engine, name: str) -> None:
    driver = sqlite_driver()

    class Cursor(driver.Cursor):  # type: ignore[misc, name-defined]
        def execute(self, sql: str, values: Sequence[Any] = ()) -> object:
            recorder.note(name, sql, tuple(values))
            return super().execute(sql, values)

    class Connection(driver.Connection):  # type: ignore[misc, name-defined]
        def cursor(self, factory: type = Cursor) -> object:
            return super().cursor(factory)

        def commit(self) -> None:
            recorder.note(name, COMMIT)
            super().commit()

        def rollback(self) -> None:
            recorder.note(name, ROLLBACK)
            super().rollback()

    @event.listens_for(engine, "do_connect")
    def on_connect(
        _dialect: object, _record: object, arguments: list[Any], options: dict[str, Any]
    ) -> object:
        return driver.connect(*arguments, **options, factory=Connection)


def _listen_to_postgres(recorder: Recorder, engine: Engine, name: str) -> None:
    class Cursor(psycopg.Cursor[Any]):
        def execute(self, query: Any, params: Any = None, **more: Any) -> Any:
            recorder.note(name, query, params)
            return super().execute(query, params, **more)

    class Connection(psycopg.Connection[Any]):
        def commit(self) -> None:
            recorder.note(name, COMMIT)
            super().commit()

        def rollback(self) -> None:
            recorder.note(name, ROLLBACK)
            super().rollback()

    @event.listens_for(engine, "do_connect")
    def on_connect(
        _dialect: object, _record: object, arguments: list[Any], options: dict[str, Any]
    ) -> object:
        return Connection.connect(*arguments, **options, cursor_factory=Cursor)


class BareDriver(Protocol):
    """A driver without SQLAlchemy: the same settings of its connections, and nothing else."""

    def send(self, statements: Sequence[Sent]) -> None:
        """Send all of `statements`, and fetch every row that they return."""
        ...

    def close(self) -> None:
        """Close its connections."""
        ...


class BareJournal:
    """A file that is appended to, and synced; nothing more."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def append(self, data: bytes) -> None:
        """Write, and wait for the disk."""
        os.write(self._file, data)
        os.fdatasync(self._file)

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)


class BareSqlite:
    """The same driver and pragmas as the engines', one connection for each; no SQLAlchemy."""

    def __init__(self, database: Path, journal: Path) -> None:
        driver = sqlite_driver()
        self._journal = BareJournal(journal)
        self._connections = {name: driver.connect(str(database)) for name in ("write", "read")}
        for connection in self._connections.values():
            _configure_sqlite(connection, None)

    def send(self, statements: Sequence[Sent]) -> None:
        """Send all of `statements`, and fetch every row that they return."""
        connections = self._connections
        for sent in statements:
            if sent.sql == JOURNAL:
                self._journal.append(sent.values)
            elif sent.sql == COMMIT:
                connections[sent.engine].commit()
            elif sent.sql == ROLLBACK:
                connections[sent.engine].rollback()
            else:
                cursor = connections[sent.engine].execute(sent.sql, sent.values)
                if cursor.description is not None:
                    cursor.fetchall()

    def count_paid(self) -> int:
        """Return how many orders are paid: replayed statements must have had their effect."""
        cursor = self._connections["read"].execute("SELECT count(*) FROM orders WHERE state='paid'")
        return int(cursor.fetchone()[0])

    def close(self) -> None:
        """Close both connections and the journal."""
        for connection in self._connections.values():
            connection.close()
        self._journal.close()


class BarePostgres:
    """psycopg with the engines' settings, one connection for each; no SQLAlchemy."""

    def __init__(self, url: str, journal: Path) -> None:
        self._journal = BareJournal(journal)
        engines = make_postgres_engines(make_url(url))
        self._connections: dict[str, Any] = {}
        for name, engine, level in zip(
            ("write", "read"),
            engines,
            (psycopg.IsolationLevel.READ_COMMITTED, psycopg.IsolationLevel.REPEATABLE_READ),
            strict=True,
        ):
            connection = connect_apart(engine)
            _configure(connection, None)
            connection.isolation_level = level
            self._connections[name] = connection

    def send(self, statements: Sequence[Sent]) -> None:
        """Send all of `statements`, fetch every row, and announce what was written."""
        for sent in statements:
            if sent.sql == JOURNAL:
                self._journal.append(sent.values)
                continue
            connection = self._connections[sent.engine]
            if sent.sql == COMMIT:
                connection.commit()
                if sent.engine == "write":
                    connection.pgconn.exec_(_ANNOUNCE)
            elif sent.sql == ROLLBACK:
                connection.rollback()
            else:
                cursor = connection.execute(sent.sql, sent.values)
                if cursor.description is not None:
                    cursor.fetchall()

    def close(self) -> None:
        """Close both connections and the journal."""
        for connection in self._connections.values():
            connection.close()
        self._journal.close()


def copy_database(source: Path, target: Path) -> None:
    """Copy through SQLite's backup API, whatever is still in the write-ahead log included."""
    driver = sqlite_driver()
    one, other = driver.connect(str(source)), driver.connect(str(target))
    one.backup(other)
    one.close()
    other.close()
