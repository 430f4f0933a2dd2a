"""What this machine was told, changed on its screen: kiosk.toml, and settings as one file."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kiosk.config import MACHINE_KEYS, SHOP_KEYS, Config, as_kind, check_language, check_machine
from kiosk.domain.errors import ConfigError, InputError
from kiosk.domain.printing import fits_address
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.setting_entries import as_text, typed_keys
from kiosk.domain.settings import ShopSettings
from kiosk.services.new_file import save_whole

_KINDS = {
    "name": ProblemKind.NOT_A_KIOSK_NAME,
    "screen": ProblemKind.OUT_OF_RANGE,
    "backup_dir": ProblemKind.NOT_A_FOLDER,
    "printer_address": ProblemKind.NOT_A_PRINTER,
}
# The next kiosk has a name and a screen of its own.
_NOT_EXPORTED = frozenset({"name", "screen", "backup_dir", "printer_kind", "printer_address"})


class Machine:
    """The settings of one kiosk in its `file`; they hold from its next start on."""

    def __init__(self, file: Path, config: Config) -> None:
        self._file = file
        self._config = config

    def values(self) -> dict[str, str]:
        """Return what stands in the field of every setting of this machine."""
        return {key: _text(getattr(self._config, key)) for key in MACHINE_KEYS.values()}

    def check(self, typed: Mapping[str, str]) -> tuple[Problem, ...]:
        """Return what does not fit of what was typed."""
        return tuple(self._read(typed)[1])

    def change(self, typed: Mapping[str, str]) -> tuple[str, ...]:
        """Write what was typed into kiosk.toml, and return the keys that have changed.

        Whatever else is written there stays, comments too.

        Raises:
            InputError: something cannot be taken, each with its field.
            ConfigError: the file cannot be written.
        """
        values, problems = self._read(typed)
        if problems:
            raise InputError(*problems)
        if values:
            self._write(values)
            self._config = replace(self._config, **values)  # type: ignore[arg-type]  # checked
        return tuple(values)

    def export(self, target: Path, settings: ShopSettings) -> None:
        """Write the settings of shop and machine to `target`, for the next kiosk.

        Raises:
            ConfigError: it cannot be written.
        """
        machine = {key: getattr(self._config, key) for key in MACHINE_KEYS.values()}
        shop: dict[str, object] = {key: getattr(settings, key) for key in typed_keys()}
        document = tomlkit.document()
        document.add(tomlkit.comment("Settings of a flash-sale kiosk."))
        names = {name: key for key, name in {**MACHINE_KEYS, **SHOP_KEYS}.items()}
        for name, value in {**machine, **shop}.items():
            if name not in _NOT_EXPORTED:
                _put(document, names[name], value)
        _save(target, tomlkit.dumps(document))

    def read_export(self, source: Path) -> tuple[dict[str, str], dict[str, str]]:
        """Return what a file of `export` says of the shop, and of the machine, as text.

        Raises:
            ConfigError: it cannot be read, or is none of ours.
        """
        document = _load(source).unwrap()  # plain strings, not TOML's own
        names = {**MACHINE_KEYS, **SHOP_KEYS}
        found: dict[str, object] = {}
        for table, entries in document.items():
            for key, value in entries.items() if isinstance(entries, Mapping) else ():
                name = names.get(f"{table}.{key}")
                if name is None:
                    raise ConfigError(f"{source.name}: {table}.{key}: there is no such setting")
                found[name] = value
        if not found:
            raise ConfigError(f"{source.name}: there are no settings in it")
        shop = {name: value for name, value in found.items() if name in SHOP_KEYS.values()}
        machine = {
            name: _text(value)
            for name, value in found.items()
            if name in MACHINE_KEYS.values() and name not in _NOT_EXPORTED
        }
        texts = as_text(ShopSettings.from_values(shop))
        return {name: texts[name] for name in shop}, machine

    def _read(self, typed: Mapping[str, str]) -> tuple[dict[str, object], list[Problem]]:
        values, problems = _read(self._changed(typed))
        if not problems and not values.keys().isdisjoint({"printer_kind", "printer_address"}):
            printer = replace(self._config, **values).printer  # type: ignore[arg-type]  # checked
            if not fits_address(printer.kind, printer.address):
                kind = ProblemKind.NOT_A_PRINTER
                problems.append(Problem(field="printer_address", kind=kind, detail=printer.address))
        return values, problems

    def _changed(self, typed: Mapping[str, str]) -> dict[str, str]:
        before = self.values()
        return {key: text.strip() for key, text in typed.items() if before[key] != text.strip()}

    def _write(self, values: Mapping[str, object]) -> None:
        document = _load(self._file) if self._file.exists() else tomlkit.document()
        names = {name: key for key, name in MACHINE_KEYS.items()}
        for name, value in values.items():
            _put(document, names[name], value)
        _save(self._file, tomlkit.dumps(document))


def _read(typed: Mapping[str, str]) -> tuple[dict[str, object], list[Problem]]:
    values: dict[str, object] = {}
    problems = []
    for key, text in typed.items():
        try:
            value = as_kind(key, text)
            check_machine({key: value})
            if key == "language":
                check_language(value)
            _check_folder(key, text)
        except ConfigError:
            kind = _KINDS.get(key, ProblemKind.UNKNOWN)
            problems.append(Problem(field=key, kind=kind, detail=text))
        else:
            values[key] = value
    return values, problems


def _check_folder(key: str, text: str) -> None:
    if key == "backup_dir" and text:
        try:
            folder = Path(text).expanduser()
        except RuntimeError as error:  # the home of somebody whom this machine does not know
            raise ConfigError(f"{text}: {error}") from error
        if not (folder.is_absolute() and folder.is_dir() and os.access(folder, os.W_OK)):
            raise ConfigError(f"{folder}: no folder that can be written to")


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _put(document: tomlkit.TOMLDocument, key: str, value: object) -> None:
    table, _, name = key.partition(".")
    if table not in document:
        document.add(table, tomlkit.table())
    # StrEnum members are written as their value.
    document[table][name] = str(value) if isinstance(value, str) else value


def _load(path: Path) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from error
    except (TOMLKitError, ValueError) as error:
        raise ConfigError(f"{path.name}: not a readable TOML file") from error


def _save(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_whole(path, text.encode(), overwrite=True)
    except (OSError, InputError) as error:
        raise ConfigError(f"{path}: cannot be written ({error})") from error
