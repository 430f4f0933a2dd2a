"""Invoice numbers: short enough, of the right year, and never the same twice."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.invoice import financial_year, number_in, series_of

IST = ZoneInfo("Asia/Kolkata")
NAMES = st.text("ABCXYZabc0123456789", min_size=1, max_size=8)
COUNTS = st.integers(1, 300_000)


@pytest.mark.parametrize(
    ("moment", "year"),
    [
        (datetime(2026, 3, 31, 18, 29, 59, 999000, tzinfo=UTC), 2025),  # 23:59:59 in the shop
        (datetime(2026, 3, 31, 18, 30, tzinfo=UTC), 2026),
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), 2026),
        (datetime(2027, 3, 31, 12, 0, tzinfo=UTC), 2026),
    ],
)
def test_the_year_begins_at_midnight_of_the_first_of_april_in_the_shop(moment, year):
    assert financial_year(moment, IST) == year


def test_a_number_names_year_kiosk_and_count():
    series = series_of("K1", datetime(2026, 11, 8, tzinfo=UTC), IST)
    assert number_in(series, 42) == "26K1-00042"
    assert number_in(series, 123_456) == "26K1-123456"


@given(name=NAMES, count=COUNTS)
def test_a_number_is_what_the_rules_allow(name, count):
    number = number_in(f"26{name}", count)
    assert number is None or re.fullmatch(r"[A-Za-z0-9/-]{1,16}", number)
    assert number is not None or len(name) == 8


@given(one=st.tuples(NAMES, COUNTS), other=st.tuples(NAMES, COUNTS))
def test_two_kiosks_never_have_the_same(one, other):
    first, second = (number_in(f"26{name}", count) for name, count in (one, other))
    assert one == other or first is None or first != second


def test_the_longest_name_has_enough_numbers_for_a_year():
    series = "26ABCDEFGH"
    assert number_in(series, 99_999) == "26ABCDEFGH-99999"
    assert number_in(series, 100_000) == "26ABCDEFGH/00001"
    assert number_in(series, 199_998) == "26ABCDEFGH/99999"
    assert number_in(series, 199_999) is None
