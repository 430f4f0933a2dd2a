"""Money that arrives: in time, late, too little, too much, twice, and in every order."""

import itertools
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import event

from kiosk.domain.errors import PaymentConflictError, RequestNotFoundError
from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import PaymentFact, PaymentRequest
from kiosk.domain.product import MovementReason
from kiosk.domain.refund import RefundReason
from kiosk.store import payments
from tests.shops import MOBILE, TestShop

PAID, REFUND_DUE, REVIEW = OrderState.PAID, OrderState.REFUND_DUE, OrderState.REVIEW
# How far along each state is; what comes later never has a smaller number.
PROGRESS = {
    OrderState.AWAITING_PAYMENT: 0,
    OrderState.CANCELLED: 1,
    OrderState.EXPIRED: 1,
    OrderState.REVIEW: 2,
    OrderState.REFUND_DUE: 2,
    OrderState.PAID: 2,
    OrderState.REFUNDED: 3,
}


@pytest.fixture
def strict(url, clock):
    """A shop that sends late money back."""
    made = TestShop(url, clock, late_payment="refund")
    yield made
    made.check_invariants()
    made.shop.close()


def owed(order: Order) -> list[tuple[RefundReason, int]]:
    return [(refund.reason, refund.amount_paise) for refund in order.refunds]


def check_money(shop: TestShop) -> None:
    """What came in is what was bought and what goes back, to the paisa."""
    wrong = shop.sql(
        "SELECT o.number FROM orders o"
        " LEFT JOIN (SELECT order_id, sum(amount_paise) AS came FROM payment GROUP BY 1) p"
        "  ON p.order_id = o.id"
        " LEFT JOIN (SELECT q.order_id, sum(r.amount_paise) AS back FROM refund r"
        "  JOIN payment q ON q.id = r.payment_id GROUP BY 1) b ON b.order_id = o.id"
        " WHERE coalesce(came, 0) - coalesce(back, 0) <>"
        "  CASE WHEN o.state = 'paid' THEN o.total_paise ELSE 0 END"
    )
    assert wrong == [], "money is neither bought with nor owed back"


def live_codes_of_closed_orders(shop: TestShop) -> list[str]:
    found = shop.sql(
        "SELECT o.state FROM payment_request r JOIN orders o ON o.id = r.order_id"
        " WHERE r.state = 'live' AND o.state <> 'awaiting_payment'"
    )
    return [row.state for row in found]


# Amounts


@pytest.mark.fault(18)
@pytest.mark.parametrize(
    ("amount_paise", "state", "refunds"),
    [
        (1, REVIEW, [(RefundReason.AMOUNT_LOW, 1)]),
        (199_99, REVIEW, [(RefundReason.AMOUNT_LOW, 199_99)]),
        (200_00, PAID, []),
        (200_01, PAID, [(RefundReason.AMOUNT_HIGH, 1)]),
        (900_00, PAID, [(RefundReason.AMOUNT_HIGH, 700_00)]),
    ],
)
def test_one_paisa_less_or_more_decides(shop, amount_paise, state, refunds):
    shop.stock(CHIPS=5)

    order = shop.pay(shop.request("CHIPS", 2), amount_paise=amount_paise)

    assert (order.state, owed(order)) == (state, refunds)
    assert shop.on_hand("CHIPS") == (3 if state is PAID else 5)
    assert shop.shop.checkout.order(order.id) == order
    check_money(shop)


def test_too_much_for_units_that_are_gone_goes_back_whole(shop):
    shop.stock(CHIPS=1)
    request = shop.request("CHIPS")
    shop.shop.stock.change("CHIPS", -1, reason=MovementReason.WRITTEN_OFF, operator="Asha")

    order = shop.pay(request, amount_paise=150_00)

    assert (order.state, owed(order)) == (REFUND_DUE, [(RefundReason.SOLD_OUT, 150_00)])


# Paying twice


@pytest.mark.fault(17)
def test_whoever_pays_twice_gets_the_second_payment_back(shop):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    shop.pay(request)

    order = shop.pay(request)

    assert (order.state, owed(order)) == (PAID, [(RefundReason.DUPLICATE, 100_00)])
    assert shop.on_hand("CHIPS") == 4
    check_money(shop)


def test_paying_the_missing_rest_sends_both_parts_back(shop):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    shop.pay(request, amount_paise=60_00)

    order = shop.pay(request, amount_paise=40_00)

    assert order.state is REVIEW
    assert owed(order) == [(RefundReason.AMOUNT_LOW, 60_00), (RefundReason.DUPLICATE, 40_00)]
    check_money(shop)


def test_a_second_payment_after_a_refund_goes_back_too(shop):
    shop.stock(CHIPS=1)
    request = shop.request("CHIPS")
    shop.shop.stock.change("CHIPS", -1, reason=MovementReason.WRITTEN_OFF, operator="Asha")
    shop.pay(request)
    shop.shop.stock.change("CHIPS", 1, reason=MovementReason.RECEIVED, operator="Asha")

    order = shop.pay(request)

    assert order.state is REFUND_DUE
    assert shop.on_hand("CHIPS") == 1
    check_money(shop)


@pytest.mark.parametrize("change", [-1, 1])
def test_a_reference_with_another_amount_changes_nothing(shop, change):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    paid = shop.pay(request, reference="UPI-1")

    with pytest.raises(PaymentConflictError):
        shop.pay(request, reference="UPI-1", amount_paise=request.amount_paise + change)

    assert shop.shop.checkout.order(paid.id) == paid


@pytest.mark.fault(15)
def test_a_repeated_late_reference_gives_the_same_answer(shop, clock):
    shop.stock(CHIPS=1)
    late = shop.request("CHIPS")
    clock.pass_seconds(180)
    shop.buy("CHIPS")

    first = shop.pay(late, reference="UPI-1")

    assert shop.pay(late, reference="UPI-1") == first
    assert len(shop.sql("SELECT * FROM refund")) == 1


def test_two_gateways_may_use_one_reference(shop):
    shop.stock(CHIPS=5)
    first, second = shop.request("CHIPS"), shop.request("CHIPS")
    shop.pay(first, reference="1")
    fact = PaymentFact(
        request_id=second.id, gateway="attended", reference="1", amount_paise=second.amount_paise
    )

    assert shop.shop.payments.record(fact).state is PAID


@pytest.mark.fault(14)
@pytest.mark.parametrize("engine", ["postgres"])  # SQLite lets one transaction write at a time
def test_a_reference_that_another_order_gets_meanwhile_is_a_conflict(shop, monkeypatch):
    shop.stock(CHIPS=5, COLA=5)
    first, other = shop.request("CHIPS"), shop.request("COLA")
    insert = payments.insert_payment

    def insert_after_the_other(*values):
        monkeypatch.setattr(payments, "insert_payment", insert)
        assert shop.pay(other, reference="UPI-1").state is PAID
        insert(*values)

    monkeypatch.setattr(payments, "insert_payment", insert_after_the_other)
    with pytest.raises(PaymentConflictError):
        shop.pay(first, reference="UPI-1")

    assert shop.shop.checkout.order(first.order_id).state is OrderState.AWAITING_PAYMENT
    assert shop.on_hand("CHIPS") == 5


def test_money_for_an_unknown_code_is_refused_and_logged(shop, caplog):
    fact = PaymentFact(request_id="nobody", gateway="bank", reference="UPI-9", amount_paise=1)

    with pytest.raises(RequestNotFoundError):
        shop.shop.payments.record(fact)

    assert "UPI-9" in caplog.text


@pytest.mark.fault(14)
def test_i_have_paid_twice_is_one_payment(shop):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")

    answers = [shop.shop.payments.shopper_says_paid(request.id) for _ in range(2)]

    assert answers[0] == answers[1]
    assert shop.on_hand("CHIPS") == 4


def test_i_have_paid_for_a_code_nobody_knows_is_refused(shop):
    with pytest.raises(RequestNotFoundError, match="nobody"):
        shop.shop.payments.shopper_says_paid("nobody")


@pytest.mark.parametrize(("amount_paise", "state"), [(100_00, PAID), (1, REVIEW)])
def test_money_settles_its_code(shop, amount_paise, state):
    shop.stock(CHIPS=5)

    order = shop.pay(shop.request("CHIPS"), amount_paise=amount_paise)

    assert order.state is state
    assert [row.state for row in shop.sql("SELECT state FROM payment_request")] == ["settled"]


def test_a_second_payment_leaves_the_moment_an_order_closed(shop, clock):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    first = shop.pay(request)
    clock.pass_seconds(60)

    again = shop.pay(request)

    assert first.closed_at is not None
    assert again.closed_at == first.closed_at
    assert shop.shop.checkout.order(again.id) == again


def test_a_payment_is_kept_with_all_that_was_said_of_it(shop, clock):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    came_at = clock.now
    clock.pass_seconds(2)

    shop.shop.payments.record(
        PaymentFact(
            request_id=request.id,
            gateway="attended",
            reference="UPI-1",
            amount_paise=request.amount_paise,
            rrn="123456789012",
            received_at=came_at,
            confirmed_by="Asha",
        )
    )

    [row] = shop.sql("SELECT * FROM payment")
    kept = (row.order_id, row.request_id, row.gateway, row.reference, row.rrn, row.amount_paise)
    assert kept == (request.order_id, request.id, "attended", "UPI-1", "123456789012", 100_00)
    assert (row.received_at, row.confirmed_by) == (round(came_at.timestamp() * 1000), "Asha")


# Late


def cancel(shop: TestShop, request: PaymentRequest) -> None:
    shop.shop.checkout.cancel(request.order_id)


def run_out(shop: TestShop, request: PaymentRequest) -> None:
    shop.clock.now = request.expires_at


def expire(shop: TestShop, request: PaymentRequest) -> None:
    run_out(shop, request)
    shop.shop.checkout.expire(request.order_id)


def expire_overdue(shop: TestShop, request: PaymentRequest) -> None:
    run_out(shop, request)
    shop.shop.checkout.expire_overdue()


End = Callable[[TestShop, PaymentRequest], None]
every_end = pytest.mark.parametrize("end", [cancel, run_out, expire, expire_overdue])


@pytest.mark.fault(17, 19)
@every_end
def test_late_money_buys_what_is_free(shop, end):
    shop.stock(CHIPS=1)
    request = shop.request("CHIPS")
    end(shop, request)

    assert shop.pay(request).state is PAID
    assert shop.on_hand("CHIPS") == 0
    assert live_codes_of_closed_orders(shop) == []
    check_money(shop)


@every_end
def test_late_money_goes_back_where_the_shop_wants_it_so(strict, end):
    strict.stock(CHIPS=1)
    request = strict.request("CHIPS")
    end(strict, request)

    order = strict.pay(request)

    assert (order.state, owed(order)) == (REFUND_DUE, [(RefundReason.LATE, 100_00)])
    assert strict.on_hand("CHIPS") == 1
    assert live_codes_of_closed_orders(strict) == []


@pytest.mark.fault(17, 19)
@every_end
def test_late_money_after_another_took_the_last_goes_back(shop, end):
    shop.stock(CHIPS=1)
    late = shop.request("CHIPS")
    end(shop, late)
    shop.buy("CHIPS")

    order = shop.pay(late)

    assert (order.state, owed(order)) == (REFUND_DUE, [(RefundReason.SOLD_OUT, 100_00)])


@every_end
def test_late_money_leaves_a_kept_unit_to_whom_it_is_kept(shop, end):
    shop.stock(CHIPS=3)
    late = shop.request("CHIPS", 2)
    end(shop, late)
    kept = shop.request("CHIPS", 2)

    assert owed(shop.pay(late)) == [(RefundReason.SOLD_OUT, 200_00)]
    assert shop.pay(kept).state is PAID


@every_end
def test_late_money_above_the_limit_goes_back(shop, end):
    shop.stock(limit=2, CHIPS=9)
    late = shop.request("CHIPS", 2, MOBILE)
    end(shop, late)
    shop.buy("CHIPS", 1, MOBILE)

    order = shop.pay(late)

    assert (order.state, owed(order)) == (REFUND_DUE, [(RefundReason.OVER_LIMIT, 200_00)])
    assert shop.on_hand("CHIPS") == 8


@every_end
def test_late_money_within_the_limit_buys(shop, end):
    shop.stock(limit=3, CHIPS=9)
    late = shop.request("CHIPS", 2, MOBILE)
    end(shop, late)
    shop.buy("CHIPS", 1, MOBILE)

    assert shop.pay(late).state is PAID


def limit_for_mobile_numbers(shop: TestShop) -> None:
    shop.sql("UPDATE offer SET limit_per_shopper = 1")


def withdraw(shop: TestShop) -> None:
    shop.sql("UPDATE product SET withdrawn = 1")


def leave_one(shop: TestShop) -> None:
    shop.shop.stock.change("CHIPS", -1, reason=MovementReason.WRITTEN_OFF, operator="Asha")


def leave_none(shop: TestShop) -> None:
    shop.shop.stock.change("CHIPS", -2, reason=MovementReason.WRITTEN_OFF, operator="Asha")


@pytest.mark.fault(19)
@pytest.mark.parametrize(
    ("meanwhile", "reason"),
    [
        (limit_for_mobile_numbers, RefundReason.OVER_LIMIT),
        (withdraw, RefundReason.SOLD_OUT),
        (leave_one, RefundReason.SOLD_OUT),
        (leave_none, RefundReason.SOLD_OUT),
    ],
)
def test_late_money_goes_back_whatever_stands_in_the_way_now(shop, meanwhile, reason):
    shop.stock(CHIPS=2)
    late = shop.request("CHIPS", 2)
    cancel(shop, late)
    meanwhile(shop)
    left = shop.on_hand("CHIPS")

    order = shop.pay(late)

    assert (order.state, owed(order)) == (REFUND_DUE, [(reason, 200_00)])
    assert shop.on_hand("CHIPS") == left
    check_money(shop)


@every_end
def test_too_little_late_money_is_reviewed(shop, end):
    shop.stock(CHIPS=1)
    late = shop.request("CHIPS")
    end(shop, late)

    assert shop.pay(late, amount_paise=1).state is REVIEW


@pytest.mark.fault(19)
def test_the_last_moment_is_in_time_and_the_next_is_late(strict, clock):
    strict.stock(CHIPS=2)
    first, second = strict.request("CHIPS"), strict.request("CHIPS")
    clock.pass_seconds(179.999)
    in_time = strict.pay(first)
    clock.pass_seconds(0.001)

    assert (in_time.state, strict.pay(second).state) == (PAID, REFUND_DUE)


def test_money_that_waits_for_the_database_past_its_time_is_late(shop, clock):
    shop.stock(CHIPS=1)
    late = shop.request("CHIPS")
    clock.pass_seconds(179)
    other = TestShop(shop.url, clock, kiosk="K2")
    kept: list[PaymentRequest] = []

    def others_come_first(*_: object) -> None:
        if not kept:
            clock.pass_seconds(1)
            kept.append(other.request("CHIPS"))

    event.listen(shop.shop.engines.write, "checkout", others_come_first)
    shop.pay(late)

    assert other.pay(kept[0]).state is PAID
    other.shop.close()


def report(shop: TestShop, request: PaymentRequest, *, came_at: datetime) -> Order:
    """Let money be told of now that came at a moment before."""
    return shop.shop.payments.record(
        PaymentFact(
            request_id=request.id,
            gateway="bank",
            reference="UPI-1",
            amount_paise=request.amount_paise,
            received_at=came_at,
        )
    )


def walk_away(shop: TestShop, request: PaymentRequest) -> None:
    """Leave the code to run out, and nobody tidies up."""


def tidy_up(shop: TestShop, request: PaymentRequest) -> None:
    shop.shop.checkout.expire_overdue()


@pytest.mark.fault(15, 19)
@pytest.mark.parametrize(
    ("came_after", "ended_after", "end", "state"),
    [
        (99.999, 100, cancel, PAID),
        (100, 100, cancel, REFUND_DUE),
        (101, 100, cancel, REFUND_DUE),
        (179.999, 400, walk_away, PAID),
        (180, 400, walk_away, REFUND_DUE),
        (179.999, 400, tidy_up, PAID),
        (180, 400, tidy_up, REFUND_DUE),
        (300, 400, tidy_up, REFUND_DUE),
    ],
)
def test_money_is_late_by_when_it_came_not_by_when_it_was_told(
    strict, clock, came_after, ended_after, end, state
):
    strict.stock(CHIPS=1)
    request = strict.request("CHIPS")
    begun = clock.now
    clock.pass_seconds(ended_after)
    end(strict, request)

    order = report(strict, request, came_at=begun + timedelta(seconds=came_after))

    assert order.state is state


# A code that was replaced


def test_a_replaced_code_is_in_time_while_its_order_waits(strict):
    strict.stock(CHIPS=3)
    old = strict.request("CHIPS", 2)
    strict.shop.checkout.change_quantity(old.order_id, 1)

    order = strict.pay(old)

    assert (order.state, owed(order)) == (PAID, [(RefundReason.AMOUNT_HIGH, 100_00)])


def test_a_replaced_code_is_late_once_its_order_has_ended(strict):
    strict.stock(CHIPS=3)
    old = strict.request("CHIPS", 2)
    strict.shop.checkout.change_quantity(old.order_id, 1)
    cancel(strict, old)

    order = strict.pay(old)

    assert (order.state, owed(order)) == (REFUND_DUE, [(RefundReason.LATE, 200_00)])


@pytest.mark.parametrize(("before", "after"), [(2, 1), (1, 2), (2, 2)])
def test_paying_a_replaced_code_leaves_no_code_that_holds_units(shop, before, after):
    shop.stock(CHIPS=3)
    old = shop.request("CHIPS", before)
    shop.shop.checkout.change_quantity(old.order_id, after)
    shop.shop.checkout.request_payment(old.order_id)

    order = shop.pay(old)

    assert order.state is (REVIEW if before < after else PAID)
    assert live_codes_of_closed_orders(shop) == []
    assert shop.offer("CHIPS").held == 0
    check_money(shop)


def test_a_replaced_code_that_was_paid_is_overdue_no_more(shop, clock):
    shop.stock(CHIPS=3)
    old = shop.request("CHIPS", 2)
    shop.shop.checkout.change_quantity(old.order_id, 1)
    shop.shop.checkout.request_payment(old.order_id)
    shop.pay(old)
    clock.pass_seconds(600)
    shop.shop.checkout.expire_overdue()

    assert shop.shop.checkout.expire_overdue() == 0


@pytest.mark.fault(17)
def test_paying_a_replaced_code_and_then_the_new_one_sends_one_back(shop):
    shop.stock(CHIPS=3)
    old = shop.request("CHIPS", 2)
    shop.shop.checkout.change_quantity(old.order_id, 1)
    new = shop.shop.checkout.request_payment(old.order_id)
    shop.pay(old)

    order = shop.pay(new)

    assert order.state is PAID
    assert shop.on_hand("CHIPS") == 2
    check_money(shop)


# Every order of events

STEPS: dict[str, Callable[[TestShop, PaymentRequest], object]] = {
    "cancel": cancel,
    "expire": expire,
    "pay": lambda shop, request: shop.pay(request),
    "pay less": lambda shop, request: shop.pay(request, amount_paise=1),
    "other buys": lambda shop, request: buy_if_possible(shop),
}


def buy_if_possible(shop: TestShop) -> None:
    if shop.offer("CHIPS").free:
        shop.buy("CHIPS")


@pytest.mark.fault(15)
@pytest.mark.parametrize("steps", list(itertools.permutations(STEPS)), ids="-".join)
def test_states_never_go_backwards_whatever_comes_first(shop, steps):
    shop.stock(CHIPS=1)
    request = shop.request("CHIPS")
    states = [OrderState.AWAITING_PAYMENT]

    for step in steps:
        STEPS[step](shop, request)
        states.append(shop.shop.checkout.order(request.order_id).state)

    progress = [PROGRESS[state] for state in states]
    assert progress == sorted(progress)
    settled = [state for state in states if PROGRESS[state] == 2]
    assert len(set(settled)) == 1, "a settled order changed its mind"
    assert live_codes_of_closed_orders(shop) == []
    check_money(shop)
