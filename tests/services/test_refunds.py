"""Money that goes back: the queue, what was done, and part of a paid order."""

import pytest

from kiosk.domain.errors import (
    InputError,
    LimitReachedError,
    NotAllowedError,
    OrderNotFoundError,
    OrderSettledError,
    RefundNotFoundError,
    RefundSettledError,
)
from kiosk.domain.operator import Role
from kiosk.domain.order import OrderState
from kiosk.domain.problems import ProblemKind
from kiosk.domain.product import Sku
from kiosk.domain.refund import RefundDraft, RefundReason, RefundState
from kiosk.store import books
from tests.shops import MOBILE, TestShop

CHIPS = Sku("CHIPS")


@pytest.fixture
def ravi(shop: TestShop):
    return shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")


@pytest.fixture
def refunds(shop: TestShop):
    return shop.shop.office.refunds


def owed_back(shop: TestShop, *, amount_paise: int = 150_00):
    """Sell one unit with too much money; return the refund of the excess."""
    order = shop.pay(shop.request("CHIPS"), amount_paise=amount_paise)
    return order.refunds[-1]


def give_back(shop: TestShop, order, by, **fields):
    draft = RefundDraft(order_id=order.id, **{"note": "Broken", **fields})
    return shop.shop.office.refunds.give_back(draft, by=by)


def problems(error) -> dict[str, ProblemKind]:
    return {problem.field: problem.kind for problem in error.value.problems}


def movements(shop: TestShop):
    rows = shop.sql("SELECT change FROM stock_movement WHERE reason = 'returned'")
    return [row.change for row in rows]


def events(shop: TestShop):
    rows = shop.sql("SELECT actor, action, subject, detail FROM audit_event ORDER BY seq")
    return [tuple(row) for row in rows]


def faults(shop: TestShop):
    with books.snapshot(shop.shop.engines.read) as connection:
        return [fault.sentence for fault in books.find_faults(connection)]


# The queue


def test_the_queue_says_who_how_much_why_and_since_when(shop, refunds, clock):
    shop.stock(CHIPS=5)
    first = owed_back(shop)
    since = clock.now
    clock.pass_seconds(60)
    shop.pay(shop.request("CHIPS"), amount_paise=1_00)

    queue = refunds.queue()

    assert [one.refund.reason for one in queue] == [
        RefundReason.AMOUNT_HIGH,
        RefundReason.AMOUNT_LOW,
    ]
    assert queue[0].refund == first
    assert queue[0].refund.due_at == since
    assert (queue[0].order_number, queue[0].paid_paise) == ("K1-000001", 150_00)
    assert queue[0].payment_reference == "R1"


def test_what_is_done_leaves_the_queue_and_is_shown_for_thirty_days(shop, refunds, ravi, clock):
    shop.stock(CHIPS=5)
    refund = owed_back(shop)

    done = refunds.mark_done(refund.id, "UTR-77/3", by=ravi)

    assert (done.state, done.reference, done.done_by, done.done_at) == (
        RefundState.DONE,
        "UTR-77/3",
        "Ravi",
        clock.now,
    )
    assert refunds.queue() == ()
    assert [one.refund for one in refunds.done()] == [done]
    assert events(shop)[-1] == ("Ravi", "refund_done", refund.number, "UTR-77/3")
    clock.pass_seconds(31 * 86400)
    assert refunds.done() == ()


def test_the_same_reference_again_changes_nothing(shop, refunds, ravi, clock):
    shop.stock(CHIPS=5)
    refund = owed_back(shop)
    done = refunds.mark_done(refund.id, "U1", by=ravi)
    before = events(shop)
    clock.pass_seconds(5)

    assert refunds.mark_done(refund.id, " U1 ", by=ravi) == done
    assert events(shop) == before


def test_another_reference_is_refused(shop, refunds, ravi):
    shop.stock(CHIPS=5)
    refund = owed_back(shop)
    refunds.mark_done(refund.id, "U1", by=ravi)

    with pytest.raises(RefundSettledError) as refused:
        refunds.mark_done(refund.id, "U2", by=ravi)

    assert (refused.value.number, refused.value.reference) == (refund.number, "U1")
    assert refunds.done()[0].refund.reference == "U1"


@pytest.mark.parametrize("reference", ["", "  ", "a" * 41, "U 1", "U_1", "उ1", "U1;DROP", "१२"])
def test_a_reference_has_forty_plain_letters_and_digits_at_most(shop, refunds, ravi, reference):
    shop.stock(CHIPS=5)
    refund = owed_back(shop)

    with pytest.raises(InputError) as refused:
        refunds.mark_done(refund.id, reference, by=ravi)

    assert problems(refused).keys() == {"reference"}
    assert len(refunds.queue()) == 1


def test_a_refund_goes_to_the_bank_fails_and_is_due_again(shop, refunds, ravi):
    shop.stock(CHIPS=5)
    refund = owed_back(shop)

    assert refunds.mark_submitted(refund.id, by=ravi).state is RefundState.SUBMITTED
    assert refunds.mark_submitted(refund.id, by=ravi).state is RefundState.SUBMITTED
    assert refunds.mark_failed(refund.id, by=ravi).state is RefundState.FAILED
    with pytest.raises(RefundSettledError):
        refunds.mark_done(refund.id, "U1", by=ravi)
    assert refunds.mark_due(refund.id, by=ravi).state is RefundState.DUE
    assert refunds.mark_done(refund.id, "U1", by=ravi).state is RefundState.DONE
    actions = [action for _, action, subject, _ in events(shop) if subject == refund.number]
    assert actions == [
        "refund_due",
        "refund_submitted",
        "refund_failed",
        "refund_due_again",
        "refund_done",
    ]


@pytest.mark.parametrize("step", ["mark_submitted", "mark_failed", "mark_due"])
def test_what_is_done_stays_done(shop, refunds, ravi, step):
    shop.stock(CHIPS=5)
    refund = owed_back(shop)
    refunds.mark_done(refund.id, "U1", by=ravi)

    with pytest.raises(RefundSettledError):
        getattr(refunds, step)(refund.id, by=ravi)


def test_an_order_is_refunded_when_the_last_of_its_refunds_is_done(shop, refunds, ravi):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    shop.pay(request, amount_paise=1_00)
    order = shop.pay(request)
    assert order.state is OrderState.REVIEW

    refunds.mark_done(order.refunds[0].id, "U1", by=ravi)
    assert shop.shop.checkout.order(order.id).state is OrderState.REVIEW
    refunds.mark_done(order.refunds[1].id, "U2", by=ravi)

    after = shop.shop.checkout.order(order.id)
    assert after.state is OrderState.REFUNDED
    assert after.closed_at == order.closed_at
    assert faults(shop) == []


def test_a_paid_order_stays_paid_when_its_excess_went_back(shop, refunds, ravi):
    shop.stock(CHIPS=5)
    order = shop.pay(shop.request("CHIPS"), amount_paise=150_00)

    refunds.mark_done(order.refunds[0].id, "U1", by=ravi)

    assert shop.shop.checkout.order(order.id).state is OrderState.PAID


@pytest.mark.fault(15)
def test_money_that_comes_for_a_refunded_order_goes_back_too(shop, refunds, ravi):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    order = shop.pay(request, amount_paise=1_00)
    refunds.mark_done(order.refunds[0].id, "U1", by=ravi)

    again = shop.pay(request)

    assert again.state is OrderState.REFUNDED
    assert [one.refund.reason for one in refunds.queue()] == [RefundReason.DUPLICATE]
    refunds.mark_done(again.refunds[-1].id, "U2", by=ravi)
    assert faults(shop) == []


def test_a_refund_that_is_not_there_is_an_expected_failure(refunds, ravi):
    with pytest.raises(RefundNotFoundError):
        refunds.mark_done("nothing", "U1", by=ravi)


# Part of an order


def test_units_go_back_on_the_shelf_and_can_be_sold_again(shop, ravi):
    shop.stock(CHIPS=3)
    order = shop.buy("CHIPS", 3)
    assert shop.offer("CHIPS").is_sold_out

    after = give_back(shop, order, ravi, units={CHIPS: 2}, restock=True)

    assert after.state is OrderState.PAID
    [refund] = after.refunds
    assert (refund.amount_paise, refund.reason, refund.note) == (
        200_00,
        RefundReason.REQUESTED,
        "Broken",
    )
    assert shop.on_hand("CHIPS") == 2
    assert (shop.offer("CHIPS").available, movements(shop)) == (2, [2])
    shop.buy("CHIPS", 2)
    assert faults(shop) == []


def test_units_that_are_broken_do_not_go_back(shop, ravi):
    shop.stock(CHIPS=3)
    order = shop.buy("CHIPS", 3)

    give_back(shop, order, ravi, units={CHIPS: 1})

    assert shop.on_hand("CHIPS") == 0
    assert movements(shop) == []
    assert faults(shop) == []


def test_after_the_sale_units_go_back_but_the_offer_does_not_grow(shop, ravi, clock):
    sale = shop.stock(CHIPS=3)
    order = shop.buy("CHIPS", 2)
    clock.pass_seconds(3600)

    give_back(shop, order, ravi, units={CHIPS: 1}, restock=True)

    assert shop.on_hand("CHIPS") == 2
    [offer] = shop.sql("SELECT allotment, sold FROM offer WHERE sale_id = :id", id=sale)
    assert (offer.allotment, offer.sold) == (3, 2)


def test_an_amount_can_go_back_without_units(shop, ravi):
    shop.stock(CHIPS=3)
    order = shop.buy("CHIPS", 2)

    after = give_back(shop, order, ravi, amount="12.50")

    assert after.refunds[0].amount_paise == 12_50
    assert shop.on_hand("CHIPS") == 1
    assert shop.sql("SELECT * FROM refund_line") == []


def test_units_can_go_back_for_less_than_they_cost(shop, ravi):
    shop.stock(CHIPS=3)
    order = shop.buy("CHIPS", 2)

    after = give_back(shop, order, ravi, units={CHIPS: 1}, amount="90", restock=True)

    assert after.refunds[0].amount_paise == 90_00


def test_never_more_goes_back_than_is_left(shop, ravi):
    shop.stock(CHIPS=3)
    order = shop.buy("CHIPS", 2)
    give_back(shop, order, ravi, amount="150")

    with pytest.raises(InputError) as refused:
        give_back(shop, order, ravi, amount="50.01")
    assert problems(refused) == {"amount": ProblemKind.TOO_LARGE}
    assert refused.value.problems[0].detail == "₹50"

    # Two units cost 200 rupees, but 50 are left of them.
    after = give_back(shop, order, ravi, units={CHIPS: 2}, restock=True)
    assert [refund.amount_paise for refund in after.refunds] == [150_00, 50_00]
    with pytest.raises(InputError):
        give_back(shop, order, ravi, amount="0.01")


def test_never_more_units_come_back_than_were_sold(shop, ravi):
    shop.stock(CHIPS=5)
    order = shop.buy("CHIPS", 2)
    give_back(shop, order, ravi, units={CHIPS: 1}, amount="1", restock=True)

    with pytest.raises(InputError) as refused:
        give_back(shop, order, ravi, units={CHIPS: 2}, amount="1", restock=True)

    assert problems(refused) == {"units:CHIPS": ProblemKind.TOO_LARGE}
    assert refused.value.problems[0].detail == "1"
    assert shop.on_hand("CHIPS") == 4


@pytest.mark.fault(27)
@pytest.mark.parametrize(
    ("amount", "kind"),
    [
        ("", ProblemKind.EMPTY),
        ("0", ProblemKind.TOO_SMALL),
        ("-5", ProblemKind.NOT_A_PRICE),
        ("1_0", ProblemKind.NOT_A_PRICE),
        ("12.345", ProblemKind.NOT_A_PRICE),
        ("NaN", ProblemKind.NOT_A_PRICE),
        ("२५", ProblemKind.NOT_A_PRICE),
        ("1000000000", ProblemKind.TOO_LARGE),
        ("1000000000000", ProblemKind.NOT_A_PRICE),
    ],
)
def test_an_amount_is_read_strictly_and_every_field_is_named(shop, ravi, amount, kind):
    shop.stock(CHIPS=5)
    order = shop.buy("CHIPS")

    with pytest.raises(InputError) as refused:
        give_back(shop, order, ravi, amount=amount, note=" ")

    assert problems(refused) == {"amount": kind, "note": ProblemKind.EMPTY}
    assert shop.shop.checkout.order(order.id).refunds == ()


def test_a_product_that_is_not_in_the_order_does_not_come_back(shop, ravi):
    shop.stock(CHIPS=5, TEA=5)
    order = shop.buy("CHIPS")

    with pytest.raises(InputError) as refused:
        give_back(shop, order, ravi, units={Sku("TEA"): 1, Sku("NONE"): 1}, restock=True)

    assert problems(refused).keys() >= {"units:TEA", "units:NONE"}
    assert shop.on_hand("TEA") == 5


def test_only_what_an_order_kept_goes_back(shop, ravi):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    shop.pay(request, amount_paise=150_00)
    order = shop.pay(request)  # once more: all of that is owed back

    with pytest.raises(InputError):
        give_back(shop, order, ravi, amount="100.01")
    give_back(shop, order, ravi, amount="100")

    assert faults(shop) == []


def test_what_was_never_paid_has_nothing_to_give_back(shop, ravi):
    shop.stock(CHIPS=5)
    waiting = shop.place("CHIPS")
    review = shop.pay(shop.request("CHIPS"), amount_paise=1_00)

    for order in (waiting, review):
        with pytest.raises(OrderSettledError):
            give_back(shop, order, ravi, amount="1")
    with pytest.raises(OrderNotFoundError):
        shop.shop.office.refunds.give_back(RefundDraft(order_id="nothing"), by=ravi)


def test_somebody_who_was_locked_out_gives_nothing_back(shop, refunds, ravi):
    shop.stock(CHIPS=5)
    order = shop.pay(shop.request("CHIPS"), amount_paise=150_00)
    shop.sql("UPDATE operator SET locked = 1")

    with pytest.raises(NotAllowedError):
        give_back(shop, order, ravi, amount="1")
    with pytest.raises(NotAllowedError):
        refunds.mark_done(order.refunds[0].id, "U1", by=ravi)
    with pytest.raises(NotAllowedError):
        refunds.mark_failed(order.refunds[0].id, by=ravi)

    assert len(refunds.queue()) == 1


def test_what_an_operator_gives_back_is_on_record(shop, ravi):
    shop.stock(CHIPS=5)
    order = shop.buy("CHIPS")

    refund = give_back(shop, order, ravi, amount="1", note="Box was dented").refunds[0]

    assert events(shop)[-1] == (
        "Ravi",
        "refund_due",
        refund.number,
        "100 paise, requested: Box was dented",
    )


def test_who_gave_a_unit_back_may_buy_another_within_the_limit(shop, ravi):
    shop.stock(CHIPS=5, limit=2)
    order = shop.buy("CHIPS", 2, MOBILE)
    with pytest.raises(LimitReachedError):
        shop.place("CHIPS", 1, MOBILE)

    give_back(shop, order, ravi, units={CHIPS: 1})

    assert shop.buy("CHIPS", 1, MOBILE).state is OrderState.PAID
    with pytest.raises(LimitReachedError):
        shop.place("CHIPS", 1, MOBILE)
