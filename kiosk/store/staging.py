"""Products of a list on their way into the shop: put beside it first, then taken over at once.

They wait in a temporary table, which only its own connection sees and which is gone with it,
however the program ends (sqlite.org/lang_createtable.html, postgresql.org/docs/current/
sql-createtable.html). What other kiosks wait for is the taking over alone: a few statements, whose
time does not depend on how long the list took to read.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
    insert,
    text,
)

from kiosk.domain.numbers import MOST_UNITS
from kiosk.store.column_types import Moment
from kiosk.store.engine import Engines

_PLAIN = ("name", "description", "category", "photo", "barcode", "hsn")
_COUNTS = ("list_price_paise", "gst_rate_bp", "low_stock_at")

staged = Table(
    "staged_product",
    MetaData(),
    Column("sku", Text, primary_key=True),
    *(Column(name, Text, nullable=False) for name in _PLAIN),
    *(Column(name, BigInteger, nullable=False) for name in _COUNTS),
    # Of the product that was looked at: 0 where there was none.
    Column("version", Integer, nullable=False),
    Column("is_changed", Integer, nullable=False),
    Column("units", BigInteger, nullable=False),
    Column("movement_id", Text, nullable=False),
    prefixes=["TEMPORARY"],
)
_COLUMNS = ", ".join((*_PLAIN, *_COUNTS))
# In words that SQLite and PostgreSQL share.
_LOCK = text(
    "SELECT sku FROM product WHERE sku IN (SELECT sku FROM staged_product) ORDER BY sku"
    " FOR NO KEY UPDATE"
)
_STALE = text(
    "SELECT s.sku FROM staged_product s LEFT JOIN product p ON p.sku = s.sku"
    " WHERE coalesce(p.version, 0) <> s.version"
    " OR coalesce(p.on_hand, 0) + s.units > :most"
    " UNION ALL"
    " SELECT o.sku FROM flash_sale f JOIN offer o ON o.sale_id = f.id"
    " JOIN staged_product s ON s.sku = o.sku JOIN product p ON p.sku = o.sku"
    " WHERE f.closes_at > :now AND o.price_paise > s.list_price_paise"
    " AND p.list_price_paise <> s.list_price_paise"
    " UNION ALL"
    " SELECT s.sku FROM staged_product s JOIN stock_movement m ON m.id = s.movement_id"
    " WHERE s.units > 0"
    " LIMIT 1"
).bindparams(bindparam("now", type_=Moment()))
# Two products may swap their barcodes, and the database looks after each row.
_FREE_BARCODES = text(
    "UPDATE product SET barcode = '' FROM staged_product s"
    " WHERE s.sku = product.sku AND s.barcode <> product.barcode AND product.barcode <> ''"
)
_CHANGE = text(
    f"UPDATE product SET {', '.join(f'{name} = s.{name}' for name in (*_PLAIN, *_COUNTS))},"  # noqa: S608 - our own names
    " version = product.version + 1 FROM staged_product s"
    " WHERE s.sku = product.sku AND s.is_changed = 1 AND s.version > 0"
)
_ADD = text(
    f"INSERT INTO product (sku, {_COLUMNS}) SELECT sku, {_COLUMNS} FROM staged_product"  # noqa: S608 - our own names
    " WHERE version = 0 ORDER BY sku"
)


@contextmanager
def staging(engines: Engines) -> Iterator[Connection]:
    """Open a connection with an empty place for products; the place is gone with the block."""
    with engines.write.connect() as connection:
        try:
            with engines.beside(connection):
                staged.create(connection)
            yield connection
        finally:
            connection.invalidate()  # closed, and not lent to anybody else


def put(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    """Put products beside the shop: rows for the table `staged`."""
    connection.execute(insert(staged), rows)


def lock(connection: Connection) -> None:
    """Keep other transactions off the products that will change until this one ends."""
    if connection.dialect.name != "sqlite":
        connection.execute(_LOCK)


def is_stale(connection: Connection, now: datetime) -> bool:
    """Return whether the shop is not as it was when the list was compared with it.

    It is not, either, once units of the list were received.
    """
    return connection.scalar(_STALE, {"now": now, "most": MOST_UNITS}) is not None


def take_over(connection: Connection) -> None:
    """Change and add the products; their units come by `stock.receive_staged`.

    Raises:
        AlreadyThereError: another product has one of the barcodes by now.
    """
    for statement in (_FREE_BARCODES, _CHANGE, _ADD):
        connection.execute(statement)
