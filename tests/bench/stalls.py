"""Shops to measure in: as many products as wanted, with pictures, on sale now."""

import shutil
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from kiosk.app import open_configured_shop, open_shop
from kiosk.config import Config
from kiosk.domain.product import Product, Sku
from kiosk.paths import resource
from kiosk.services.clock import system_clock
from kiosk.services.planning import OfferPlan
from kiosk.services.shop import Shop

# Every maker makes every thing, in one series after another.
_MAKERS = ("Asha", "Bluebird", "Crest", "Deccan", "Everest", "Falcon", "Ganga", "Himal", "Kaveri")
_DEMO_PICTURES = sorted(resource("images", "demo").glob("*.svg"))


def make_demo(data_dir: Path) -> None:
    """Make the demo shop in `data_dir`; whoever opens it afterwards finds a shop like any other."""
    config = Config(data_dir=data_dir)
    open_configured_shop(config, demo=True, fresh=True, clock=system_clock).close()


def make_shop(data_dir: Path, count: int, *, units: int = 1000, own_pictures: int = 0) -> list[Sku]:
    """Make a shop with an open sale of `count` products; return their SKUs in display order.

    The demo's 20 pictures take turns. With `own_pictures` there are that many files of them in
    the shop's own folder, so that no two products near each other share one.
    """
    data_dir.mkdir(parents=True, exist_ok=True)
    photos = _photos(data_dir, own_pictures)
    with open_shop(f"sqlite:///{data_dir / 'shop.db'}", kiosk="K9") as shop:
        return stock_shop(shop, count, units=units, photos=photos)


def stock_shop(
    shop: Shop,
    count: int,
    *,
    units: int = 1000,
    photos: Sequence[str] = ("",),
    limit: int | None = None,
) -> list[Sku]:
    """Put `count` products on an open sale; return their SKUs in display order.

    `limit` is how many units of each one shopper may buy.
    """
    items = [_product(number, photos, units) for number in range(count)]
    now = system_clock()
    shop.planning.add_products(items, operator="bench")
    shop.planning.plan_sale(
        "The large sale",
        opens_at=now - timedelta(hours=1),
        closes_at=now + timedelta(hours=10),
        offers=[
            OfferPlan(
                sku=item.sku,
                price_paise=item.list_price_paise * 3 // 5,
                allotment=units,
                limit_per_shopper=limit,
            )
            for item in items
        ],
        operator="bench",
    )
    return [item.sku for item in items]


def _photos(data_dir: Path, own_pictures: int) -> Sequence[str]:
    if not own_pictures:
        return [path.name for path in _DEMO_PICTURES]
    folder = data_dir / "pictures"
    folder.mkdir()
    names = [f"{number:05d}.svg" for number in range(own_pictures)]
    for number, name in enumerate(names):
        shutil.copyfile(_DEMO_PICTURES[number % len(_DEMO_PICTURES)], folder / name)
    return names


def _product(number: int, photos: Sequence[str], units: int) -> Product:
    things = sorted(path.stem.replace("-", " ") for path in _DEMO_PICTURES)
    thing = things[number % len(things)]
    maker = _MAKERS[number // len(things) % len(_MAKERS)]
    series = number // (len(things) * len(_MAKERS)) + 1
    return Product(
        sku=Sku(f"SKU-{number:05d}"),
        name=f"{maker} {thing.title()} {series * 10} Pro",
        category=f"Shelf {number % 12 + 1}",
        photo=photos[number % len(photos)],
        barcode=f"890{number:010d}",
        list_price_paise=(199 + number % 5000) * 100,
        on_hand=units,
    )
