"""The time by the database's own clock."""

from datetime import datetime

from sqlalchemy import Connection, Integer, bindparam, text

from kiosk.store.column_types import Moment
from kiosk.store.prepared import Prepared

# Not now(): that is when the transaction began, before it waited for its locks.
_NOW = Prepared(
    text("SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS moment").columns(
        moment=Moment
    )
)

# postgresql.org/docs/current/monitoring-stats.html, pg_stat_activity. A backup by pg_dump reads
# only, and may take long.
_OPEN = Prepared(
    text(
        "SELECT count(*) AS open FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND application_name <> 'pg_dump'"
        " AND xact_start < to_timestamp(CAST(:since AS double precision) / 1000)"
    )
    .bindparams(bindparam("since", type_=Moment))
    .columns(open=Integer)
)


def now(connection: Connection) -> datetime:
    """Return PostgreSQL's time, aware UTC, whole milliseconds."""
    moment: datetime = _NOW.scalar(connection, {})
    return moment


def are_open_since(connection: Connection, since: datetime) -> bool:
    """Return whether transactions are open on PostgreSQL that began before `since`.

    Ask again in a new transaction: within one the answer stays the same.
    """
    return int(_OPEN.scalar(connection, {"since": since})) > 0
