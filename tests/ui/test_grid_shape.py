"""How the cards fill the page."""

import pytest
from PySide6.QtCore import QSize

from kiosk.ui.grid_shape import GAP, grid_shape

FULL_HD, PORTRAIT, SMALL = QSize(1860, 786), QSize(1020, 1624), QSize(996, 488)


def shape(area, count, scale=1.0):
    return grid_shape(
        area, count, scale=scale, text_height=lambda stacked: int((260 if stacked else 220) * scale)
    )


@pytest.mark.parametrize(
    ("area", "scale", "columns"),
    [
        (FULL_HD, 1.0, 4),
        (PORTRAIT, 1.0, 3),
        (SMALL, 1.0, 3),
        (QSize(740, 1088), 1.0, 2),
        (PORTRAIT, 1.25, 2),
        (QSize(300, 300), 1.0, 1),
        (QSize(2500, 1200), 1.0, 5),
    ],
)
def test_cards_are_as_many_as_stay_comfortable(area, scale, columns):
    assert shape(area, 100, scale).columns == columns


def test_eight_offers_leave_no_hole_in_portrait():
    found = shape(PORTRAIT, 8)

    assert found.columns == 2
    assert 4 * found.cell.height() <= PORTRAIT.height()


def test_few_offers_fill_the_height():
    found = shape(FULL_HD, 8)

    assert 0.95 * FULL_HD.height() <= 2 * found.cell.height() <= FULL_HD.height()


@pytest.mark.parametrize("area", [FULL_HD, PORTRAIT, SMALL])
def test_the_next_row_shows_that_there_is_more(area):
    found = shape(area, 1000)

    seen = area.height() % found.cell.height()
    assert seen >= 40


@pytest.mark.parametrize("count", [0, 1, 2, 7, 20, 10_000])
@pytest.mark.parametrize("area", [FULL_HD, PORTRAIT, SMALL, QSize(1, 1)])
def test_a_grid_never_is_wider_than_its_place(area, count):
    found = shape(area, count)

    assert found.columns * found.cell.width() <= max(area.width(), 1)
    assert found.picture > 0


def test_a_narrow_card_has_its_badge_on_a_row_of_its_own():
    assert shape(PORTRAIT, 100).stacked
    assert not shape(FULL_HD, 100).stacked
    assert shape(FULL_HD, 100, 1.25).stacked
    assert shape(FULL_HD, 100).cell.width() - GAP == 445
