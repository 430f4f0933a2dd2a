"""What a rehearsal changes in its copy of the shop, and what it reads from it afterwards."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from kiosk.domain.order import OrderState
from kiosk.domain.product import Sku
from kiosk.store.schema import flash_sale, offer, order_line, orders, payment, refund


@dataclass(frozen=True, slots=True)
class Entered:
    """One payment in the books."""

    order_id: str
    amount_paise: int


@dataclass(frozen=True, slots=True)
class Placed:
    """One order in the books."""

    state: OrderState
    units: int


def open_alone(connection: Connection, sale_id: str, *, until: datetime) -> None:
    """Let one sale be open until `until`, and no other sell beside it."""
    is_it = flash_sale.c.id == sale_id
    connection.execute(update(flash_sale).where(~is_it).values(paused=True))
    connection.execute(update(flash_sale).where(is_it).values(paused=False, closes_at=until))


def allot(connection: Connection, sale_id: str, sku: Sku, units: int) -> None:
    """Let `units` more of an offer be sold than were sold so far."""
    connection.execute(
        update(offer)
        .where(offer.c.sale_id == sale_id, offer.c.sku == sku)
        .values(allotment=offer.c.sold + units)
    )


def orders_since(connection: Connection, moment: datetime) -> dict[str, Placed]:
    """Return every order placed from `moment` on, by its id."""
    statement = (
        select(orders.c.id, orders.c.state, func.sum(order_line.c.quantity).label("units"))
        .join(order_line, order_line.c.order_id == orders.c.id)
        .where(orders.c.placed_at >= moment)
        .group_by(orders.c.id, orders.c.state)
    )
    return {
        row.id: Placed(state=row.state, units=int(row.units))
        for row in connection.execute(statement)
    }


def payments_since(connection: Connection, moment: datetime) -> dict[str, Entered]:
    """Return every payment that came from `moment` on, by its reference."""
    statement = select(payment).where(payment.c.received_at >= moment)
    return {
        row.reference: Entered(row.order_id, row.amount_paise)
        for row in connection.execute(statement)
    }


def refunds_since(connection: Connection, moment: datetime) -> dict[str, tuple[int, int]]:
    """Return how many refunds arose from `moment` on and what they come to, for each reason."""
    statement = (
        select(refund.c.reason, func.count().label("count"), func.sum(refund.c.amount_paise))
        .join(payment, payment.c.id == refund.c.payment_id)
        .where(payment.c.received_at >= moment)
        .group_by(refund.c.reason)
    )
    rows = connection.execute(statement).all()
    return {str(reason): (int(count), int(paise)) for reason, count, paise in rows}
