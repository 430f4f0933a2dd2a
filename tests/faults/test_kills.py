"""Sellers are killed in the middle of what they do, while others sell."""

import os
import random
import time

import pytest

if os.name == "nt":
    pytest.skip("signals are needed", allow_module_level=True)

from kiosk.domain.errors import UnitsHeldError
from kiosk.domain.order import OrderState
from kiosk.services.clock import system_clock
from kiosk.services.shop import Shop
from tests.faults.doomed import Link, Plan, Seller, Witness, listen_to, start, stocked
from tests.shops import Clock, TestShop, database_url

WRITERS = 4
CHECK_EVERY = 100


@pytest.mark.fault(2)
def test_a_storm_of_kills_loses_no_confirmed_sale(tmp_path, times, report):
    kills = times(40, 1000)
    url, witness, chance = stocked(database_url(tmp_path)), Witness(), random.Random(2)
    sellers: list[Seller] = []

    for number in range(kills):
        while len(sellers) < WRITERS:
            sellers.append(start(Plan(url=url, kiosk=f"K{len(sellers)}"), witness))
        for _ in range(chance.randint(1, 25)):
            listen_to(sellers)
        # Waits for nothing: it only spreads the kills over all that a seller does.
        time.sleep(chance.uniform(0, 0.01))
        victim = sellers.pop(chance.randrange(WRITERS))
        victim.kill()
        assert victim.end() == -9
        if number % CHECK_EVERY == CHECK_EVERY - 1:
            end(sellers)
            witness.check(url)
            witness.confirmed |= dict.fromkeys(witness.facts, "paid")

    end(sellers)
    witness.check(url)
    assert len(witness.confirmed) > kills, "the sellers hardly sold"
    report(
        f"kill -9: {kills} kills of {WRITERS} sellers, {len(witness.confirmed)} confirmed, 0 lost"
    )


def end(sellers: list[Seller]) -> None:
    while sellers:
        sellers[-1].kill()
        sellers.pop().end()


def stop_with_a_code_on_the_screen(shop: Shop, link: Link) -> None:
    """Issue a code for the last unit, and die."""
    order = shop.checkout.place("LAST", quantity=1)
    shop.checkout.request_payment(order.id)
    os.kill(os.getpid(), 9)


@pytest.mark.fault(24)
def test_units_of_a_kiosk_that_died_are_free_when_its_code_runs_out(tmp_path):
    clock = Clock(system_clock())
    shop = TestShop(database_url(tmp_path), clock)
    try:
        shop.stock(LAST=1)
        witness = Witness()
        assert start(Plan(url=shop.url, harm=stop_with_a_code_on_the_screen), witness).end() == -9
        assert not witness.crashes
        clock.now = system_clock()
        [(order_id, expires_at)] = shop.sql("SELECT order_id, expires_at FROM payment_request")
        mine = shop.place("LAST")

        assert (shop.offer("LAST").available, shop.offer("LAST").free) == (1, 0)
        with pytest.raises(UnitsHeldError) as held:
            shop.shop.checkout.request_payment(mine.id)
        assert round(held.value.free_at.timestamp() * 1000) == expires_at

        clock.now = held.value.free_at
        assert shop.pay(shop.shop.checkout.request_payment(mine.id)).state is OrderState.PAID
        shop.shop.checkout.expire_overdue()
        assert shop.shop.checkout.order(order_id).state is OrderState.EXPIRED
        shop.check_invariants()
    finally:
        shop.shop.close()
