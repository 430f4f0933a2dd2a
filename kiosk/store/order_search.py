"""Looking for orders: by signs of them, newest first, a page at a time.

Each clue is followed by an index to few orders; only then the newest of those are read. So no
search costs more in a shop with 200,000 orders, but for the last four digits of a mobile number,
for which an index is read through.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    false,
    func,
    literal_column,
    or_,
    select,
    text,
)

from kiosk.domain.ids import first_id_at
from kiosk.domain.order import OrderState
from kiosk.domain.order_search import Clues, OrderPage, OrderQuery, OrderRow
from kiosk.store.schema import order_line, orders, payment, refund

_COLUMNS = (
    orders.c.id,
    orders.c.number,
    orders.c.kiosk,
    orders.c.shopper,
    orders.c.state,
    orders.c.total_paise,
    orders.c.placed_at,
)
# Of each kiosk as many as anybody will look through.
_MOST_TAILS = 50
_COUNTERS = text("SELECT name, value FROM counter WHERE name LIKE 'order:%' ORDER BY name")
_OWED_BACK = {OrderState.REVIEW, OrderState.REFUND_DUE, OrderState.REFUNDED}


def page(
    connection: Connection, query: OrderQuery, *, key: str, before_id: str | None, count: int
) -> OrderPage:
    """Return the newest `count` orders of `query` that are older than `before_id`, if given.

    `key` is how a shopper of the query is stored, empty without one.
    """
    statement = _narrowed(select(*_COLUMNS), query)
    if query.clues is not None:
        statement = statement.where(_meant(connection, query.clues, key))
    if before_id is not None:
        statement = statement.where(orders.c.id < before_id)
    statement = statement.order_by(orders.c.id.desc()).limit(count + 1)
    found = connection.execute(statement).mappings().all()
    shown = found[:count]
    lines = _lines(connection, [row["id"] for row in shown])
    rows = tuple(OrderRow(**row, **lines[row["id"]]) for row in shown)
    return OrderPage(rows=rows, last_id=rows[-1].id if len(found) > count else None)


def _narrowed(statement: Select[Any], query: OrderQuery) -> Select[Any]:
    if query.ids is not None:
        statement = statement.where(orders.c.id.in_(sorted(query.ids)))
    if query.from_at is not None:
        statement = statement.where(orders.c.id >= first_id_at(query.from_at))
    if query.until_at is not None:
        statement = statement.where(orders.c.id < first_id_at(query.until_at))
    if query.states:
        statement = statement.where(orders.c.state.in_(sorted(query.states)))
        if query.states <= _OWED_BACK:
            # They are few, and found by their refunds; the orders of a year are not read through.
            owed = select(payment.c.order_id).join(refund, refund.c.payment_id == payment.c.id)
            statement = statement.where(orders.c.id.in_(owed))
    return statement


def _meant(connection: Connection, clues: Clues, key: str) -> ColumnElement[bool]:
    numbers = [*_numbers(connection, clues)]
    ids = {*_ids_by_reference(connection, clues), *_ids_by_shopper(connection, clues, key)}
    return or_(
        orders.c.number.in_(numbers) if numbers else false(),
        orders.c.id.in_(ids) if ids else false(),
    )


def _numbers(connection: Connection, clues: Clues) -> Iterator[str]:
    """Yield every number that the clues may mean."""
    if not (clues.number or clues.tail):
        return
    for counter, last in connection.execute(_COUNTERS):
        kiosk = counter.removeprefix("order:")
        if clues.number and kiosk.upper() == clues.kiosk:
            yield f"{kiosk}-{clues.number}"
        if clues.tail:
            yield from (f"{kiosk}-{count:06d}" for count in _ending(clues.tail, last))


def _ending(digits: str, last: int) -> range:
    """Return the counts up to `last` that end with `digits`, the newest first; 50 at most."""
    step = 10 ** len(digits)
    newest = last - (last - int(digits)) % step
    return range(newest, max(0, newest - _MOST_TAILS * step), -step)


def _ids_by_reference(connection: Connection, clues: Clues) -> Iterator[str]:
    if clues.refund_number:
        yield from _of_refunds(connection, refund.c.number == clues.refund_number)
    if not clues.reference:
        return
    # Spelt out, or SQLite would not use the partial index.
    by_rrn = select(payment.c.order_id).where(
        payment.c.rrn == clues.reference, payment.c.rrn != literal_column("''")
    )
    yield from connection.scalars(by_rrn)
    by_reference = select(payment.c.order_id).where(
        payment.c.gateway.in_(list(_gateways(connection))),
        payment.c.reference == clues.reference,
    )
    yield from connection.scalars(by_reference)
    yield from _of_refunds(connection, refund.c.reference == clues.reference)


def _of_refunds(connection: Connection, which: ColumnElement[bool]) -> Sequence[str]:
    statement = (
        select(payment.c.order_id).join(refund, refund.c.payment_id == payment.c.id).where(which)
    )
    return connection.scalars(statement).all()


def _gateways(connection: Connection) -> Iterator[str]:
    """Yield every gateway that money came by: a leap for each, the payments are not read."""
    last: str | None = ""
    while last is not None:
        last = connection.scalar(
            select(func.min(payment.c.gateway)).where(payment.c.gateway > last)
        )
        if last is not None:
            yield last


def _ids_by_shopper(connection: Connection, clues: Clues, key: str) -> Sequence[str]:
    is_known = orders.c.shopper != literal_column("''")
    if key:
        found = select(orders.c.id).where(orders.c.shopper == key, is_known)
    elif clues.last_four:
        found = select(orders.c.id).where(
            is_known, orders.c.shopper.like(f"mobile:%:{clues.last_four}")
        )
    else:
        return ()
    return connection.scalars(found.order_by(orders.c.id.desc()).limit(_MOST_TAILS)).all()


def _lines(connection: Connection, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return the first product's name and the number of units of each order."""
    statement = (
        select(order_line.c.order_id, order_line.c.name, order_line.c.quantity)
        .where(order_line.c.order_id.in_(ids))
        .order_by(order_line.c.order_id, order_line.c.line)
    )
    found: dict[str, dict[str, Any]] = {
        order_id: {"first_name": "", "units": 0} for order_id in ids
    }
    for order_id, name, quantity in connection.execute(statement):
        of_order = found[order_id]
        of_order["first_name"] = of_order["first_name"] or name
        of_order["units"] += quantity
    return found
