"""Typed numbers, read strictly."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import entries
from kiosk.domain.problems import Problem, ProblemKind


@pytest.mark.parametrize(
    ("text", "paise"),
    [("1299", 1299_00), ("12.5", 12_50), (" 0.01 ", 1), ("100000000000", ProblemKind.NOT_A_PRICE)],
)
def test_a_price_is_read_in_rupees(text, paise):
    assert entries.read_price(text) == paise


@pytest.mark.fault(27)
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", ProblemKind.EMPTY),
        ("  ", ProblemKind.EMPTY),
        ("0", ProblemKind.TOO_SMALL),
        ("0.00", ProblemKind.TOO_SMALL),
        ("-5", ProblemKind.NOT_A_PRICE),
        ("+5", ProblemKind.NOT_A_PRICE),
        ("1_000", ProblemKind.NOT_A_PRICE),
        ("1,000", ProblemKind.NOT_A_PRICE),
        ("12.345", ProblemKind.NOT_A_PRICE),
        ("NaN", ProblemKind.NOT_A_PRICE),
        ("Infinity", ProblemKind.NOT_A_PRICE),
        ("1e3", ProblemKind.NOT_A_PRICE),
        ("٢٥", ProblemKind.NOT_A_PRICE),
        ("२५", ProblemKind.NOT_A_PRICE),
        ("1000000000000", ProblemKind.NOT_A_PRICE),
    ],
)
def test_what_is_no_price_is_refused(text, kind):
    assert entries.read_price(text) is kind


@pytest.mark.fault(27)
@pytest.mark.parametrize("text", ["1_0", "-1", "+1", "1.0", "٣", "1 0", "x", "1" * 13, "NaN"])
def test_what_is_no_whole_number_is_refused(text):
    assert entries.read_units(text) is ProblemKind.NOT_A_NUMBER


def test_units_have_limits():
    assert entries.read_units("7", least=1, most=10) == 7
    assert entries.read_units("0", least=1) is ProblemKind.TOO_SMALL
    assert entries.read_units("11", most=10) is ProblemKind.TOO_LARGE
    assert entries.read_units("") is ProblemKind.EMPTY


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("18", 1800),
        ("0.25", 25),
        ("5 %", 500),
        ("100", 10_000),
        ("101", ProblemKind.TOO_LARGE),
        ("", ProblemKind.EMPTY),
        ("-1", ProblemKind.NOT_A_RATE),
        ("1.234", ProblemKind.NOT_A_RATE),
        ("१८", ProblemKind.NOT_A_RATE),
    ],
)
def test_a_rate_is_read_in_percent(text, points):
    assert entries.read_rate(text) == points


@pytest.mark.parametrize(
    ("text", "barcode"),
    [
        ("", ""),
        ("  ", ""),
        (" 8901234500019 ", "8901234500019"),
        ("96385074", "96385074"),  # the examples of gs1.org's calculator
        ("036000291452", "036000291452"),
        ("4006381333931", "4006381333931"),
        ("10614141543219", "10614141543219"),
        ("8901234500018", ProblemKind.WRONG_CHECK_DIGIT),
        ("036000291453", ProblemKind.WRONG_CHECK_DIGIT),
        ("96385075", ProblemKind.WRONG_CHECK_DIGIT),
        ("123456789", "123456789"),  # no GTIN has nine digits
        ("ABC 12/3", "ABC 12/3"),
        ("A" * 32, "A" * 32),
        ("A" * 33, ProblemKind.NOT_A_BARCODE),
        ("८९०", ProblemKind.NOT_A_BARCODE),
        ("a\tb", ProblemKind.NOT_A_BARCODE),
        ("a\nb", ProblemKind.NOT_A_BARCODE),
    ],
)
def test_a_barcode_is_read_and_its_check_digit_checked(text, barcode):
    assert entries.read_barcode(text) == barcode


@pytest.mark.parametrize(
    ("text", "sku"),
    [
        (" AUD-1_x.2 ", "AUD-1_x.2"),
        ("7", "7"),
        ("a" * 40, "a" * 40),
        ("", ProblemKind.EMPTY),
        ("a" * 41, ProblemKind.NOT_A_SKU),
        ("-a", ProblemKind.NOT_A_SKU),
        (".a", ProblemKind.NOT_A_SKU),
        ("a b", ProblemKind.NOT_A_SKU),
        ("a/b", ProblemKind.NOT_A_SKU),
        ("=1+1", ProblemKind.NOT_A_SKU),
        ("ä", ProblemKind.NOT_A_SKU),
        ("a\n", "a"),
        ("a\nb", ProblemKind.NOT_A_SKU),
    ],
)
def test_a_sku_is_plain_letters_and_digits(text, sku):
    assert entries.read_sku(text) == sku


@pytest.mark.parametrize("text", ["", "8518", "851830", "85183000"])
def test_an_hsn_code_has_four_six_or_eight_digits(text):
    assert entries.read_hsn(text) == text


@pytest.mark.parametrize("text", ["851", "85183", "8518300", "851830001", "85.18", "८५१८", "ABCD"])
def test_any_other_hsn_code_is_refused(text):
    assert entries.read_hsn(text) is ProblemKind.NOT_AN_HSN


def test_a_line_is_cleaned_and_has_a_longest_length():
    assert entries.read_line("  Pulse\tear\u202ebuds ") == "Pulse earbuds"
    assert entries.read_line("\u200b") is ProblemKind.EMPTY
    assert entries.read_line("", needed=False) == ""
    assert entries.read_line("x" * 201) is ProblemKind.TOO_LONG


@given(st.text())
def test_whatever_is_typed_gets_an_answer(text):
    for read in (entries.read_price, entries.read_units, entries.read_rate):
        assert isinstance(read(text), int | ProblemKind)
    for read_text in (entries.read_sku, entries.read_barcode, entries.read_hsn):
        assert isinstance(read_text(text), str)


def test_a_problem_says_its_field():
    problem = Problem(field="list_price", kind=ProblemKind.NOT_A_PRICE, detail="NaN")

    assert str(problem) == "list_price: not a price (NaN)"


@pytest.mark.parametrize(
    ("text", "day"), [("2026-11-08", date(2026, 11, 8)), (" 2028-02-29 ", date(2028, 2, 29))]
)
def test_dates_are_read(text, day):
    assert entries.read_date(text) == day


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", ProblemKind.EMPTY),
        ("2026-2-3", ProblemKind.NOT_A_DATE),
        ("2026-02-30", ProblemKind.NOT_A_DATE),
        ("2026-13-01", ProblemKind.NOT_A_DATE),
        ("1926-11-08", ProblemKind.NOT_A_DATE),
        ("08.11.2026", ProblemKind.NOT_A_DATE),
        ("20261108", ProblemKind.NOT_A_DATE),
        ("२०२६-११-०८", ProblemKind.NOT_A_DATE),
        ("2026-11-08T12:00", ProblemKind.NOT_A_DATE),
        ("today", ProblemKind.NOT_A_DATE),
    ],
)
def test_anything_else_is_no_date(text, kind):
    assert entries.read_date(text) is kind
