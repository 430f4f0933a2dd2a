"""Refunds: money that goes back."""

from dataclasses import asdict

from sqlalchemy import Connection, bindparam, func, insert, select

from kiosk.domain.refund import Refund
from kiosk.store.schema import payment, refund

_OF_ORDER = (
    select(refund)
    .join(payment, payment.c.id == refund.c.payment_id)
    .where(payment.c.order_id == bindparam("order_id"))
    .order_by(refund.c.number)
)


def insert_refund(connection: Connection, due: Refund) -> None:
    """Add a refund."""
    connection.execute(insert(refund), asdict(due))


def of_order(connection: Connection, order_id: str) -> tuple[Refund, ...]:
    """Return the refunds of all payments of an order, oldest first."""
    rows = connection.execute(_OF_ORDER, {"order_id": order_id}).mappings()
    return tuple(Refund(**row) for row in rows)


def count_due(connection: Connection) -> int:
    """Return how many refunds wait for a person."""
    statement = select(func.count()).where(refund.c.state.in_(("due", "failed")))
    return int(connection.execute(statement).scalar_one())
