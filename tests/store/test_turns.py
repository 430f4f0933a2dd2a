"""On PostgreSQL kiosks get a product's stock in the order in which they asked for it."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from kiosk.domain.product import MovementReason, Sku
from kiosk.store import stock

KIOSKS = 12  # besides the first; a pool has 15 connections
CHIPS = Sku("CHIPS")
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"


@pytest.fixture
def engine():
    return "postgres"


def test_nobody_overtakes_those_who_wait(shop):
    shop.stock(CHIPS=100)
    served = []

    def sell(number):
        with shop.shop.engines.writing() as connection:
            stock.lock(connection, [CHIPS])
            served.append(number)
            sold(connection)

    def sold(connection):
        movement = stock.Movement(
            sku=CHIPS, change=-1, reason=MovementReason.COUNTED, at=shop.clock.now
        )
        assert stock.move(connection, movement)

    with ThreadPoolExecutor(KIOSKS) as kiosks, shop.shop.engines.writing() as connection:
        stock.lock(connection, [CHIPS])
        for number in range(KIOSKS):
            kiosks.submit(partial(sell, number))
            while connection.exec_driver_sql(WAITING).scalar() <= number:
                connection.exec_driver_sql("SELECT pg_stat_clear_snapshot()")
        sold(connection)

    assert served == list(range(KIOSKS))
    assert shop.on_hand("CHIPS") == 100 - 1 - KIOSKS
