"""Flash sales and what they offer."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from kiosk.domain.money import percent_off
from kiosk.domain.product import Sku


class SaleState(StrEnum):
    """Where a sale stands at some moment. Derived from the clock, never stored."""

    UPCOMING = "upcoming"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlashSale:
    """A named span of time, opening included and closing excluded (both aware, kept in UTC).

    `version` counts the changes, as that of a product does.

    Raises:
        ValueError: a moment has no time zone, or the sale would close before it opens.
    """

    id: str
    name: str
    opens_at: datetime
    closes_at: datetime
    paused: bool = False
    version: int = 1

    def __post_init__(self) -> None:
        # Python compares two moments of one zone by the clock on the wall, which shows an hour
        # twice when summer time ends (docs.python.org/3/library/datetime.html, "fold").
        object.__setattr__(self, "opens_at", _in_utc("opens_at", self.opens_at))
        object.__setattr__(self, "closes_at", _in_utc("closes_at", self.closes_at))
        if self.closes_at <= self.opens_at:
            raise ValueError("closes_at must be after opens_at")

    def state_at(self, moment: datetime) -> SaleState:
        """Return where the sale stands at `moment` (aware)."""
        if moment >= self.closes_at:
            return SaleState.CLOSED
        if moment < self.opens_at:
            return SaleState.UPCOMING
        return SaleState.PAUSED if self.paused else SaleState.OPEN


def _in_utc(field: str, moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"{field} needs its time zone, got {moment!r}")
    return moment.astimezone(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A product in a flash sale, as the shopper sees it at one moment.

    Prices are in paise. `held` units stand behind live payment requests; `free_at` (aware UTC) is
    when the first of those runs out, None while nothing is held. A `snoozed` offer is not for sale
    for now; codes that are live may still be paid.
    """

    sale_id: str
    sku: Sku
    name: str
    description: str
    category: str
    photo: str
    barcode: str
    list_price_paise: int
    price_paise: int
    allotment: int
    sold: int
    on_hand: int
    held: int
    low_stock_at: int
    limit_per_shopper: int | None = None
    free_at: datetime | None = None
    snoozed: bool = False

    @property
    def available(self) -> int:
        """Units that can still be sold, held ones included."""
        return max(0, min(self.on_hand, self.allotment - self.sold))

    @property
    def free(self) -> int:
        """Units nobody is paying for."""
        return max(0, self.available - self.held)

    @property
    def is_sold_out(self) -> bool:
        return self.available == 0

    @property
    def is_held(self) -> bool:
        """True when units are left but others are paying for all of them."""
        return self.available > 0 and self.free == 0

    @property
    def is_waited_for(self) -> bool:
        """True while units are left that nobody else can buy just now, though soon perhaps."""
        return self.is_held or (self.snoozed and not self.is_sold_out)

    @property
    def is_low(self) -> bool:
        return 0 < self.available <= self.low_stock_at

    @property
    def percent_off(self) -> int:
        return percent_off(self.list_price_paise, self.price_paise)

    @property
    def most_per_order(self) -> int:
        """The largest quantity one order may have now, at least 1."""
        limit = self.limit_per_shopper or self.available
        return max(1, min(limit, self.available))


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleBoard:
    """What a kiosk shows: the sale that matters now, if any, and its offers in display order."""

    sale: FlashSale | None
    offers: tuple[Offer, ...] = ()

    def find(self, sku: Sku) -> Offer | None:
        """Return the offer of `sku`, or None if it is not in this sale."""
        return next((offer for offer in self.offers if offer.sku == sku), None)
