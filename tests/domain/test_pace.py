"""How quickly an offer sells."""

import pytest

from kiosk.domain.pace import LONGEST, Outlook, SellOut, sell_out, units_per_minute


def series(**minutes_ago):
    """Return units sold so many minutes ago: ``series(m0=3, m7=1)``."""
    sold = [0] * LONGEST
    for name, units in minutes_ago.items():
        sold[-1 - int(name[1:])] = units
    return sold


@pytest.mark.parametrize(
    ("sold", "running", "minutes_open", "pace"),
    [
        (series(), 0.5, 60, 0),
        (series(m0=3), 1, 60, 3 / 5),  # enough in five minutes
        (series(m0=3), 0.5, 60, 3 / 4.5),  # half of the newest minute is over
        (series(m0=2), 1, 60, 2 / 30),  # two units are too few for five minutes and for fifteen
        (series(m0=2, m9=1), 1, 60, 3 / 15),
        (series(m0=2, m20=7), 1, 60, 9 / 30),
        (series(m0=6), 1, 3, 6 / 3),  # nothing could be sold before the opening
        (series(m0=6), 0.1, 0.1, 6),  # of a few seconds, a minute
        (series(m29=1), 1, 60, 1 / 30),
    ],
)
def test_the_pace_is_that_of_the_shortest_span_with_enough_units(sold, running, minutes_open, pace):
    found = units_per_minute(sold, running=running, minutes_open=minutes_open)

    assert found == pytest.approx(pace)


@pytest.mark.parametrize(
    ("left", "pace", "to_close", "expected"),
    [
        (0, 5, 60, SellOut(outlook=Outlook.SOLD_OUT)),
        (5, 0, 60, SellOut(outlook=Outlook.NOT_SELLING)),
        (10, 2, 60, SellOut(outlook=Outlook.IN_MINUTES, minutes=5)),
        (1, 10, 60, SellOut(outlook=Outlook.IN_MINUTES, minutes=1)),
        (120, 2, 60, SellOut(outlook=Outlook.AFTER_CLOSE, minutes=60)),
        (119, 2, 60, SellOut(outlook=Outlook.IN_MINUTES, minutes=60)),
    ],
)
def test_when_an_offer_sells_out(left, pace, to_close, expected):
    assert sell_out(left, pace, to_close) == expected
