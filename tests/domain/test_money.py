import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import (
    format_paise,
    parse_rupees,
    percent_off,
    signed_groups,
    signed_paise,
    whole_rupees_paise,
)

PAISE = st.integers(min_value=0, max_value=9_999_999_999_99)
PRICES = st.integers(min_value=1, max_value=9_999_999_999_99)


@given(PAISE)
def test_what_is_shown_can_be_typed_again(paise):
    shown = format_paise(paise).removeprefix("₹").replace(",", "")

    assert parse_rupees(shown) == paise


@given(PAISE)
def test_an_exact_amount_always_shows_two_digits_of_paise(paise):
    rupees, paise_digits = format_paise(paise, exact=True).split(".")

    assert int(paise_digits) == paise % 100
    assert len(paise_digits) == 2
    assert int(rupees.removeprefix("₹").replace(",", "")) == paise // 100


@pytest.mark.parametrize(
    ("paise", "shown"),
    [
        (0, "₹0"),
        (5, "₹0.05"),
        (999_00, "₹999"),
        (1_000_00, "₹1,000"),
        (99_999_99, "₹99,999.99"),
        (1_29_900_00, "₹1,29,900"),
        (12_34_56_789_10, "₹12,34,56,789.10"),
        (1_00_00_00_00_000_00, "₹1,00,00,00,00,000"),
        (-1_29_900_50, "-₹1,29,900.50"),
        (-1, "-₹0.01"),
    ],
)
def test_digits_are_grouped_as_in_india(paise, shown):
    assert format_paise(paise) == shown


@pytest.mark.parametrize(
    ("text", "paise"),
    [
        ("1299", 1299_00),
        ("12.5", 12_50),
        ("12.50", 12_50),
        (" 12.05\n", 12_05),
        ("0", 0),
        ("007", 7_00),
        ("9999999999.99", 9_999_999_999_99),
    ],
)
def test_plain_rupees_are_understood(text, paise):
    assert parse_rupees(text) == paise


@pytest.mark.parametrize(
    "text",
    [
        *["", " ", ".", ".5", "5.", "-5", "+5", "12.345", "1_000", "1,000", "1 000", "12 .5"],
        *["NaN", "nan", "inf", "Infinity", "1e3", "0x10", "₹5", "5 rupees", "12.5\n.5"],
        *["١٢", "१२", "\uff11\uff12", "²", "12345678901", "1.1.1", "1\u200b2", "\uff11\uff12.5"],
    ],
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError, match="not an amount in rupees"):
        parse_rupees(text)


@pytest.mark.parametrize(
    ("list_price_paise", "price_paise", "percent"),
    [
        (200, 100, 50),
        (200, 199, 1),  # 0.5 rounds up
        (1000, 996, 0),  # 0.4
        (1000, 995, 1),  # 0.5
        (1000, 975, 3),  # 2.5, where half to even would say 2
        (300, 200, 33),
        (300, 100, 67),
        (100, 100, 0),
        (100, 150, 0),
        (0, 0, 0),
        (100, 0, 100),
    ],
)
def test_the_discount_is_rounded_half_up(list_price_paise, price_paise, percent):
    assert percent_off(list_price_paise, price_paise) == percent


@given(st.integers(1, 10**12), st.integers(0, 10**12))
def test_the_discount_is_a_percentage(list_price_paise, price_paise):
    assert 0 <= percent_off(list_price_paise, price_paise) <= 100


@given(PRICES)
def test_a_rounded_amount_is_the_nearest_of_whole_rupees_and_never_nothing(paise):
    rounded = whole_rupees_paise(paise)

    assert rounded % 100 == 0
    assert rounded >= 100
    assert -50 < rounded - paise <= 50 or (rounded == 100 and paise < 50)


@given(PRICES)
def test_rounding_once_more_changes_nothing(paise):
    assert whole_rupees_paise(whole_rupees_paise(paise)) == whole_rupees_paise(paise)


@given(PRICES, PRICES)
def test_whoever_buys_more_never_pays_less(paise, more):
    assert whole_rupees_paise(paise) <= whole_rupees_paise(paise + more)


@pytest.mark.parametrize(
    ("paise", "rounded"),
    [(1, 100), (49, 100), (149, 100), (150, 200), (9949, 9900), (9950, 10000), (9960, 10000)],
)
def test_half_a_rupee_is_rounded_up(paise, rounded):
    assert whole_rupees_paise(paise) == rounded


@pytest.mark.parametrize(("paise", "shown"), [(40, "+₹0.40"), (-49, "−₹0.49"), (0, "+₹0.00")])  # noqa: RUF001
def test_a_difference_has_a_sign(paise, shown):
    assert signed_paise(paise) == shown


@pytest.mark.parametrize(("units", "shown"), [(100_000, "+1,00,000"), (-1250, "-1,250"), (0, "+0")])
def test_units_that_came_or_went_have_a_sign(units, shown):
    assert signed_groups(units) == shown
