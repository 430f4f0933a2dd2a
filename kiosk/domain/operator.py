"""The people who run the shop."""

from dataclasses import dataclass
from datetime import datetime
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An operator as the list of operators shows them.

    `locked` by a manager, for good; `locked_until` (aware UTC) after too many wrong PINs.
    """

    who: Operator
    locked: bool
    locked_until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorDraft:
    """An operator as somebody entered them; the PIN twice, as nobody sees what they type."""

    name: str
    role: Role
    pin: str
    pin_again: str


# Whoever types commands on the machine has the database in hand anyway.
CONSOLE = Operator(id="console", name="console", role=Role.MANAGER)
