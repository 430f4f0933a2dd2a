"""Over the payment screen: an operator says, with name and PIN, which money came."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.direction import aligned
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.chips import ChipRow
from kiosk.ui.widgets.covering import paint_shade
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.pin_field import PinField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.theme import Theme

_DIM = 0.6
_COLUMN, _LONG_COLUMN = 460, 620
_WIDE, _SQUARE = 1000, 0.8
_LOW, _TIGHT = 900, 700
_ENTRY = 72
_RRN_LENGTH = 12


class Confirmation(NamedTuple):
    """Who says so, with which PIN, and the bank's reference as typed."""

    name: str
    pin: str
    rrn: str


class StaffConfirm(QWidget):
    """Name, PIN and reference; the digits go where the caret is.

    Signals:
        confirm_requested(object): a Confirmation, the money came.
        decline_requested(object): a Confirmation, it did not.
        cancel_requested: nothing is said.
    """

    confirm_requested = Signal(object)
    decline_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._busy = False
        self._into_rrn = False
        self.setObjectName("staffConfirm")
        self._title = elided_label(name="staffConfirmTitleLabel", size=34, weight=700)
        self._title.set_lines(2)
        self._hint = label(
            self.tr(
                "Look at the shop's own phone. A picture on the shopper's phone proves nothing."
            ),
            name="staffConfirmHintLabel",
            size=20,
            tone="soft",
        )
        self._names = ChipRow(theme, name="confirmOperator")
        self._pin = PinField(theme)
        self._pin.setObjectName("confirmPinField")
        self._pin.setAccessibleName(self.tr("PIN"))
        self._rrn = QLineEdit()
        self._rrn.setProperty("kind", "entry")
        self._rrn.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._rrn.setObjectName("confirmRrnEdit")
        self._rrn.setMinimumHeight(_ENTRY)
        self._rrn.setMaxLength(_RRN_LENGTH)
        self._rrn.setAlignment(aligned(Qt.AlignmentFlag.AlignLeft))
        self._rrn.setPlaceholderText(self.tr("12 digits"))
        self._rrn.setAccessibleName(self.tr("The bank's reference"))
        self._problem = elided_label(name="staffConfirmProblemLabel", weight=600, tone="amber")
        self._problem.set_lines(4)
        self._keypad = Keypad(theme, digits_only=True)
        self._keypad.setObjectName("confirmKeypad")
        self._cancel = button(self.tr("Cancel"), name="staffConfirmCancelButton")
        self._decline = button(self.tr("No money has come"), name="staffConfirmDeclineButton")
        self._confirm = button(
            self.tr("Confirm the payment"), name="staffConfirmButton", kind="ink"
        )
        self._card = QFrame()
        self._card.setObjectName("staffConfirmCard")
        self._card.setProperty("kind", "card")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._card)
        self._page = QVBoxLayout(self)
        self._build()
        self._connect()
        self.hide()

    def open(self, title: str, names: Sequence[str]) -> None:
        """Cover the screen, with `names` to choose from."""
        self._title.setText(title)
        self._names.set_chips([(name, name) for name in names])
        self._pin.clear()
        self._rrn.clear()
        self.show_problem("")
        self.set_busy(busy=False)
        self.show()
        self.raise_()
        self._into_rrn = False
        self._pin.setFocus()

    def take_over(self, other: StaffConfirm, title: str) -> None:
        """Cover the screen with what `other` has, the same in another language."""
        into_rrn = other._into_rrn
        self.open(title, other._names.keys)
        self._names.set_current(other._names.current or "")
        self._pin.type_digits(other._pin.pin)
        self._rrn.setText(other._rrn.text())
        (self._rrn if into_rrn else self._pin).setFocus()

    def show_problem(self, text: str) -> None:
        """Say calmly what does not fit; the PIN is typed anew, the reference stays."""
        self._problem.setText(text)
        if text:
            self._pin.clear()
            self._pin.setFocus()

    def show_reference_problem(self, text: str) -> None:
        """Say what does not fit in the reference; the PIN stays."""
        self._problem.setText(text)
        self._rrn.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Wait for the answer: taps do nothing meanwhile."""
        self._busy = busy
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember which field is typed into: a finger on the keys takes the focus from it."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress}:
            self._into_rrn = watched is self._rrn
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_shade(self, self._theme, _DIM)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.cancel_requested.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        wide = self.width() >= max(_WIDE, _SQUARE * self.height())
        low = self.height() < _LOW
        tight = self.height() < _TIGHT
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide else down)
        pad = 20 if low else 48
        self._row.setContentsMargins(pad, pad, pad, pad)
        self._row.setSpacing(pad if wide else 20)
        column = _LONG_COLUMN if tight else _COLUMN
        self._card.setFixedWidth(min(self.width() - 48, 2 * column + 3 * pad if wide else 880))
        self._keypad.setMinimumHeight(0 if low else 4 * 80 + 3 * 12)
        self._hint.setVisible(not tight)
        # Sentences that get longer need the height; where there is much of it the card floats.
        needs_all = low or self._theme.large_text or self._theme.low_reach
        middle = Qt.AlignmentFlag.AlignHCenter if needs_all else Qt.AlignmentFlag.AlignCenter
        self._page.setAlignment(self._card, middle)

    def _build(self) -> None:
        self._hint.setWordWrap(True)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(8)
        left.addWidget(self._title)
        left.addWidget(self._hint)
        left.addWidget(self._names)
        left.addWidget(label(self.tr("Your PIN"), name="confirmPinLabel", size=20, weight=600))
        left.addWidget(self._pin)
        left.addWidget(
            label(self.tr("The bank's reference"), name="confirmRrnLabel", size=20, weight=600)
        )
        left.addWidget(self._rrn)
        left.addWidget(self._problem)
        left.addStretch(1)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self._cancel, 2)
        last.addWidget(self._confirm, 3)
        right.addWidget(self._keypad, 1)
        right.addSpacing(12)
        right.addWidget(self._decline)
        right.addSpacing(4)
        right.addLayout(last)
        self._problem.setMinimumHeight(56)
        self._row.addLayout(left, 1)
        self._row.addLayout(right, 1)
        self._page.setContentsMargins(24, 12, 24, 12)
        self._page.addWidget(self._card)

    def _connect(self) -> None:
        self._theme.changed.connect(self._arrange)
        self._pin.installEventFilter(self)
        self._rrn.installEventFilter(self)
        self._keypad.typed.connect(self._type)
        self._keypad.erased.connect(self._erase)
        self._keypad.cleared.connect(self._clear)
        self._pin.changed.connect(self._follow)
        self._pin.submitted.connect(self._rrn.setFocus)
        self._rrn.textChanged.connect(self._follow)
        self._rrn.returnPressed.connect(self._confirm.click)
        self._cancel.clicked.connect(self.cancel_requested)
        self._confirm.clicked.connect(lambda: self.confirm_requested.emit(self._entry()))
        self._decline.clicked.connect(lambda: self.decline_requested.emit(self._entry()))

    def _entry(self) -> Confirmation:
        return Confirmation(self._names.current or "", self._pin.pin, self._rrn.text())

    def _type(self, digit: str) -> None:
        if self._into_rrn:
            self._rrn.insert(digit)
        else:
            self._pin.type_digit(digit)

    def _erase(self) -> None:
        if self._into_rrn:
            self._rrn.backspace()
        else:
            self._pin.erase()

    def _clear(self) -> None:
        if self._into_rrn:
            self._rrn.clear()
        else:
            self._pin.clear()

    def _follow(self) -> None:
        can_sign = self._pin.is_complete and not self._busy and self._names.current is not None
        self._decline.setEnabled(can_sign)
        self._confirm.setEnabled(can_sign and bool(self._rrn.text()))
        self._cancel.setEnabled(not self._busy)
