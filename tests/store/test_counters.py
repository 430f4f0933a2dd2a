import threading

import pytest

from kiosk.store import audit, counters
from tests.conftest import ENGINES


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def write(shop):
    return shop.shop.engines.write


def numbers(engine, count, name="orders"):
    found = []
    for _ in range(count):
        with engine.begin() as connection:
            found.append(counters.next_value(connection, name))
    return found


def test_a_series_counts_from_one(write):
    assert numbers(write, 3, "new") == [1, 2, 3]


def test_every_series_counts_for_itself(write):
    numbers(write, 2, "one")

    assert numbers(write, 1, "other") == [1]


def test_one_transaction_may_take_several(write):
    with write.begin() as connection:
        assert [counters.next_value(connection, "new") for _ in range(3)] == [1, 2, 3]


@pytest.mark.parametrize("taken", [0, 2])
def test_a_number_that_was_rolled_back_comes_again(write, taken):
    numbers(write, taken, "new")
    with write.connect() as connection, connection.begin() as transaction:
        assert counters.next_value(connection, "new") == taken + 1
        transaction.rollback()

    assert numbers(write, 1, "new") == [taken + 1]


def test_threads_never_get_the_same_number(write):
    found = []
    threads = [
        threading.Thread(target=lambda: found.extend(numbers(write, 25, "new"))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert sorted(found) == list(range(1, 101))


def test_numbers_that_people_have_read_are_left_out_and_no_others(shop, write):
    shop.stock(CHIPS=5)
    shop.pay(shop.request("CHIPS"), amount_paise=1)
    with write.begin() as connection:
        counters.put(connection, "journal:1", 7)
        counters.skip(connection, 1000)

    order = shop.pay(shop.request("CHIPS"), amount_paise=1)

    assert (order.number, order.refunds[0].number) == ("K1-001002", "R-001002")
    with write.begin() as connection:
        assert counters.value(connection, "journal:1") == 7
        assert audit.first_broken(connection) is None


@pytest.mark.parametrize(("wanted", "then"), [(2, 4), (3, 4), (4, 5), (40, 41)])
def test_a_series_is_raised_and_never_lowered(write, wanted, then):
    numbers(write, 3, "new")

    with write.begin() as connection:
        counters.raise_to(connection, "new", wanted)

    assert numbers(write, 1, "new") == [then]


def test_a_series_that_never_began_may_be_raised(write):
    with write.begin() as connection:
        assert counters.value(connection, "new") == 0
        counters.raise_to(connection, "new", 5)
        assert counters.value(connection, "new") == 5


def test_a_mark_may_go_back(write):
    for mark in (9, 4):
        with write.begin() as connection:
            counters.put(connection, "mark", mark)
            assert counters.value(connection, "mark") == mark
