"""Units that come, go or were counted: a number on large keys, and why."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.problems import Problem
from kiosk.ui.backoffice.desk import OWN_KEYS
from kiosk.ui.backoffice.fields import TextField
from kiosk.ui.backoffice.problem_texts import sentence
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.labels import elided_label, label

_LONGEST = 10
_KEYS_WIDTH = 372
WIDTH = 940


@dataclass(frozen=True, slots=True, kw_only=True)
class StockStep:
    """What a sheet asks: its words, what the number is called, and of the note if it has one."""

    title: str
    text: str
    units: str
    done: str
    note: str = ""
    note_hint: str = ""


class StockSheet(QWidget):
    """Passive.

    Signals:
        given(object): what was typed, a pair of number and note (str, str).
        cancelled: nothing happens.
    """

    given = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, step: StockStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stockSheet")
        self._title = elided_label(step.title, name="stockSheetTitleLabel", size=34, weight=700)
        self._words = label(step.text, name="stockSheetTextLabel", tone="soft")
        self._words.setWordWrap(True)
        self._units = TextField(step.units, name="stockUnits", longest=_LONGEST)
        self._units.entry.setProperty(OWN_KEYS, True)  # noqa: FBT003 - Qt's own
        self._note = TextField(step.note, name="stockNote", hint=step.note_hint)
        if not step.note:
            self._note.hide()
        self._keys = Keypad(theme, digits_only=True)
        self._keys.setFixedWidth(_KEYS_WIDTH)
        self._cancel = button(self.tr("Cancel"), name="stockCancelButton")
        self._done = button(step.done, name="stockDoneButton", kind="ink")
        self._build()
        entry = self._units.entry
        self._keys.typed.connect(entry.insert)
        self._keys.erased.connect(entry.backspace)
        self._keys.cleared.connect(entry.clear)
        self._cancel.clicked.connect(self.cancelled)
        self._done.clicked.connect(self._give)
        entry.returnPressed.connect(self._give)
        self._note.entry.returnPressed.connect(self._give)
        entry.textChanged.connect(lambda _text: self._units.show_problem(""))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say at each field what does not fit."""
        for problem in problems:
            field = self._note if problem.field == "note" else self._units
            field.show_problem(sentence(problem))

    def show_words(self, text: str) -> None:
        """Say why it did not happen."""
        self._units.show_problem(text)

    @property
    def is_busy(self) -> bool:
        """True until the answer is here."""
        return not self.isEnabled()

    def set_busy(self, *, busy: bool) -> None:
        """Wait for an answer: nothing can be given twice."""
        self.setEnabled(not busy)
        if not busy:
            self._units.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        self.given.emit((self._units.value(), self._note.value()))

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._words)
        left.addWidget(self._units)
        left.addWidget(self._note)
        left.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(32)
        middle.addLayout(left, 1)
        middle.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self._cancel, 1)
        buttons.addWidget(self._done, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addLayout(middle)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.setTabOrder(self._units.entry, self._note.entry)


class WaitingSheet(QWidget):
    """Tells whom a step hits: shoppers who are paying for units that are gone.

    Signals:
        read: it was read.
    """

    read = Signal()

    def __init__(self, numbers: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Somebody is paying for these")
        words = self.tr(
            "There are fewer units now than are being paid for. Who pays last gets the money"
            " back: {orders}."
        )
        told = label(
            words.format(orders=", ".join(numbers)), name="waitingTextLabel", size=24, tone="soft"
        )
        told.setWordWrap(True)
        done = button(self.tr("Understood"), name="waitingDoneButton", kind="ink")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        heading = elided_label(title, name="waitingTitleLabel", size=34, weight=700)
        heading.set_lines(2)
        for widget in (heading, told, done):
            column.addWidget(widget)
        done.clicked.connect(self.read)
