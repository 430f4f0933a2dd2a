"""What a million orders in the database cost those who buy now."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic, perf_counter

from kiosk.app import open_shop
from kiosk.domain.payment import PaymentFact, PaymentRequest
from kiosk.domain.shopper import Shopper
from kiosk.services.shop import Shop
from kiosk.store import books
from tests.bench.figures import Report, at_most, ratio_of_medians, spread
from tests.bench.history import sell_on_postgres, sell_on_sqlite
from tests.bench.places import fresh_folder, load, say
from tests.bench.stalls import stock_shop
from tests.bench.statements import copy_database
from tests.servers import Server, ServerUnavailableError, database_of, running_server

ORDERS = 1_000_000
PRODUCTS, UNITS, LIMIT = 100, 20_000, 5
BATCH, BATCHES, WARM_UPS = 20, 40, 4
MOST = 1.2
_CALLS = ("place", "request_payment", "record", "board")


def measure() -> Report:
    """Buy in a shop that has sold a million units and in a new one, in turn, in this process.

    Both have the same 100 products on one open sale, limited to five for each mobile number. The
    million orders belong to that sale and those products, each with its line, settled request,
    payment and movement, half of them to one of 200,000 mobile numbers. A batch is twenty calls
    of a kind; the shops take turns batch by batch, and who begins changes. The figure is the
    ratio of the medians of all calls. Afterwards the books of both shops are examined.
    """
    report: Report = {"load_average": load(), "orders": ORDERS}
    with fresh_folder() as folder:
        report["sqlite"] = _on_sqlite(folder)
        try:
            with running_server() as server:
                report["postgres"] = _on_postgres(folder, server)
        except ServerUnavailableError as error:
            say(f"million: no PostgreSQL: {error}")
            report["postgres"] = {"failed": str(error)}
    return report


def _on_sqlite(folder: Path) -> Report:
    new, full = folder / "new.db", folder / "full.db"
    _make(f"sqlite:///{new}")
    copy_database(new, full)
    begin = monotonic()
    sell_on_sqlite(full, ORDERS, products=PRODUCTS, units=UNITS)
    made = monotonic() - begin
    say(f"million: made on SQLite in {made:.0f} s, {full.stat().st_size // 1_000_000} MB")
    urls = (f"sqlite:///{new}", f"sqlite:///{full}")
    return _compare(urls, folder / "sqlite") | {"made_in_seconds": round(made)}


def _on_postgres(folder: Path, server: Server) -> Report:
    new, full = server.fresh_database(), server.url("shop_full")
    _make(new)
    server.execute(f"CREATE DATABASE shop_full TEMPLATE {database_of(new)}")
    begin = monotonic()
    sell_on_postgres(server, full, ORDERS, products=PRODUCTS, units=UNITS)
    made = monotonic() - begin
    say(f"million: made on PostgreSQL in {made:.0f} s")
    return _compare((new, full), folder / "postgres") | {"made_in_seconds": round(made)}


def _make(url: str) -> None:
    with open_shop(url) as shop:
        stock_shop(shop, PRODUCTS, units=UNITS, limit=LIMIT)


def _compare(urls: tuple[str, str], journals: Path) -> Report:
    journals.mkdir()
    new, full = (
        _Buyers(open_shop(url, journal=journals / f"{name}.jsonl"))
        for name, url in zip(("new", "full"), urls, strict=True)
    )
    with new.shop, full.shop:
        for number in range(-WARM_UPS, BATCHES):
            for name in _CALLS:
                for buyers in (new, full) if number % 2 else (full, new):
                    buyers.call(name, counts=number >= 0)
        faults = [fault.sentence for one in (new, full) for fault in _faults(one.shop)]
        orders = full.orders() - new.orders()
    if orders != ORDERS:
        raise RuntimeError(f"{orders} orders were made beforehand, not {ORDERS}")
    report: Report = {name: _report(new.times[name], full.times[name]) for name in _CALLS}
    return report | {"faults_in_the_books": at_most(len(faults), 0) | {"first": faults[:3]}}


def _report(new: Sequence[float], full: Sequence[float]) -> Report:
    return {
        "times_as_long": at_most(ratio_of_medians(full, new), MOST),
        "full_ms": spread(full),
        "new_ms": spread(new),
    }


def _faults(shop: Shop) -> Sequence[books.BookFault]:
    with books.snapshot(shop.engines.read) as connection:
        return books.find_faults(connection)


class _Buyers:
    """Whoever buys in one shop: each is new, and buys one unit of the next product."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.times: dict[str, list[float]] = {name: [] for name in _CALLS}
        self._skus = [offer.sku for offer in shop.catalogue.on_sale().offers]
        self._count = 0
        self._orders: list[str] = []
        self._requests: list[PaymentRequest] = []

    def call(self, name: str, *, counts: bool) -> None:
        """Do one batch of one kind; `counts` is false for a warm-up."""
        calls = {
            "place": self._place,
            "request_payment": self._request,
            "record": self._record,
            "board": self.shop.catalogue.on_sale,
        }
        times = [_milliseconds(calls[name]) for _ in range(BATCH)]
        if counts:
            self.times[name] += times

    def orders(self) -> int:
        """Return how many orders are paid in the shop."""
        with self.shop.engines.read.begin() as connection:
            statement = "SELECT count(*) FROM orders WHERE state = 'paid'"
            return int(connection.exec_driver_sql(statement).scalar_one())

    def _place(self) -> None:
        sku = self._skus[self._count % len(self._skus)]
        shopper = Shopper(mobile=f"9{self._count:09d}")
        self._count += 1
        self._orders.append(self.shop.checkout.place(sku, quantity=1, shopper=shopper).id)

    def _request(self) -> None:
        self._requests.append(self.shop.checkout.request_payment(self._orders.pop()))

    def _record(self) -> None:
        request = self._requests.pop()
        self.shop.payments.record(
            PaymentFact(
                request_id=request.id,
                gateway=request.gateway,
                reference=f"BENCH-{request.id}",
                amount_paise=request.amount_paise,
            )
        )


def _milliseconds(call: Callable[[], object]) -> float:
    begin = perf_counter()
    call()
    return (perf_counter() - begin) * 1000
