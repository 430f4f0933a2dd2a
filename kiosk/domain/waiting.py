"""What waits for a person: money to check, to confirm, to send back."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.order import OrderState
from kiosk.domain.refund import OwedRefund, RefundReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A shopper says that a code is paid, and a person has to look whether the money came.

    The code's units are kept until `expires_at`; what is confirmed after that is fulfilled if
    units are free.
    """

    request_id: str
    order_id: str
    order_number: str
    order_state: OrderState
    kiosk: str
    shopper: str
    amount_paise: int
    claimed_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownPayment:
    """Money that came and fits no order; `settled_by` says in `note` what was done about it."""

    gateway: str
    reference: str
    amount_paise: int
    noticed_at: datetime
    settled_at: datetime | None = None
    settled_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Everything that waits for a person, the oldest of each kind first."""

    claims: tuple[Claim, ...] = ()
    owed: tuple[OwedRefund, ...] = ()
    unknown: tuple[UnknownPayment, ...] = ()

    @property
    def reviews(self) -> tuple[OwedRefund, ...]:
        """Payments whose amount was too low: somebody should look before it goes back."""
        return tuple(one for one in self.owed if one.refund.reason is RefundReason.AMOUNT_LOW)

    @property
    def refunds(self) -> tuple[OwedRefund, ...]:
        """All other refunds that are owed."""
        return tuple(one for one in self.owed if one.refund.reason is not RefundReason.AMOUNT_LOW)

    @property
    def count(self) -> int:
        return len(self.claims) + len(self.owed) + len(self.unknown)
