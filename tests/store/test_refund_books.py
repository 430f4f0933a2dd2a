"""The rules of the books about money and units that went back, each broken once."""

from contextlib import closing

import pytest

from kiosk.domain.operator import CONSOLE
from kiosk.domain.product import Sku
from kiosk.domain.refund import RefundDraft
from kiosk.store import books
from kiosk.store.engine import sqlite_driver
from tests.shops import TestShop, database_url


@pytest.fixture
def shop(tmp_path, clock):
    """A shop where two units went back on the shelf, one was thrown away, and an order refunded.

    It is not checked at the end: here it is broken on purpose.
    """
    made = TestShop(database_url(tmp_path), clock)
    made.stock(RICE=9)
    given = made.buy("RICE", 4)
    for units, restock in ((2, True), (1, False)):
        draft = RefundDraft(
            order_id=given.id, units={Sku("RICE"): units}, note="Torn", restock=restock
        )
        made.shop.office.refunds.give_back(draft, by=CONSOLE)
    low = made.pay(made.request("RICE"), amount_paise=1_00)
    made.shop.office.refunds.mark_done(low.refunds[0].id, "OUT-1", by=CONSOLE)
    yield made
    made.shop.close()


def find(shop):
    with books.snapshot(shop.shop.engines.read) as connection:
        return {fault.code: fault.sentence for fault in books.find_faults(connection)}


def test_the_books_of_a_shop_that_gives_back_are_sound(shop):
    assert find(shop) == {}


@pytest.mark.parametrize(
    ("codes", "named", "statement"),
    [
        (
            {"refund_requested"},
            "K1-000001 (refund_due): 30000 of 40000 paise",
            "UPDATE orders SET state = 'refund_due' WHERE number = 'K1-000001'",
        ),
        (
            {"refund_requested", "refund_over"},
            "K1-000001 (paid): 40001 of 40000 paise",
            "UPDATE refund SET amount_paise = 20001 WHERE number = 'R-000002'",
        ),
        ({"refund_done"}, "R-000003", "UPDATE refund SET reference = '' WHERE state = 'done'"),
        ({"refund_done"}, "R-000003", "UPDATE refund SET done_by = '' WHERE state = 'done'"),
        ({"refund_done"}, "R-000003", "UPDATE refund SET done_at = NULL WHERE state = 'done'"),
        (
            {"refund_finished"},
            "K1-000002 (review)",
            "UPDATE orders SET state = 'review' WHERE state = 'refunded'",
        ),
        (
            {"units_back"},
            "RICE: 5 of 4",
            "UPDATE refund_line SET quantity = 3 WHERE restocked = 0",
        ),
        (
            {"units_restocked"},
            "RICE: 2 returned, 1 refunded",
            "UPDATE refund_line SET quantity = 1 WHERE restocked = 1",
        ),
        (
            {"units_restocked"},
            "RICE: 0 returned, 2 refunded",
            "UPDATE stock_movement SET order_id = NULL WHERE reason = 'returned'",
        ),
    ],
)
def test_a_broken_rule_is_named(shop, codes, named, statement):
    path = shop.url.removeprefix("sqlite:///")
    with closing(sqlite_driver().connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
        [(changes,)] = connection.execute("SELECT changes()").fetchall()
    assert changes > 0

    found = find(shop)

    assert found.keys() >= codes
    assert any(named in sentence for sentence in found.values()), found
