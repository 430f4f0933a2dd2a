"""Another program has the database's write lock: by mistake, or because it is frozen."""

import os
import signal
from collections.abc import Iterator

import pytest

if os.name == "nt":
    pytest.skip("signals are needed", allow_module_level=True)

from kiosk.domain.errors import DatabaseBusyError
from kiosk.domain.order import OrderState
from kiosk.domain.payment import PaymentRequest
from kiosk.services.clock import system_clock
from kiosk.services.shop import Shop
from kiosk.store import engine
from tests.faults.doomed import PLENTY, Link, Plan, Seller, Witness, start
from tests.shops import Clock, TestShop, database_url


def keep_the_lock(shop: Shop, link: Link) -> None:
    """Write, and do not commit before one is told to."""
    with shop.engines.write.begin():
        link.tell("note locked")
        link.wait()


@pytest.fixture
def shop(tmp_path) -> Iterator[TestShop]:
    made = TestShop(database_url(tmp_path), Clock(system_clock()))
    made.stock(CHIPS=PLENTY, LAMP=5)
    yield made
    made.check_invariants()
    made.shop.close()


@pytest.fixture
def witness() -> Witness:
    return Witness()


def start_holder(shop: TestShop, witness: Witness) -> Seller:
    """Start a seller that has the lock until `go`, and then sells one unit."""
    seller = start(Plan(url=shop.url, kiosk="K2", sales=1, harm=keep_the_lock), witness)
    while not witness.notes:
        assert seller.listen()
    return seller


def check_sold(seller: Seller, witness: Witness) -> None:
    """The seller went on where it was, and has sold its unit."""
    assert seller.end() == 0
    assert not witness.crashes
    assert list(witness.confirmed.values()) == ["paid"]


def check_busy(shop: TestShop, paying: PaymentRequest, order_id: str) -> None:
    """Every step of a sale says that the database is busy; the stock is shown as it is."""
    for step in (
        lambda: shop.place("LAMP"),
        lambda: shop.shop.checkout.request_payment(order_id),
        lambda: shop.pay(paying, reference="R-busy"),
    ):
        with pytest.raises(DatabaseBusyError):
            step()
    offer = shop.offer("LAMP")
    assert (offer.available, offer.free, offer.is_sold_out) == (5, 4, False)


def check_free(shop: TestShop, paying: PaymentRequest, order_id: str) -> None:
    """All goes on, and the same report of the payment counts once."""
    assert shop.pay(paying, reference="R-busy").state is OrderState.PAID
    assert shop.pay(shop.shop.checkout.request_payment(order_id)).state is OrderState.PAID
    assert shop.on_hand("LAMP") == 3


@pytest.mark.fault(7)
def test_a_locked_database_is_busy_and_nothing_else(shop, witness, monkeypatch):
    paying, order = shop.request("LAMP"), shop.place("LAMP")
    holder = start_holder(shop, witness)
    with monkeypatch.context() as hurried:
        hurried.setattr(engine, "BUSY_SECONDS", 0.2)
        check_busy(shop, paying, order.id)

    holder.go()
    check_free(shop, paying, order.id)
    check_sold(holder, witness)


@pytest.mark.fault(22)
def test_a_frozen_kiosk_keeps_the_others_waiting_and_no_more(shop, witness, monkeypatch):
    """Nobody can take a file lock from a process that was stopped; it is safe, and told."""
    paying, order = shop.request("LAMP"), shop.place("LAMP")
    holder = start_holder(shop, witness)
    os.kill(holder.pid, signal.SIGSTOP)
    holder.go()  # it would go on now, if it could
    with monkeypatch.context() as hurried:
        hurried.setattr(engine, "BUSY_SECONDS", 0.2)
        check_busy(shop, paying, order.id)

    os.kill(holder.pid, signal.SIGCONT)
    check_free(shop, paying, order.id)
    check_sold(holder, witness)


@pytest.mark.fault(22)
def test_a_frozen_kiosk_that_holds_nothing_disturbs_nobody(shop, witness):
    seller = start(Plan(url=shop.url, kiosk="K2"), witness)
    while not witness.confirmed:
        assert seller.listen()
    frozen = Seller(Plan(url=shop.url, kiosk="K3", sales=1), witness)
    os.kill(frozen.pid, signal.SIGSTOP)

    assert shop.buy("LAMP").state is OrderState.PAID

    for each in (seller, frozen):
        each.kill()
        assert each.end() == -signal.SIGKILL
    assert not witness.crashes
