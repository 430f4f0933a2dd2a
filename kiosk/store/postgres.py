"""PostgreSQL: several kiosks on one stock. psycopg 3, short waits, news of every commit."""

import time
from contextlib import suppress
from typing import Any

import psycopg
from psycopg.types.string import StrDumperUnknown
from sqlalchemy import Connection, Engine, PoolProxiedConnection, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DisconnectionError
from typing_extensions import override

from kiosk.domain.errors import ConfigError

CHANNEL = "kiosk_changed"
# A kiosk that freezes inside a transaction must not keep the others from selling: its locks are
# gone after three seconds, and nobody waits for a lock for longer than two.
TIMEOUTS_MS = {
    "lock_timeout": 2_000,
    "statement_timeout": 8_000,
    "idle_in_transaction_session_timeout": 3_000,
}
# postgresql.org/docs/current/jit-decision.html: it pays off for queries of many seconds. Figures
# of a year took 1.0 s with it, and take 0.7 s without.
_SESSION = {**TIMEOUTS_MS, "jit": "off"}
# postgresql.org/docs/current/libpq-connect.html: a server that is switched off at the wall is
# noticed within ten seconds; the system's own keepalives would take two hours.
_CONNECT = {
    "connect_timeout": 3,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 2,
    "tcp_user_timeout": 10_000,
    "application_name": "kiosk",
}
_IDLE_SECONDS = 2.0
# The notice is worth no wait for the disk: it is sent once the sale is safe.
_ANNOUNCE = (
    f"SELECT set_config('synchronous_commit', 'off', true), pg_notify('{CHANNEL}', '')"
).encode()


class _TextDumper(StrDumperUnknown):
    """Text as PostgreSQL can hold it: of all characters, NUL alone it cannot."""

    @override
    def dump(self, obj: str) -> Any:
        return super().dump(obj.replace("\0", "\ufffd"))


def make_postgres_engines(url: URL) -> tuple[Engine, Engine]:
    """Return the engines that write and read; nothing is opened yet.

    Raises:
        ConfigError: the URL asks for another driver than psycopg 3.
    """
    if url.get_driver_name() != "psycopg":
        raise ConfigError("database_url: PostgreSQL is reached as postgresql+psycopg://...")
    given = {name: value for name, value in _CONNECT.items() if name not in url.query}
    write = create_engine(
        url, connect_args=given, hide_parameters=True, isolation_level="READ COMMITTED"
    )
    # One snapshot for all that a board is made of.
    read = create_engine(
        url, connect_args=given, hide_parameters=True, isolation_level="REPEATABLE READ"
    )
    for engine in (write, read):
        event.listen(engine, "connect", _configure)
        event.listen(engine, "checkin", _note_use)
        event.listen(engine, "checkout", _check_after_a_pause)
    return write, read


def connect_apart(engine: Engine) -> "psycopg.Connection[Any]":
    """Return a connection that is not the pool's, every statement of which commits by itself.

    Raises:
        psycopg.Error: the server cannot be reached.
    """
    arguments, options = engine.dialect.create_connect_args(engine.url)
    return psycopg.connect(*arguments, **{**_CONNECT, **options}, autocommit=True)


def announce(connection: Connection) -> None:
    """Tell the other kiosks that something was committed.

    After the commit and not inside it: transactions that notify commit one after the other
    (PreCommit_Notify in PostgreSQL's async.c takes a lock for it), which would queue all kiosks
    behind each other's disk. A notice that is lost is made good by `ChangeWatcher`'s own look.
    """
    raw: Any = connection.connection.driver_connection
    with suppress(psycopg.Error):  # the sale is committed; nobody may hear of a failure now
        raw.pgconn.exec_(_ANNOUNCE)


def _configure(connection: Any, _entry: object) -> None:  # noqa: ANN401 - a psycopg connection
    settings = ", ".join(
        f"set_config('{name}', '{value}', false)" for name, value in _SESSION.items()
    )
    connection.adapters.register_dumper(str, _TextDumper)
    connection.autocommit = True
    connection.execute(f"SELECT {settings}")
    # Whatever the server's owner finds fast enough: a sale that was confirmed stays sold.
    connection.execute(
        "SELECT set_config('synchronous_commit', 'on', false)"
        " WHERE current_setting('synchronous_commit') = 'off'"
    )
    connection.autocommit = False


def _note_use(_connection: object, entry: Any) -> None:  # noqa: ANN401 - a pool's record
    entry.info["used_at"] = time.monotonic()


def _check_after_a_pause(
    connection: Any,  # noqa: ANN401 - a psycopg connection
    entry: Any,  # noqa: ANN401 - a pool's record
    _proxy: PoolProxiedConnection,
) -> None:
    """Look whether a connection that rested is alive: the server may have been restarted."""
    # A new one has not been used, and is alive.
    if time.monotonic() - entry.info.get("used_at", float("inf")) < _IDLE_SECONDS:
        return
    try:
        connection.pgconn.exec_(b"")
    except psycopg.Error as error:
        raise DisconnectionError from error
    if connection.closed:
        raise DisconnectionError
