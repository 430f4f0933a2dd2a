"""A shop that rounds totals to whole rupees: what is asked for, and what goes back."""

import pytest

from kiosk.domain.errors import AmountTooLargeError, InputError
from kiosk.domain.operator import CONSOLE
from kiosk.domain.order import OrderState
from kiosk.domain.problems import ProblemKind
from kiosk.domain.product import Sku
from kiosk.domain.refund import RefundDraft, RefundReason
from kiosk.store import books
from tests.shops import TestShop

CHIPS = Sku("CHIPS")


@pytest.fixture
def rounding(url, clock, journal):
    """A shop that rounds."""
    made = TestShop(url, clock, journal=journal, round_off=True)
    yield made
    made.check_invariants()
    assert faults(made) == []
    made.shop.close()


def faults(shop):
    with books.snapshot(shop.shop.engines.read) as connection:
        return [fault.sentence for fault in books.find_faults(connection)]


@pytest.fixture
def checkout(rounding, clock):
    """A function that opens the shop once more, with other settings, and returns its checkout."""
    opened = []

    def open_another(**settings):
        opened.append(TestShop(rounding.url, clock, kiosk="K2", **{"round_off": True, **settings}))
        return opened[-1].shop.checkout

    yield open_another
    for one in opened:
        one.shop.close()


def give_back(shop, order, **fields):
    draft = RefundDraft(order_id=order.id, note="Broken", **fields)
    return shop.shop.office.refunds.give_back(draft, by=CONSOLE).refunds[-1].amount_paise


@pytest.mark.parametrize(
    ("price_paise", "units", "total_paise"),
    [(99_60, 1, 100_00), (99_50, 1, 100_00), (99_49, 1, 99_00), (33_15, 3, 99_00), (20, 1, 1_00)],
)
def test_the_code_asks_for_whole_rupees(rounding, price_paise, units, total_paise):
    rounding.stock(CHIPS=9, price_paise=price_paise)
    order = rounding.place("CHIPS", units)

    request = rounding.shop.checkout.request_payment(order.id)

    assert order.total_paise == request.amount_paise == total_paise
    assert order.round_off_paise == total_paise - units * price_paise
    assert f"am={total_paise // 100}.00" in request.upi_uri
    paid = rounding.pay(request)
    assert (paid.state, paid.refunds) == (OrderState.PAID, ())
    assert rounding.shop.checkout.order(order.id).total_paise == total_paise


def test_a_shop_that_does_not_round_asks_for_every_paisa(shop):
    shop.stock(CHIPS=9, price_paise=99_60)

    assert shop.request("CHIPS").amount_paise == 99_60
    assert shop.place("CHIPS").round_off_paise == 0


def test_another_quantity_is_rounded_anew(rounding):
    rounding.stock(CHIPS=9, price_paise=33_20)
    order = rounding.place("CHIPS")

    changed = rounding.shop.checkout.change_quantity(order.id, 3)

    assert (order.total_paise, changed.total_paise) == (33_00, 100_00)
    assert rounding.shop.checkout.order(order.id) == changed
    rounding.pay(rounding.shop.checkout.request_payment(order.id))


def test_an_order_keeps_its_total_until_its_quantity_changes(rounding, checkout):
    rounding.stock(CHIPS=9, price_paise=99_60)
    order = checkout(round_off=False).place("CHIPS", quantity=1)
    assert order.total_paise == 99_60

    assert rounding.shop.checkout.request_payment(order.id).amount_paise == 99_60
    assert rounding.shop.checkout.change_quantity(order.id, 1).total_paise == 99_60
    assert rounding.shop.checkout.change_quantity(order.id, 2).total_paise == 199_00
    rounding.pay(rounding.shop.checkout.request_payment(order.id))


def test_one_payment_has_to_carry_the_rounded_total(rounding, checkout):
    rounding.stock(CHIPS=9, price_paise=99_60)
    with pytest.raises(AmountTooLargeError):
        checkout(maximum_paise=99_99).place("CHIPS", quantity=1)
    order = checkout(maximum_paise=100_00).place("CHIPS", quantity=1)
    with pytest.raises(AmountTooLargeError):
        checkout(maximum_paise=199_00 - 1).change_quantity(order.id, 2)

    assert checkout(maximum_paise=199_00).change_quantity(order.id, 2).units == 2


def test_the_unrounded_sum_is_too_little(rounding):
    rounding.stock(CHIPS=9, price_paise=99_60)

    order = rounding.pay(rounding.request("CHIPS"), amount_paise=99_60)

    assert order.state is OrderState.REVIEW
    assert [one.amount_paise for one in order.refunds] == [99_60]


def test_what_is_above_the_rounded_total_goes_back(rounding):
    rounding.stock(CHIPS=9, price_paise=99_40)

    order = rounding.pay(rounding.request("CHIPS"), amount_paise=99_40)

    assert order.state is OrderState.PAID
    [back] = order.refunds
    assert (back.reason, back.amount_paise) == (RefundReason.AMOUNT_HIGH, 40)


# What goes back


@pytest.mark.parametrize(
    ("price_paise", "units", "total_paise"),
    [(99_60, 1, 100_00), (33_20, 3, 100_00), (33_15, 3, 99_00)],
)
def test_who_brings_everything_back_gets_what_was_paid(rounding, price_paise, units, total_paise):
    rounding.stock(CHIPS=9, price_paise=price_paise)
    order = rounding.buy("CHIPS", units)

    assert give_back(rounding, order, units={CHIPS: units}, restock=True) == total_paise
    assert rounding.shop.office.orders.history(order.id).amount_left_paise == 0


@pytest.mark.parametrize(
    ("price_paise", "parts"),
    [(33_20, [33_20, 33_20, 33_60]), (33_15, [33_15, 33_15, 32_70]), (33_00, [33_00] * 3)],
)
def test_one_after_the_other_comes_to_the_same(rounding, price_paise, parts):
    rounding.stock(CHIPS=9, price_paise=price_paise)
    order = rounding.buy("CHIPS", 3)

    assert [give_back(rounding, order, units={CHIPS: 1}) for _ in range(3)] == parts
    assert sum(parts) == order.total_paise


def test_a_part_that_was_given_back_before_is_not_given_again(rounding):
    rounding.stock(CHIPS=9, price_paise=99_60)
    order = rounding.buy("CHIPS", 2)  # 199.20, rounded to 199
    give_back(rounding, order, units={CHIPS: 1}, amount="50")

    assert give_back(rounding, order, units={CHIPS: 1}) == 99_60
    assert rounding.shop.office.orders.history(order.id).amount_left_paise == 199_00 - 149_60


def test_nobody_gets_more_than_the_rounded_total(rounding):
    rounding.stock(CHIPS=9, price_paise=99_40)
    order = rounding.buy("CHIPS")

    with pytest.raises(InputError) as refused:
        give_back(rounding, order, units={CHIPS: 1}, amount="99.40")

    [problem] = refused.value.problems
    assert (problem.field, problem.kind, problem.detail) == ("amount", ProblemKind.TOO_LARGE, "₹99")
    assert give_back(rounding, order, amount="99") == 99_00
