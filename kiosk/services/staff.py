"""Operators sign in with name and PIN."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from kiosk.domain.errors import LockedOutError, OperatorLockedError, SignInError
from kiosk.domain.ids import new_id
from kiosk.domain.operator import Operator, Role
from kiosk.domain.text import clean_line
from kiosk.store import audit, operators

if TYPE_CHECKING:
    from argon2 import PasswordHasher
    from sqlalchemy import Connection

    from kiosk.services.clock import Clock
    from kiosk.store.engine import Engines

logger = logging.getLogger(__name__)

FREE_ATTEMPTS = 5
_FIRST_LOCK = timedelta(minutes=1)
_LONGEST_LOCK = timedelta(hours=1)


class StaffService:
    """Who may go behind the counter."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def names(self) -> tuple[str, ...]:
        """Return every operator's name, managers first."""
        with self._engines.read.begin() as connection:
            return operators.names(connection)

    def add(self, name: str, role: Role, pin: str, *, by: str) -> Operator:
        """Add an operator.

        Raises:
            SignInError: the name is empty or taken, or the PIN is not 4 to 8 digits.
        """
        person = new_person(name, role, pin)
        with self._engines.writing() as connection:
            add_person(connection, person, by=by, now=self._clock.at(connection))
        return person.who

    def sign_in(self, name: str, pin: str) -> Operator:
        """Return the operator, or count a failed attempt.

        After five wrong PINs the account is locked for a minute, and twice as long after each
        further one, up to an hour. The attempt is counted, and committed, before the PIN is
        looked at: switching the kiosk off does not win another try.

        Raises:
            OperatorLockedError: too many wrong PINs; says until when.
            LockedOutError: a manager has locked the operator out.
            SignInError: name and PIN do not fit.
        """
        account = self.prove(name, pin)
        with self._engines.writing() as connection:
            now = self._clock.at(connection)
            happened = audit.Event(at=now, actor=name, action="signed_in", subject=name)
            audit.append(connection, happened)
        return account.operator

    def prove(self, name: str, pin: str) -> operators.Account:
        """Return the account that name and PIN fit, or count a failed attempt, as `sign_in`.

        Raises:
            OperatorLockedError: too many wrong PINs; says until when.
            LockedOutError: they fit, but a manager has locked the operator out.
            SignInError: name and PIN do not fit.
        """
        account = self._count_attempt(name)
        fits = _fits(account.pin_hash if account else _nobodys_hash(), pin)
        if account is None or not fits:
            logger.warning("wrong PIN for operator %r", name)
            if account is not None and account.locked_until is not None:
                raise OperatorLockedError(name, account.locked_until)
            raise SignInError("name and PIN do not fit")
        with self._engines.writing() as connection:
            operators.set_attempts(connection, account.id, 0, None)
        if account.locked:
            raise LockedOutError(f"{name} is locked out")
        return account

    def _count_attempt(self, name: str) -> operators.Account | None:
        with self._engines.writing() as connection:
            account = operators.lock(connection, name)
            now = self._clock.at(connection)  # after the wait for the lock
            if account is None:
                return None
            if account.locked_until is not None and account.locked_until > now:
                raise OperatorLockedError(name, account.locked_until)
            attempts = account.failed_attempts + 1
            until = _locked_until(attempts, now)
            operators.set_attempts(connection, account.id, attempts, until)
            return replace(account, failed_attempts=attempts, locked_until=until)


@dataclass(frozen=True, slots=True)
class NewPerson:
    """An operator to be added, the PIN hashed already: that takes 30 ms, and no lock waits."""

    who: Operator
    pin_hash: str


def new_person(name: str, role: Role, pin: str) -> NewPerson:
    """Return an operator to be added.

    Raises:
        SignInError: the name is empty, or the PIN is not 4 to 8 digits.
    """
    name = clean_line(name)
    if not name:
        raise SignInError("an operator needs a name")
    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 8):
        raise SignInError("a PIN has 4 to 8 digits")
    who = Operator(id=new_id(datetime.now(UTC)), name=name, role=role)
    return NewPerson(who, hash_pin(pin))


def hash_pin(pin: str) -> str:
    """Return what is stored of a PIN; takes 30 ms, so call it before any transaction."""
    return _hasher().hash(pin)


def add_person(connection: Connection, person: NewPerson, *, by: str, now: datetime) -> None:
    """Add an operator within a transaction that may do more; see `StaffService.add`.

    Raises:
        SignInError: the name is taken.
    """
    who = person.who
    if operators.lock(connection, who.name) is not None:
        raise SignInError(f"there is an operator {who.name!r} already")
    operators.insert_operator(connection, who, person.pin_hash)
    happened = audit.Event(
        at=now, actor=by, action="operator_added", subject=who.name, detail=who.role
    )
    audit.append(connection, happened)


def _locked_until(attempts: int, now: datetime) -> datetime | None:
    if attempts < FREE_ATTEMPTS:
        return None
    doublings = min(attempts - FREE_ATTEMPTS, 10)
    lock: timedelta = min(_FIRST_LOCK * (1 << doublings), _LONGEST_LOCK)
    return now + lock


@cache
def _nobodys_hash() -> str:
    """Return a hash to verify for unknown names, so that they take as long as known ones."""
    return _hasher().hash("no operator has this PIN")


def _fits(pin_hash: str, pin: str) -> bool:
    from argon2.exceptions import VerifyMismatchError  # noqa: PLC0415 - start-up

    try:
        return _hasher().verify(pin_hash, pin)
    except VerifyMismatchError:
        return False


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher, Type  # noqa: PLC0415 - start-up

    # The minimum of OWASP's Password Storage Cheat Sheet for argon2id.
    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1, type=Type.ID)
