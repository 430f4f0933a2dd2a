"""Shoppers whom the pay gate sent back to wait. The way to a code reads and writes none of this."""

from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, delete, func, literal_column, select, text

from kiosk.store.column_types import Moment
from kiosk.store.prepared import Prepared
from kiosk.store.schema import gated, orders, payment_request

_NOTED = Prepared(select(gated.c.order_id).where(gated.c.order_id == bindparam("which")))
# In words that SQLite and PostgreSQL share.
_NOTE = Prepared(
    text(
        "INSERT INTO gated (order_id, refused_at) VALUES (:which, :at)"
        " ON CONFLICT (order_id) DO NOTHING RETURNING order_id"
    )
    .bindparams(bindparam("at", type_=Moment))
    .columns(gated.c.order_id)
)
_HAS_CODE = (
    select(payment_request.c.id)
    .where(
        payment_request.c.order_id == gated.c.order_id,
        payment_request.c.state == literal_column("'live'"),
    )
    .exists()
)


def is_noted(connection: Connection, order_id: str) -> bool:
    """Return whether the order was sent back before."""
    return _NOTED.first(connection, {"which": order_id}) is not None


def note(connection: Connection, order_id: str, at: datetime) -> None:
    """Note that the gate sent the order back; once is enough."""
    _NOTE.all(connection, {"which": order_id, "at": at})


def count_waiting(connection: Connection, since: datetime) -> int:
    """Return how many orders were sent back after `since`, and neither have a code nor ended."""
    statement = (
        select(func.count())
        .select_from(gated)
        .join(
            orders,
            and_(orders.c.id == gated.c.order_id, orders.c.state == "awaiting_payment"),
        )
        .where(gated.c.refused_at > since, ~_HAS_CODE)
    )
    return int(connection.execute(statement).scalar_one())


def has_older(connection: Connection, before: datetime) -> bool:
    """Return whether `forget` would find something."""
    statement = select(gated.c.order_id).where(gated.c.refused_at <= before).limit(1)
    return connection.scalar(statement) is not None


def forget(connection: Connection, before: datetime) -> None:
    """Forget refusals that are so old that nobody waits any more."""
    connection.execute(delete(gated).where(gated.c.refused_at <= before))
