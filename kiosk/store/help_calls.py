"""Calls for help: at most one of each kiosk."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.domain.help_call import HelpCall, HelpPlace
from kiosk.store.schema import help_call


def put(connection: Connection, call: HelpCall) -> None:
    """Keep `call` in place of an earlier one of its kiosk."""
    remove(connection, call.kiosk)
    connection.execute(
        insert(help_call).values(
            kiosk=call.kiosk,
            asked_at=call.asked_at,
            place=call.place.value,
            coming=call.coming,
        )
    )


def remove(connection: Connection, kiosk: str) -> bool:
    """Forget the call of `kiosk`; return whether there was one."""
    return bool(connection.execute(delete(help_call).where(help_call.c.kiosk == kiosk)).rowcount)


def set_coming(connection: Connection, kiosk: str, name: str) -> bool:
    """Note who is on the way to `kiosk`; False if nobody waits there, or somebody was quicker."""
    statement = (
        update(help_call)
        .where(help_call.c.kiosk == kiosk, help_call.c.coming == "")
        .values(coming=name)
    )
    return bool(connection.execute(statement).rowcount)


def since(connection: Connection, moment: datetime) -> tuple[HelpCall, ...]:
    """Return the calls made at `moment` or later, the longest wait first."""
    statement = (
        select(help_call)
        .where(help_call.c.asked_at >= moment)
        .order_by(help_call.c.asked_at, help_call.c.kiosk)
    )
    return tuple(
        HelpCall(
            kiosk=row.kiosk, place=HelpPlace(row.place), asked_at=row.asked_at, coming=row.coming
        )
        for row in connection.execute(statement)
    )
