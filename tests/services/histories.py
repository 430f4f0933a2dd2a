"""Random histories of a shop, and its figures added up apart from the program."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from math import floor
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from kiosk.domain.errors import KioskError
from kiosk.domain.shopper import Shopper
from tests.shops import TestShop

SKUS = ("CHIPS", "TEA", "LAMP")
KINDS = ("pay", "pay", "pay", "twice", "low", "high", "late", "cancel", "walk", "browse")


@dataclass(frozen=True)
class Visit:
    """What one shopper did: `wait_minutes` pass before, `pay_seconds` until the money comes."""

    kind: str
    sku: str
    units: int
    wait_minutes: int
    pay_seconds: int


VISITS = st.lists(
    st.builds(
        Visit,
        kind=st.sampled_from(KINDS),
        sku=st.sampled_from(SKUS),
        units=st.integers(1, 3),
        wait_minutes=st.sampled_from([0, 1, 20, 59, 60, 61, 300, 1439]),
        pay_seconds=st.sampled_from([0, 5, 170]),
    ),
    min_size=1,
    max_size=12,
)


def live_through(shop: TestShop, visits: list[Visit]) -> None:
    """Let shoppers do what they do, each after the other."""
    for visit in visits:
        shop.clock.now += timedelta(minutes=visit.wait_minutes)
        if not shop.shop.catalogue.on_sale().offers or _is_over(shop):
            continue
        shop.shop.office.live.note_visit(shop.shop.catalogue.on_sale().sale.id)  # type: ignore[union-attr]
        try:
            _visit(shop, visit)
        except KioskError:  # sold out, held: that is part of the history
            continue


def _is_over(shop: TestShop) -> bool:
    sale = shop.shop.catalogue.on_sale().sale
    return sale is None or shop.clock.now >= sale.closes_at


def _visit(shop: TestShop, visit: Visit) -> None:
    if visit.kind == "browse":
        shop.place(visit.sku, visit.units, Shopper(name="Asha"))
        return
    request = shop.request(visit.sku, visit.units)
    shop.clock.pass_seconds(visit.pay_seconds)
    match visit.kind:
        case "cancel":
            shop.shop.checkout.cancel(request.order_id)
        case "walk" | "late":
            shop.clock.pass_seconds(181)
            shop.shop.checkout.expire(request.order_id)
            if visit.kind == "late":
                shop.pay(request)
        case "low" | "high":
            change = -1 if visit.kind == "low" else 7_00
            shop.pay(request, amount_paise=request.amount_paise + change)
        case _:
            shop.pay(request)
            if visit.kind == "twice":
                shop.pay(request)


def ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


class Books:
    """The figures of a span, by plain SQL over the tables and arithmetic in Python."""

    def __init__(self, shop: TestShop, begin: datetime, end: datetime, zone: ZoneInfo) -> None:
        self.shop = shop
        self.begin, self.end, self.zone = ms(begin), ms(end), zone
        self.lines = shop.sql(
            "SELECT o.id, o.sale_id, o.closed_at, l.sku, l.quantity AS units,"
            " l.quantity * l.unit_price_paise AS paise, l.gst_rate_bp AS rate, p.hsn, p.category,"
            " l.quantity * (l.list_price_paise - l.unit_price_paise) AS saved"
            " FROM orders o JOIN order_line l ON l.order_id = o.id JOIN product p ON p.sku = l.sku"
            " WHERE o.state = 'paid' AND o.closed_at >= :begin AND o.closed_at < :end",
            begin=self.begin,
            end=self.end,
        )

    def total(self) -> tuple[int, int, int, int]:
        return self.of(self.lines)

    @staticmethod
    def of(lines: list[Any]) -> tuple[int, int, int, int]:
        return (
            sum(line.units for line in lines),
            len({line.id for line in lines}),
            sum(line.paise for line in lines),
            sum(max(0, line.saved) for line in lines),
        )

    def grouped(self, key: Any) -> dict[Any, tuple[int, int, int, int]]:
        groups = defaultdict(list)
        for line in self.lines:
            groups[key(line)].append(line)
        return {name: self.of(lines) for name, lines in groups.items()}

    def local(self, line: Any) -> datetime:
        return datetime.fromtimestamp(line.closed_at / 1000, UTC).astimezone(self.zone)

    def day(self, line: Any) -> date:
        return self.local(line).date()

    def gst(self, key: Any) -> dict[Any, tuple[int, int, int]]:
        sums: defaultdict[Any, list[int]] = defaultdict(lambda: [0, 0, 0])
        for line in self.lines:
            tax = floor(Fraction(line.paise * line.rate, 10_000 + line.rate) + Fraction(1, 2))
            cgst = floor(Fraction(tax, 2) + Fraction(1, 2))
            for place, value in enumerate((line.paise - tax, cgst, tax - cgst)):
                sums[key(line)][place] += value
        return {name: (one[0], one[1], one[2]) for name, one in sums.items()}

    def one(self, statement: str, **values: object) -> Any:
        return self.shop.sql(statement, begin=self.begin, end=self.end, **values)[0]

    def states(self) -> Counter[str]:
        rows = self.shop.sql(
            "SELECT state, count(*) AS n FROM orders"
            " WHERE placed_at >= :begin AND placed_at < :end GROUP BY state",
            begin=self.begin,
            end=self.end,
        )
        return Counter({row.state: row.n for row in rows})
