"""Operators, their PIN hashes and failed attempts."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from kiosk.domain.operator import Operator, Person, Role
from kiosk.store.schema import operator


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An operator as the sign-in sees it."""

    id: str
    name: str
    role: Role
    pin_hash: str
    failed_attempts: int
    locked_until: datetime | None
    locked: bool

    @property
    def operator(self) -> Operator:
        return Operator(id=self.id, name=self.name, role=self.role)


def insert_operator(connection: Connection, who: Operator, pin_hash: str) -> None:
    """Add an operator."""
    values = {"id": who.id, "name": who.name, "role": who.role, "pin_hash": pin_hash}
    connection.execute(insert(operator), values)


def names(connection: Connection) -> tuple[str, ...]:
    """Return all operators' names, managers first, then in alphabetical order."""
    return tuple(
        connection.scalars(select(operator.c.name).order_by(operator.c.role, operator.c.name))
    )


def people(connection: Connection) -> tuple[Person, ...]:
    """Return all operators, managers first, then in alphabetical order."""
    columns = [operator.c[name] for name in ("id", "name", "role", "locked", "locked_until")]
    statement = select(*columns).order_by(operator.c.role, operator.c.name)
    return tuple(
        Person(
            who=Operator(id=row.id, name=row.name, role=row.role),
            locked=row.locked,
            locked_until=row.locked_until,
        )
        for row in connection.execute(statement)
    )


def lock_all(connection: Connection) -> tuple[Account, ...]:
    """Return all accounts, and keep other transactions off them.

    In the order of their ids, so that two transactions cannot wait for each other.
    """
    statement = select(operator).order_by(operator.c.id).with_for_update()
    return tuple(Account(**row) for row in connection.execute(statement).mappings())


def change(connection: Connection, operator_id: str, **values: object) -> None:
    """Set columns of one operator."""
    connection.execute(update(operator).where(operator.c.id == operator_id).values(**values))


def find(connection: Connection, operator_id: str) -> Account | None:
    """Return the account, or None."""
    statement = select(operator).where(operator.c.id == operator_id)
    row = connection.execute(statement).mappings().first()
    return None if row is None else Account(**row)


def lock(connection: Connection, name: str) -> Account | None:
    """Return the account, and keep other transactions off it; None if there is none."""
    statement = select(operator).where(operator.c.name == name).with_for_update()
    row = connection.execute(statement).mappings().first()
    return None if row is None else Account(**row)


def set_attempts(
    connection: Connection, operator_id: str, failed_attempts: int, locked_until: datetime | None
) -> None:
    """Store how many PINs were wrong in a row, and until when no other is looked at."""
    connection.execute(
        update(operator)
        .where(operator.c.id == operator_id)
        .values(failed_attempts=failed_attempts, locked_until=locked_until)
    )
