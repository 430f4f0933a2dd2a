"""The sheet over the payment screen on which an operator confirms."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from kiosk.ui.widgets.staff_confirm import Confirmation, StaffConfirm
from tests.ui.checks import (
    SIZES,
    check_inside,
    check_names,
    check_targets,
    check_words,
    settle,
    shown_in,
)


@pytest.fixture
def sheet(theme, qtbot):
    sheet = StaffConfirm(theme)
    shown_in(sheet, (1920, 1080), qtbot)
    sheet.open("Order K1-000042: ₹4,999.00", ["Asha", "Ravi"])
    settle()
    return sheet


def tap(sheet, name):
    QTest.mouseClick(sheet.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def type_pin(sheet, pin="2468"):
    sheet.findChild(QLineEdit, "confirmRrnEdit").clearFocus()
    for digit in pin:
        tap(sheet, f"{digit}Key")


def rrn(sheet):
    return sheet.findChild(QLineEdit, "confirmRrnEdit")


@pytest.mark.parametrize("size", SIZES)
def test_it_fits_every_screen(sheet, size):
    sheet.parentWidget().resize(*size)
    sheet.resize(*size)
    sheet.show_problem("This reference was given before: it paid for order K1-000041.")
    settle()

    check_targets(sheet)
    check_names(sheet)
    check_words(sheet)
    check_inside(sheet)


def test_the_keypad_types_where_the_caret_is(sheet):
    type_pin(sheet)
    rrn(sheet).setFocus()
    for digit in "51":
        tap(sheet, f"{digit}Key")

    assert rrn(sheet).text() == "51"
    tap(sheet, "digitsBackspaceKey")
    assert rrn(sheet).text() == "5"


def test_what_was_entered_is_told(sheet, qtbot):
    type_pin(sheet)
    rrn(sheet).setText("512345678901")

    with qtbot.waitSignal(sheet.confirm_requested) as told:
        tap(sheet, "staffConfirmButton")
    assert told.args == [Confirmation("Asha", "2468", "512345678901")]
    with qtbot.waitSignal(sheet.decline_requested):
        tap(sheet, "staffConfirmDeclineButton")


def test_nothing_is_said_without_a_pin_or_a_reference(sheet):
    confirm = sheet.findChild(QPushButton, "staffConfirmButton")
    decline = sheet.findChild(QPushButton, "staffConfirmDeclineButton")
    rrn(sheet).setText("512345678901")
    assert not confirm.isEnabled()
    assert not decline.isEnabled()

    rrn(sheet).clear()
    type_pin(sheet)

    assert not confirm.isEnabled()
    assert decline.isEnabled()


def test_while_an_answer_is_waited_for_nothing_is_sent_twice(sheet):
    type_pin(sheet)
    rrn(sheet).setText("512345678901")
    sheet.set_busy(busy=True)

    for name in ("staffConfirmButton", "staffConfirmDeclineButton", "staffConfirmCancelButton"):
        assert not sheet.findChild(QPushButton, name).isEnabled()


def test_opened_again_it_has_forgotten_pin_and_reference(sheet):
    type_pin(sheet)
    rrn(sheet).setText("512345678901")
    sheet.show_reference_problem("No.")

    sheet.open("Order K1-000043: ₹1.00", ["Asha"])

    assert rrn(sheet).text() == ""
    assert sheet.findChild(QLabel, "staffConfirmProblemLabel").text() == ""
    assert not sheet.findChild(QPushButton, "staffConfirmDeclineButton").isEnabled()


def test_a_real_keyboard_does_it_all(sheet, qtbot):
    QTest.keyClicks(sheet.focusWidget(), "2468")
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(rrn(sheet), "512345678901")
    with qtbot.waitSignal(sheet.confirm_requested):
        QTest.keyClick(rrn(sheet), Qt.Key.Key_Return)
    with qtbot.waitSignal(sheet.cancel_requested):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
