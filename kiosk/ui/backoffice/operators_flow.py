"""Operators: who may go behind the counter, and what each of them may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.domain.errors import InputError
from kiosk.domain.operator import OperatorDraft, Person, Role
from kiosk.ui.backoffice import order_texts
from kiosk.ui.backoffice.list_page import ListPage
from kiosk.ui.backoffice.operator_sheets import AddSheet, EditSheet, PinSheet
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.widgets.buttons import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.errors import KioskError
    from kiosk.ui.backoffice.form_sheet import FormSheet
    from kiosk.ui.backoffice.office import Office


class OperatorsFlow(QObject):
    """Managers change everything here, operators their own PIN."""

    has_unsaved = False

    def __init__(self, office: Office) -> None:
        self._office = office
        columns = (
            Column[Person](title=_tr("Name"), text=lambda row: row.who.name, strong=True),
            Column[Person](title=_tr("May"), text=lambda row: role_text(row.who.role), width=260),
            Column[Person](
                title=_tr("State"), text=self._state_text, tone=self._state_tone, width=280
            ),
        )
        self._model: TableModel[Person] = TableModel(office.theme, columns)
        self.view = ListPage(office.theme, self._model, name="operators", title=_tr("Operators"))
        super().__init__(self.view)
        self._model.setParent(self)
        own_pin = button(_tr("Change my PIN"), name="ownPinButton")
        add = button(_tr("Add somebody"), name="addOperatorButton", kind="ink")
        self.view.add_action(own_pin)
        self.view.add_action(add)
        add.setVisible(office.is_manager)
        own_pin.clicked.connect(self._ask_own_pin)
        add.clicked.connect(self._ask_to_add)
        self.view.opened.connect(self._on_opened)

    def opened(self) -> None:
        """Read who there is."""
        self._office.run(self, self._office.shop.office.operators.people, self._on_people)

    def left(self) -> None:
        """Nothing runs for this page alone."""

    def _on_people(self, people: tuple[Person, ...]) -> None:
        self._model.show_rows(people)
        self.view.show_table()
        managers = sum(person.who.role is Role.MANAGER for person in people)
        text = self.tr("{people}, of them managers: {managers}")
        self.view.set_count(text.format(people=len(people), managers=managers))

    def _state_text(self, person: Person) -> str:
        if person.locked:
            return _tr("Locked out")
        until = person.locked_until
        if until is not None and until > self._office.feed.now():
            moment = order_texts.short_moment(until, self._office.zone)
            return _tr("Wrong PINs, until {time}").format(time=moment)
        return _tr("You") if person.who.id == self._office.operator.id else _tr("Can sign in")

    def _state_tone(self, person: Person) -> str:
        if person.locked:
            return "flame"
        until = person.locked_until
        return "amber" if until is not None and until > self._office.feed.now() else "soft"

    def _ask_to_add(self) -> None:
        sheet = AddSheet(self._office.theme)
        service, by = self._office.shop.office.operators, self._office.operator
        sheet.cancelled.connect(self._office.close_sheet)

        def add() -> None:
            draft = OperatorDraft(
                name=sheet.value("name"),
                role=Role(sheet.value("role")),
                pin=sheet.value("pin"),
                pin_again=sheet.value("pin_again"),
            )
            self._do(sheet, lambda: service.add(draft, by=by), _tr("Added."))

        sheet.submitted.connect(add)
        self._office.show_sheet(sheet, width=860)

    def _on_opened(self, person: Person) -> None:
        if not self._office.is_manager:
            self._office.say(_tr("A manager can change this. Please ask one."), tone="amber")
            return
        sheet = EditSheet(self._office.theme, person)
        sheet.cancelled.connect(self._office.close_sheet)
        sheet.submitted.connect(lambda: self._save(sheet, person))
        sheet.pin_requested.connect(lambda: self._ask_for_pin(person))
        sheet.lock_requested.connect(lambda: self._ask_to_lock(person))
        self._office.show_sheet(sheet, width=860)

    def _save(self, sheet: EditSheet, person: Person) -> None:
        service, by, which = (
            self._office.shop.office.operators,
            self._office.operator,
            person.who.id,
        )
        name, role = sheet.value("name"), Role(sheet.value("role"))
        self._do(sheet, lambda: service.change(which, name, role, by=by), _tr("Saved."))

    def _ask_to_lock(self, person: Person) -> None:
        service, by, which = (
            self._office.shop.office.operators,
            self._office.operator,
            person.who.id,
        )
        is_out = person.locked or person.locked_until is not None

        def change() -> None:
            self._office.run(
                self,
                lambda: service.set_locked(which, locked=not is_out, by=by),
                lambda _done: self.opened(),
            )

        if is_out:
            self._office.close_sheet()
            change()
            return
        self._office.ask(
            _tr("Lock {name} out?").format(name=person.who.name),
            _tr(
                "{name} can do nothing any more, at any kiosk, until you let them in again."
            ).format(name=person.who.name),
            yes=_tr("Lock out"),
            on_yes=change,
        )

    def _ask_own_pin(self) -> None:
        self._show_pin_sheet(self._office.operator.id, _tr("Change my PIN"), own=True)

    def _ask_for_pin(self, person: Person) -> None:
        own = person.who.id == self._office.operator.id
        title = _tr("A new PIN for {name}").format(name=person.who.name)
        self._show_pin_sheet(person.who.id, _tr("Change my PIN") if own else title, own=own)

    def _show_pin_sheet(self, which: str, title: str, *, own: bool) -> None:
        sheet = PinSheet(title, own=own)
        service, by = self._office.shop.office.operators, self._office.operator
        sheet.cancelled.connect(self._office.close_sheet)

        def change() -> None:
            pin, again = sheet.value("pin"), sheet.value("pin_again")
            old = sheet.value("old_pin") if own else ""
            self._do(
                sheet,
                lambda: service.change_pin(which, pin, again, by=by, old_pin=old),
                _tr("The new PIN holds from now on."),
            )

        sheet.submitted.connect(change)
        self._office.show_sheet(sheet, width=860)

    def _do(self, sheet: FormSheet, work: Callable[[], object], done: str) -> None:
        sheet.set_busy(busy=True)

        def on_done() -> None:
            self._office.close_sheet()
            self._office.say(done)
            self.opened()

        def on_refused(error: KioskError) -> None:
            sheet.set_busy(busy=False)
            if isinstance(error, InputError):
                sheet.show_problems(error.problems)
            else:
                sheet.show_notice(self._office.reason(error))

        self._office.run(sheet, work, lambda _done: on_done(), on_refused)


def role_text(role: Role) -> str:
    """Return what somebody may do."""
    return _tr("Everything") if role is Role.MANAGER else _tr("Sell, help, refund")


def _tr(text: str) -> str:
    return QCoreApplication.translate("OperatorsFlow", text)
