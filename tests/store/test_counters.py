import threading

import pytest

from kiosk.store import counters
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
