"""The brakes of a sale: one offer off sale for now, or the whole sale closed early."""

from datetime import timedelta

import pytest

from kiosk.domain.errors import (
    NotAllowedError,
    OfferNotFoundError,
    OfferSnoozedError,
    SaleNotOpenError,
)
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.order import OrderState


@pytest.fixture
def snooze(shop):
    """Take an offer off sale for now, or put it back."""

    def snooze(sku, *, snoozed=True, by=CONSOLE, sale_id=None):
        sale = sale_id or shop.shop.catalogue.on_sale().sale.id
        shop.shop.planning.snooze(sale, sku, snoozed=snoozed, by=by)

    return snooze


def actions(shop):
    rows = shop.sql("SELECT actor, action, subject FROM audit_event ORDER BY seq")
    return [tuple(row) for row in rows]


def test_a_snoozed_offer_takes_no_orders_until_it_is_woken(shop, snooze):
    shop.stock(CHIPS=5, TEA=5)
    snooze("CHIPS")

    assert shop.offer("CHIPS").snoozed
    assert not shop.offer("TEA").snoozed
    with pytest.raises(OfferSnoozedError):
        shop.place("CHIPS")
    shop.place("TEA")

    snooze("CHIPS", snoozed=False)
    assert shop.buy("CHIPS").state is OrderState.PAID


def test_pay_now_and_another_quantity_are_refused_too(shop, snooze):
    shop.stock(CHIPS=5)
    order = shop.place("CHIPS")
    snooze("CHIPS")

    with pytest.raises(OfferSnoozedError):
        shop.shop.checkout.request_payment(order.id)
    with pytest.raises(OfferSnoozedError):
        shop.shop.checkout.change_quantity(order.id, 2)


def test_a_snoozed_offer_is_never_called_sold_out(shop, snooze):
    shop.stock(CHIPS=1)
    order = shop.place("CHIPS")
    shop.request("CHIPS")
    snooze("CHIPS")

    for refused in (
        lambda: shop.place("CHIPS"),
        lambda: shop.shop.checkout.request_payment(order.id),
    ):
        with pytest.raises(OfferSnoozedError):
            refused()


def test_codes_on_screens_and_late_money_are_taken_all_the_same(shop, snooze, clock):
    shop.stock(CHIPS=2)
    live, late = shop.request("CHIPS"), shop.request("CHIPS")
    shop.shop.checkout.cancel(late.order_id)
    snooze("CHIPS")

    assert shop.shop.checkout.request_payment(live.order_id).id == live.id
    assert shop.pay(live).state is OrderState.PAID
    assert shop.pay(late).state is OrderState.PAID


def test_snoozing_in_one_sale_leaves_the_others_alone(shop, snooze):
    first = shop.stock(CHIPS=5)
    snooze("CHIPS", sale_id=first)
    shop.sql("UPDATE flash_sale SET closes_at = opens_at + 1 WHERE id = :id", id=first)
    shop.shop.planning.plan_sale(
        "Next",
        opens_at=shop.clock.now - timedelta(minutes=1),
        closes_at=shop.clock.now + timedelta(hours=1),
        offers=[],
        operator="test",
    )
    shop.sql(
        "INSERT INTO offer (sale_id, sku, price_paise, allotment)"
        " SELECT id, 'CHIPS', 5000, 5 FROM flash_sale WHERE name = 'Next'"
    )

    assert shop.buy("CHIPS").total_paise == 50_00


def test_who_snoozed_what_is_on_record(shop, snooze):
    shop.stock(CHIPS=5)
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")

    snooze("CHIPS", by=ravi)
    snooze("CHIPS", snoozed=False, by=ravi)

    assert actions(shop)[-2:] == [
        ("Ravi", "offer_snoozed", "CHIPS"),
        ("Ravi", "offer_woken", "CHIPS"),
    ]


def test_what_is_not_on_offer_cannot_be_snoozed(shop, snooze):
    sale_id = shop.stock(CHIPS=5)

    with pytest.raises(OfferNotFoundError):
        snooze("TEA", sale_id=sale_id)
    with pytest.raises(OfferNotFoundError):
        snooze("CHIPS", sale_id="no such sale")
    assert actions(shop)[-1][1] == "sale_planned"


def test_somebody_locked_out_can_snooze_nothing(shop, snooze):
    shop.stock(CHIPS=5)
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
    shop.sql("UPDATE operator SET locked = 1")

    with pytest.raises(NotAllowedError):
        snooze("CHIPS", by=ravi)
    assert not shop.offer("CHIPS").snoozed


def test_who_was_locked_out_since_signing_in_pauses_nothing(shop):
    sale_id = shop.stock(CHIPS=5)
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
    shop.shop.planning.pause(sale_id, paused=True, by=ravi)
    shop.shop.planning.pause(sale_id, paused=False, by=ravi)
    shop.sql("UPDATE operator SET locked = 1")

    with pytest.raises(NotAllowedError):
        shop.shop.planning.pause(sale_id, paused=True, by=ravi)
    assert not shop.shop.catalogue.on_sale().sale.paused
    assert actions(shop)[-2:] == [
        ("Ravi", "sale_paused", sale_id),
        ("Ravi", "sale_resumed", sale_id),
    ]
    with pytest.raises(OfferNotFoundError):
        shop.shop.planning.pause("no such sale", paused=True, by=CONSOLE)


def test_a_brake_that_is_on_already_is_put_on_once(shop, snooze):
    sale_id = shop.stock(CHIPS=5)

    for _ in range(2):
        snooze("CHIPS")
        shop.shop.planning.pause(sale_id, paused=True, by=CONSOLE)

    assert actions(shop)[-2:] == [
        ("console", "offer_snoozed", "CHIPS"),
        ("console", "sale_paused", sale_id),
    ]
    assert [action for _, action, _ in actions(shop)].count("offer_snoozed") == 1


def test_a_sale_that_is_closed_early_takes_no_orders_and_lets_live_codes_be_paid(shop):
    sale_id = shop.stock(CHIPS=5)
    order, live = shop.place("CHIPS"), shop.request("CHIPS")
    meera = shop.shop.staff.add("Meera", Role.MANAGER, "4820", by="test")

    assert shop.shop.planning.close_early(sale_id, by=meera) == shop.clock.now

    board = shop.shop.catalogue.on_sale()
    assert board.sale.closes_at == shop.clock.now
    assert board.sale.version == 2
    with pytest.raises(OfferNotFoundError):
        shop.place("CHIPS")
    with pytest.raises(SaleNotOpenError):
        shop.shop.checkout.request_payment(order.id)
    assert shop.pay(live).state is OrderState.PAID
    assert actions(shop)[-1] == ("Meera", "sale_closed_early", sale_id)


def test_only_a_manager_closes_early(shop):
    sale_id = shop.stock(CHIPS=5)
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")

    with pytest.raises(NotAllowedError):
        shop.shop.planning.close_early(sale_id, by=ravi)
    shop.buy("CHIPS")


@pytest.mark.parametrize("hours", [-2, 1, 2])
def test_a_sale_that_is_not_open_cannot_be_closed_early(shop, hours):
    sale_id = shop.stock(CHIPS=5)
    shop.clock.now += timedelta(hours=hours)
    before = shop.sql("SELECT * FROM flash_sale")

    with pytest.raises(SaleNotOpenError):
        shop.shop.planning.close_early(sale_id, by=CONSOLE)
    with pytest.raises(SaleNotOpenError):
        shop.shop.planning.close_early("no such sale", by=CONSOLE)
    assert shop.sql("SELECT * FROM flash_sale") == before
