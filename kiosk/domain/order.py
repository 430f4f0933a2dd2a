"""What a shopper asked for, at which price, and where it stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.product import Sku
from kiosk.domain.refund import Refund


class OrderState(StrEnum):
    """Where an order stands. Stored as its value, so never rename one."""

    AWAITING_PAYMENT = "awaiting_payment"
    PAID = "paid"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    REVIEW = "review"
    REFUND_DUE = "refund_due"
    REFUNDED = "refunded"

    @property
    def awaits_money(self) -> bool:
        """True while money that arrives may still turn this order into a paid one."""
        return self in {OrderState.AWAITING_PAYMENT, OrderState.CANCELLED, OrderState.EXPIRED}


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """One SKU, how many, and the prices in paise at the moment it was ordered.

    Raises:
        ValueError: `quantity` is below 1, or a price is negative.
    """

    sku: Sku
    name: str
    quantity: int
    unit_price_paise: int
    list_price_paise: int
    gst_rate_bp: int = 0

    def __post_init__(self) -> None:
        if self.quantity < 1:
            raise ValueError(f"quantity must be at least 1, got {self.quantity}")
        if self.unit_price_paise < 0 or self.list_price_paise < 0:
            raise ValueError("prices must not be negative")

    @property
    def total_paise(self) -> int:
        return self.quantity * self.unit_price_paise

    @property
    def saved_paise(self) -> int:
        """What the shopper saves against the list price, never below 0."""
        return max(0, self.quantity * (self.list_price_paise - self.unit_price_paise))


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One purchase. `number` such as ``K1-000042`` is for people; `id` is for programs.

    `invoice_number` is None until it is paid, and in shops that give out none.
    """

    id: str
    number: str
    kiosk: str
    sale_id: str
    state: OrderState
    total_paise: int
    placed_at: datetime
    lines: tuple[OrderLine, ...]
    shopper: str = ""
    closed_at: datetime | None = None
    refunds: tuple[Refund, ...] = ()
    invoice_number: str | None = None

    @property
    def round_off_paise(self) -> int:
        """What the total is above its lines: it may have been rounded to whole rupees."""
        return self.total_paise - sum(line.total_paise for line in self.lines)

    @property
    def saved_paise(self) -> int:
        return sum(line.saved_paise for line in self.lines)

    @property
    def count(self) -> int:
        """Which order of its kiosk this is: 42 for ``K1-000042``."""
        return int(self.number.split("-")[1])

    @property
    def units(self) -> int:
        return sum(line.quantity for line in self.lines)
