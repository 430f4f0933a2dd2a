"""A database that an older program made has, once migrated, the schema of a new one."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, text

from kiosk.app import open_shop
from kiosk.domain.refund import RefundReason, RefundState
from kiosk.store import refunds, settings
from kiosk.store.engine import make_engines
from kiosk.store.schema import metadata
from tests.conftest import ENGINES
from tests.shops import NOON

HERE = Path(__file__).parent
ROWS_OF_OLD = """
INSERT INTO product (sku, name, list_price_paise) VALUES ('A', 'Chips', 100);
INSERT INTO flash_sale (id, name, opens_at, closes_at) VALUES ('S', 'Sale', 1, 2);
INSERT INTO offer (sale_id, sku, price_paise, allotment) VALUES ('S', 'A', 50, 5);
INSERT INTO orders (id, number, kiosk, sale_id, state, total_paise, placed_at)
 VALUES ('O', 'K1-000001', 'K1', 'S', 'refund_due', 50, 10);
INSERT INTO payment_request
 (id, order_id, gateway, upi_uri, amount_paise, state, issued_at, expires_at)
 VALUES ('Q', 'O', 'simulated', 'upi:', 50, 'settled', 11, 20);
INSERT INTO payment (id, order_id, request_id, gateway, reference, amount_paise, received_at)
 VALUES ('M', 'O', 'Q', 'simulated', 'R1', 50, 1794119400000);
INSERT INTO refund (id, number, payment_id, amount_paise, reason, state)
 VALUES ('F', 'R-000001', 'M', 50, 'sold_out', 'due');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO alembic_version VALUES ('0001');
"""


def make_old_database(url: str) -> None:
    """Make the shop that version 0001 would have made, with a refund in it."""
    engines = make_engines(url)
    with engines.write.begin() as connection:
        ddl = (HERE / f"schema_0001_{connection.dialect.name}.sql").read_text(encoding="utf-8")
        for statement in f"{ddl};{ROWS_OF_OLD}".split(";"):
            if statement.strip():
                connection.execute(text(statement))
        settings.make_secret(connection)
    engines.dispose()


def schema_of(connection: Connection) -> dict[str, object]:
    """Return all that can be told apart about the tables, by table."""
    reader = inspect(connection)

    def facts(table: str) -> dict[str, object]:
        unique = reader.get_unique_constraints(table)
        return {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in reader.get_columns(table)
            ],
            "key": reader.get_pk_constraint(table),
            "foreign": sorted(reader.get_foreign_keys(table), key=str),
            "unique": sorted((item["name"], item["column_names"]) for item in unique),
            "checks": sorted(
                (item["name"], item["sqltext"]) for item in reader.get_check_constraints(table)
            ),
            "indexes": sorted(
                (
                    str(item["name"]),
                    item["column_names"],
                    bool(item["unique"]),
                    str(item.get("dialect_options", {}).get(f"{connection.dialect.name}_where")),
                )
                for item in reader.get_indexes(table)
            ),
        }

    return {table: facts(table) for table in metadata.tables}


@pytest.mark.parametrize("engine", ENGINES)
def test_a_migrated_database_has_the_schema_of_a_new_one(url, other_url):
    make_old_database(other_url)

    with (
        open_shop(other_url) as migrated,
        open_shop(url) as made,
        migrated.engines.read.begin() as old,
        made.engines.read.begin() as new,
    ):
        assert schema_of(old) == schema_of(new)
        if old.dialect.name == "sqlite":
            tables = "SELECT name FROM pragma_table_list WHERE strict = 1 ORDER BY name"
            assert old.execute(text(tables)).all() == new.execute(text(tables)).all()


@pytest.mark.parametrize("engine", ENGINES)
def test_refunds_of_before_were_due_when_their_money_came(other_url):
    make_old_database(other_url)

    with open_shop(other_url) as shop, shop.engines.read.begin() as connection:
        [refund] = refunds.of_order(connection, "O")

    assert (refund.number, refund.due_at, refund.done_at) == ("R-000001", NOON, None)
    assert (refund.reason, refund.state) == (RefundReason.SOLD_OUT, RefundState.DUE)
