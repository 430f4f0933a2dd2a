"""The tables, with every rule a database can keep by itself.

Moments are integer epoch milliseconds, money is integer paise, flags are 0 or 1. On SQLite all
tables are STRICT (sqlite.org/stricttables.html), so that no text can hide in a number.
"""

from enum import StrEnum

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from kiosk.domain.operator import Role
from kiosk.domain.order import OrderState
from kiosk.domain.payment import RequestState
from kiosk.domain.product import MovementReason
from kiosk.domain.receipt import ReceiptState
from kiosk.domain.refund import RefundReason, RefundState
from kiosk.store.column_types import BIG, Choice, Flag, Moment

metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def _one_of(column: str, states: type[StrEnum]) -> CheckConstraint:
    values = ", ".join(f"'{state.value}'" for state in states)
    return CheckConstraint(f"{column} IN ({values})", name=f"{column}_known")


def _check(rule: str, name: str) -> CheckConstraint:
    return CheckConstraint(rule, name=name)


product = Table(
    "product",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("name", Text, _check("name <> ''", "name_given"), nullable=False),
    Column("description", Text, nullable=False, server_default=""),
    Column("category", Text, nullable=False, server_default=""),
    Column("photo", Text, nullable=False, server_default=""),
    Column("barcode", Text, nullable=False, server_default=""),
    Column("list_price_paise", BIG, nullable=False),
    Column("gst_rate_bp", Integer, nullable=False, server_default="0"),
    Column("hsn", Text, nullable=False, server_default=""),
    Column("on_hand", BIG, nullable=False, server_default="0"),
    Column("low_stock_at", Integer, nullable=False, server_default="5"),
    Column("withdrawn", Flag, nullable=False, server_default="0"),
    Column("version", Integer, nullable=False, server_default="1"),
    _check("list_price_paise > 0", "list_price_positive"),
    _check("on_hand >= 0", "on_hand_not_negative"),
    _check("gst_rate_bp BETWEEN 0 AND 10000", "gst_rate_in_range"),
    _check("withdrawn IN (0, 1)", "withdrawn_flag"),
    sqlite_strict=True,
)
Index(
    "ix_product_barcode",
    product.c.barcode,
    unique=True,
    sqlite_where=text("barcode <> ''"),
)

flash_sale = Table(
    "flash_sale",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("opens_at", Moment, nullable=False),
    Column("closes_at", Moment, nullable=False),
    Column("paused", Flag, nullable=False, server_default="0"),
    Column("version", Integer, nullable=False, server_default="1"),
    _check("closes_at > opens_at", "closes_after_opening"),
    _check("paused IN (0, 1)", "paused_flag"),
    sqlite_strict=True,
)

offer = Table(
    "offer",
    metadata,
    Column("sale_id", Text, ForeignKey("flash_sale.id"), primary_key=True),
    Column("sku", Text, ForeignKey("product.sku"), primary_key=True),
    Column("position", Integer, nullable=False, server_default="0"),
    Column("price_paise", BIG, nullable=False),
    Column("allotment", BIG, nullable=False),
    Column("sold", BIG, nullable=False, server_default="0"),
    Column("limit_per_shopper", Integer),
    Column("snoozed", Flag, nullable=False, server_default="0"),
    _check("price_paise > 0", "price_positive"),
    _check("allotment >= 0", "allotment_not_negative"),
    _check("sold >= 0 AND sold <= allotment", "sold_within_allotment"),
    _check("limit_per_shopper >= 1", "limit_positive"),
    _check("snoozed IN (0, 1)", "snoozed_flag"),
    Index("ix_offer_sku", "sku"),
    sqlite_strict=True,
)

orders = Table(
    "orders",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("kiosk", Text, nullable=False),
    Column("shopper", Text, nullable=False, server_default=""),
    Column("sale_id", Text, ForeignKey("flash_sale.id"), nullable=False),
    Column("state", Choice(OrderState), _one_of("state", OrderState), nullable=False),
    Column("total_paise", BIG, nullable=False),
    Column("placed_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("invoice_number", Text, _check("length(invoice_number) <= 16", "invoice_number_short")),
    _check("total_paise > 0", "total_positive"),
    sqlite_strict=True,
)
Index(
    "ix_orders_awaiting",
    orders.c.placed_at,
    sqlite_where=text("state = 'awaiting_payment'"),
)
Index(
    "ix_orders_shopper",
    orders.c.shopper,
    orders.c.sale_id,
    sqlite_where=text("shopper <> ''"),
)
Index(
    "ix_orders_waiting",
    orders.c.state,
    sqlite_where=text("state IN ('review', 'refund_due')"),
)
Index(
    "uq_orders_invoice_number",
    orders.c.invoice_number,
    unique=True,
    sqlite_where=text("invoice_number IS NOT NULL"),
)

order_line = Table(
    "order_line",
    metadata,
    Column("order_id", Text, ForeignKey("orders.id"), primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("sku", Text, ForeignKey("product.sku"), nullable=False),
    Column("name", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("unit_price_paise", BIG, nullable=False),
    Column("list_price_paise", BIG, nullable=False),
    Column("gst_rate_bp", Integer, nullable=False),
    _check("quantity >= 1", "quantity_positive"),
    _check("unit_price_paise >= 0 AND list_price_paise >= 0", "prices_not_negative"),
    UniqueConstraint("order_id", "sku"),
    sqlite_strict=True,
)

payment_request = Table(
    "payment_request",
    metadata,
    Column("id", Text, primary_key=True),
    Column("order_id", Text, ForeignKey("orders.id"), nullable=False),
    Column("gateway", Text, nullable=False),
    Column("gateway_ref", Text, nullable=False, server_default=""),
    Column("upi_uri", Text, nullable=False),
    Column("amount_paise", BIG, nullable=False),
    Column("state", Choice(RequestState), _one_of("state", RequestState), nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("claimed_at", Moment),
    _check("amount_paise > 0", "amount_positive"),
    _check("expires_at > issued_at", "expires_after_issue"),
    Index("ix_payment_request_order_id", "order_id"),
    sqlite_strict=True,
)
# The gate reads live requests only: its cost must not grow with the orders of a year.
Index(
    "ix_payment_request_live",
    payment_request.c.expires_at,
    sqlite_where=text("state = 'live'"),
)
# One order never shows two codes at a time.
Index(
    "uq_payment_request_live_order",
    payment_request.c.order_id,
    unique=True,
    sqlite_where=text("state = 'live'"),
)

payment = Table(
    "payment",
    metadata,
    Column("id", Text, primary_key=True),
    Column("order_id", Text, ForeignKey("orders.id"), nullable=False),
    Column("request_id", Text, ForeignKey("payment_request.id"), nullable=False),
    Column("gateway", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("rrn", Text, nullable=False, server_default=""),
    Column("amount_paise", BIG, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("confirmed_by", Text, nullable=False, server_default=""),
    _check("amount_paise > 0", "amount_positive"),
    UniqueConstraint("gateway", "reference"),
    Index("ix_payment_order_id", "order_id"),
    sqlite_strict=True,
)
Index("ix_payment_rrn", payment.c.rrn, sqlite_where=text("rrn <> ''"))

refund = Table(
    "refund",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("payment_id", Text, ForeignKey("payment.id"), nullable=False),
    Column("amount_paise", BIG, nullable=False),
    Column("reason", Choice(RefundReason), _one_of("reason", RefundReason), nullable=False),
    Column("state", Choice(RefundState), _one_of("state", RefundState), nullable=False),
    Column("reference", Text, nullable=False, server_default=""),
    Column("due_at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("done_by", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    _check("amount_paise > 0", "amount_positive"),
    Index("ix_refund_payment_id", "payment_id"),
    sqlite_strict=True,
)
# What follows from a payment by itself is owed once; a shopper may bring things back twice.
Index(
    "uq_refund_reason",
    refund.c.payment_id,
    refund.c.reason,
    unique=True,
    sqlite_where=text("reason <> 'requested'"),
)
Index(
    "ix_refund_waiting",
    refund.c.due_at,
    sqlite_where=text("state <> 'done'"),
)

refund_line = Table(
    "refund_line",
    metadata,
    Column("refund_id", Text, ForeignKey("refund.id"), primary_key=True),
    Column("sku", Text, ForeignKey("product.sku"), primary_key=True),
    Column("quantity", Integer, nullable=False),
    Column("restocked", Flag, nullable=False),
    _check("quantity >= 1", "quantity_positive"),
    _check("restocked IN (0, 1)", "restocked_flag"),
    sqlite_strict=True,
)

stock_movement = Table(
    "stock_movement",
    metadata,
    Column("id", Text, primary_key=True),
    Column("sku", Text, ForeignKey("product.sku"), nullable=False),
    Column("change", BIG, nullable=False),
    Column("on_hand_after", BIG, nullable=False),
    Column("reason", Choice(MovementReason), _one_of("reason", MovementReason), nullable=False),
    Column("order_id", Text, ForeignKey("orders.id")),
    Column("operator", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    _check("change <> 0", "change_not_zero"),
    _check("on_hand_after >= 0", "on_hand_after_not_negative"),
    Index("ix_stock_movement_sku", "sku", "at"),
    sqlite_strict=True,
)

operator = Table(
    "operator",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("role", Choice(Role), _one_of("role", Role), nullable=False),
    Column("pin_hash", Text, nullable=False),
    Column("failed_attempts", Integer, nullable=False, server_default="0"),
    Column("locked_until", Moment),
    Column("locked", Flag, nullable=False, server_default="0"),
    _check("locked IN (0, 1)", "locked_flag"),
    sqlite_strict=True,
)

audit_event = Table(
    "audit_event",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous_hash", Text, nullable=False, unique=True),
    Column("hash", Text, nullable=False, unique=True),
    sqlite_strict=True,
)

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

counter = Table(
    "counter",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", BIG, nullable=False),
    sqlite_strict=True,
)


# Pictures that managers chose, scaled; named after their content, so that one never changes.
picture = Table(
    "picture",
    metadata,
    Column("name", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("added_at", Moment, nullable=False),
    _check("length(content) > 0", "content_given"),
    sqlite_strict=True,
)

# How many sessions saw a sale, by kiosk and hour.
visit = Table(
    "visit",
    metadata,
    Column("sale_id", Text, ForeignKey("flash_sale.id"), primary_key=True),
    Column("kiosk", Text, primary_key=True),
    Column("hour", Moment, primary_key=True),
    Column("sessions", Integer, nullable=False),
    _check("sessions >= 1", "sessions_positive"),
    sqlite_strict=True,
)

# Orders that the pay gate sent back to wait, until they get a code or end.
gated = Table(
    "gated",
    metadata,
    Column("order_id", Text, ForeignKey("orders.id"), primary_key=True),
    Column("refused_at", Moment, nullable=False),
    sqlite_strict=True,
)

# Money that came and fits no order, until a person has said what was done about it.
unknown_payment = Table(
    "unknown_payment",
    metadata,
    Column("gateway", Text, primary_key=True),
    Column("reference", Text, primary_key=True),
    Column("amount_paise", BIG, nullable=False),
    Column("noticed_at", Moment, nullable=False),
    Column("settled_at", Moment),
    Column("settled_by", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    sqlite_strict=True,
)

day_close = Table(
    "day_close",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("from_at", Moment, nullable=False, unique=True),
    Column("until_at", Moment, nullable=False),
    Column("closed_by", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    _check("until_at > from_at", "until_after_from"),
    sqlite_strict=True,
)

# Receipts that were asked for, until a kiosk's printer has printed them or somebody let them go.
receipt_job = Table(
    "receipt_job",
    metadata,
    Column("id", Text, primary_key=True),
    Column("order_id", Text, ForeignKey("orders.id"), nullable=False),
    Column("kiosk", Text, nullable=False),
    Column("state", Choice(ReceiptState), _one_of("state", ReceiptState), nullable=False),
    Column("copy", Flag, nullable=False, server_default="0"),
    Column("asked_at", Moment, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("problem", Text, nullable=False, server_default=""),
    Column("done_at", Moment),
    _check("copy IN (0, 1)", "copy_flag"),
    _check("attempts >= 0", "attempts_not_negative"),
    Index("ix_receipt_job_order_id", "order_id"),
    sqlite_strict=True,
)
Index(
    "ix_receipt_job_waiting",
    receipt_job.c.kiosk,
    receipt_job.c.asked_at,
    sqlite_where=text("state = 'waiting'"),
)

# Kiosks at which somebody wants help; `coming` is the operator who is on the way.
help_call = Table(
    "help_call",
    metadata,
    Column("kiosk", Text, primary_key=True),
    Column("asked_at", Moment, nullable=False),
    Column("place", Text, nullable=False),
    Column("coming", Text, nullable=False, server_default=""),
    sqlite_strict=True,
)


def make_tables(connection: Connection) -> None:
    """Make every table and index in an empty database."""
    if connection.dialect.name == "postgresql":
        # Said here and not beside `sqlite_where`: naming PostgreSQL there would import its
        # dialect at every start.
        for table in metadata.tables.values():
            for index in table.indexes:
                where = index.dialect_options["sqlite"]["where"]
                index.dialect_options["postgresql"]["where"] = where
    metadata.create_all(connection)
