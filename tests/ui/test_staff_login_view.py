"""Signing in with name and PIN."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.ui.staff_login_view import StaffEntry, StaffLoginView
from tests.ui.checks import (
    ODD_NAMES,
    SIZES,
    check_inside,
    check_names,
    check_targets,
    check_words,
    settle,
    shown_in,
)


@pytest.fixture
def view(qtbot, theme):
    view = StaffLoginView(theme)
    view.set_operators(["Asha", "Ravi", "Meena"])
    shown_in(view, (1920, 1080), qtbot)
    view.activateWindow()
    view.clear()
    return view


def find(view, name, kind=QPushButton):
    return view.findChild(kind, name)


def tap(qtbot, view, *names):
    for name in names:
        qtbot.mouseClick(find(view, name), Qt.MouseButton.LeftButton)


def pin(digits):
    return [f"{digit}Key" for digit in digits]


def test_the_first_name_is_chosen_and_a_pin_signs_in(qtbot, view):
    tap(qtbot, view, *pin("2468"))

    with qtbot.waitSignal(view.sign_in_requested) as wanted:
        tap(qtbot, view, "signInButton")

    assert wanted.args == [StaffEntry("Asha", "2468")]


def test_another_name_forgets_the_pin(qtbot, view):
    tap(qtbot, view, *pin("24"), "operator1Chip", *pin("1357"))

    with qtbot.waitSignal(view.sign_in_requested) as wanted:
        tap(qtbot, view, "signInButton")

    assert wanted.args == [StaffEntry("Ravi", "1357")]


def test_a_real_keyboard_works(qtbot, view):
    QTest.keyClicks(view.focusWidget(), "12x3 45")
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Backspace)

    with qtbot.waitSignal(view.sign_in_requested) as wanted:
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)

    assert wanted.args[0].pin == "1234"


def test_fewer_than_four_digits_are_no_pin(qtbot, view):
    tap(qtbot, view, *pin("246"))

    assert not find(view, "signInButton").isEnabled()
    with qtbot.assertNotEmitted(view.sign_in_requested):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)


def test_a_ninth_digit_is_left_out(qtbot, view):
    tap(qtbot, view, *pin("123456789"))

    with qtbot.waitSignal(view.sign_in_requested) as wanted:
        tap(qtbot, view, "signInButton")

    assert wanted.args[0].pin == "12345678"


def test_clear_and_backspace(qtbot, view):
    field = find(view, "pinField", QWidget)
    tap(qtbot, view, *pin("123"), "digitsBackspaceKey")
    assert field.pin == "12"

    tap(qtbot, view, "clearKey")
    assert field.pin == ""


def test_while_it_is_busy_nothing_is_sent(qtbot, view):
    tap(qtbot, view, *pin("2468"))
    view.set_busy(busy=True)

    with qtbot.assertNotEmitted(view.sign_in_requested):
        tap(qtbot, view, "signInButton")
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)

    view.set_busy(busy=False)
    assert find(view, "signInButton").isEnabled()


def test_a_problem_moves_nothing_and_typing_takes_it_back(qtbot, view):
    before = find(view, "5Key").geometry()
    view.show_problem("This name and PIN do not go together.")
    settle()

    assert find(view, "5Key").geometry() == before
    tap(qtbot, view, "5Key")
    assert find(view, "staffProblemLabel", QLabel).text() == ""


def test_the_pin_is_never_shown_or_spoken(qtbot, view):
    tap(qtbot, view, *pin("2468"))
    field = find(view, "pinField", QWidget)

    assert "2468" not in field.accessibleDescription() + field.accessibleName()
    assert field.accessibleDescription() == "4 typed"


def test_cancel_is_passed_on(qtbot, view):
    with qtbot.waitSignal(view.cancel_requested):
        tap(qtbot, view, "cancelButton")


def test_nobody_to_choose_signs_nobody_in(qtbot, view):
    view.set_operators([])
    tap(qtbot, view, *pin("2468"))

    with qtbot.assertNotEmitted(view.sign_in_requested):
        tap(qtbot, view, "signInButton")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("large", [False, True])
def test_nothing_is_cut_or_too_small(qtbot, theme, size, large):
    theme.set_large_text(on=large)
    view = StaffLoginView(theme)
    view.set_operators(["Asha", *ODD_NAMES])
    shown_in(view, size, qtbot)
    view.show_problem("This name and PIN do not go together. Please try again.")
    settle()

    check_targets(view)
    check_words(view)
    check_names(view)
    check_inside(view)
