"""Receipts that were asked for."""

from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, insert, literal_column, select, update

from kiosk.domain.receipt import ReceiptJob, ReceiptState, WaitingReceipts
from kiosk.store.schema import receipt_job

# Spelt out, not bound: SQLite uses a partial index only where it can read its condition.
_WAITING = receipt_job.c.state == literal_column("'waiting'")


def add(connection: Connection, job: ReceiptJob) -> None:
    """Add a receipt that shall be printed."""
    connection.execute(
        insert(receipt_job).values(
            id=job.id,
            order_id=job.order_id,
            kiosk=job.kiosk,
            state=job.state,
            copy=job.is_copy,
            asked_at=job.asked_at,
        )
    )


def waiting_for(connection: Connection, order_id: str, kiosk: str) -> ReceiptJob | None:
    """Return the receipt of an order that waits at a kiosk, or None."""
    statement = select(receipt_job).where(
        _WAITING, receipt_job.c.order_id == order_id, receipt_job.c.kiosk == kiosk
    )
    row = connection.execute(statement).mappings().first()
    return None if row is None else _job(row)


def was_asked_for(connection: Connection, order_id: str) -> bool:
    """Return whether a receipt of the order was ever asked for, at whichever kiosk."""
    statement = select(receipt_job.c.id).where(receipt_job.c.order_id == order_id)
    return connection.execute(statement.limit(1)).first() is not None


def was_printed(connection: Connection, order_id: str) -> bool:
    """Return whether a receipt of the order is on paper already."""
    statement = select(receipt_job.c.id).where(
        receipt_job.c.order_id == order_id, receipt_job.c.state == ReceiptState.PRINTED
    )
    return connection.execute(statement.limit(1)).first() is not None


def next_waiting(connection: Connection, kiosk: str) -> ReceiptJob | None:
    """Return the receipt that waits longest at a kiosk, or None."""
    statement = (
        select(receipt_job)
        .where(_WAITING, receipt_job.c.kiosk == kiosk)
        .order_by(receipt_job.c.asked_at, receipt_job.c.id)
        .limit(1)
    )
    row = connection.execute(statement).mappings().first()
    return None if row is None else _job(row)


def note_failure(connection: Connection, job_id: str, problem: str) -> None:
    """Count a try that failed, and why it did."""
    connection.execute(
        update(receipt_job)
        .where(receipt_job.c.id == job_id)
        .values(attempts=receipt_job.c.attempts + 1, problem=problem)
    )


def finish(connection: Connection, job_id: str, *, at: datetime) -> None:
    """Note that a receipt is on paper; one that was dropped meanwhile, too."""
    connection.execute(
        update(receipt_job)
        .where(receipt_job.c.id == job_id)
        .values(state=ReceiptState.PRINTED, done_at=at, problem="")
    )


def drop(connection: Connection, kiosk: str, *, at: datetime) -> int:
    """Let the receipts go that wait at a kiosk; return how many those are."""
    statement = (
        update(receipt_job)
        .where(_WAITING, receipt_job.c.kiosk == kiosk)
        .values(state=ReceiptState.DROPPED, done_at=at)
    )
    return connection.execute(statement).rowcount


def waiting(connection: Connection) -> tuple[WaitingReceipts, ...]:
    """Return what waits at each kiosk, with the trouble there, if any."""
    statement = (
        select(
            receipt_job.c.kiosk,
            func.count().label("count"),
            func.max(receipt_job.c.problem).label("problem"),
        )
        .where(_WAITING)
        .group_by(receipt_job.c.kiosk)
        .order_by(receipt_job.c.kiosk)
    )
    return tuple(WaitingReceipts(**row) for row in connection.execute(statement).mappings())


def _job(row: RowMapping) -> ReceiptJob:
    return ReceiptJob(
        id=row["id"],
        order_id=row["order_id"],
        kiosk=row["kiosk"],
        state=row["state"],
        is_copy=row["copy"],
        asked_at=row["asked_at"],
        attempts=row["attempts"],
        problem=row["problem"],
    )
