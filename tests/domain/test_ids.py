from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from kiosk.domain.ids import first_id_at, made_at, new_id
from kiosk.store.column_types import Moment
from tests.shops import NOON

MOMENTS = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis wants it naive
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@given(MOMENTS)
def test_an_id_is_a_uuid_of_version_7(at):
    made = UUID(new_id(at))

    assert made.version == 7
    assert made.variant == RFC_4122


@given(MOMENTS)
def test_an_id_begins_with_its_millisecond(at):
    milliseconds = UUID(new_id(at)).int >> 80

    assert abs(milliseconds - at.timestamp() * 1000) < 1.001


@given(MOMENTS, st.integers(2, 10**9))
def test_ids_sort_by_the_moment_they_were_made(at, later_ms):
    assert new_id(at) < new_id(at + timedelta(milliseconds=later_ms))


def test_ids_of_one_moment_differ():
    assert len({new_id(NOON) for _ in range(1000)}) == 1000


def test_every_random_bit_is_used():
    ids = [UUID(new_id(NOON)).int for _ in range(500)]
    seen_one = seen_zero = 0
    for value in ids:
        seen_one |= value
        seen_zero |= ~value

    both = seen_one & seen_zero & ((1 << 80) - 1)
    assert both == ((1 << 80) - 1) & ~(0xF << 76) & ~(0x3 << 62)


@given(MOMENTS)
def test_the_first_id_of_a_moment_parts_what_came_before_from_what_comes(at):
    at = at.replace(microsecond=at.microsecond // 1000 * 1000)

    assert new_id(at - timedelta(milliseconds=2)) < first_id_at(at) <= new_id(at)


@given(MOMENTS)
def test_an_id_and_the_database_round_a_moment_alike(at):
    assert UUID(new_id(at)).int >> 80 == Moment().process_bind_param(at, sqlite.dialect())


def test_an_id_tells_when_it_was_made():
    assert made_at(new_id(NOON)) == NOON
    assert made_at(first_id_at(NOON)) == NOON
