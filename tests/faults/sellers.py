"""What the processes of the races do. They begin with nothing: multiprocessing's 'spawn'."""

import multiprocessing
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from multiprocessing.context import SpawnProcess
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from typing import Any

from sqlalchemy import Connection, event, text

from kiosk.app import open_shop
from kiosk.domain.errors import InputError, KioskError
from kiosk.domain.ids import new_id
from kiosk.domain.operator import CONSOLE
from kiosk.domain.order import Order
from kiosk.domain.payment import PaymentFact
from kiosk.domain.product import MovementReason, Sku
from kiosk.domain.refund import RefundDraft
from kiosk.services import payments
from kiosk.services.shop import Shop
from kiosk.store import engine, stock
from kiosk.store.schema import stock_movement

Work = Callable[[Shop, int, Any], str]
_PATIENCE_SECONDS = 60


def race(
    url: str,
    work: Work,
    argument: object = None,
    *,
    processes: int = 8,
    unsafe: bool = False,
    meanwhile: Callable[[list[SpawnProcess]], None] = lambda _kiosks: None,
) -> Counter[str]:
    """Let `processes` kiosks begin `work` at one moment; return how often each answer came.

    `meanwhile` is called with them once they run.
    """
    context = multiprocessing.get_context("spawn")
    barrier, answers = context.Barrier(processes), context.Queue()
    kiosks = [
        context.Process(
            target=_run, args=(url, work, argument, number, barrier, answers, unsafe), daemon=True
        )
        for number in range(processes)
    ]
    for kiosk in kiosks:
        kiosk.start()
    meanwhile(kiosks)
    counts = Counter[str]()
    for _ in kiosks:
        counts += Counter(answers.get(timeout=_PATIENCE_SECONDS))
    for kiosk in kiosks:
        kiosk.join(_PATIENCE_SECONDS)
    return counts


def _run(
    url: str,
    work: Work,
    argument: object,
    number: int,
    barrier: Barrier,
    answers: "Queue[list[str]]",
    unsafe: bool,
) -> None:
    heard: list[str] = []
    try:
        with open_shop(url, kiosk=f"K{number}") as shop:
            if unsafe:
                remove_the_safety(shop)
            barrier.wait(_PATIENCE_SECONDS)
            heard.extend(work(shop, number, argument).split())
    except Exception as error:  # noqa: BLE001 - the test that started us looks at the word
        heard.append(f"crashed:{type(error).__name__}:{error}".replace(" ", "_"))
    finally:
        answers.put(heard)


def sell_until_sold_out(shop: Shop, number: int, sku: str) -> str:
    """Sell one unit after another; every order's state, or the error that stopped it, is a word."""
    words = []
    while shop.catalogue.on_sale().find(Sku(sku)).available:  # type: ignore[union-attr]
        try:
            order = shop.checkout.place(sku, quantity=1)
            request = shop.checkout.request_payment(order.id)
            words.append(str(shop.payments.shopper_says_paid(request.id).state))
        except KioskError as error:
            words.append(type(error).__name__)
    return " ".join(words)


def buy_one(shop: Shop, number: int, sku: str) -> str:
    """Try to buy one unit, once."""
    try:
        order = shop.checkout.place(sku, quantity=1)
        request = shop.checkout.request_payment(order.id)
        return str(shop.payments.shopper_says_paid(request.id).state)
    except KioskError as error:
        return type(error).__name__


def pay_late(shop: Shop, number: int, request_ids: list[str]) -> str:
    """Pay a code of one's own that was cancelled, as all the others do."""
    return str(shop.payments.shopper_says_paid(request_ids[number]).state)


def press_pay_now(shop: Shop, number: int, order_id: str) -> str:
    return f"code:{shop.checkout.request_payment(order_id).id}"


def pay_order(shop: Shop, number: int, order_ids: list[str]) -> str:
    """Press Pay Now for an order of one's own, and pay."""
    try:
        request = shop.checkout.request_payment(order_ids[number])
        return str(shop.payments.shopper_says_paid(request.id).state)
    except KioskError as error:
        return type(error).__name__


def report_one_payment(shop: Shop, number: int, request_id: str) -> str:
    """Report the same money as everybody else."""
    fact = PaymentFact(
        request_id=request_id, gateway="simulated", reference="UPI-1", amount_paise=100_00
    )
    return str(shop.payments.record(fact).state)


def report_under_one_reference(shop: Shop, number: int, request_ids: list[str]) -> str:
    """Report money for a code of one's own, under the reference that everybody uses."""
    fact = PaymentFact(
        request_id=request_ids[number], gateway="simulated", reference="UPI-1", amount_paise=100_00
    )
    try:
        return str(shop.payments.record(fact).state)
    except KioskError as error:
        return type(error).__name__


def guess_a_pin(shop: Shop, number: int, name: str) -> str:
    try:
        shop.staff.sign_in(name, "0000")
    except KioskError as error:
        return type(error).__name__
    return "signed_in"


def give_back_by_units(shop: Shop, number: int, order_id: str) -> str:
    """Give one unit of an order back, again and again, until there is nothing left."""
    draft = RefundDraft(order_id=order_id, units={Sku("CHIPS"): 1}, note="Torn", restock=True)
    return _give_back(shop, draft)


def give_back_by_amount(shop: Shop, number: int, order_id: str) -> str:
    """Give a hundred rupees of an order back, again and again, until there is nothing left."""
    return _give_back(shop, RefundDraft(order_id=order_id, amount="100", note="Late"))


def _give_back(shop: Shop, draft: RefundDraft) -> str:
    words = []
    while True:
        try:
            shop.office.refunds.give_back(draft, by=CONSOLE)
            words.append("given")
        except InputError as error:
            return " ".join([*words, *(problem.kind for problem in error.problems)])


def confirm_for_oneself(shop: Shop, number: int, request_ids: list[str]) -> str:
    """Say that one reference was the payment of a code of one's own, as all the others do."""
    try:
        order = shop.office.attended.confirm(request_ids[number], rrn="512345678901", by=CONSOLE)
        return str(order.state)
    except KioskError as error:
        return type(error).__name__


def mark_done(shop: Shop, number: int, refund_id: str) -> str:
    """Say under a reference of one's own that a refund is done."""
    try:
        return str(shop.office.refunds.mark_done(refund_id, f"OUT-{number}", by=CONSOLE).state)
    except KioskError as error:
        return type(error).__name__


def remove_the_safety(shop: Shop) -> None:
    """Sell as a careless program would: look, then set, with no lock and no rule in between."""
    write = shop.engines.write
    if write.dialect.name == "sqlite":
        event.remove(write, "begin", engine._begin_immediate)
        event.listen(write, "begin", lambda _connection: None)  # every statement commits by itself
        event.listen(write, "connect", _ignore_checks)
        write.dispose()
    stock.lock = _do_not_lock
    payments._take_all = _look_then_set


def _do_not_lock(connection: Connection, skus: Sequence[Sku]) -> None:
    """Stand where `stock.lock` stands, and let everybody pass."""


def _ignore_checks(connection: Any, _entry: object) -> None:
    connection.execute("PRAGMA ignore_check_constraints = 1")


def _look_then_set(connection: Connection, order: Order, now: datetime) -> bool:
    find = text("SELECT on_hand FROM product WHERE sku = :sku")
    put = text("UPDATE product SET on_hand = :after WHERE sku = :sku")
    count = text("UPDATE offer SET sold = sold + :units WHERE sku = :sku")
    for line in order.lines:
        after = connection.execute(find, {"sku": line.sku}).scalar_one() - line.quantity
        if after < 0:
            return False
        connection.execute(put, {"after": after, "sku": line.sku})
        connection.execute(count, {"units": line.quantity, "sku": line.sku})
        row = {
            "id": new_id(now),
            "sku": line.sku,
            "change": -line.quantity,
            "on_hand_after": after,
            "reason": MovementReason.SOLD,
            "order_id": order.id,
            "at": now,
        }
        connection.execute(stock_movement.insert(), row)
    return True
