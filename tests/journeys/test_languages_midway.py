"""Another language at any moment: what was typed, chosen and under way is still there."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractSlider, QLineEdit

from kiosk.domain.errors import DatabaseBusyError
from kiosk.domain.operator import Role
from kiosk.ui.main_window import Screen

HOLD = 180


@pytest.fixture
def settings():
    return {"hold_seconds": HOLD}


@pytest.fixture
def visitor(shop, open_kiosk):
    shop.stock(LAMP=5, KETTLE=1)
    return open_kiosk()


def speak(visitor, code="hi"):
    """Change the language as a chip or a panel would, and wait for its screens."""
    before = visitor.kiosk.screens
    visitor.kiosk.languages.choose(code)
    visitor.wait(lambda: visitor.kiosk.screens is not before and visitor.kiosk.screens.is_complete)


def ring_seconds(visitor):
    minutes, seconds = visitor.find("ring").text.split(":")
    return 60 * int(minutes) + int(seconds)


def seconds_of(visitor, name):
    return visitor.window.findChild(QTimer, name).remainingTime() / 1000


def test_the_welcome_screen_keeps_what_was_typed_and_its_keys(visitor):
    visitor.wait_for_sale()
    visitor.tap("lettersKey")
    visitor.type("As")

    speak(visitor)

    assert visitor.kiosk.welcome.typed == "As"
    assert visitor.shows("digitsKey")
    visitor.type("ha")
    assert visitor.kiosk.welcome.typed == "Asha"


def test_what_does_not_fit_is_said_in_the_new_language(visitor):
    visitor.wait_for_sale()
    visitor.type("98")
    visitor.tap("startButton")
    said = visitor.reads("entryProblemLabel")
    assert said

    speak(visitor)

    assert visitor.reads("entryProblemLabel") not in {"", said}


def test_the_products_stay_where_they_were(shop, open_kiosk):
    shop.stock(LAMP=5, **{f"CUP{number}": 3 for number in range(60)})
    visitor = open_kiosk()
    visitor.enters("Asha")
    grid = visitor.find("productGrid")
    visitor.wait(lambda: grid.model().rowCount() == 61)
    visitor.type("cup")
    visitor.wait(lambda: grid.model().rowCount() == 60)
    bar = grid.verticalScrollBar()
    assert isinstance(bar, QAbstractSlider)
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0

    speak(visitor)

    assert visitor.screen is Screen.PRODUCTS
    assert visitor.kiosk.session.shopper.name == "Asha"
    grid = visitor.find("productGrid")
    assert grid.model().rowCount() == 60
    visitor.wait(lambda: grid.verticalScrollBar().value() == place)


def test_buy_now_under_way_leads_to_the_payment(visitor):
    visitor.enters()
    visitor.tap_card("LAMP")
    speak(visitor)

    visitor.sees(Screen.PAYMENT)
    assert visitor.flow.order.number == "K1-000001"


def test_a_mobile_number_is_still_asked_for(visitor, shop):
    shop.sql("UPDATE offer SET limit_per_shopper = 1 WHERE sku = 'KETTLE'")
    visitor.enters()
    visitor.tap_card("KETTLE")
    visitor.sees(Screen.WELCOME)
    visitor.type("98765")

    speak(visitor)

    assert visitor.kiosk.welcome.typed == "98765"
    visitor.type("43210")
    visitor.tap("startButton")
    visitor.sees(Screen.PAYMENT)


def test_before_the_code_the_order_and_its_time_stay(visitor):
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    visitor.tap("moreButton")
    visitor.wait(lambda: visitor.flow.order.units == 2)
    visitor.window.findChild(QTimer, "unpaidTimer").start(70_000)

    speak(visitor)

    assert visitor.screen is Screen.PAYMENT
    assert visitor.flow.order.units == 2
    assert 60 < seconds_of(visitor, "unpaidTimer") < 80
    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
    assert visitor.flow.request.amount_paise == visitor.flow.order.total_paise


def test_the_code_stays_the_same_to_the_byte(visitor, shop, kiosk_clock):
    visitor.enters()
    visitor.buys("LAMP")
    request, scanned = visitor.flow.request, visitor.scans()
    kiosk_clock.pass_seconds(50)

    speak(visitor)

    assert visitor.screen is Screen.PAYMENT
    assert visitor.flow.request.id == request.id
    assert visitor.scans() == scanned == [request.upi_uri]
    assert ring_seconds(visitor) == 130
    assert len(shop.sql("SELECT id FROM payment_request")) == 1
    visitor.wait(lambda: visitor.can_tap("paidButton"))
    visitor.pays()


def test_a_code_outlives_its_offer_in_another_language_too(visitor, shop):
    visitor.enters()
    visitor.buys("LAMP")
    shop.sql("DELETE FROM offer WHERE sku = 'LAMP'")
    visitor.wait(lambda: visitor.kiosk.feed.board.find("LAMP") is None)

    speak(visitor)

    assert visitor.reads("productNameLabel") == "Lamp"


def test_pay_now_under_way_shows_its_code(visitor, shop):
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    visitor.tap("payButton")
    speak(visitor)

    visitor.wait(lambda: visitor.flow.request is not None)
    assert visitor.scans() == [visitor.flow.request.upi_uri]
    assert len(shop.sql("SELECT id FROM payment_request")) == 1


def test_a_tap_right_after_the_choice_is_answered(visitor):
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    before = visitor.kiosk.screens
    visitor.kiosk.languages.choose("hi")
    visitor.tap("payButton")

    visitor.wait(lambda: visitor.kiosk.screens is not before)
    assert visitor.flow.request is not None


def test_the_gate_counts_on_and_opens(visitor, shop, kiosk_clock):
    visitor.enters()
    visitor.tap_card("KETTLE")
    visitor.sees(Screen.PAYMENT)
    other = shop.request("KETTLE")
    visitor.tap("payButton")
    visitor.wait(lambda: not visitor.can_tap("payButton") and visitor.shows("payButton"))
    said = visitor.reads("noticeLabel")

    speak(visitor)

    assert not visitor.can_tap("payButton")
    assert visitor.reads("noticeLabel") not in {"", said}
    shop.shop.checkout.cancel(other.order_id)
    visitor.wait(lambda: visitor.can_tap("payButton"))


def test_a_notice_is_said_again(visitor):
    visitor.enters()
    visitor.buys("LAMP")
    visitor.flow.show_problem(DatabaseBusyError("busy"))
    said = visitor.reads("noticeLabel")

    speak(visitor)

    assert visitor.reads("noticeLabel") not in {"", said}
    speak(visitor, "en")
    assert visitor.reads("noticeLabel") == said


def test_the_result_keeps_its_countdown(visitor):
    visitor.enters()
    visitor.buys("LAMP")
    visitor.wait(lambda: visitor.can_tap("paidButton"))
    visitor.pays()
    visitor.window.findChild(QTimer, "resultTimer").timeout.emit()
    left = visitor.find("doneButton").text().split()[-1]

    speak(visitor)

    assert visitor.screen is Screen.RESULT
    assert visitor.reads("numberLabel") == "K1-000001"
    assert visitor.find("doneButton").text().split()[-1] == left
    visitor.tap("doneButton")
    visitor.sees(Screen.PRODUCTS)


def test_the_question_whether_somebody_is_there_counts_on(visitor):
    visitor.enters()
    visitor.kiosk.screens.idle_flow.warn_now()
    visitor.window.findChild(QTimer, "warningTimer").timeout.emit()
    left = visitor.reads("idleSecondsLabel")

    speak(visitor)

    assert visitor.reads("idleSecondsLabel") == left
    visitor.tap("stayButton")
    assert visitor.screen is Screen.PRODUCTS


def test_the_staffs_door_keeps_name_and_pin(visitor, shop):
    for name, pin in (("Asha", "2468"), ("Ravi", "1357")):
        shop.shop.staff.add(name, Role.MANAGER, pin, by="test")
    visitor.wait_for_sale()
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.tap("operator1Chip")
    visitor.type("13")

    speak(visitor)

    visitor.type("57")
    visitor.tap("signInButton")
    visitor.sees(Screen.OFFICE)
    assert visitor.kiosk.screens.office_flow.office.operator.name == "Ravi"


def open_office(visitor, shop):
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    visitor.wait_for_sale()
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.type("2468")
    visitor.tap("signInButton")
    visitor.sees(Screen.OFFICE)


def test_the_office_stays_open_at_its_page(visitor, shop):
    open_office(visitor, shop)
    visitor.kiosk.screens.office_flow.go_to("stock")
    visitor.wait(lambda: not visitor.kiosk.office_jobs.is_busy)

    speak(visitor)

    flow = visitor.kiosk.screens.office_flow
    assert visitor.screen is Screen.OFFICE
    assert (flow.office.operator.name, flow.page) == ("Asha", "stock")


def test_with_a_sheet_open_the_office_waits_for_its_end(visitor, shop):
    open_office(visitor, shop)
    before = visitor.kiosk.screens
    before.office_flow.office.ask("Sure?", "Quite?", yes="Yes", on_yes=lambda: None)

    visitor.kiosk.languages.choose("hi")
    visitor.wait(lambda: not visitor.kiosk.jobs.is_busy)
    assert visitor.kiosk.screens is before

    before.office_flow.lock()
    visitor.wait(lambda: visitor.kiosk.screens is not before)
    visitor.sees(Screen.WELCOME)
    assert visitor.find("startButton").text() != "Start shopping"


def test_there_and_back_makes_nothing_anew(visitor):
    visitor.wait_for_sale()
    before = visitor.kiosk.screens

    visitor.kiosk.languages.choose("hi")
    visitor.kiosk.languages.choose("en")
    visitor.wait(lambda: not visitor.kiosk.jobs.is_busy)

    assert visitor.kiosk.screens is before


class TestSomebodyComesToLook:
    """An operator at the kiosk, while the shopper's language changes."""

    @pytest.fixture
    def settings(self):
        return {
            "gateway": "attended",
            "vpa": "chandni@okbank",
            "payee_name": "Chandni",
            "hold_seconds": HOLD,
        }

    @pytest.fixture
    def waiting(self, visitor, shop):
        shop.shop.staff.add("Asha", Role.OPERATOR, "2468", by="test")
        shop.shop.staff.add("Ravi", Role.OPERATOR, "1357", by="test")
        visitor.enters()
        visitor.buys("LAMP")
        visitor.find("paidButton")
        visitor.window.findChild(QTimer, "armingTimer").start(0)
        visitor.tap("paidButton")
        visitor.wait(lambda: visitor.shows("staffConfirmHereButton"))
        return visitor

    def test_the_shopper_still_waits_for_somebody(self, waiting):
        said, ring = waiting.reads("noticeLabel"), waiting.find("ring").accessibleName()

        speak(waiting)

        assert waiting.shows("staffConfirmHereButton")
        assert waiting.reads("noticeLabel") not in {"", said}
        assert "K1-000001" in waiting.reads("noticeLabel")
        assert ring

    def test_what_the_operator_typed_is_there(self, waiting, shop):
        waiting.tap("staffConfirmHereButton")
        waiting.wait(lambda: waiting.shows("staffConfirm"))
        waiting.tap("confirmOperator1Chip")
        for digit in "1357":
            waiting.tap(f"{digit}Key")
        waiting.find("confirmRrnEdit").setFocus()
        waiting.type("51234567")

        speak(waiting)

        entry = waiting.find("confirmRrnEdit")
        assert isinstance(entry, QLineEdit)
        assert entry.text() == "51234567"
        assert entry.hasFocus()
        for digit in "8901":
            waiting.tap(f"{digit}Key")
        waiting.tap("staffConfirmButton")
        waiting.sees(Screen.RESULT)
        assert shop.sql("SELECT rrn, confirmed_by FROM payment") == [("512345678901", "Ravi")]
