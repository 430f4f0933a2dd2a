from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.services.clock import MachineClock, SteadySource
from tests.shops import NOON

pytestmark = pytest.mark.fault(25)


class Machine:
    """A machine whose clock can be set, and whose steady clock only goes on."""

    def __init__(self):
        self.wall, self.steady = NOON, 100.0
        self.source = SteadySource(lambda: self.wall, lambda: self.steady)

    def pass_seconds(self, seconds):
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds

    def read(self):
        return (self.source() - NOON).total_seconds()


@pytest.fixture
def machine():
    return Machine()


def test_time_passes(machine):
    machine.pass_seconds(5)

    assert machine.read() == 5


def test_a_clock_that_is_set_back_goes_on_at_its_pace(machine):
    machine.pass_seconds(5)
    machine.wall -= timedelta(hours=1)

    assert machine.read() == 5
    machine.pass_seconds(30)
    assert machine.read() == 35


def test_a_clock_that_is_set_forward_is_followed(machine):
    machine.wall += timedelta(hours=1)

    assert machine.read() == 3600
    machine.pass_seconds(10)
    assert machine.read() == 3610


def test_a_clock_set_back_and_forward_again_is_as_before(machine):
    machine.wall -= timedelta(hours=1)
    machine.pass_seconds(10)
    assert machine.read() == 10

    machine.wall += timedelta(hours=1)

    assert machine.read() == 10


def test_a_small_correction_never_makes_time_go_back(machine):
    machine.pass_seconds(10)
    assert machine.read() == 10
    machine.wall -= timedelta(seconds=1)

    assert machine.read() == 10
    machine.pass_seconds(3)
    assert machine.read() == 12


@pytest.mark.parametrize(("seconds", "reads"), [(2, 13), (2.001, 15)])
def test_two_seconds_are_a_small_correction_and_more_is_none(machine, seconds, reads):
    machine.pass_seconds(5)
    machine.read()
    machine.wall -= timedelta(seconds=seconds)
    machine.pass_seconds(10)

    assert machine.read() == reads


def test_a_small_correction_does_not_last_for_ever(machine):
    machine.wall -= timedelta(seconds=1)
    machine.read()
    machine.pass_seconds(100)

    assert machine.read() == 99


@pytest.mark.parametrize(
    ("microsecond", "kept"), [(0, 0), (999, 0), (123_999, 123_000), (999_000, 999_000)]
)
def test_a_clock_counts_in_whole_milliseconds_of_utc(microsecond, kept):
    india = timezone(timedelta(hours=5, minutes=30))
    clock = MachineClock(lambda: datetime(2026, 11, 8, 12, 0, 0, microsecond, tzinfo=india))

    assert clock() == datetime(2026, 11, 8, 6, 30, 0, kept, tzinfo=UTC)
    assert clock().tzinfo is UTC
