"""The first start: a shop of one's own, from nothing to its first manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain import entries, setting_entries
from kiosk.domain.errors import InputError, ShopExistsError
from kiosk.domain.operator import Operator, Role
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.settings import ShopSettings
from kiosk.services.demo import add_demo_sale
from kiosk.services.settings import note_change
from kiosk.services.staff import add_person, new_person
from kiosk.store import audit, settings, versions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.services.clock import Clock
    from kiosk.services.demo_catalogue import DemoCatalogue
    from kiosk.store.engine import Engines

# What the fields of the set-up are called beside those of the settings.
MANAGER, PIN, PIN_AGAIN = "manager_name", "pin", "pin_again"


class SetupService:
    """Makes a new shop somebody's."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def is_needed(self) -> bool:
        """Return whether nobody has done anything in the shop yet."""
        with self._engines.read.begin() as connection:
            return versions.is_unused(connection)

    def problems(self, typed: Mapping[str, str]) -> tuple[Problem, ...]:
        """Return what does not fit of the fields in `typed`; nothing is stored."""
        chosen, person = _parted(typed)
        found: list[Problem] = []
        try:
            setting_entries.read(chosen, ShopSettings())
        except InputError as error:
            found += error.problems
        return (*found, *_person_problems(person))

    def run(
        self, typed: Mapping[str, str], read_demo: Callable[[], DemoCatalogue] | None = None
    ) -> Operator:
        """Store the shop's settings, and add its first manager; all of it or nothing.

        Args:
            typed: settings as text, and MANAGER, PIN and PIN_AGAIN.
            read_demo: gives the demo's products, to begin with a sale of them; None for none.

        Raises:
            InputError: something cannot be taken, each with its field.
            ShopExistsError: another kiosk has set the shop up meanwhile.
        """
        problems = self.problems(typed)
        if problems:
            raise InputError(*problems)
        chosen, person = _parted(typed)
        values = setting_entries.read(chosen, ShopSettings())
        manager = new_person(person[MANAGER], Role.MANAGER, person[PIN])
        catalogue = read_demo() if read_demo is not None else None
        with self._engines.writing() as connection:
            versions.claim(connection)
            if not versions.is_unused(connection):
                raise ShopExistsError("another kiosk has set this shop up")
            now = self._clock.at(connection)
            settings.write(connection, values)
            note_change(connection)
            add_person(connection, manager, by=manager.who.name, now=now)
            if catalogue is not None:
                add_demo_sale(connection, catalogue, now, operator=manager.who.name)
            happened = audit.Event(
                at=now,
                actor=manager.who.name,
                action="shop_set_up",
                subject=str(values.get("shop_name", "")),
            )
            audit.append(connection, happened)
        return manager.who


def _parted(typed: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the fields of the settings, and those of the manager."""
    own = {MANAGER, PIN, PIN_AGAIN}
    chosen = {key: text for key, text in typed.items() if key not in own}
    return chosen, {key: text for key, text in typed.items() if key in own}


def _person_problems(person: Mapping[str, str]) -> list[Problem]:
    found = []
    if MANAGER in person:
        name = entries.read_line(person[MANAGER], longest=60)
        if isinstance(name, ProblemKind):
            found.append(Problem(field=MANAGER, kind=name))
    if PIN in person:
        pin = entries.read_new_pin(person[PIN])
        if isinstance(pin, ProblemKind):
            found.append(Problem(field=PIN, kind=pin))
        elif pin != person.get(PIN_AGAIN, ""):
            found.append(Problem(field=PIN_AGAIN, kind=ProblemKind.DIFFERENT_PIN))
    return found
