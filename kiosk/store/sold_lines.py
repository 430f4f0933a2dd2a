"""The lines of paid orders one by one, in the order in which they were paid."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, case, func, select
from sqlalchemy.types import BigInteger

from kiosk.domain.ids import first_id_at
from kiosk.domain.spans import Span
from kiosk.store.column_types import Moment
from kiosk.store.prepared import Prepared
from kiosk.store.schema import flash_sale, order_line, orders, payment, product

# The first payment decides what becomes of an order; any other is a double.
_deciding = payment.alias()
_of_order = order_line.alias()
# What was asked for above the lines stands beside the first of them.
_round_off = case(
    (
        order_line.c.line == 1,
        orders.c.total_paise
        - select(func.sum(_of_order.c.quantity * _of_order.c.unit_price_paise))
        .where(_of_order.c.order_id == orders.c.id)
        .scalar_subquery(),
    ),
    else_=0,
)
_PAGE = Prepared(
    select(
        payment.c.id.label("payment_id"),
        orders.c.closed_at.label("paid_at"),
        orders.c.number,
        orders.c.kiosk,
        flash_sale.c.name.label("sale_name"),
        order_line.c.sku,
        order_line.c.name,
        product.c.category,
        product.c.hsn,
        order_line.c.quantity,
        order_line.c.unit_price_paise,
        order_line.c.list_price_paise,
        order_line.c.gst_rate_bp,
        _round_off.label("round_off_paise"),
        payment.c.gateway,
        payment.c.reference,
        payment.c.rrn,
    )
    .select_from(payment)
    .join(orders, orders.c.id == payment.c.order_id)
    .join(order_line, order_line.c.order_id == orders.c.id)
    .join(product, product.c.sku == order_line.c.sku)
    .join(flash_sale, flash_sale.c.id == orders.c.sale_id)
    .where(
        payment.c.id > bindparam("after"),
        payment.c.id <= bindparam("last"),
        payment.c.id
        == select(func.min(_deciding.c.id))
        .where(_deciding.c.order_id == orders.c.id)
        .scalar_subquery(),
        orders.c.state == "paid",
        orders.c.closed_at >= bindparam("begin", type_=Moment),
        orders.c.closed_at < bindparam("end", type_=Moment),
    )
    .order_by(payment.c.id, order_line.c.line)
)
_PAYMENTS = Prepared(
    select(payment.c.id)
    .where(payment.c.id > bindparam("after"), payment.c.id < bindparam("before"))
    .order_by(payment.c.id)
    .limit(bindparam("most", type_=BigInteger))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SoldLineRow:
    """One line of a paid order; prices in paise, `paid_at` aware UTC.

    `round_off_paise` is what was asked for above the lines of the order: beside its first line.
    """

    paid_at: datetime
    number: str
    kiosk: str
    sale_name: str
    sku: str
    name: str
    category: str
    hsn: str
    quantity: int
    unit_price_paise: int
    list_price_paise: int
    gst_rate_bp: int
    round_off_paise: int
    gateway: str
    reference: str
    rrn: str


def count_payments(connection: Connection, span: Span) -> int:
    """Return how many payments were recorded in `span`: about how much `page` will give."""
    statement = select(func.count()).where(
        payment.c.id >= first_id_at(span.begin), payment.c.id < first_id_at(span.end)
    )
    return int(connection.execute(statement).scalar_one())


def page(
    connection: Connection, span: Span, after: str, *, most: int
) -> tuple[list[SoldLineRow], str | None, int]:
    """Return the lines that the next `most` payments behind the id `after` paid for.

    With them come the id to go on from, None at the end, and how many payments these were.
    """
    bounds = {"after": after or first_id_at(span.begin), "before": first_id_at(span.end)}
    ids = [row["id"] for row in _PAYMENTS.all(connection, {**bounds, "most": most})]
    if not ids:
        return [], None, 0
    rows = _PAGE.all(
        connection,
        {"after": bounds["after"], "last": ids[-1], "begin": span.begin, "end": span.end},
    )
    found = []
    for row in rows:
        del row["payment_id"]
        # PostgreSQL sums to "numeric".
        found.append(SoldLineRow(**row | {"round_off_paise": int(row["round_off_paise"])}))
    return found, ids[-1] if len(ids) == most else None, len(ids)
