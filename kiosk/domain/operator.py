"""The people who run the shop."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What an operator may do. Stored as its value, so never rename one."""

    OPERATOR = "operator"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Someone who signed in with name and PIN."""

    id: str
    name: str
    role: Role


# Whoever types commands on the machine has the database in hand anyway.
CONSOLE = Operator(id="console", name="console", role=Role.MANAGER)
