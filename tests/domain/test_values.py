from dataclasses import FrozenInstanceError, replace
from datetime import timedelta

import pytest

from kiosk.domain.order import Order, OrderLine, OrderState
from kiosk.domain.payment import PaymentFact, PaymentRequest, RequestState
from kiosk.domain.product import Product, Sku
from tests.shops import NOON

LINE = OrderLine(
    sku=Sku("CHIPS"), name="Chips", quantity=2, unit_price_paise=100_00, list_price_paise=150_00
)
ORDER = Order(
    id="O1",
    number="K1-000001",
    kiosk="K1",
    sale_id="S1",
    state=OrderState.AWAITING_PAYMENT,
    total_paise=200_00,
    placed_at=NOON,
    lines=(LINE,),
)
REQUEST = PaymentRequest(
    id="P1",
    order_id="O1",
    gateway="simulated",
    upi_uri="upi://pay?",
    amount_paise=200_00,
    state=RequestState.LIVE,
    issued_at=NOON,
    expires_at=NOON + timedelta(seconds=180),
)
FACT = PaymentFact(request_id="P1", gateway="simulated", reference="R1", amount_paise=1)


@pytest.mark.parametrize(
    "change",
    [{"quantity": 0}, {"quantity": -1}, {"unit_price_paise": -1}, {"list_price_paise": -1}],
)
def test_an_impossible_order_line_is_refused(change):
    with pytest.raises(ValueError, match=r"quantity|prices"):
        replace(LINE, **change)


def test_what_is_given_away_costs_nothing():
    assert replace(LINE, unit_price_paise=0, list_price_paise=0).total_paise == 0


def test_a_line_knows_its_total_and_what_is_saved():
    assert LINE.total_paise == 200_00
    assert LINE.saved_paise == 100_00
    assert replace(LINE, list_price_paise=50_00).saved_paise == 0


def test_an_order_adds_its_lines_up():
    order = replace(ORDER, lines=(LINE, replace(LINE, quantity=3)))

    assert order.units == 5
    assert order.saved_paise == 250_00


@pytest.mark.parametrize("state", OrderState)
def test_money_is_awaited_until_an_order_is_settled(state):
    assert state.awaits_money is (state.value in {"awaiting_payment", "cancelled", "expired"})


def test_a_request_is_live_up_to_the_moment_it_expires():
    assert REQUEST.is_live_at(REQUEST.expires_at - timedelta(microseconds=1))
    assert not REQUEST.is_live_at(REQUEST.expires_at)


@pytest.mark.parametrize("state", set(RequestState) - {RequestState.LIVE})
def test_a_closed_request_is_not_live(state):
    assert not replace(REQUEST, state=state).is_live_at(NOON)


@pytest.mark.parametrize("change", [{"gateway": ""}, {"reference": ""}, {"amount_paise": 0}])
def test_an_impossible_payment_is_refused(change):
    with pytest.raises(ValueError, match=r"empty|from 1 to"):
        replace(FACT, **change)


@pytest.mark.parametrize("amount", [1.0, True, "1", None])
def test_an_amount_that_is_no_whole_number_of_paise_is_refused(amount):
    with pytest.raises(TypeError, match=r"^amount_paise"):
        replace(FACT, amount_paise=amount)


def test_money_came_when_it_is_said_to_have_come_else_now():
    then = replace(FACT, received_at=NOON - timedelta(seconds=1))

    assert then.received_now(NOON) == then
    assert FACT.received_now(NOON) == replace(FACT, received_at=NOON)


@pytest.mark.parametrize(
    "change",
    [
        {"sku": ""},
        {"name": ""},
        {"list_price_paise": 0},
        {"on_hand": -1},
        {"gst_rate_bp": -1},
        {"gst_rate_bp": 10_001},
    ],
)
def test_an_impossible_product_is_refused_by_the_name_of_its_field(change):
    product = Product(sku=Sku("CHIPS"), name="Chips", list_price_paise=1)

    with pytest.raises(ValueError, match=next(iter(change))):
        replace(product, **change)


@pytest.mark.parametrize(
    ("value", "name"),
    [(LINE, "quantity"), (ORDER, "state"), (REQUEST, "state"), (FACT, "amount_paise")],
)
def test_values_cannot_be_changed(value, name):
    with pytest.raises(FrozenInstanceError):
        setattr(value, name, 1)
