"""One kiosk of a selling benchmark: through the services, or through the bare driver."""

import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from time import monotonic

from kiosk.app import open_shop
from kiosk.domain.errors import KioskError
from kiosk.domain.payment import PaymentFact
from kiosk.domain.product import Sku
from kiosk.services.shop import Shop
from tests.bench.statements import BarePostgres, BareSqlite, Recorder, Sent


class Side(StrEnum):
    """What sells: the services, the services with their SQL written down, or that SQL alone."""

    SERVICES = "services"
    RECORDED = "recorded"
    BARE = "bare"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kiosk:
    """What one kiosk is to sell: one unit of each of `skus`, one after the other.

    The SQL of its sales is, or goes, into the file `statements`.
    """

    name: str
    url: str
    journal: Path
    skus: Sequence[Sku]
    statements: Path
    side: Side = Side.SERVICES


@dataclass(frozen=True, slots=True)
class Outcome:
    """When a kiosk sold (CLOCK_MONOTONIC), its slowest call in seconds, and what went wrong."""

    begin: float
    end: float
    slowest: float
    errors: tuple[str, ...] = ()


def sell(kiosk: Kiosk, ready: Callable[[], None]) -> Outcome:
    """Open the shop, call `ready`, which returns when all others are, and sell."""
    match kiosk.side:
        case Side.SERVICES:
            return _sell(kiosk, ready)
        case Side.RECORDED:
            return _record(kiosk, ready)
        case Side.BARE:
            return _replay(kiosk, ready)


def _sell(kiosk: Kiosk, ready: Callable[[], None]) -> Outcome:
    slowest, errors = 0.0, []
    with _open(kiosk) as shop:
        ready()
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


def _record(kiosk: Kiosk, ready: Callable[[], None]) -> Outcome:
    """Keep the SQL of each sale; an error is one here, because nothing may be missing."""
    with _open(kiosk) as shop:
        recorder = Recorder(shop)
        ready()
        begin, sales = monotonic(), []
        for number, sku in enumerate(kiosk.skus):
            for _ in _sale(shop, kiosk, number, sku):
                pass
            sales.append(recorder.take())
    kiosk.statements.write_bytes(pickle.dumps(sales))
    return Outcome(begin, monotonic(), 0.0)


def _replay(kiosk: Kiosk, ready: Callable[[], None]) -> Outcome:
    sales: list[list[Sent]] = pickle.loads(kiosk.statements.read_bytes())  # noqa: S301 - our own
    driver: BareSqlite | BarePostgres
    if kiosk.url.startswith("sqlite"):
        driver = BareSqlite(Path(kiosk.url.removeprefix("sqlite:///")), kiosk.journal)
    else:
        driver = BarePostgres(kiosk.url, kiosk.journal)
    ready()
    begin, slowest = monotonic(), 0.0
    for sale in sales:
        start = monotonic()
        driver.send(sale)
        slowest = max(slowest, monotonic() - start)
    end = monotonic()
    driver.close()
    return Outcome(begin, end, slowest)


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


def _open(kiosk: Kiosk) -> Shop:
    return open_shop(
        kiosk.url, kiosk=kiosk.name, journal=kiosk.journal, settings={"hold_seconds": 3600}
    )
