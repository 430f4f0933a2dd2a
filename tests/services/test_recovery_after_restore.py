"""An old copy of the database is put back: the journal knows what came after it."""

import shutil

import pytest

from kiosk.domain.order import OrderState
from kiosk.services.journal_reading import JournalReader
from tests.bench.statements import copy_database
from tests.shops import TestShop, database_url

pytestmark = pytest.mark.fault(11)


@pytest.fixture
def engine():
    return "sqlite"


def states(shop):
    return [row.state for row in shop.sql("SELECT state FROM orders ORDER BY placed_at, number")]


def backed_up(shop, tmp_path):
    copy_database(tmp_path / "shop.db", tmp_path / "old.db")


def restored(shop, tmp_path, meanwhile=None, **settings):
    """Put the old copy back in place of the database, as after a failed disk.

    `meanwhile` is what happens in the old copy before it gets to know of the journal.
    """
    shop.shop.close()
    for name in ("shop.db-wal", "shop.db-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "old.db", tmp_path / "shop.db")
    url = database_url(tmp_path)
    if meanwhile is not None:
        unaware = TestShop(url, shop.clock, journal=tmp_path / "other.jsonl")
        meanwhile(unaware)
        unaware.shop.close()
    shop.shop = TestShop(url, shop.clock, **settings).shop
    return shop


def states_of_requests(shop):
    return [row.state for row in shop.sql("SELECT state FROM payment_request ORDER BY id")]


def test_an_old_backup_is_caught_up_with_orders_it_has_never_seen(shop, tmp_path, clock):
    shop.stock(CHIPS=5, NUTS=5)
    before = shop.request("NUTS", 2)
    backed_up(shop, tmp_path)
    shop.pay(before, reference="BANK-0")
    bought = [shop.buy("CHIPS", number) for number in (1, 2)]
    clock.pass_seconds(60)

    restored(shop, tmp_path)

    assert [shop.shop.checkout.order(order.id).state for order in bought] == [OrderState.PAID] * 2
    assert shop.shop.checkout.order(before.order_id).state is OrderState.PAID
    assert (shop.on_hand("CHIPS"), shop.on_hand("NUTS")) == (2, 3)
    numbers = [row.number for row in shop.sql("SELECT number FROM orders")]
    assert shop.place("CHIPS").number not in numbers


def test_an_order_comes_back_with_the_total_that_was_rounded(tmp_path, clock, journal):
    shop = TestShop(database_url(tmp_path), clock, journal=journal, round_off=True)
    shop.stock(CHIPS=5, price_paise=99_60)
    backed_up(shop, tmp_path)
    order = shop.buy("CHIPS")

    restored(shop, tmp_path, round_off=False)

    assert shop.shop.checkout.order(order.id).total_paise == 100_00
    assert shop.shop.checkout.order(order.id).state is OrderState.PAID
    shop.check_invariants()
    shop.shop.close()


def test_an_order_changed_after_the_backup_is_paid_as_it_was_changed(shop, tmp_path):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS", 1)
    backed_up(shop, tmp_path)
    order = shop.shop.checkout.change_quantity(request.order_id, 3)
    paid = shop.pay(shop.shop.checkout.request_payment(order.id))
    assert paid.state is OrderState.PAID

    restored(shop, tmp_path)

    again = shop.shop.checkout.order(order.id)
    assert (again.state, again.units, again.refunds) == (OrderState.PAID, 3, ())
    assert shop.on_hand("CHIPS") == 2


def test_stock_that_is_short_after_an_old_backup_is_owed_back(shop, tmp_path):
    shop.stock(CHIPS=1)
    backed_up(shop, tmp_path)
    order = shop.buy("CHIPS")
    old = TestShop(f"sqlite:///{tmp_path / 'old.db'}", shop.clock)
    old.pay(old.request("CHIPS"), reference="OLD")  # from the old copy, while that was in use
    old.shop.close()

    restored(shop, tmp_path)

    again = shop.shop.checkout.order(order.id)
    assert again.state is OrderState.REFUND_DUE
    # The plain one was given out twice.
    assert again.number == f"{order.number}-{order.id[-4:]}"
    assert [refund.amount_paise for refund in again.refunds] == [100_00]


def test_a_second_payment_of_an_order_is_owed_back_after_an_old_backup_too(shop, tmp_path):
    shop.stock(CHIPS=5)
    backed_up(shop, tmp_path)
    request = shop.request("CHIPS")
    shop.pay(request)
    shop.pay(request)

    restored(shop, tmp_path)

    order = shop.shop.checkout.order(request.order_id)
    assert order.state is OrderState.PAID
    assert [refund.amount_paise for refund in order.refunds] == [100_00]
    assert shop.on_hand("CHIPS") == 4


def test_a_second_payment_whose_first_is_lost_pays_the_order(shop, tmp_path, journal, clock):
    shop.stock(CHIPS=5)
    backed_up(shop, tmp_path)
    request = shop.request("CHIPS")
    shop.pay(request)
    clock.pass_seconds(5)
    second = shop.shop.journal.size()
    shop.pay(request)
    journal.write_bytes(journal.read_bytes()[second:])

    restored(shop, tmp_path, late_payment="refund")

    order = shop.shop.checkout.order(request.order_id)
    assert (order.state, order.refunds) == (OrderState.PAID, ())
    assert (order.placed_at, order.closed_at) == (request.issued_at, clock.now)
    assert shop.on_hand("CHIPS") == 4


@pytest.mark.parametrize(
    ("quantity", "state", "owed"), [(1, "expired", []), (3, "replaced", [200_00])]
)
def test_an_order_that_ended_in_the_old_copy_is_paid_as_it_is_there(
    shop, tmp_path, quantity, state, owed
):
    shop.stock(CHIPS=5)
    order = shop.place("CHIPS")
    backed_up(shop, tmp_path)
    shop.shop.checkout.change_quantity(order.id, quantity)
    shop.pay(shop.shop.checkout.request_payment(order.id))

    restored(shop, tmp_path, lambda old: old.shop.checkout.cancel(order.id))

    again = shop.shop.checkout.order(order.id)
    assert (again.state, again.units, again.total_paise) == (OrderState.PAID, 1, 100_00)
    assert [refund.amount_paise for refund in again.refunds] == owed
    assert states_of_requests(shop) == [state]
    assert shop.on_hand("CHIPS") == 4


def test_a_code_that_was_cancelled_stays_so(shop, tmp_path):
    shop.stock(CHIPS=5)
    order = shop.place("CHIPS")
    backed_up(shop, tmp_path)
    request = shop.shop.checkout.request_payment(order.id)
    shop.shop.checkout.cancel(order.id)
    shop.pay(request)

    restored(shop, tmp_path, lambda old: old.shop.checkout.cancel(order.id))

    assert shop.shop.checkout.order(order.id).state is OrderState.PAID
    assert states_of_requests(shop) == ["cancelled"]


def test_a_code_that_the_old_copy_gave_out_anew_is_replaced_by_the_paid_one(shop, tmp_path):
    shop.stock(CHIPS=5)
    order = shop.place("CHIPS")
    backed_up(shop, tmp_path)
    shop.pay(shop.shop.checkout.request_payment(order.id))

    restored(shop, tmp_path, lambda old: old.shop.checkout.request_payment(order.id))

    assert shop.shop.checkout.order(order.id).state is OrderState.PAID
    assert sorted(states_of_requests(shop)) == ["replaced", "settled"]
    assert shop.offer("CHIPS").held == 0


def test_an_order_of_a_sale_that_the_backup_lacks_is_told(shop, tmp_path):
    backed_up(shop, tmp_path)
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    restored(shop, tmp_path)

    assert [
        found.reference
        for found in JournalReader(shop.shop.engines, shop.shop.journal).examine().lost
    ] == ["R1"]
    assert states(shop) == []


def test_many_payments_are_replayed_in_batches(shop, tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.services.journal_reading._BATCH", 3)
    shop.stock(CHIPS=20)
    backed_up(shop, tmp_path)
    for _ in range(10):
        shop.buy("CHIPS")

    restored(shop, tmp_path)

    assert states(shop) == ["paid"] * 10
    assert shop.on_hand("CHIPS") == 10


def test_replayed_orders_never_share_an_invoice_number(shop, tmp_path, clock):
    shop.shop.close()
    shop.shop = TestShop(shop.url, clock, receipt_title="tax_invoice").shop
    shop.stock(CHIPS=9)
    shop.buy("CHIPS")
    backed_up(shop, tmp_path)
    twice = shop.request("CHIPS")
    for reference in ("BANK-1", "BANK-2"):
        shop.pay(twice, reference=reference)  # the second finds a number in the journalled order
    shop.buy("CHIPS")

    restored(shop, tmp_path, receipt_title="tax_invoice")

    rows = shop.sql("SELECT invoice_number FROM orders WHERE state = 'paid' ORDER BY 1")
    given = [row.invoice_number for row in rows if row.invoice_number]
    assert given == ["26K1-00001", "26K1-00002", "26K1-00003"]


def test_a_replayed_order_that_cannot_be_fulfilled_keeps_no_invoice_number(shop, tmp_path, clock):
    shop.shop.close()
    shop.shop = TestShop(shop.url, clock, receipt_title="tax_invoice").shop
    shop.stock(CHIPS=1)
    backed_up(shop, tmp_path)
    twice = shop.request("CHIPS")
    for reference in ("BANK-1", "BANK-2"):
        shop.pay(twice, reference=reference)
    journal = tmp_path / "shop.payments.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(line for line in lines if b"BANK-1" not in line))

    def sell_it(unaware):
        unaware.pay(unaware.request("CHIPS"), reference="OTHER")

    restored(shop, tmp_path, sell_it, receipt_title="tax_invoice")

    order = shop.shop.checkout.order(twice.order_id)
    assert (order.state, order.invoice_number) == (OrderState.REFUND_DUE, None)
