"""Each rule of the books is broken once in a real database, and must be named."""

from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import text

from kiosk.store import books
from kiosk.store.engine import sqlite_driver
from tests.shops import MOBILE, TestShop, database_url

# A table without rules, so that what the database itself would refuse can be put there.
BARE = (
    "PRAGMA legacy_alter_table = 1",
    "ALTER TABLE {0} RENAME TO kept_{0}",
    "CREATE TABLE {0} AS SELECT * FROM kept_{0}",
)


@pytest.fixture
def shop(tmp_path, clock):
    """A shop that is not checked at the end: here it is broken on purpose."""
    made = TestShop(database_url(tmp_path), clock)
    yield made
    made.shop.close()


@pytest.fixture
def busy_shop(shop):
    """A shop in which everything happened that may happen, on the shop's own clock."""
    shop.stock(CHIPS=10, COLA=5)
    shop.stock(limit=3, RICE=2)
    shop.buy("CHIPS", 2)
    shop.buy("COLA", 1)
    shop.buy("RICE", 1, MOBILE)
    shop.pay(shop.request("CHIPS"), amount_paise=150_00)  # the excess goes back
    shop.pay(shop.request("CHIPS"), amount_paise=1_00)  # review: all goes back
    twice = shop.request("CHIPS")
    shop.pay(twice)
    shop.pay(twice)  # the second payment goes back
    late = shop.request("COLA")
    shop.shop.checkout.cancel(late.order_id)
    shop.pay(late)  # fulfilled after all
    over = shop.request("RICE", 1, MOBILE)
    shop.shop.checkout.cancel(over.order_id)
    shop.buy("RICE", 1, MOBILE)
    shop.pay(over)  # nothing is left: refund due
    changed = shop.request("CHIPS")
    shop.shop.checkout.change_quantity(changed.order_id, 2)
    shop.shop.checkout.request_payment(changed.order_id)  # waits, with a code that was replaced
    shop.shop.checkout.cancel(shop.place("COLA").id)
    shop.clock.pass_seconds(1)
    shop.shop.checkout.request_payment(shop.place("COLA").id)
    return shop


def find(shop):
    with books.snapshot(shop.shop.engines.read) as connection:
        return books.find_faults(connection)


@pytest.fixture
def break_books(busy_shop):
    """A function that runs SQL with every rule of the database off, and returns the faults."""

    def run(*statements):
        path = busy_shop.url.removeprefix("sqlite:///")
        with closing(sqlite_driver().connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = 1")
            connection.execute("PRAGMA foreign_keys = 0")
            for statement in statements:
                connection.execute(statement)
                [(changes,)] = connection.execute("SELECT changes()").fetchall()
                assert changes > 0 or not statement.startswith(("UPDATE", "DELETE", "INSERT"))
        return {fault.code: fault.sentence for fault in find(busy_shop)}

    return run


def test_the_books_of_a_busy_shop_are_sound(busy_shop):
    states = {row.state for row in busy_shop.sql("SELECT state FROM orders")}

    assert states >= {"paid", "review", "refund_due", "awaiting_payment", "cancelled"}
    assert find(busy_shop) == ()


def test_the_books_of_an_empty_shop_are_sound(shop):
    assert find(shop) == ()


@pytest.mark.parametrize(
    ("codes", "named", "statements"),
    [
        (
            {"stock_sum", "stock_chain"},
            "CHIPS has 7, moved 6",
            ["UPDATE product SET on_hand = on_hand + 1 WHERE sku = 'CHIPS'"],
        ),
        (
            {"stock_sum", "stock_chain"},
            "COLA has -1",
            ["UPDATE product SET on_hand = -1 WHERE sku = 'COLA'"],
        ),
        (
            {"stock_chain"},
            "CHIPS at 99",
            ["UPDATE stock_movement SET on_hand_after = 99 WHERE sku = 'CHIPS' AND change = -2"],
        ),
        (
            {"stock_sum", "stock_chain", "units_sold"},
            "COLA: 0 left, 1 paid",
            [
                (
                    "DELETE FROM stock_movement WHERE id = "
                    "(SELECT id FROM stock_movement WHERE sku = 'COLA' AND change = -1 LIMIT 1)"
                )
            ],
        ),
        (
            {"units_sold"},
            "order None, CHIPS: 2 left, 0 paid",
            ["UPDATE stock_movement SET order_id = NULL WHERE sku = 'CHIPS' AND change = -2"],
        ),
        (
            {"units_sold"},
            "COLA: 0 left, 1 paid",
            ["UPDATE stock_movement SET reason = 'counted' WHERE sku = 'COLA' AND change = -1"],
        ),
        (
            {"offer_sold"},
            "COLA in sale",
            ["UPDATE offer SET sold = sold + 1 WHERE sku = 'COLA'"],
        ),
        ({"offer_sold"}, "RICE in sale", ["DELETE FROM offer WHERE sku = 'RICE'"]),
        (
            {"offer_allotment"},
            "COLA in sale",
            ["UPDATE offer SET allotment = 1 WHERE sku = 'COLA'"],
        ),
        (
            {"money_kept"},
            "K1-000001 (paid) keeps 20001 of 20000 paise",
            ["UPDATE payment SET amount_paise = amount_paise + 1 WHERE reference = 'R1'"],
        ),
        (
            {"money_kept", "refund_audit"},
            "(review) keeps 100 of 0",
            [
                "DELETE FROM refund WHERE reason = 'amount_low'",
                (
                    "INSERT INTO refund"
                    " (id, number, payment_id, amount_paise, reason, state, due_at)"
                    " VALUES ('x', 'R-000000', '', 1, 'late', 'due', 1)"
                ),
            ],
        ),
        (
            {"money_kept", "state_without_payment", "request_settled"},
            "K1-000001 (paid) keeps 0 of 20000",
            ["DELETE FROM payment WHERE reference = 'R1'"],
        ),
        (
            {"money_kept", "units_sold", "offer_sold", "payment_unheard"},
            "K1-000001 (cancelled)",
            ["UPDATE orders SET state = 'cancelled' WHERE number = 'K1-000001'"],
        ),
        (
            {"payment_order"},
            "(R1)",
            ["UPDATE payment SET request_id = 'nothing' WHERE reference = 'R1'"],
        ),
        (
            {"payment_twice", "money_kept"},
            "simulated R1, 2 times",
            [
                *[line.format("payment") for line in BARE],
                (
                    "INSERT INTO payment SELECT 'again', order_id, request_id, gateway, reference,"
                    " rrn, amount_paise, received_at, '' FROM payment WHERE reference = 'R1'"
                ),
            ],
        ),
        (
            {"refund_over", "money_kept"},
            "101 of 100 paise",
            ["UPDATE refund SET amount_paise = 101 WHERE reason = 'amount_low'"],
        ),
        (
            {"refund_audit", "audit_chain"},
            "R-000002",
            ["UPDATE audit_event SET subject = 'other' WHERE subject = 'R-000002'"],
        ),
        (
            {"live_twice"},
            "2 codes",
            [
                "DROP INDEX uq_payment_request_live_order",
                (
                    "INSERT INTO payment_request SELECT 'second', order_id, gateway, gateway_ref,"
                    " upi_uri, amount_paise, state, issued_at, expires_at, NULL"
                    " FROM payment_request WHERE state = 'live' LIMIT 1"
                ),
            ],
        ),
        (
            {"live_over"},
            "(expired)",
            ["UPDATE orders SET state = 'expired' WHERE state = 'awaiting_payment'"],
        ),
        (
            {"order_total", "units_sold", "offer_sold"},
            "K1-000001: 20000 paise, lines 30000 paise",
            ["UPDATE order_line SET quantity = 3 WHERE name = 'Chips' AND quantity = 2"],
        ),
        (
            {"request_amount"},
            "K1-000001: code 1, order 20000 paise",
            ["UPDATE payment_request SET amount_paise = 1 WHERE amount_paise = 20000"],
        ),
        (
            {"request_settled"},
            "of order",
            [
                (
                    "UPDATE payment_request SET state = 'settled' WHERE id ="
                    " (SELECT id FROM payment_request WHERE state = 'live' LIMIT 1)"
                )
            ],
        ),
        (
            {"order_number"},
            "K1-000001, 2 orders",
            [
                *[line.format("orders") for line in BARE],
                "UPDATE orders SET number = 'K1-000001' WHERE number = 'K1-000002'",
            ],
        ),
        (
            {"refund_number", "refund_audit"},
            "R-000001, 2 refunds",
            [
                *[line.format("refund") for line in BARE],
                "UPDATE refund SET number = 'R-000001' WHERE number = 'R-000002'",
                "UPDATE refund SET number = 'R-000000' WHERE number = 'R-000003'",
            ],
        ),
        (
            {"order_counter"},
            "K1-000012",
            ["UPDATE counter SET value = value - 1 WHERE name = 'order:K1'"],
        ),
        ({"order_counter"}, "K1-000012", ["DELETE FROM counter WHERE name = 'order:K1'"]),
        (
            {"order_counter"},
            "K1-9x",
            ["UPDATE orders SET number = 'K1-9x' WHERE number = 'K1-000003'"],
        ),
        (
            {"refund_counter"},
            "R-000004",
            ["UPDATE counter SET value = 3 WHERE name = 'refund'"],
        ),
        (
            {"audit_chain"},
            "event 2",
            ["UPDATE audit_event SET detail = 'nothing' WHERE seq = 2"],
        ),
        (
            {"audit_tail", "refund_audit"},
            "ends at event 7, but 8 were written",
            ["DELETE FROM audit_event WHERE seq = 8"],
        ),
        ({"audit_tail"}, "but 0 were written", ["DELETE FROM counter WHERE name = 'audit'"]),
    ],
)
def test_a_broken_rule_is_named(break_books, codes, named, statements):
    found = break_books(*statements)

    assert any(named in sentence for sentence in found.values()), found
    assert set(found) >= codes
    # What is broken by hand may break its neighbours, but not everything.
    assert set(found) <= codes | NEIGHBOURS


NEIGHBOURS = {"units_sold", "money_kept", "order_total", "request_amount", "refund_finished"}


@pytest.mark.parametrize(
    ("each", "total"), [(99_60, 100_00), (99_50, 100_00), (99_49, 99_00), (1, 1_00), (49, 1_00)]
)
def test_a_total_may_be_rounded_to_whole_rupees(shop, each, total):
    assert faults_of_one_order(shop, each, total) == set()
    assert faults_of_one_order(shop, each, each) == set()


@pytest.mark.parametrize(
    ("each", "total"),
    [
        (99_60, 99_00),
        (99_49, 100_00),
        (99_50, 99_00),
        (99_60, 99_99),
        (99_60, 101_00),
        (100_00, 101_00),
        (50, 2_00),
        (1_51, 1_00),
        (-60, 1_00),
    ],
)
def test_a_total_is_rounded_to_nothing_else(shop, each, total):
    assert faults_of_one_order(shop, each, total) == {"order_total"}


@pytest.mark.parametrize("statement", ["DELETE FROM orders", "DELETE FROM order_line"])
def test_half_an_order_is_not_rounded(shop, statement):
    assert faults_of_one_order(shop, 30, 1_00, statement) == {"order_total"}


def faults_of_one_order(shop, each, total, *statements):
    """Place one order, let its line and its total be what they are, and look at the books."""
    if not shop.sql("SELECT sku FROM product"):
        shop.stock(CHIPS=5)
        shop.place("CHIPS")
    path = shop.url.removeprefix("sqlite:///")
    with closing(sqlite_driver().connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = 1")
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute(f"UPDATE order_line SET unit_price_paise = {each}")  # noqa: S608
        connection.execute(f"UPDATE orders SET total_paise = {total}")  # noqa: S608
        for statement in statements:
            connection.execute(statement)
    return {fault.code for fault in find(shop)}


def test_a_number_with_a_part_of_its_id_is_a_number(break_books):
    assert (
        break_books("UPDATE orders SET number = 'K1-000003-ab12' WHERE number = 'K1-000003'") == {}
    )

    found = break_books("UPDATE orders SET number = 'K1-000099-ab12' WHERE number = 'K1-000004'")
    assert set(found) == {"order_counter"}


def test_only_the_first_rows_are_named(break_books):
    found = break_books("UPDATE orders SET total_paise = total_paise + 1")

    assert found["order_total"].count("K1-") == 3
    assert found["order_total"].endswith("; and more")


def test_a_long_check_sees_one_moment(busy_shop):
    with books.snapshot(busy_shop.shop.engines.read) as connection:
        before = connection.scalar(text("SELECT count(*) FROM payment"))
        busy_shop.buy("COLA")
        assert connection.scalar(text("SELECT count(*) FROM payment")) == before
        assert books.find_faults(connection) == ()


# What `last` sold orders of one unit each leave in the tables; those up to `first` are there.
FILL = """
DELETE FROM batch;
INSERT INTO batch WITH RECURSIVE n(i) AS (SELECT :first + 1 UNION ALL SELECT i + 1 FROM n
  WHERE i < :last) SELECT i, printf('O%08d', i) FROM n;
INSERT INTO orders SELECT id, printf('K1-%06d', i), 'K1', '', (SELECT id FROM flash_sale), 'paid',
  10000, 1, 1, NULL FROM batch;
INSERT INTO order_line SELECT id, 1, 'CHIPS', 'Chips', 1, 10000, 20000, 0 FROM batch;
INSERT INTO payment_request SELECT id, id, 'g', '', 'upi', 10000, 'settled', 1, 2, NULL FROM batch;
INSERT INTO payment SELECT id, id, id, 'g', id, '', 10000, 1, '' FROM batch;
INSERT INTO stock_movement SELECT id, 'CHIPS', -1, 100000 - i, 'sold', id, '', 1, '' FROM batch;
UPDATE product SET on_hand = 100000 - :last;
UPDATE offer SET sold = :last;
UPDATE counter SET value = :last WHERE name = 'order:K1'
"""


def fill(shop, first, last):
    """Add orders with the numbers after `first`, up to `last`."""
    for statement in FILL.split(";\n"):
        named = {"first": first, "last": last}
        shop.sql(
            statement, **{name: value for name, value in named.items() if f":{name}" in statement}
        )


def steps(shop):
    """Return how many thousand steps SQLite needs to find the books sound."""
    counted = []
    with books.snapshot(shop.shop.engines.read) as connection:
        raw: Any = connection.connection.driver_connection
        raw.set_progress_handler(lambda: counted.append(1), 1000)
        assert books.find_faults(connection) == ()
        raw.set_progress_handler(None, 1000)
    return len(counted)


def test_ten_times_the_orders_cost_about_ten_times_the_steps(shop):
    shop.stock(CHIPS=100_000)
    shop.sql("CREATE TABLE batch (i INTEGER, id TEXT)")
    shop.sql("INSERT INTO counter VALUES ('order:K1', 0)")
    fill(shop, 0, 1000)
    few = steps(shop)
    fill(shop, 1000, 10_000)

    assert steps(shop) < 13 * few  # each order looked up among all others would cost 100 times
