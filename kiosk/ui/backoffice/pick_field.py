"""Fields whose value is picked on a sheet: one of many, or a moment."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import available_timezones

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.backoffice.fields import Field
from kiosk.ui.backoffice.sheets import Sheets
from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, restyle
from kiosk.ui.widgets.search_field import SearchField

_HEIGHT = 420


@dataclass(frozen=True, slots=True)
class Choice:
    """One of many: its key, and the words for it."""

    key: str
    text: str


class PickSheet(QWidget):
    """A list to choose from, with a search.

    Signals:
        picked(object): the Choice.
        cancelled: nothing was chosen.
    """

    picked = Signal(object)
    cancelled = Signal()

    def __init__(
        self, theme: Theme, title: str, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        heading = elided_label(title, name="pickTitleLabel", size=34, weight=700)
        self._search = SearchField(theme)
        self._search.setObjectName("pickSearchEdit")
        self._search.setProperty("kind", "officeSearch")
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search"))
        columns = (Column[Choice](title="", text=lambda choice: choice.text),)
        self._model = TableModel(theme, columns, self)
        self._table = OfficeTable(theme, self._model, name="pickTable")
        self._table.setAccessibleName(title)
        self._table.horizontalHeader().hide()
        self._table.setMinimumHeight(_HEIGHT)
        cancel = button(self.tr("Cancel"), name="pickCancelButton")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (heading, self._search, self._table, cancel):
            column.addWidget(widget)
        self._model.show_rows(self._choices)
        self._search.textChanged.connect(self._narrow)
        self._table.opened.connect(self.picked)
        cancel.clicked.connect(self.cancelled)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        self._model.show_rows(
            [one for one in self._choices if all(word in one.text.casefold() for word in words)]
        )


class PickField(Field):
    """One of many: a button that opens a sheet with all of them.

    `choices` are asked for when the sheet opens; until then the key itself is shown.
    """

    def __init__(
        self,
        theme: Theme,
        sheets: Sheets,
        caption: str,
        choices: Callable[[], Sequence[Choice]],
        *,
        name: str,
        hint: str = "",
    ) -> None:
        super().__init__(caption, name=name, hint=hint)
        self._theme = theme
        self._sheets = sheets
        self._choices = choices
        self._value = ""
        self._button = picker_button(name)
        self._add(self._button)
        self._button.clicked.connect(self._open)
        self._show()

    @override
    def value(self) -> str:
        return self._value

    @override
    def set_value(self, value: str) -> None:
        self._value = value
        self._show()

    def _open(self) -> None:
        sheet = PickSheet(self._theme, self.caption, self._choices())
        sheet.picked.connect(self._on_picked)
        sheet.cancelled.connect(self._sheets.close_sheet)
        self._sheets.show_sheet(sheet, tall=True)

    def _on_picked(self, choice: Choice) -> None:
        self._sheets.close_sheet()
        self.set_value(choice.key)
        self.show_problem("")
        self.changed.emit()

    def _show(self) -> None:
        show_picked(self._button, self.caption, self._value)

    @override
    def _mark(self, *, problem: bool) -> None:
        if hasattr(self, "_button"):
            restyle(self._button, state="problem" if problem else "plain")


def time_zones() -> tuple[Choice, ...]:
    """Return every time zone there is, to choose from; reads many files."""
    return tuple(Choice(zone, zone) for zone in sorted(available_timezones()))


def picker_button(name: str) -> QPushButton:
    """Return a button that looks like a field."""
    made = button("", name=f"{name}Button", kind="picker")
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    return made


def show_picked(made: QPushButton, caption: str, text: str) -> None:
    """Show what was picked, in the field and to a screen reader."""
    # An ampersand is text here, not a keyboard mark.
    made.setText((text or "-").replace("&", "&&"))
    made.setAccessibleName(f"{caption}: {text}" if text else caption)
