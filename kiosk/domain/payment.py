"""Payment requests (our questions) and payments (money that arrived)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kiosk.domain.numbers import check_whole

# Ten thousand crore rupees: far above any payment, far below what a database holds.
MOST_PAISE = 10**13
# The gateway of money that a person saw come in, and told the program of.
ATTENDED = "attended"


class RequestState(StrEnum):
    """Where a payment request stands. Stored as its value, so never rename one."""

    LIVE = "live"
    SETTLED = "settled"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRequest:
    """One QR code. While it is live its units are kept for the shopper, until `expires_at`.

    `claimed_at` is when the shopper said that it is paid, where a person has to look.
    """

    id: str
    order_id: str
    gateway: str
    upi_uri: str
    amount_paise: int
    state: RequestState
    issued_at: datetime
    expires_at: datetime
    gateway_ref: str = ""
    claimed_at: datetime | None = None

    def is_live_at(self, moment: datetime) -> bool:
        """True while the request is open and its time has not run out."""
        return self.state is RequestState.LIVE and moment < self.expires_at


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFact:
    """What a gateway or a person reports: this money arrived for this request.

    `reference` is the gateway's own id of the payment and never comes twice for different money;
    `rrn` is the bank's 12-digit reference if known; `received_at` (aware) is when the money came,
    None for now.

    Raises:
        ValueError: the reference is empty, or the amount is out of range.
        TypeError: the amount is not an int.
    """

    request_id: str
    gateway: str
    reference: str
    amount_paise: int
    rrn: str = ""
    received_at: datetime | None = None
    confirmed_by: str = ""

    def __post_init__(self) -> None:
        if not self.gateway or not self.reference:
            raise ValueError("gateway and reference must not be empty")
        check_whole("amount_paise", self.amount_paise, least=1, most=MOST_PAISE)

    def received_now(self, now: datetime) -> "PaymentFact":
        """Return the fact with `now` (aware) for its moment, where it says none itself."""
        return self if self.received_at is not None else replace(self, received_at=now)
