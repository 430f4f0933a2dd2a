"""The one place where a refund comes into being, with its number and its audit event."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.refund import Refund, RefundReason, RefundState
from kiosk.store import audit, counters, refunds


@dataclass(frozen=True, slots=True, kw_only=True)
class Debt:
    """What goes back of one payment, and why; the id is chosen before, so that it comes once."""

    refund_id: str
    payment_id: str
    amount_paise: int
    reason: RefundReason
    note: str = ""


def owe(connection: Connection, debt: Debt, *, actor: str, now: datetime) -> Refund:
    """Add the refund, due since `now`, within the transaction of what caused it."""
    refund = Refund(
        id=debt.refund_id,
        number=f"R-{counters.next_value(connection, 'refund'):06d}",
        payment_id=debt.payment_id,
        amount_paise=debt.amount_paise,
        reason=debt.reason,
        state=RefundState.DUE,
        due_at=now,
        note=debt.note,
    )
    refunds.insert_refund(connection, refund)
    happened = audit.Event(
        at=now,
        actor=actor,
        action="refund_due",
        subject=refund.number,
        detail=f"{debt.amount_paise} paise, {debt.reason}"
        + (f": {debt.note}" if debt.note else ""),
    )
    audit.append(connection, happened)
    return refund
