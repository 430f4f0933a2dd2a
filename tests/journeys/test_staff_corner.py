"""Operators at the kiosk: sign in, pause and resume, leave."""

import pytest
from PySide6.QtCore import QTimer

from kiosk.domain.operator import Role
from kiosk.ui.main_window import Screen


@pytest.fixture
def visitor(shop, open_kiosk):
    shop.stock(LAMP=5)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    shop.shop.staff.add("Ravi", Role.OPERATOR, "1357", by="test")
    visitor = open_kiosk()
    visitor.wait_for_sale()
    return visitor


def sign_in(visitor, pin="2468"):
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.type(pin)
    visitor.tap("signInButton")


def test_an_operator_pauses_and_resumes_the_sale(shop, visitor):
    sign_in(visitor)
    visitor.sees(Screen.OFFICE)

    visitor.tap("pauseButton")
    visitor.wait(lambda: shop.sql("SELECT paused FROM flash_sale") == [(1,)])
    visitor.wait(lambda: "Resume" in visitor.find("pauseButton").text())
    visitor.tap("pauseButton")
    visitor.wait(lambda: shop.sql("SELECT paused FROM flash_sale") == [(0,)])

    actions = [row[0] for row in shop.sql("SELECT action FROM audit_event ORDER BY seq")]
    assert actions[-3:] == ["signed_in", "sale_paused", "sale_resumed"]


def test_the_keypad_enters_the_pin_too(visitor):
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    for digit in "2468":
        visitor.tap(f"{digit}Key")
    visitor.tap("signInButton")

    visitor.sees(Screen.OFFICE)


def test_a_wrong_pin_stays_outside_and_five_lock(shop, visitor):
    sign_in(visitor, "1111")
    visitor.wait(lambda: "do not fit" in visitor.reads("staffProblemLabel"))
    for _ in range(4):
        visitor.type("1111")
        visitor.tap("signInButton")
        visitor.wait(lambda: not visitor.can_tap("signInButton"))
        visitor.wait(lambda: visitor.reads("staffProblemLabel"))

    # Locked for a minute from 12:00 in Kolkata.
    visitor.wait(lambda: "Locked until 12:01" in visitor.reads("staffProblemLabel"))
    visitor.type("2468")
    visitor.tap("signInButton")
    visitor.wait(lambda: "Locked until" in visitor.reads("staffProblemLabel"))
    assert visitor.screen is Screen.STAFF_LOGIN
    assert shop.sql("SELECT failed_attempts FROM operator WHERE name = 'Asha'") == [(5,)]


def test_logging_out_leads_to_the_shoppers_side(visitor):
    sign_in(visitor)
    visitor.sees(Screen.OFFICE)

    visitor.tap("headerActionButton")

    visitor.sees(Screen.WELCOME)


def test_an_operator_who_walks_away_is_logged_out(visitor):
    sign_in(visitor)
    visitor.sees(Screen.OFFICE)

    visitor.kiosk.screens.idle_flow.warn_now()
    visitor.tap("leaveButton")

    visitor.sees(Screen.WELCOME)


def test_only_staff_can_close_the_kiosk_and_are_asked_twice(visitor, qtbot):
    visitor.window.close()
    assert visitor.window.isVisible()

    sign_in(visitor)
    visitor.sees(Screen.OFFICE)
    visitor.tap("leaveKioskButton")
    assert visitor.window.isVisible()
    with qtbot.waitSignal(visitor.kiosk.closed):
        visitor.tap("leaveKioskButton")

    assert not visitor.window.isVisible()


def test_a_shop_without_staff_can_be_closed_by_anyone(shop, open_kiosk):
    shop.stock(LAMP=5)
    alone = open_kiosk()
    alone.wait_for_sale()
    alone.wait(lambda: not alone.kiosk.jobs.is_busy)

    alone.window.close()

    assert not alone.window.isVisible()


def test_the_question_about_leaving_is_taken_back_after_a_while(visitor):
    sign_in(visitor)
    visitor.sees(Screen.OFFICE)
    visitor.tap("leaveKioskButton")

    timer = visitor.window.findChild(QTimer, "leaveTimer")
    timer.start(0)
    visitor.wait(lambda: not timer.isActive())
    visitor.tap("leaveKioskButton")

    assert visitor.window.isVisible()
