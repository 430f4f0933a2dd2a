from datetime import timedelta

import pytest

from kiosk.domain.ids import new_id
from kiosk.domain.payment import PaymentRequest, RequestState
from kiosk.gateways.simulated import UNPAYABLE_VPA, SimulatedGateway
from tests.shops import NOON


@pytest.fixture
def gateway():
    return SimulatedGateway("Chai & Co")


def request(gateway, amount_paise=12_50):
    made = new_id(NOON)
    uri = gateway.upi_uri(made, order_number="K1-000042", amount_paise=amount_paise)
    return PaymentRequest(
        id=made,
        order_id="O1",
        gateway=gateway.name,
        upi_uri=uri,
        amount_paise=amount_paise,
        state=RequestState.LIVE,
        issued_at=NOON,
        expires_at=NOON + timedelta(minutes=3),
    )


def test_the_same_request_has_the_same_reference_however_often_it_is_asked(gateway):
    asked = request(gateway)

    assert gateway.claimed(asked) == gateway.claimed(asked)


def test_another_gateway_object_gives_the_same_reference(gateway):
    asked = request(gateway)

    assert SimulatedGateway("Another name").claimed(asked) == gateway.claimed(asked)


def test_two_requests_have_two_references(gateway):
    [first] = gateway.claimed(request(gateway))
    [second] = gateway.claimed(request(gateway))

    assert first.reference != second.reference


def test_the_whole_amount_comes_once_and_says_where_it_is_from(gateway):
    [fact] = gateway.claimed(request(gateway, 1299_00))

    assert fact.amount_paise == 1299_00
    assert (fact.gateway, fact.confirmed_by) == ("simulated", "simulated")


def test_the_code_cannot_be_paid(gateway):
    assert f"?pa={UNPAYABLE_VPA}&" in request(gateway).upi_uri
    assert UNPAYABLE_VPA.endswith("@notabank")


def test_the_code_names_the_order_and_a_reference_of_its_own(gateway):
    asked = request(gateway)

    assert "&tn=Order%20K1-000042&" in asked.upi_uri
    assert f"&tr={asked.id.replace('-', '')}&" in asked.upi_uri
