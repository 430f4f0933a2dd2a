"""A PIN as dots."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme

SHORTEST, LONGEST = 4, 8
_HEIGHT = 88
_RADIUS = 18.0
_DOT, _PITCH = 11.0, 44.0


class PinField(QWidget):
    """Takes digits from the keypad or a keyboard, and shows how many there are.

    Signals:
        changed: the PIN is another one.
        submitted: Return was pressed.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pin = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def pin(self) -> str:
        return self._pin

    @property
    def is_complete(self) -> bool:
        return SHORTEST <= len(self._pin) <= LONGEST

    def type_digit(self, digit: str) -> None:
        """Add one digit; anything else, and a ninth one, is left out."""
        if len(digit) == 1 and digit in "0123456789" and len(self._pin) < LONGEST:
            self._set(self._pin + digit)

    def type_digits(self, digits: str) -> None:
        """Add several digits, one after the other."""
        for digit in digits:
            self.type_digit(digit)

    def erase(self) -> None:
        """Remove the last digit."""
        self._set(self._pin[:-1])

    def clear(self) -> None:
        """Remove every digit."""
        self._set("")

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(_PITCH * (LONGEST + 1)), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif event.text() and event.text() in "0123456789":
            self.type_digit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        width = 3.0 if self.hasFocus() else 2.0
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = "ink" if self.hasFocus() else "line_strong"
        painter.setPen(QPen(self._theme.color(tone), width))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        places = max(SHORTEST, len(self._pin))
        left = self.width() / 2 - (places - 1) * _PITCH / 2
        for place in range(places):
            filled = place < len(self._pin)
            painter.setPen(QPen(self._theme.color("ink" if filled else "line_strong"), 2.0))
            painter.setBrush(self._theme.color("ink" if filled else "surface"))
            painter.drawEllipse(QPointF(left + place * _PITCH, self.height() / 2), _DOT, _DOT)
        painter.end()

    def _set(self, pin: str) -> None:
        if pin != self._pin:
            self._pin = pin
            self.setAccessibleDescription(self.tr("{count} typed").format(count=len(pin)))
            self.update()
            self.changed.emit()
