"""What belongs to one order: its codes, its money, its units, and what operators did."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from kiosk.domain.order_search import OrderPayment
from kiosk.domain.payment import PaymentRequest
from kiosk.domain.product import MovementReason, Sku
from kiosk.store.audit import Event
from kiosk.store.schema import audit_event, payment, payment_request, stock_movement
from kiosk.store.stock import Movement


def requests(connection: Connection, order_id: str) -> tuple[PaymentRequest, ...]:
    """Return every code of an order, the first first."""
    statement = (
        select(payment_request)
        .where(payment_request.c.order_id == order_id)
        .order_by(payment_request.c.issued_at, payment_request.c.id)
    )
    return tuple(PaymentRequest(**row) for row in connection.execute(statement).mappings())


def payments(connection: Connection, order_id: str) -> tuple[OrderPayment, ...]:
    """Return the money that came for an order, the first first."""
    statement = (
        select(
            payment.c.id,
            payment.c.gateway,
            payment.c.reference,
            payment.c.rrn,
            payment.c.amount_paise,
            payment.c.received_at,
            payment.c.confirmed_by,
        )
        .where(payment.c.order_id == order_id)
        .order_by(payment.c.id)
    )
    return tuple(OrderPayment(**row) for row in connection.execute(statement).mappings())


def movements(
    connection: Connection, order_id: str, skus: Sequence[Sku], moments: Sequence[datetime]
) -> tuple[Movement, ...]:
    """Return the units that an order took or gave back at one of `moments`, the first first.

    Movements have an index on product and moment, and none on orders: they came with a payment or
    with a refund, whose moments are known.
    """
    columns = [column for column in stock_movement.c if column.name not in {"id", "on_hand_after"}]
    statement = (
        select(*columns)
        .where(
            stock_movement.c.sku.in_(skus),
            stock_movement.c.at.in_(moments),
            stock_movement.c.order_id == order_id,
        )
        .order_by(stock_movement.c.at, stock_movement.c.sku)
    )
    return tuple(
        Movement(**{**row, "reason": MovementReason(row["reason"])})
        for row in connection.execute(statement).mappings()
    )


def events(
    connection: Connection, subjects: Sequence[str], actions: Sequence[str]
) -> tuple[Event, ...]:
    """Return what is on record about `subjects` of the kinds `actions`, the first first."""
    columns = [audit_event.c[name] for name in ("at", "actor", "action", "subject", "detail")]
    statement = (
        select(*columns)
        .where(audit_event.c.subject.in_(subjects), audit_event.c.action.in_(actions))
        .order_by(audit_event.c.seq)
    )
    return tuple(Event(**row) for row in connection.execute(statement).mappings())
