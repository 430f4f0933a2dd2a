"""Engines for SQLite and PostgreSQL, and the sentences their failures become."""

import random
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.exc import ArgumentError

from kiosk.domain.errors import (
    AlreadyThereError,
    ConfigError,
    ConnectionLostError,
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseUnavailableError,
    StoreError,
    TransactionConflictError,
)
from kiosk.domain.text import fold

BUSY_SECONDS = 8.0
# An option of a connection: its next transaction writes nothing of the shop's.
_BESIDE = "kiosk_beside"


@dataclass(frozen=True, slots=True)
class Engines:
    """`write` begins every transaction with the write lock; `read` never waits for writers."""

    write: Engine
    read: Engine
    _turn: threading.Lock = field(default_factory=threading.Lock)

    @property
    def is_sqlite(self) -> bool:
        """True on SQLite: one file, one writer at a time."""
        return self.write.dialect.name == "sqlite"

    @contextmanager
    def writing(self, on: Connection | None = None) -> Iterator[Connection]:
        """Open a transaction that writes; committed at the end, undone when the block raises.

        `on` is a connection of `write` whose temporary tables the transaction needs; without one,
        any will do.

        Raises:
            StoreError: the database cannot do it just now.
        """
        # Threads of one process queue here, not at the file: a busy handler is a lottery, and a
        # process with many threads would win it more often than one with a single cashier.
        turn = self._turn if self.is_sqlite else nullcontext()
        with turn, self.write.connect() if on is None else nullcontext(on) as connection:
            with connection.begin():
                yield connection
            if not self.is_sqlite:
                from kiosk.store.postgres import announce  # noqa: PLC0415 - needs psycopg

                announce(connection)

    @contextmanager
    def beside(self, on: Connection) -> Iterator[None]:
        """Open a transaction on a connection of `write` that writes temporary tables alone.

        It takes no lock of the shop's, and nobody waits for it.
        """
        on.execution_options(**{_BESIDE: True})
        try:
            with on.begin():
                yield
        finally:
            on.execution_options(**{_BESIDE: False})

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
    parsed = parse_url(url)
    try:
        engines = _engines_for(parsed)
    except (ArgumentError, ImportError, ValueError, AttributeError) as error:
        raise _unusable(error, url) from error
    for engine in (engines.write, engines.read):
        event.listen(engine, "handle_error", _translate_error, retval=True)
    return engines


def parse_url(url: str | URL) -> URL:
    """Return the parts of `url`, which names a SQLite file or a PostgreSQL database.

    Raises:
        ConfigError: it names neither.
    """
    try:
        parsed = make_url(url)
        backend = parsed.get_backend_name()
    except (ArgumentError, ValueError, AttributeError) as error:
        raise _unusable(error, str(url)) from error
    if "@" in (parsed.host or ""):
        raise ConfigError("database_url: write an @ in name or password as %40")
    if backend not in {"sqlite", "postgresql"}:
        raise ConfigError(f"database_url: SQLite or PostgreSQL is needed, not {backend}")
    if backend == "sqlite" and (not sqlite_name(parsed).name or parsed.database == ":memory:"):
        raise ConfigError("database_url: name a file, such as sqlite:////var/lib/kiosk/shop.db")
    return parsed


def sqlite_name(url: URL) -> Path:
    """Return the file that the URL of a SQLite database names."""
    # sqlite.org/uri.html: with uri=true the name may be one of SQLite's own.
    return Path((url.database or "").removeprefix("file:").partition("?")[0])


def _unusable(error: Exception, url: str) -> ConfigError:
    # The URL is not repeated: it may hold a password.
    why = str(error).replace(url, "it").splitlines()[0]
    return ConfigError(f"database_url: cannot be used ({why})")


def _engines_for(url: URL) -> Engines:
    if url.get_backend_name() == "sqlite":
        return _sqlite_engines(url)
    try:
        from kiosk.store.postgres import make_postgres_engines  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ConfigError(
            "database_url: PostgreSQL needs the extra 'postgres': "
            "pip install 'flash-sale-kiosk[postgres]'"
        ) from error
    return Engines(*make_postgres_engines(url))


def _sqlite_engines(url: URL) -> Engines:
    driver = sqlite_driver()
    # Parameters hold PIN hashes and shoppers' names; they must not reach the log.
    write = create_engine(url, module=driver, hide_parameters=True)
    read = create_engine(url, module=driver, hide_parameters=True)
    event.listen(write, "begin", _begin_immediate)
    event.listen(read, "begin", _begin_deferred)
    never_again = _MakesOnce()
    event.listen(write, "do_connect", never_again)
    event.listen(read, "do_connect", never_again)
    for engine in (write, read):
        event.listen(engine, "connect", _configure_sqlite)
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
    connection.create_function("fold", 1, fold, deterministic=True)  # see `store.folding`
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
        found = _set(connection, name, value)
        if found != value:
            raise DatabaseUnavailableError(f"SQLite keeps {name} at {found}, {value} is needed")


def _set(connection: Any, name: str, value: int | str) -> object:  # noqa: ANN401 - any driver
    """Set a pragma; return what it is then."""
    try:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        return connection.execute(f"PRAGMA {name}").fetchone()[0]
    except UnicodeDecodeError as error:  # in the words of SQLite's own error about the schema
        raise DatabaseDamagedError("the database cannot be used: its schema is damaged") from error


class _MakesOnce:
    """Lets SQLite make the file for the first connection, and for no later one.

    A file that was moved away would be there again, empty, and pass for a new shop.
    """

    def __init__(self) -> None:
        self._was_there = False

    def __call__(
        self, _dialect: object, _entry: object, arguments: list[Any], options: dict[str, Any]
    ) -> None:
        if self._was_there and not str(arguments[0]).startswith("file:"):
            # sqlite.org/uri.html: read and write, and fail if it is not there.
            arguments[0] = f"{Path(arguments[0]).absolute().as_uri()}?mode=rw"
            options["uri"] = True
        self._was_there = True


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
    is_beside = connection.get_execution_options().get(_BESIDE)
    _send(connection, "BEGIN" if is_beside else "BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    _send(connection, "BEGIN")


def _send(connection: Connection, statement: str) -> None:
    # Past SQLAlchemy's execution context, which costs more than the statement.
    with explained():
        connection.connection.cursor().execute(statement)


def _translate_error(context: ExceptionContext) -> StoreError | None:
    return explain(context.original_exception)


@contextmanager
def explained() -> Iterator[None]:
    """Let the driver's expected failures leave as ours, whoever wrapped them.

    Raises:
        StoreError: the database cannot be used.
    """
    try:
        yield
    except Exception as error:
        expected = explain(getattr(error, "orig", None) or error)
        if expected is None:
            raise
        raise expected from error


def explain(error: BaseException) -> StoreError | None:
    """Return the expected failure that a driver's `error` stands for; None if it is a bug."""
    if isinstance(error, UnicodeDecodeError):
        return DatabaseDamagedError("the database cannot be used: a text in it is damaged")
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if isinstance(error, StoreError) or "DatabaseError" not in kinds:
        return None
    message = (str(error).lower().splitlines() or [""])[0]
    if "IntegrityError" in kinds:
        # Any other broken rule is a bug, whatever the words of the rule are.
        is_double = getattr(error, "sqlstate", None) == "23505" or message.startswith("unique ")
        return AlreadyThereError(f"it is in the database already: {message}") if is_double else None
    kind = _kind_by_state(error) or _kind_by_phrase(message)
    if kind is None and "psycopg" in type(error).__module__:
        kind = _kind_without_state(kinds, message)
    return None if kind is None else kind(f"the database cannot be used: {message}")


def _kind_by_state(error: BaseException) -> type[StoreError] | None:
    """Return what PostgreSQL's SQLSTATE says: the exact one, else its family."""
    state = str(getattr(error, "sqlstate", None) or "")
    return _STATES.get(state) or _STATES.get(state[:3]) or _STATES.get(state[:2])


def _kind_by_phrase(message: str) -> type[StoreError] | None:
    """Return what the words say that SQLite's library has for its result codes."""
    return next((kind for phrase, kind in _PHRASES.items() if phrase in message), None)


def _kind_without_state(kinds: set[str], message: str) -> type[StoreError] | None:
    """Return what psycopg means by its own words, which carry no SQLSTATE."""
    if "OperationalError" in kinds:
        return ConnectionLostError  # the line is dead
    # About what stands behind the ? of the URL, in libpq's words and in psycopg's.
    phrases = ("connection option", "for connection", "connect_timeout")
    is_option = any(phrase in message for phrase in phrases)
    return DatabaseUnavailableError if is_option else None


# postgresql.org/docs/current/errcodes-appendix.html
_STATES: dict[str, type[StoreError]] = {
    "08": ConnectionLostError,
    "25006": DatabaseUnavailableError,  # read-only, such as a standby
    "25P03": ConnectionLostError,  # this kiosk stood still inside a transaction
    "28": DatabaseUnavailableError,  # name or password refused
    "3D": DatabaseUnavailableError,  # no such database
    "40": TransactionConflictError,
    "42501": DatabaseUnavailableError,  # no permission
    "53": DatabaseUnavailableError,  # disk full, out of memory, too many connections
    "55P03": DatabaseBusyError,  # lock_timeout
    "57014": DatabaseBusyError,  # statement_timeout
    "57P": ConnectionLostError,  # the server is being stopped, has crashed, or is starting
    "58": DatabaseUnavailableError,  # the server's disk failed
    "XX": DatabaseDamagedError,
}

# sqlite.org/rescode.html, as sqlite3_errstr() words them.
_PHRASES: dict[str, type[StoreError]] = {
    "database is locked": DatabaseBusyError,
    "database table is locked": DatabaseBusyError,
    "malformed": DatabaseDamagedError,
    "not a database": DatabaseDamagedError,
    "could not decode to utf-8": DatabaseDamagedError,  # the driver, of text
    "unable to open": DatabaseUnavailableError,
    "readonly": DatabaseUnavailableError,
    "read-only": DatabaseUnavailableError,
    "disk i/o": DatabaseUnavailableError,
    "disk is full": DatabaseUnavailableError,
}
