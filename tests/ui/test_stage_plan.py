"""Where things lie in the window."""

import pytest
from PySide6.QtCore import QRect, QSize

from kiosk.ui.stage_plan import free_of, header_height, plan_stage

SIZES = [QSize(1920, 1080), QSize(1080, 1920), QSize(1024, 768), QSize(1001, 1001)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("bar", [0, 96])
@pytest.mark.parametrize("fills", [False, True])
def test_what_is_touched_lies_in_the_lower_half(size, bar, fills):
    plan = plan_stage(size, bar=bar, low=True, fills=fills, header=112)

    for place in (plan.reach, plan.button):
        assert place.top() >= size.height() / 2
    assert plan.reach.bottom() + 1 == size.height() - bar
    assert plan.bar.height() == bar
    assert plan.reach.contains(plan.button)


@pytest.mark.parametrize("size", SIZES)
def test_poster_screen_and_bar_share_the_window(size):
    plan = plan_stage(size, bar=80, low=True, header=96)

    assert plan.poster.height() + plan.view.height() + plan.bar.height() == size.height()
    assert plan.view.top() == plan.reach.top() - 96


def test_a_screen_that_rises_keeps_its_height_above_the_bar():
    without, plan = (
        plan_stage(QSize(1920, 1080), bar=bar, low=True, header=96, rises=True) for bar in (0, 80)
    )

    assert plan.view == without.view.translated(0, -80)
    assert plan.poster.bottom() + 1 == plan.view.top()
    assert plan.bar.top() == plan.view.bottom() + 1


def test_without_low_reach_a_screen_has_the_whole_window():
    plan = plan_stage(QSize(1920, 1080))

    assert plan.view == plan.reach == QRect(0, 0, 1920, 1080)
    assert plan.poster.isEmpty()
    assert plan.bar.isEmpty()
    assert plan.button == QRect(1816, 24, 64, 64)


def test_a_screen_that_fills_the_window_has_no_poster_above():
    plan = plan_stage(QSize(1920, 1080), low=True, fills=True)

    assert plan.view == QRect(0, 0, 1920, 1080)
    assert plan.poster.isEmpty()


def test_the_panel_takes_the_larger_side_of_a_code():
    reach = QRect(0, 0, 1000, 600)

    assert free_of(QRect(600, 100, 300, 300), reach) == QRect(0, 0, 600, 600)
    assert free_of(QRect(100, 350, 800, 200), reach) == QRect(0, 0, 1000, 350)
    assert free_of(QRect(50, 50, 300, 500), reach) == QRect(350, 0, 650, 600)
    assert free_of(QRect(50, 20, 900, 200), reach) == QRect(0, 220, 1000, 380)


def test_without_a_code_the_panel_may_be_anywhere():
    reach = QRect(0, 540, 1920, 540)

    assert free_of(QRect(), reach) == reach
    assert free_of(QRect(0, 0, 400, 400), reach) == reach


def test_a_low_or_narrow_screen_has_a_lower_header():
    assert header_height(QSize(1920, 1080)) == 112
    assert header_height(QSize(1920, 540)) == header_height(QSize(768, 1366)) == 96
