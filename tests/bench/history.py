"""A year's sales in a shop that has opened: paid orders with all that belongs to them, by SQL."""

import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.store.engine import sqlite_driver
from tests.servers import Server, database_of

SPACING_MS = 15_000

# In words that SQLite and PostgreSQL share. Ids begin with a count, as the shop's own begin with
# the time, and all are older; each order has one unit of one product, in turn.
_SOLD = """
CREATE TABLE sold AS
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {count})
SELECT i, '0' || CAST(1000000 + i AS TEXT) || '-0000-7000-8000-00000000feed' AS id,
 {begin} + i * CAST({spacing} AS BIGINT) AS at,
 'SKU-' || substr(CAST(100000 + i % {products} AS TEXT), 2) AS sku,
 'mobile:' || CAST(10000000 + i % 200000 AS TEXT) || '{digest}:4321' AS shopper
FROM n;
INSERT INTO orders (id, number, kiosk, shopper, sale_id, state, total_paise, placed_at, closed_at)
SELECT sold.id, 'K0-' || CAST(1000000 + i AS TEXT), 'K0', CASE WHEN i % 2 = 0 THEN shopper ELSE ''
 END, flash_sale.id, 'paid', 49900, at, at + 60000 FROM sold, flash_sale;
INSERT INTO order_line
 (order_id, line, sku, name, quantity, unit_price_paise, list_price_paise, gst_rate_bp)
SELECT id, 1, sku, 'Everest Kettle 10 Pro', 1, 49900, 79900, 1800 FROM sold;
INSERT INTO payment_request
 (id, order_id, gateway, gateway_ref, upi_uri, amount_paise, state, issued_at, expires_at)
SELECT id, id, 'simulated', '', 'upi://pay?pa=shop@demo&pn=The%20Shop&am=499.00&cu=INR&tr=' || id,
 49900, 'settled', at + 30000, at + 210000 FROM sold;
INSERT INTO payment
 (id, order_id, request_id, gateway, reference, rrn, amount_paise, received_at, confirmed_by)
SELECT id, id, id, 'simulated', 'HISTORY-' || id, '', 49900, at + 60000, '' FROM sold;
INSERT INTO stock_movement (id, sku, change, on_hand_after, reason, order_id, operator, at)
SELECT id, sku, -1, {units} - 1 - i / {products}, 'sold', id, '', at + 60000 FROM sold;
UPDATE product SET on_hand = on_hand - {each};
UPDATE offer SET sold = sold + {each};
INSERT INTO counter (name, value) VALUES ('order:K0', 2000000);
DROP TABLE sold;
"""


def sell_on_sqlite(database: Path, orders: int, *, products: int, units: int) -> None:
    """Sell `orders` units of `products` products that have `units` each; nobody has the file open.

    Nothing is synced and no key looked up, as nobody would miss this database.
    """
    connection = sqlite_driver().connect(str(database), isolation_level=None)
    try:
        for pragma in ("journal_mode = off", "synchronous = 0", "foreign_keys = 0"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN")
        for statement in _statements(orders, products, units):
            connection.execute(statement)
        connection.execute("COMMIT")
    finally:
        connection.close()


def sell_on_postgres(server: Server, url: str, orders: int, *, products: int, units: int) -> None:
    """Do the same; then vacuum and analyse, as autovacuum would within the minute.

    A replica looks up no foreign keys (postgresql.org/docs/current/runtime-config-client.html,
    session_replication_role).
    """
    script = "".join(f"{one};" for one in _statements(orders, products, units))
    server.execute(f"SET session_replication_role = replica; {script}", database_of(url))
    server.execute("VACUUM ANALYZE", database_of(url))
    server.execute("CHECKPOINT")


def _statements(orders: int, products: int, units: int) -> Iterator[str]:
    each, rest = divmod(orders, products)
    if rest or each > units or orders > 1_000_000:
        raise ValueError(f"{orders} orders cannot be shared out among {products} products")
    script = _SOLD.format(
        count=orders,
        begin=round(time.time() * 1000) - (orders + 1000) * SPACING_MS,
        spacing=SPACING_MS,
        products=products,
        units=units,
        each=each,
        digest="c" * 56,
    )
    return (one for one in script.split(";") if one.strip())
