"""The keys on the screen, and sheets above the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.ui.backoffice.desk import Desk
from kiosk.ui.backoffice.fields import TextField
from kiosk.ui.backoffice.form_sheet import FormSheet
from kiosk.ui.backoffice.sheets import ProgressSheet
from tests.ui.checks import check_names, check_targets, settle, shown_in


@pytest.fixture
def desk(qtbot, theme):
    page = QWidget()
    column = QVBoxLayout(page)
    for name in ("name", "price"):
        column.addWidget(TextField(name.title(), name=name))
    elsewhere = QPushButton("Elsewhere")
    elsewhere.setObjectName("elsewhereButton")
    column.addWidget(elsewhere)
    desk = Desk(theme, page)
    shown_in(desk, (1920, 1080), qtbot)
    return desk


def entry(desk, name="name"):
    return desk.findChild(QLineEdit, f"{name}Edit")


def key(desk, name):
    QTest.mouseClick(desk.findChild(QPushButton, f"office{name}Key"), Qt.MouseButton.LeftButton)


def press(which):
    """Press a key of a real keyboard; return who has the focus then."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, which)
    return QApplication.focusWidget()


def tap(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def test_a_tap_on_a_field_brings_the_keys_and_they_type(desk):
    assert not desk.keyboard.isVisible()

    tap(entry(desk))
    for name in ("Shift", "A", "S", "H", "A", "Space", "4", "At", "Dot"):
        key(desk, name)

    assert desk.keyboard.isVisible()
    assert entry(desk).text() == "Asha 4@."


def test_signs_backspace_and_the_next_field(desk):
    tap(entry(desk))
    key(desk, "Signs")
    key(desk, "R")
    key(desk, "Q")
    assert entry(desk).text() == "%@"
    key(desk, "Backspace")
    key(desk, "Next")
    key(desk, "7")

    assert entry(desk).text() == "%"
    assert entry(desk, "price").text() == "7"


def test_the_keys_go_when_they_are_done_or_the_field_is_left(desk):
    tap(entry(desk))
    key(desk, "Done")
    assert not desk.keyboard.isVisible()

    tap(entry(desk))
    assert desk.keyboard.isVisible()
    desk.findChild(QPushButton, "elsewhereButton").setFocus()
    assert not desk.keyboard.isVisible()


def test_a_real_keyboard_needs_no_keys_on_the_screen(desk):
    entry(desk).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(entry(desk), "Lamp")

    assert entry(desk).text() == "Lamp"
    assert not desk.keyboard.isVisible()


def test_a_field_that_cannot_be_changed_brings_no_keys(desk):
    desk.findChild(TextField, "nameField").set_read_only(on=True)
    tap(entry(desk))

    assert not desk.keyboard.isVisible()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
def test_every_key_is_large_enough_and_has_a_name(desk, size):
    desk.resize(*size)
    desk.keyboard.show()
    settle()

    check_targets(desk.keyboard)
    check_names(desk.keyboard)
    bottom = desk.keyboard.mapTo(desk, desk.keyboard.rect().bottomLeft()).y()
    assert bottom < size[1]


def test_a_question_does_what_was_chosen(desk):
    done = []
    for name in ("sheetNoButton", "sheetYesButton"):
        desk.sheets.ask("Sure?", "It ends.", yes="End it", on_yes=lambda: done.append("yes"))
        settle()
        tap(desk.findChild(QPushButton, name))
        assert not desk.sheets.is_open

    assert done == ["yes"]


def test_escape_closes_a_question_and_the_focus_comes_back(desk):
    entry(desk).setFocus()
    desk.sheets.ask("Sure?", "It ends.", yes="End it", on_yes=lambda: pytest.fail("not chosen"))
    settle()
    assert desk.sheets.isAncestorOf(QApplication.focusWidget())

    press(Qt.Key.Key_Escape)

    assert not desk.sheets.is_open
    assert QApplication.focusWidget() is entry(desk)


def test_tab_stays_on_the_sheet(desk):
    desk.sheets.ask("Sure?", "It ends.", yes="End it", on_yes=lambda: None)
    settle()
    seen = set()
    for _ in range(4):
        seen.add(press(Qt.Key.Key_Tab).objectName())

    assert seen == {"sheetNoButton", "sheetYesButton"}


def test_a_sheet_covers_the_page_also_when_the_keys_go(desk):
    tap(entry(desk))
    desk.hide_keys()
    desk.sheets.ask("Sure?", "It ends.", yes="End it", on_yes=lambda: None)
    settle()

    assert desk.sheets.height() == desk.height()


def test_progress_cannot_be_escaped_only_cancelled(qtbot, desk):
    sheet = ProgressSheet("Importing")
    desk.sheets.show_sheet(sheet, may_escape=False)
    sheet.show_progress(1200, 10_000)
    settle()
    press(Qt.Key.Key_Escape)
    assert desk.sheets.is_open

    with qtbot.waitSignal(sheet.cancel_requested):
        tap(desk.findChild(QPushButton, "progressCancelButton"))
    assert not desk.findChild(QPushButton, "progressCancelButton").isEnabled()


def test_a_form_that_waits_for_its_answer_cannot_be_escaped(desk):
    sheet = FormSheet("Give money back", name="give", submit="Give back")
    sheet.add_field("note", TextField("Why", name="why"))
    desk.sheets.show_sheet(sheet)
    sheet.set_busy(busy=True)
    QTest.keyClick(desk.sheets, Qt.Key.Key_Escape)
    assert desk.sheets.is_open

    sheet.set_busy(busy=False)
    QTest.keyClick(desk.sheets, Qt.Key.Key_Escape)
    assert not desk.sheets.is_open
