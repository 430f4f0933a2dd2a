"""What the staff watch while a sale runs: sums, the last minutes, codes on screens."""

from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import BigInteger, Connection, bindparam, func, literal_column, select, type_coerce

from kiosk.domain.ids import first_id_at
from kiosk.domain.live import LiveCode
from kiosk.domain.product import Sku
from kiosk.store.column_types import Moment
from kiosk.store.prepared import Prepared
from kiosk.store.report_figures import saved_paise
from kiosk.store.schema import order_line, orders, payment, payment_request

# An id is made a moment before its row: ranges of ids begin that much earlier, and what the rows
# say decides.
EARLIER = timedelta(minutes=10)

_SUMS = Prepared(
    select(
        func.coalesce(func.sum(order_line.c.quantity * order_line.c.unit_price_paise), 0).label(
            "taken"
        ),
        func.coalesce(func.sum(saved_paise), 0).label("saved"),
    )
    .select_from(orders)
    .join(order_line, order_line.c.order_id == orders.c.id)
    .where(
        orders.c.id >= bindparam("first_id"),
        orders.c.sale_id == bindparam("sale"),
        orders.c.state == "paid",
    )
)
_MINUTE = type_coerce(orders.c.closed_at, BigInteger) // 60_000
_BY_MINUTE = Prepared(
    select(
        order_line.c.sku, _MINUTE.label("minute"), func.sum(order_line.c.quantity).label("units")
    )
    .select_from(orders)
    .join(order_line, order_line.c.order_id == orders.c.id)
    .where(
        orders.c.id.in_(select(payment.c.order_id).where(payment.c.id >= bindparam("first_id"))),
        orders.c.sale_id == bindparam("sale"),
        orders.c.state == "paid",
        orders.c.closed_at >= bindparam("begin", type_=Moment),
    )
    .group_by(order_line.c.sku, _MINUTE)
)
_CODES = Prepared(
    select(
        orders.c.number,
        orders.c.kiosk,
        payment_request.c.amount_paise,
        payment_request.c.expires_at,
        func.min(order_line.c.name).label("name"),
        func.sum(order_line.c.quantity).label("units"),
    )
    .select_from(payment_request)
    .join(orders, orders.c.id == payment_request.c.order_id)
    .join(order_line, order_line.c.order_id == orders.c.id)
    .where(
        # Spelt out: SQLite uses a partial index only where it can read its condition.
        payment_request.c.state == literal_column("'live'"),
        payment_request.c.expires_at > bindparam("now", type_=Moment),
    )
    .group_by(
        payment_request.c.id,
        orders.c.number,
        orders.c.kiosk,
        payment_request.c.amount_paise,
        payment_request.c.expires_at,
    )
    .order_by(payment_request.c.expires_at)
    .limit(bindparam("most", type_=BigInteger))
)


class MinuteUnits(NamedTuple):
    """Units of one product sold in one minute by the clock, counted from the first asked for."""

    sku: Sku
    minute: int
    units: int


def sums(connection: Connection, sale_id: str, opens_at: datetime) -> tuple[int, int]:
    """Return what the paid orders of a sale came to, and what their shoppers saved, in paise."""
    first_id = first_id_at(opens_at - EARLIER)
    row = _SUMS.all(connection, {"sale": sale_id, "first_id": first_id})[0]
    return int(row["taken"]), int(row["saved"])


def units_by_minute(
    connection: Connection, sale_id: str, begin: datetime
) -> tuple[MinuteUnits, ...]:
    """Return what was sold since `begin`, a full minute by the clock."""
    first_id = first_id_at(begin - timedelta(seconds=1))
    rows = _BY_MINUTE.all(connection, {"sale": sale_id, "first_id": first_id, "begin": begin})
    first = int(begin.timestamp()) // 60
    return tuple(
        MinuteUnits(row["sku"], int(row["minute"]) - first, int(row["units"])) for row in rows
    )


def live_codes(connection: Connection, now: datetime, *, most: int) -> tuple[LiveCode, ...]:
    """Return the codes that can be paid at `now`, the first to end first."""
    rows = _CODES.all(connection, {"now": now, "most": most})
    return tuple(LiveCode(**row | {"units": int(row["units"])}) for row in rows)
