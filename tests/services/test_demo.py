"""The demo shop: made once, remade when over, and never on top of a real one."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.app import let_others_pay, open_configured_shop
from kiosk.config import Config
from kiosk.domain.errors import ConfigError
from kiosk.domain.operator import Role
from kiosk.domain.order import OrderState
from kiosk.domain.product import Product, Sku
from kiosk.domain.sale import Offer
from kiosk.domain.shopper import Shopper
from kiosk.paths import resource
from kiosk.services.demo_catalogue import HOLD_SECONDS, read_catalogue
from kiosk.services.shop import Shop
from tests.shops import Clock, TestShop

Start = Callable[..., Shop]


@pytest.fixture
def start(url: str, tmp_path: Path, clock: Clock) -> Iterator[Start]:
    """Start the demo, again and again, in one database."""
    with ExitStack() as opened:

        def open_demo(*, fresh: bool = False) -> Shop:
            config = Config(data_dir=tmp_path, database_url=url)
            shop = open_configured_shop(config, demo=True, fresh=fresh, clock=clock)
            return opened.enter_context(shop)

        yield open_demo


def offers(shop: Shop) -> tuple[Offer, ...]:
    return shop.catalogue.on_sale().offers


def plenty(shop: Shop) -> Offer:
    return next(
        offer for offer in offers(shop) if offer.free > 5 and offer.limit_per_shopper is None
    )


def buy_one(shop: Shop) -> None:
    order = shop.checkout.place(plenty(shop).sku, quantity=1, shopper=Shopper(name="Meera"))
    request = shop.checkout.request_payment(order.id)
    assert shop.payments.shopper_says_paid(request.id).state is OrderState.PAID


def units_sold(shop: Shop) -> int:
    return sum(offer.sold for offer in offers(shop))


# Made and remade


def test_the_demo_is_made_once_and_keeps_its_sales(start):
    first = start()
    buy_one(first)

    again = start()

    assert units_sold(again) == 1
    assert again.catalogue.on_sale().sale == first.catalogue.on_sale().sale


def test_fresh_makes_the_demo_anew(start):
    buy_one(start())

    assert units_sold(start(fresh=True)) == 0


def test_a_demo_whose_sale_is_over_is_made_anew(start, clock):
    first = start()
    buy_one(first)
    sale = first.catalogue.on_sale().sale
    assert sale is not None
    clock.now = sale.closes_at

    again = start()

    assert units_sold(again) == 0
    assert [offer.is_sold_out for offer in offers(again)].count(False) > 10


def test_four_windows_that_start_at_one_moment_make_one_demo(start):
    barrier = threading.Barrier(4)
    made: list[Shop] = []

    def open_window() -> None:
        barrier.wait(10)
        made.append(start())

    windows = [threading.Thread(target=open_window) for _ in range(4)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()

    assert len(made) == 4
    assert len({offer.sku for offer in offers(made[0])}) == len(read_catalogue().products)
    sales = {shop.catalogue.on_sale().sale for shop in made}
    assert len(sales) == 1
    buy_one(made[3])
    assert [units_sold(shop) for shop in made] == [1] * 4


def test_the_demos_books_are_right_and_its_operators_can_sign_in(start, url, clock):
    demo = start()
    name, pin = read_catalogue().manager

    assert demo.staff.sign_in(name, pin).role is Role.MANAGER
    assert demo.settings.demo
    assert demo.settings.vpa == ""
    books = TestShop(url, clock)
    books.check_invariants()
    books.shop.close()


# A real shop


def test_a_real_shop_with_a_sale_is_refused(shop, start):
    shop.stock(CHIPS=5)

    for fresh in (False, True):
        with pytest.raises(ConfigError):
            start(fresh=fresh)

    assert shop.on_hand("CHIPS") == 5


@pytest.mark.parametrize("fresh", [False, True])
def test_a_real_shop_that_planned_no_sale_yet_is_refused(shop, start, fresh):
    chips = Product(sku=Sku("CHIPS"), name="Chips", list_price_paise=200_00, on_hand=5)
    shop.shop.planning.add_products([chips], operator="Asha")

    with pytest.raises(ConfigError):
        start(fresh=fresh)

    assert shop.on_hand("CHIPS") == 5


def test_a_real_shop_with_operators_only_is_refused(shop, start):
    shop.shop.staff.add("Lata", Role.MANAGER, "9753", by="owner")

    with pytest.raises(ConfigError):
        start()

    assert shop.shop.staff.names() == ("Lata",)


# What it shows


def test_every_state_of_stock_is_there(start):
    demo = start()
    let_others_pay(demo)
    board = offers(demo)

    states = {
        "plenty": any(offer.free > offer.low_stock_at for offer in board),
        "few": any(1 < offer.free <= offer.low_stock_at for offer in board),
        "last one": any(offer.available == 1 and offer.free == 1 for offer in board),
        "some being paid for": any(offer.held and offer.free for offer in board),
        "being paid for": any(offer.is_held for offer in board),
        "sold out": any(offer.is_sold_out for offer in board),
        "limited": any(offer.limit_per_shopper for offer in board),
    }

    assert [name for name, is_there in states.items() if not is_there] == []


def test_others_who_pay_are_not_doubled_by_a_second_start(start):
    for _ in range(2):
        demo = start()
        let_others_pay(demo)

    held = {offer.sku: offer.held for offer in offers(demo) if offer.held}
    planned = {
        item["sku"]: item["held_by_others"]
        for item in read_catalogue().products
        if item.get("held_by_others")
    }
    assert held == planned


def test_others_who_pay_give_up_in_time(start, clock):
    demo = start()
    let_others_pay(demo)
    clock.pass_seconds(HOLD_SECONDS)

    assert [offer.sku for offer in offers(demo) if offer.held] == []


# The catalogue


def test_the_catalogue_is_large_and_varied():
    products = read_catalogue().products

    assert len(products) >= 16
    assert len({item["category"] for item in products}) >= 4


@pytest.mark.parametrize("key", ["sku", "name", "barcode"])
def test_every_product_of_the_catalogue_is_another(key):
    values = [item[key] for item in read_catalogue().products]

    assert len(set(values)) == len(values)


@pytest.mark.parametrize("item", read_catalogue().products, ids=lambda item: item["sku"])
def test_a_product_of_the_catalogue_is_sane(item):
    digits = [int(digit) for digit in item["barcode"]]

    assert len(digits) == 13
    # EAN-13: the digits, weighed 1 and 3 in turn, add up to a multiple of ten.
    assert (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0
    assert 0 < item["price_paise"] < item["list_price_paise"]
    assert resource("images", "demo", item["picture"]).is_file()
