"""A shopper who leaves: a warning first, then everything of theirs is gone."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit

from kiosk.ui.main_window import Screen
from kiosk.ui.theme import Look


@pytest.fixture
def visitor(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.wait_for_sale()
    return visitor


def idle(visitor):
    """Let the idle time pass without a touch."""
    overlay_flow = visitor.kiosk.screens.idle_flow
    overlay_flow.findChild(QTimer, "idleTimer").timeout.emit()


def count_down(visitor, seconds):
    timer = visitor.kiosk.screens.idle_flow.findChild(QTimer, "warningTimer")
    for _ in range(seconds):
        timer.timeout.emit()


@pytest.mark.fault(37)
def test_the_warning_counts_down_and_then_the_session_is_gone(visitor):
    visitor.enters("9876543210")
    idle(visitor)
    assert visitor.reads("idleSecondsLabel") == "15"

    count_down(visitor, 14)
    assert visitor.screen is Screen.PRODUCTS
    count_down(visitor, 1)

    visitor.sees(Screen.WELCOME)
    assert visitor.kiosk.session.shopper is None
    assert not any(edit.text() for edit in visitor.window.findChildren(QLineEdit))


def test_a_touch_keeps_the_session(visitor):
    visitor.enters("9876543210")
    idle(visitor)

    visitor.tap("stayButton")

    assert not visitor.kiosk.screens.idle_flow.findChild(QTimer, "warningTimer").isActive()
    assert visitor.screen is Screen.PRODUCTS
    assert visitor.kiosk.session.shopper is not None


def test_any_key_keeps_the_session(visitor):
    visitor.enters()
    idle(visitor)

    visitor.press(Qt.Key.Key_Space)

    assert visitor.screen is Screen.PRODUCTS
    assert visitor.kiosk.session.shopper is not None


def test_nobody_is_sent_away_while_paying(visitor):
    visitor.enters()
    visitor.buys("LAMP")

    idle(visitor)

    assert not visitor.kiosk.screens.idle_flow.findChild(QTimer, "warningTimer").isActive()
    assert visitor.screen is Screen.PAYMENT


@pytest.mark.fault(37)
def test_what_was_typed_by_half_is_cleared(visitor):
    visitor.type("Asha")

    idle(visitor)

    assert not any(edit.text() for edit in visitor.window.findChildren(QLineEdit))


@pytest.mark.fault(37)
def test_who_only_changed_how_it_looks_leaves_nothing_behind(visitor):
    visitor.wait_for_sale()
    theme, languages = visitor.kiosk.theme, visitor.kiosk.languages
    before = theme.look
    theme.set_look(Look(large_text=True, high_contrast=True, low_reach=True))
    languages.choose("ur")
    visitor.wait(lambda: visitor.kiosk.screens.language == "ur")

    idle(visitor)

    assert theme.look == before
    assert languages.current == "en"
    visitor.wait(lambda: visitor.kiosk.screens.language == "en")
    assert visitor.screen is Screen.WELCOME


@pytest.mark.fault(37)
def test_a_search_and_large_text_are_gone_for_the_next_shopper(visitor):
    visitor.enters()
    visitor.tap("textSizeButton")
    visitor.tap("searchEdit")
    visitor.type("nothing like it")
    idle(visitor)
    visitor.tap("leaveButton")
    visitor.sees(Screen.WELCOME)

    visitor.enters()

    assert not visitor.kiosk.theme.large_text
    assert "Buy" in visitor.says_card("LAMP")


def test_a_call_for_help_stops_the_clock(visitor):
    visitor.enters()
    visitor.tap("helpButton")

    idle(visitor)
    assert not visitor.kiosk.screens.idle_flow.findChild(QTimer, "warningTimer").isActive()
    visitor.tap("helpDismissButton")
    idle(visitor)

    assert visitor.reads("idleSecondsLabel") == "15"


def test_leaving_says_goodbye_at_once(visitor):
    visitor.enters("Asha")

    visitor.tap("headerActionButton")

    visitor.sees(Screen.WELCOME)
    assert visitor.kiosk.session.shopper is None


def test_the_result_leads_back_by_itself(visitor):
    visitor.enters()
    visitor.buys("LAMP")
    visitor.pays()
    timer = visitor.window.findChild(QTimer, "resultTimer")

    for _ in range(15):
        timer.timeout.emit()

    visitor.sees(Screen.PRODUCTS)


@pytest.mark.fault(38)
def test_escape_keys_do_nothing(visitor):
    visitor.enters()

    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        visitor.press(key)
    visitor.qtbot.keyClick(visitor.window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    visitor.qtbot.keyClick(visitor.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    assert visitor.window.isVisible()
    assert visitor.screen is Screen.PRODUCTS


def test_who_leaves_in_the_moment_of_buy_now_leaves_nothing_on_the_screen(shop, visitor):
    visitor.enters()

    visitor.tap_card("LAMP")
    visitor.kiosk.session.end()

    visitor.wait(lambda: shop.sql("SELECT count(*) FROM orders") == [(1,)])
    visitor.sees(Screen.WELCOME)
    visitor.wait(lambda: not visitor.kiosk.jobs.is_busy)
    assert visitor.screen is Screen.WELCOME
    assert shop.offer("LAMP").held == 0
