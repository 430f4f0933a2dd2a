"""What the statements about payment requests and payments find, and what they leave out."""

from datetime import timedelta

import pytest

from kiosk.domain.payment import RequestState
from kiosk.domain.product import MovementReason, Sku
from kiosk.services.planning import OfferPlan
from kiosk.store import payments
from kiosk.store.payments import Hold, Seen
from tests.conftest import ENGINES
from tests.shops import TestShop

CHIPS, COLA = Sku("CHIPS"), Sku("COLA")


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


# Without these a row may come in order by luck, from an index that is in order.
# sqlite.org/pragma.html#pragma_reverse_unordered_selects,
# postgresql.org/docs/current/runtime-config-query.html
NO_LUCK = {
    "sqlite": "PRAGMA reverse_unordered_selects = 1",
    "postgres": "SET LOCAL enable_indexscan = off; SET LOCAL enable_bitmapscan = off",
}


@pytest.fixture
def read(shop, engine):
    """Calls a function of the store in a transaction that reads."""

    def read(function, *arguments, **named):
        with shop.shop.engines.read.begin() as connection:
            connection.exec_driver_sql(NO_LUCK[engine])
            return function(connection, *arguments, **named)

    return read


@pytest.fixture
def write(shop):
    """Calls a function of the store in a transaction that writes."""

    def write(function, *arguments):
        with shop.shop.engines.writing() as connection:
            return function(connection, *arguments)

    return write


@pytest.fixture
def requests(shop):
    """Requests for CHIPS and one for COLA, of which the second for CHIPS is the first to end."""
    shop.stock(CHIPS=20, COLA=5)
    made = {"cola": shop.request("COLA", 4), "cancelled": shop.request("CHIPS", 7)}
    shop.shop.checkout.cancel(made["cancelled"].order_id)
    shop.clock.pass_seconds(60)
    made["last"] = shop.request("CHIPS", 2)
    shop.clock.pass_seconds(-30)
    made["first"] = shop.request("CHIPS", 3)
    shop.clock.pass_seconds(10)
    return made


def number_of(shop: TestShop, request) -> str:
    return shop.shop.checkout.order(request.order_id).number


def states(shop: TestShop) -> dict[str, str]:
    return {row.id: row.state for row in shop.sql("SELECT id, state FROM payment_request")}


def test_holds_are_the_live_ones_of_others_the_first_to_end_first(shop, read, requests):
    now = shop.clock()
    first, last = requests["first"], requests["last"]
    holds = (Hold(first.expires_at, 3), Hold(last.expires_at, 2))

    assert read(payments.holds_of_others, CHIPS, order_id="", now=now) == holds
    assert read(payments.holds_of_others, CHIPS, order_id=last.order_id, now=now) == holds[:1]
    assert read(payments.holds_of_others, COLA, order_id="", now=now) == (
        Hold(requests["cola"].expires_at, 4),
    )


def test_who_holds_is_told_the_first_to_end_first(shop, read, requests):
    numbers = (number_of(shop, requests["first"]), number_of(shop, requests["last"]))

    assert read(payments.orders_holding, CHIPS, shop.clock()) == numbers
    assert read(payments.held_and_on_hand, CHIPS, shop.clock()) == (5, 20)
    assert read(payments.held_and_on_hand, COLA, shop.clock()) == (4, 5)
    assert read(payments.held_and_on_hand, Sku("NUTS"), shop.clock()) == (0, 0)


def test_a_hold_ends_at_its_moment(shop, read, requests):
    end = requests["first"].expires_at
    before = end - timedelta(milliseconds=1)

    assert len(read(payments.holds_of_others, CHIPS, order_id="", now=before)) == 2
    assert len(read(payments.holds_of_others, CHIPS, order_id="", now=end)) == 1
    assert len(read(payments.orders_holding, CHIPS, before)) == 2
    assert len(read(payments.orders_holding, CHIPS, end)) == 1
    assert read(payments.held_and_on_hand, CHIPS, end) == (2, 20)


def test_codes_that_can_be_paid_are_counted(shop, read, requests):
    assert read(payments.count_live, shop.clock()) == 3
    assert read(payments.count_live, requests["cola"].expires_at) == 2
    assert read(payments.count_live, requests["last"].expires_at) == 0


def test_a_request_is_found_by_its_id_and_by_its_order_while_it_is_live(read, requests):
    first, cancelled = requests["first"], requests["cancelled"]

    assert read(payments.find_request, first.id) == first
    assert read(payments.live_request, first.order_id) == first
    assert read(payments.find_request, cancelled.id).state is RequestState.CANCELLED
    assert read(payments.live_request, cancelled.order_id) is None
    assert read(payments.find_request, "?") is None


def test_only_the_live_request_of_one_order_is_closed(shop, write, requests):
    before = states(shop)

    for name in ("first", "cancelled"):
        write(payments.close_live, requests[name].order_id, RequestState.REPLACED)

    assert states(shop) == before | {requests["first"].id: "replaced"}


def test_a_payment_is_found_by_gateway_and_reference(shop, read, requests):
    order = shop.pay(requests["first"], reference="R7")
    shop.pay(requests["last"], reference="R8")

    assert read(payments.find_payment, "simulated", "R7") == Seen(order.id, 300_00)
    assert read(payments.find_payment, "bank", "R7") is None
    assert read(payments.find_payment, "simulated", "R9") is None


def plan(shop: TestShop, allotment: int) -> str:
    """Plan a second sale of CHIPS; return its id."""
    return shop.shop.planning.plan_sale(
        "Another sale",
        opens_at=shop.clock.now,
        closes_at=shop.clock.now + timedelta(hours=1),
        offers=[OfferPlan(sku=CHIPS, price_paise=90_00, allotment=allotment)],
        operator="test",
    ).id


def test_what_is_available_is_the_least_of_shelf_and_allotment(shop, read):
    sale = shop.stock(CHIPS=5, COLA=1)
    small, large = plan(shop, 2), plan(shop, 50)

    assert [read(payments.available, each, CHIPS) for each in (sale, small, large)] == [5, 2, 5]
    assert read(payments.available, sale, COLA) == 1
    shop.buy("CHIPS", 2)
    assert [read(payments.available, each, CHIPS) for each in (sale, small, large)] == [3, 2, 3]
    shop.shop.stock.change("CHIPS", -3, reason=MovementReason.COUNTED, operator="Asha")
    assert [read(payments.available, each, CHIPS) for each in (sale, small, large)] == [0, 0, 0]


def test_nothing_is_available_of_what_is_not_offered(shop, read):
    sale, other = shop.stock(CHIPS=5), shop.stock(COLA=5)
    shop.sql("UPDATE product SET withdrawn = 1 WHERE sku = 'COLA'")

    assert read(payments.available, other, CHIPS) is None
    assert read(payments.available, sale, Sku("NUTS")) is None
    assert read(payments.available, other, COLA) is None
    assert read(payments.available, sale, CHIPS) == 5
