"""Prices and quantities that nobody can sell at: refused by name, before anything is stored."""

import contextlib
import math
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import KioskError, QuantityError
from kiosk.domain.money import parse_rupees
from kiosk.domain.payment import MOST_PAISE, PaymentFact
from kiosk.domain.product import MovementReason, Product, Sku
from kiosk.services.planning import OfferPlan

# Each field takes whole numbers from `least` on, up to some number that is far below these.
HUGE = 2**62
ODD_VALUES = [
    math.nan,
    math.inf,
    -math.inf,
    1.5,
    100.0,
    True,
    "100",
    "1_000",
    "١٢",
    None,
    Decimal("NaN"),
    b"1",
]

PRODUCT_FIELDS = {"list_price_paise": 1, "on_hand": 0, "low_stock_at": 0, "gst_rate_bp": 0}
OFFER_FIELDS = {"price_paise": 1, "allotment": 0, "limit_per_shopper": 1}


def below_or_huge(least: int) -> st.SearchStrategy[int]:
    return st.integers(max_value=least - 1) | st.integers(min_value=HUGE)


def product(**numbers: object) -> Product:
    values: dict[str, object] = {"list_price_paise": 1}
    return Product(sku=Sku("LAMP"), name="Lamp", **values | numbers)  # type: ignore[arg-type]


def offer(**numbers: object) -> OfferPlan:
    values: dict[str, object] = {"price_paise": 1, "allotment": 1}
    return OfferPlan(sku=Sku("LAMP"), **values | numbers)  # type: ignore[arg-type]


def fact(**numbers: object) -> PaymentFact:
    return PaymentFact(request_id="P", gateway="g", reference="R", **numbers)  # type: ignore[arg-type]


FIELDS = [
    *((product, field, least) for field, least in PRODUCT_FIELDS.items()),
    *((offer, field, least) for field, least in OFFER_FIELDS.items()),
    (fact, "amount_paise", 1),
]
NAMES = [field for _make, field, _least in FIELDS]


@pytest.mark.fault(27)
@pytest.mark.parametrize(("make", "field", "least"), FIELDS, ids=NAMES)
@given(data=st.data())
def test_a_number_out_of_range_is_refused_by_name(make, field, least, data):
    number = data.draw(below_or_huge(least))

    with pytest.raises(ValueError, match=rf"^{field} must be from {least} to "):
        make(**{field: number})


@pytest.mark.fault(27)
@pytest.mark.parametrize(("make", "field", "least"), FIELDS, ids=NAMES)
@pytest.mark.parametrize("value", ODD_VALUES, ids=repr)
def test_what_is_no_whole_number_is_refused_by_name(make, field, least, value):
    if (field, value) == ("limit_per_shopper", None):
        return  # no limit

    with pytest.raises(TypeError, match=rf"^{field} must be an int"):
        make(**{field: value})


@pytest.mark.fault(27)
@pytest.mark.parametrize(("make", "field", "least"), FIELDS, ids=NAMES)
def test_the_least_number_is_taken(make, field, least):
    assert getattr(make(**{field: least}), field) == least


@pytest.mark.fault(27)
@given(st.text() | st.decimals().map(str) | st.floats().map(str))
def test_rupees_are_plain_digits_or_refused(text):
    """Decimal takes 1_000, Arabic digits and NaN; a price never does."""
    plain = text.strip()
    if plain.isascii() and not set(plain) - set("0123456789."):
        with contextlib.suppress(ValueError):
            assert parse_rupees(text) == Decimal(plain) * 100
    else:
        with pytest.raises(ValueError, match="not an amount in rupees"):
            parse_rupees(text)


@pytest.mark.fault(27)
@settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.integers(max_value=0)
    | st.integers(min_value=3)
    | st.floats()
    | st.booleans()
    | st.none()
    | st.text()
)
def test_a_quantity_that_cannot_be_sold_leaves_nothing_behind(shop, quantity):
    if not shop.sql("SELECT sku FROM product"):
        shop.stock(LAMP=2)

    with pytest.raises(KioskError) as refused:
        shop.place("LAMP", quantity)

    if type(quantity) is not int or quantity < 1:
        assert refused.type is QuantityError
    assert shop.sql("SELECT id FROM orders") == []


@pytest.mark.fault(27)
def test_the_largest_numbers_can_be_stored_and_read(shop):
    shop.shop.planning.add_products(
        [product(list_price_paise=MOST_PAISE, on_hand=10**9)], operator="test"
    )
    shop.shop.planning.plan_sale(
        "Large",
        opens_at=shop.clock.now - timedelta(hours=1),
        closes_at=shop.clock.now + timedelta(hours=1),
        offers=[offer(price_paise=MOST_PAISE, allotment=10**9, limit_per_shopper=10**9)],
        operator="test",
    )
    found = shop.offer("LAMP")

    assert (found.price_paise, found.list_price_paise) == (MOST_PAISE, MOST_PAISE)
    assert (found.on_hand, found.allotment, found.limit_per_shopper) == (10**9,) * 3


@pytest.mark.fault(27)
@pytest.mark.parametrize("change", [0, -6, -(10**30), 10**30, 1.5, math.nan, True, "1"])
def test_a_stock_change_that_cannot_be_is_refused(shop, change):
    shop.stock(LAMP=5)

    with pytest.raises((ValueError, TypeError, KioskError)):
        shop.shop.stock.change("LAMP", change, reason=MovementReason.COUNTED, operator="test")

    assert shop.on_hand("LAMP") == 5
