import shutil
from datetime import timedelta

import pytest

from kiosk.domain.errors import DatabaseUnavailableError, JournalError, RequestNotFoundError
from kiosk.domain.order import OrderState
from kiosk.domain.payment import PaymentFact
from kiosk.services.recovery import Replayed
from kiosk.store import journal as journal_module
from kiosk.store.journal import Entry
from tests.bench.statements import copy_database
from tests.shops import TestShop, database_url


@pytest.fixture
def disk_fails(shop, monkeypatch):
    """Let the database fail to commit money from now on; returns how it works again."""

    def fail(*_arguments, **_values):
        raise DatabaseUnavailableError("disk i/o error")

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.store.payments.insert_payment", fail)
        yield patched.undo


def fact(request, reference="BANK-1", **values):
    return PaymentFact(
        request_id=request.id,
        gateway="simulated",
        reference=reference,
        amount_paise=request.amount_paise,
        **values,
    )


def backed_up(shop, tmp_path):
    copy_database(tmp_path / "shop.db", tmp_path / "old.db")


def restored(shop, tmp_path):
    """Put the old copy back in place of the database, as after a failed disk."""
    shop.shop.close()
    for name in ("shop.db-wal", "shop.db-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "old.db", tmp_path / "shop.db")
    shop.shop = TestShop(database_url(tmp_path), shop.clock).shop
    return shop


def states(shop):
    return [row.state for row in shop.sql("SELECT state FROM orders ORDER BY placed_at, number")]


def test_money_is_in_the_journal_before_the_database(shop, disk_fails):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")

    with pytest.raises(DatabaseUnavailableError):
        shop.shop.payments.record(fact(request))

    [line] = shop.shop.journal.read()
    assert line.entry.fact == fact(request)
    assert (line.entry.order.id, line.entry.request.id) == (request.order_id, request.id)
    assert shop.on_hand("CHIPS") == 5


def test_money_that_only_the_journal_has_is_recorded_at_the_next_start(shop, disk_fails, tmp_path):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS", 2)
    with pytest.raises(DatabaseUnavailableError):
        shop.shop.payments.record(fact(request))
    disk_fails()

    again = TestShop(database_url(tmp_path), shop.clock)

    assert again.shop.checkout.order(request.order_id).state is OrderState.PAID
    assert again.on_hand("CHIPS") == 3
    again.shop.close()


def test_money_in_time_is_not_late_for_having_waited_in_the_journal(
    tmp_path, clock, disk_fails, shop
):
    made = TestShop(f"sqlite:///{tmp_path / 'strict.db'}", clock, late_payment="refund")
    made.stock(CHIPS=5)
    request = made.request("CHIPS")
    with pytest.raises(DatabaseUnavailableError):
        made.shop.payments.record(fact(request))
    disk_fails()
    clock.pass_seconds(3000)
    made.shop.checkout.expire_overdue()

    assert made.shop.recovery.replay() == Replayed(recorded=1)

    assert made.shop.checkout.order(request.order_id).state is OrderState.PAID
    made.shop.close()


def test_replaying_twice_changes_nothing(shop):
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")

    assert shop.shop.recovery.replay() == Replayed(known=1)
    assert shop.shop.recovery.replay() == Replayed()
    assert shop.on_hand("CHIPS") == 4


def test_a_payment_reported_again_is_not_written_down_again(shop):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    shop.pay(request, reference="BANK-1")
    size = shop.shop.journal.size()

    shop.pay(request, reference="BANK-1")

    assert shop.shop.journal.size() == size


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


def test_after_an_old_backup_no_number_comes_again_that_a_shopper_has_read(shop, tmp_path):
    shop.stock(CHIPS=5)
    backed_up(shop, tmp_path)
    lost = shop.place("CHIPS")  # its number is on a screen, and no money came for it
    restored(shop, tmp_path)

    shop.shop.recovery.replay_after_restore()
    first = shop.place("CHIPS")
    shop.shop.recovery.replay_after_restore()

    assert (lost.number, first.number) == ("K1-000001", "K1-000001")  # nothing told it of K1 yet
    assert shop.place("CHIPS").number == "K1-001002"


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
    assert again.number.startswith(f"{order.number}-")  # the plain one was given out twice
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


def test_money_for_a_request_nobody_knows_is_kept_in_the_journal(shop):
    stray = PaymentFact(request_id="?", gateway="bank", reference="B1", amount_paise=5_00)

    with pytest.raises(RequestNotFoundError):
        shop.shop.payments.record(stray)

    assert shop.shop.recovery.examine().lost == (stray,)
    assert [found.reference for found in shop.shop.recovery.replay().lost] == ["B1"]


def test_an_order_of_a_sale_that_the_backup_lacks_is_told(shop, tmp_path):
    backed_up(shop, tmp_path)
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    restored(shop, tmp_path)

    assert [found.reference for found in shop.shop.recovery.examine().lost] == ["R1"]
    assert states(shop) == []


def test_lines_of_another_shop_are_left_alone(shop):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    foreign = Entry(shop="another", at=shop.clock(), fact=fact(request))
    shop.shop.journal.append(foreign)

    assert shop.shop.recovery.replay() == Replayed(foreign=1)
    assert shop.on_hand("CHIPS") == 5


def test_a_torn_line_is_counted_and_the_rest_is_read(shop):
    shop.stock(CHIPS=5)
    journal = shop.shop.journal
    journal.path.write_bytes(b'{"shop":"torn\n')
    shop.buy("CHIPS")

    assert shop.shop.recovery.examine() == Replayed(known=1, unreadable=1)


def test_a_journal_that_became_shorter_is_read_from_its_beginning(shop):
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    size = shop.shop.journal.size()
    shop.buy("CHIPS")
    shop.shop.recovery.replay()
    with shop.shop.journal.path.open("r+b") as file:
        file.truncate(size)

    assert shop.shop.recovery.replay() == Replayed(known=1)


def test_many_payments_are_replayed_in_batches(shop, tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.services.recovery._BATCH", 3)
    shop.stock(CHIPS=20)
    backed_up(shop, tmp_path)
    for _ in range(10):
        shop.buy("CHIPS")

    restored(shop, tmp_path)

    assert states(shop) == ["paid"] * 10
    assert shop.on_hand("CHIPS") == 10


def test_a_journal_that_cannot_be_written_does_not_stop_the_money(shop, monkeypatch):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")

    def fail(_file):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(journal_module, "_sync", fail)

    assert shop.pay(request).state is OrderState.PAID
    with pytest.raises(JournalError):
        shop.shop.journal.check()


def test_money_counts_from_when_it_was_written_down(shop, disk_fails, clock):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    with pytest.raises(DatabaseUnavailableError):
        shop.shop.payments.record(fact(request))
    came_at = clock.now
    disk_fails()
    clock.now += timedelta(hours=2)

    shop.shop.recovery.replay()

    [row] = shop.sql("SELECT received_at FROM payment")
    assert row.received_at == round(came_at.timestamp() * 1000)


def test_a_reference_that_the_database_has_for_another_order_is_told(shop):
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    other = shop.request("CHIPS")
    order = shop.shop.checkout.order(other.order_id)
    conflict = fact(other, "R1")
    mark = shop.shop.journal.shop
    shop.shop.journal.append(
        Entry(shop=mark, at=shop.clock(), fact=conflict, order=order, request=other)
    )

    assert [found.reference for found in shop.shop.recovery.replay().lost] == ["R1"]
    assert states(shop) == ["paid", "awaiting_payment"]
