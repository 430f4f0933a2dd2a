"""Buy Now, Pay Now and the ways out: gate, limits, quantities, shoppers and hostile texts."""

import hashlib
import hmac
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import event
from typing_extensions import override

from kiosk.domain.errors import (
    AmountTooLargeError,
    LimitReachedError,
    MobileNeededError,
    NotEnoughLeftError,
    OfferNotFoundError,
    OrderNotFoundError,
    OrderSettledError,
    QuantityError,
    SaleNotOpenError,
    SoldOutError,
    UnitsHeldError,
)
from kiosk.domain.order import OrderState
from kiosk.domain.product import MovementReason, Product, Sku
from kiosk.domain.shopper import Shopper
from kiosk.gateways.simulated import SimulatedGateway
from kiosk.services.checkout import CheckoutService
from kiosk.store import settings
from tests.shops import MOBILE, Clock, TestShop

OTHER_MOBILE = Shopper(mobile="9123456780")
INJECTIONS = [
    "'; DROP TABLE orders; --",
    "CHIPS' OR '1'='1",
    'CHIPS" --',
    "%",
    "CHIPS\x00",
    ":which",
]


@pytest.fixture
def second(shop: TestShop, clock: Clock):
    """Another kiosk on the same stock."""
    other = TestShop(shop.url, clock, kiosk="K2")
    yield other
    other.shop.close()


def states_of_requests(shop: TestShop) -> list[str]:
    return [row.state for row in shop.sql("SELECT state FROM payment_request ORDER BY issued_at")]


# The gate


def test_the_gate_counts_the_holds_of_every_kiosk(shop, second):
    shop.stock(CHIPS=2)
    shop.request("CHIPS")
    second.request("CHIPS")

    for window in (shop, second):
        with pytest.raises(UnitsHeldError):
            window.request("CHIPS")


def test_the_gate_leaves_the_orders_own_code_out(shop):
    shop.stock(CHIPS=2)
    request = shop.request("CHIPS")

    shop.shop.checkout.change_quantity(request.order_id, 2)

    assert shop.shop.checkout.request_payment(request.order_id).amount_paise == 200_00


def test_the_gate_refuses_a_quantity_that_fits_only_in_part(shop):
    shop.stock(CHIPS=3)
    shop.request("CHIPS", 2)

    with pytest.raises(UnitsHeldError):
        shop.request("CHIPS", 2)

    assert shop.request("CHIPS", 1).amount_paise == 100_00


@pytest.mark.parametrize(
    ("wanted", "ends"),
    [(1, 0), (2, 1), (3, 1), (4, 1), (5, 2)],
)
def test_free_at_is_when_enough_units_are_free(shop, clock, wanted, ends):
    shop.stock(CHIPS=5)
    holds = []
    for units in (1, 3, 1):
        holds.append(shop.request("CHIPS", units))
        clock.pass_seconds(20)

    with pytest.raises(UnitsHeldError) as refused:
        shop.request("CHIPS", wanted)

    assert refused.value.free_at == holds[ends].expires_at


def test_free_at_can_be_kept(shop, clock):
    shop.stock(CHIPS=1)
    shop.request("CHIPS")
    with pytest.raises(UnitsHeldError) as refused:
        shop.request("CHIPS")

    clock.now = refused.value.free_at - timedelta(milliseconds=1)
    with pytest.raises(UnitsHeldError):
        shop.request("CHIPS")
    clock.now = refused.value.free_at

    assert shop.request("CHIPS").expires_at > clock.now


@pytest.mark.parametrize("way_out", ["cancel", "change"])
def test_a_hold_ends_the_moment_its_shopper_gives_it_up(shop, way_out):
    shop.stock(CHIPS=2)
    request = shop.request("CHIPS", 2)
    if way_out == "cancel":
        shop.shop.checkout.cancel(request.order_id)
    else:
        shop.shop.checkout.change_quantity(request.order_id, 1)

    assert shop.request("CHIPS").amount_paise == 100_00


def test_units_on_the_shelf_beyond_the_allotment_are_not_promised(shop):
    shop.stock(CHIPS=1)
    shop.shop.stock.change("CHIPS", 5, reason=MovementReason.RECEIVED, operator="Asha")
    shop.buy("CHIPS")

    with pytest.raises(SoldOutError):
        shop.place("CHIPS")


def test_a_stock_correction_below_held_blocks_new_codes_only(shop):
    shop.stock(CHIPS=3)
    live = shop.request("CHIPS", 2)
    shop.shop.stock.change("CHIPS", -2, reason=MovementReason.COUNTED, operator="Asha")

    with pytest.raises(UnitsHeldError):
        shop.request("CHIPS")
    assert shop.shop.checkout.request_payment(live.order_id) == live


def test_more_than_is_left_says_how_many_are_left(shop):
    shop.stock(CHIPS=3)

    with pytest.raises(NotEnoughLeftError) as refused:
        shop.place("CHIPS", 4)

    assert refused.value.left == 3


def test_a_code_that_ran_out_is_not_issued_again(shop, clock):
    shop.stock(CHIPS=3)
    request = shop.request("CHIPS")
    clock.pass_seconds(180)

    with pytest.raises(OrderSettledError):
        shop.shop.checkout.request_payment(request.order_id)


def test_a_code_is_good_from_the_moment_it_is_issued_however_long_that_waited(shop, clock):
    shop.stock(CHIPS=3)
    order = shop.place("CHIPS")
    event.listen(shop.shop.engines.write, "checkout", lambda *_: clock.pass_seconds(5))
    begun = clock.now

    request = shop.shop.checkout.request_payment(order.id)

    assert request.issued_at == clock.now == begun + timedelta(seconds=5)
    assert request.expires_at == request.issued_at + timedelta(seconds=180)


class SlowGateway(SimulatedGateway):
    """The simulated gateway, during whose answer something happens."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        super().__init__("Test shop")
        self._meanwhile = meanwhile

    @override
    def upi_uri(self, request_id: str, *, order_number: str, amount_paise: int) -> str:
        self._meanwhile()
        return super().upi_uri(request_id, order_number=order_number, amount_paise=amount_paise)


def test_no_code_is_issued_for_what_an_order_came_to_before(shop):
    shop.stock(CHIPS=3)
    order = shop.place("CHIPS")
    opened = shop.shop
    gateway = SlowGateway(lambda: opened.checkout.change_quantity(order.id, 2))
    slow = CheckoutService(opened.engines, gateway, opened.settings, "K1", opened.clock)

    with pytest.raises(OrderSettledError):
        slow.request_payment(order.id)

    assert states_of_requests(shop) == []
    assert opened.checkout.request_payment(order.id).amount_paise == 200_00


# Quantities


def test_a_new_quantity_replaces_the_live_code(shop, clock):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    clock.pass_seconds(1)

    order = shop.shop.checkout.change_quantity(request.order_id, 3)
    fresh = shop.shop.checkout.request_payment(order.id)

    assert (order.units, order.total_paise, fresh.amount_paise) == (3, 300_00, 300_00)
    assert states_of_requests(shop) == ["replaced", "live"]
    assert shop.shop.checkout.order(order.id) == order


@pytest.mark.parametrize("quantity", [0, -1])
def test_a_quantity_is_at_least_one(shop, quantity):
    shop.stock(CHIPS=5)
    order = shop.place("CHIPS")

    with pytest.raises(QuantityError):
        shop.place("CHIPS", quantity)
    with pytest.raises(QuantityError):
        shop.shop.checkout.change_quantity(order.id, quantity)


@pytest.mark.fault(27)
@pytest.mark.parametrize("quantity", [1.5, "2", None])
def test_a_quantity_is_a_whole_number(shop, quantity):
    shop.stock(CHIPS=5)

    with pytest.raises(QuantityError):
        shop.place("CHIPS", quantity)


def test_a_refused_quantity_leaves_the_live_code_alone(shop):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")

    with pytest.raises(NotEnoughLeftError):
        shop.shop.checkout.change_quantity(request.order_id, 6)

    assert shop.shop.checkout.request_payment(request.order_id) == request


@pytest.mark.parametrize("end", ["pause", "close"])
def test_an_ended_sale_lets_nobody_lose_a_live_code_by_a_new_quantity(shop, clock, end):
    sale_id = shop.stock(CHIPS=5)
    clock.pass_seconds(3590)
    request = shop.request("CHIPS")
    if end == "pause":
        shop.shop.planning.set_paused(sale_id, paused=True, operator="Asha")
    else:
        clock.pass_seconds(10)

    with pytest.raises(SaleNotOpenError):
        shop.shop.checkout.change_quantity(request.order_id, 2)

    assert states_of_requests(shop) == ["live"]


def test_a_code_that_ran_out_is_not_revived_by_a_new_quantity(shop, clock):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    clock.pass_seconds(180)

    with pytest.raises(OrderSettledError):
        shop.shop.checkout.change_quantity(request.order_id, 2)


def test_the_largest_amount_passes_and_one_paisa_more_does_not(url, clock):
    shop = TestShop(url, clock, maximum_paise=300_00)
    shop.stock(CHIPS=5)

    order = shop.place("CHIPS", 3)

    with pytest.raises(AmountTooLargeError):
        shop.place("CHIPS", 4)
    with pytest.raises(AmountTooLargeError):
        shop.shop.checkout.change_quantity(order.id, 4)
    shop.shop.close()


# Limits


def test_a_limit_holds_across_orders_and_kiosks(shop, second):
    shop.stock(limit=2, CHIPS=9)
    first, other = shop.place("CHIPS", 2, MOBILE), second.place("CHIPS", 1, MOBILE)
    shop.shop.checkout.request_payment(first.id)

    with pytest.raises(LimitReachedError):
        second.shop.checkout.request_payment(other.id)


def test_a_limit_holds_across_a_payment(shop, second):
    shop.stock(limit=2, CHIPS=9)
    shop.buy("CHIPS", 2, MOBILE)

    with pytest.raises(LimitReachedError):
        second.place("CHIPS", 1, MOBILE)


def test_a_limit_is_each_shoppers_own(shop):
    shop.stock(limit=2, CHIPS=9)
    shop.buy("CHIPS", 2, MOBILE)

    assert shop.buy("CHIPS", 2, OTHER_MOBILE).state is OrderState.PAID


def test_a_limit_is_free_again_after_a_cancel(shop):
    shop.stock(limit=2, CHIPS=9)
    request = shop.request("CHIPS", 2, MOBILE)
    shop.shop.checkout.cancel(request.order_id)

    assert shop.request("CHIPS", 2, MOBILE).amount_paise == 200_00


def test_one_order_above_the_limit_is_refused(shop):
    shop.stock(limit=2, CHIPS=9)
    order = shop.place("CHIPS", 2, MOBILE)

    with pytest.raises(LimitReachedError):
        shop.place("CHIPS", 3, MOBILE)
    with pytest.raises(LimitReachedError):
        shop.shop.checkout.change_quantity(order.id, 3)


@pytest.mark.parametrize(
    "shopper", [None, Shopper(), Shopper(name="Meera"), Shopper(name="mobile:1:3210")]
)
def test_a_limited_offer_wants_a_mobile_number_not_a_name(shop, shopper):
    shop.stock(limit=2, CHIPS=9)

    with pytest.raises(MobileNeededError):
        shop.place("CHIPS", 1, shopper)


# Shoppers


def test_a_mobile_number_differs_from_shop_to_shop(shop, other_url, clock):
    other = TestShop(other_url, clock)
    keys = []
    for each in (shop, other):
        each.stock(CHIPS=1)
        keys.append(each.place("CHIPS", 1, MOBILE).shopper)

    assert keys[0] != keys[1]
    other.shop.close()


def test_a_mobile_number_is_the_same_at_every_kiosk_of_a_shop(shop, second):
    shop.stock(CHIPS=2)

    keys = {window.place("CHIPS", 1, MOBILE).shopper for window in (shop, second)}

    assert len(keys) == 1


def test_a_mobile_number_is_not_stored_as_a_bare_hash(shop):
    shop.stock(CHIPS=2)

    key = shop.place("CHIPS", 1, MOBILE).shopper

    assert hashlib.sha256(MOBILE.mobile.encode()).hexdigest() not in key


def test_a_mobile_number_is_hashed_with_the_shops_secret_for_its_key(shop):
    shop.stock(CHIPS=2)
    with shop.shop.engines.read.begin() as connection:
        secret = settings.secret(connection)

    key = shop.place("CHIPS", 1, MOBILE).shopper

    digest = hmac.new(key=secret, msg=b"9876543210", digestmod=hashlib.sha256).hexdigest()
    assert key == f"mobile:{digest}:3210"


# Products and sales that change


def test_a_withdrawn_product_cannot_be_ordered_but_a_live_code_is_good(shop):
    shop.stock(CHIPS=5)
    live = shop.request("CHIPS")
    shop.sql("UPDATE product SET withdrawn = 1")

    with pytest.raises(OfferNotFoundError):
        shop.place("CHIPS")
    assert shop.pay(live).state is OrderState.PAID


def test_a_withdrawn_product_gets_no_new_code(shop):
    shop.stock(CHIPS=5)
    waiting = shop.place("CHIPS")
    shop.sql("UPDATE product SET withdrawn = 1")

    with pytest.raises((OfferNotFoundError, SoldOutError, SaleNotOpenError)):
        shop.shop.checkout.request_payment(waiting.id)


def test_a_paused_sale_takes_no_orders_until_it_goes_on(shop):
    sale_id = shop.stock(CHIPS=5)
    shop.shop.planning.set_paused(sale_id, paused=True, operator="Asha")
    with pytest.raises(SaleNotOpenError):
        shop.place("CHIPS")

    shop.shop.planning.set_paused(sale_id, paused=False, operator="Asha")

    assert shop.place("CHIPS").state is OrderState.AWAITING_PAYMENT


@pytest.mark.parametrize("seconds", [-3601, 3600])
def test_nothing_is_on_offer_before_and_after_the_sale(shop, clock, seconds):
    shop.stock(CHIPS=5)
    clock.pass_seconds(seconds)

    with pytest.raises(OfferNotFoundError):
        shop.place("CHIPS")


@pytest.mark.fault(25)
def test_a_clock_that_jumps_back_sells_nothing_twice(shop, clock):
    shop.stock(CHIPS=1)
    first = shop.request("CHIPS")
    clock.pass_seconds(200)
    second = shop.request("CHIPS")
    clock.pass_seconds(-150)

    states = [shop.pay(request).state for request in (first, second)]

    assert sorted(states) == [OrderState.PAID, OrderState.REFUND_DUE]
    assert shop.on_hand("CHIPS") == 0


@pytest.mark.fault(25)
def test_a_clock_that_jumps_back_still_lets_orders_be_placed(shop, clock):
    shop.stock(CHIPS=2)
    shop.buy("CHIPS")
    clock.pass_seconds(-600)

    assert shop.buy("CHIPS").state is OrderState.PAID


def test_an_order_keeps_what_the_product_was_when_it_was_placed(shop):
    shop.stock(LAMP=3)
    shop.sql("UPDATE product SET name = 'Brass lamp', gst_rate_bp = 1800")
    order = shop.place("LAMP", 2)
    shop.sql("UPDATE product SET name = 'Lamp', gst_rate_bp = 500, list_price_paise = 1")

    [line] = shop.shop.checkout.order(order.id).lines

    assert (line.sku, line.name, line.quantity, line.gst_rate_bp) == ("LAMP", "Brass lamp", 2, 1800)
    assert (line.unit_price_paise, line.list_price_paise) == (100_00, 200_00)


# The ways out


def test_a_cancelled_order_says_so_again(shop):
    shop.stock(CHIPS=1)
    request = shop.request("CHIPS")

    first = shop.shop.checkout.cancel(request.order_id)

    assert first.state is OrderState.CANCELLED
    assert shop.shop.checkout.cancel(request.order_id) == first
    assert states_of_requests(shop) == ["cancelled"]


def test_expire_leaves_an_order_with_time_left_alone(shop, clock):
    shop.stock(CHIPS=1)
    request = shop.request("CHIPS")
    clock.pass_seconds(179)

    assert shop.shop.checkout.expire(request.order_id).state is OrderState.AWAITING_PAYMENT
    clock.pass_seconds(1)
    assert shop.shop.checkout.expire(request.order_id).state is OrderState.EXPIRED
    assert states_of_requests(shop) == ["expired"]


def test_expire_leaves_an_order_without_a_code_alone_for_half_an_hour(shop, clock):
    shop.stock(CHIPS=1)
    order = shop.place("CHIPS")
    clock.pass_seconds(1799.999)

    assert shop.shop.checkout.expire(order.id) == order
    assert shop.shop.checkout.expire_overdue() == 0
    clock.pass_seconds(0.001)
    assert shop.shop.checkout.expire_overdue() == 1
    assert shop.shop.checkout.order(order.id).state is OrderState.EXPIRED


def test_overdue_codes_and_abandoned_orders_are_tidied_away(shop, clock):
    shop.stock(CHIPS=9)
    abandoned = shop.place("CHIPS")
    clock.pass_seconds(1000)
    ran_out = shop.request("CHIPS")
    clock.pass_seconds(800)
    fresh, live = shop.place("CHIPS"), shop.request("CHIPS")

    assert shop.shop.checkout.expire_overdue() == 2
    assert shop.shop.checkout.expire_overdue() == 0
    ids = (abandoned.id, ran_out.order_id, fresh.id, live.order_id)
    states = [shop.shop.checkout.order(order_id).state for order_id in ids]
    assert states == ["expired", "expired", "awaiting_payment", "awaiting_payment"]


def test_an_old_order_with_a_live_code_is_not_abandoned(shop, clock):
    shop.stock(CHIPS=9)
    order = shop.place("CHIPS")
    clock.pass_seconds(1790)
    shop.shop.checkout.request_payment(order.id)
    clock.pass_seconds(60)

    assert shop.shop.checkout.expire_overdue() == 0


# Hostile texts


@pytest.mark.fault(35)
@pytest.mark.parametrize("text", INJECTIONS)
def test_a_hostile_sku_is_only_unknown(shop, text):
    shop.stock(CHIPS=5)

    with pytest.raises(OfferNotFoundError):
        shop.place(text)
    for call in (shop.shop.checkout.cancel, shop.shop.checkout.request_payment):
        with pytest.raises(OrderNotFoundError):
            call(text)


@pytest.mark.fault(35)
@pytest.mark.parametrize("text", INJECTIONS)
def test_a_hostile_name_is_only_text(shop, text, engine):
    shop.shop.planning.add_products(
        [Product(sku=Sku(text), name=text, list_price_paise=1, category=text)], operator=text
    )
    shop.stock(CHIPS=5)

    order = shop.buy("CHIPS", shopper=Shopper(name=text))

    # PostgreSQL has no NUL in a text; what stands for it keeps two texts apart.
    kept = text.replace("\0", "\ufffd") if engine == "postgres" else text
    assert shop.shop.checkout.order(order.id).shopper == f"name:{kept}"
    assert shop.sql("SELECT name FROM product WHERE sku = :sku", sku=text)[0].name == kept
