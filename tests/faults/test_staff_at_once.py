"""Several operators at several kiosks do the same thing at once: real processes, one shop."""

import pytest

from kiosk.services.clock import system_clock
from kiosk.store import books
from tests.conftest import ENGINES
from tests.faults import sellers
from tests.shops import Clock, TestShop

pytestmark = pytest.mark.timeout(100)


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def url(other_url):
    """A database of its own: a kiosk that outlives its test must not write into the next one's."""
    return other_url


@pytest.fixture
def shop(url):
    """A shop on the system's clock, as the other processes have it."""
    made = TestShop(url, Clock(system_clock()))
    yield made
    made.check_invariants()
    with books.snapshot(made.shop.engines.read) as connection:
        assert books.find_faults(connection) == ()
    made.shop.close()


@pytest.mark.fault(14)
def test_four_operators_take_no_more_units_back_than_were_sold(shop, url):
    shop.stock(CHIPS=12)
    order = shop.buy("CHIPS", 12)

    answers = sellers.race(url, sellers.give_back_by_units, order.id, processes=4)

    assert answers["given"] == 12
    assert answers["too_large"] == 8, "each is told of the units, and of the amount"
    [owed] = shop.sql("SELECT sum(amount_paise) AS paise FROM refund")
    assert (owed.paise, shop.on_hand("CHIPS")) == (order.total_paise, 12)
    assert shop.offer("CHIPS").available == 12


@pytest.mark.fault(14)
def test_four_operators_give_no_more_back_than_was_paid(shop, url):
    shop.stock(CHIPS=12)
    order = shop.buy("CHIPS", 12)

    answers = sellers.race(url, sellers.give_back_by_amount, order.id, processes=4)

    assert answers == {"given": 12, "too_large": 4}
    [owed] = shop.sql("SELECT sum(amount_paise) AS paise FROM refund")
    assert (owed.paise, shop.on_hand("CHIPS")) == (order.total_paise, 0)


@pytest.mark.fault(14)
def test_one_reference_confirmed_for_four_orders_is_one_payment(shop, url):
    shop.stock(CHIPS=5)
    request_ids = [shop.request("CHIPS").id for _ in range(4)]

    answers = sellers.race(url, sellers.confirm_for_oneself, request_ids, processes=4)

    assert answers == {"paid": 1, "ReferenceUsedError": 3}
    assert shop.on_hand("CHIPS") == 4
    reports = shop.sql("SELECT seq FROM audit_event WHERE action = 'reference_refused'")
    assert len(reports) == 3


@pytest.mark.fault(14)
def test_a_refund_goes_out_under_one_reference(shop, url):
    shop.stock(CHIPS=5)
    [refund] = shop.pay(shop.request("CHIPS"), amount_paise=150_00).refunds

    answers = sellers.race(url, sellers.mark_done, refund.id, processes=4)

    assert answers == {"done": 1, "RefundSettledError": 3}
