"""Offers to show on screens."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.order import Order, OrderLine, OrderState
from kiosk.domain.payment import PaymentRequest, RequestState
from kiosk.domain.product import Sku
from kiosk.domain.sale import FlashSale, Offer, SaleBoard

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
URI = (
    "upi://pay?pa=chandni.demo@example&pn=CHANDNI%20ELECTRONICS&am=2499.00&cu=INR"
    "&tr=0199c7ab5e5b7000a1b2c3d4e5f60718&tn=K1-000042%20Diwali%20Flash%20Sale"
)

WATCH = Offer(
    sale_id="diwali",
    sku=Sku("WATCH"),
    name="Orbit 2 smart watch",
    description="Bright display, seven days on one charge.",
    category="Wear",
    photo="watch.svg",
    barcode="8901234500026",
    list_price_paise=4_999_00,
    price_paise=2_499_00,
    allotment=20,
    sold=0,
    on_hand=12,
    held=0,
    low_stock_at=5,
)
EARBUDS = replace(
    WATCH,
    sku=Sku("EARBUDS"),
    name="Pulse wireless earbuds",
    category="Audio",
    photo="earbuds.svg",
    barcode="8901234500019",
    list_price_paise=2_990_00,
    price_paise=1_299_00,
    on_hand=3,
    held=2,
    free_at=NOW + timedelta(seconds=70),
)
BACKPACK = replace(
    WATCH,
    sku=Sku("BACKPACK"),
    name="City backpack, 24 litre",
    category="Travel",
    barcode="8901234500040",
    on_hand=1,
    held=1,
    free_at=NOW + timedelta(seconds=70),
)
SPEAKER = replace(
    WATCH,
    sku=Sku("SPEAKER"),
    name="Thump portable speaker",
    category="Audio",
    barcode="8901234500057",
    on_hand=0,
)
OFFERS = (WATCH, EARBUDS, BACKPACK, SPEAKER)
SALE = FlashSale(
    id="diwali", name="Diwali Flash Sale", opens_at=NOW, closes_at=NOW + timedelta(hours=2)
)


def many(count: int) -> tuple[Offer, ...]:
    """Return `count` offers that can be bought."""
    return tuple(
        replace(WATCH, sku=Sku(f"SKU-{n}"), name=f"Watch number {n}", barcode=f"99{n:06d}")
        for n in range(count)
    )


def board(offers=OFFERS) -> SaleBoard:
    return SaleBoard(sale=SALE, offers=tuple(offers))


def order(*, units: int = 1, name: str = WATCH.name) -> Order:
    line = OrderLine(
        sku=WATCH.sku,
        name=name,
        quantity=units,
        unit_price_paise=WATCH.price_paise,
        list_price_paise=WATCH.list_price_paise,
    )
    return Order(
        id="o-1",
        number="K1-000042",
        kiosk="K1",
        sale_id="diwali",
        state=OrderState.AWAITING_PAYMENT,
        total_paise=line.total_paise,
        placed_at=NOW,
        lines=(line,),
    )


def request(uri: str = URI) -> PaymentRequest:
    return PaymentRequest(
        id="r-1",
        order_id="o-1",
        gateway="simulated",
        upi_uri=uri,
        amount_paise=2_499_00,
        state=RequestState.LIVE,
        issued_at=NOW,
        expires_at=NOW + timedelta(seconds=180),
    )
