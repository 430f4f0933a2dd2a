"""Days of the shop, with and without summer time."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.spans import Span, begin_of, day_of, days, hour_of, step_of, zone_of

BERLIN, KOLKATA = zone_of("Europe/Berlin"), zone_of("Asia/Kolkata")
ZONES = st.sampled_from(
    [
        zone_of(name)
        for name in (
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "UTC",
        )
    ]
)
MOMENTS = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis wants it naive
    max_value=datetime(2040, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


def test_a_day_in_india_begins_half_an_hour_off():
    assert begin_of(date(2026, 11, 8), KOLKATA) == datetime(2026, 11, 7, 18, 30, tzinfo=UTC)
    assert day_of(datetime(2026, 11, 7, 18, 29, tzinfo=UTC), KOLKATA) == date(2026, 11, 7)
    assert hour_of(datetime(2026, 11, 7, 18, 29, tzinfo=UTC), KOLKATA) == datetime(
        2026, 11, 7, 17, 30, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 7, 1), 24)]
)
def test_a_day_has_as_many_hours_as_it_has(day, hours):
    span = days(day, day, BERLIN)

    assert span.end - span.begin == timedelta(hours=hours)


def test_a_span_must_not_end_before_it_begins():
    with pytest.raises(ValueError, match="end before"):
        days(date(2026, 11, 8), date(2026, 11, 6), KOLKATA)


@given(MOMENTS, ZONES)
def test_every_moment_is_in_the_day_that_it_is_of(moment, zone):
    day = day_of(moment, zone)

    assert begin_of(day, zone) <= moment < begin_of(day + timedelta(days=1), zone)


@given(MOMENTS, st.integers(0, 500), ZONES)
def test_a_step_never_crosses_an_hour_or_a_day(begin, length, zone):
    span = Span(begin, begin + timedelta(days=length))
    step = step_of(span, zone)

    assert timedelta(hours=1) % step == timedelta()
    for moment in (span.begin, span.begin + (span.end - span.begin) / 2, span.end):
        piece = datetime.fromtimestamp(
            moment.timestamp() // step.total_seconds() * step.total_seconds(), UTC
        )
        assert hour_of(piece, zone) == hour_of(moment, zone)
        assert day_of(piece, zone) == day_of(moment, zone)


def test_steps_are_as_long_as_they_can_be():
    year = days(date(2026, 1, 1), date(2026, 12, 31), BERLIN)

    assert step_of(year, BERLIN) == timedelta(hours=1)
    assert step_of(year, KOLKATA) == timedelta(minutes=30)
    assert step_of(year, zone_of("Asia/Kathmandu")) == timedelta(minutes=15)
    assert step_of(year, zone_of("Australia/Lord_Howe")) == timedelta(minutes=30)
