"""On PostgreSQL: which rows a transaction keeps to itself before it decides about units."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text
from typing_extensions import override

from kiosk.domain.errors import DatabaseBusyError
from kiosk.domain.operator import CONSOLE
from kiosk.domain.product import MovementReason, Sku
from kiosk.domain.refund import RefundDraft
from kiosk.services import owing
from kiosk.store import stock
from tests.shops import Clock

# What another transaction asks for to change a row, and to point to it from a row of its own.
# A Buy Now, whose order line points to a product, need not wait for who pays for one.
CHANGE, POINT = "NO KEY UPDATE", "KEY SHARE"
WAITING = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = :name"


class Watchman(Clock):
    """A clock that looks, each time it is asked, for what others would have to wait.

    A transaction asks for the time once it has its locks.
    """

    def __init__(self):
        super().__init__()
        self.watch = list
        self.seen = []

    @override
    def __call__(self):
        self.seen = self.watch()
        return self.now


@pytest.fixture
def engine():
    return "postgres"


@pytest.fixture
def clock():
    return Watchman()


def is_locked(shop, table, key, row, purpose):
    statement = text(f"SELECT 1 FROM {table} WHERE {key} = :row FOR {purpose} NOWAIT")  # noqa: S608 - our own names
    with shop.shop.engines.write.connect() as connection:
        try:
            connection.execute(statement, {"row": row})
        except DatabaseBusyError:
            return True
    return False


@pytest.fixture
def watch(shop, clock):
    """Lets the clock look at CHIPS, at COLA and at one order."""

    def watch(order_id=""):
        places = {
            "CHIPS": ("product", "sku", "CHIPS"),
            "COLA": ("product", "sku", "COLA"),
            "order": ("orders", "id", order_id),
        }
        clock.watch = lambda: [
            (name, purpose)
            for name, place in places.items()
            for purpose in (CHANGE, POINT)
            if is_locked(shop, *place, purpose)
        ]

    shop.stock(CHIPS=5, COLA=5)
    return watch


def test_a_code_is_issued_with_order_and_stock_locked(shop, clock, watch):
    order = shop.place("CHIPS")
    watch(order.id)

    shop.shop.checkout.request_payment(order.id)

    assert clock.seen == [("CHIPS", CHANGE), ("order", CHANGE)]


def test_money_is_recorded_with_order_and_stock_locked(shop, clock, watch):
    request = shop.request("CHIPS")
    watch(request.order_id)

    shop.pay(request)

    assert clock.seen == [("CHIPS", CHANGE), ("order", CHANGE)]


def test_stock_is_changed_with_the_product_locked(shop, clock, watch):
    watch()

    shop.shop.stock.change("CHIPS", -1, reason=MovementReason.COUNTED, operator="Asha")

    assert clock.seen == [("CHIPS", CHANGE)]


@pytest.mark.parametrize("way_out", ["cancel", "change"])
def test_an_order_is_changed_with_the_order_locked(shop, clock, watch, way_out):
    order = shop.place("CHIPS")
    watch(order.id)

    if way_out == "cancel":
        shop.shop.checkout.cancel(order.id)
    else:
        shop.shop.checkout.change_quantity(order.id, 2)

    assert clock.seen == [("order", CHANGE)]


def test_a_return_takes_the_audit_trail_last_of_all(shop, monkeypatch, caplog):
    """Who changes an offer meanwhile waits for it, with nothing that the return still needs."""
    sale_id = shop.stock(CHIPS=5)
    order = shop.buy("CHIPS", 2)
    owe = owing.owe
    snoozes = []
    draft = RefundDraft(order_id=order.id, units={Sku("CHIPS"): 1}, note="Broken", restock=True)

    with ThreadPoolExecutor(1) as other:

        def owe_while_another_snoozes(*args, **kwargs):
            owed = owe(*args, **kwargs)
            snooze = shop.shop.planning.snooze
            snoozes.append(other.submit(snooze, sale_id, "CHIPS", snoozed=True, by=CONSOLE))
            while not shop.sql(WAITING, name=shop.shop.engines.write.url.database):
                assert not snoozes[-1].done()
            return owed

        monkeypatch.setattr(owing, "owe", owe_while_another_snoozes)
        shop.shop.office.refunds.give_back(draft, by=CONSOLE)
        snoozes[0].result()

    assert len(snoozes) == 1
    assert "trying again" not in caplog.text
    assert shop.offer("CHIPS").snoozed
    assert shop.offer("CHIPS").allotment == 6


def test_two_orders_of_the_same_products_lock_them_in_the_same_order(shop):
    shop.stock(CHIPS=5, COLA=5)
    write = shop.shop.engines.write

    def lock_both():
        with write.begin() as connection:
            connection.execute(text("SET LOCAL lock_timeout = 0"))
            stock.lock(connection, [Sku("COLA"), Sku("CHIPS")])

    with ThreadPoolExecutor(1) as other:
        with write.begin() as connection:
            stock.lock(connection, [Sku("CHIPS")])
            locked_both = other.submit(lock_both)
            while not shop.sql(WAITING, name=write.url.database):
                assert not locked_both.done()

            assert not is_locked(shop, "product", "sku", "COLA", CHANGE)
        locked_both.result()
