"""Payments that a person confirms: the shopper calls, an operator looks, a reference counts."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from kiosk.domain.errors import (
    AlreadyPaidError,
    DatabaseBusyError,
    InputError,
    NotAllowedError,
    ReferenceUsedError,
    RequestNotFoundError,
    UnitsHeldError,
)
from kiosk.domain.operator import Role
from kiosk.domain.order import OrderState
from kiosk.domain.payment import PaymentFact
from kiosk.domain.problems import ProblemKind
from kiosk.domain.refund import RefundReason
from kiosk.services.attended import AttendedService
from kiosk.services.journal_reading import Reading
from kiosk.store import stock
from tests.shops import Clock, TestShop

RRN, OTHER = "512345678901", "512345678902"
HOLD = 180
# The digits of RRN in other scripts, for which Python's `isdigit` says yes.
ARABIC, HINDI, WIDE = (
    "".join(chr(ord(digit) - ord("0") + zero) for digit in RRN) for zero in (0x660, 0x966, 0xFF10)
)


@pytest.fixture
def shop(url, clock: Clock, journal):
    made = TestShop(
        url, clock, journal=journal, gateway="attended", vpa="chandni@okbank", payee_name="Chandni"
    )
    made.stock(CHIPS=5)
    yield made
    made.check_invariants()
    made.shop.close()


@pytest.fixture
def ravi(shop: TestShop):
    return shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")


@pytest.fixture
def claimed(shop: TestShop):
    """A request that its shopper says is paid."""
    request = shop.request("CHIPS")
    shop.shop.payments.shopper_says_paid(request.id)
    return request


def say_paid(shop: TestShop, request):
    return shop.shop.payments.shopper_says_paid(request.id)


def live(shop: TestShop, order_id: str):
    return shop.shop.checkout.request_payment(order_id)


def confirm(shop: TestShop, request, by, rrn=RRN, **more):
    return shop.shop.office.attended.confirm(request.id, rrn=rrn, by=by, **more)


def events(shop: TestShop, action: str):
    statement = "SELECT actor, subject, detail FROM audit_event WHERE action = :a ORDER BY seq"
    return [tuple(row) for row in shop.sql(statement, a=action)]


def payments(shop: TestShop):
    return shop.sql("SELECT reference, rrn, amount_paise, confirmed_by FROM payment")


# The shopper says paid


def test_the_code_pays_the_shop_itself(shop):
    assert "pa=chandni@okbank&pn=Chandni" in shop.request("CHIPS").upi_uri


def test_what_the_shopper_says_calls_the_staff_and_pays_nothing(shop, claimed, clock):
    assert payments(shop) == []
    [claim] = shop.shop.office.attended.claims()
    assert (claim.request_id, claim.order_number, claim.kiosk) == (claimed.id, "K1-000001", "K1")
    assert (claim.amount_paise, claim.claimed_at) == (100_00, clock.now)
    assert claim.order_state is OrderState.AWAITING_PAYMENT
    assert shop.shop.office.waiting.now().claims == (claim,)


def test_a_claimed_code_is_held_for_one_hold_more_and_only_one(shop, clock):
    request = shop.request("CHIPS", 5)
    clock.pass_seconds(100)
    say_paid(shop, request)
    first = live(shop, request.order_id)
    assert (first.expires_at - request.issued_at).total_seconds() == 2 * HOLD

    clock.pass_seconds(HOLD)
    say_paid(shop, request)

    assert live(shop, request.order_id).expires_at == first.expires_at
    with pytest.raises(UnitsHeldError):
        shop.request("CHIPS")
    clock.pass_seconds(80)
    shop.shop.checkout.expire_overdue()
    assert shop.shop.checkout.order(request.order_id).state is OrderState.EXPIRED
    shop.request("CHIPS")


@pytest.mark.fault(14)
def test_saying_it_again_changes_nothing(shop, claimed, clock):
    before = shop.shop.office.attended.claims()
    clock.pass_seconds(5)

    say_paid(shop, claimed)

    assert shop.shop.office.attended.claims() == before


@pytest.mark.parametrize("end", ["cancel", "expire"])
def test_who_says_it_too_late_still_waits_for_a_person(shop, clock, end):
    request = shop.request("CHIPS")
    clock.pass_seconds(HOLD if end == "expire" else 1)
    getattr(shop.shop.checkout, end)(request.order_id)

    say_paid(shop, request)

    [claim] = shop.shop.office.attended.claims()
    assert claim.expires_at == request.expires_at
    assert claim.order_state is not OrderState.AWAITING_PAYMENT


def test_a_paid_order_waits_for_nobody(shop, claimed, ravi):
    confirm(shop, claimed, ravi)

    order = say_paid(shop, claimed)

    assert order.state is OrderState.PAID
    assert shop.shop.office.attended.claims() == ()


def test_an_unknown_code_cannot_be_claimed_or_confirmed(shop, ravi):
    with pytest.raises(RequestNotFoundError):
        shop.shop.payments.shopper_says_paid("nothing")
    with pytest.raises(RequestNotFoundError):
        shop.shop.office.attended.confirm("nothing", rrn=RRN, by=ravi)
    with pytest.raises(RequestNotFoundError):
        shop.shop.office.attended.decline("nothing", by=ravi)


# The operator confirms


def test_an_operator_confirms_and_the_stock_falls(shop, claimed, ravi):
    order = confirm(shop, claimed, ravi)

    assert order.state is OrderState.PAID
    assert shop.on_hand("CHIPS") == 4
    assert payments(shop) == [(RRN, RRN, 100_00, "Ravi")]
    assert events(shop, "payment_confirmed") == [("Ravi", "K1-000001", f"{RRN}, 10000 paise")]
    assert shop.shop.office.attended.claims() == ()


@pytest.mark.fault(14)
def test_confirmed_twice_is_one_payment(shop, claimed, ravi):
    confirm(shop, claimed, ravi)

    assert confirm(shop, claimed, ravi).state is OrderState.PAID

    assert len(payments(shop)) == 1
    assert len(events(shop, "payment_confirmed")) == 1


def test_a_reference_that_paid_for_another_order_is_refused_and_reported(shop, claimed, ravi):
    confirm(shop, claimed, ravi)
    other = shop.request("CHIPS")
    say_paid(shop, other)

    with pytest.raises(ReferenceUsedError) as refused:
        confirm(shop, other, ravi)

    assert (refused.value.rrn, refused.value.number) == (RRN, "K1-000001")
    assert events(shop, "reference_refused") == [("Ravi", "K1-000002", f"{RRN} is of K1-000001")]
    assert shop.shop.checkout.order(other.order_id).state is OrderState.AWAITING_PAYMENT
    assert shop.shop.office.unknown_money.waiting() == ()


def test_a_reference_that_another_gateway_knows_is_refused_too(shop, claimed, ravi):
    shop.pay(shop.request("CHIPS"), reference="pay_1")
    shop.sql("UPDATE payment SET rrn = :rrn", rrn=RRN)

    with pytest.raises(ReferenceUsedError):
        confirm(shop, claimed, ravi)


def test_the_same_reference_with_another_amount_is_refused(shop, claimed, ravi):
    confirm(shop, claimed, ravi)

    with pytest.raises(ReferenceUsedError):
        confirm(shop, claimed, ravi, amount="99")

    assert len(payments(shop)) == 1


@pytest.mark.fault(27)
@pytest.mark.parametrize(
    "rrn",
    [
        "",
        "51234567890",
        "5123456789012",
        "51234567890x",
        ARABIC,
        HINDI,
        "512 345 678 901",
        "+12345678901",
        "512345678901;",
        WIDE,
    ],
)
def test_a_reference_has_just_twelve_digits(shop, claimed, ravi, rrn):
    with pytest.raises(InputError) as refused:
        confirm(shop, claimed, ravi, rrn=rrn, amount="1_00")

    kind = ProblemKind.NOT_AN_RRN if rrn else ProblemKind.EMPTY
    found = [(one.field, one.kind) for one in refused.value.problems]
    assert found == [("rrn", kind), ("amount", ProblemKind.NOT_A_PRICE)]
    assert payments(shop) == []


@pytest.mark.fault(18)
def test_another_amount_goes_by_the_rules_that_are_there(shop, claimed, ravi):
    other = shop.request("CHIPS")

    low = confirm(shop, claimed, ravi, amount="99.99")
    high = confirm(shop, other, ravi, rrn=OTHER, amount="100.01")

    assert (low.state, low.refunds[0].reason) == (OrderState.REVIEW, RefundReason.AMOUNT_LOW)
    assert (high.state, high.refunds[0].amount_paise) == (OrderState.PAID, 1)
    waiting = shop.shop.office.waiting.now()
    assert ([len(waiting.reviews), len(waiting.refunds)], waiting.count) == ([1, 1], 2)


@pytest.mark.fault(19)
def test_what_was_claimed_in_time_is_in_time_however_late_it_is_confirmed(shop, ravi, clock):
    late = TestShop(
        shop.url,
        clock,
        kiosk="K2",
        gateway="attended",
        vpa="chandni@okbank",
        payee_name="Chandni",
        late_payment="refund",
    )
    try:
        request, unclaimed = late.request("CHIPS"), late.request("CHIPS")
        say_paid(late, request)
        clock.pass_seconds(3 * HOLD)
        late.shop.checkout.expire_overdue()

        assert confirm(late, request, ravi).state is OrderState.PAID
        order = confirm(late, unclaimed, ravi, rrn=OTHER)
        assert [refund.reason for refund in order.refunds] == [RefundReason.LATE]
    finally:
        late.shop.close()


@pytest.mark.fault(17)
def test_a_cancelled_order_that_was_paid_is_sold(shop, claimed, ravi):
    shop.shop.checkout.cancel(claimed.order_id)

    assert len(shop.shop.office.attended.claims()) == 1
    assert confirm(shop, claimed, ravi).state is OrderState.PAID


def test_money_for_a_paid_order_is_asked_about_and_goes_back(shop, claimed, ravi):
    confirm(shop, claimed, ravi)

    with pytest.raises(AlreadyPaidError) as refused:
        confirm(shop, claimed, ravi, rrn=OTHER)
    assert refused.value.number == "K1-000001"
    assert len(payments(shop)) == 1

    order = confirm(shop, claimed, ravi, rrn=OTHER, again=True)
    assert [refund.reason for refund in order.refunds] == [RefundReason.DUPLICATE]


def test_somebody_who_was_locked_out_confirms_nothing(shop, claimed, ravi):
    shop.sql("UPDATE operator SET locked = 1")

    with pytest.raises(NotAllowedError):
        confirm(shop, claimed, ravi)
    with pytest.raises(NotAllowedError):
        shop.shop.office.attended.decline(claimed.id, by=ravi)

    assert len(shop.shop.office.attended.claims()) == 1


# No money came


def test_what_did_not_come_leads_back_to_the_code(shop, claimed, ravi):
    order = shop.shop.office.attended.decline(claimed.id, by=ravi)

    assert order.state is OrderState.AWAITING_PAYMENT
    assert live(shop, order.id).claimed_at is None
    assert shop.shop.office.attended.claims() == ()
    assert events(shop, "payment_not_received") == [("Ravi", "K1-000001", "10000 paise")]
    shop.shop.office.attended.decline(claimed.id, by=ravi)
    assert len(events(shop, "payment_not_received")) == 1


def test_who_was_sent_back_may_say_it_again_without_more_time(shop, claimed, ravi, clock):
    until = live(shop, claimed.order_id).expires_at
    shop.shop.office.attended.decline(claimed.id, by=ravi)
    clock.pass_seconds(5)

    say_paid(shop, claimed)

    assert live(shop, claimed.order_id).expires_at == until
    assert shop.shop.office.attended.claims()[0].claimed_at == clock.now


def test_what_is_paid_cannot_be_declined(shop, claimed, ravi):
    confirm(shop, claimed, ravi)

    assert shop.shop.office.attended.decline(claimed.id, by=ravi).state is OrderState.PAID
    assert events(shop, "payment_not_received") == []


def test_a_claim_waits_for_two_days(shop, claimed, clock):
    clock.pass_seconds(2 * 86400 - 1)
    assert len(shop.shop.office.attended.claims()) == 1
    clock.pass_seconds(2)
    assert shop.shop.office.attended.claims() == ()


# Two at once, each on a kiosk of their own


def at_once(shop: TestShop, clock: Clock, *work):
    """Run each of `work` with a shop of its own, all at one moment; return answers or errors."""
    barrier = Barrier(len(work))
    journal = shop.shop.journal
    kiosks = [
        TestShop(
            shop.url,
            clock,
            journal=None if journal is None else journal.path,
            kiosk=f"K{number + 2}",
            gateway="attended",
            vpa="chandni@okbank",
            payee_name="Chandni",
        )
        for number in range(len(work))
    ]

    def run(kiosk, step):
        barrier.wait(30)
        try:
            return step(kiosk)
        except (ReferenceUsedError, AlreadyPaidError) as error:
            return error

    try:
        with ThreadPoolExecutor(len(work)) as pool:
            return list(pool.map(run, kiosks, work))
    finally:
        for kiosk in kiosks:
            kiosk.shop.close()


@pytest.mark.fault(14)
def test_two_operators_confirm_the_same_at_once(shop, claimed, ravi, clock):
    answers = at_once(shop, clock, *[lambda kiosk: confirm(kiosk, claimed, ravi)] * 4)

    assert {answer.state for answer in answers} == {OrderState.PAID}
    assert len(payments(shop)) == 1


@pytest.mark.fault(14)
def test_two_operators_give_one_reference_for_two_orders_at_once(shop, ravi, clock):
    requests = [shop.request("CHIPS") for _ in range(4)]

    answers = at_once(
        shop, clock, *[lambda kiosk, one=one: confirm(kiosk, one, ravi) for one in requests]
    )

    paid = [answer for answer in answers if not isinstance(answer, ReferenceUsedError)]
    [paid_order] = paid
    refused = [answer for answer in answers if isinstance(answer, ReferenceUsedError)]
    assert {error.number for error in refused} == {paid_order.number}
    assert len(payments(shop)) == 1
    assert len(events(shop, "reference_refused")) == 3


@pytest.fixture
def both_look_first(monkeypatch):
    """Let two who confirm both have looked before one of them records."""
    find, looked = AttendedService._find, Barrier(2)
    looks = []

    def find_and_wait(self, *args):
        found = find(self, *args)
        looks.append(found)
        if len(looks) <= 2:
            looked.wait(30)
        return found

    monkeypatch.setattr(AttendedService, "_find", find_and_wait)


@pytest.mark.fault(14)
def test_two_operators_give_two_references_for_one_order_at_once(
    shop, claimed, ravi, clock, both_look_first
):
    answers = at_once(
        shop,
        clock,
        lambda kiosk: confirm(kiosk, claimed, ravi),
        lambda kiosk: confirm(kiosk, claimed, ravi, rrn=OTHER),
    )

    # A typing slip of one of them must not make the shop owe money that never came.
    order = shop.shop.checkout.order(claimed.order_id)
    assert len([answer for answer in answers if isinstance(answer, AlreadyPaidError)]) == 1
    assert order.state is OrderState.PAID
    assert order.refunds == ()
    assert len(payments(shop)) == 1
    assert shop.on_hand("CHIPS") == 4
    assert shop.shop.recovery.replay() == Reading(known=1)


def test_two_operators_say_at_once_that_further_money_came(
    shop, claimed, ravi, clock, both_look_first
):
    answers = at_once(
        shop,
        clock,
        lambda kiosk: confirm(kiosk, claimed, ravi, again=True),
        lambda kiosk: confirm(kiosk, claimed, ravi, rrn=OTHER, again=True),
    )

    assert {answer.state for answer in answers} == {OrderState.PAID}
    [refund] = shop.shop.checkout.order(claimed.order_id).refunds
    assert refund.reason is RefundReason.DUPLICATE


def test_a_reference_that_another_gateway_brings_meanwhile_is_one_payment(
    shop, claimed, ravi, monkeypatch
):
    find = AttendedService._find

    def find_and_be_late(self, *args):
        monkeypatch.undo()
        found = find(self, *args)
        fact = PaymentFact(
            request_id=claimed.id,
            gateway="simulated",
            reference="R1",
            rrn=RRN,
            amount_paise=claimed.amount_paise,
        )
        shop.shop.payments.record(fact)
        return found

    monkeypatch.setattr(AttendedService, "_find", find_and_be_late)

    assert confirm(shop, claimed, ravi, again=True).state is OrderState.PAID
    assert len(payments(shop)) == 1


@pytest.mark.fault(14)
def test_what_the_database_cannot_take_now_is_in_the_journal(shop, claimed, ravi, monkeypatch):
    def is_busy(*_args):
        raise DatabaseBusyError("another writer is at it")

    with monkeypatch.context() as patch:
        patch.setattr(stock, "lock", is_busy)
        with pytest.raises(DatabaseBusyError):
            confirm(shop, claimed, ravi)

    assert payments(shop) == []
    assert shop.shop.recovery.replay() == Reading(recorded=1)
    assert shop.shop.checkout.order(claimed.order_id).state is OrderState.PAID
