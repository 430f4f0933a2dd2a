"""The question before a session is cleared."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.ui.widgets.idle_overlay import IdleOverlay
from tests.ui.checks import check_inside, check_names, check_targets, check_words, settle


@pytest.fixture
def page(qtbot, theme):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1080, 900)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


@pytest.fixture
def overlay(theme, page):
    overlay = IdleOverlay(theme, page)
    overlay.show_warning(12)
    settle()
    return overlay


def text(overlay, name):
    return overlay.findChild(QLabel, name).text()


def test_it_covers_the_page_and_counts(page, overlay):
    assert overlay.geometry() == page.rect()
    assert text(overlay, "idleSecondsLabel") == "12"

    overlay.set_seconds(1)

    assert text(overlay, "idleTextLabel") == "Everything you entered is cleared in one second."


@pytest.mark.parametrize(("button", "stays"), [("stayButton", True), ("leaveButton", False)])
def test_the_buttons_answer(qtbot, overlay, button, stays):
    wanted = overlay.stay_requested if stays else overlay.leave_requested
    with qtbot.waitSignal(wanted):
        qtbot.mouseClick(overlay.findChild(QPushButton, button), Qt.MouseButton.LeftButton)


def test_a_touch_beside_the_card_is_staying(qtbot, overlay):
    with qtbot.waitSignal(overlay.stay_requested):
        qtbot.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_a_touch_on_the_card_answers_nothing(qtbot, overlay):
    card = overlay.findChild(QWidget, "idleCard")
    with (
        qtbot.assertNotEmitted(overlay.stay_requested),
        qtbot.assertNotEmitted(overlay.leave_requested),
    ):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))


def test_a_key_is_staying_and_tab_keeps_to_the_buttons(qtbot, overlay):
    with qtbot.waitSignal(overlay.stay_requested):
        QTest.keyClick(overlay.window().focusWidget(), Qt.Key.Key_A)

    names = []
    for _ in range(4):
        QTest.keyClick(overlay.window().focusWidget(), Qt.Key.Key_Tab)
        names.append(overlay.window().focusWidget().objectName())
    assert names == ["stayButton", "leaveButton", "stayButton", "leaveButton"]


def test_the_keyboard_goes_back_to_where_it_was(qtbot, theme, page):
    button = QPushButton("Below", page)
    button.show()
    button.setFocus()
    overlay = IdleOverlay(theme, page)

    overlay.show_warning(5)
    assert overlay.hasFocus()
    overlay.hide()

    assert button.hasFocus()


@pytest.mark.parametrize("large", [False, True])
def test_nothing_is_cut_or_too_small(theme, page, overlay, large):
    theme.set_large_text(on=large)
    page.resize(768, 700)
    overlay.show_warning(120)
    settle()

    check_targets(overlay)
    check_words(overlay)
    check_names(overlay)
    check_inside(overlay)
