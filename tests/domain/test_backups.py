from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.backups import expendable, is_due, moment_of, name_at

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ages = st.lists(st.integers(-100_000, 120 * 86_400), unique=True, max_size=60)


def kept_of(made, now=NOON):
    return sorted(set(made) - expendable(made, now))


def test_a_name_tells_shop_and_moment():
    assert name_at("shop", NOON) == "shop-20261123T120000Z.db"
    assert moment_of("shop", "shop-20261123T120000Z.db") == NOON
    assert moment_of("my-shop", name_at("my-shop", NOON)) == NOON


@pytest.mark.parametrize(
    "name",
    [
        "shop.db",
        "shop-20261123T120000Z.db.part",
        "shop-before-restore-20261123T120000Z.db",
        "other-20261123T120000Z.db",
        "shop-20261131T120000Z.db",
        "shop-20261123T120000Z.db\n",
        "shop-\uff1220261123T12000Z.db",
        "shop-2026-11-23.db",
    ],
)
def test_other_names_are_not_ours(name):
    assert moment_of("shop", name) is None


def test_one_is_due_after_an_hour():
    assert is_due([], NOON)
    assert not is_due([NOON - HOUR + timedelta(seconds=1)], NOON)
    assert not is_due([NOON], NOON)
    assert is_due([NOON - HOUR], NOON)


def test_one_from_the_future_does_not_keep_others_from_being_made():
    assert is_due([NOON + timedelta(seconds=1)], NOON)


def test_all_of_a_day_then_one_a_day_then_one_a_week():
    made = [NOON - number * HOUR for number in range(100 * 24)]

    kept = kept_of(made)

    assert [moment for moment in kept if moment >= NOON - DAY] == sorted(made[:25])
    days = [moment for moment in kept if NOON - 15 * DAY <= moment < NOON - DAY]
    assert len({moment.date() for moment in days}) == len(days) == 15  # two of them in part
    weeks = [moment for moment in kept if moment < NOON - 15 * DAY]
    assert len({moment.isocalendar()[:2] for moment in weeks}) == len(weeks) == 9
    assert min(kept) >= NOON - 71 * DAY


def test_the_last_of_a_day_stays():
    morning, evening = NOON - 3 * DAY, NOON - 3 * DAY + 8 * HOUR

    assert kept_of([morning, evening]) == [evening]


def test_the_newest_stays_however_old_it_is():
    assert kept_of([NOON - 400 * DAY, NOON - 300 * DAY]) == [NOON - 300 * DAY]


@given(ages)
def test_what_is_kept_is_kept_again_and_holds_the_newest(seconds):
    made = [NOON - timedelta(seconds=age) for age in seconds]

    kept = kept_of(made)

    assert kept_of(kept) == kept
    assert not made or max(made) in kept
    assert [moment for moment in made if moment >= NOON - DAY and moment not in kept] == []


def test_thinned_out_every_hour_for_half_a_year_few_remain_and_every_week_has_one():
    kept: list[datetime] = []
    for number in range(183 * 24):
        now = NOON + number * HOUR
        kept = kept_of([*kept, now], now)

    assert len(kept) <= 25 + 15 + 9
    weeks = {moment.isocalendar()[:2] for moment in kept}
    wanted = {(now - number * 7 * DAY).isocalendar()[:2] for number in range(10)}
    assert wanted <= weeks
