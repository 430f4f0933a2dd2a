"""The shop's settings, changed by a manager; every kiosk of the shop follows."""

from collections.abc import Mapping

from sqlalchemy import Connection

from kiosk.domain import setting_entries
from kiosk.domain.errors import ChangedMeanwhileError, InputError
from kiosk.domain.operator import Operator, Role
from kiosk.domain.problems import Problem
from kiosk.domain.settings import ShopSettings
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.store import audit, counters, settings
from kiosk.store.engine import Engines

_COUNTER = "settings"


class SettingsService:
    """Reads and writes what the shop decided. `fixed` are keys that this machine overrides.

    `opened_at` is the `version` of the settings that the shop was opened with.
    """

    def __init__(
        self, engines: Engines, clock: Clock, fixed: Mapping[str, object], opened_at: int
    ) -> None:
        self._engines = engines
        self._clock = clock
        self._opened_at = opened_at
        self.fixed = dict(fixed)

    def current(self) -> ShopSettings:
        """Return the settings as they are now, with what this machine overrides.

        Raises:
            ConfigError: what is stored cannot be used.
        """
        with self._engines.read.begin() as connection:
            return ShopSettings.from_values(settings.read(connection) | self.fixed)

    def version(self) -> int:
        """Return a number that is another one whenever somebody changed a setting."""
        with self._engines.read.begin() as connection:
            return version_in(connection)

    def is_outdated(self) -> bool:
        """Return whether somebody changed a setting since the shop was opened."""
        return self.version() != self._opened_at

    def problems(self, typed: Mapping[str, str]) -> tuple[Problem, ...]:
        """Return what does not fit of what was typed; nothing is stored."""
        try:
            setting_entries.read(self._free(typed), self.current())
        except InputError as error:
            return error.problems
        return ()

    def change(
        self, typed: Mapping[str, str], *, by: Operator, seen: Mapping[str, str] | None = None
    ) -> tuple[str, ...]:
        """Store what was typed, all of it or nothing; return the keys that have changed.

        Keys that this machine overrides are left alone. `seen` is what stood in the fields before
        anything was typed: what is as it was is not stored again.

        Raises:
            InputError: something cannot be taken, each with its field.
            ChangedMeanwhileError: somebody else changed one of these settings since it was seen.
            NotAllowedError: `by` is no manager.
        """
        before_typing = seen or {}
        wanted = {
            key: text for key, text in self._free(typed).items() if text != before_typing.get(key)
        }
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            stored = settings.read(connection)
            before = ShopSettings.from_values(stored | self.fixed)
            _check_unchanged(before, wanted, before_typing)
            values = setting_entries.read(wanted, before)
            # Other kiosks open the shop without what this machine overrides.
            alone = ShopSettings.from_values(stored)
            if self.fixed and setting_entries.fits(alone):
                setting_entries.read(wanted, alone)
            changed = tuple(key for key, value in values.items() if getattr(before, key) != value)
            if changed:
                self._write(connection, {key: values[key] for key in changed}, before, by)
        return changed

    def _free(self, typed: Mapping[str, str]) -> dict[str, str]:
        return {key: text for key, text in typed.items() if key not in self.fixed}

    def _write(
        self,
        connection: Connection,
        values: Mapping[str, object],
        before: ShopSettings,
        by: Operator,
    ) -> None:
        settings.write(connection, values)
        note_change(connection)
        now = self._clock.at(connection)
        for key, value in values.items():
            detail = f"{getattr(before, key)} -> {value}"
            happened = audit.Event(
                at=now, actor=by.name, action="setting_changed", subject=key, detail=detail
            )
            audit.append(connection, happened)


def _check_unchanged(
    before: ShopSettings, wanted: Mapping[str, str], seen: Mapping[str, str]
) -> None:
    now = setting_entries.as_text(before)
    others = tuple(key for key in wanted if key in seen and now.get(key, "") != seen[key])
    if others:
        raise ChangedMeanwhileError("settings", others)


def note_change(connection: Connection) -> None:
    """Let every kiosk of the shop notice that settings were changed in this transaction."""
    counters.next_value(connection, _COUNTER)


def version_in(connection: Connection) -> int:
    """Return the version of the settings as a transaction sees it; see `SettingsService`."""
    return counters.value(connection, _COUNTER)
