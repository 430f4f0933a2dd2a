"""Sums over what was sold, paid and sent back in a span of time.

A paid order counts at its `closed_at`. There is no index on that, and none is needed: the payment
that settled the order has an id of the same moment, so a span is a range of the payments' primary
key, and what the orders say decides. In a long span reading all orders is quicker.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
)

from kiosk.domain.ids import first_id_at
from kiosk.domain.order import OrderState
from kiosk.domain.product import Sku
from kiosk.domain.report import Funnel, GatewayMoney, RefundSums, Sold
from kiosk.domain.spans import Span
from kiosk.store.schema import (
    flash_sale,
    order_line,
    orders,
    payment,
    payment_request,
    product,
    refund,
    refund_line,
)

# An order's id is made a moment before its row is: the range of ids begins that much earlier.
EARLIER = timedelta(minutes=10)
_LONG = timedelta(days=60)

gross_paise: ColumnElement[int] = order_line.c.quantity * order_line.c.unit_price_paise
saved_paise: ColumnElement[int] = order_line.c.quantity * case(
    (
        order_line.c.list_price_paise > order_line.c.unit_price_paise,
        order_line.c.list_price_paise - order_line.c.unit_price_paise,
    ),
    else_=0,
)
# As `domain.tax.tax_paise`: `//` is SQL's division of integers, which cuts off.
tax_paise: ColumnElement[int] = (
    2 * gross_paise * order_line.c.gst_rate_bp + (10_000 + order_line.c.gst_rate_bp)
) // (2 * (10_000 + order_line.c.gst_rate_bp))
# One line of each order counts the order.
_is_first = case((order_line.c.line == 1, 1), else_=0)
_AFTER_MONEY = ("paid", "review", "refund_due", "refunded")


class SoldLine(NamedTuple):
    """What was sold of one product at one GST rate.

    An order counts in `sold` for each of its lines, in `first_lines` for the first alone, which
    has what was asked for the order in `asked_paise`.
    """

    sku: Sku
    name: str
    category: str
    hsn: str
    rate_bp: int
    sold: Sold
    first_lines: int
    tax_paise: int
    cgst_paise: int
    asked_paise: int


class SoldThen(NamedTuple):
    """What was sold in the piece of time that begins at `at` (aware UTC), of one flash sale."""

    at: datetime
    sale_id: str
    sold: Sold


def lines(connection: Connection, span: Span, sale_id: str | None = None) -> tuple[SoldLine, ...]:
    """Return what was sold in `span` of each product, at each rate."""
    sums = (
        _paid_lines(span, sale_id)
        .add_columns(
            order_line.c.sku,
            order_line.c.gst_rate_bp.label("rate_bp"),
            *_sums(),
            func.count().label("lines"),
            func.sum(_is_first).label("first_lines"),
            func.sum(tax_paise).label("tax"),
            func.sum((tax_paise + 1) // 2).label("cgst"),
            func.sum(_is_first * orders.c.total_paise).label("asked"),
        )
        .group_by(order_line.c.sku, order_line.c.gst_rate_bp)
        .subquery()
    )
    statement = select(sums, product.c.name, product.c.category, product.c.hsn).join(
        product, product.c.sku == sums.c.sku
    )
    return tuple(
        SoldLine(
            sku=row.sku,
            name=row.name,
            category=row.category,
            hsn=row.hsn,
            rate_bp=row.rate_bp,
            sold=_sold(row.units, row.lines, row.taken, row.saved),
            first_lines=int(row.first_lines),
            tax_paise=int(row.tax),
            cgst_paise=int(row.cgst),
            asked_paise=int(row.asked),
        )
        for row in connection.execute(statement)
    )


def by_time(
    connection: Connection, span: Span, step: timedelta, sale_id: str | None = None
) -> tuple[SoldThen, ...]:
    """Return what was sold in each piece of `span` in which anything was, by flash sale.

    The pieces are `step` long, counted from the beginning of 1970, UTC. Flash sales follow each
    other, so that telling them apart here makes few more groups.
    """
    step_ms = round(step.total_seconds() * 1000)
    # Spelt out: PostgreSQL takes the same expression with two parameters for two expressions.
    piece = type_coerce(orders.c.closed_at, BigInteger) // literal_column(str(step_ms))
    statement = (
        _paid_lines(span, sale_id)
        .add_columns(
            piece.label("piece"),
            orders.c.sale_id,
            *_sums(),
            func.sum(_is_first).label("orders"),
        )
        .group_by(piece, orders.c.sale_id)
    )
    return tuple(
        SoldThen(
            datetime.fromtimestamp(row.piece * step_ms / 1000, UTC),
            row.sale_id,
            _sold(row.units, row.orders, row.taken, row.saved),
        )
        for row in connection.execute(statement)
    )


def names_of_sales(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return the names of flash sales by their ids."""
    statement = select(flash_sale.c.id, flash_sale.c.name).where(flash_sale.c.id.in_(list(ids)))
    return {row.id: row.name for row in connection.execute(statement)}


def by_gateway(
    connection: Connection, span: Span, sale_id: str | None = None
) -> tuple[GatewayMoney, ...]:
    """Return the money that was recorded in `span`, whatever became of its orders."""
    statement = (
        select(
            payment.c.gateway,
            func.count().label("payments"),
            func.sum(payment.c.amount_paise).label("paise"),
        )
        .where(payment.c.id >= first_id_at(span.begin), payment.c.id < first_id_at(span.end))
        .group_by(payment.c.gateway)
        .order_by(payment.c.gateway)
    )
    if sale_id is not None:
        statement = statement.join(orders, orders.c.id == payment.c.order_id).where(
            orders.c.sale_id == sale_id
        )
    return tuple(
        GatewayMoney(gateway=row.gateway, payments=row.payments, paise=int(row.paise))
        for row in connection.execute(statement)
    )


def funnel(connection: Connection, span: Span, sale_id: str | None = None) -> Funnel:
    """Return how far the orders came that were placed in `span`; `seen` is left at 0."""
    # Who has paid had a code; only the others are looked up.
    has_code = or_(
        orders.c.state.in_(_AFTER_MONEY),
        select(payment_request.c.id).where(payment_request.c.order_id == orders.c.id).exists(),
    )
    coded = case((has_code, 1), else_=0)
    statement = (
        select(orders.c.state, func.count().label("orders"), func.sum(coded).label("coded"))
        .where(
            orders.c.id >= first_id_at(span.begin - EARLIER),
            orders.c.id < first_id_at(span.end + EARLIER),
            orders.c.placed_at >= span.begin,
            orders.c.placed_at < span.end,
            *_of_sale(sale_id),
        )
        .group_by(orders.c.state)
    )
    rows = connection.execute(statement).all()
    counts = {row.state: row.orders for row in rows}
    return Funnel(
        tapped=sum(counts.values()),
        coded=sum(int(row.coded) for row in rows),
        paid=counts.get(OrderState.PAID, 0),
        abandoned=counts.get(OrderState.CANCELLED, 0),
        expired=counts.get(OrderState.EXPIRED, 0),
    )


def refunds(connection: Connection, span: Span, sale_id: str | None = None) -> RefundSums:
    """Return what went back in `span`, and what became owed in it and has not gone back."""
    is_done = and_(
        refund.c.state == "done", refund.c.done_at >= span.begin, refund.c.done_at < span.end
    )
    is_due = and_(
        refund.c.state != "done", refund.c.due_at >= span.begin, refund.c.due_at < span.end
    )
    chosen = select().select_from(refund)
    if sale_id is not None:
        chosen = (
            chosen.join(payment, payment.c.id == refund.c.payment_id)
            .join(orders, orders.c.id == payment.c.order_id)
            .where(orders.c.sale_id == sale_id)
        )
    money = chosen.where(or_(is_done, is_due)).add_columns(
        *(_count_and_sum(is_done, "done") + _count_and_sum(is_due, "due"))
    )
    units = (
        chosen.join(refund_line, refund_line.c.refund_id == refund.c.id)
        .where(is_done)
        .add_columns(
            func.coalesce(func.sum(refund_line.c.quantity), 0).label("units"),
            func.coalesce(
                func.sum(refund_line.c.quantity * type_coerce(refund_line.c.restocked, BigInteger)),
                0,
            ).label("restocked"),
        )
    )
    row, back = connection.execute(money).one(), connection.execute(units).one()
    return RefundSums(
        done=int(row.done),
        done_paise=int(row.done_paise),
        units=int(back.units),
        restocked=int(back.restocked),
        due=int(row.due),
        due_paise=int(row.due_paise),
    )


def first_order_at(connection: Connection) -> datetime | None:
    """Return when the first order of all was placed; None without any."""
    statement = select(orders.c.placed_at).order_by(orders.c.id).limit(1)
    at: datetime | None = connection.scalar(statement)
    return at


def _paid_lines(span: Span, sale_id: str | None) -> Select[()]:
    return (
        select()
        .select_from(orders)
        .join(order_line, order_line.c.order_id == orders.c.id)
        .where(*_paid_in(span, sale_id))
    )


def _paid_in(span: Span, sale_id: str | None) -> Sequence[ColumnElement[bool]]:
    paid = (
        orders.c.state == "paid",
        orders.c.closed_at >= span.begin,
        orders.c.closed_at < span.end,
        *_of_sale(sale_id),
    )
    if span.end - span.begin > _LONG:
        return paid
    settled = select(payment.c.order_id).where(
        payment.c.id >= first_id_at(span.begin), payment.c.id < first_id_at(span.end)
    )
    return (orders.c.id.in_(settled), *paid)


def _of_sale(sale_id: str | None) -> Sequence[ColumnElement[bool]]:
    return () if sale_id is None else (orders.c.sale_id == sale_id,)


def _sums() -> Sequence[ColumnElement[int]]:
    return (
        func.sum(order_line.c.quantity).label("units"),
        func.sum(gross_paise).label("taken"),
        func.sum(saved_paise).label("saved"),
    )


def _count_and_sum(condition: ColumnElement[bool], name: str) -> list[ColumnElement[int]]:
    return [
        func.coalesce(func.sum(case((condition, 1), else_=0)), 0).label(name),
        func.coalesce(func.sum(case((condition, refund.c.amount_paise), else_=0)), 0).label(
            f"{name}_paise"
        ),
    ]


def _sold(units: int, count: int, taken: int, saved: int) -> Sold:
    # PostgreSQL sums to "numeric".
    return Sold(units=int(units), orders=int(count), taken_paise=int(taken), saved_paise=int(saved))
