"""What was sold in a span of time, from every side. Money in paise, days and hours of the shop."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.spans import Span
from kiosk.domain.tax import GstSum


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """What paid orders came to; `saved_paise` is the discount on their list prices."""

    units: int = 0
    orders: int = 0
    taken_paise: int = 0
    saved_paise: int = 0

    def __add__(self, other: "Sold") -> "Sold":
        """Return both together."""
        return Sold(
            units=self.units + other.units,
            orders=self.orders + other.orders,
            taken_paise=self.taken_paise + other.taken_paise,
            saved_paise=self.saved_paise + other.saved_paise,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductSold:
    """One product; an order counts for each of its products."""

    sku: str
    name: str
    category: str
    sold: Sold


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What was sold under one name: a category, or a flash sale."""

    name: str
    sold: Sold


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySold:
    """One day."""

    day: date
    sold: Sold


@dataclass(frozen=True, slots=True, kw_only=True)
class HourSold:
    """One hour of the day, 0 to 23, of all days together."""

    hour: int
    sold: Sold


@dataclass(frozen=True, slots=True, kw_only=True)
class GstLine:
    """What was sold at one rate, and under one HSN code where it is told by those."""

    rate_bp: int
    gross_paise: int
    gst: GstSum
    hsn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewayMoney:
    """The money that one gateway reported, counted when it was recorded."""

    gateway: str
    payments: int
    paise: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Funnel:
    """How far shoppers came. `seen` are sessions that saw the sale, all others orders placed.

    Of the orders `tapped` (Buy Now), `coded` ones had a QR code and `paid` ones are paid by now.
    `abandoned` ones were cancelled, `expired` ones ran out of time.
    """

    seen: int = 0
    tapped: int = 0
    coded: int = 0
    paid: int = 0
    abandoned: int = 0
    expired: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundSums:
    """Money that went back (`done`), and money that became owed and has not gone back (`due`).

    Of the refunds that are done, `units` came back from shoppers, `restocked` to the shelf.
    """

    done: int = 0
    done_paise: int = 0
    units: int = 0
    restocked: int = 0
    due: int = 0
    due_paise: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The figures of `span`; `by_day` has every day of it, `by_hour` all 24 hours.

    An order counts at the moment when it was paid, a refund when it was done. Products, categories
    and sales come with the largest sum first. `round_off_paise` were asked for above the lines, as
    totals were rounded to whole rupees: below 0 where less was asked for.
    """

    span: Span
    total: Sold
    by_product: tuple[ProductSold, ...]
    by_category: tuple[Named, ...]
    by_sale: tuple[Named, ...]
    by_day: tuple[DaySold, ...]
    by_hour: tuple[HourSold, ...]
    gst_by_rate: tuple[GstLine, ...]
    gst_by_hsn: tuple[GstLine, ...]
    by_gateway: tuple[GatewayMoney, ...]
    funnel: Funnel
    refunds: RefundSums
    round_off_paise: int = 0
