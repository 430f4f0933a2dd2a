"""Numbers that never come twice, for orders, refunds and audit events; and marks to go on from."""

from sqlalchemy import BigInteger, Connection, TextClause, text

from kiosk.store.prepared import Prepared


def _counting(statement: TextClause) -> Prepared:
    return Prepared(statement.columns(value=BigInteger))


# In words that SQLite and PostgreSQL share: SQLAlchemy has an upsert of its own for each.
_STEP = _counting(
    text(
        "INSERT INTO counter (name, value) VALUES (:counter, 1)"
        " ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value"
    )
)
_PUT = _counting(
    text(
        "INSERT INTO counter (name, value) VALUES (:counter, :wanted)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value RETURNING value"
    )
)
_RAISE = _counting(
    text(
        "INSERT INTO counter (name, value) VALUES (:counter, :wanted)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
        " WHERE excluded.value > counter.value RETURNING value"
    )
)
_READ = _counting(text("SELECT value FROM counter WHERE name = :counter"))
_SKIP = _counting(
    text(
        "UPDATE counter SET value = value + :numbers"
        " WHERE name = 'refund' OR name LIKE 'order:%' OR name LIKE 'invoice:%' RETURNING value"
    )
)


def next_value(connection: Connection, name: str) -> int:
    """Return the next number of the series `name`, from 1; a rolled back one comes again.

    The row stays locked until the transaction ends, so two kiosks cannot get the same number.
    """
    return int(_STEP.scalar(connection, {"counter": name}))


def value(connection: Connection, name: str) -> int:
    """Return where the series `name` stands, 0 if it never began."""
    return int(_READ.scalar(connection, {"counter": name}) or 0)


def put(connection: Connection, name: str, wanted: int) -> None:
    """Set a mark to go on from."""
    _PUT.all(connection, {"counter": name, "wanted": wanted})


def raise_to(connection: Connection, name: str, wanted: int) -> None:
    """Let the series `name` go on behind `wanted`; one that is further already stays."""
    _RAISE.all(connection, {"counter": name, "wanted": wanted})


def skip(connection: Connection, numbers: int) -> None:
    """Leave out the next `numbers` of each series people have read: orders, refunds, invoices."""
    _SKIP.all(connection, {"numbers": numbers})
