"""The demo shop: made from `resources/demo/catalogue.toml`, never on top of a real one."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from kiosk.domain.errors import ConfigError
from kiosk.domain.ids import new_id
from kiosk.domain.operator import Role
from kiosk.domain.product import Product, Sku
from kiosk.domain.sale import FlashSale, SaleState
from kiosk.domain.shopper import Shopper
from kiosk.services.catalogue import CatalogueService
from kiosk.services.checkout import CheckoutService
from kiosk.services.clock import Clock
from kiosk.services.demo_catalogue import DemoCatalogue
from kiosk.services.planning import OfferPlan, add_products, plan_sale
from kiosk.services.staff import NewPerson, add_person, new_person
from kiosk.store import products, settings, versions
from kiosk.store.engine import Engines

logger = logging.getLogger(__name__)

_PRODUCT_KEYS = [
    "sku",
    "name",
    "description",
    "category",
    "barcode",
    "hsn",
    "gst_rate_bp",
    "list_price_paise",
    "on_hand",
]


class DemoService:
    """Fills a database with the demo shop."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def make(self, read: Callable[[], DemoCatalogue], *, fresh: bool) -> bool:
        """Make the demo shop anew if it is not there, its sale is over, or `fresh` asks for it.

        One transaction: of two windows that start at one moment, the second finds it made.

        Returns:
            Whether it was made.

        Raises:
            ConfigError: the database holds a real shop.
        """
        with self._engines.read.begin() as connection:
            if not (fresh or _is_needed(connection, self._clock.at(connection))):
                return False
        catalogue = read()
        people = [
            new_person(person["name"], Role(person["role"]), person["pin"])
            for person in catalogue.operators
        ]
        with self._engines.writing() as connection:
            versions.claim(connection)
            now = self._clock.at(connection)
            if not (fresh or _is_needed(connection, now)):
                return False
            _make(connection, catalogue, people, now)
        logger.info("made a new demo shop")
        return True

    def hold_some(self, catalogue: DemoCatalogue, checkout: CheckoutService) -> None:
        """Let shoppers who are not here be paying, so that the demo shows what that looks like."""
        held = {offer.sku for offer in self._board_offers() if offer.held}
        for number, item in enumerate(catalogue.products):
            units = item.get("held_by_others", 0)
            if units and item["sku"] not in held and self._free(item["sku"]) >= units:
                shopper = Shopper(mobile=f"90000{number:05d}")
                order = checkout.place(item["sku"], quantity=units, shopper=shopper)
                checkout.request_payment(order.id)

    def _board_offers(self) -> tuple[Any, ...]:
        return CatalogueService(self._engines, self._clock).on_sale().offers

    def _free(self, sku: str) -> int:
        return next((offer.free for offer in self._board_offers() if offer.sku == sku), 0)


def _is_needed(connection: Connection, now: datetime) -> bool:
    _refuse_real_shop(connection)
    sale = products.current_sale(connection, now)
    return sale is None or sale.state_at(now) is SaleState.CLOSED


def _make(
    connection: Connection, catalogue: DemoCatalogue, people: Sequence[NewPerson], now: datetime
) -> None:
    _refuse_real_shop(connection)
    versions.wipe(connection)
    settings.write(connection, _shop_settings(catalogue) | {"demo": True})
    for person in people:
        add_person(connection, person, by="demo", now=now)
    add_demo_sale(connection, catalogue, now, operator="demo")


def add_demo_sale(
    connection: Connection, catalogue: DemoCatalogue, now: datetime, *, operator: str
) -> None:
    """Add the demo's products, and a sale of them that is open from now on."""
    items = [_product(item) for item in catalogue.products]
    add_products(connection, items, operator=operator, now=now)
    sale = FlashSale(
        id=new_id(now),
        name=catalogue.sale["name"],
        opens_at=now,
        closes_at=now + timedelta(hours=catalogue.sale["open_hours"]),
    )
    offers = [_plan(item) for item in catalogue.products]
    plan_sale(connection, sale, offers, operator=operator, now=now)


def _refuse_real_shop(connection: Connection) -> None:
    chosen = settings.read(connection)
    if not versions.is_unused(connection) and chosen.get("demo") is not True:
        raise ConfigError("this database holds a real shop, the demo needs one of its own")


def _shop_settings(catalogue: DemoCatalogue) -> dict[str, object]:
    shop = catalogue.shop
    return {
        "shop_name": shop["name"],
        "address": shop["address"],
        "payee_name": shop["payee_name"],
        "staff_hint": catalogue.staff_hint,
    }


def _product(item: Mapping[str, Any]) -> Product:
    return Product(**{key: item[key] for key in _PRODUCT_KEYS}, photo=item["picture"])


def _plan(item: Mapping[str, Any]) -> OfferPlan:
    return OfferPlan(
        sku=Sku(item["sku"]),
        price_paise=item["price_paise"],
        allotment=item["allotment"],
        limit_per_shopper=item.get("limit_per_shopper"),
    )
