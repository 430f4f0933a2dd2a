"""A shopper calls for help; somebody of the shop comes."""

import pytest
from PySide6.QtCore import QTimer

from kiosk.domain.errors import DatabaseBusyError, DatabaseUnavailableError
from kiosk.domain.help_call import HelpPlace
from kiosk.domain.operator import Role
from kiosk.services.help import HelpService
from kiosk.ui.main_window import Screen
from kiosk.ui.theme import Look


@pytest.fixture
def sold(shop):
    shop.stock(CHIPS=5, SODA=3)
    shop.shop.staff.add("Asha", Role.OPERATOR, "2468", by="setup")
    return shop


def calls_of(shop):
    return shop.shop.office.help.calls()


def sign_in(visitor):
    visitor.wait_for_sale()
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.type("2468")
    visitor.tap("signInButton")
    visitor.sees(Screen.OFFICE)


def test_a_call_from_the_panel_is_seen_in_the_back_office_and_answered(sold, open_kiosk):
    visitor, office = open_kiosk(), open_kiosk(name="K2")
    sign_in(office)
    visitor.enters()
    visitor.tap("accessButton")
    visitor.tap("accessHelpButton")
    visitor.wait(lambda: "have been called" in visitor.reads("helpLabel"))
    office.wait(lambda: office.shows("helpCallK1Label"))
    assert office.reads("helpCallK1Label") == "Help is wanted at K1, at the offers."
    for page in ("ordersNavButton", "stockNavButton"):
        office.tap(page)
        assert office.shows("helpCallK1Label")

    office.tap("helpCallK1Button")

    visitor.wait(lambda: "Asha is coming." in visitor.reads("helpLabel"))
    office.wait(lambda: "on the way" in office.reads("helpCallK1Label"))
    assert not office.shows("helpCallK1Button")
    visitor.tap("helpDismissButton")
    assert not visitor.shows("helpBar")
    office.wait(lambda: not office.shows("helpBanner"))


@pytest.mark.parametrize("name", ["helpButton"])
def test_the_footers_button_calls_too(sold, open_kiosk, name):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap(name)

    visitor.wait(lambda: calls_of(sold))
    assert visitor.shows("helpBar")


def test_a_call_holds_every_countdown(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("CHIPS")
    visitor.sees(Screen.PAYMENT)
    visitor.tap("headerActionButton")
    unpaid = visitor.flow.findChild(QTimer, "unpaidTimer")
    unpaid.timeout.emit()
    assert visitor.screen is Screen.PAYMENT
    assert unpaid.isActive()
    assert "Your time waits" in visitor.reads("helpLabel")

    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
    visitor.wait(lambda: "The code stays valid until" in visitor.reads("helpLabel"))
    visitor.tap("cancelButton")
    visitor.sees(Screen.RESULT)
    timer = visitor.kiosk.screens.result_flow.findChild(QTimer, "resultTimer")
    assert not timer.isActive()
    visitor.kiosk.screens.idle_flow.warn_now()
    assert not visitor.shows("idleOverlay")

    visitor.tap("helpDismissButton")
    assert timer.isActive()


def test_without_a_call_an_order_that_nobody_pays_for_ends(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("CHIPS")
    visitor.sees(Screen.PAYMENT)
    visitor.tap("headerActionButton")
    visitor.tap("helpDismissButton")

    visitor.flow.findChild(QTimer, "unpaidTimer").timeout.emit()

    visitor.sees(Screen.RESULT)


def test_a_call_ends_when_the_shopper_leaves(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("helpButton")
    visitor.wait(lambda: calls_of(sold))
    visitor.tap("headerActionButton")
    visitor.sees(Screen.WELCOME)

    assert not visitor.shows("helpBar")
    visitor.wait(lambda: not calls_of(sold))


def test_a_call_ends_when_somebody_of_the_shop_signs_in_here(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.wait_for_sale()
    visitor.tap("accessButton")
    visitor.tap("accessHelpButton")
    visitor.wait(lambda: calls_of(sold))
    sign_in(visitor)

    assert not visitor.shows("helpBar")
    visitor.wait(lambda: not calls_of(sold))


def test_a_call_that_nobody_answers_ends_after_a_while(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("helpButton")
    visitor.kiosk.access.help.findChild(QTimer, "helpTimer").start(0)

    visitor.wait(lambda: not visitor.shows("helpBar"))


def test_what_a_kiosk_asked_for_before_it_was_switched_off_is_forgotten(sold, open_kiosk):
    sold.shop.office.help.call(HelpPlace.PAYMENT)
    assert calls_of(sold)

    open_kiosk().wait_for_sale()

    visitor = open_kiosk(name="K3")
    visitor.wait(lambda: not calls_of(sold))


def test_it_is_forgotten_too_where_the_shop_opened_late(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.wait_for_sale()
    visitor.kiosk.feed.failed.emit(DatabaseUnavailableError("gone"))
    visitor.sees(Screen.OUT_OF_SERVICE)
    sold.shop.office.help.call(HelpPlace.PAYMENT)  # as this kiosk: both are K1

    visitor.kiosk.trouble.ended.emit(None)

    visitor.wait(lambda: not calls_of(sold))


@pytest.fixture
def busy_calls(monkeypatch):
    """Every call for help that was tried; the database is busy for each."""
    calls = []

    def busy(_self, _place):
        calls.append(True)
        raise DatabaseBusyError("busy")

    monkeypatch.setattr(HelpService, "call", busy)
    return calls


def test_a_busy_database_does_not_break_the_button(sold, open_kiosk, monkeypatch, busy_calls):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("helpButton")
    visitor.wait(lambda: busy_calls)
    assert visitor.reads("helpLabel").startswith("Help is wanted here: staff, please come.")

    monkeypatch.undo()
    again = visitor.kiosk.access.help.findChild(QTimer, "helpAgainTimer")
    visitor.wait(again.isActive)
    again.start(0)
    visitor.wait(lambda: "have been called" in visitor.reads("helpLabel"))


def test_who_is_fine_while_the_call_fails_is_not_called_for_later(sold, open_kiosk, busy_calls):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("helpButton")
    visitor.tap("helpDismissButton")
    visitor.wait(lambda: busy_calls and not visitor.kiosk.office_jobs.is_busy)

    assert not visitor.kiosk.access.help.findChild(QTimer, "helpAgainTimer").isActive()


def test_a_call_is_looked_after_once_however_often_the_language_changed(
    sold, open_kiosk, monkeypatch
):
    visitor = open_kiosk()
    visitor.enters()
    for code in ("hi", "ta", "en"):
        visitor.kiosk.languages.choose(code)
        visitor.wait(lambda code=code: visitor.kiosk.screens.language == code)
    visitor.tap("helpButton")
    visitor.wait(lambda: "have been called" in visitor.reads("helpLabel"))
    asked = []
    monkeypatch.setattr(visitor.kiosk.office_jobs, "run", lambda owner, *_work: asked.append(owner))

    feed = visitor.kiosk.feed
    feed.board_changed.emit(feed.board)

    assert asked == [visitor.kiosk.access.help]


def test_a_call_from_out_of_service_is_told_once_the_shop_is_back(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.wait_for_sale()
    visitor.kiosk.feed.failed.emit(DatabaseUnavailableError("gone"))
    visitor.sees(Screen.OUT_OF_SERVICE)
    visitor.tap("accessButton")
    visitor.tap("accessHelpButton")
    assert visitor.reads("helpLabel").startswith("Help is wanted here: staff, please come.")

    visitor.kiosk.trouble.ended.emit(None)

    visitor.wait(lambda: calls_of(sold))
    visitor.wait(lambda: "have been called" in visitor.reads("helpLabel"))


def test_the_bar_takes_room_and_covers_nothing(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    before = visitor.find("productsView").height()
    visitor.tap("helpButton")
    bar, view = visitor.find("helpBar"), visitor.find("productsView")

    assert view.height() == before - bar.height()
    assert bar.y() == view.height()
    visitor.tap("helpDismissButton")
    assert view.height() == before


def test_a_call_lasts_through_another_language_and_another_look(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("helpButton")
    visitor.kiosk.theme.set_look(Look(low_reach=True))
    visitor.kiosk.languages.choose("hi")
    visitor.wait(lambda: visitor.kiosk.screens.language == "hi")

    assert visitor.shows("helpBar")
    assert (
        visitor.find("helpDismissButton").mapTo(visitor.window, visitor.find("helpBar").pos()).y()
        > 540
    )
    visitor.kiosk.screens.idle_flow.warn_now()
    assert not visitor.shows("idleOverlay")


def test_no_second_call_is_offered_while_one_is_heard(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("helpButton")
    visitor.tap("accessButton")

    assert not visitor.shows("accessHelpButton")


def test_the_chime_follows_the_money(sold, open_kiosk, monkeypatch):
    visitor = open_kiosk()
    played: list[str] = []
    monkeypatch.setattr(visitor.kiosk.sounds, "play", played.append)
    visitor.enters()
    visitor.buys("CHIPS")
    assert played == []
    visitor.flow._claim()
    visitor.sees(Screen.RESULT)
    assert played == ["paid"]

    visitor.tap("doneButton")
    visitor.sees(Screen.PRODUCTS)
    visitor.tap_card("SODA")
    visitor.sees(Screen.PAYMENT)
    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
    visitor.tap("cancelButton")
    visitor.sees(Screen.RESULT)
    assert played == ["paid"]
