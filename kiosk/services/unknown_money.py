"""Money that came and fits no order: a person looks whose it is."""

from dataclasses import replace

from kiosk.domain import entries
from kiosk.domain.errors import InputError, PaymentNotFoundError
from kiosk.domain.operator import Operator, Role
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.waiting import UnknownPayment
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import audit, unknown_payments
from kiosk.store.engine import Engines


class UnknownMoneyService:
    """Lists such money, and notes what was done about it."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    @safe_to_repeat
    def waiting(self) -> tuple[UnknownPayment, ...]:
        """Return what nobody has looked into, the oldest first."""
        with self._engines.read.begin() as connection:
            return unknown_payments.waiting(connection)

    @safe_to_repeat
    def settle(self, gateway: str, reference: str, note: str, *, by: Operator) -> UnknownPayment:
        """Note what was done about the money; it waits no longer.

        What is settled stays as it is, whoever says something else about it.

        Raises:
            InputError: the note is empty or too long.
            PaymentNotFoundError: there is no such money.
            NotAllowedError: `by` is no operator any more.
        """
        line = entries.read_line(note)
        if isinstance(line, ProblemKind):
            raise InputError(Problem(field="note", kind=line))
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.OPERATOR)
            found = unknown_payments.lock(connection, gateway, reference)
            if found is None:
                raise PaymentNotFoundError(f"no {gateway} payment {reference} waits")
            if found.settled_at is not None:
                return found
            now = self._clock.at(connection)
            settled = replace(found, settled_at=now, settled_by=by.name, note=line)
            unknown_payments.settle(connection, settled)
            happened = audit.Event(
                at=now,
                actor=by.name,
                action="unknown_money_settled",
                subject=f"{gateway} {reference}",
                detail=f"{found.amount_paise} paise: {line}",
            )
            audit.append(connection, happened)
        return settled
