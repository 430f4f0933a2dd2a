"""The time by the database's own clock."""

from datetime import datetime

from sqlalchemy import Connection, text

from kiosk.store.prepared import Prepared
from kiosk.store.schema import Moment

# Not now(): that is when the transaction began, before it waited for its locks.
_NOW = Prepared(
    text("SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS moment").columns(
        moment=Moment
    )
)


def now(connection: Connection) -> datetime:
    """Return PostgreSQL's time, aware UTC, whole milliseconds."""
    moment: datetime = _NOW.scalar(connection, {})
    return moment
