"""Orders and their lines."""

from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from kiosk.domain.order import Order, OrderLine, OrderState
from kiosk.domain.product import Sku
from kiosk.store import refunds
from kiosk.store.prepared import Prepared, Row, as_row
from kiosk.store.schema import order_line, orders, payment, payment_request, refund, refund_line

# Spelt out, not bound: SQLite uses a partial index only where it can read its condition.
_LIVE: ColumnElement[str] = literal_column("'live'")
_BY_ID = select(orders).where(orders.c.id == bindparam("order_id"))
_ORDER = Prepared(_BY_ID)
_LOCKED = Prepared(_BY_ID.with_for_update(key_share=True))
_LINES = Prepared(
    select(
        order_line.c.sku,
        order_line.c.name,
        order_line.c.quantity,
        order_line.c.unit_price_paise,
        order_line.c.list_price_paise,
        order_line.c.gst_rate_bp,
    )
    .where(order_line.c.order_id == bindparam("order_id"))
    .order_by(order_line.c.line)
)
_INSERT = Prepared(insert(orders))
_INSERT_LINE = Prepared(insert(order_line))
_SET_STATE = Prepared(
    update(orders)
    .where(orders.c.id == bindparam("which"))
    .values(state=bindparam("new_state"), closed_at=bindparam("at"))
)
_SET_INVOICE = Prepared(
    update(orders)
    .where(orders.c.id == bindparam("which"))
    .values(invoice_number=bindparam("number"))
)
# Units of a line that the shopper brought back.
_RETURNED = (
    select(func.coalesce(func.sum(refund_line.c.quantity), 0))
    .join(refund, refund.c.id == refund_line.c.refund_id)
    .join(payment, payment.c.id == refund.c.payment_id)
    .where(payment.c.order_id == orders.c.id, refund_line.c.sku == order_line.c.sku)
    .correlate(orders, order_line)
    .scalar_subquery()
)
# Units of one product that a shopper has bought and kept, or is paying for in another order.
_TAKEN = Prepared(
    select(func.coalesce(func.sum(order_line.c.quantity - _RETURNED), 0).label("units"))
    .select_from(orders)
    .join(order_line, order_line.c.order_id == orders.c.id)
    .outerjoin(
        payment_request,
        and_(
            payment_request.c.order_id == orders.c.id,
            payment_request.c.state == _LIVE,
            payment_request.c.expires_at > bindparam("now"),
        ),
    )
    .where(
        orders.c.sale_id == bindparam("sale"),
        orders.c.shopper == bindparam("buyer"),
        orders.c.shopper != literal_column("''"),
        orders.c.id != bindparam("except_order"),
        order_line.c.sku == bindparam("which"),
        or_(orders.c.state == "paid", payment_request.c.id.is_not(None)),
    )
)


def insert_order(connection: Connection, order: Order) -> None:
    """Add an order with its lines."""
    _INSERT.all(connection, as_row(order))
    for number, line in enumerate(order.lines, start=1):
        _INSERT_LINE.all(connection, as_row(line) | {"order_id": order.id, "line": number})


def find(connection: Connection, order_id: str) -> Order | None:
    """Return the order with its lines and refunds, or None."""
    return _load(connection, _ORDER.first(connection, {"order_id": order_id}))


def has_number(connection: Connection, number: str) -> bool:
    """Return whether an order has this number."""
    return connection.scalar(select(orders.c.id).where(orders.c.number == number)) is not None


def lock(connection: Connection, order_id: str) -> Order | None:
    """Return the order, and keep other transactions off it until this one ends; None if unknown."""
    # SQLite has no row locks and skips FOR UPDATE; its BEGIN IMMEDIATE keeps others out.
    return _load(connection, _LOCKED.first(connection, {"order_id": order_id}))


def set_state(connection: Connection, order_id: str, state: OrderState, *, at: datetime) -> None:
    """Put the order into `state`; `at` is when it closed."""
    _SET_STATE.all(connection, {"which": order_id, "new_state": state, "at": at})


def set_invoice_number(connection: Connection, order_id: str, number: str) -> None:
    """Give the order its invoice number."""
    _SET_INVOICE.all(connection, {"which": order_id, "number": number})


def set_quantity(connection: Connection, order: Order) -> None:
    """Store the quantities and the total of `order` as they are now."""
    for line in order.lines:
        connection.execute(
            update(order_line)
            .where(order_line.c.order_id == order.id, order_line.c.sku == line.sku)
            .values(quantity=line.quantity)
        )
    connection.execute(
        update(orders).where(orders.c.id == order.id).values(total_paise=order.total_paise)
    )


def taken_by(connection: Connection, order: Order, sku: Sku, now: datetime) -> int:
    """Return how many units of `sku` the shopper of `order` has in other orders of its sale.

    Paid units that were kept count, and those the shopper is paying for at `now`; a guest has none.
    """
    values = {
        "sale": order.sale_id,
        "buyer": order.shopper,
        "except_order": order.id,
        "which": sku,
        "now": now,
    }
    return int(_TAKEN.scalar(connection, values))


def overdue(connection: Connection, *, now: datetime, placed_before: datetime) -> tuple[str, ...]:
    """Return the ids of waiting orders whose code ran out, or that never got one in time."""
    has_request = select(payment_request.c.id).where(payment_request.c.order_id == orders.c.id)
    ran_out = select(payment_request.c.order_id).where(
        payment_request.c.state == _LIVE, payment_request.c.expires_at <= now
    )
    abandoned = select(orders.c.id).where(
        orders.c.state == literal_column("'awaiting_payment'"),
        orders.c.placed_at <= placed_before,
        ~has_request.where(payment_request.c.state == _LIVE).exists(),
    )
    found = connection.scalars(ran_out).all()
    return (*found, *connection.scalars(abandoned).all())


def _load(connection: Connection, row: Row | None) -> Order | None:
    if row is None:
        return None
    lines = _LINES.all(connection, {"order_id": row["id"]})
    values: Row = row | {
        "lines": tuple(OrderLine(**line) for line in lines),
        # Nothing is owed before money came: the hot path saves a query.
        "refunds": () if row["state"].awaits_money else refunds.of_order(connection, row["id"]),
    }
    return Order(**values)
