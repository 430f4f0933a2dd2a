"""The light side of the welcome screen: the field, the keys, and the way in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from kiosk.ui.stage_plan import BUTTON
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.chips import ChipRow
from kiosk.ui.widgets.entry_field import EntryField
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.labels import elided_label, label, restyle

_GAP = 16
# Where the keys stand in the column: after the field and what is said about it.
_KEYS_PLACE = 4
_HEADING_SIZES = ("34", "28", "24", "20")


class EntryPanel(QWidget):
    """Everything a shopper touches before the sale.

    Signals:
        entered(object): what was typed (str).
        guest_requested: go on without a name.
        staff_requested: someone of the shop wants to sign in.
        language_chosen(object): the code (str) of a language.
        letters_shown(object): True while the keypad shows letters and wants more width.
    """

    entered = Signal(object)
    guest_requested = Signal()
    staff_requested = Signal()
    language_chosen = Signal(object)
    letters_shown = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready = False
        self.setObjectName("entryPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = label(
            self.tr("Your name or mobile number"), name="entryHeadingLabel", size=34, weight=700
        )
        self.field = EntryField(theme)
        self.field.setObjectName("entryField")
        self.field.setAccessibleName(self.heading.text())
        self.problem = elided_label(name="entryProblemLabel", weight=600, tone="amber")
        self.problem.set_lines(2)
        self.keypad = Keypad(theme)
        self.keypad.setObjectName("entryKeypad")
        self.start = button("", name="startButton", kind="primary")
        self.guest = button("", name="guestButton")
        self.set_guest_text(None)
        self.languages = ChipRow(theme, name="language")
        self.hint = elided_label(name="staffHintLabel", size=20, tone="soft")
        self.staff = button(self.tr("Staff"), name="staffButton", kind="chip")
        self._row = QHBoxLayout(self)
        self.column, self._beside = QVBoxLayout(), QVBoxLayout()
        self.foot = QHBoxLayout()
        self._corner, self._heading_corner = _spacer(), _spacer()
        self._build()
        self._connect()
        self.set_ready(ready=False)

    def set_guest_text(self, text: str | None) -> None:
        """Name the button below; None stands for going on as a guest."""
        self.guest.setText(text or self.tr("Continue as guest"))
        self.guest.setAccessibleName(self.guest.text())

    def set_ready(self, *, ready: bool) -> None:
        """Let the buttons act; until then they are painted as ever and do nothing."""
        self._ready = ready
        text = self.tr("Start shopping") if ready else self.tr("One moment")
        self.start.setText(text)
        self.start.setAccessibleName(text)

    def set_problem(self, text: str) -> None:
        """Show `text` under the field, or nothing; its place stays."""
        self.problem.setText(text)

    def fit_heading(self, largest: str, room: int) -> None:
        """Give the heading the type size `largest`, or the next that fits into `room` pixels."""
        room -= self._heading_corner.sizeHint().width()
        for size in _HEADING_SIZES[_HEADING_SIZES.index(largest) :]:
            restyle(self.heading, textSize=size)
            self.heading.ensurePolished()
            if self.heading.fontMetrics().horizontalAdvance(self.heading.text()) <= room:
                break

    def set_form(self, *, side: int, edge: int, beside: bool) -> None:
        """Keep `side` and `edge` pixels around, with the keys below or `beside` the field."""
        self._row.setContentsMargins(side, edge, side, edge)
        home = self._beside if beside else self.column
        if (self._beside.indexOf(self.keypad) >= 0) is not beside:
            other = self.column if beside else self._beside
            other.removeWidget(self.keypad)
            home.insertWidget(0 if beside else _KEYS_PLACE, self.keypad, 100)
        self._row.setStretch(1, 1 if beside else 0)
        self._row.setSpacing(side if beside else 0)
        # The round button is at the keys' side then.
        self._row.setStretch(0, 1)
        self._corner.changeSize(BUTTON + _GAP if beside else 0, 0)
        self._heading_corner.changeSize(0 if beside else BUTTON + _GAP, 0)
        self._row.invalidate()

    def clear(self) -> None:
        """Forget what was typed and begin with digits."""
        self.field.clear()
        self.set_problem("")
        self.keypad.show_digits()
        self._on_text("")

    def _build(self) -> None:
        foot = self.foot
        foot.setSpacing(16)
        foot.addWidget(self.languages, 1)
        foot.addWidget(self.hint)
        foot.addWidget(self.staff)
        self._row.addLayout(self.column)
        self._row.addLayout(self._beside)
        self._row.addItem(self._corner)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addItem(self._heading_corner)
        column = self.column
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addWidget(self.keypad, 100)
        column.addSpacing(16)
        column.addStretch(1)
        column.addWidget(self.start)
        column.addSpacing(12)
        column.addWidget(self.guest)
        column.addSpacing(12)
        column.addStretch(4)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.keypad.typed.connect(self.field.type_text)
        self.keypad.erased.connect(self.field.erase)
        self.keypad.letters_shown.connect(self.letters_shown)
        self.field.textChanged.connect(self._on_text)
        self.field.submitted.connect(self._enter)
        self.start.clicked.connect(self._enter)
        self.guest.clicked.connect(self._go_as_guest)
        self.staff.clicked.connect(self._go_to_staff)
        self.languages.chosen.connect(self.language_chosen)

    def _on_text(self, text: str) -> None:
        self.set_problem("")
        # Names begin with a capital letter, each of their words.
        self.keypad.set_capital(on=not text or text.endswith(" "))

    def _enter(self) -> None:
        if self._ready:
            self.entered.emit(self.field.entry)

    def _go_as_guest(self) -> None:
        if self._ready:
            self.guest_requested.emit()

    def _go_to_staff(self) -> None:
        if self._ready:
            self.staff_requested.emit()


def _spacer() -> QSpacerItem:
    return QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
