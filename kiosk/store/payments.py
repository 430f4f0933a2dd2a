"""Payment requests, what they hold, and payments."""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, Executable, bindparam, insert, select, update

from kiosk.domain.payment import PaymentFact, PaymentRequest, RequestState
from kiosk.domain.product import Sku
from kiosk.store.schema import offer, order_line, orders, payment, payment_request, product

_LIVE = payment_request.c.state == "live"
_REQUEST = select(payment_request).where(payment_request.c.id == bindparam("request_id"))
_LIVE_REQUEST = select(payment_request).where(
    payment_request.c.order_id == bindparam("order_id"), _LIVE
)
_HOLDS = (
    select(payment_request.c.expires_at, order_line.c.quantity)
    .join(order_line, order_line.c.order_id == payment_request.c.order_id)
    .where(
        _LIVE,
        payment_request.c.expires_at > bindparam("now"),
        payment_request.c.order_id != bindparam("except_order"),
        order_line.c.sku == bindparam("which"),
    )
    .order_by(payment_request.c.expires_at)
)
_HOLDERS = (
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
_SHELF = select(product.c.on_hand, offer.c.allotment - offer.c.sold).where(
    product.c.sku == bindparam("which"),
    product.c.withdrawn == 0,
    offer.c.sku == product.c.sku,
    offer.c.sale_id == bindparam("sale"),
)
_CLOSE = (
    update(payment_request)
    .where(payment_request.c.order_id == bindparam("which"), _LIVE)
    .values(state=bindparam("new_state"))
)
_BY_REFERENCE = select(payment.c.order_id, payment.c.amount_paise).where(
    payment.c.gateway == bindparam("from_gateway"), payment.c.reference == bindparam("ref")
)
_INSERT_REQUEST = insert(payment_request)
_INSERT_PAYMENT = insert(payment)


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
    connection.execute(_INSERT_REQUEST, asdict(request))


def find_request(connection: Connection, request_id: str) -> PaymentRequest | None:
    """Return one payment request, or None."""
    return _as_request(connection, _REQUEST, {"request_id": request_id})


def live_request(connection: Connection, order_id: str) -> PaymentRequest | None:
    """Return the order's request that is not closed, though its time may be over; or None."""
    return _as_request(connection, _LIVE_REQUEST, {"order_id": order_id})


def close_live(connection: Connection, order_id: str, state: RequestState) -> None:
    """Put the order's live request, if it has one, into `state`; closed ones stay as they are."""
    connection.execute(_CLOSE, {"which": order_id, "new_state": state})


def holds_of_others(
    connection: Connection, sku: Sku, *, order_id: str, now: datetime
) -> tuple[Hold, ...]:
    """Return the live holds on `sku` of all orders but `order_id`, the first to end first."""
    values = {"which": sku, "except_order": order_id, "now": now}
    return tuple(Hold(*row) for row in connection.execute(_HOLDS, values))


def available(connection: Connection, sale_id: str, sku: Sku) -> int:
    """Return the units of an offer that can still be sold, held ones included; never below 0.

    Of a withdrawn product none can be.
    """
    row = connection.execute(_SHELF, {"which": sku, "sale": sale_id}).first()
    return 0 if row is None else max(0, min(row[0], row[1]))


def orders_holding(connection: Connection, sku: Sku, now: datetime) -> tuple[str, ...]:
    """Return the numbers of the orders with live holds on `sku`, the first to end first."""
    return tuple(connection.scalars(_HOLDERS, {"which": sku, "now": now}))


def held_and_on_hand(connection: Connection, sku: Sku, now: datetime) -> tuple[int, int]:
    """Return the units of `sku` behind live requests, and those on the shelf."""
    holds = holds_of_others(connection, sku, order_id="", now=now)
    on_hand = connection.scalar(select(product.c.on_hand).where(product.c.sku == sku))
    return sum(hold.units for hold in holds), int(on_hand or 0)


def find_payment(connection: Connection, gateway: str, reference: str) -> Seen | None:
    """Return what is recorded under the gateway's reference, or None."""
    row = connection.execute(_BY_REFERENCE, {"from_gateway": gateway, "ref": reference}).first()
    return None if row is None else Seen(*row)


def insert_payment(
    connection: Connection, payment_id: str, order_id: str, fact: PaymentFact, received_at: datetime
) -> None:
    """Add a payment: a fact that is never changed afterwards."""
    row = asdict(fact) | {"id": payment_id, "order_id": order_id, "received_at": received_at}
    connection.execute(_INSERT_PAYMENT, row)


def _as_request(
    connection: Connection, statement: Executable, values: dict[str, str]
) -> PaymentRequest | None:
    row = connection.execute(statement, values).mappings().first()
    return None if row is None else PaymentRequest(**row)
