"""A shopper walks up, buys, and the stock falls once, with the money."""

import pytest
from PySide6.QtCore import Qt, QTimer

from kiosk.domain.order import OrderState
from kiosk.domain.product import MovementReason
from kiosk.ui.main_window import Screen

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]


@pytest.mark.parametrize("size", SIZES)
def test_the_stock_falls_when_the_money_is_recorded_and_not_before(shop, open_kiosk, size):
    shop.stock(LAMP=5)
    visitor = open_kiosk(size=size)
    visitor.enters("9876543210")

    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    assert shop.on_hand("LAMP") == 5
    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request)
    assert shop.on_hand("LAMP") == 5
    visitor.pays()

    assert shop.on_hand("LAMP") == 4
    assert visitor.reads("numberLabel") == "K1-000001"
    visitor.tap("doneButton")
    visitor.sees(Screen.PRODUCTS)
    visitor.wait(lambda: "4 left" in visitor.says_card("LAMP"))


@pytest.mark.parametrize("size", SIZES)
def test_a_phone_reads_the_whole_uri_from_the_screen(shop, open_kiosk, size):
    shop.stock(LAMP=5)
    visitor = open_kiosk(size=size)
    visitor.enters()

    visitor.buys("LAMP")

    assert visitor.scans() == [visitor.flow.request.upi_uri]


def test_the_whole_journey_works_with_the_keyboard(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.wait_for_sale()

    visitor.type("Asha Rao")
    visitor.press(Qt.Key.Key_Return)
    visitor.sees(Screen.PRODUCTS)
    visitor.find("productGrid").setFocus()
    visitor.press(Qt.Key.Key_Home)
    visitor.press(Qt.Key.Key_Return)
    visitor.sees(Screen.PAYMENT)
    visitor.find("payButton").setFocus()
    visitor.press(Qt.Key.Key_Space)
    visitor.wait(lambda: visitor.can_tap("paidButton"))
    visitor.find("paidButton").setFocus()
    visitor.press(Qt.Key.Key_Return)
    visitor.sees(Screen.RESULT)

    assert shop.on_hand("LAMP") == 4


def test_simulated_payments_are_marked_on_every_screen(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.wait_for_sale()

    assert visitor.reads("demoLabel") == "DEMO"
    visitor.enters()
    assert visitor.reads("demoLabel") == "DEMO"
    visitor.buys("LAMP")
    assert visitor.reads("demoLabel") == "DEMO"
    visitor.pays()
    assert visitor.reads("demoLabel") == "DEMO"


@pytest.mark.fault(14)
def test_a_double_tap_anywhere_buys_once(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()

    visitor.tap_card("LAMP")
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    pay = visitor.find("payButton")
    pay.click()
    pay.click()
    visitor.wait(lambda: visitor.can_tap("paidButton"))
    paid = visitor.find("paidButton")
    paid.click()
    paid.click()
    visitor.sees(Screen.RESULT)

    assert shop.on_hand("LAMP") == 4
    assert shop.sql("SELECT count(*) FROM orders") == [(1,)]
    assert shop.sql("SELECT count(*) FROM payment_request") == [(1,)]
    assert shop.sql("SELECT count(*) FROM payment") == [(1,)]


def test_two_units_are_one_order_and_one_code(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)

    visitor.tap("moreButton")
    visitor.wait(lambda: visitor.flow.order is not None and visitor.flow.order.units == 2)
    visitor.tap("payButton")
    visitor.pays()

    assert shop.on_hand("LAMP") == 3
    assert shop.sql("SELECT amount_paise FROM payment") == [(200_00,)]


def test_cancelling_before_the_code_leads_back_and_costs_nothing(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)

    visitor.tap("cancelButton")
    visitor.sees(Screen.PRODUCTS)

    assert shop.on_hand("LAMP") == 5
    assert shop.sql("SELECT state FROM orders") == [("cancelled",)]


def test_cancelling_the_code_says_that_money_on_its_way_is_not_lost(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")

    visitor.tap("cancelButton")
    visitor.sees(Screen.RESULT)

    assert "K1-000001" in visitor.reads("resultFootnoteLabel")
    assert shop.offer("LAMP").held == 0


def test_the_code_expires_with_the_ring_and_can_be_tried_again(shop, open_kiosk, kiosk_clock):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")

    kiosk_clock.pass_seconds(180)
    visitor.sees(Screen.RESULT)
    assert shop.sql("SELECT state FROM orders") == [("expired",)]
    visitor.tap("againButton")
    visitor.sees(Screen.PAYMENT)

    assert shop.sql("SELECT count(*) FROM orders") == [(2,)]


def test_the_last_one_is_gated_and_offered_again_when_it_frees(shop, open_kiosk):
    shop.stock(LAMP=1)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    theirs = shop.request("LAMP")

    visitor.tap("payButton")
    visitor.wait(lambda: not visitor.can_tap("payButton"))
    assert "Someone is paying for the last one" in visitor.reads("noticeLabel")
    shop.shop.checkout.cancel(theirs.order_id)

    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request)


def test_the_gate_opens_by_itself_when_their_time_is_over(shop, open_kiosk, kiosk_clock):
    shop.stock(LAMP=1)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    shop.request("LAMP")
    visitor.tap("payButton")
    visitor.wait(lambda: not visitor.can_tap("payButton"))

    kiosk_clock.pass_seconds(181)

    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request)


def test_who_waits_at_the_gate_learns_at_once_that_the_other_paid(shop, open_kiosk):
    shop.stock(LAMP=1)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    theirs = shop.request("LAMP")
    visitor.tap("payButton")
    visitor.wait(lambda: not visitor.can_tap("payButton"))

    shop.pay(theirs)

    visitor.sees(Screen.RESULT)
    assert visitor.reads("resultTitleLabel") == "It has just sold out."


def test_who_waits_at_the_gate_is_not_sent_away_for_it(shop, open_kiosk):
    shop.stock(LAMP=1)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    theirs = shop.request("LAMP")
    unpaid = visitor.flow.findChild(QTimer, "unpaidTimer")
    assert unpaid.isActive()

    visitor.tap("payButton")
    visitor.wait(lambda: not visitor.can_tap("payButton"))
    assert not unpaid.isActive()
    shop.shop.checkout.cancel(theirs.order_id)
    visitor.wait(lambda: visitor.can_tap("payButton"))

    assert unpaid.isActive()


def test_a_withdrawn_product_is_not_called_sold_out(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    visitor.kiosk.feed.close()  # the news has not reached this kiosk yet
    shop.sql("UPDATE product SET withdrawn = 1")

    visitor.tap("payButton")
    visitor.sees(Screen.RESULT)

    assert visitor.reads("resultTitleLabel") == "This offer has ended."


@pytest.mark.fault(7)
def test_a_busy_database_is_told_calmly(shop, open_kiosk, monkeypatch):
    monkeypatch.setattr("kiosk.store.engine.BUSY_SECONDS", 0.05)
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()

    with shop.shop.engines.write.begin():
        visitor.tap_card("LAMP")
        visitor.wait(lambda: "busy" in visitor.reads("toastLabel"))

    assert visitor.screen is Screen.PRODUCTS


def test_money_for_units_that_are_gone_comes_back_with_a_number(shop, open_kiosk):
    shop.stock(LAMP=1)
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")
    shop.shop.stock.change("LAMP", -1, reason=MovementReason.COUNTED, operator="Asha")

    visitor.pays()

    assert visitor.reads("numberLabel") == "R-000001"
    assert shop.sql("SELECT state FROM orders") == [("refund_due",)]


def test_a_card_that_has_just_sold_out_says_so_and_charges_nothing(shop, open_kiosk):
    shop.stock(LAMP=1)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    shop.buy("LAMP")

    visitor.tap("payButton")
    visitor.sees(Screen.RESULT)

    assert visitor.reads("resultTitleLabel") == "It has just sold out."
    visitor.wait(lambda: ("cancelled",) in shop.sql("SELECT state FROM orders"))


def test_a_sale_that_closes_while_someone_pays_still_takes_the_money(shop, open_kiosk, kiosk_clock):
    sale_id = shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")
    shop.sql(
        "UPDATE flash_sale SET closes_at = :now WHERE id = :id",
        now=int(kiosk_clock.now.timestamp() * 1000) - 1000,
        id=sale_id,
    )

    visitor.pays()

    assert shop.sql("SELECT state FROM orders") == [("paid",)]
    visitor.tap("doneButton")
    visitor.sees(Screen.PRODUCTS)
    visitor.tap_card("LAMP")
    assert visitor.screen is Screen.PRODUCTS


def test_a_paused_sale_refuses_pay_now_and_says_so(shop, open_kiosk):
    sale_id = shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    shop.shop.planning.set_paused(sale_id, paused=True, operator="Asha")

    visitor.tap("payButton")
    visitor.sees(Screen.RESULT)

    assert visitor.reads("resultTitleLabel") == "The sale is not open now."


def test_money_reported_elsewhere_moves_the_screen_on_by_itself(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")

    assert shop.pay(visitor.flow.request).state is OrderState.PAID

    visitor.sees(Screen.RESULT)
    assert shop.on_hand("LAMP") == 4


def test_a_shopper_who_never_presses_pay_now_is_led_back(shop, open_kiosk, qtbot):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)

    visitor.flow.findChild(object, "unpaidTimer").timeout.emit()

    visitor.sees(Screen.RESULT)
    assert visitor.reads("resultTitleLabel") == "Cancelled."
    assert shop.sql("SELECT state FROM orders") == [("cancelled",)]


def test_a_limited_offer_asks_a_guest_for_the_mobile_number(shop, open_kiosk):
    shop.stock(LAMP=5, limit=1)
    visitor = open_kiosk()
    visitor.enters()

    visitor.tap_card("LAMP")
    visitor.sees(Screen.WELCOME)
    visitor.type("9876543210")
    visitor.tap("startButton")
    visitor.sees(Screen.PAYMENT)
    visitor.tap("payButton")
    visitor.pays()
    visitor.tap("doneButton")
    visitor.sees(Screen.PRODUCTS)
    visitor.tap_card("LAMP")
    visitor.wait(lambda: "Up to 1 for each shopper" in visitor.reads("toastLabel"))

    assert shop.on_hand("LAMP") == 4
    assert not [row for row in shop.sql("SELECT shopper FROM orders") if "9876543210" in row[0]]


def test_buy_now_on_what_sold_out_a_moment_ago_says_so(shop, open_kiosk):
    shop.stock(LAMP=1)
    visitor = open_kiosk()
    visitor.enters()
    visitor.kiosk.feed.close()  # the news has not reached this kiosk yet
    shop.buy("LAMP")

    visitor.tap_card("LAMP")

    visitor.wait(lambda: visitor.reads("toastLabel") == "This one has just sold out.")
    assert visitor.screen is Screen.PRODUCTS
    visitor.wait(lambda: "Sold out" in visitor.says_card("LAMP"))
