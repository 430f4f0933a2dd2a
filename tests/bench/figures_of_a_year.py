"""How long the figures of a year take, with 200,000 orders in 100 flash sales in the database."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic, perf_counter
from uuid import UUID

from sqlalchemy import Connection, insert, select

from kiosk.app import open_shop
from kiosk.domain.operator import CONSOLE
from kiosk.domain.spans import Span, day_of, days, zone_of
from kiosk.services.shop import Shop
from kiosk.store.schema import (
    flash_sale,
    offer,
    order_line,
    orders,
    payment,
    payment_request,
    product,
)
from tests.bench.figures import Report, at_most, spread
from tests.bench.places import fresh_folder, load, say
from tests.bench.stalls import stock_shop
from tests.servers import ServerUnavailableError, database_of, running_server

ORDERS, SALES, PRODUCTS = 200_000, 100, 10_000
YEAR_MS = 365 * 24 * 3600 * 1000
ROUNDS = 7
MOST_MS, SCREEN_MS = 1000, 100
_BATCH = 5_000


def measure() -> Report:
    """Ask for figures as the screens do: of the year, of 30 days, of today, of the live sale.

    200,000 orders over the last year, in 100 flash sales of 100 products each, one after the other;
    one in five was cancelled or ran out of time, half of those before they had a code. The year
    has a limit of a second; what a screen opens with, of 100 ms.
    """
    report: Report = {"load_average": load(), "orders": ORDERS}
    with fresh_folder() as folder:
        report["sqlite"] = _on(f"sqlite:///{folder / 'year.db'}", None)
        try:
            with running_server() as server:
                url = server.fresh_database()
                report["postgres"] = _on(
                    url, lambda: server.execute("VACUUM ANALYZE", database_of(url))
                )
        except ServerUnavailableError as error:
            say(f"figures_of_a_year: no PostgreSQL: {error}")
            report["postgres"] = {"failed": str(error)}
    return report


def make_year(url: str) -> None:
    """Make the shop with its 10,000 products, and a year of orders in 100 flash sales."""
    with open_shop(url) as shop:
        stock_shop(shop, PRODUCTS, units=20_000, limit=None)
        _make_history(shop)


def _on(url: str, settle: Callable[[], object] | None) -> Report:
    begin = monotonic()
    make_year(url)
    if settle is not None:
        settle()
    say(f"figures_of_a_year: {ORDERS} orders made in {monotonic() - begin:.0f} s")
    with open_shop(url) as shop:
        zone = zone_of(shop.settings.time_zone)
        today = day_of(shop.clock(), zone)
        spans = {
            "year": days(today - timedelta(days=364), today, zone),
            "month": days(today - timedelta(days=29), today, zone),
            "today": days(today, today, zone),
        }
        found: Report = {name: _of_span(shop, span, name) for name, span in spans.items()}
        board = shop.catalogue.on_sale()
        found["live_ms"] = _limited(_times(lambda: shop.office.live.now(board)), SCREEN_MS)
        found["day_close_of_the_year_ms"] = spread(
            _times(lambda: shop.office.day_close.preview(by=CONSOLE))
        )
    return found


def _of_span(shop: Shop, span: Span, name: str) -> Report:
    limit = MOST_MS if name == "year" else SCREEN_MS * 2 if name == "month" else SCREEN_MS
    times = _times(lambda: shop.office.reports.of(span, by=CONSOLE))
    return _limited(times, limit) | {"paid": shop.office.reports.of(span, by=CONSOLE).total.orders}


def _limited(times: list[float], limit: float) -> Report:
    return spread(times) | {"p95": at_most(sorted(times)[-2], limit)}


def _times(call: Callable[[], object]) -> list[float]:
    times = []
    for _ in range(ROUNDS):
        begin = perf_counter()
        call()
        times.append((perf_counter() - begin) * 1000)
    return times


def _make_history(shop: Shop) -> None:
    now = round(shop.clock().timestamp() * 1000)
    chance = random.Random(7)
    with shop.engines.write.begin() as connection:
        skus = list(connection.scalars(select(product.c.sku).order_by(product.c.sku)))
        sales = _make_sales(connection, now, skus)
    for first in range(0, ORDERS, _BATCH):
        rows: dict[str, list[dict[str, object]]] = {
            "orders": [],
            "lines": [],
            "requests": [],
            "payments": [],
        }
        for number in range(first, first + _BATCH):
            at = now - (ORDERS - number) * (YEAR_MS // ORDERS)
            sale_id = sales[number * SALES // ORDERS]
            sku = skus[number * SALES // ORDERS * 100 + chance.randrange(100)]
            _add_order(rows, number, at, (sale_id, sku), chance)
        with shop.engines.write.begin() as connection:
            connection.execute(insert(orders), rows["orders"])
            connection.execute(insert(order_line), rows["lines"])
            connection.execute(insert(payment_request), rows["requests"])
            connection.execute(insert(payment), rows["payments"])


def _make_sales(connection: Connection, now: int, skus: list[str]) -> list[str]:
    """Make the sales of the year; the last is the one that is open already."""
    there = connection.scalars(select(flash_sale.c.id)).one()
    length = YEAR_MS // SALES
    rows = [
        {
            "id": f"sale-{place:03d}",
            "name": f"Sale {place}",
            "opens_at": _moment(now - YEAR_MS + place * length),
            "closes_at": _moment(now - YEAR_MS + (place + 1) * length),
        }
        for place in range(SALES - 1)
    ]
    connection.execute(insert(flash_sale), rows)
    connection.execute(
        flash_sale.update()
        .where(flash_sale.c.id == there)
        .values(opens_at=_moment(now - length - YEAR_MS // ORDERS))
    )
    offers = [
        {"sale_id": row["id"], "sku": sku, "price_paise": 49_900, "allotment": 100}
        for place, row in enumerate(rows)
        for sku in skus[place * 100 : place * 100 + 100]
    ]
    connection.execute(insert(offer), offers)
    return [*(str(row["id"]) for row in rows), there]


def _add_order(
    rows: dict[str, list[dict[str, object]]],
    number: int,
    at: int,
    what: tuple[str, str],
    chance: random.Random,
) -> None:
    sale_id, sku = what
    is_paid = number % 5 != 0
    has_code = is_paid or number % 10 == 0
    order_id, request_id = _id(at, chance), _id(at + 30_000, chance)
    state = "paid" if is_paid else "expired" if has_code else "cancelled"
    rows["orders"].append(
        {
            "id": order_id,
            "number": f"K0-{number:06d}",
            "kiosk": "K0",
            "sale_id": sale_id,
            "state": state,
            "total_paise": 49_900,
            "placed_at": _moment(at),
            "closed_at": _moment(at + 60_000),
        }
    )
    rows["lines"].append(
        {
            "order_id": order_id,
            "line": 1,
            "sku": sku,
            "name": "Everest Kettle 10 Pro",
            "quantity": 1,
            "unit_price_paise": 49_900,
            "list_price_paise": 79_900,
            "gst_rate_bp": (500, 1200, 1800)[len(sku.rstrip("05")) % 3],
        }
    )
    if has_code:
        rows["requests"].append(
            {
                "id": request_id,
                "order_id": order_id,
                "gateway": "simulated",
                "upi_uri": f"upi://pay?pa=shop@demo&pn=The%20Shop&am=499.00&cu=INR&tr={request_id}",
                "amount_paise": 49_900,
                "state": "settled" if is_paid else "expired",
                "issued_at": _moment(at + 30_000),
                "expires_at": _moment(at + 210_000),
            }
        )
    if is_paid:
        rows["payments"].append(
            {
                "id": _id(at + 60_000, chance),
                "order_id": order_id,
                "request_id": request_id,
                "gateway": "simulated",
                "reference": f"YEAR-{number}",
                "amount_paise": 49_900,
                "received_at": _moment(at + 60_000),
            }
        )


def _moment(at_ms: int) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC)


def _id(at_ms: int, chance: random.Random) -> str:
    value = at_ms << 80 | chance.getrandbits(80)
    return str(UUID(int=value & ~(0xF << 76) | 0x7 << 76 & ~(0x3 << 62) | 0x2 << 62))
