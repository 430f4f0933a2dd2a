"""A shop for tests: short words for what happens in one, on a real database."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

from sqlalchemy import text

from kiosk.app import open_shop
from kiosk.domain.order import Order
from kiosk.domain.payment import PaymentFact, PaymentRequest
from kiosk.domain.product import Product, Sku
from kiosk.domain.shopper import Shopper
from kiosk.services.planning import OfferPlan
from kiosk.services.shop import Shop

NOON = datetime(2026, 11, 8, 6, 30, tzinfo=UTC)
MOBILE = Shopper(mobile="9876543210")


class Clock:
    """A clock that a test moves."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def pass_seconds(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class TestShop:
    """An open shop whose sale runs from an hour ago to an hour from now."""

    __test__ = False

    def __init__(
        self, url: str, clock: Clock, *, journal: Path | None = None, **settings: object
    ) -> None:
        kiosk = str(settings.pop("kiosk", "K1"))
        self.url = url
        self.clock = clock
        self.shop: Shop = open_shop(
            url, kiosk=kiosk, settings=settings, clock=clock, journal=journal
        )
        self._prefix = "R" if kiosk == "K1" else f"{kiosk}-R"
        self._references = 0

    def stock(self, *, limit: int | None = None, price_paise: int = 100_00, **units: int) -> str:
        """Put products on a new open sale, ``stock(CHIPS=5)``; return the sale's id."""
        self.shop.planning.add_products(
            [
                Product(sku=Sku(sku), name=sku.title(), list_price_paise=200_00, on_hand=count)
                for sku, count in units.items()
            ],
            operator="test",
        )
        sale = self.shop.planning.plan_sale(
            "Test sale",
            opens_at=self.clock.now - timedelta(hours=1),
            closes_at=self.clock.now + timedelta(hours=1),
            offers=[
                OfferPlan(
                    sku=Sku(sku),
                    price_paise=price_paise,
                    allotment=max(count, 1),
                    limit_per_shopper=limit,
                )
                for sku, count in units.items()
            ],
            operator="test",
        )
        return sale.id

    def place(self, sku: str, quantity: int = 1, shopper: Shopper | None = None) -> Order:
        return self.shop.checkout.place(sku, quantity=quantity, shopper=shopper)

    def request(
        self, sku: str, quantity: int = 1, shopper: Shopper | None = None
    ) -> PaymentRequest:
        """Buy Now and Pay Now."""
        order = self.place(sku, quantity, shopper)
        return self.shop.checkout.request_payment(order.id)

    def pay(
        self, request: PaymentRequest, *, amount_paise: int | None = None, reference: str = ""
    ) -> Order:
        """Let money arrive for a request: all of it, under a new reference, unless told."""
        self._references += 1
        fact = PaymentFact(
            request_id=request.id,
            gateway="simulated",
            reference=reference or f"{self._prefix}{self._references}",
            amount_paise=request.amount_paise if amount_paise is None else amount_paise,
        )
        return self.shop.payments.record(fact)

    def buy(self, sku: str, quantity: int = 1, shopper: Shopper | None = None) -> Order:
        return self.pay(self.request(sku, quantity, shopper))

    def offer(self, sku: str) -> Any:
        return self.shop.catalogue.on_sale().find(Sku(sku))

    def on_hand(self, sku: str) -> int:
        return int(self.sql("SELECT on_hand FROM product WHERE sku = :sku", sku=sku)[0][0])

    def sql(self, statement: str, **values: object) -> list[Any]:
        """Run SQL written apart from the services, committed when it changes something."""
        with self.shop.engines.write.begin() as connection:
            result = connection.execute(text(statement), values)
            return list(result.all()) if result.returns_rows else []

    @property
    def arrival(self) -> str:
        """What to order rows by that came one after the other and were never changed."""
        if self.url.startswith("sqlite"):
            return "rowid"
        # The transaction that inserted a row, and which of its commands did
        # (postgresql.org/docs/current/ddl-system-columns.html).
        return "CAST(CAST(xmin AS text) AS bigint), CAST(CAST(cmin AS text) AS bigint)"

    def check_invariants(self) -> None:
        """Check the books, with SQL that shares nothing with the program."""
        assert not self.sql(
            "SELECT sku FROM product p WHERE on_hand < 0 OR on_hand <>"
            " (SELECT coalesce(sum(change), 0) FROM stock_movement m WHERE m.sku = p.sku)"
        ), "stock and its movements differ"
        assert not self.sql(
            "SELECT sku FROM product p WHERE"
            " (SELECT coalesce(-sum(change), 0) FROM stock_movement m"
            "  WHERE m.sku = p.sku AND reason = 'sold') <>"
            " (SELECT coalesce(sum(quantity), 0) FROM order_line l JOIN orders o"
            "  ON o.id = l.order_id WHERE l.sku = p.sku AND o.state = 'paid')"
        ), "units sold and units in paid orders differ"
        assert not self.sql(
            "SELECT f.sku FROM offer f WHERE sold > allotment OR sold <>"
            " (SELECT coalesce(sum(quantity), 0) FROM order_line l JOIN orders o"
            "  ON o.id = l.order_id WHERE l.sku = f.sku AND o.sale_id = f.sale_id"
            "  AND o.state = 'paid')"
        ), "an offer's count is wrong"
        for order in self.sql(
            "SELECT o.number, o.total_paise AS total, sum(l.quantity * l.unit_price_paise) AS lines"
            " FROM orders o JOIN order_line l ON l.order_id = o.id GROUP BY o.id"
        ):
            rounded = max(1, floor(Fraction(int(order.lines), 100) + Fraction(1, 2))) * 100
            assert order.total in {order.lines, rounded}, f"{order.number} costs something else"
        assert not self.sql(
            "SELECT p.id FROM payment p JOIN orders o ON o.id = p.order_id"
            " LEFT JOIN refund r ON r.payment_id = p.id"
            " WHERE r.id IS NULL AND o.state <> 'paid'"
        ), "a payment belongs to no paid order and has no refund"
        assert not self.sql(
            "SELECT p.id FROM payment p WHERE amount_paise <"
            " (SELECT coalesce(sum(r.amount_paise), 0) FROM refund r WHERE r.payment_id = p.id)"
        ), "more goes back than was paid"
        assert not self.sql(
            "SELECT sku FROM product p WHERE"
            " (SELECT coalesce(sum(change), 0) FROM stock_movement m WHERE m.sku = p.sku"
            "  AND reason = 'returned' AND order_id IS NOT NULL) <>"
            " (SELECT coalesce(sum(quantity), 0) FROM refund_line l WHERE l.sku = p.sku"
            "  AND restocked = 1)"
        ), "units that came back and units of refunds differ"


def database_url(folder: Path) -> str:
    return f"sqlite:///{folder / 'shop.db'}"
