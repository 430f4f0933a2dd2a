"""The shopper says that it is paid, and somebody of the shop looks: at this kiosk or elsewhere."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.operator import Role
from kiosk.ui.main_window import Screen

RRN, OTHER = "512345678901", "512345678902"
HOLD = 180


@pytest.fixture
def settings():
    return {
        "gateway": "attended",
        "vpa": "chandni@okbank",
        "payee_name": "Chandni",
        "hold_seconds": HOLD,
    }


@pytest.fixture
def ravi(shop):
    shop.stock(LAMP=5)
    return shop.shop.staff.add("Ravi", Role.OPERATOR, "1357", by="test")


@pytest.fixture
def visitor(shop, ravi, open_kiosk):
    """A shopper who has scanned, and says so."""
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")
    say_paid(visitor)
    return visitor


def say_paid(visitor):
    visitor.find("paidButton")
    visitor.window.findChild(QTimer, "armingTimer").start(0)
    visitor.tap("paidButton")
    visitor.wait(lambda: visitor.shows("staffConfirmHereButton"))


def answer(visitor, *, pin="1357", rrn=RRN, button="staffConfirmButton"):
    """What an operator does on the sheet over the payment screen."""
    if not visitor.shows("staffConfirm"):
        visitor.tap("staffConfirmHereButton")
        visitor.wait(lambda: visitor.shows("staffConfirm"))
    for digit in pin:
        visitor.tap(f"{digit}Key")
    entry = visitor.find("confirmRrnEdit")
    assert isinstance(entry, QLineEdit)
    entry.setFocus()
    entry.clear()
    visitor.type(rrn)
    visitor.tap(button)


def test_the_shopper_reads_that_somebody_comes_and_keeps_the_code(visitor, shop, kiosk_clock):
    assert "K1-000001" in visitor.reads("noticeLabel")
    assert "coming" in visitor.reads("noticeLabel")
    request = visitor.flow.request
    assert (request.expires_at - request.issued_at).total_seconds() == 2 * HOLD

    kiosk_clock.pass_seconds(HOLD + 30)
    visitor.wait(lambda: not visitor.kiosk.jobs.is_busy)
    assert visitor.screen is Screen.PAYMENT
    assert len(shop.shop.office.attended.claims()) == 1


def test_an_operator_confirms_at_that_kiosk(visitor, shop):
    answer(visitor)

    visitor.sees(Screen.RESULT)
    assert shop.sql("SELECT rrn, confirmed_by FROM payment") == [(RRN, "Ravi")]
    assert shop.on_hand("LAMP") == 4
    assert not visitor.shows("staffConfirm")


def test_what_does_not_fit_is_said_and_the_shopper_still_waits(visitor, shop):
    answer(visitor, rrn=RRN[:11])
    visitor.wait(lambda: "12 digits" in visitor.reads("staffConfirmProblemLabel"))
    visitor.find("confirmRrnEdit").setFocus()
    visitor.type(RRN[-1])
    visitor.tap("staffConfirmButton")
    visitor.sees(Screen.RESULT)


def test_a_wrong_pin_confirms_nothing(visitor, shop):
    answer(visitor, pin="1111")

    visitor.wait(lambda: "do not fit" in visitor.reads("staffConfirmProblemLabel"))
    assert shop.sql("SELECT id FROM payment") == []
    assert not visitor.can_tap("staffConfirmButton")


def test_a_reference_that_paid_for_another_order_is_named(visitor, shop, ravi):
    other = shop.request("LAMP")
    shop.shop.office.attended.confirm(other.id, rrn=RRN, by=ravi)

    answer(visitor)

    visitor.wait(lambda: "paid for order K1-000002" in visitor.reads("staffConfirmProblemLabel"))
    assert len(shop.sql("SELECT seq FROM audit_event WHERE action = 'reference_refused'")) == 1


def test_no_money_leads_back_to_the_code(visitor):
    answer(visitor, rrn="", button="staffConfirmDeclineButton")

    visitor.wait(lambda: visitor.shows("paidButton"))
    assert "No money has come yet" in visitor.reads("noticeLabel")
    assert not visitor.shows("staffConfirm")
    say_paid(visitor)


def test_confirmed_at_another_kiosk_the_shopper_reads_it_here(visitor, shop, ravi):
    shop.shop.office.attended.confirm(visitor.flow.request.id, rrn=RRN, by=ravi)

    visitor.sees(Screen.RESULT)


def test_declined_at_another_kiosk_the_shopper_reads_it_here(visitor, shop, ravi):
    shop.shop.office.attended.decline(visitor.flow.request.id, by=ravi)

    visitor.wait(lambda: visitor.shows("paidButton"))
    assert "No money has come yet" in visitor.reads("noticeLabel")


def test_the_sheet_goes_when_the_order_ends_meanwhile(visitor, shop, ravi):
    visitor.tap("staffConfirmHereButton")
    visitor.wait(lambda: visitor.shows("staffConfirm"))

    shop.shop.office.attended.confirm(visitor.flow.request.id, rrn=RRN, by=ravi)

    visitor.sees(Screen.RESULT)
    assert not visitor.window.findChild(object, "staffConfirm").isVisible()


def test_the_sheet_can_be_left(visitor):
    visitor.tap("staffConfirmHereButton")
    visitor.wait(lambda: visitor.shows("staffConfirm"))

    visitor.tap("staffConfirmCancelButton")

    assert not visitor.shows("staffConfirm")
    assert visitor.screen is Screen.PAYMENT


def test_a_claim_is_confirmed_in_the_back_office_of_another_kiosk(visitor, shop, open_kiosk):
    office = open_kiosk("K2")
    office.wait_for_sale()
    office.tap("staffButton")
    office.sees(Screen.STAFF_LOGIN)
    office.type("1357")
    office.tap("signInButton")
    office.sees(Screen.OFFICE)
    office.wait(lambda: office.shows("ordersBadgeLabel"))
    assert office.reads("ordersBadgeLabel") == "1"

    office.tap("ordersNavButton")
    table = office.find("ordersTable")
    office.wait(lambda: table.model().rowCount() == 1)
    table.opened.emit(table.model().row(0))
    office.tap("confirmPaymentButton")
    office.wait(lambda: office.shows("confirmRrnEdit"))
    office.find("confirmRrnEdit").setFocus()
    office.type(RRN)
    office.tap("confirmSubmitButton")

    visitor.sees(Screen.RESULT)
    office.wait(lambda: not office.shows("ordersBadgeLabel"))
    office.wait(lambda: office.reads("orderStateLabel") == "Paid")
    assert shop.sql("SELECT confirmed_by FROM payment") == [("Ravi",)]
