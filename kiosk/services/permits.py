"""Who may do what behind the counter."""

from sqlalchemy import Connection

from kiosk.domain.errors import NotAllowedError
from kiosk.domain.operator import CONSOLE, Operator, Role
from kiosk.store import operators


def check(connection: Connection, by: Operator, needed: Role) -> None:
    """Check, in the transaction of the step itself, that `by` may take it now.

    What the operator was when they signed in does not count: a manager may have locked them out
    since, or changed their role.

    Raises:
        NotAllowedError: they may not.
    """
    if by == CONSOLE:
        return
    account = operators.find(connection, by.id)
    if account is None or account.locked:
        raise NotAllowedError(f"{by.name} is locked out")
    if needed is Role.MANAGER and account.role is not Role.MANAGER:
        raise NotAllowedError(f"{by.name} is no manager")
