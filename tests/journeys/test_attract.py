"""Nobody is at the kiosk: the offers pass by, until somebody touches it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.ui.main_window import Screen
from tests.ui.keys import Keys


@pytest.fixture
def visitor(shop, open_kiosk):
    shop.stock(LAMP=5, KETTLE=1, FAN=0)
    visitor = open_kiosk()
    visitor.wait_for_sale()
    return visitor


def flow_of(visitor):
    return visitor.kiosk.screens.attract_flow


def wait_idle(visitor):
    """Let 20 seconds pass without a touch."""
    flow_of(visitor).findChild(QTimer, "attractIdleTimer").timeout.emit()


def turn(visitor):
    """Let one offer have been shown for its six seconds."""
    flow_of(visitor).findChild(QTimer, "attractTurnTimer").timeout.emit()


def shown(visitor):
    face = flow_of(visitor).view.face
    return "" if face is None else face.name


def is_resting(visitor):
    flow = flow_of(visitor)
    return flow.view.isHidden() and not flow.findChild(QTimer, "attractTurnTimer").isActive()


def test_offers_that_can_be_bought_take_turns(visitor):
    wait_idle(visitor)
    names = [shown(visitor)]
    for _ in range(3):
        turn(visitor)
        names.append(shown(visitor))

    assert sorted(set(names)) == ["Kettle", "Lamp"]
    assert names[0] == names[2] != names[1] == names[3]
    assert visitor.reads("headerStatusLabel") == "01:00:00"


def test_a_touch_anywhere_ends_it_and_presses_nothing(visitor):
    for name in ("guestButton", "startButton", "staffButton", "7Key"):
        place = visitor.find(name)
        wait_idle(visitor)
        centre = place.mapTo(visitor.window, place.rect().center())
        handle = visitor.window.windowHandle()
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=centre)
        visitor.wait(lambda: is_resting(visitor))
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=centre)

        assert visitor.screen is Screen.WELCOME
        assert visitor.kiosk.session.shopper is None
        assert visitor.kiosk.welcome.typed == ""


def test_a_key_ends_it_and_is_typed(visitor):
    wait_idle(visitor)
    Keys(visitor.window).press("A")
    visitor.wait(lambda: is_resting(visitor))
    visitor.wait(lambda: visitor.kiosk.welcome.typed == "A")


def test_a_scan_ends_it_and_opens_the_product(visitor):
    wait_idle(visitor)
    Keys(visitor.window).scan("LAMP")
    visitor.sees(Screen.PAYMENT)

    assert is_resting(visitor)


def test_it_leaves_alone_who_is_in_the_middle_of_something(visitor):
    visitor.type("Ash")
    wait_idle(visitor)
    assert is_resting(visitor)

    visitor.kiosk.welcome.clear()
    visitor.enters()
    wait_idle(visitor)
    assert is_resting(visitor)


def test_the_stock_follows_and_what_has_gone_makes_room(shop, visitor):
    wait_idle(visitor)
    while shown(visitor) != "Lamp":
        turn(visitor)
    shop.buy("LAMP", 4)
    visitor.kiosk.feed.refresh()
    visitor.wait(lambda: flow_of(visitor).view.face.badge == "Last one")
    shop.buy("LAMP")
    visitor.kiosk.feed.refresh()
    visitor.wait(lambda: shown(visitor) == "Kettle")

    shop.buy("KETTLE")
    visitor.kiosk.feed.refresh()
    visitor.wait(lambda: is_resting(visitor))
    wait_idle(visitor)
    assert is_resting(visitor)


def test_with_no_sale_the_welcome_screen_stays(visitor, kiosk_clock):
    kiosk_clock.now += timedelta(hours=2)
    visitor.kiosk.feed.refresh()
    visitor.wait(lambda: not visitor.kiosk.jobs.is_busy)
    wait_idle(visitor)

    assert is_resting(visitor)


def test_it_speaks_the_shops_own_language(visitor):
    visitor.kiosk.languages.choose("hi")
    visitor.wait(lambda: visitor.kiosk.screens.is_complete)
    visitor.wait(lambda: visitor.kiosk.screens.welcome is visitor.kiosk.welcome)
    wait_idle(visitor)
    visitor.wait(lambda: visitor.kiosk.languages.current == "en")


def test_a_touch_makes_the_wait_begin_anew(visitor):
    timer = flow_of(visitor).findChild(QTimer, "attractIdleTimer")
    timer.stop()
    QTest.mouseClick(visitor.window.windowHandle(), Qt.MouseButton.LeftButton)

    assert timer.isActive()
    assert timer.interval() == 20_000
