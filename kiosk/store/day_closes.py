"""Day closes: each begins where the one before ended."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from kiosk.domain.day_sheet import DayClose, DaySheet, as_json, from_json
from kiosk.domain.errors import DatabaseDamagedError
from kiosk.domain.ids import first_id_at
from kiosk.domain.product import MovementReason
from kiosk.domain.spans import Span
from kiosk.store.schema import day_close, payment, refund, stock_movement

# A movement's id may be made when its sheet opens, well before the movement: the range of ids is
# that much wider, and the moment of the movement decides.
_APART = timedelta(days=1)
_LIST = select(
    day_close.c.number, day_close.c.from_at, day_close.c.until_at, day_close.c.closed_by
).order_by(day_close.c.number.desc())


def last(connection: Connection) -> DayClose | None:
    """Return the newest close, or None."""
    found = before(connection, None, most=1)
    return found[0] if found else None


def before(connection: Connection, number: int | None, *, most: int) -> tuple[DayClose, ...]:
    """Return the newest closes, of those before `number` if it is given, the newest first."""
    statement = _LIST.limit(most)
    if number is not None:
        statement = statement.where(day_close.c.number < number)
    return tuple(
        DayClose(number=row.number, span=Span(row.from_at, row.until_at), closed_by=row.closed_by)
        for row in connection.execute(statement)
    )


def find(connection: Connection, number: int) -> DaySheet | None:
    """Return the sheet of one close, or None.

    Raises:
        DatabaseDamagedError: it cannot be read.
    """
    row = connection.execute(select(day_close).where(day_close.c.number == number)).first()
    return None if row is None else _sheet(row)


def _sheet(row: Row[Any]) -> DaySheet:
    span = Span(row.from_at, row.until_at)
    try:
        return from_json(row.sheet, span, number=row.number, closed_by=row.closed_by)
    except ValueError as error:
        raise DatabaseDamagedError(f"the database cannot be used: {error}") from error


def insert_close(connection: Connection, sheet: DaySheet) -> None:
    """Add a close.

    Raises:
        AlreadyThereError: another one begins at the same moment.
    """
    row = {
        "number": sheet.number,
        "from_at": sheet.span.begin,
        "until_at": sheet.span.end,
        "closed_by": sheet.closed_by,
        "sheet": as_json(sheet),
    }
    connection.execute(insert(day_close), row)


def missed(connection: Connection, begin: datetime) -> tuple[int, int]:
    """Return how many payments from before `begin` are on no sheet, and their paise.

    Raises:
        DatabaseDamagedError: a sheet cannot be read.
    """
    there = select(func.count(), func.coalesce(func.sum(payment.c.amount_paise), 0)).where(
        payment.c.id < first_id_at(begin)
    )
    count, paise = connection.execute(there).one()
    sheets = [
        _sheet(row)
        for row in connection.execute(select(day_close).where(day_close.c.from_at < begin))
    ]
    count -= sum(one.payments + one.missed for one in sheets)
    paise -= sum(one.received_paise + one.missed_paise for one in sheets)
    return int(count), int(paise)


def owed_paise(connection: Connection, span: Span) -> int:
    """Return the refunds that arose from payments by themselves in `span`, done or not."""
    statement = select(func.coalesce(func.sum(refund.c.amount_paise), 0)).where(
        refund.c.reason != "requested",
        refund.c.due_at >= span.begin,
        refund.c.due_at < span.end,
    )
    return int(connection.execute(statement).scalar_one())


def units_changed(connection: Connection, span: Span, reason: MovementReason) -> int:
    """Return by how many units the stock was changed in `span` for one reason."""
    statement = select(func.coalesce(func.sum(stock_movement.c.change), 0)).where(
        stock_movement.c.id >= first_id_at(span.begin - _APART),
        stock_movement.c.id < first_id_at(span.end + _APART),
        stock_movement.c.at >= span.begin,
        stock_movement.c.at < span.end,
        stock_movement.c.reason == reason,
    )
    return int(connection.execute(statement).scalar_one())
