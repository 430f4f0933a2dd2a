"""Summer time begins and ends, machines are in other zones: all happens at its moment."""

import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import OfferNotFoundError, SaleNotOpenError
from kiosk.domain.order import OrderState
from kiosk.domain.product import Product, Sku
from kiosk.domain.sale import SaleState
from kiosk.services.planning import OfferPlan
from kiosk.store.column_types import Moment
from tests.shops import Clock, TestShop, database_url

BERLIN = ZoneInfo("Europe/Berlin")
# In this night the clocks in Berlin go from 3:00 back to 2:00: each minute between comes twice.
NIGHT = datetime(2026, 10, 25, tzinfo=BERLIN)


def at(hour: int, minute: int, *, fold: int = 0) -> datetime:
    """Return a moment of the night by the clock on the wall, the first or the second such."""
    return NIGHT.replace(hour=hour, minute=minute, fold=fold)


def plan(shop: TestShop, opens_at: datetime, closes_at: datetime) -> None:
    product = Product(sku=Sku("LAMP"), name="Lamp", list_price_paise=200_00, on_hand=9)
    shop.shop.planning.add_products([product], operator="test")
    offer = OfferPlan(sku=Sku("LAMP"), price_paise=100_00, allotment=9)
    shop.shop.planning.plan_sale(
        "Night sale", opens_at=opens_at, closes_at=closes_at, offers=[offer], operator="test"
    )


def state(shop: TestShop) -> SaleState:
    sale = shop.shop.catalogue.on_sale().sale
    assert sale is not None
    return sale.state_at(shop.clock.now)


@pytest.mark.fault(25)
def test_a_sale_may_last_from_an_hour_to_the_same_hour(shop):
    """From 2:30 to 2:30 by the clock on the wall, and yet an hour long."""
    shop.clock.now = at(2, 30)
    plan(shop, at(2, 30), at(2, 30, fold=1))

    assert state(shop) is SaleState.OPEN
    assert shop.buy("LAMP").state is OrderState.PAID
    shop.clock.now = at(2, 29, fold=1)
    assert shop.buy("LAMP").state is OrderState.PAID
    shop.clock.now = at(2, 30, fold=1)
    assert state(shop) is SaleState.CLOSED
    with pytest.raises(OfferNotFoundError):
        shop.place("LAMP")


@pytest.mark.fault(25)
def test_a_sale_that_closed_does_not_open_when_the_hour_comes_again(shop):
    plan(shop, at(1, 0), at(2, 45))
    moments = [at(2, 44), at(2, 45), at(2, 15, fold=1), at(2, 44, fold=1), at(3, 0)]
    found = []

    for shop.clock.now in moments:
        found.append(state(shop))

    assert found == [SaleState.OPEN, *[SaleState.CLOSED] * 4]


@pytest.mark.fault(25)
def test_a_code_lasts_as_long_as_ever_when_the_hour_comes_again(shop):
    plan(shop, at(1, 0), at(4, 0))
    shop.clock.now = at(2, 59)
    request = shop.request("LAMP")
    shop.clock.now = at(2, 0, fold=1)  # one minute later

    assert request.is_live_at(shop.clock.now.astimezone(UTC))
    assert shop.offer("LAMP").held == 1
    assert shop.shop.checkout.request_payment(request.order_id).id == request.id
    shop.clock.now = at(2, 2, fold=1)  # its three minutes are over
    assert shop.offer("LAMP").held == 0


@pytest.mark.fault(25)
def test_a_code_lasts_as_long_as_ever_when_an_hour_is_left_out(shop):
    """In spring 3:00 follows 1:59."""
    spring = datetime(2026, 3, 29, 1, 59, tzinfo=BERLIN)
    shop.clock.now = spring
    plan(shop, spring - timedelta(hours=1), spring + timedelta(hours=5))
    request = shop.request("LAMP")

    shop.clock.now = datetime(2026, 3, 29, 3, 1, tzinfo=BERLIN)

    assert shop.pay(request).state is OrderState.PAID
    assert shop.sql("SELECT expires_at - issued_at FROM payment_request") == [(180_000,)]


@pytest.mark.fault(25)
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed")
@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati"])
def test_the_machines_time_zone_changes_nothing(tmp_path, monkeypatch, zone):
    clock = Clock(datetime(2026, 11, 8, 6, 30, tzinfo=UTC))
    shop = TestShop(database_url(tmp_path), clock)
    with closing(shop.shop):
        shop.stock(LAMP=5)
        request = shop.request("LAMP")
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        shop = TestShop(database_url(tmp_path), clock)
        with closing(shop.shop):
            assert state(shop) is SaleState.OPEN
            assert shop.pay(request).state is OrderState.PAID
            assert shop.shop.checkout.order(request.order_id).placed_at == clock.now
            clock.pass_seconds(3600)
            with pytest.raises((OfferNotFoundError, SaleNotOpenError)):
                shop.place("LAMP")
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.fault(25)
@settings(deadline=None)
@given(
    st.datetimes(
        min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
        max_value=datetime(2100, 1, 1),  # noqa: DTZ001
        timezones=st.timezones(),
    )
)
def test_a_moment_of_any_zone_is_kept(moment):
    """To the millisecond, whichever of two hours of one name it is in."""
    kind = Moment()
    stored = kind.process_bind_param(moment, None)  # type: ignore[arg-type]
    found = kind.process_result_value(stored, None)  # type: ignore[arg-type]

    assert found is not None
    assert found.tzinfo is UTC
    assert abs(found - moment.astimezone(UTC)) <= timedelta(milliseconds=1)


@pytest.mark.fault(25)
@pytest.mark.parametrize("missing", ["opens_at", "closes_at"])
def test_a_moment_without_a_zone_is_refused(shop, missing):
    moments = {"opens_at": at(1, 0), "closes_at": at(5, 0)}
    moments[missing] = moments[missing].replace(tzinfo=None)

    with pytest.raises(ValueError, match="time zone"):
        plan(shop, **moments)
