"""Money that goes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.product import Sku


class RefundState(StrEnum):
    """Where a refund stands. Stored as its value, so never rename one."""

    DUE = "due"
    SUBMITTED = "submitted"
    DONE = "done"
    FAILED = "failed"

    @property
    def is_owed(self) -> bool:
        """True while a person has to do something about it."""
        return self in {RefundState.DUE, RefundState.FAILED}


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundLine:
    """Units that a refund is for; `restocked` if they went back on the shelf."""

    sku: Sku
    quantity: int
    restocked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundDraft:
    """What a person entered to give part of an order's money back.

    `units` of which products come back, if any; `amount` in rupees as it was typed, empty for
    what those units cost; `note` says why.
    """

    order_id: str
    amount: str = ""
    note: str = ""
    units: Mapping[Sku, int] = field(default_factory=dict)
    restock: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedRefund:
    """A refund with whom it goes to: the order, its shopper as stored, and how they paid."""

    refund: Refund
    order_id: str
    order_number: str
    shopper: str
    gateway: str
    payment_reference: str
    rrn: str
    paid_paise: int
