"""The page of a kiosk that cannot sell now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.ui.out_of_service_view import OutOfServiceView
from tests.ui.checks import (
    ODD_NAMES,
    SIZES,
    check_inside,
    check_names,
    check_targets,
    check_words,
    shown_in,
)


@pytest.fixture
def view(theme):
    return OutOfServiceView(theme)


def test_it_says_what_happened_and_whom_to_call(qtbot, view):
    view.show_reason("This kiosk is taking a break", "Nothing is lost.", reference="R 7F3A")
    shown_in(view, (1920, 1080), qtbot)

    texts = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert "Please call the staff." in texts
    assert "This kiosk is taking a break" in texts
    assert "R 7F3A" in texts


def test_while_it_is_calm_no_staff_is_called(qtbot, view):
    view.show_reason("One moment, please.", "We are trying again.", calm=True)
    shown_in(view, (1024, 768), qtbot)
    assert not view.findChild(QLabel, "outStaffLabel").isVisible()

    view.show_reason("We will be right back.", "We are trying again.")
    assert view.findChild(QLabel, "outStaffLabel").isVisible()


def test_without_a_reference_none_is_shown(qtbot, view):
    view.show_reason("This kiosk is taking a break", "Nothing is lost.")
    shown_in(view, (1024, 768), qtbot)

    assert not view.findChild(QLabel, "outReferenceLabel").isVisible()


def test_try_again_is_passed_on(qtbot, view):
    shown_in(view, (1024, 768), qtbot)

    with qtbot.waitSignal(view.retry_requested):
        qtbot.mouseClick(view.findChild(QPushButton, "retryButton"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("text", ODD_NAMES[:2])
def test_nothing_is_cut_or_too_small(qtbot, theme, view, size, large, text):
    theme.set_large_text(on=large)
    view.show_reason(text[:120], text, reference=text)
    shown_in(view, size, qtbot)

    check_targets(view)
    check_words(view)
    check_names(view)
    check_inside(view)
