"""The field for a name or a mobile number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.widgets.entry_field import EntryField
from tests.ui.checks import ODD_NAMES, settle, shown_in


@pytest.fixture
def field(qtbot, theme):
    field = EntryField(theme)
    shown_in(field, (500, 88), qtbot)
    field.activateWindow()
    field.setFocus()
    settle()
    return field


def test_a_mobile_number_is_grouped_and_given_plain(field):
    for digit in "9876543210":
        field.type_text(digit)

    assert field.text() == "98765 43210"
    assert field.entry == "9876543210"


def test_the_caret_stays_behind_what_was_typed(field):
    for digit in "987654":
        field.type_text(digit)
    assert field.cursorPosition() == len(field.text()) == 7

    field.setCursorPosition(2)
    field.type_text("1")
    assert field.text() == "98176 54"
    assert field.cursorPosition() == 3


def test_erasing_across_the_gap_never_sticks(field):
    for digit in "987654":
        field.type_text(digit)

    field.erase()
    assert field.text() == "98765"
    field.erase()
    assert field.text() == "9876"


def test_a_real_keyboard_groups_too(qtbot, field):
    QTest.keyClicks(field, "9876543210")

    assert field.text() == "98765 43210"


def test_names_and_longer_numbers_stay_as_typed(field):
    field.type_text("Asha  7")
    assert field.entry == "Asha  7"

    field.clear()
    QTest.keyClicks(field, "+91 98765 43210")
    assert field.entry == "+91 98765 43210"

    field.clear()
    QTest.keyClicks(field, "919876543210")
    assert field.entry == "919876543210"


@pytest.mark.parametrize("name", ODD_NAMES)
def test_nothing_is_longer_than_sixty(field, name):
    field.type_text(name)

    assert len(field.text()) <= 60
    assert not field.grab().isNull()


def test_return_submits(qtbot, field):
    with qtbot.waitSignal(field.submitted):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_caret_is_three_pixels_of_flame(theme, field):
    field.type_text("98")
    picture = field.grab().toImage()
    flame = theme.color("flame").rgb()
    row = picture.height() // 2

    assert sum(picture.pixel(x, row) == flame for x in range(picture.width())) == 3
