"""Which refunds are found, and which wait for a person."""

import pytest

from tests.conftest import ENGINES


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def test_refunds_are_those_of_one_order_by_their_numbers(shop):
    shop.stock(CHIPS=9)
    first, second = shop.request("CHIPS"), shop.request("CHIPS")
    for request in (first, second, first):
        shop.pay(request, amount_paise=1)

    def numbers(request):
        order = shop.shop.checkout.order(request.order_id)
        return [refund.number for refund in order.refunds]

    assert numbers(first) == ["R-000001", "R-000003"]
    assert numbers(second) == ["R-000002"]
    shop.sql("UPDATE refund SET number = 'R-000004' WHERE number = 'R-000001'")
    assert numbers(first) == ["R-000003", "R-000004"]
