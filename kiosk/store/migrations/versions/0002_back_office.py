"""What the back office needs: versions, snoozing, claims, refunds by request, pictures, day closes.

Written out and not taken from `store.schema`, which will go on to change.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_REASONS = (
    "reason IN ('sold_out', 'late', 'over_limit', 'amount_low', 'amount_high', 'duplicate',"
    " 'requested')"
)
_STATES = "state IN ('due', 'submitted', 'done', 'failed')"


def upgrade() -> None:
    """Add columns and tables; refunds of before were due when their payment came."""
    _add("product", sa.Column("version", sa.Integer, nullable=False, server_default="1"))
    _add("flash_sale", sa.Column("version", sa.Integer, nullable=False, server_default="1"))
    _add_flag("offer", "snoozed")
    _add_flag("operator", "locked")
    _add("payment_request", sa.Column("claimed_at", _BIG))
    _add("stock_movement", sa.Column("note", sa.Text, nullable=False, server_default=""))
    op.drop_index("ix_orders_shopper", table_name="orders")
    _add_index("ix_orders_shopper", "orders", ["shopper", "sale_id"], "shopper <> ''")
    _add_index("ix_payment_rrn", "payment", ["rrn"], "rrn <> ''")
    if op.get_context().dialect.name == "sqlite":
        _rebuild_refund()
    else:
        _alter_refund()
    op.create_index("ix_refund_payment_id", "refund", ["payment_id"])
    _add_index(
        "uq_refund_reason", "refund", ["payment_id", "reason"], "reason <> 'requested'", unique=True
    )
    _add_index("ix_refund_waiting", "refund", ["due_at"], "state <> 'done'")
    _make_tables()


def _add(table: str, column: sa.Column[object]) -> None:
    op.add_column(table, column)


def _add_flag(table: str, name: str) -> None:
    """Add a flag with its check, which SQLite takes only as part of the column."""
    check = f"CONSTRAINT ck_{table}_{name}_flag CHECK ({name} IN (0, 1))"
    op.execute(f"ALTER TABLE {table} ADD COLUMN {name} INTEGER DEFAULT '0' NOT NULL {check}")


def _add_index(
    name: str, table: str, columns: list[str], where: str, *, unique: bool = False
) -> None:
    condition = sa.text(where)
    op.create_index(
        name, table, columns, unique=unique, sqlite_where=condition, postgresql_where=condition
    )


def _rebuild_refund() -> None:
    """SQLite cannot change a check: the table is made anew (sqlite.org/lang_altertable.html)."""
    op.create_table(
        "refund_next",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("payment_id", sa.Text, nullable=False),
        sa.Column("amount_paise", _BIG, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("reference", sa.Text, nullable=False, server_default=""),
        sa.Column("due_at", _BIG, nullable=False),
        sa.Column("done_at", _BIG),
        sa.Column("done_by", sa.Text, nullable=False, server_default=""),
        sa.Column("note", sa.Text, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refund")),
        sa.UniqueConstraint("number", name=op.f("uq_refund_number")),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name=op.f("fk_refund_payment_id")),
        sa.CheckConstraint("amount_paise > 0", name=op.f("ck_refund_amount_positive")),
        sa.CheckConstraint(_REASONS, name=op.f("ck_refund_reason_known")),
        sa.CheckConstraint(_STATES, name=op.f("ck_refund_state_known")),
        sqlite_strict=True,
    )
    op.execute(
        "INSERT INTO refund_next"
        " (id, number, payment_id, amount_paise, reason, state, reference, due_at)"
        " SELECT r.id, r.number, r.payment_id, r.amount_paise, r.reason, r.state, r.reference,"
        " p.received_at FROM refund r JOIN payment p ON p.id = r.payment_id"
    )
    op.drop_table("refund")
    op.rename_table("refund_next", "refund")


def _alter_refund() -> None:
    op.add_column("refund", sa.Column("due_at", _BIG))
    op.execute(
        "UPDATE refund SET due_at = p.received_at FROM payment p WHERE p.id = refund.payment_id"
    )
    op.alter_column("refund", "due_at", nullable=False)
    op.add_column("refund", sa.Column("done_at", _BIG))
    for name in ("done_by", "note"):
        op.add_column("refund", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.drop_constraint(op.f("uq_refund_payment_id"), "refund")
    op.drop_constraint(op.f("ck_refund_reason_known"), "refund")
    op.create_check_constraint(op.f("ck_refund_reason_known"), "refund", _REASONS)


def _make_tables() -> None:
    _make(
        "refund_line",
        sa.Column("refund_id", sa.Text, nullable=False),
        sa.Column("sku", sa.Text, nullable=False),
        sa.Column("quantity", sa.Integer, nullable=False),
        sa.Column("restocked", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("refund_id", "sku", name=op.f("pk_refund_line")),
        sa.ForeignKeyConstraint(
            ["refund_id"], ["refund.id"], name=op.f("fk_refund_line_refund_id")
        ),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_refund_line_sku")),
        sa.CheckConstraint("quantity >= 1", name=op.f("ck_refund_line_quantity_positive")),
        sa.CheckConstraint("restocked IN (0, 1)", name=op.f("ck_refund_line_restocked_flag")),
    )
    _make(
        "picture",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("added_at", _BIG, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_picture")),
        sa.CheckConstraint("length(content) > 0", name=op.f("ck_picture_content_given")),
    )
    _make(
        "visit",
        sa.Column("sale_id", sa.Text, nullable=False),
        sa.Column("kiosk", sa.Text, nullable=False),
        sa.Column("hour", _BIG, nullable=False),
        sa.Column("sessions", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("sale_id", "kiosk", "hour", name=op.f("pk_visit")),
        sa.ForeignKeyConstraint(["sale_id"], ["flash_sale.id"], name=op.f("fk_visit_sale_id")),
        sa.CheckConstraint("sessions >= 1", name=op.f("ck_visit_sessions_positive")),
    )
    _make(
        "gated",
        sa.Column("order_id", sa.Text, nullable=False),
        sa.Column("refused_at", _BIG, nullable=False),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_gated")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_gated_order_id")),
    )
    _make(
        "unknown_payment",
        sa.Column("gateway", sa.Text, nullable=False),
        sa.Column("reference", sa.Text, nullable=False),
        sa.Column("amount_paise", _BIG, nullable=False),
        sa.Column("noticed_at", _BIG, nullable=False),
        sa.Column("settled_at", _BIG),
        sa.Column("settled_by", sa.Text, nullable=False, server_default=""),
        sa.Column("note", sa.Text, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("gateway", "reference", name=op.f("pk_unknown_payment")),
    )
    _make(
        "day_close",
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("from_at", _BIG, nullable=False),
        sa.Column("until_at", _BIG, nullable=False),
        sa.Column("closed_by", sa.Text, nullable=False),
        sa.Column("sheet", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_day_close")),
        sa.UniqueConstraint("from_at", name=op.f("uq_day_close_from_at")),
        sa.CheckConstraint("until_at > from_at", name=op.f("ck_day_close_until_after_from")),
    )


def _make(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(name, *parts, sqlite_strict=True)
