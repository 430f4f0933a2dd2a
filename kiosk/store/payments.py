"""Payment requests, what they hold, and payments."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, insert, literal_column, select, update

from kiosk.domain.payment import PaymentFact, PaymentRequest, RequestState
from kiosk.domain.product import Sku
from kiosk.store.prepared import Prepared, as_row
from kiosk.store.schema import offer, order_line, orders, payment, payment_request, product

# Spelt out, not bound: SQLite uses a partial index only where it can read its condition.
_LIVE = payment_request.c.state == literal_column("'live'")
_REQUEST = Prepared(select(payment_request).where(payment_request.c.id == bindparam("request_id")))
_LIVE_REQUEST = Prepared(
    select(payment_request).where(payment_request.c.order_id == bindparam("order_id"), _LIVE)
)
_HOLDS = Prepared(
    select(payment_request.c.expires_at, order_line.c.quantity.label("units"))
    .join(order_line, order_line.c.order_id == payment_request.c.order_id)
    .where(
        _LIVE,
        payment_request.c.expires_at > bindparam("now"),
        payment_request.c.order_id != bindparam("except_order"),
        order_line.c.sku == bindparam("which"),
    )
    .order_by(payment_request.c.expires_at)
)
_HOLDERS = Prepared(
    select(orders.c.number)
    .join(payment_request, payment_request.c.order_id == orders.c.id)
    .join(order_line, order_line.c.order_id == orders.c.id)
    .where(
        _LIVE,
        payment_request.c.expires_at > bindparam("now"),
        order_line.c.sku == bindparam("which"),
    )
    .order_by(payment_request.c.expires_at)
)
_SHELF = Prepared(
    select(product.c.on_hand, (offer.c.allotment - offer.c.sold).label("left")).where(
        product.c.sku == bindparam("which"),
        product.c.withdrawn == 0,
        offer.c.sku == product.c.sku,
        offer.c.sale_id == bindparam("sale"),
    )
)
_CLOSE = Prepared(
    update(payment_request)
    .where(payment_request.c.order_id == bindparam("which"), _LIVE)
    .values(state=bindparam("new_state"))
)
_BY_REFERENCE = Prepared(
    select(payment.c.order_id, payment.c.amount_paise).where(
        payment.c.gateway == bindparam("from_gateway"), payment.c.reference == bindparam("ref")
    )
)
_INSERT_REQUEST = Prepared(insert(payment_request))
_INSERT_PAYMENT = Prepared(insert(payment))


@dataclass(frozen=True, slots=True)
class Hold:
    """Units that another shopper may still pay for until `expires_at` (aware UTC)."""

    expires_at: datetime
    units: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A payment that is recorded already."""

    order_id: str
    amount_paise: int


def insert_request(connection: Connection, request: PaymentRequest) -> None:
    """Add a payment request."""
    _INSERT_REQUEST.all(connection, as_row(request))


def find_request(connection: Connection, request_id: str) -> PaymentRequest | None:
    """Return one payment request, or None."""
    row = _REQUEST.first(connection, {"request_id": request_id})
    return None if row is None else PaymentRequest(**row)


def live_request(connection: Connection, order_id: str) -> PaymentRequest | None:
    """Return the order's request that is not closed, though its time may be over; or None."""
    row = _LIVE_REQUEST.first(connection, {"order_id": order_id})
    return None if row is None else PaymentRequest(**row)


def close_live(connection: Connection, order_id: str, state: RequestState) -> None:
    """Put the order's live request, if it has one, into `state`; closed ones stay as they are."""
    _CLOSE.all(connection, {"which": order_id, "new_state": state})


def holds_of_others(
    connection: Connection, sku: Sku, *, order_id: str, now: datetime
) -> tuple[Hold, ...]:
    """Return the live holds on `sku` of all orders but `order_id`, the first to end first."""
    values = {"which": sku, "except_order": order_id, "now": now}
    return tuple(Hold(**row) for row in _HOLDS.all(connection, values))


def available(connection: Connection, sale_id: str, sku: Sku) -> int | None:
    """Return the units of an offer that can still be sold, held ones included; never below 0.

    None where the product was withdrawn or is not in the sale.
    """
    row = _SHELF.first(connection, {"which": sku, "sale": sale_id})
    return None if row is None else max(0, min(row["on_hand"], row["left"]))


def orders_holding(connection: Connection, sku: Sku, now: datetime) -> tuple[str, ...]:
    """Return the numbers of the orders with live holds on `sku`, the first to end first."""
    rows = _HOLDERS.all(connection, {"which": sku, "now": now})
    return tuple(str(row["number"]) for row in rows)


def held_and_on_hand(connection: Connection, sku: Sku, now: datetime) -> tuple[int, int]:
    """Return the units of `sku` behind live requests, and those on the shelf."""
    holds = holds_of_others(connection, sku, order_id="", now=now)
    on_hand = connection.scalar(select(product.c.on_hand).where(product.c.sku == sku))
    return sum(hold.units for hold in holds), int(on_hand or 0)


def count_live(connection: Connection, now: datetime) -> int:
    """Return how many codes can be paid at `now`."""
    statement = select(func.count()).where(_LIVE, payment_request.c.expires_at > now)
    return int(connection.execute(statement).scalar_one())


def find_payment(connection: Connection, gateway: str, reference: str) -> Seen | None:
    """Return what is recorded under the gateway's reference, or None."""
    row = _BY_REFERENCE.first(connection, {"from_gateway": gateway, "ref": reference})
    return None if row is None else Seen(**row)


def insert_payment(
    connection: Connection, payment_id: str, order_id: str, fact: PaymentFact, received_at: datetime
) -> None:
    """Add a payment: a fact that is never changed afterwards."""
    row = as_row(fact) | {"id": payment_id, "order_id": order_id, "received_at": received_at}
    _INSERT_PAYMENT.all(connection, row)
