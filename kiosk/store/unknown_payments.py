"""Money that came and fits no order."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, text, update

from kiosk.domain.payment import PaymentFact
from kiosk.domain.waiting import UnknownPayment
from kiosk.store.column_types import Moment
from kiosk.store.schema import unknown_payment

# In words that SQLite and PostgreSQL share.
_INSERT = text(
    "INSERT INTO unknown_payment (gateway, reference, amount_paise, noticed_at)"
    " VALUES (:gateway, :reference, :amount_paise, :noticed_at)"
    " ON CONFLICT (gateway, reference) DO NOTHING"
)
_ALL = select(unknown_payment)
_ONE = _ALL.where(
    unknown_payment.c.gateway == bindparam("from_gateway"),
    unknown_payment.c.reference == bindparam("ref"),
)


def note(connection: Connection, fact: PaymentFact, noticed_at: datetime) -> None:
    """Let the money wait for a person; one that is there already stays as it is."""
    values = {
        "gateway": fact.gateway,
        "reference": fact.reference,
        "amount_paise": fact.amount_paise,
        "noticed_at": Moment().process_bind_param(noticed_at, connection.dialect),
    }
    connection.execute(_INSERT, values)


def waiting(connection: Connection) -> tuple[UnknownPayment, ...]:
    """Return what nobody has looked into, the oldest first."""
    statement = _ALL.where(unknown_payment.c.settled_at.is_(None)).order_by(
        unknown_payment.c.noticed_at, unknown_payment.c.reference
    )
    return tuple(UnknownPayment(**row) for row in connection.execute(statement).mappings())


def lock(connection: Connection, gateway: str, reference: str) -> UnknownPayment | None:
    """Return one, settled or not, and keep other transactions off it; None if unknown."""
    statement = _ONE.with_for_update()
    values = {"from_gateway": gateway, "ref": reference}
    row = connection.execute(statement, values).mappings().first()
    return None if row is None else UnknownPayment(**row)


def is_settled(connection: Connection, gateway: str, reference: str) -> bool:
    """Return whether somebody has said what was done about it."""
    statement = _ONE.where(unknown_payment.c.settled_at.is_not(None))
    values = {"from_gateway": gateway, "ref": reference}
    return connection.execute(statement, values).first() is not None


def settle(connection: Connection, settled: UnknownPayment) -> None:
    """Store by whom, when and how it was settled."""
    connection.execute(
        update(unknown_payment)
        .where(
            unknown_payment.c.gateway == settled.gateway,
            unknown_payment.c.reference == settled.reference,
        )
        .values(settled_at=settled.settled_at, settled_by=settled.settled_by, note=settled.note)
    )
