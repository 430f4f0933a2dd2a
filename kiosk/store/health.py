"""Questions about the health of a database. Nothing here makes, migrates or mends one."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, func, inspect, select, text

from kiosk.domain.errors import DatabaseDamagedError, ForeignDatabaseError
from kiosk.store import counters, versions
from kiosk.store.schema import metadata

_MOST_LINES = 10


def counts(connection: Connection) -> dict[str, int]:
    """Return how many rows each of the kiosk's tables has."""
    there = set(inspect(connection).get_table_names())
    tables = [table for table in metadata.sorted_tables if table.name in there]
    count = func.count()
    return {
        table.name: connection.scalar(select(count).select_from(table)) or 0 for table in tables
    }


def schema_version(connection: Connection) -> str:
    """Return the version of the kiosk's schema that the database has.

    Raises:
        ForeignDatabaseError: the database belongs to another program.
        DatabaseDamagedError: the database is empty, or lacks a table.
    """
    tables = set(inspect(connection).get_table_names())
    if {"alembic_version", "setting", "orders"} <= tables:
        version = connection.scalar(text("SELECT version_num FROM alembic_version"))
        missing = sorted(set(metadata.tables) - tables)
        if version == versions.HEAD and missing:
            raise DatabaseDamagedError(f"the database cannot be used: {missing[0]} is missing")
        if version is not None:
            return str(version)
    if tables:
        raise ForeignDatabaseError("the database cannot be used: it is not a kiosk's")
    raise DatabaseDamagedError("the database cannot be used: it is empty")


def damage(connection: Connection) -> tuple[str, ...]:
    """Return what SQLite finds wrong with the file, at most ten lines; reads all of it.

    `integrity_check` and not `quick_check`, which does not compare indexes with their tables
    (sqlite.org/pragma.html#pragma_integrity_check). Foreign keys are looked at too.
    """
    # A constant, so nothing can be injected.
    check = text(f"PRAGMA integrity_check({_MOST_LINES})")
    lines = [str(line) for line in connection.scalars(check) if line != "ok"]
    if not lines:
        orphans = connection.execute(text("PRAGMA foreign_key_check")).fetchmany(_MOST_LINES)
        lines = [f"a row of {row[0]} points to a row of {row[2]} that is gone" for row in orphans]
    return tuple(" ".join(line.split()) for line in lines)


def write(connection: Connection) -> None:
    """Change a number that nobody reads: on a file that is read-only, BEGIN alone succeeds."""
    counters.next_value(connection, "checked")


def newest_moment(connection: Connection) -> int | None:
    """Return when the newest row was written, in epoch milliseconds; None in a new shop.

    The ids say it (`new_id`), and the primary keys find the greatest at once.
    """
    ids = [connection.scalar(text(statement)) for statement in _NEWEST_IDS]
    moments = [_moment_of(str(found)) for found in ids if found is not None]
    moments += connection.scalars(text(_NEWEST_EVENT)).all()
    return max((moment for moment in moments if moment is not None), default=None)


_NEWEST_IDS = (
    "SELECT max(id) FROM orders",
    "SELECT max(id) FROM payment",
    "SELECT max(id) FROM stock_movement",
)
_NEWEST_EVENT = "SELECT at FROM audit_event ORDER BY seq DESC LIMIT 1"


def _moment_of(row_id: str) -> int | None:
    """Return the first 48 bits of a UUIDv7 (RFC 9562, section 5.7); None for another id."""
    digits = row_id.replace("-", "")
    try:
        return int(digits, 16) >> 80 if len(digits) == 32 and digits[12] == "7" else None
    except ValueError:
        return None


def pragmas(connection: Connection) -> dict[str, str]:
    """Return what SQLite says about this connection, in words as the manual has them."""
    found = {name: connection.scalar(text(f"PRAGMA {name}")) for name in _PRAGMAS}
    return {name: str(value) for name, value in found.items()}


_PRAGMAS = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """What a PostgreSQL server says about itself, in its own words."""

    version: int
    settings: dict[str, str]
    connections_left: int
    other_connections: int
    now_ms: int


def server(connection: Connection) -> Server:
    """Ask the PostgreSQL server how it is set, how full it is, and what time it is."""
    settings = _settings(connection, _SETTINGS)
    row = connection.execute(text(_ACTIVITY)).one()
    reserved = int(settings["superuser_reserved_connections"])
    return Server(
        version=int(settings["server_version_num"]) // 10_000,
        settings=settings,
        connections_left=int(settings["max_connections"]) - reserved - row.clients,
        other_connections=row.others,
        now_ms=int(row.now_ms),
    )


def _settings(connection: Connection, names: Iterable[str]) -> dict[str, str]:
    return {name: str(connection.scalar(text(f"SHOW {name}"))) for name in names}


_SETTINGS = (
    *("server_version_num", "max_connections", "superuser_reserved_connections"),
    *("fsync", "synchronous_commit", "full_page_writes"),
    *("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout"),
)
# Without special rights the other users' rows are there too, only their statements are hidden
# (postgresql.org/docs/current/monitoring-stats.html).
_ACTIVITY = """
SELECT count(*) AS clients,
  count(*) FILTER (WHERE datname = current_database() AND pid <> pg_backend_pid()) AS others,
  round(extract(epoch FROM clock_timestamp()) * 1000) AS now_ms
FROM pg_stat_activity WHERE backend_type = 'client backend'
"""
