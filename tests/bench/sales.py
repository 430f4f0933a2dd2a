"""One kiosk of a selling benchmark: the services, or the bare driver, in a process of its own."""

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from time import monotonic

from kiosk.app import open_shop
from kiosk.domain.errors import KioskError
from kiosk.domain.payment import PaymentFact
from kiosk.domain.product import Sku
from kiosk.services.shop import Shop
from tests.bench.statements import BarePostgres, BareSqlite, Recorder, Sent

PATIENCE_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Kiosk:
    """What one kiosk is to sell: one unit of each of `skus`; where its recorded SQL is, or None."""

    name: str
    url: str
    journal: Path
    skus: Sequence[Sku]
    recorded: Path | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """When a kiosk sold (CLOCK_MONOTONIC), its slowest call in seconds, and what went wrong."""

    begin: float
    end: float
    slowest: float
    errors: tuple[str, ...]


def work(kiosk: Kiosk, barrier: Barrier, outcomes: "Queue[Outcome | str]") -> None:
    """Sell when all are ready, and tell how it went."""
    try:
        outcomes.put(_sell(kiosk, barrier) if kiosk.recorded is None else _replay(kiosk, barrier))
    except Exception as error:  # noqa: BLE001 - the benchmark looks at the word
        barrier.abort()
        outcomes.put(f"{type(error).__name__}: {error}")


def record(kiosk: Kiosk, into: Path) -> None:
    """Sell once on a database of its own, and keep the SQL of each sale in `into`."""
    with _open(kiosk) as shop:
        recorder = Recorder(shop)
        sales = []
        for number, sku in enumerate(kiosk.skus):
            recorder.take()
            for _ in _sale(shop, kiosk, number, sku):
                pass
            sales.append(recorder.take())
    into.write_bytes(pickle.dumps(sales))


def _sell(kiosk: Kiosk, barrier: Barrier) -> Outcome:
    slowest, errors = 0.0, []
    with _open(kiosk) as shop:
        barrier.wait(PATIENCE_SECONDS)
        begin = last = monotonic()
        for number, sku in enumerate(kiosk.skus):
            try:
                for _ in _sale(shop, kiosk, number, sku):
                    now = monotonic()
                    slowest, last = max(slowest, now - last), now
            except KioskError as error:
                errors.append(f"{type(error).__name__}: {error}")
                last = monotonic()
        return Outcome(begin, monotonic(), slowest, tuple(errors))


def _sale(shop: Shop, kiosk: Kiosk, number: int, sku: Sku) -> Iterator[None]:
    """Yield after each call: Buy Now, Pay Now, the money."""
    order = shop.checkout.place(sku, quantity=1)
    yield
    request = shop.checkout.request_payment(order.id)
    yield
    shop.payments.record(
        PaymentFact(
            request_id=request.id,
            gateway="simulated",
            reference=f"{kiosk.name}-{number}",
            amount_paise=request.amount_paise,
        )
    )
    yield


def _replay(kiosk: Kiosk, barrier: Barrier) -> Outcome:
    assert kiosk.recorded is not None
    sales: list[list[Sent]] = pickle.loads(kiosk.recorded.read_bytes())  # noqa: S301 - our own
    driver: BareSqlite | BarePostgres
    if kiosk.url.startswith("sqlite"):
        driver = BareSqlite(Path(kiosk.url.removeprefix("sqlite:///")), kiosk.journal)
    else:
        driver = BarePostgres(kiosk.url, kiosk.journal)
    barrier.wait(PATIENCE_SECONDS)
    begin, slowest = monotonic(), 0.0
    for sale in sales:
        start = monotonic()
        driver.send(sale)
        slowest = max(slowest, monotonic() - start)
    end = monotonic()
    driver.close()
    return Outcome(begin, end, slowest, ())


def _open(kiosk: Kiosk) -> Shop:
    return open_shop(
        kiosk.url, kiosk=kiosk.name, journal=kiosk.journal, settings={"hold_seconds": 3600}
    )
