"""Engines for SQLite and PostgreSQL, and the sentences their failures become."""

import random
import sqlite3
import time
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.exc import ArgumentError

from kiosk.domain.errors import (
    ConfigError,
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseUnavailableError,
    StoreError,
)

BUSY_SECONDS = 8.0


@dataclass(frozen=True, slots=True)
class Engines:
    """`write` begins every transaction with the write lock; `read` never waits for writers."""

    write: Engine
    read: Engine

    def dispose(self) -> None:
        """Close all connections."""
        self.write.dispose()
        self.read.dispose()


def make_engines(url: str) -> Engines:
    """Return the engines for `url` (``sqlite:////path/shop.db``, ``postgresql+psycopg://...``).

    Nothing is opened yet.

    Raises:
        ConfigError: `url` is no database URL, or its driver is not installed.
    """
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return _sqlite_engines(parsed)
        engine = create_engine(parsed, pool_pre_ping=True, hide_parameters=True)
    except ConfigError:
        raise
    except (ArgumentError, ImportError, ValueError, AttributeError) as error:
        # The URL is not repeated: it may hold a password.
        why = str(error).replace(url, "it").splitlines()[0]
        raise ConfigError(f"database_url: cannot be used ({why})") from error
    event.listen(engine, "handle_error", _translate_error, retval=True)
    return Engines(write=engine, read=engine)


def _sqlite_engines(url: URL) -> Engines:
    if not url.database or url.database == ":memory:":
        raise ConfigError("database_url: name a file, such as sqlite:////var/lib/kiosk/shop.db")
    driver = sqlite_driver()
    # Parameters hold PIN hashes and shoppers' names; they must not reach the log.
    write = create_engine(url, module=driver, hide_parameters=True)
    read = create_engine(url, module=driver, hide_parameters=True)
    event.listen(write, "begin", _begin_immediate)
    event.listen(read, "begin", _begin_deferred)
    for engine in (write, read):
        event.listen(engine, "connect", _configure_sqlite)
        event.listen(engine, "handle_error", _translate_error, retval=True)
    return Engines(write=write, read=read)


def sqlite_driver() -> ModuleType:
    """Return the best SQLite driver here: pysqlite3's wheels bundle a mended library."""
    try:
        from pysqlite3 import dbapi2  # noqa: PLC0415 - has no wheels on some machines
    except ImportError:
        return sqlite3
    module: ModuleType = dbapi2
    return module


def has_wal_reset_bug(version: tuple[int, ...]) -> bool:
    """True if SQLite of `version` can corrupt a WAL database (sqlite.org/wal.html#walresetbug)."""
    mended = (
        version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)
    )
    return version >= (3, 7, 0) and not mended


def _configure_sqlite(connection: Any, _entry: object) -> None:  # noqa: ANN401 - any DB-API driver
    # The driver's own BEGIN comes too late (first DML) and breaks SAVEPOINT; we emit ours.
    connection.isolation_level = None
    if hasattr(connection, "set_busy_handler"):
        connection.set_busy_handler(_Patience())
    else:
        connection.execute(f"PRAGMA busy_timeout = {round(BUSY_SECONDS * 1000)}")
    wanted: dict[str, int | str] = {"foreign_keys": 1, "trusted_schema": 0}
    if has_wal_reset_bug(sqlite_driver().sqlite_version_info):
        wanted |= {"journal_mode": "delete", "synchronous": 3}
    else:
        wanted |= {"journal_mode": "wal", "synchronous": 2}
    for name, value in wanted.items():
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != value:
            raise DatabaseUnavailableError(f"SQLite keeps {name} at {found}, {value} is needed")


class _Patience:
    """A fair busy handler: a short random sleep, again and again.

    SQLite's own back-off starves whoever waits longest; with 1 to 5 ms at random every process
    gets its turn.
    """

    def __init__(self) -> None:
        self._give_up_at = 0.0

    def __call__(self, attempts: int) -> bool:
        """Return whether SQLite should try again; it counts `attempts` from 0 for each lock."""
        if attempts == 0:
            self._give_up_at = time.monotonic() + BUSY_SECONDS
        if time.monotonic() >= self._give_up_at:
            return False
        time.sleep(random.uniform(0.001, 0.005))  # noqa: S311 - fairness, not secrecy
        return True


def _begin_immediate(connection: Connection) -> None:
    # Take the write lock at BEGIN, where waiting is safe, not in mid-transaction.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _translate_error(context: ExceptionContext) -> StoreError | None:
    return explain(context.original_exception)


def explain(error: BaseException) -> StoreError | None:
    """Return the expected failure that a driver's `error` stands for; None if it is a bug."""
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if isinstance(error, StoreError) or "IntegrityError" in kinds or "DatabaseError" not in kinds:
        return None
    message = str(error).lower()
    for phrase, kind in _PHRASES.items():
        if phrase in message:
            return kind(f"the database cannot be used: {message.splitlines()[0]}")
    if {"OperationalError", "AdminShutdown"} & kinds and "psycopg" in type(error).__module__:
        return DatabaseUnavailableError(
            f"the database cannot be reached: {message.splitlines()[0]}"
        )
    return None


_PHRASES: dict[str, type[StoreError]] = {
    "database is locked": DatabaseBusyError,
    "database table is locked": DatabaseBusyError,
    "lock timeout": DatabaseBusyError,
    "malformed": DatabaseDamagedError,
    "not a database": DatabaseDamagedError,
    "malformed database schema": DatabaseDamagedError,
    "unable to open": DatabaseUnavailableError,
    "readonly": DatabaseUnavailableError,
    "read-only": DatabaseUnavailableError,
    "disk i/o": DatabaseUnavailableError,
    "disk is full": DatabaseUnavailableError,
}
