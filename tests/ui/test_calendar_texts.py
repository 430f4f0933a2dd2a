"""Days and months in the words of each language, with digits that everybody reads."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.money import format_paise
from kiosk.domain.settings import LANGUAGES
from kiosk.ui import calendar_texts
from tests.ui.fitting import OTHER_DIGITS

SUNDAY = datetime(2026, 11, 8, 18, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Sun 8 Nov 2026, 18:30"),
        ("hi", "रवि 8 नव॰ 2026, 18:30"),
        ("ta", "ஞாயி. 8 நவ. 2026, 18:30"),
        ("bn", "রবি 8 নভেঃ 2026, 18:30"),
        ("ur", "اتوار 8 نومبر 2026, 18:30"),
    ],
)
def test_a_moment_is_said_in_the_language_of_the_screens(code, text, languages):
    languages.choose(code)
    assert calendar_texts.moment_text(SUNDAY) == text
    assert calendar_texts.day_text(SUNDAY.date()) == text.removesuffix(", 18:30")
    assert calendar_texts.short_day_text(SUNDAY) in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_day_of_a_year_has_names_and_plain_digits(code, languages):
    languages.choose(code)
    months, names = set(), set()
    for number in range(365):
        day = date(2026, 1, 1) + timedelta(days=number)
        text = calendar_texts.day_text(day)
        assert not OTHER_DIGITS.search(text + calendar_texts.month_title(day)), text
        months.add(calendar_texts.month_title(day))
        names.add(calendar_texts.weekday_name(day.isoweekday()))
    assert (len(months), len(names)) == (12, 7)


@pytest.mark.parametrize("code", LANGUAGES)
def test_rupees_are_grouped_the_indian_way_everywhere(code, languages):
    languages.choose(code)
    assert format_paise(1_00_00_000_00) == "₹1,00,00,000"
