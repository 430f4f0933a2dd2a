from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.product import Sku
from kiosk.domain.sale import FlashSale, Offer, SaleBoard, SaleState
from tests.shops import NOON

TICK = timedelta(microseconds=1)
SALE = FlashSale(id="S1", name="Sale", opens_at=NOON, closes_at=NOON + timedelta(hours=1))
OFFER = Offer(
    sale_id="S1",
    sku=Sku("CHIPS"),
    name="Chips",
    description="",
    category="",
    photo="",
    barcode="",
    list_price_paise=200_00,
    price_paise=150_00,
    allotment=10,
    sold=0,
    on_hand=10,
    held=0,
    low_stock_at=5,
)
COUNTS = st.integers(0, 20)


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        (SALE.opens_at - TICK, SaleState.UPCOMING),
        (SALE.opens_at, SaleState.OPEN),
        (SALE.closes_at - TICK, SaleState.OPEN),
        (SALE.closes_at, SaleState.CLOSED),
    ],
)
def test_a_sale_opens_and_closes_to_the_microsecond(moment, state):
    assert SALE.state_at(moment) is state


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        (SALE.opens_at - TICK, SaleState.UPCOMING),
        (SALE.opens_at, SaleState.PAUSED),
        (SALE.closes_at, SaleState.CLOSED),
    ],
)
def test_a_pause_matters_only_while_the_sale_would_be_open(moment, state):
    assert replace(SALE, paused=True).state_at(moment) is state


@pytest.mark.parametrize("length", [timedelta(0), -TICK])
def test_a_sale_cannot_close_before_it_opens(length):
    with pytest.raises(ValueError, match="closes_at"):
        replace(SALE, closes_at=SALE.opens_at + length)


@pytest.mark.parametrize(
    ("changes", "available", "free"),
    [
        ({}, 10, 10),
        ({"on_hand": 3}, 3, 3),
        ({"sold": 8}, 2, 2),
        ({"sold": 10}, 0, 0),
        ({"held": 4}, 10, 6),
        ({"held": 12}, 10, 0),
        ({"on_hand": 0, "held": 2}, 0, 0),
        ({"sold": 11}, 0, 0),
    ],
)
def test_available_is_what_can_be_sold_and_free_what_nobody_pays_for(changes, available, free):
    offer = replace(OFFER, **changes)

    assert (offer.available, offer.free) == (available, free)


@given(on_hand=COUNTS, allotment=COUNTS, sold=COUNTS, held=COUNTS, limit=st.none() | COUNTS)
def test_an_offer_is_sold_out_or_held_or_free(on_hand, allotment, sold, held, limit):
    offer = replace(
        OFFER,
        on_hand=on_hand,
        allotment=allotment,
        sold=sold,
        held=held,
        limit_per_shopper=limit or None,
    )

    assert [offer.is_sold_out, offer.is_held, offer.free > 0].count(True) == 1
    assert 0 <= offer.free <= offer.available <= on_hand
    assert 1 <= offer.most_per_order <= max(1, offer.available)


def test_sold_out_is_said_only_when_nothing_is_available():
    held = replace(OFFER, on_hand=2, held=2)

    assert held.is_held
    assert not held.is_sold_out
    assert replace(OFFER, on_hand=0).is_sold_out


@pytest.mark.parametrize(
    ("on_hand", "is_low"), [(0, False), (1, True), (5, True), (6, False), (10, False)]
)
def test_stock_is_low_from_the_mark_down_to_one(on_hand, is_low):
    assert replace(OFFER, on_hand=on_hand).is_low is is_low


@pytest.mark.parametrize(
    ("limit", "on_hand", "most"), [(None, 10, 10), (2, 10, 2), (2, 1, 1), (None, 0, 1), (3, 0, 1)]
)
def test_one_order_may_have_what_limit_and_stock_allow_and_at_least_one(limit, on_hand, most):
    offer = replace(OFFER, limit_per_shopper=limit, on_hand=on_hand)

    assert offer.most_per_order == most


def test_a_board_finds_an_offer_by_its_sku():
    board = SaleBoard(sale=SALE, offers=(OFFER,))

    assert board.find(Sku("CHIPS")) is OFFER
    assert board.find(Sku("chips")) is None
    assert SaleBoard(sale=None).find(Sku("CHIPS")) is None
