"""PostgreSQL goes away, comes back, or a kiosk freezes: nothing is lost, nothing comes twice."""

import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from kiosk.app import open_shop
from kiosk.domain.errors import ConnectionLostError, DatabaseBusyError, KioskError
from kiosk.domain.order import OrderState
from kiosk.domain.payment import PaymentFact, RequestState
from kiosk.domain.product import Sku
from kiosk.services import repeats
from kiosk.services.clock import system_clock
from kiosk.services.journal_reading import JournalReader
from kiosk.store import orders, payments, stock
from kiosk.store.postgres import TIMEOUTS_MS
from tests.faults.wire import Cut, Wire, wire_to
from tests.servers import ServerUnavailableError, database_of, running_server
from tests.shops import Clock, TestShop

HOLDER = """
import sys
from kiosk.store.engine import make_engines
from kiosk.store import stock
engines = make_engines(sys.argv[1])
with engines.writing() as connection:
    stock.lock(connection, ["CHIPS"])
    print("holding", flush=True)
    sys.stdin.read()
"""
SELLER = """
import sys
from kiosk.app import open_shop
from kiosk.domain.errors import KioskError
from kiosk.domain.payment import PaymentFact, RequestState
from kiosk.domain.product import Sku
from pathlib import Path
shop = open_shop(sys.argv[1], kiosk=sys.argv[2], journal=Path(sys.argv[3]))
number = 0
while True:
    try:
        order = shop.checkout.place("CHIPS", quantity=1)
        request = shop.checkout.request_payment(order.id)
        number += 1
        shop.payments.record(PaymentFact(request_id=request.id, gateway="simulated",
            reference=f"{sys.argv[2]}-{number}", amount_paise=request.amount_paise))
        print(order.id, flush=True)
    except KioskError as error:
        print("-", type(error).__name__, flush=True)
"""


@pytest.fixture
def engine():
    return "postgres"


class FarShop(TestShop):
    """A shop at the other end of a wire that can be cut."""

    wire: Wire


@pytest.fixture
def far(postgres, postgres_url, shop):
    """A second kiosk, whose database is at the other end of a wire."""
    with (
        tempfile.TemporaryDirectory(prefix="w-", dir=postgres.folder) as folder,
        wire_to(postgres.folder, Path(folder)) as made,
    ):
        url = postgres_url.replace(f"host={postgres.folder}", f"host={folder}")
        far = FarShop(url, shop.clock)
        far.wire = made
        yield far
        far.shop.close()


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(repeats, "_WAITS_SECONDS", (0.0, 0.0, 0.0))


def count(shop, table):
    return shop.sql(f"SELECT count(*) AS n FROM {table}")[0].n  # noqa: S608 - our own names


@pytest.mark.fault(20)
@pytest.mark.parametrize("cut", list(Cut))
def test_money_is_recorded_once_when_the_wire_breaks_at_its_commit(shop, far, cut, impatient):
    shop.stock(CHIPS=5)
    request = far.request("CHIPS", 2)
    far.wire.cut_at_commits(cut)

    order = far.pay(request)

    assert far.wire.cuts_made == 1
    assert order.state is OrderState.PAID
    assert (count(shop, "payment"), shop.on_hand("CHIPS")) == (1, 3)


@pytest.mark.fault(20)
@pytest.mark.parametrize("cut", list(Cut))
def test_buy_now_and_pay_now_leave_one_order_when_the_wire_breaks(shop, far, cut, impatient):
    shop.stock(CHIPS=5)
    far.wire.cut_at_commits(cut)
    order = far.place("CHIPS", 2)
    far.wire.cut_at_commits(cut)
    request = far.shop.checkout.request_payment(order.id)
    far.wire.cut_at_commits(cut)
    cancelled = far.shop.checkout.cancel(order.id)

    assert far.wire.cuts_made == 3
    assert (count(shop, "orders"), count(shop, "payment_request")) == (1, 1)
    assert (cancelled.id, cancelled.state) == (request.order_id, OrderState.CANCELLED)


@pytest.mark.fault(20)
def test_a_wire_that_stays_broken_is_told_and_the_same_reference_works_later(shop, far, impatient):
    shop.stock(CHIPS=5)
    request = far.request("CHIPS")
    fact = PaymentFact(
        request_id=request.id, gateway="bank", reference="B1", amount_paise=request.amount_paise
    )
    far.wire.cut_at_commits(*[Cut.AFTER] * 4)

    with pytest.raises(ConnectionLostError):
        far.shop.payments.record(fact)

    assert far.shop.payments.record(fact).state is OrderState.PAID
    assert count(shop, "payment") == 1


def test_a_program_that_takes_a_fresh_reference_would_double_the_money(shop, far):
    """The negative control: what the same reference is good for."""
    shop.stock(CHIPS=5)
    request = far.request("CHIPS")
    far.wire.cut_at_commits(*[Cut.AFTER] * 4)
    with pytest.raises(ConnectionLostError):
        far.pay(request, reference="FIRST")

    far.pay(request, reference="SECOND")

    assert count(shop, "payment") == 2


def test_connections_that_died_while_resting_are_noticed(shop, postgres, postgres_url, monkeypatch):
    shop.stock(CHIPS=5)
    monkeypatch.setattr("kiosk.store.postgres._IDLE_SECONDS", 0.0)
    monkeypatch.setattr(repeats, "_WAITS_SECONDS", ())
    postgres.disconnect_all(postgres_url)

    assert shop.buy("CHIPS").state is OrderState.PAID
    assert shop.offer("CHIPS").on_hand == 4


@pytest.mark.fault(22)
def test_a_frozen_kiosk_loses_its_lock_and_the_others_sell(shop, postgres_url):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    command = [sys.executable, "-c", HOLDER, postgres_url]
    with subprocess.Popen(  # noqa: S603 - ourselves
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"holding\n"
        os.kill(holder.pid, signal.SIGSTOP)

        waits = []
        while True:
            try:
                order = shop.pay(request, reference="R1")
                break
            except DatabaseBusyError as error:
                waits.append(error)  # after lock_timeout, 2 s; the lock itself goes after 3 s

        assert order.state is OrderState.PAID
        assert len(waits) <= 1
        os.kill(holder.pid, signal.SIGKILL)


def test_the_timeouts_are_what_the_promise_needs():
    assert TIMEOUTS_MS["idle_in_transaction_session_timeout"] <= 3000
    assert TIMEOUTS_MS["lock_timeout"] < TIMEOUTS_MS["idle_in_transaction_session_timeout"]


@pytest.mark.fault(21)
@pytest.mark.timeout(300)
def test_a_server_that_crashes_again_and_again_loses_nothing(tmp_path, request):
    crashes = 30 if request.config.getoption("--long", default=False) else 4
    try:
        with running_server() as server:
            sell_while_crashing(server, tmp_path, crashes)
    except ServerUnavailableError as error:
        pytest.skip(f"no PostgreSQL: {error}")


def sell_while_crashing(server, tmp_path, crashes):
    url = server.fresh_database()
    shop = TestShop(url, Clock(system_clock()))
    shop.stock(CHIPS=100_000)
    shop.shop.close()
    sellers = [
        subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-c", SELLER, url, f"K{number}", str(tmp_path / f"{number}.jsonl")],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for number in (1, 2, 3)
    ]
    told = [Told(seller) for seller in sellers]
    for _ in range(crashes):
        for each in told:
            each.wait_for_more(5)
        server.restart("immediate")
    for each in told:
        each.wait_for_more(5)
    for seller in sellers:
        seller.kill()
        seller.wait()

    again = TestShop(url, Clock(system_clock()))
    paid = {row.id for row in again.sql("SELECT id FROM orders WHERE state = 'paid'")}
    acknowledged = {order_id for each in told for order_id in each.finish()}
    assert len(acknowledged) >= 15 * (crashes + 1)
    assert acknowledged <= paid
    again.check_invariants()
    for number in (1, 2, 3):  # what was journalled and not answered is recorded now, once
        with open_shop(url, journal=tmp_path / f"{number}.jsonl") as replayed:
            assert replayed.journal is not None
            assert JournalReader(replayed.engines, replayed.journal).examine().recorded == 0
    again.check_invariants()
    again.shop.close()


class Told:
    """What a seller said: the orders it was told are paid."""

    def __init__(self, seller):
        self.orders: list[str] = []
        self.errors = Counter[str]()
        self._more = threading.Semaphore(0)
        self._thread = threading.Thread(target=self._read, args=(seller.stdout,), daemon=True)
        self._thread.start()

    def _read(self, lines):
        with lines:
            for line in lines:
                if line.startswith("-"):
                    self.errors[line.split()[1]] += 1
                else:
                    self.orders.append(line.strip())
                    self._more.release()

    def wait_for_more(self, sales):
        for _ in range(sales):
            assert self._more.acquire(timeout=60), f"a seller stopped: {self.errors}"

    def finish(self):
        self._thread.join()
        return self.orders


@pytest.mark.fault(14)
def test_one_reference_for_two_orders_at_one_moment_is_a_conflict(shop, postgres_url):
    shop.stock(CHIPS=5)
    requests = [shop.request("CHIPS") for _ in range(2)]
    barrier = threading.Barrier(2)
    answers = []

    def report(request):
        with open_shop(postgres_url, clock=shop.clock) as kiosk:
            fact = PaymentFact(
                request_id=request.id, gateway="bank", reference="B1", amount_paise=100_00
            )
            barrier.wait(10)
            try:
                answers.append(str(kiosk.payments.record(fact).state))
            except KioskError as error:
                answers.append(type(error).__name__)

    threads = [threading.Thread(target=report, args=(request,)) for request in requests]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers) == ["PaymentConflictError", "paid"]
    assert count(shop, "payment") == 1


def test_two_kiosks_may_open_an_empty_database_at_one_moment(postgres_other_url):
    barrier = threading.Barrier(4)
    opened = []

    def open_it():
        barrier.wait(10)
        with open_shop(postgres_other_url) as shop:
            opened.append(shop.catalogue.on_sale().sale)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert opened == [None] * 4


def test_a_server_whose_owner_found_speed_better_still_waits_for_the_disk(postgres, postgres_url):
    postgres.execute("ALTER ROLE kiosk SET synchronous_commit = off")
    try:
        with open_shop(postgres_url) as shop, shop.engines.write.connect() as connection:
            row = connection.exec_driver_sql("SHOW synchronous_commit").one()
        assert row[0] == "on"
        with psycopg.connect(postgres_url.replace("+psycopg", "")) as plain:
            assert plain.execute("SHOW synchronous_commit").fetchone() == ("off",)
    finally:
        postgres.execute("ALTER ROLE kiosk RESET synchronous_commit")


@pytest.mark.fault(11)
def test_two_windows_that_replay_one_journal_make_each_order_once(
    shop, postgres_url, journal, monkeypatch
):
    shop.stock(CHIPS=50)
    for _ in range(20):
        shop.buy("CHIPS")
    forget_the_sales(shop)
    barrier = threading.Barrier(3)
    opened = []

    def open_window():
        barrier.wait(10)
        with open_shop(postgres_url, journal=journal, clock=shop.clock) as window:
            opened.append(window.settings.shop_name)

    windows = [threading.Thread(target=open_window) for _ in range(3)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()

    assert len(opened) == 3
    assert (count(shop, "payment"), shop.on_hand("CHIPS")) == (20, 30)


def forget_the_sales(shop):
    """Let the database be as it was before anything was sold."""
    for statement in (
        "DELETE FROM payment",
        "DELETE FROM stock_movement WHERE reason = 'sold'",
        "DELETE FROM payment_request",
        "DELETE FROM order_line",
        "DELETE FROM orders",
        "UPDATE product SET on_hand = 50",
        "UPDATE offer SET sold = 0",
    ):
        shop.sql(statement)


def test_a_code_that_is_replaced_while_its_money_waits_takes_nobody_elses_units(
    shop, postgres, postgres_url
):
    shop.stock(CHIPS=2)
    request = shop.request("CHIPS", 2)
    waiting = [shop.place("CHIPS") for _ in range(2)]
    answers = []
    with shop.shop.engines.writing() as changing:
        orders.lock(changing, request.order_id)
        payer = threading.Thread(target=lambda: answers.append(shop.pay(request)))
        payer.start()
        wait_for_a_lock(postgres, postgres_url)  # the money has read its code, and waits
        payments.close_live(changing, request.order_id, RequestState.REPLACED)
        order = shop.shop.checkout.order(request.order_id)
        line = replace(order.lines[0], quantity=1)
        orders.set_quantity(changing, replace(order, lines=(line,), total_paise=100_00))
        codes = []
        with shop.shop.engines.writing() as others:
            stock.lock(others, [Sku("CHIPS")])
            changing.commit()
            wait_for_a_lock(postgres, postgres_url)
            for other in waiting:  # two codes for the two units, which nobody holds any more
                code = replace(request, id=other.id, order_id=other.id, amount_paise=100_00)
                payments.insert_request(others, code)
                codes.append(code)
        payer.join()

    assert answers[0].state is OrderState.REFUND_DUE
    assert [shop.pay(code).state for code in codes] == [OrderState.PAID] * 2


def wait_for_a_lock(postgres, url):
    """Wait until somebody waits for a lock in the database."""
    question = (
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"  # noqa: S608
        f" AND datname = '{database_of(url)}'"
    )
    while not postgres.execute(question)[0][0]:
        pass
