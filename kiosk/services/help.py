"""Calls for help: a shopper asks, every back office hears, somebody comes."""

from datetime import timedelta

from kiosk.domain.help_call import HelpCall, HelpPlace
from kiosk.domain.operator import Operator, Role
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import audit, help_calls
from kiosk.store.engine import Engines

# A kiosk that died cannot take its call back: nobody waits longer than that.
CALLS_LAST = timedelta(minutes=15)


class HelpService:
    """The calls of all kiosks, and the one of this `kiosk`. Each commit is news for the others."""

    def __init__(self, engines: Engines, clock: Clock, kiosk: str) -> None:
        self._engines = engines
        self._clock = clock
        self._kiosk = kiosk

    @safe_to_repeat
    def call(self, place: HelpPlace) -> None:
        """Ask for somebody to come to this kiosk, in place of an earlier call from here."""
        with self._engines.writing() as connection:
            now = self._clock.at(connection)
            help_calls.put(connection, HelpCall(kiosk=self._kiosk, place=place, asked_at=now))

    @safe_to_repeat
    def dismiss(self) -> None:
        """Take the call of this kiosk back. Calling it again changes nothing."""
        with self._engines.read.begin() as connection:
            known = help_calls.since(connection, self._clock.at(connection) - 2 * CALLS_LAST)
        if any(call.kiosk == self._kiosk for call in known):
            with self._engines.writing() as connection:
                help_calls.remove(connection, self._kiosk)

    @safe_to_repeat
    def come(self, kiosk: str, by: Operator) -> None:
        """Let the shopper at `kiosk` read that `by` is coming; who was quicker stays named.

        Raises:
            NotAllowedError: the operator may not.
        """
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.OPERATOR)
            now = self._clock.at(connection)
            if help_calls.set_coming(connection, kiosk, by.name):
                event = audit.Event(at=now, actor=by.name, action="help_coming", subject=kiosk)
                audit.append(connection, event)

    @safe_to_repeat
    def calls(self) -> tuple[HelpCall, ...]:
        """Return who waits for help, the longest wait first."""
        with self._engines.read.begin() as connection:
            return help_calls.since(connection, self._clock.at(connection) - CALLS_LAST)

    @safe_to_repeat
    def own(self) -> HelpCall | None:
        """Return the call of this kiosk, if there is one."""
        return next((call for call in self.calls() if call.kiosk == self._kiosk), None)
