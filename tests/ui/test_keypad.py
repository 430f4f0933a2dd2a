"""The on-screen keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kiosk.ui.widgets.keypad import Keypad
from tests.ui.checks import check_names, check_targets, check_words, settle, shown_in


@pytest.fixture
def keypad(qtbot, theme):
    keypad = Keypad(theme)
    shown_in(keypad, (Keypad.LETTERS_WIDTH, 400), qtbot)
    return keypad


@pytest.fixture
def typed(keypad):
    """What the keys typed, in order."""
    typed: list[str] = []
    keypad.typed.connect(typed.append)
    return typed


def key(keypad, name):
    return keypad.findChild(QPushButton, f"{name}Key")


def tap(qtbot, keypad, *names):
    for name in names:
        qtbot.mouseClick(key(keypad, name), Qt.MouseButton.LeftButton)


def test_digits_type_digits(qtbot, keypad, typed):
    tap(qtbot, keypad, *"1234567890")

    assert typed == list("1234567890")


def test_letters_come_on_demand_and_go_again(qtbot, keypad, typed):
    keypad.set_capital(on=False)
    with qtbot.waitSignal(keypad.letters_shown) as shown:
        tap(qtbot, keypad, "letters")
    assert shown.args == [True]

    tap(qtbot, keypad, *"asha", "space", "dot", "dash")
    assert "".join(typed) == "asha .-"

    tap(qtbot, keypad, "digits")
    assert not keypad.shows_letters
    assert key(keypad, "1").isVisible()


def test_shift_makes_capitals(qtbot, keypad, typed):
    keypad.set_capital(on=False)
    keypad.show_letters()

    tap(qtbot, keypad, "a", "shift", "a")

    assert typed == ["a", "A"]
    assert key(keypad, "shift").isChecked()


def test_backspace_repeats_while_held(qtbot, keypad):
    erased = []
    keypad.erased.connect(lambda: erased.append(1))
    backspace = key(keypad, "digitsBackspace")

    qtbot.mousePress(backspace, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(erased) >= 3, timeout=3000)
    qtbot.mouseRelease(backspace, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [720, 748, 952])
@pytest.mark.parametrize("letters", [False, True])
@pytest.mark.parametrize("large", [False, True])
def test_every_key_can_be_touched(qtbot, theme, keypad, width, letters, large):
    theme.set_large_text(on=large)
    if letters:
        keypad.show_letters()
    keypad.setGeometry(0, 0, width, 292)
    settle()

    check_targets(keypad)
    check_words(keypad)
    check_names(keypad)


def test_keys_are_twelve_pixels_apart(keypad):
    keypad.show_letters()
    settle()

    assert key(keypad, "w").x() - key(keypad, "q").geometry().right() - 1 == 12


def test_the_first_digit_takes_the_tab_and_arrows_walk_on(qtbot, keypad):
    keypad.activateWindow()
    stops = [
        k for k in keypad.findChildren(QPushButton) if k.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert stops == [key(keypad, "1")]

    stops[0].setFocus()
    for step in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(keypad.focusWidget(), step)
    assert keypad.focusWidget() is key(keypad, "0")

    for step in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(keypad.focusWidget(), step)
    assert keypad.focusWidget() is key(keypad, "7")


@pytest.mark.parametrize("press", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_return_and_space_press_the_key(qtbot, keypad, typed, press):
    keypad.activateWindow()
    key(keypad, "5").setFocus()

    QTest.keyClick(key(keypad, "5"), press)

    assert typed == ["5"]


def test_a_real_keyboard_types_through_the_keys(qtbot, keypad, typed):
    keypad.activateWindow()
    key(keypad, "1").setFocus()

    QTest.keyClick(key(keypad, "1"), Qt.Key.Key_9)
    with qtbot.waitSignal(keypad.erased):
        QTest.keyClick(key(keypad, "1"), Qt.Key.Key_Backspace)

    assert typed == ["9"]


def test_a_pin_keypad_has_clear_instead_of_letters(qtbot, theme):
    keypad = Keypad(theme, digits_only=True)
    shown_in(keypad, (400, 300), qtbot)

    assert key(keypad, "letters") is None
    with qtbot.waitSignal(keypad.cleared):
        tap(qtbot, keypad, "clear")


def test_a_finger_leaves_the_focus_where_it_was(qtbot, keypad):
    keypad.activateWindow()
    key(keypad, "9").setFocus()

    tap(qtbot, keypad, "1")

    assert keypad.focusWidget() is key(keypad, "9")
