"""The settings: read, changed, and carried to the next kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain import setting_entries
from kiosk.domain.errors import ConfigError, InputError, KioskError
from kiosk.ui.backoffice.settings_page import MACHINE, SettingsPage
from kiosk.ui.backoffice.waiting_receipts import reason

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.printing import PrinterTrouble
    from kiosk.domain.settings import ShopSettings
    from kiosk.ui.backoffice.office import Office

EXPORT_NAME = "kiosk-settings.toml"


class SettingsFlow(QObject):
    """Shop and machine on one page; the shop's are stored first."""

    def __init__(self, office: Office) -> None:
        self._machine = office.machine() if office.machine is not None else None
        has_machine = self._machine is not None
        self.view = SettingsPage(office.theme, office.sheets, with_machine=has_machine)
        super().__init__(self.view)
        self._office = office
        self._service = office.shop.chosen
        self._settings: ShopSettings | None = None
        self._seen: dict[str, str] = {}
        self.view.show_fixed(self._service.fixed)
        self.view.save_requested.connect(self._save)
        self.view.export_requested.connect(self._choose_target)
        self.view.import_requested.connect(self._choose_source)
        desk = office.receipts
        if has_machine and desk is not None:
            self.view.show_printer(there=desk.has_printer)
            self.view.test_requested.connect(self._print_test_page)
            desk.tested.connect(self._on_tested)

    @property
    def has_unsaved(self) -> bool:
        return self.view.is_changed

    def opened(self) -> None:
        """Read the settings, unless some that were typed wait to be saved."""
        if not self.has_unsaved:
            self._office.run(self, self._service.current, self._show)

    def left(self) -> None:
        """Nothing runs for this page alone."""

    def _show(self, settings: ShopSettings) -> None:
        self._settings = settings
        texts = setting_entries.as_text(settings)
        self._seen = dict(texts)
        machine = self._machine
        if machine is not None:
            texts |= {f"{MACHINE}{key}": text for key, text in machine.values().items()}
        self.view.set_values(texts)

    @Slot()
    def _save(self) -> None:
        values = self.view.values()
        shop = {key: text for key, text in values.items() if not key.startswith(MACHINE)}
        machine = {
            key.removeprefix(MACHINE): text
            for key, text in values.items()
            if key.startswith(MACHINE)
        }
        self.view.set_busy(busy=True)
        self._office.run(self, lambda: self._store(shop, machine), self._on_saved, self._on_refused)

    def _store(self, shop: dict[str, str], machine: dict[str, str]) -> bool:
        """Store both, or nothing where something does not fit; return whether anything changed."""
        port = self._machine
        problems = list(self._service.problems(shop))
        if port is not None:
            problems += [one.of(f"{MACHINE}{one.field}") for one in port.check(machine)]
        if problems:
            raise InputError(*problems)
        changed = self._service.change(shop, by=self._office.operator, seen=self._seen)
        changed_here = port.change(machine) if port is not None else ()
        return bool(changed or changed_here)

    def _on_saved(self, changed: object) -> None:
        self.view.set_busy(busy=False)
        self.view.set_saved()
        self._office.run(self, self._service.current, self._show)
        if changed:
            self._office.shop_changed.emit()
            self._office.say(
                self.tr("Saved. Each kiosk takes it over as soon as nobody is using it.")
            )
        else:
            self._office.say(self.tr("Nothing was changed."))

    def _on_refused(self, error: KioskError) -> None:
        self.view.set_busy(busy=False)
        match error:
            case InputError(problems=problems):
                self.view.show_problems(problems)
            case _:
                self._office.say_why(error)

    @Slot()
    def _print_test_page(self) -> None:
        if self._office.receipts is not None:
            self._office.say(self.tr("A test page is being printed."))
            self._office.receipts.print_sample(self._office.shop.settings.shop_name)

    @Slot(object)
    def _on_tested(self, trouble: PrinterTrouble | None) -> None:
        if trouble is None:
            self._office.say(self.tr("The test page is printed."))
        else:
            self._office.say(reason(trouble), tone="amber")

    @Slot()
    def _choose_target(self) -> None:
        self._office.pick_folder(self.tr("Where shall the settings go?"), self._export)

    def _export(self, folder: Path) -> None:
        machine, settings = self._machine, self._settings
        if machine is None or settings is None:
            return
        self._office.run(
            self,
            lambda: machine.export(folder / EXPORT_NAME, settings),
            lambda _: self._office.say(
                self.tr("The settings are in {file}.").format(file=folder / EXPORT_NAME)
            ),
            self._on_file_refused,
        )

    @Slot()
    def _choose_source(self) -> None:
        self._office.pick_file(self.tr("Take settings from which file?"), (".toml",), self._import)

    def _import(self, source: Path) -> None:
        machine = self._machine
        if machine is not None:
            self._office.run(
                self,
                lambda: machine.read_export(source),
                self._on_imported,
                self._on_file_refused,
            )

    def _on_imported(self, found: tuple[dict[str, str], dict[str, str]]) -> None:
        shop, machine = found
        for key, text in (
            shop | {f"{MACHINE}{key}": text for key, text in machine.items()}
        ).items():
            if self.view.has_field(key) and key not in self._service.fixed:
                self.view.field(key).set_value(text)
        self._office.say(self.tr("Read. Please look it over, then save."))

    def _on_file_refused(self, error: KioskError) -> None:
        if isinstance(error, ConfigError):
            self._office.say(str(error), tone="amber")
        else:
            self._office.say_why(error)
