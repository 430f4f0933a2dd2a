"""The words on a card."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.sale import SaleState
from kiosk.ui.card_face import CardAction, card_face
from kiosk.ui.durations import minutes_text
from tests.ui.offers import BACKPACK, EARBUDS, NOW, SPEAKER, WATCH


def face(offer, *, state=SaleState.OPEN, now=NOW, notified=False):
    return card_face(offer, state=state, now=now, notified=notified)


@pytest.mark.parametrize(
    ("offer", "badge", "tone"),
    [
        (WATCH, "12 left", "green"),
        (replace(WATCH, on_hand=3), "Only 3 left", "amber"),
        (replace(WATCH, on_hand=1), "Last one", "amber"),
        (replace(WATCH, held=2), "12 left · 2 paying", "green"),
        (EARBUDS, "3 left · 2 paying", "amber"),
        (BACKPACK, "Being paid · 1:10", "blue"),
        (replace(BACKPACK, free_at=None), "Being paid for", "blue"),
        (SPEAKER, "Sold out", "grey"),
        (replace(WATCH, sold=20), "Sold out", "grey"),
        (replace(WATCH, snoozed=True), "Taking a break", "grey"),
        (replace(BACKPACK, snoozed=True), "Taking a break", "grey"),
        (replace(SPEAKER, snoozed=True), "Sold out", "grey"),
    ],
)
def test_the_badge_says_how_many_are_left(offer, badge, tone):
    assert (face(offer).badge, face(offer).tone) == (badge, tone)


@pytest.mark.parametrize(
    ("offer", "text", "action"),
    [
        (WATCH, "Buy Now", CardAction.BUY),
        (EARBUDS, "Buy Now", CardAction.BUY),
        (BACKPACK, "Tell me when free", CardAction.NOTIFY),
        (SPEAKER, "Sold out", CardAction.NONE),
        (replace(WATCH, snoozed=True), "Not on sale just now", CardAction.NONE),
        (replace(BACKPACK, snoozed=True), "Not on sale just now", CardAction.NONE),
    ],
)
def test_the_button_says_what_a_tap_does(offer, text, action):
    assert (face(offer).button, face(offer).action) == (text, action)


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (SaleState.UPCOMING, "Opens soon"),
        (SaleState.PAUSED, "Paused"),
        (SaleState.CLOSED, "Sale over"),
        (None, "Sale over"),
    ],
)
def test_nothing_can_be_tapped_while_the_sale_is_not_open(state, text):
    for offer in (WATCH, BACKPACK):
        assert face(offer, state=state).button == text
        assert not face(offer, state=state).is_live


def test_who_will_be_told_is_told_so():
    told = face(BACKPACK, notified=True)

    assert (told.button, told.action) == ("We will tell you", CardAction.TOLD)
    assert not told.is_live


def test_a_hold_that_runs_out_is_free_any_moment():
    assert face(BACKPACK, now=NOW + timedelta(seconds=70)).badge == "Free any moment"


def test_a_card_is_read_out_as_one_sentence():
    assert face(EARBUDS).accessible == (
        "Pulse wireless earbuds, 1,299 rupees, 57 percent off, 3 left, 2 being paid for. Buy Now."
    )
    assert face(SPEAKER).accessible == (
        "Thump portable speaker, 2,499 rupees, 50 percent off. Sold out."
    )


def test_a_snoozed_card_is_pale_and_says_so():
    snoozed = face(replace(WATCH, snoozed=True))

    assert snoozed.pale
    assert snoozed.accessible.endswith("50 percent off, Taking a break. Not on sale just now.")


def test_without_a_discount_there_is_no_list_price():
    plain = face(replace(WATCH, list_price_paise=WATCH.price_paise))

    assert (plain.list_price, plain.discount) == ("", "")
    assert "percent" not in plain.accessible


@pytest.mark.parametrize(
    ("seconds", "text"), [(70, "1:10"), (69.2, "1:10"), (5, "0:05"), (0, "0:00"), (-3, "0:00")]
)
def test_minutes_are_rounded_up(seconds, text):
    assert minutes_text(seconds) == text
