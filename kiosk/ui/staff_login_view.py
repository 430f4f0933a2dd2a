"""Where someone of the shop signs in: a name to choose, a PIN to type."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.chips import ChipRow
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.pin_field import PinField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.theme import Theme

_COLUMN = 460
_WIDE = 1000
_TIGHT = 640


class StaffEntry(NamedTuple):
    """Who wants to sign in, and the PIN as typed."""

    name: str
    pin: str


class StaffLoginView(QWidget):
    """Names as large chips, the PIN as dots.

    Signals:
        sign_in_requested(object): a StaffEntry.
        cancel_requested: back to the shoppers' side.
    """

    sign_in_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._busy = False
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names = ChipRow(theme, name="operator")
        self._pin = PinField(theme)
        self._pin.setObjectName("pinField")
        self._pin.setAccessibleName(self.tr("PIN"))
        self._problem = elided_label(name="staffProblemLabel", weight=600, tone="amber")
        self._problem.set_lines(3)
        self._keypad = Keypad(theme, digits_only=True)
        self._keypad.setObjectName("pinKeypad")
        self._sign_in = button(self.tr("Sign in"), name="signInButton", kind="ink")
        self._cancel = button(self.tr("Cancel"), name="cancelButton")
        self._card = QFrame()
        self._card.setObjectName("staffLoginCard")
        self._card.setProperty("kind", "card")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._card)
        self._page = QVBoxLayout(self)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._build()
        self._connect()
        self._follow_pin()

    def set_operators(self, names: Sequence[str]) -> None:
        """Offer `names`; the first one is chosen."""
        self._names.set_chips([(name, name) for name in names])

    def take_over(self, other: StaffLoginView) -> None:
        """Show what was chosen and typed on `other`, the same screen in another language."""
        self.set_operators(other._names.keys)
        self._names.set_current(other._names.current or "")
        self._pin.type_digits(other._pin.pin)

    def show_problem(self, text: str) -> None:
        """Say calmly what does not fit; an empty text takes it back."""
        self._problem.setText(text)

    def set_busy(self, *, busy: bool) -> None:
        """Wait for the answer: taps do nothing meanwhile."""
        self._busy = busy
        self._sign_in.setText(self.tr("One moment") if busy else self.tr("Sign in"))
        self._follow_pin()

    def clear(self) -> None:
        """Forget the PIN and what was said about it."""
        self._pin.clear()
        self.show_problem("")
        self._pin.setFocus()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: with one, Tab would pass by the names, which come before the PIN.
        super().focusInEvent(event)
        self._pin.setFocus(event.reason())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() > self.height() and self.width() >= _WIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide else down)
        self._names.set_column(on=wide)
        low = self.height() < 900
        tight = self.height() < _TIGHT
        pad = 16 if tight else 28 if low else 64
        side = self._left if tight else self._right
        if side.indexOf(self._problem) < 0:
            side.insertWidget(-1 if tight else 1, self._problem)
        self._page.setContentsMargins(24, 4 if tight else 16, 24, 4 if tight else 16)
        self._row.setContentsMargins(pad, pad, pad, pad)
        self._row.setSpacing(pad if wide else 28)
        self._card.setFixedWidth(min(self.width() - 48, 2 * _COLUMN + 3 * pad if wide else 880))
        self._keypad.setMinimumHeight(0 if low else 4 * 88 + 3 * 12)
        self._problem.setFixedHeight(64 if low else self._theme.px(92))

    def _build(self) -> None:
        left, right, buttons = self._left, self._right, QHBoxLayout()
        hint = label(
            self.tr("Choose your name, then your PIN."), name="staffHintLabel", tone="soft"
        )
        hint.setWordWrap(True)
        left.setSpacing(0)
        left.addWidget(label(self.tr("Staff"), name="staffTitleLabel", size=40, weight=700))
        left.addWidget(hint)
        left.addSpacing(24)
        left.addWidget(self._names, 1)
        buttons.setSpacing(12)
        buttons.addWidget(self._cancel, 2)
        buttons.addWidget(self._sign_in, 3)
        right.setSpacing(0)
        right.addWidget(self._pin)
        right.addWidget(self._problem)
        right.addWidget(self._keypad)
        right.addSpacing(20)
        right.addLayout(buttons)
        self._row.addLayout(left, 1)
        self._row.addLayout(right, 1)
        self._page.setContentsMargins(24, 16, 24, 16)
        self._page.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        self._theme.changed.connect(self._arrange)
        self._keypad.typed.connect(self._pin.type_digit)
        self._keypad.erased.connect(self._pin.erase)
        self._keypad.cleared.connect(self._pin.clear)
        self._pin.changed.connect(self._on_pin)
        self._pin.submitted.connect(self._submit)
        self._names.chosen.connect(self.clear)
        self._sign_in.clicked.connect(self._submit)
        self._cancel.clicked.connect(self.cancel_requested)

    def _on_pin(self) -> None:
        if self._pin.pin:
            self.show_problem("")
        self._follow_pin()

    def _follow_pin(self) -> None:
        self._sign_in.setEnabled(self._pin.is_complete and not self._busy)

    def _submit(self) -> None:
        name = self._names.current
        if self._sign_in.isEnabled() and name is not None:
            self.sign_in_requested.emit(StaffEntry(name, self._pin.pin))
