"""What the machine in the shop needs: invoice numbers, receipts that wait, calls for help.

Written out and not taken from `store.schema`, which will go on to change.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the column and the tables; orders of before have no invoice number."""
    # SQLite takes a check only as part of the column.
    op.execute(
        "ALTER TABLE orders ADD COLUMN invoice_number TEXT"
        " CONSTRAINT ck_orders_invoice_number_short CHECK (length(invoice_number) <= 16)"
    )
    _add_index(
        "uq_orders_invoice_number",
        "orders",
        ["invoice_number"],
        "invoice_number IS NOT NULL",
        unique=True,
    )
    op.create_table(
        "receipt_job",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("order_id", sa.Text, nullable=False),
        sa.Column("kiosk", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("copy", sa.Integer, nullable=False, server_default="0"),
        sa.Column("asked_at", _BIG, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("problem", sa.Text, nullable=False, server_default=""),
        sa.Column("done_at", _BIG),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt_job")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_receipt_job_order_id")),
        sa.CheckConstraint(
            "state IN ('waiting', 'printed', 'dropped')", name=op.f("ck_receipt_job_state_known")
        ),
        sa.CheckConstraint("copy IN (0, 1)", name=op.f("ck_receipt_job_copy_flag")),
        sa.CheckConstraint("attempts >= 0", name=op.f("ck_receipt_job_attempts_not_negative")),
        sqlite_strict=True,
    )
    op.create_index("ix_receipt_job_order_id", "receipt_job", ["order_id"])
    _add_index("ix_receipt_job_waiting", "receipt_job", ["kiosk", "asked_at"], "state = 'waiting'")
    op.create_table(
        "help_call",
        sa.Column("kiosk", sa.Text, nullable=False),
        sa.Column("asked_at", _BIG, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("coming", sa.Text, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("kiosk", name=op.f("pk_help_call")),
        sqlite_strict=True,
    )


def _add_index(
    name: str, table: str, columns: list[str], where: str, *, unique: bool = False
) -> None:
    condition = sa.text(where)
    op.create_index(
        name, table, columns, unique=unique, sqlite_where=condition, postgresql_where=condition
    )
