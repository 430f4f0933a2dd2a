"""Numbers that never come twice, for orders, refunds and audit events."""

from sqlalchemy import Connection, bindparam, insert, update

from kiosk.store.prepared import Prepared
from kiosk.store.schema import counter

_STEP = Prepared(
    update(counter)
    .where(counter.c.name == bindparam("counter"))
    .values(value=counter.c.value + 1)
    .returning(counter.c.value)
)
_START = Prepared(insert(counter).values(name=bindparam("counter"), value=1))


def next_value(connection: Connection, name: str) -> int:
    """Return the next number of the series `name`, from 1; a rolled back one comes again.

    The row stays locked until the transaction ends, so two kiosks cannot get the same number.
    """
    value = _STEP.scalar(connection, {"counter": name})
    if value is None:
        _START.all(connection, {"counter": name})
        return 1
    return int(value)
