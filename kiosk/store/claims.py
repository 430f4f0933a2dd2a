"""Payment requests that shoppers say are paid; and payments by the bank's reference."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, literal_column, select, update

from kiosk.domain.ids import first_id_at
from kiosk.domain.order import OrderState
from kiosk.domain.waiting import Claim
from kiosk.store.schema import orders, payment, payment_request

_AWAITING = [state for state in OrderState if state.awaits_money]
_WAITING = (
    select(
        payment_request.c.id.label("request_id"),
        orders.c.id.label("order_id"),
        orders.c.number.label("order_number"),
        orders.c.state.label("order_state"),
        orders.c.kiosk,
        orders.c.shopper,
        payment_request.c.amount_paise,
        payment_request.c.claimed_at,
        payment_request.c.expires_at,
    )
    .join(orders, orders.c.id == payment_request.c.order_id)
    .where(payment_request.c.claimed_at.is_not(None), orders.c.state.in_(_AWAITING))
    .order_by(payment_request.c.claimed_at, payment_request.c.id)
)


@dataclass(frozen=True, slots=True)
class Used:
    """The payment that the bank's reference was given for."""

    order_id: str
    number: str
    amount_paise: int


def set_claimed(connection: Connection, request_id: str, *, at: datetime, until: datetime) -> None:
    """Let a request wait for a person, and be live until `until`."""
    connection.execute(
        update(payment_request)
        .where(payment_request.c.id == request_id)
        .values(claimed_at=at, expires_at=until)
    )


def clear(connection: Connection, request_id: str) -> None:
    """Let a request wait for no person any more."""
    connection.execute(
        update(payment_request).where(payment_request.c.id == request_id).values(claimed_at=None)
    )


def waiting(connection: Connection, since: datetime) -> tuple[Claim, ...]:
    """Return what waits of the requests issued at `since` or later, the first claimed first."""
    # A range of the primary key: there is no index on claims, for the sake of the sale.
    statement = _WAITING.where(payment_request.c.id >= first_id_at(since))
    return tuple(Claim(**row) for row in connection.execute(statement).mappings())


def used(connection: Connection, rrn: str) -> Used | None:
    """Return what the bank's reference is recorded for, by whichever gateway; or None."""
    statement = (
        select(payment.c.order_id, orders.c.number, payment.c.amount_paise)
        .join(orders, orders.c.id == payment.c.order_id)
        # Spelt out, or SQLite would not use the partial index.
        .where(payment.c.rrn == rrn, payment.c.rrn != literal_column("''"))
        .order_by(payment.c.id)
        .limit(1)
    )
    row = connection.execute(statement).first()
    return None if row is None else Used(row.order_id, row.number, row.amount_paise)
