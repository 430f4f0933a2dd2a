"""Several kiosk windows on one stock: what one sells, the others show."""

import pytest

from kiosk.ui.main_window import Screen


def test_a_sale_on_one_window_shows_on_the_other(shop, open_kiosk):
    shop.stock(LAMP=2)
    first, second = open_kiosk("K1"), open_kiosk("K2")
    first.enters()
    second.enters()

    first.buys("LAMP")
    second.wait(lambda: "1 being paid for" in second.says_card("LAMP"))
    first.pays()

    second.wait(lambda: "Last one" in second.says_card("LAMP"))


def test_the_others_last_unit_disables_the_card(shop, open_kiosk):
    shop.stock(LAMP=1)
    visitor = open_kiosk()
    visitor.enters()

    shop.buy("LAMP")

    visitor.wait(lambda: "Sold out" in visitor.says_card("LAMP"))
    visitor.tap_card("LAMP")
    assert visitor.screen is Screen.PRODUCTS
    assert shop.sql("SELECT count(*) FROM orders") == [(1,)]


def test_who_asked_is_told_when_a_unit_is_free_again(shop, open_kiosk):
    shop.stock(LAMP=1)
    theirs = shop.request("LAMP")
    visitor = open_kiosk()
    visitor.enters()

    visitor.tap_card("LAMP")
    assert visitor.screen is Screen.PRODUCTS
    shop.shop.checkout.cancel(theirs.order_id)

    visitor.wait(lambda: visitor.reads("toastLabel").startswith("Lamp is free again"))


@pytest.mark.fault(24)
def test_a_hold_that_runs_out_frees_the_unit_without_anyone_doing_anything(
    shop, open_kiosk, kiosk_clock
):
    shop.stock(LAMP=1)
    shop.request("LAMP")
    visitor = open_kiosk()
    visitor.enters()
    visitor.wait(lambda: "being paid for" in visitor.says_card("LAMP"))

    kiosk_clock.pass_seconds(181)

    visitor.wait(lambda: "being paid for" not in visitor.says_card("LAMP"))
    assert "Buy" in visitor.says_card("LAMP")


def test_two_windows_with_one_name_never_give_the_same_order_number(shop, open_kiosk):
    shop.stock(LAMP=5)
    first, second = open_kiosk("K1"), open_kiosk("K1")
    for visitor in (first, second):
        visitor.enters()
        visitor.buys("LAMP")

    numbers = [visitor.flow.order.number for visitor in (first, second)]

    assert sorted(numbers) == ["K1-000001", "K1-000002"]


def test_a_sale_opens_by_the_clock(shop, open_kiosk, kiosk_clock):
    sale_id = shop.stock(LAMP=5)
    opens_at = int(kiosk_clock.now.timestamp() * 1000) + 60_000
    shop.sql("UPDATE flash_sale SET opens_at = :at WHERE id = :id", at=opens_at, id=sale_id)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    assert visitor.screen is Screen.PRODUCTS

    kiosk_clock.pass_seconds(61)

    visitor.wait(lambda: "Buy" in visitor.says_card("LAMP"))
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)


def test_who_waits_for_two_is_told_when_only_one_is_left(shop, open_kiosk):
    shop.stock(LAMP=2)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)
    visitor.tap("moreButton")
    visitor.wait(lambda: visitor.flow.order.units == 2 and not visitor.kiosk.jobs.is_busy)
    theirs = shop.request("LAMP")
    visitor.tap("payButton")
    visitor.wait(lambda: "free again" in visitor.reads("noticeLabel"))

    shop.shop.payments.shopper_says_paid(theirs.id)

    visitor.wait(lambda: visitor.reads("noticeLabel") == "Only 1 left. Please choose fewer.")
    assert visitor.flow._unpaid.isActive()  # nobody waits for ever: the order runs out as any
    visitor.tap("fewerButton")
    visitor.wait(lambda: visitor.flow.order.units == 1 and not visitor.kiosk.jobs.is_busy)
    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
