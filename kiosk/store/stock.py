"""Units on the shelf. Nothing but `move` and `receive_staged` in here changes `on_hand`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, text, update

from kiosk.domain.ids import new_id
from kiosk.domain.product import MovementReason, Sku
from kiosk.store.column_types import Moment
from kiosk.store.prepared import Prepared, as_row
from kiosk.store.schema import product, stock_movement

_MOVE = Prepared(
    update(product)
    .where(product.c.sku == bindparam("which"), product.c.on_hand + bindparam("units") >= 0)
    .values(on_hand=product.c.on_hand + bindparam("units"))
    .returning(product.c.on_hand)
)
_RECORD = Prepared(insert(stock_movement))
# Each sale makes a new version of its product's row, and all who wait for the row set off for the
# new one at once, whoever came first: with 64 kiosks on one product some waited for five seconds.
# Advisory locks are handed over in the order of arrival (the wait queue of PostgreSQL's proc.c), so
# kiosks queue at one of those, and find the row free when it is their turn. FOR NO KEY UPDATE: a
# Buy Now, whose order line points to the product, need not wait.
_LOCK = Prepared(
    text(
        "WITH turn AS MATERIALIZED"
        " (SELECT pg_advisory_xact_lock(hashtextextended(:which, 0)))"
        " SELECT product.sku FROM turn, product WHERE product.sku = :which"
        " FOR NO KEY UPDATE OF product"
    ).columns(product.c.sku)
)
_ADD_STAGED = text(
    "UPDATE product SET on_hand = on_hand + s.units FROM staged_product s"
    " WHERE s.sku = product.sku AND s.units > 0"
)
_RECORD_STAGED = text(
    "INSERT INTO stock_movement (id, sku, change, on_hand_after, reason, operator, at, note)"
    " SELECT s.movement_id, s.sku, s.units, p.on_hand, :reason, :operator, :at, :note"
    " FROM staged_product s JOIN product p ON p.sku = s.sku WHERE s.units > 0"
    " ORDER BY s.movement_id"
).bindparams(bindparam("at", type_=Moment()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """Units that come (`change` above 0) or go, why, and who or which order caused it.

    `id` is one that was chosen beforehand, "" for a fresh one.
    """

    sku: Sku
    change: int
    reason: MovementReason
    at: datetime
    order_id: str | None = None
    operator: str = ""
    note: str = ""
    id: str = ""


def move(connection: Connection, movement: Movement) -> bool:
    """Change what is on hand and note the movement; False, and no change, if too few are there.

    One conditional UPDATE: two kiosks cannot both take the last unit.
    """
    change = {"which": movement.sku, "units": movement.change}
    on_hand = _MOVE.scalar(connection, change)
    if on_hand is None:
        return False
    row = as_row(movement) | {
        "id": movement.id or new_id(movement.at),
        "on_hand_after": on_hand,
    }
    _RECORD.all(connection, row)
    return True


def receive_staged(connection: Connection, *, at: datetime, operator: str, note: str) -> None:
    """Receive the units that wait with their products in `store.staging`, and note each movement.

    All at once: 10,000 calls of `move` would keep the kiosks from selling for a second.
    """
    connection.execute(_ADD_STAGED)
    values = {"reason": MovementReason.RECEIVED, "operator": operator, "at": at, "note": note}
    connection.execute(_RECORD_STAGED, values)


def lock(connection: Connection, skus: Sequence[Sku]) -> None:
    """Keep other transactions off the stock of `skus` until this one ends.

    In SKU order, so that two orders with the same products cannot wait for each other.
    """
    if connection.dialect.name == "sqlite":
        return  # BEGIN IMMEDIATE already keeps every other writer out
    for sku in sorted(skus):
        _LOCK.all(connection, {"which": sku})
