"""Money that goes back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RefundState(StrEnum):
    """Where a refund stands. Stored as its value, so never rename one."""

    DUE = "due"
    SUBMITTED = "submitted"
    DONE = "done"
    FAILED = "failed"


class RefundReason(StrEnum):
    """Why money goes back. Stored as its value, so never rename one."""

    SOLD_OUT = "sold_out"  # paid, but no unit was left
    LATE = "late"  # paid after the end, and the shop sends late money back
    OVER_LIMIT = "over_limit"  # paid after the end, above the limit per shopper
    AMOUNT_LOW = "amount_low"  # less than the order's total: all of it goes back
    AMOUNT_HIGH = "amount_high"  # more than the order's total: the excess goes back
    DUPLICATE = "duplicate"  # the order had been paid already
    REQUESTED = "requested"  # the shopper brought something back, or the shop gives in


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """An amount owed to whoever made one payment; `number` such as ``R-000017`` is for people.

    `reference` is the bank's for the money that went back, by `done_by` at `done_at` (aware UTC).
    """

    id: str
    number: str
    payment_id: str
    amount_paise: int
    reason: RefundReason
    state: RefundState
    due_at: datetime
    reference: str = ""
    done_at: datetime | None = None
    done_by: str = ""
    note: str = ""
