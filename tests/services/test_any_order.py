"""Shoppers, operators, gateways and the clock in any order: the books are right after each step."""

import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.domain.errors import (
    InputError,
    KioskError,
    LimitReachedError,
    MobileNeededError,
    NotEnoughLeftError,
    OfferNotFoundError,
    OrderSettledError,
    PaymentConflictError,
    RefundSettledError,
    SaleNotOpenError,
    SoldOutError,
    StockError,
    UnitsHeldError,
)
from kiosk.domain.operator import CONSOLE
from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import PaymentFact, PaymentRequest
from kiosk.domain.product import MovementReason
from kiosk.domain.refund import RefundDraft, RefundReason, RefundState
from kiosk.domain.shopper import Shopper
from tests.shops import Clock, TestShop, database_url

HOLD_SECONDS = 120
ASHA, RAVI = Shopper(mobile="9876543210"), Shopper(mobile="9123456780")
SHOPPERS = [ASHA, RAVI, ASHA, RAVI, Shopper(name="Meera"), None]
QUANTITIES = st.sampled_from([1, 1, 1, 2, 3])
UNITS = {"CHIPS": 3, "NUTS": 2, "TEA": 1}


class ShopMachine(RuleBasedStateMachine):
    """Two kiosks on one stock. What a live code promises is followed beside the program.

    One of them rounds totals to whole rupees: as if the setting were changed all the time.
    """

    orders: Bundle[Order] = Bundle("orders")
    requests: Bundle[PaymentRequest] = Bundle("requests")
    facts: Bundle[PaymentFact] = Bundle("facts")

    def __init__(self, fresh_url: Callable[[], str]) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._url = fresh_url() or database_url(Path(self._folder.name))
        self._clock = Clock()
        self._was_paid: set[str] = set()
        self._corrected = False
        self._references = 0
        self.kiosks = [self._open("K1"), self._open("K2")]

    def _open(self, name: str) -> TestShop:
        journal = Path(self._folder.name) / "payments.jsonl"
        return TestShop(
            self._url,
            self._clock,
            kiosk=name,
            journal=journal,
            hold_seconds=HOLD_SECONDS,
            round_off=name == "K2",
        )

    def teardown(self) -> None:
        for kiosk in self.kiosks:
            kiosk.shop.close()
        self._folder.cleanup()

    @property
    def now(self) -> datetime:
        return self._clock()

    @property
    def books(self) -> TestShop:
        return self.kiosks[0]

    @initialize(limit=st.sampled_from([None, None, 2]), price=st.sampled_from([100_00, 33_20]))
    def stock_the_shop(self, limit: int | None, price: int) -> None:
        self._sale_id = self.books.stock(limit=limit, price_paise=price, **UNITS)

    @rule(
        target=orders,
        kiosk=st.integers(0, 1),
        sku=st.sampled_from(sorted(UNITS)),
        quantity=QUANTITIES,
        shopper=st.sampled_from(SHOPPERS),
    )
    def press_buy_now(self, kiosk: int, sku: str, quantity: int, shopper: Shopper | None) -> Any:
        shop, left = self.kiosks[kiosk], self._available(sku)
        try:
            order = shop.place(sku, quantity, shopper)
        except SoldOutError:
            assert left == 0, "said sold out while units can be bought"
        except NotEnoughLeftError as error:
            assert error.left == left < quantity
        except (MobileNeededError, LimitReachedError, SaleNotOpenError, OfferNotFoundError):
            pass
        else:
            assert left >= quantity
            return order
        return multiple()

    @rule(target=requests, kiosk=st.integers(0, 1), sku=st.sampled_from(sorted(UNITS)))
    def buy_up_to_the_code(self, kiosk: int, sku: str) -> Any:
        order = self.press_buy_now(kiosk, sku, 1, ASHA if kiosk else RAVI)
        return self.press_pay_now(order, kiosk) if isinstance(order, Order) else order

    @rule(target=requests, order=orders, kiosk=st.integers(0, 1))
    def press_pay_now(self, order: Order, kiosk: int) -> Any:
        before = self._live(order.id)
        try:
            request = self.kiosks[kiosk].shop.checkout.request_payment(order.id)
        except UnitsHeldError as error:
            assert error.free_at > self.now
        except SoldOutError:
            assert self._available(order.lines[0].sku) == 0
        except (
            OrderSettledError,
            SaleNotOpenError,
            NotEnoughLeftError,
            LimitReachedError,
            MobileNeededError,
        ):
            pass
        else:
            assert before in {None, request.id}, "a second code for one order"
            return request
        return multiple()

    @rule(order=orders, quantity=QUANTITIES)
    def choose_another_quantity(self, order: Order, quantity: int) -> None:
        try:
            changed = self.books.shop.checkout.change_quantity(order.id, quantity)
        except KioskError as error:
            assert not isinstance(error, UnitsHeldError)
        else:
            assert changed.units == quantity
            assert self._live(order.id) is None

    @rule(order=orders)
    def cancel(self, order: Order) -> None:
        before = self.books.shop.checkout.order(order.id)
        after = self.books.shop.checkout.cancel(order.id)
        if before.state is OrderState.AWAITING_PAYMENT:
            assert after.state is OrderState.CANCELLED
        else:
            assert after == before

    @rule(
        target=facts,
        request=requests,
        kiosk=st.integers(0, 1),
        more=st.sampled_from([0, 0, 0, -1, 1]),
        seconds_ago=st.sampled_from([None, 0, 200]),
    )
    def money_comes(
        self, request: PaymentRequest, kiosk: int, more: int, seconds_ago: int | None
    ) -> PaymentFact:
        self._references += 1
        fact = PaymentFact(
            request_id=request.id,
            gateway="bank",
            reference=f"B{self._references}",
            amount_paise=request.amount_paise + more,
            received_at=None
            if seconds_ago is None
            else max(request.issued_at, self.now - timedelta(seconds=seconds_ago)),
        )
        before = self.books.shop.checkout.order(request.order_id)
        promised = self._live(before.id) == request.id and before.total_paise <= fact.amount_paise
        after = self.kiosks[kiosk].shop.payments.record(fact)
        self._check_payment(before, after, fact, promised=promised)
        return fact

    @rule(fact=facts, kiosk=st.integers(0, 1))
    def the_same_money_is_reported_again(self, fact: PaymentFact, kiosk: int) -> None:
        before = self._payments()
        order = self.kiosks[kiosk].shop.payments.record(fact)
        assert order == self.books.shop.checkout.order(order.id)
        assert self._payments() == before

    @rule(fact=facts, request=requests)
    def a_reference_comes_for_something_else(
        self, fact: PaymentFact, request: PaymentRequest
    ) -> None:
        before = self._payments()
        other = PaymentFact(
            request_id=request.id,
            gateway=fact.gateway,
            reference=fact.reference,
            amount_paise=fact.amount_paise + 7,
        )
        with pytest.raises(PaymentConflictError):
            self.books.shop.payments.record(other)
        assert self._payments() == before

    @rule(request=requests)
    def press_i_have_paid(self, request: PaymentRequest) -> None:
        first = self.books.shop.payments.shopper_says_paid(request.id)
        assert self.kiosks[1].shop.payments.shopper_says_paid(request.id) == first

    @rule(
        order=orders,
        kiosk=st.integers(0, 1),
        units=st.integers(0, 2),
        rupees=st.sampled_from(["", "", "50", "100"]),
        restock=st.booleans(),
    )
    def give_back(self, order: Order, kiosk: int, units: int, rupees: str, restock: bool) -> None:
        before = self.books.shop.checkout.order(order.id)
        wanted = {order.lines[0].sku: units} if units else {}
        draft = RefundDraft(
            order_id=order.id, amount=rupees, note="Torn", units=wanted, restock=restock
        )
        try:
            after = self.kiosks[kiosk].shop.office.refunds.give_back(draft, by=CONSOLE)
        except OrderSettledError:
            assert before.state is not OrderState.PAID
        except InputError:
            assert self.books.shop.checkout.order(order.id) == before
        else:
            assert before.state is after.state is OrderState.PAID

    @rule(
        kiosk=st.integers(0, 1),
        step=st.sampled_from(["submitted", "failed", "due", "done", "done"]),
    )
    def do_something_about_a_refund(self, kiosk: int, step: str) -> None:
        service = self.kiosks[kiosk].shop.office.refunds
        queue = service.queue()
        if not queue:
            return
        refund = queue[0].refund
        try:
            if step == "done":
                service.mark_done(refund.id, f"OUT-{refund.number}", by=CONSOLE)
            else:
                getattr(service, f"mark_{step}")(refund.id, by=CONSOLE)
        except RefundSettledError:
            assert step != "done" or refund.state is RefundState.FAILED

    @rule(seconds=st.sampled_from([1, 30, HOLD_SECONDS]))
    def time_passes(self, seconds: int) -> None:
        self._clock.pass_seconds(seconds)

    @rule(kiosk=st.integers(0, 1))
    def sweep(self, kiosk: int) -> None:
        self.kiosks[kiosk].shop.checkout.expire_overdue()
        assert not self.books.sql(
            "SELECT id FROM payment_request WHERE state = 'live' AND expires_at <= :now",
            now=round(self.now.timestamp() * 1000),
        )

    @rule(sku=st.sampled_from(sorted(UNITS)), change=st.sampled_from([-2, -1, 1, 3]))
    def correct_the_stock(self, sku: str, change: int) -> None:
        try:
            self.books.shop.stock.change(
                sku, change, reason=MovementReason.COUNTED, operator="Asha"
            )
        except StockError:
            assert self.books.on_hand(sku) + change < 0
        else:
            self._corrected = self._corrected or change < 0

    @rule(paused=st.booleans())
    def pause_or_resume(self, paused: bool) -> None:
        self.books.shop.planning.set_paused(self._sale_id, paused=paused, operator="Asha")

    @rule(kiosk=st.integers(0, 1))
    def restart(self, kiosk: int) -> None:
        self.kiosks[kiosk].shop.close()
        self.kiosks[kiosk] = self._open(f"K{kiosk + 1}")

    @rule()
    def replay_the_journal(self) -> None:
        before = self._payments()
        assert self.books.shop.recovery.replay().recorded == 0
        assert self._payments() == before

    @invariant()
    @precondition(lambda self: hasattr(self, "_sale_id"))
    def the_books_are_right(self) -> None:
        self.books.check_invariants()

    @invariant()
    @precondition(lambda self: hasattr(self, "_sale_id"))
    def paid_stays_paid(self) -> None:
        paid = {row.id for row in self.books.sql("SELECT id FROM orders WHERE state = 'paid'")}
        assert self._was_paid <= paid
        self._was_paid = paid

    @invariant()
    @precondition(lambda self: hasattr(self, "_sale_id"))
    def all_money_is_sold_for_or_owed_back(self) -> None:
        [money] = self.books.sql(
            "SELECT (SELECT coalesce(sum(amount_paise), 0) FROM payment) AS came,"
            " (SELECT coalesce(sum(total_paise), 0) FROM orders WHERE state = 'paid') AS sold,"
            " (SELECT coalesce(sum(amount_paise), 0) FROM refund"
            "  WHERE reason <> 'requested') AS owed,"
            " (SELECT coalesce(sum(amount_paise), 0) FROM refund"
            "  WHERE reason = 'requested') AS given"
        )
        assert money.came == money.sold + money.owed
        assert money.given <= money.sold

    @invariant()
    @precondition(lambda self: hasattr(self, "_sale_id"))
    def an_order_is_refunded_when_all_of_its_money_went_back(self) -> None:
        assert not self.books.sql(
            "SELECT o.number FROM orders o WHERE o.state IN ('review', 'refund_due')"
            " AND NOT EXISTS (SELECT 1 FROM payment p JOIN refund r ON r.payment_id = p.id"
            "  WHERE p.order_id = o.id AND r.state <> 'done')"
        )

    @invariant()
    @precondition(lambda self: hasattr(self, "_sale_id") and not self._corrected)
    def no_more_is_promised_than_is_there(self) -> None:
        for offer in self.books.shop.catalogue.on_sale().offers:
            assert offer.held <= offer.available

    def _check_payment(
        self, before: Order, after: Order, fact: PaymentFact, *, promised: bool
    ) -> None:
        assert any(row.reference == fact.reference for row in self._payments())
        if promised and not self._corrected:
            assert after.state is OrderState.PAID, "a live code was paid, and its unit was gone"
        if before.state is OrderState.PAID:
            assert after.state is OrderState.PAID
            assert after.refunds[-1].reason is RefundReason.DUPLICATE
        elif before.state.awaits_money and fact.amount_paise < before.total_paise:
            assert after.state is OrderState.REVIEW

    def _available(self, sku: str) -> int:
        [row] = self.books.sql(
            "SELECT p.on_hand, f.allotment - f.sold AS rest FROM product p"
            " JOIN offer f ON f.sku = p.sku WHERE p.sku = :sku",
            sku=sku,
        )
        return int(max(0, min(row.on_hand, row.rest)))

    def _live(self, order_id: str) -> str | None:
        rows = self.books.sql(
            "SELECT id FROM payment_request WHERE order_id = :order AND state = 'live'"
            " AND expires_at > :now",
            order=order_id,
            now=round(self.now.timestamp() * 1000),
        )
        return rows[0].id if rows else None

    def _payments(self) -> list[Any]:
        return self.books.sql("SELECT id, reference, amount_paise FROM payment ORDER BY id")


def test_the_books_are_right_whatever_happens(engine, request):
    is_long = request.config.getoption("--long", default=False)
    fresh_url = (lambda: "") if engine == "sqlite" else _fresh_postgres(request)
    examples = (400 if engine == "sqlite" else 100) if is_long else 12

    run_state_machine_as_test(  # its factory may be any callable (hypothesis.stateful)
        lambda: ShopMachine(fresh_url),  # type: ignore[arg-type]
        settings=settings(
            max_examples=examples,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def _fresh_postgres(request: pytest.FixtureRequest) -> Callable[[], str]:
    server = request.getfixturevalue("postgres")
    fresh: Callable[[], str] = server.fresh_database
    return fresh
