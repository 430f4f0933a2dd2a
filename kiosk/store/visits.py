"""How many sessions saw a sale: one count for each kiosk and hour."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select, text

from kiosk.domain.spans import Span
from kiosk.store.column_types import Moment
from kiosk.store.prepared import Prepared
from kiosk.store.schema import visit

# In words that SQLite and PostgreSQL share.
_COUNT = Prepared(
    text(
        # Nothing where the sale was removed meanwhile.
        "INSERT INTO visit (sale_id, kiosk, hour, sessions)"
        " SELECT id, CAST(:where AS text), CAST(:hour AS bigint), 1 FROM flash_sale"
        " WHERE id = :sale"
        " ON CONFLICT (sale_id, kiosk, hour) DO UPDATE SET sessions = visit.sessions + 1"
        " RETURNING sessions"
    )
    .bindparams(bindparam("hour", type_=Moment))
    .columns(visit.c.sessions)
)


def count(connection: Connection, sale_id: str, kiosk: str, hour: datetime) -> None:
    """Count one session that sees the sale in the shop's hour that begins at `hour`.

    A sale that is gone is not counted.
    """
    _COUNT.all(connection, {"sale": sale_id, "where": kiosk, "hour": hour})


def sessions(connection: Connection, span: Span, sale_id: str | None = None) -> int:
    """Return the sessions of the hours that begin in `span`; of one sale, if it is given."""
    statement = select(func.coalesce(func.sum(visit.c.sessions), 0)).where(
        visit.c.hour >= span.begin, visit.c.hour < span.end
    )
    if sale_id is not None:
        statement = statement.where(visit.c.sale_id == sale_id)
    return int(connection.execute(statement).scalar_one())
