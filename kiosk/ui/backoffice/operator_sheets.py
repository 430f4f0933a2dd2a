"""Sheets about one operator: name, role, PIN."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.operator import Person, Role
from kiosk.ui.backoffice.fields import ChoiceField, TextField
from kiosk.ui.backoffice.form_sheet import FormSheet
from kiosk.ui.theme import Theme

_LONGEST_PIN = 8


class AddSheet(FormSheet):
    """Name, role, and the PIN twice."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(_tr("Add somebody"), name="addOperator", submit=_tr("Add"))
        self.add_field("name", TextField(_tr("Name"), name="operatorName", longest=60))
        self.add_field("role", _role_field(theme, Role.OPERATOR))
        _add_pin(self)


class EditSheet(FormSheet):
    """Name and role, and the ways to a new PIN and to a lock.

    Signals:
        pin_requested: give a new PIN.
        lock_requested: lock out, or let in again.
    """

    pin_requested = Signal()
    lock_requested = Signal()

    def __init__(self, theme: Theme, person: Person) -> None:
        super().__init__(person.who.name, name="editOperator", submit=_tr("Save"))
        name = TextField(_tr("Name"), name="operatorName", longest=60)
        name.set_value(person.who.name)
        self.add_field("name", name)
        self.add_field("role", _role_field(theme, person.who.role))
        pin = self.add_button(_tr("New PIN"), name="newPinButton")
        is_out = person.locked or person.locked_until is not None
        lock = self.add_button(
            _tr("Let in again") if is_out else _tr("Lock out"), name="lockOperatorButton"
        )
        pin.clicked.connect(self.pin_requested)
        lock.clicked.connect(self.lock_requested)


class PinSheet(FormSheet):
    """A new PIN twice; one's own after the old one."""

    def __init__(self, title: str, *, own: bool) -> None:
        super().__init__(title, name="pin", submit=_tr("Change the PIN"))
        if own:
            self.add_field("old_pin", _pin_field(_tr("The PIN you have now"), "oldPin"))
        _add_pin(self)


def _add_pin(sheet: FormSheet) -> None:
    pin = _pin_field(_tr("New PIN"), "newPin", hint=_tr("4 to 8 digits, not 1234 or 0000."))
    sheet.add_field("pin", pin)
    sheet.add_field("pin_again", _pin_field(_tr("The same once more"), "pinAgain"))


def _pin_field(caption: str, name: str, *, hint: str = "") -> TextField:
    field = TextField(caption, name=name, hint=hint, longest=_LONGEST_PIN)
    field.entry.setEchoMode(QLineEdit.EchoMode.Password)
    field.entry.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    return field


def _role_field(theme: Theme, role: Role) -> ChoiceField:
    choices = ((Role.OPERATOR.value, _tr("Operator")), (Role.MANAGER.value, _tr("Manager")))
    field = ChoiceField(
        theme,
        _tr("Role"),
        choices,
        name="operatorRole",
        hint=_tr("An operator sells, helps and refunds. A manager does everything."),
    )
    field.set_value(role.value)
    return field


def _tr(text: str) -> str:
    return QCoreApplication.translate("OperatorSheets", text)
