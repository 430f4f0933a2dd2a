from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from kiosk.domain.errors import DatabaseUnavailableError, JournalError, RequestNotFoundError
from kiosk.domain.order import OrderState
from kiosk.domain.payment import PaymentFact
from kiosk.services.journal_reading import JournalReader, Reading
from kiosk.store import journal as journal_module
from kiosk.store.journal import Entry
from tests.shops import TestShop


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


def examine(shop):
    return JournalReader(shop.shop.engines, shop.shop.journal).examine()


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


def test_money_is_in_the_journal_though_the_database_cannot_be_read(shop, monkeypatch):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")

    def fail(*_arguments):
        raise DatabaseUnavailableError("disk i/o error")

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.store.payments.find_payment", fail)
        with pytest.raises(DatabaseUnavailableError):
            shop.shop.payments.record(fact(request))

    [line] = shop.shop.journal.read()
    assert (line.entry.fact, line.entry.order, line.entry.request) == (fact(request), None, None)
    assert shop.shop.recovery.replay() == Reading(recorded=1)
    assert shop.shop.checkout.order(request.order_id).state is OrderState.PAID


def test_money_that_only_the_journal_has_is_recorded_at_the_next_start(
    shop, disk_fails, url, journal
):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS", 2)
    with pytest.raises(DatabaseUnavailableError):
        shop.shop.payments.record(fact(request))
    disk_fails()

    again = TestShop(url, shop.clock, journal=journal)

    assert again.shop.checkout.order(request.order_id).state is OrderState.PAID
    assert again.on_hand("CHIPS") == 3
    again.shop.close()


def test_money_in_time_is_not_late_for_having_waited_in_the_journal(
    url, clock, journal, disk_fails
):
    made = TestShop(url, clock, journal=journal, late_payment="refund")
    made.stock(CHIPS=5)
    request = made.request("CHIPS")
    with pytest.raises(DatabaseUnavailableError):
        made.shop.payments.record(fact(request))
    disk_fails()
    clock.pass_seconds(3000)
    made.shop.checkout.expire_overdue()

    assert made.shop.recovery.replay() == Reading(recorded=1)

    assert made.shop.checkout.order(request.order_id).state is OrderState.PAID
    made.shop.close()


def test_replaying_twice_changes_nothing(shop):
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")

    assert shop.shop.recovery.replay() == Reading(known=1)
    assert shop.shop.recovery.replay() == Reading()
    assert shop.on_hand("CHIPS") == 4


def test_an_empty_journal_has_nothing_to_replay(shop):
    assert shop.shop.recovery.replay() == Reading()


def test_a_replay_without_news_writes_nothing(shop):
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    begun: list[object] = []
    event.listen(shop.shop.engines.write, "begin", begun.append)

    shop.shop.recovery.replay()
    assert len(begun) == 1  # how far it was read
    shop.shop.recovery.replay()

    assert len(begun) == 1


def known(shop):
    shop.buy("CHIPS")


def recorded(shop):
    request = shop.request("CHIPS")
    order = shop.shop.checkout.order(request.order_id)
    write_down(shop, Entry(shop="", at=shop.clock(), fact=fact(request), order=order))


def lost(shop):
    stray = PaymentFact(request_id="?", gateway="bank", reference="B1", amount_paise=5_00)
    write_down(shop, Entry(shop="", at=shop.clock(), fact=stray))


def unreadable(shop):
    with shop.shop.journal.path.open("ab") as file:
        file.write(b'{"shop":"torn\n')


def write_down(shop, entry):
    shop.shop.journal.append(replace(entry, shop=shop.shop.journal.shop))


@pytest.mark.parametrize(
    ("happened", "is_told"),
    [(known, False), (recorded, True), (lost, True), (unreadable, True)],
)
def test_what_a_replay_found_is_logged_if_it_is_news(shop, caplog, happened, is_told):
    shop.stock(CHIPS=5)
    happened(shop)
    caplog.clear()

    shop.shop.recovery.replay()

    assert ("payment journal: Reading(" in caplog.text) is is_told


def test_a_line_with_a_code_and_no_order_is_told_as_lost(shop):
    shop.stock(CHIPS=5)
    unknown = replace(shop.request("CHIPS"), id="unknown")
    write_down(shop, Entry(shop="", at=shop.clock(), fact=fact(unknown), request=unknown))

    assert shop.shop.recovery.replay() == Reading(lost=(fact(unknown, received_at=shop.clock()),))


@pytest.mark.parametrize("batch", [1, 500])
def test_an_examination_counts_each_payment_by_what_would_become_of_it(shop, monkeypatch, batch):
    monkeypatch.setattr("kiosk.services.journal_reading._BATCH", batch)
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    request = shop.request("CHIPS")
    order = shop.shop.checkout.order(request.order_id)
    unknown = replace(request, id="unknown")
    gone = replace(order, sale_id="gone")
    at, mark = shop.clock(), shop.shop.journal.shop
    for entry in (
        Entry(shop=mark, at=at, fact=fact(request, "B1")),
        Entry(shop=mark, at=at, fact=fact(unknown, "B2"), order=order, request=unknown),
        Entry(shop=mark, at=at, fact=fact(unknown, "B3"), order=gone, request=unknown),
        Entry(shop=mark, at=at, fact=fact(unknown, "B4")),
        Entry(shop="other", at=at, fact=fact(request, "B5")),
    ):
        shop.shop.journal.append(entry)
    unreadable(shop)

    assert examine(shop) == Reading(
        recorded=2,
        known=1,
        lost=(fact(unknown, "B3"), fact(unknown, "B4")),
        foreign=1,
        unreadable=1,
    )
    assert states(shop) == ["paid", "awaiting_payment"]


def test_a_payment_reported_again_is_not_written_down_again(shop):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    shop.pay(request, reference="BANK-1")
    size = shop.shop.journal.size()

    shop.pay(request, reference="BANK-1")

    assert shop.shop.journal.size() == size


def test_money_for_a_request_nobody_knows_is_kept_in_the_journal(shop):
    stray = PaymentFact(request_id="?", gateway="bank", reference="B1", amount_paise=5_00)

    with pytest.raises(RequestNotFoundError):
        shop.shop.payments.record(stray)

    assert examine(shop).lost == (stray,)
    assert [found.reference for found in shop.shop.recovery.replay().lost] == ["B1"]


def test_lines_of_another_shop_are_left_alone(shop):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    foreign = Entry(shop="another", at=shop.clock(), fact=fact(request))
    shop.shop.journal.append(foreign)

    assert shop.shop.recovery.replay() == Reading(foreign=1)
    assert shop.on_hand("CHIPS") == 5


def test_a_torn_line_is_counted_and_the_rest_is_read(shop):
    shop.stock(CHIPS=5)
    journal = shop.shop.journal
    journal.path.write_bytes(b'{"shop":"torn\n')
    shop.buy("CHIPS")

    assert examine(shop) == Reading(known=1, unreadable=1)


def test_a_journal_that_became_shorter_is_read_from_its_beginning(shop):
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    size = shop.shop.journal.size()
    shop.buy("CHIPS")
    shop.shop.recovery.replay()
    with shop.shop.journal.path.open("r+b") as file:
        file.truncate(size)

    assert shop.shop.recovery.replay() == Reading(known=1)


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
