"""The dark bar at the top."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.ui.widgets.header import Header
from tests.ui.checks import (
    ODD_NAMES,
    check_inside,
    check_names,
    check_targets,
    check_words,
    settle,
    shown_in,
)


@pytest.fixture
def header(theme):
    header = Header(theme)
    header.set_titles("Diwali Flash Sale", "Chandni Electronics · Kiosk K1")
    header.set_demo(on=True)
    header.set_status("closes in", "01:24:36")
    header.set_action("Leave")
    return header


def part(header, name, kind=QLabel):
    return header.findChild(kind, name)


def test_a_tap_on_the_button_is_passed_on(qtbot, header):
    shown_in(header, (1080, 112), qtbot)

    with qtbot.waitSignal(header.action_requested):
        qtbot.mouseClick(part(header, "headerActionButton", QPushButton), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [1920, 1080, 1024, 768])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("title", ["Diwali Flash Sale", *ODD_NAMES])
def test_everything_has_its_place(qtbot, theme, header, width, large, title):
    theme.set_large_text(on=large)
    header.set_titles(title, title)
    shown_in(header, (width, header.sizeHint().height()), qtbot)

    check_targets(header)
    check_names(header)
    check_words(header)
    check_inside(header)
    status = part(header, "headerStatusLabel")
    assert status.width() >= status.sizeHint().width()


def test_a_countdown_is_sun_and_a_number_is_white(qtbot, theme, header):
    shown_in(header, (1080, 112), qtbot)
    status = part(header, "headerStatusLabel")
    assert status.palette().color(status.foregroundRole()) == theme.color("sun")

    header.set_status("order", "K1-000042", tone="plain")

    assert status.text() == "K1-000042"
    assert status.palette().color(status.foregroundRole()) == theme.color("on_ink")


def test_what_is_not_set_is_not_shown(qtbot, theme):
    header = Header(theme)
    shown_in(header, (1080, 112), qtbot)
    header.set_titles("Sale", "")
    settle()

    for name in ("headerStatusLabel", "headerCaptionLabel", "demoLabel", "headerSubtitleLabel"):
        assert not part(header, name).isVisible()
    assert not part(header, "headerActionButton", QPushButton).isVisible()


def test_clear_status_takes_it_away(qtbot, header):
    shown_in(header, (1080, 112), qtbot)
    header.clear_status()
    header.set_action(None)

    assert not part(header, "headerStatusLabel").isVisible()
    assert not part(header, "headerActionButton", QPushButton).isVisible()
