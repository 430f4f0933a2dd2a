"""Every rule of the tables, tried with SQL of our own on real databases."""

import re

import pytest

from kiosk.store.engine import sqlite_driver
from kiosk.store.schema import metadata
from tests.conftest import ENGINES
from tests.shops import database_url

ROWS: dict[str, dict[str, object]] = {
    "product": {"sku": "A", "name": "Chips", "list_price_paise": 100, "barcode": "890"},
    "flash_sale": {"id": "S1", "name": "Sale", "opens_at": 1, "closes_at": 2},
    "offer": {"sale_id": "S1", "sku": "A", "price_paise": 50, "allotment": 5},
    "orders": {
        "id": "O1",
        "number": "K1-1",
        "kiosk": "K1",
        "sale_id": "S1",
        "state": "awaiting_payment",
        "total_paise": 50,
        "placed_at": 1,
        "invoice_number": "K1/26-27/1",
    },
    "order_line": {
        "order_id": "O1",
        "line": 1,
        "sku": "A",
        "name": "Chips",
        "quantity": 1,
        "unit_price_paise": 50,
        "list_price_paise": 100,
        "gst_rate_bp": 0,
    },
    "payment_request": {
        "id": "P1",
        "order_id": "O1",
        "gateway": "g",
        "upi_uri": "upi:",
        "amount_paise": 50,
        "state": "live",
        "issued_at": 1,
        "expires_at": 2,
    },
    "payment": {
        "id": "M1",
        "order_id": "O1",
        "request_id": "P1",
        "gateway": "g",
        "reference": "R1",
        "amount_paise": 50,
        "received_at": 1,
    },
    "refund": {
        "id": "F1",
        "number": "R-1",
        "payment_id": "M1",
        "amount_paise": 50,
        "reason": "late",
        "state": "due",
        "due_at": 1,
    },
    "refund_line": {"refund_id": "F1", "sku": "A", "quantity": 1, "restocked": 0},
    "stock_movement": {
        "id": "T1",
        "sku": "A",
        "change": 1,
        "on_hand_after": 1,
        "reason": "received",
        "at": 1,
    },
    "operator": {"id": "X1", "name": "Asha", "role": "manager", "pin_hash": "h"},
    "audit_event": {
        "seq": 1,
        "at": 1,
        "actor": "a",
        "action": "b",
        "subject": "c",
        "detail": "d",
        "previous_hash": "0",
        "hash": "1",
    },
    "setting": {"key": "k", "value": "1"},
    "counter": {"name": "n", "value": 1},
    "picture": {"name": "p.png", "content": b"p", "added_at": 1},
    "visit": {"sale_id": "S1", "kiosk": "K1", "hour": 1, "sessions": 1},
    "gated": {"order_id": "O1", "refused_at": 1},
    "unknown_payment": {
        "gateway": "g",
        "reference": "R9",
        "amount_paise": 50,
        "noticed_at": 1,
    },
    "day_close": {"number": 1, "from_at": 1, "until_at": 2, "closed_by": "Asha", "sheet": "{}"},
    "receipt_job": {"id": "J1", "order_id": "O1", "kiosk": "K1", "state": "waiting", "asked_at": 1},
    "help_call": {"kiosk": "K1", "asked_at": 1, "place": "payment"},
}
# What makes a second row of a table a good one.
OTHERS: dict[str, dict[str, object]] = {
    "product": {"sku": "B", "barcode": "891"},
    "flash_sale": {"id": "S2"},
    "offer": {"sku": "B"},
    "orders": {"id": "O2", "number": "K1-2", "invoice_number": None},
    "order_line": {"line": 2, "sku": "B"},
    "payment_request": {"id": "P2", "order_id": "O2"},
    "payment": {"id": "M2", "reference": "R2"},
    "refund": {"id": "F2", "number": "R-2", "reason": "duplicate"},
    "stock_movement": {"id": "T2"},
    "operator": {"id": "X2", "name": "Ravi"},
    "audit_event": {"seq": 2, "previous_hash": "1", "hash": "2"},
    "setting": {"key": "k2"},
    "counter": {"name": "n2"},
    "refund_line": {"sku": "B"},
    "picture": {"name": "q.png"},
    "visit": {"kiosk": "K2"},
    "gated": {"order_id": "O2"},
    "unknown_payment": {"reference": "R10"},
    "day_close": {"number": 2, "from_at": 2, "until_at": 3},
    "receipt_job": {"id": "J2"},
    "help_call": {"kiosk": "K2"},
}
CHECKS = [
    ("product", {"name": ""}, "name_given"),
    ("product", {"list_price_paise": 0}, "list_price_positive"),
    ("product", {"on_hand": -1}, "on_hand_not_negative"),
    ("product", {"gst_rate_bp": -1}, "gst_rate_in_range"),
    ("product", {"gst_rate_bp": 10_001}, "gst_rate_in_range"),
    ("product", {"withdrawn": 2}, "withdrawn_flag"),
    ("flash_sale", {"closes_at": 1}, "closes_after_opening"),
    ("flash_sale", {"paused": 2}, "paused_flag"),
    ("offer", {"price_paise": 0}, "price_positive"),
    ("offer", {"allotment": -1}, "_not_negative|sold_within"),
    ("offer", {"sold": -1}, "sold_within_allotment"),
    ("offer", {"sold": 6}, "sold_within_allotment"),
    ("offer", {"limit_per_shopper": 0}, "limit_positive"),
    ("orders", {"state": "lost"}, "state_known"),
    ("orders", {"total_paise": 0}, "total_positive"),
    ("order_line", {"quantity": 0}, "quantity_positive"),
    ("order_line", {"unit_price_paise": -1}, "prices_not_negative"),
    ("order_line", {"list_price_paise": -1}, "prices_not_negative"),
    ("payment_request", {"amount_paise": 0}, "amount_positive"),
    ("payment_request", {"state": "open"}, "state_known"),
    ("payment_request", {"expires_at": 1}, "expires_after_issue"),
    ("payment", {"amount_paise": 0}, "amount_positive"),
    ("refund", {"amount_paise": 0}, "amount_positive"),
    ("refund", {"reason": "mood"}, "reason_known"),
    ("refund", {"state": "gone"}, "state_known"),
    ("stock_movement", {"change": 0}, "change_not_zero"),
    ("stock_movement", {"on_hand_after": -1}, "on_hand_after_not_negative"),
    ("stock_movement", {"reason": "magic"}, "reason_known"),
    ("operator", {"role": "owner"}, "role_known"),
    ("operator", {"locked": 2}, "locked_flag"),
    ("offer", {"snoozed": 2}, "snoozed_flag"),
    ("refund_line", {"quantity": 0}, "quantity_positive"),
    ("refund_line", {"restocked": 2}, "restocked_flag"),
    ("picture", {"content": b""}, "content_given"),
    ("visit", {"sessions": 0}, "sessions_positive"),
    ("day_close", {"until_at": 1, "from_at": 1}, "until_after_from"),
    ("orders", {"invoice_number": "x" * 17}, "invoice_number_short"),
    ("receipt_job", {"state": "lost"}, "state_known"),
    ("receipt_job", {"copy": 2}, "copy_flag"),
    ("receipt_job", {"attempts": -1}, "attempts_not_negative"),
]
UNIQUE = [
    ("product", {"sku": "A"}, "product.sku"),
    ("product", {"barcode": "890"}, "product.barcode"),
    ("flash_sale", {"id": "S1"}, "flash_sale.id"),
    ("offer", {"sku": "A"}, "offer.sale_id, offer.sku"),
    ("orders", {"id": "O1"}, "orders.id"),
    ("orders", {"number": "K1-1"}, "orders.number"),
    ("order_line", {"line": 1}, "order_line.order_id, order_line.line"),
    ("order_line", {"sku": "A"}, "order_line.order_id, order_line.sku"),
    ("payment_request", {"id": "P1"}, "payment_request.id"),
    ("payment_request", {"order_id": "O1"}, "payment_request.order_id"),
    ("payment", {"id": "M1"}, "payment.id"),
    ("payment", {"reference": "R1"}, "payment.gateway, payment.reference"),
    ("refund", {"id": "F1"}, "refund.id"),
    ("refund", {"number": "R-1"}, "refund.number"),
    ("refund", {"reason": "late"}, "refund.payment_id, refund.reason"),
    ("stock_movement", {"id": "T1"}, "stock_movement.id"),
    ("operator", {"id": "X1"}, "operator.id"),
    ("operator", {"name": "Asha"}, "operator.name"),
    ("audit_event", {"seq": 1}, "audit_event.seq"),
    ("audit_event", {"previous_hash": "0"}, "audit_event.previous_hash"),
    ("audit_event", {"hash": "1"}, "audit_event.hash"),
    ("setting", {"key": "k"}, "setting.key"),
    ("counter", {"name": "n"}, "counter.name"),
    ("refund_line", {"sku": "A"}, "refund_line.refund_id, refund_line.sku"),
    ("picture", {"name": "p.png"}, "picture.name"),
    ("visit", {"kiosk": "K1"}, "visit.sale_id, visit.kiosk, visit.hour"),
    ("gated", {"order_id": "O1"}, "gated.order_id"),
    ("unknown_payment", {"reference": "R9"}, "unknown_payment.gateway, unknown_payment.reference"),
    ("day_close", {"number": 1}, "day_close.number"),
    ("day_close", {"from_at": 1}, "day_close.from_at"),
    ("orders", {"invoice_number": "K1/26-27/1"}, "orders.invoice_number"),
    ("receipt_job", {"id": "J1"}, "receipt_job.id"),
    ("help_call", {"kiosk": "K1"}, "help_call.kiosk"),
]
REFERENCES = [
    ("offer", "sale_id"),
    ("offer", "sku"),
    ("orders", "sale_id"),
    ("order_line", "order_id"),
    ("order_line", "sku"),
    ("payment_request", "order_id"),
    ("payment", "order_id"),
    ("payment", "request_id"),
    ("refund", "payment_id"),
    ("stock_movement", "sku"),
    ("stock_movement", "order_id"),
    ("refund_line", "refund_id"),
    ("refund_line", "sku"),
    ("visit", "sale_id"),
    ("gated", "order_id"),
    ("receipt_job", "order_id"),
]
NUMBERS = [
    ("product", "list_price_paise"),
    ("product", "on_hand"),
    ("flash_sale", "closes_at"),
    ("offer", "price_paise"),
    ("offer", "allotment"),
    ("orders", "total_paise"),
    ("orders", "placed_at"),
    ("order_line", "quantity"),
    ("payment_request", "amount_paise"),
    ("payment", "amount_paise"),
    ("refund", "amount_paise"),
    ("stock_movement", "change"),
    ("operator", "failed_attempts"),
    ("audit_event", "at"),
    ("counter", "value"),
    ("refund", "due_at"),
    ("refund_line", "quantity"),
    ("visit", "sessions"),
    ("unknown_payment", "amount_paise"),
    ("day_close", "until_at"),
]
COLUMNS = [(table.name, column.name) for table in metadata.sorted_tables for column in table.c]
OPTIONAL = {
    ("offer", "limit_per_shopper"),
    ("orders", "closed_at"),
    ("orders", "invoice_number"),
    ("receipt_job", "done_at"),
    ("stock_movement", "order_id"),
    ("operator", "locked_until"),
    ("payment_request", "claimed_at"),
    ("refund", "done_at"),
    ("unknown_payment", "settled_at"),
}
# SQLite makes up a number for an INTEGER PRIMARY KEY that is NULL; we never send one.
NUMBERED = {("audit_event", "seq"), ("day_close", "number")}
NEEDED = [column for column in COLUMNS if column not in OPTIONAL | NUMBERED]
TABLES = {
    "sqlite": "SELECT name FROM sqlite_schema WHERE type = 'table'",
    "postgres": "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
}
RULES = {
    "sqlite": "SELECT group_concat(sql) FROM sqlite_schema",
    "postgres": "SELECT string_agg('CONSTRAINT ' || conname || ' CHECK', ',') FROM pg_constraint"
    " WHERE contype = 'c'",
}


class Raw:
    """A connection of the driver to the shop's database, in a transaction that is undone."""

    def __init__(self, engine, connection, broken):
        self.engine = engine
        self.connection = connection
        self._broken = broken

    def execute(self, statement, values=()):
        return self.connection.execute(statement, values)

    def refuses(self, *, sqlite, postgres):
        """Expect a broken rule, in the words of the engine."""
        words = sqlite if self.engine == "sqlite" else postgres
        return pytest.raises(self._broken, match=words)


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def raw(shop, engine):
    """A connection with one good row in every table."""
    made = connect(shop.url, engine)
    for table, row in ROWS.items():
        add(made, table, row)
    add(made, "product", ROWS["product"] | OTHERS["product"])
    add(made, "orders", ROWS["orders"] | OTHERS["orders"])
    yield made
    made.connection.rollback()
    made.connection.close()


def connect(url, engine):
    if engine == "postgres":
        import psycopg  # noqa: PLC0415 - an extra

        plain = url.replace("postgresql+psycopg:", "postgresql:")
        return Raw(engine, psycopg.connect(plain), psycopg.IntegrityError)
    connection = sqlite_driver().connect(url.removeprefix("sqlite:///"), isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("BEGIN")
    return Raw(engine, connection, sqlite_driver().IntegrityError)


def add(raw, table, row):
    places = ", ".join(["?" if raw.engine == "sqlite" else "%s"] * len(row))
    raw.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})",  # noqa: S608 - our own names
        tuple(row.values()),
    )


def another(table, **changes):
    """Return a second row: good, unless `changes` make it bad."""
    fresh = {"product": {"sku": "C", "barcode": "892"}, "orders": {"id": "O3", "number": "K1-3"}}
    return ROWS[table] | OTHERS[table] | fresh.get(table, {}) | changes


@pytest.mark.parametrize("table", ROWS)
def test_a_good_second_row_is_taken(raw, table):
    add(raw, table, another(table))


def test_every_table_is_tried(raw):
    found = raw.execute(TABLES[raw.engine]).fetchall()

    assert {name for (name,) in found} == set(ROWS) | {"alembic_version"}


@pytest.mark.parametrize(("table", "changes", "rule"), CHECKS)
def test_the_database_itself_checks(raw, table, changes, rule):
    with raw.refuses(
        sqlite=rf"CHECK constraint failed: .*(?:{rule})",
        postgres=rf'violates check constraint "ck_{table}_.*(?:{rule})',
    ):
        add(raw, table, another(table, **changes))


def test_every_check_of_the_database_is_tried(raw):
    schema = raw.execute(RULES[raw.engine]).fetchone()[0]
    names = set(re.findall(r"CONSTRAINT (ck_\w+) CHECK", schema))

    tried = {f"ck_{table}_{rule}" for table, _, rule in CHECKS}
    # A negative allotment can never break this rule alone: `sold_within_allotment` says no too.
    assert names - tried == {"ck_offer_allotment_not_negative"}


@pytest.mark.parametrize(("table", "changes", "columns"), UNIQUE)
def test_the_database_itself_refuses_a_second_one(raw, table, changes, columns):
    names = columns.replace(f"{table}.", "")
    with raw.refuses(
        sqlite=rf"UNIQUE constraint failed: {columns}\Z",
        postgres=rf"violates unique constraint .*\n.*Key \({names}\)=",
    ):
        add(raw, table, another(table, **changes))


@pytest.mark.parametrize(("table", "column"), REFERENCES)
def test_the_database_itself_refuses_a_row_that_points_nowhere(raw, table, column):
    with raw.refuses(sqlite="FOREIGN KEY", postgres=f'foreign key constraint "fk_{table}_{column}'):
        add(raw, table, another(table, **{column: "nowhere"}))


@pytest.mark.parametrize("table", ["product", "flash_sale", "orders", "payment_request", "payment"])
def test_a_row_that_others_point_to_cannot_be_deleted(raw, table):
    with raw.refuses(sqlite="FOREIGN KEY", postgres="violates foreign key constraint"):
        raw.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names


@pytest.mark.parametrize(("table", "column"), NEEDED)
def test_a_column_that_is_needed_cannot_be_null(raw, table, column):
    with raw.refuses(
        sqlite=f"NOT NULL constraint failed: {table}.{column}",
        postgres=f'null value in column "{column}" of relation "{table}"',
    ):
        add(raw, table, another(table, **{column: None}))


@pytest.mark.parametrize(("table", "column"), sorted(OPTIONAL))
def test_the_few_others_can_be_null(raw, table, column):
    add(raw, table, another(table, **{column: None}))


@pytest.mark.parametrize("engine", ["sqlite"])  # whose columns take anything unless STRICT
@pytest.mark.parametrize(("table", "column"), NUMBERS)
@pytest.mark.parametrize("value", ["many", 1.5, b"1"])
def test_a_number_can_only_be_a_whole_number(raw, table, column, value):
    with raw.refuses(sqlite="cannot store", postgres=""):
        add(raw, table, another(table, **{column: value}))


@pytest.mark.parametrize("engine", ["sqlite"])
def test_every_table_is_strict(raw):
    tables = raw.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")

    loose = {name for name, strict in tables.fetchall() if not strict}
    assert loose <= {"alembic_version", "sqlite_schema", "sqlite_sequence"}


def test_one_order_has_one_live_request_and_any_number_of_closed_ones(raw):
    add(raw, "payment_request", another("payment_request", order_id="O1", state="expired"))
    with raw.refuses(sqlite="UNIQUE", postgres="uq_payment_request_live_order"):
        add(raw, "payment_request", another("payment_request", id="P3", order_id="O1"))


def test_many_products_may_have_no_barcode(raw):
    add(raw, "product", another("product", barcode=""))
    add(raw, "product", another("product", sku="D", barcode=""))


def test_the_url_of_the_shop_is_a_file(tmp_path):
    assert database_url(tmp_path).startswith("sqlite:////")
