"""What came and went, as it was noted: reads only."""

from sqlalchemy import Connection, Select, and_, func, or_, select

from kiosk.domain.product import Sku
from kiosk.domain.stock import OWN_REASONS, StockMovement
from kiosk.store.schema import orders, stock_movement

_MOVEMENTS: Select[tuple[object, ...]] = select(
    *(column for column in stock_movement.c if column.name != "order_id"),
    func.coalesce(orders.c.number, "").label("order_number"),
).outerjoin(orders, orders.c.id == stock_movement.c.order_id)
_NEWEST_FIRST = (stock_movement.c.at.desc(), stock_movement.c.id.desc())


def page(
    connection: Connection, sku: Sku, before: StockMovement | None, count: int
) -> tuple[StockMovement, ...]:
    """Return `count` movements of `sku`, newest first, those before `before`."""
    statement = _MOVEMENTS.where(stock_movement.c.sku == sku)
    if before is not None:
        older = stock_movement.c.at < before.at
        same = and_(stock_movement.c.at == before.at, stock_movement.c.id < before.id)
        # The first condition says nothing new, but leads into the index.
        statement = statement.where(stock_movement.c.at <= before.at, or_(older, same))
    rows = connection.execute(statement.order_by(*_NEWEST_FIRST).limit(count)).mappings()
    return tuple(StockMovement(**row) for row in rows)


def find(connection: Connection, movement_id: str) -> StockMovement | None:
    """Return one movement, or None."""
    statement = _MOVEMENTS.where(stock_movement.c.id == movement_id)
    row = connection.execute(statement).mappings().first()
    return None if row is None else StockMovement(**row)


def last_of(connection: Connection, sku: Sku, operator: str) -> StockMovement | None:
    """Return the last movement of `sku` that `operator` could take back; or None."""
    statement = _MOVEMENTS.where(
        stock_movement.c.sku == sku,
        stock_movement.c.operator == operator,
        stock_movement.c.reason.in_(OWN_REASONS),
    )
    row = connection.execute(statement.order_by(*_NEWEST_FIRST).limit(1)).mappings().first()
    return None if row is None else StockMovement(**row)
