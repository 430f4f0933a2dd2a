import time
from contextlib import ExitStack
from datetime import timedelta

import pytest

from kiosk.app import open_shop
from kiosk.domain.errors import OfferNotFoundError, OrderSettledError, SaleNotOpenError
from kiosk.services.clock import system_clock
from tests.shops import Clock, TestShop

pytestmark = pytest.mark.fault(25)


@pytest.fixture
def engine():
    return "postgres"


@pytest.fixture
def wrong_here(monkeypatch):
    """This machine's clock is a day behind."""
    monkeypatch.setattr(
        "kiosk.services.clock.system_clock", lambda: system_clock() - timedelta(days=1)
    )


@pytest.fixture
def here(url):
    """A kiosk that goes by the database's clock."""
    with open_shop(url, kiosk="K2") as shop:
        yield shop


def test_a_kiosk_goes_by_the_databases_clock(here):
    with here.engines.read.begin() as connection:
        there = here.clock.at(connection)

    assert abs(there - system_clock()) < timedelta(minutes=1)
    assert there.microsecond % 1000 == 0
    assert there <= here.clock() <= there + timedelta(minutes=1)


@pytest.fixture
def open_test_shop(url):
    """Return a function that opens a shop whose sale is around `moment`."""
    with ExitStack() as stack:

        def open_it(moment):
            made = TestShop(url, Clock(moment))
            stack.callback(made.shop.close)
            return made

        yield open_it


@pytest.mark.usefixtures("wrong_here")
def test_a_wrong_clock_here_opens_and_closes_no_sale(open_test_shop, here):
    shop = open_test_shop(system_clock() - timedelta(days=1))
    shop.stock(CHIPS=5)  # open a day ago, for two hours
    assert shop.place("CHIPS").number

    with pytest.raises(OfferNotFoundError):
        here.checkout.place("CHIPS", quantity=1)


def test_the_transaction_decides_by_the_time_after_its_locks(url, open_test_shop):
    shop = open_test_shop(system_clock())
    shop.stock(CHIPS=5)
    with open_shop(url, kiosk="K2", settings={"hold_seconds": 30}) as here:
        order = here.checkout.place("CHIPS", quantity=1)
        request = here.checkout.request_payment(order.id)
        late = round((request.expires_at - timedelta(hours=1)).timestamp() * 1000)
        shop.sql(
            "UPDATE payment_request SET issued_at = issued_at - 3600000, expires_at = :late",
            late=late,
        )

        with pytest.raises(OrderSettledError):
            here.checkout.request_payment(order.id)


def test_a_sale_that_closed_by_the_databases_clock_gives_no_code(open_test_shop, here):
    shop = open_test_shop(system_clock())
    shop.stock(CHIPS=5)
    order = here.checkout.place("CHIPS", quantity=1)
    shop.sql("UPDATE flash_sale SET closes_at = opens_at + 1")

    with pytest.raises(SaleNotOpenError):
        here.checkout.request_payment(order.id)


def test_between_questions_time_goes_on_at_this_machines_pace(url, monkeypatch):
    with open_shop(url) as shop:
        steady = time.monotonic()
        monkeypatch.setattr(time, "monotonic", lambda: steady)
        first = shop.clock()
        monkeypatch.setattr(time, "monotonic", lambda: steady + 5)

        assert shop.clock() - first == timedelta(seconds=5)
