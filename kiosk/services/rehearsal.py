"""The evening before: a copy of the shop in which a sale can be rehearsed."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import URL, make_url

from kiosk.domain.errors import ConfigError
from kiosk.domain.product import MovementReason, Sku
from kiosk.domain.sale import FlashSale, Offer, SaleBoard, SaleState
from kiosk.services.clock import system_clock
from kiosk.services.shop import Shop
from kiosk.store import copies, rehearsals
from kiosk.store.books import find_faults, snapshot
from kiosk.store.engine import Engines, make_engines
from kiosk.store.rehearsals import Entered, Placed
from kiosk.store.versions import bring_up_to_date

# No hold of the real shop lasts longer, so at the rehearsal's beginning all of them are over.
_LONGEST_HOLD = timedelta(hours=1, seconds=1)
_OPEN_FOR = timedelta(days=30)
_OPERATOR = "rehearsal"


@dataclass(frozen=True, slots=True)
class FastClock:
    """A clock that began at `start` and goes `pace` times as fast as the world's.

    Processes of one machine that get the same one agree on the time: the steady clock is the
    system's, not a process's (docs.python.org/3/library/time.html#time.monotonic).
    """

    start: datetime
    started: float
    pace: float

    def __call__(self) -> datetime:
        return self.start + timedelta(seconds=(time.monotonic() - self.started) * self.pace)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What is sold in the rehearsal, from when on (aware UTC), and how much to one shopper."""

    sale: str
    sku: Sku
    name: str
    units: int
    most_per_order: int
    opens_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """What the copy's books say of the rehearsal.

    Orders by id, payments by reference, refunds as count and paise by reason; `faults` are
    sentences about rules that do not hold.
    """

    orders: dict[str, Placed]
    payments: dict[str, Entered]
    refunds: dict[str, tuple[int, int]]
    faults: tuple[str, ...]


@contextmanager
def copied(url: str, folder: Path) -> Iterator[str]:
    """Copy the shop at `url`, which is only read; give the copy's URL, and remove it afterwards.

    A SQLite file is copied into `folder`, a PostgreSQL database into one beside it.

    Raises:
        ConfigError: there is no shop, or no copy may be made.
        StoreError: the database cannot be read.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and not Path(str(parsed.database)).is_file():
        raise ConfigError(
            f"{parsed.database}: there is no shop yet, or see 'kiosk rehearse --demo'"
        )
    with emptied(url, folder) as target, _engines(url) as source:
        if source.is_sqlite:
            copies.copy_file(source.read, folder / "shop.db")
        else:
            _copy_rows(source, target)
        yield target


@contextmanager
def emptied(url: str, folder: Path) -> Iterator[str]:
    """Give the URL of a new, empty database of the kind that `url` names, and remove it afterwards.

    Raises:
        ConfigError: `url` cannot be used, or no database may be made beside it.
        StoreError: the server cannot be reached.
    """
    with _engines(url) as engines:
        if engines.is_sqlite:
            target = URL.create("sqlite", database=str(folder / "shop.db"))
            yield target.render_as_string()
        else:
            with copies.scratch_database(engines.write) as target_url:
                yield target_url


def find_sale(shop: Shop, sku: str | None) -> tuple[FlashSale, Offer]:
    """Return the sale to rehearse, open or next, and its hot offer: `sku`, else the first.

    Raises:
        ConfigError: there is no such sale, or it does not offer `sku`.
    """
    board = shop.catalogue.on_sale()
    sale = board.sale
    if sale is None or sale.state_at(system_clock()) is SaleState.CLOSED or not board.offers:
        raise ConfigError(
            "no sale with products is open or planned: plan one, or see 'kiosk rehearse --demo'"
        )
    offer = board.offers[0] if sku is None else _find(board, sku)
    return sale, offer


def opening(sale: FlashSale) -> datetime:
    """Return when the rehearsal of `sale` begins by the shop's clock: never before it opens."""
    return max(sale.opens_at, system_clock() + _LONGEST_HOLD)


def set_stage(shop: Shop, sale: FlashSale, offer: Offer, units: int | None) -> Stage:
    """Open the sale in the copy, alone, with `units` of the hot offer; None leaves them as planned.

    `shop` has a clock that stands at the rehearsal's beginning.

    Raises:
        ConfigError: no unit is planned and none was asked for.
    """
    planned = offer.available if units is None else units
    if planned < 1:
        raise ConfigError(f"{offer.sku} has no units: say how many with --units")
    shop.checkout.expire_overdue()
    if planned != offer.on_hand:
        shop.stock.change(
            offer.sku,
            planned - offer.on_hand,
            reason=MovementReason.COUNTED,
            operator=_OPERATOR,
        )
    opens_at = shop.clock()
    with shop.engines.writing() as connection:
        rehearsals.open_alone(connection, sale.id, until=opens_at + _OPEN_FOR)
        rehearsals.allot(connection, sale.id, offer.sku, planned)
    return Stage(
        sale=sale.name,
        sku=offer.sku,
        name=offer.name,
        units=planned,
        most_per_order=_most_per_order(shop, offer),
        opens_at=opens_at,
    )


def read_books(shop: Shop, since: datetime) -> Books:
    """End every order that waits, and return what the books say; `shop`'s clock stands later."""
    shop.checkout.expire_overdue()
    with snapshot(shop.engines.read) as connection:
        return Books(
            orders=rehearsals.orders_since(connection, since),
            payments=rehearsals.payments_since(connection, since),
            refunds=rehearsals.refunds_since(connection, since),
            faults=tuple(fault.sentence for fault in find_faults(connection)),
        )


def _most_per_order(shop: Shop, offer: Offer) -> int:
    """Return how many units one payment can carry and one shopper may have, at least 1."""
    carried = shop.settings.maximum_paise // offer.price_paise
    return max(1, min(carried, offer.limit_per_shopper or carried))


@contextmanager
def _engines(url: str) -> Iterator[Engines]:
    engines = make_engines(url)
    try:
        yield engines
    finally:
        engines.dispose()


def _copy_rows(source: Engines, target_url: str) -> None:
    with _engines(target_url) as target:
        bring_up_to_date(target.write)
        with snapshot(source.read) as rows, target.write.begin() as connection:
            copies.copy_rows(rows, connection)


def _find(board: SaleBoard, sku: str) -> Offer:
    offer = board.find(Sku(sku))
    if offer is None:
        raise ConfigError(f"--sku: {sku!r} is not in the sale")
    return offer
