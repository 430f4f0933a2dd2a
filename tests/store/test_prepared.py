"""Statements of the hot path: the same answers as through SQLAlchemy, and the same failures."""

import contextlib
import sqlite3
from datetime import UTC, datetime

import pytest
from sqlalchemy import bindparam, insert, select

from kiosk.domain.errors import DatabaseUnavailableError
from kiosk.domain.order import OrderState
from kiosk.store import orders, payments
from kiosk.store.prepared import Prepared, savepoint
from kiosk.store.schema import counter
from kiosk.store.schema import orders as orders_table
from tests.conftest import ENGINES

COUNT = Prepared(select(counter.c.value).where(counter.c.name == bindparam("which")))
ADD = Prepared(insert(counter))


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def connection(shop):
    with shop.shop.engines.write.begin() as connection:
        yield connection


def test_types_are_converted_both_ways(shop):
    shop.stock(LAMP=5)
    order = shop.place("LAMP")
    by_id = select(orders_table).where(orders_table.c.id == bindparam("order_id"))

    with shop.shop.engines.write.begin() as connection:
        row = Prepared(by_id).first(connection, {"order_id": order.id})

    assert row is not None
    assert row["state"] is OrderState.AWAITING_PAYMENT
    assert row["placed_at"] == shop.clock.now
    assert row["placed_at"].tzinfo is UTC


def test_without_a_transaction_nothing_runs(shop):
    with (
        shop.shop.engines.write.connect() as connection,
        pytest.raises(RuntimeError, match="transaction"),
    ):
        ADD.all(connection, {"name": "never", "value": 1})


def test_no_row_is_none(connection):
    assert COUNT.first(connection, {"which": "nothing"}) is None
    assert COUNT.scalar(connection, {"which": "nothing"}) is None


def test_a_value_that_is_not_named_is_a_bug(connection):
    with pytest.raises(KeyError):
        COUNT.all(connection, {})


def test_a_savepoint_undoes_its_block_and_nothing_else(connection):
    ADD.all(connection, {"name": "before", "value": 1})

    with contextlib.suppress(ZeroDivisionError), savepoint(connection):
        ADD.all(connection, {"name": "inside", "value": 2})
        raise ZeroDivisionError

    assert COUNT.scalar(connection, {"which": "before"}) == 1
    assert COUNT.scalar(connection, {"which": "inside"}) is None


def lose_the_transaction(connection, error):
    with savepoint(connection):
        connection.exec_driver_sql("ROLLBACK")
        raise error


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_failure_that_took_the_transaction_along_is_told_as_itself(connection):
    with pytest.raises(DatabaseUnavailableError, match="disk full"):
        lose_the_transaction(connection, DatabaseUnavailableError("disk full"))


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_savepoint_that_cannot_be_undone_lets_nobody_go_on(connection):
    with pytest.raises(Exception, match="no such savepoint"):
        lose_the_transaction(connection, ZeroDivisionError())


READ_ONLY = {
    "sqlite": ("PRAGMA query_only = 1", "PRAGMA query_only = 0"),
    "postgres": ("SET TRANSACTION READ ONLY", "ROLLBACK"),
}


def test_the_drivers_failures_become_ours(shop, engine):
    switch_on, switch_off = READ_ONLY[engine]
    with shop.shop.engines.write.begin() as connection:
        connection.exec_driver_sql(switch_on)
        with pytest.raises(DatabaseUnavailableError):
            ADD.all(connection, {"name": "never", "value": 1})
        connection.exec_driver_sql(switch_off)


@pytest.mark.parametrize("engine", ["sqlite"])
@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (payments._HOLDS, "ix_payment_request_live"),
        (payments._LIVE_REQUEST, "uq_payment_request_live_order"),
        (payments._CLOSE, "uq_payment_request_live_order"),
        (orders._TAKEN, "ix_orders_shopper"),
    ],
)
def test_the_gate_reads_live_requests_only(shop, tmp_path, statement, index):
    """A partial index is used only where SQLite can read its condition in the statement."""
    with shop.shop.engines.read.connect() as connection:
        compiled = statement._compile(connection.dialect)
    with sqlite3.connect(tmp_path / "shop.db") as plain:
        values = [
            datetime.now(UTC).timestamp() if name == "now" else "x" for name in compiled.names
        ]
        plan = plain.execute(f"EXPLAIN QUERY PLAN {compiled.sql}", values).fetchall()

    assert any(index in row[3] for row in plan), plan
