"""What the statements about orders find and change, and what they leave alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.order import OrderLine, OrderState
from kiosk.domain.product import Sku
from kiosk.domain.shopper import Shopper
from kiosk.store import orders
from tests.conftest import ENGINES
from tests.shops import MOBILE

CHIPS, COLA = Sku("CHIPS"), Sku("COLA")
OTHER_MOBILE = Shopper(mobile="9123456780")


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def read(shop):
    """Calls a function of the store in a transaction that reads."""

    def read(function, *arguments, **named):
        with shop.shop.engines.read.begin() as connection:
            return function(connection, *arguments, **named)

    return read


def test_a_shopper_has_what_is_paid_and_what_is_being_paid_for(shop, read):
    shop.stock(CHIPS=50, COLA=50)
    shop.buy("CHIPS", 1, MOBILE)
    shop.buy("COLA", 9, MOBILE)
    shop.buy("CHIPS", 9, OTHER_MOBILE)
    shop.pay(shop.request("CHIPS", 9, MOBILE), amount_paise=1)
    shop.shop.checkout.cancel(shop.request("CHIPS", 9, MOBILE).order_id)
    ran_out = shop.request("CHIPS", 9, MOBILE)
    shop.clock.now = ran_out.expires_at
    shop.place("CHIPS", 9, MOBILE)
    shop.request("CHIPS", 2, MOBILE)
    own = shop.request("CHIPS", 4, MOBILE)
    order = shop.shop.checkout.order(own.order_id)

    assert read(orders.taken_by, order, CHIPS, shop.clock()) == 3
    assert read(orders.taken_by, order, COLA, shop.clock()) == 9
    assert read(orders.taken_by, replace(order, id="?"), CHIPS, shop.clock()) == 7
    assert read(orders.taken_by, replace(order, shopper="?"), CHIPS, shop.clock()) == 0
    assert read(orders.taken_by, replace(order, sale_id="?"), CHIPS, shop.clock()) == 0


def test_guests_have_nothing_together(shop, read):
    shop.stock(CHIPS=50)
    shop.buy("CHIPS", 2)
    order = shop.place("CHIPS")

    assert order.shopper == ""
    assert read(orders.taken_by, order, CHIPS, shop.clock()) == 0


def test_overdue_is_what_ran_out_and_what_was_left_behind(shop, read):
    shop.stock(CHIPS=50)
    paid, left_behind = shop.buy("CHIPS"), shop.place("CHIPS")
    changed = shop.request("CHIPS").order_id
    shop.shop.checkout.change_quantity(changed, 2)  # its code was replaced, and left behind
    cancelled = shop.shop.checkout.cancel(shop.place("CHIPS").id)
    shop.clock.pass_seconds(100)
    ran_out = shop.request("CHIPS")
    shop.clock.pass_seconds(1)
    live, young = shop.request("CHIPS"), shop.place("CHIPS")
    now = ran_out.expires_at

    def overdue(seconds):
        before = left_behind.placed_at + timedelta(seconds=seconds)
        return read(orders.overdue, now=now, placed_before=before)

    assert overdue(-0.001) == (ran_out.order_id,)
    assert sorted(overdue(0)) == sorted([ran_out.order_id, left_behind.id, changed])
    assert sorted(overdue(1000)) == sorted([*overdue(0), young.id])
    assert not {paid.id, cancelled.id, live.order_id} & set(overdue(1000))


def test_a_new_quantity_is_that_of_one_order(shop):
    shop.stock(CHIPS=9, COLA=9)
    other = shop.place("CHIPS", 2)
    first = shop.place("CHIPS", 2)
    second_line = replace(first.lines[0], sku=COLA, quantity=3, unit_price_paise=10_00)
    order = replace(first, id="O1", number="K1-9", lines=(*first.lines, second_line))
    fewer = tuple(replace(line, quantity=line.quantity - 1) for line in order.lines)
    changed = replace(order, lines=fewer, total_paise=120_00)

    with shop.shop.engines.writing() as connection:
        orders.insert_order(connection, order)
        orders.set_quantity(connection, changed)

    assert shop.shop.checkout.order("O1") == changed
    assert shop.shop.checkout.order(other.id) == other


def test_lines_come_back_in_the_order_they_were_put_in(shop):
    shop.stock(CHIPS=9, COLA=9)
    order = shop.place("CHIPS")
    cola = OrderLine(
        sku=COLA,
        name="Cola",
        quantity=3,
        unit_price_paise=50_00,
        list_price_paise=60_00,
        gst_rate_bp=1200,
    )
    turned = replace(order, id="O1", number="K1-9", lines=(cola, *order.lines), total_paise=250_00)

    with shop.shop.engines.writing() as connection:
        orders.insert_order(connection, turned)

        assert orders.find(connection, "O1") == turned
        assert orders.lock(connection, "O1") == turned
        assert orders.has_number(connection, "K1-9")
        assert not orders.has_number(connection, "K1-8")
    shop.sql("UPDATE order_line SET line = line + 2 WHERE sku = 'COLA' AND order_id = 'O1'")
    assert [line.sku for line in shop.shop.checkout.order("O1").lines] == [CHIPS, COLA]


def test_a_state_is_that_of_one_order(shop):
    shop.stock(CHIPS=9)
    first, second = shop.place("CHIPS"), shop.place("CHIPS")
    at = shop.clock.now + timedelta(seconds=5)

    with shop.shop.engines.writing() as connection:
        orders.set_state(connection, first.id, OrderState.CANCELLED, at=at)

    ended = replace(first, state=OrderState.CANCELLED, closed_at=at)
    assert shop.shop.checkout.order(first.id) == ended
    assert shop.shop.checkout.order(second.id) == second
