"""The sale as the staff watch it."""

from datetime import timedelta

import pytest

from kiosk.domain.errors import UnitsHeldError
from kiosk.domain.operator import CONSOLE
from kiosk.domain.order import OrderState
from kiosk.domain.pace import LONGEST, Outlook
from kiosk.domain.sale import SaleBoard


def live(shop):
    return shop.shop.office.live.now(shop.shop.catalogue.on_sale())


def outlook(shop, sku):
    return next(one.sell_out for one in live(shop).offers if one.offer.sku == sku)


def test_the_sums_are_those_of_paid_orders_of_this_sale(shop):
    shop.stock(TEA=3)
    shop.buy("TEA", 3)
    shop.sql("UPDATE flash_sale SET closes_at = opens_at + 1")
    shop.stock(CHIPS=10)
    shop.buy("CHIPS", 2)
    shop.buy("CHIPS")
    shop.pay(shop.request("CHIPS"), amount_paise=1)
    shop.shop.checkout.cancel(shop.request("CHIPS").order_id)

    now = live(shop)

    assert (now.units_sold, now.units_offered) == (3, 10)
    assert (now.taken_paise, now.saved_paise) == (300_00, 300_00)
    assert sum(now.by_minute) == 3


def test_units_are_counted_minute_by_minute(shop, clock):
    shop.stock(CHIPS=50)
    for units, minutes in [(1, 0), (2, 1), (3, 28), (4, 1)]:
        clock.now += timedelta(minutes=minutes)
        shop.buy("CHIPS", units)

    series = live(shop).by_minute

    assert len(series) == LONGEST
    # The first unit was sold 30 minutes ago: it is out of sight.
    assert (series[0], series[-2], series[-1]) == (2, 3, 4)
    assert sum(series) == 9


def test_a_minute_ends_where_the_clock_says(shop, clock):
    shop.stock(CHIPS=50)
    clock.now += timedelta(seconds=59, milliseconds=999)
    shop.buy("CHIPS")
    clock.now += timedelta(milliseconds=1)
    shop.buy("CHIPS", 2)

    assert live(shop).by_minute[-2:] == (1, 2)


def test_sell_out_is_told_for_each_offer(shop, clock):
    shop.stock(CHIPS=20, TEA=500, LAMP=5, FAN=1, SOAP=5)
    clock.now += timedelta(seconds=30)
    for _ in range(5):
        clock.now += timedelta(minutes=1)
        shop.buy("CHIPS", 2)
        shop.buy("TEA")
    shop.buy("FAN")
    shop.shop.planning.snooze(
        shop.shop.catalogue.on_sale().sale.id, "SOAP", snoozed=True, by=CONSOLE
    )

    # 10 of 20 were sold in the last 4.5 minutes (the first of those five is not over yet).
    assert outlook(shop, "CHIPS").outlook is Outlook.IN_MINUTES
    assert outlook(shop, "CHIPS").minutes == round(10 / (10 / 4.5))
    assert outlook(shop, "TEA").outlook is Outlook.AFTER_CLOSE
    assert outlook(shop, "LAMP").outlook is Outlook.NOT_SELLING
    assert outlook(shop, "FAN").outlook is Outlook.SOLD_OUT
    assert outlook(shop, "SOAP").outlook is Outlook.SNOOZED


def test_nothing_is_expected_of_a_sale_that_rests(shop):
    sale_id = shop.stock(CHIPS=20)
    shop.buy("CHIPS", 5)
    shop.shop.planning.set_paused(sale_id, paused=True, operator="Asha")

    assert outlook(shop, "CHIPS").outlook is Outlook.RESTING


def test_live_codes_come_with_their_orders_the_first_to_end_first(shop, clock):
    shop.stock(CHIPS=20)
    first = shop.request("CHIPS", 2)
    clock.pass_seconds(10)
    second = shop.request("CHIPS")
    shop.buy("CHIPS")
    shop.shop.checkout.cancel(shop.request("CHIPS").order_id)

    now = live(shop)

    orders = [shop.shop.checkout.order(one.order_id) for one in (first, second)]
    assert [code.number for code in now.codes] == [order.number for order in orders]
    assert now.codes_live == 2
    assert now.codes[0].units == 2
    assert now.codes[0].name == "Chips"
    assert now.codes[0].amount_paise == 200_00
    assert now.codes[0].expires_at == first.expires_at

    clock.pass_seconds(175)
    assert [code.number for code in live(shop).codes] == [orders[1].number]


def test_whom_the_gate_sent_back_is_counted_until_they_get_a_code_or_leave(shop, clock):
    shop.stock(CHIPS=1)
    holder = shop.request("CHIPS")
    waiting = [shop.place("CHIPS") for _ in range(3)]
    for order in waiting:
        for _ in range(2):  # once is enough
            with pytest.raises(UnitsHeldError):
                shop.shop.checkout.request_payment(order.id)
    shop.place("CHIPS")  # did not press Pay Now
    assert live(shop).gated == 3

    shop.shop.checkout.cancel(waiting[0].id)
    assert live(shop).gated == 2

    shop.shop.checkout.cancel(holder.order_id)
    code = shop.shop.checkout.request_payment(waiting[1].id)
    assert live(shop).gated == 1
    assert shop.pay(code).state is OrderState.PAID
    assert live(shop).gated == 1


def test_refusals_of_long_ago_are_forgotten(shop, clock):
    shop.stock(CHIPS=1)
    shop.request("CHIPS")
    order = shop.place("CHIPS")
    with pytest.raises(UnitsHeldError):
        shop.shop.checkout.request_payment(order.id)

    shop.shop.tidy()
    assert shop.sql("SELECT count(*) FROM gated") == [(1,)]
    clock.now += timedelta(minutes=30)
    shop.shop.tidy()

    assert shop.sql("SELECT count(*) FROM gated") == [(0,)]
    assert live(shop).gated == 0


def test_what_waits_for_a_person_comes_along(shop):
    shop.stock(CHIPS=20)
    shop.pay(shop.request("CHIPS"), amount_paise=1)
    paid = shop.request("CHIPS")
    shop.pay(paid)
    shop.pay(paid)

    waiting = live(shop).waiting

    assert (len(waiting.refunds), len(waiting.reviews), waiting.count) == (1, 1, 2)
    assert waiting == shop.shop.office.waiting.now()


def test_without_a_sale_all_is_zero(shop):
    now = shop.shop.office.live.now(SaleBoard(sale=None))

    assert (now.units_sold, now.taken_paise, now.per_minute, now.offers) == (0, 0, 0.0, ())


def test_sessions_are_counted_by_the_hours_of_the_shop(shop, clock):
    sale_id = shop.stock(CHIPS=20)
    for _ in range(2):
        shop.shop.office.live.note_visit(sale_id)
    clock.now += timedelta(minutes=31)
    shop.shop.office.live.note_visit(sale_id)

    rows = shop.sql("SELECT sale_id, kiosk, hour, sessions FROM visit ORDER BY hour")

    # 12:00 in Kolkata is 6:30 UTC, and its hours begin at half past.
    noon = 1_794_119_400_000
    assert [tuple(row) for row in rows] == [(sale_id, "K1", noon, 3)]
    clock.now += timedelta(minutes=29)
    shop.shop.office.live.note_visit(sale_id)
    rows = shop.sql("SELECT hour, sessions FROM visit ORDER BY hour")
    assert [tuple(row) for row in rows] == [(noon, 3), (noon + 3_600_000, 1)]


def test_a_visit_to_a_sale_that_was_removed_meanwhile_is_not_counted(shop):
    shop.shop.office.live.note_visit("gone")

    assert shop.sql("SELECT count(*) FROM visit") == [(0,)]
