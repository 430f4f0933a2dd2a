"""Refunds: money that goes back."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    update,
)

from kiosk.domain.product import Sku
from kiosk.domain.refund import OwedRefund, Refund, RefundLine, RefundState
from kiosk.store.schema import orders, payment, refund, refund_line

# Spelt out, not bound: SQLite uses a partial index only where it can read its condition.
_WAITING: ColumnElement[bool] = refund.c.state != literal_column("'done'")

_OF_ORDER = (
    select(refund)
    .join(payment, payment.c.id == refund.c.payment_id)
    .where(payment.c.order_id == bindparam("order_id"))
    .order_by(refund.c.number)
)

_OWED: Select[Any] = (
    select(
        refund,
        payment.c.order_id,
        orders.c.number.label("order_number"),
        orders.c.shopper,
        payment.c.gateway,
        payment.c.reference.label("payment_reference"),
        payment.c.rrn,
        payment.c.amount_paise.label("paid_paise"),
    )
    .join(payment, payment.c.id == refund.c.payment_id)
    .join(orders, orders.c.id == payment.c.order_id)
)


def insert_refund(connection: Connection, due: Refund) -> None:
    """Add a refund."""
    connection.execute(insert(refund), asdict(due))


def of_order(connection: Connection, order_id: str) -> tuple[Refund, ...]:
    """Return the refunds of all payments of an order, oldest first."""
    rows = connection.execute(_OF_ORDER, {"order_id": order_id}).mappings()
    return tuple(Refund(**row) for row in rows)


def insert_lines(connection: Connection, refund_id: str, lines: Sequence[RefundLine]) -> None:
    """Add the units that a refund is for."""
    if lines:
        rows = [asdict(line) | {"refund_id": refund_id} for line in lines]
        connection.execute(insert(refund_line), rows)


def lines_of_order(connection: Connection, order_id: str) -> Mapping[str, tuple[RefundLine, ...]]:
    """Return the units of every refund of an order, by the refund's id, in SKU order."""
    statement = (
        select(refund_line)
        .join(refund, refund.c.id == refund_line.c.refund_id)
        .join(payment, payment.c.id == refund.c.payment_id)
        .where(payment.c.order_id == order_id)
        .order_by(refund_line.c.sku)
    )
    found: dict[str, tuple[RefundLine, ...]] = {}
    for row in connection.execute(statement).mappings():
        line = RefundLine(sku=Sku(row["sku"]), quantity=row["quantity"], restocked=row["restocked"])
        found[row["refund_id"]] = (*found.get(row["refund_id"], ()), line)
    return found


def kept_payment(connection: Connection, order_id: str) -> tuple[str, int] | None:
    """Return the payment of an order of which most is left, and what: it is the one it kept.

    Of all other payments everything goes back already. None where no money came.
    """
    back = func.coalesce(func.sum(refund.c.amount_paise), 0)
    rest = (payment.c.amount_paise - back).label("rest")
    statement = (
        select(payment.c.id, rest)
        .outerjoin(refund, refund.c.payment_id == payment.c.id)
        .where(payment.c.order_id == order_id)
        .group_by(payment.c.id, payment.c.amount_paise)
        .order_by(rest.desc(), payment.c.id)
        .limit(1)
    )
    row = connection.execute(statement).first()
    return None if row is None else (row.id, int(row.rest))


def find(connection: Connection, refund_id: str) -> OwedRefund | None:
    """Return one refund with whom it goes to, or None."""
    row = connection.execute(_OWED.where(refund.c.id == refund_id)).mappings().first()
    return None if row is None else _owed(row)


def waiting(connection: Connection) -> tuple[OwedRefund, ...]:
    """Return every refund whose money has not gone out, the oldest first."""
    statement = _OWED.where(_WAITING).order_by(refund.c.due_at, refund.c.number)
    return tuple(_owed(row) for row in connection.execute(statement).mappings())


def done_since(connection: Connection, moment: datetime, *, most: int) -> tuple[OwedRefund, ...]:
    """Return refunds whose money went out at `moment` or later, the newest first."""
    statement = (
        _OWED.where(refund.c.state == RefundState.DONE, refund.c.done_at >= moment)
        .order_by(refund.c.done_at.desc(), refund.c.number.desc())
        .limit(most)
    )
    return tuple(_owed(row) for row in connection.execute(statement).mappings())


def set_state(connection: Connection, refund_id: str, state: RefundState) -> None:
    """Put a refund that is not done into `state`."""
    connection.execute(update(refund).where(refund.c.id == refund_id).values(state=state))


def set_done(
    connection: Connection, refund_id: str, *, reference: str, by: str, at: datetime
) -> None:
    """Note that the money of a refund went out."""
    connection.execute(
        update(refund)
        .where(refund.c.id == refund_id)
        .values(state=RefundState.DONE, reference=reference, done_by=by, done_at=at)
    )


def _owed(row: RowMapping) -> OwedRefund:
    values: dict[str, Any] = dict(row)
    own = Refund(**{column.name: values.pop(column.name) for column in refund.columns})
    return OwedRefund(refund=own, **values)
