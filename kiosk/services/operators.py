"""Managers look after the operators; each operator after their own PIN."""

import logging
from collections.abc import Iterator

from sqlalchemy import Connection

from kiosk.domain import entries
from kiosk.domain.errors import (
    InputError,
    LastManagerError,
    LockedOutError,
    OperatorLockedError,
    OperatorNotFoundError,
    SignInError,
)
from kiosk.domain.operator import Operator, OperatorDraft, Person, Role
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.services import permits, staff
from kiosk.services.clock import Clock
from kiosk.services.staff import StaffService
from kiosk.store import audit, operators
from kiosk.store.engine import Engines
from kiosk.store.operators import Account

logger = logging.getLogger(__name__)

LONGEST_NAME = 40


class OperatorService:
    """Adds, renames, locks; and sees to it that somebody who may do everything is left.

    What is changed holds at once, at every kiosk, for whoever is signed in there.
    """

    def __init__(self, engines: Engines, staff_service: StaffService, clock: Clock) -> None:
        self._engines = engines
        self._staff = staff_service
        self._clock = clock

    def people(self) -> tuple[Person, ...]:
        """Return all operators, managers first, then in alphabetical order."""
        with self._engines.read.begin() as connection:
            return operators.people(connection)

    def add(self, draft: OperatorDraft, *, by: Operator) -> Operator:
        """Add an operator.

        Raises:
            InputError: name or PIN cannot be taken, or the name is taken; names every field.
            NotAllowedError: `by` is no manager.
        """
        name, pin = entries.read_line(draft.name, longest=LONGEST_NAME), draft.pin
        problems = [*_pin_problems(pin, draft.pin_again)]
        if isinstance(name, ProblemKind):
            problems.insert(0, Problem(field="name", kind=name))
        if problems or isinstance(name, ProblemKind):
            raise InputError(*problems)
        person = staff.new_person(name, draft.role, pin)
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            _check_free(operators.lock_all(connection), name)
            now = self._clock.at(connection)
            staff.add_person(connection, person, by=by.name, now=now)
        return person.who

    def rename(self, operator_id: str, name: str, *, by: Operator) -> Operator:
        """Give an operator another name, with which they sign in from now on.

        Raises:
            InputError: the name cannot be taken, or is somebody else's.
            OperatorNotFoundError: no operator has this id.
            NotAllowedError: `by` is no manager.
        """
        return self.change(operator_id, name, None, by=by)

    def set_role(self, operator_id: str, role: Role, *, by: Operator) -> None:
        """Make an operator a manager, or a manager an operator. The same again changes nothing.

        Raises:
            LastManagerError: no manager who is not locked out would be left.
            OperatorNotFoundError, NotAllowedError: as `rename`.
        """
        self.change(operator_id, None, role, by=by)

    def change(
        self, operator_id: str, name: str | None, role: Role | None, *, by: Operator
    ) -> Operator:
        """Change name and role, or the one that is not None: both of it or nothing.

        Raises:
            InputError, OperatorNotFoundError, NotAllowedError: as `rename`.
            LastManagerError: as `set_role`.
        """
        read = None if name is None else entries.read_line(name, longest=LONGEST_NAME)
        if isinstance(read, ProblemKind):
            raise InputError(Problem(field="name", kind=read))
        with self._engines.writing() as connection:
            everybody, account = self._locked(connection, operator_id, by)
            if read is not None and account.name != read:
                _check_free([one for one in everybody if one.id != operator_id], read)
                operators.change(connection, operator_id, name=read)
                self._note(connection, "operator_renamed", account.name, read, by=by)
            if role is not None and account.role is not role:
                if role is not Role.MANAGER:
                    _check_not_last(everybody, account)
                operators.change(connection, operator_id, role=role)
                self._note(connection, "role_changed", read or account.name, role, by=by)
        return Operator(id=operator_id, name=read or account.name, role=role or account.role)

    def set_locked(self, operator_id: str, *, locked: bool, by: Operator) -> None:
        """Lock an operator out, or let them in again, wrong PINs forgotten.

        Raises:
            LastManagerError: no manager who is not locked out would be left.
            OperatorNotFoundError, NotAllowedError: as `rename`.
        """
        with self._engines.writing() as connection:
            everybody, account = self._locked(connection, operator_id, by)
            if not locked:
                operators.set_attempts(connection, operator_id, 0, None)
            if account.locked is locked and account.locked_until is None:
                return
            if locked:
                _check_not_last(everybody, account)
            operators.change(connection, operator_id, locked=locked)
            action = "operator_locked" if locked else "operator_unlocked"
            self._note(connection, action, account.name, "", by=by)

    def change_pin(
        self, operator_id: str, pin: str, pin_again: str, *, by: Operator, old_pin: str = ""
    ) -> None:
        """Give an operator another PIN: one's own with the old one, others' as a manager.

        A wrong old PIN counts as one at the sign-in does.

        Raises:
            InputError: a PIN cannot be taken; names every field.
            OperatorLockedError: too many wrong PINs; says until when.
            OperatorNotFoundError: no operator has this id.
            NotAllowedError: `by` may not do this.
        """
        problems = [*_pin_problems(pin, pin_again)]
        if problems:
            raise InputError(*problems)
        is_own = operator_id == by.id
        if is_own:
            self._prove(by, old_pin)
        pin_hash = staff.hash_pin(pin)
        with self._engines.writing() as connection:
            needed = Role.OPERATOR if is_own else Role.MANAGER
            _, account = self._locked(connection, operator_id, by, needed)
            operators.change(connection, operator_id, pin_hash=pin_hash)
            operators.set_attempts(connection, operator_id, 0, None)
            self._note(connection, "pin_changed", account.name, "", by=by)

    def _prove(self, by: Operator, old_pin: str) -> None:
        with self._engines.read.begin() as connection:
            account = operators.find(connection, by.id)
        if account is None:
            raise OperatorNotFoundError(f"no operator has the id {by.id!r}")
        try:
            self._staff.prove(account.name, old_pin)
        except (OperatorLockedError, LockedOutError):
            raise
        except SignInError as error:
            wrong = Problem(field="old_pin", kind=ProblemKind.WRONG_PIN)
            raise InputError(wrong) from error

    def _locked(
        self, connection: Connection, operator_id: str, by: Operator, needed: Role = Role.MANAGER
    ) -> tuple[tuple[Account, ...], Account]:
        """Return everybody, and whom it is about, as they are once nobody else can change them."""
        everybody = operators.lock_all(connection)
        # After the wait: whoever was first may just have taken this manager's role away.
        permits.check(connection, by, needed)
        account = next((one for one in everybody if one.id == operator_id), None)
        if account is None:
            raise OperatorNotFoundError(f"no operator has the id {operator_id!r}")
        return everybody, account

    def _note(
        self, connection: Connection, action: str, subject: str, detail: str, *, by: Operator
    ) -> None:
        now = self._clock.at(connection)
        happened = audit.Event(at=now, actor=by.name, action=action, subject=subject, detail=detail)
        audit.append(connection, happened)
        logger.info("%s: %s by %s", action, subject, by.name)


def _pin_problems(pin: str, pin_again: str) -> Iterator[Problem]:
    read = entries.read_new_pin(pin)
    if isinstance(read, ProblemKind):
        yield Problem(field="pin", kind=read)
    elif pin != pin_again:
        yield Problem(field="pin_again", kind=ProblemKind.DIFFERENT_PIN)


def _check_free(others: tuple[Account, ...] | list[Account], name: str) -> None:
    """Check that nobody has this name: at the sign-in people do not look at capitals."""
    if any(one.name.casefold() == name.casefold() for one in others):
        raise InputError(Problem(field="name", kind=ProblemKind.TAKEN, detail=name))


def _check_not_last(everybody: tuple[Account, ...], account: Account) -> None:
    left = [
        one
        for one in everybody
        if one.role is Role.MANAGER and not one.locked and one.id != account.id
    ]
    if not left:
        raise LastManagerError(f"{account.name} is the last manager who is not locked out")
