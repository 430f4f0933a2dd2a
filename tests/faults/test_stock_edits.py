"""The staff correct the stock while kiosks, each a process of its own, sell from it."""

import os
from collections.abc import Iterator
from contextlib import closing

import pytest

if os.name == "nt":
    pytest.skip("the sellers are forked", allow_module_level=True)

from kiosk.domain.product import MovementReason
from kiosk.services.clock import system_clock
from tests.faults.doomed import PLENTY, SKU, Plan, Witness, listen_to, start, stocked
from tests.shops import Clock, TestShop, database_url

SELLERS = 3
SALES = 40


@pytest.fixture
def shop(tmp_path) -> Iterator[TestShop]:
    """The shop as the staff see it."""
    made = TestShop(stocked(database_url(tmp_path)), Clock(system_clock()))
    with closing(made.shop):
        yield made


def sell_while(shop: TestShop, edit) -> Witness:
    """Let kiosks sell, and `edit` between any two things they tell."""
    witness = Witness()
    plans = [Plan(url=shop.url, kiosk=f"K{number}", sales=SALES) for number in range(SELLERS)]
    sellers = [start(plan, witness) for plan in plans]
    while len(witness.confirmed) < SELLERS * SALES:
        edit(lambda: listen_to(sellers))
        listen_to(sellers)
        assert not witness.crashes
    assert [seller.end() for seller in sellers] == [0] * SELLERS
    return witness


@pytest.mark.fault(26)
def test_corrections_and_sales_add_up(shop):
    changes: list[int] = []

    def correct(_wait):
        changes.append(-3 if len(changes) % 3 else 7)
        shop.shop.stock.change(SKU, changes[-1], reason=MovementReason.COUNTED, operator="Asha")

    sell_while(shop, correct)

    assert len(changes) > SALES
    assert shop.on_hand(SKU) == PLENTY + sum(changes) - SELLERS * SALES
    shop.check_invariants()


@pytest.mark.fault(26)
def test_the_race_finds_a_program_that_sets_what_it_has_read(shop):
    """Sold while somebody looks at a number and sets it: the units are back, on paper."""

    def set_what_was_read(wait):
        found = shop.on_hand(SKU)
        wait()
        shop.sql("UPDATE product SET on_hand = :found WHERE sku = :sku", found=found, sku=SKU)

    sell_while(shop, set_what_was_read)

    assert shop.on_hand(SKU) > PLENTY - SELLERS * SALES
    with pytest.raises(AssertionError, match="stock and its movements differ"):
        shop.check_invariants()
