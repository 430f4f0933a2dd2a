"""Our own on-screen keyboard: digits, and letters when somebody asks for them."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button, set_icon

_GAP, _NARROWEST_GAP = 12, 4
_KEY, _TALLEST = 64, 92
_ROWS = 4
_DIGITS = "123456789"
# Each letter key is two columns wide, so that the rows can be shifted by half a key.
_LETTER_ROWS = (("qwertyuiop", 0), ("asdfghjkl", 1), ("zxcvbnm", 3))
_COLUMNS = 20
_REPEAT_DELAY_MS, _REPEAT_EVERY_MS = 400, 70
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class Keypad(QWidget):
    """Keys for fingers; the arrow keys walk over them, and a real keyboard types through them.

    Signals:
        typed(object): one character (str).
        erased: one character back; repeats while the key is held.
        cleared: everything away; only the digits-only keypad has this key.
        letters_shown(object): True when letters replaced the digits, False the other way.
    """

    # Ten keys of 64 px with 12 px between them.
    LETTERS_WIDTH = 10 * _KEY + 9 * _GAP

    typed = Signal(object)
    erased = Signal()
    cleared = Signal()
    letters_shown = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, digits_only: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._capital = True
        self._letter_keys: list[QPushButton] = []
        self._shift: QPushButton | None = None
        # As on every phone: 1 2 3 and q w e r t y, whatever the language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._digits = QWidget(self)
        self._letters = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._digits)
        column.addWidget(self._letters)
        self._letters.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(_ROWS * _TALLEST + (_ROWS - 1) * _GAP)
        self._build_digits(digits_only=digits_only)

    @property
    def shows_letters(self) -> bool:
        return not self._letters.isHidden()

    def show_digits(self) -> None:
        """Show the digits."""
        self._show(letters=False)

    def show_letters(self) -> None:
        """Show the letters; they are made the first time, to keep the first paint light."""
        if self._shift is None:
            self._build_letters()
        self._show(letters=True)

    def set_capital(self, *, on: bool) -> None:
        """Make the next letter a capital one, or not."""
        self._capital = on
        if self._shift is not None:
            self._shift.setChecked(on)
        for key in self._letter_keys:
            key.setText(key.text().upper() if on else key.text().lower())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(3 * _KEY + 2 * _GAP, _ROWS * _KEY + (_ROWS - 1) * _GAP)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_gap()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrow keys, and let a real keyboard type while a key has the focus."""
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress):
            return False
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is not None and isinstance(watched, QPushButton):
            self._walk(watched, step)
        elif event.key() == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            return False
        return True

    def _show(self, *, letters: bool) -> None:
        if letters == self.shows_letters:
            return
        self._digits.setVisible(not letters)
        self._letters.setVisible(letters)
        self.letters_shown.emit(letters)

    def _build_digits(self, *, digits_only: bool) -> None:
        grid = _grid(self._digits, 3)
        for place, digit in enumerate(_DIGITS):
            grid.addWidget(self._character(digit), place // 3, place % 3)
        if digits_only:
            other = self._key(self.tr("Clear"), name="clearKey", spoken=self.tr("Clear all"))
            other.clicked.connect(self.cleared)
        else:
            other = self._key(self.tr("ABC"), name="lettersKey", spoken=self.tr("Letters"))
            other.clicked.connect(self.show_letters)
        grid.addWidget(other, 3, 0)
        grid.addWidget(self._character("0"), 3, 1)
        grid.addWidget(self._backspace("digitsBackspaceKey"), 3, 2)
        _enter_by_tab(self._digits)

    def _build_letters(self) -> None:
        grid = _grid(self._letters, _COLUMNS)
        for row, (letters, inset) in enumerate(_LETTER_ROWS):
            for place, letter in enumerate(letters):
                key = self._character(letter)
                self._letter_keys.append(key)
                grid.addWidget(key, row, inset + 2 * place, 1, 2)
        self._shift = self._key("", name="shiftKey", spoken=self.tr("Capital letter"))
        self._shift.setCheckable(True)
        set_icon(self._shift, "shift", self._theme, size=34)
        self._shift.clicked.connect(self._on_shift)
        digits = self._key(self.tr("123"), name="digitsKey", spoken=self.tr("Digits"))
        digits.clicked.connect(self.show_digits)
        space = self._key(self.tr("space"), name="spaceKey", spoken=self.tr("Space"))
        space.clicked.connect(lambda: self.typed.emit(" "))
        grid.addWidget(self._shift, 2, 0, 1, 3)
        grid.addWidget(self._backspace("lettersBackspaceKey"), 2, 17, 1, 3)
        grid.addWidget(digits, 3, 0, 1, 3)
        grid.addWidget(space, 3, 3, 1, 13)
        for place, sign in enumerate(".-"):
            grid.addWidget(self._character(sign), 3, 16 + 2 * place, 1, 2)
        _enter_by_tab(self._letters)
        self.set_capital(on=self._capital)
        self._fit_gap()

    def _character(self, character: str) -> QPushButton:
        named = {".": "dot", "-": "dash"}.get(character, character)
        key = self._key(character, name=f"{named}Key", spoken=character)
        key.clicked.connect(lambda: self.typed.emit(key.text()))
        return key

    def _backspace(self, name: str) -> QPushButton:
        key = self._key("", name=name, spoken=self.tr("Delete one character"))
        set_icon(key, "backspace", self._theme, size=38)
        key.setAutoRepeat(True)
        key.setAutoRepeatDelay(_REPEAT_DELAY_MS)
        key.setAutoRepeatInterval(_REPEAT_EVERY_MS)
        key.clicked.connect(self.erased)
        return key

    def _key(self, text: str, *, name: str, spoken: str) -> QPushButton:
        key = button(text, name=name, kind="key")
        key.setAccessibleName(spoken)
        # One stop for Tab, then arrows: thirty stops would hide the button behind them.
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        key.installEventFilter(self)
        return key

    def _walk(self, key: QPushButton, step: QPoint) -> None:
        """Give the focus to the nearest key in the direction of `step`."""
        here = key.geometry().center()

        def cost(other: QPushButton) -> int:
            way = other.geometry().center() - here
            along = QPoint.dotProduct(way, step)
            across = abs(way.x() * step.y()) + abs(way.y() * step.x())
            return along + 4 * across

        page = self._letters if self.shows_letters else self._digits
        ahead = [
            other
            for other in page.findChildren(QPushButton)
            if QPoint.dotProduct(other.geometry().center() - here, step) > _KEY // 3
        ]
        if ahead:
            min(ahead, key=cost).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_gap(self) -> None:
        """Keep ten keys at 64 px on a narrow panel: the gap gives way first."""
        grid = self._letters.layout()
        if isinstance(grid, QGridLayout):
            spare = (self.width() - 10 * _KEY) // 9
            grid.setHorizontalSpacing(max(_NARROWEST_GAP, min(_GAP, spare)))

    def _on_shift(self) -> None:
        self.set_capital(on=not self._capital)


def _grid(page: QWidget, columns: int) -> QGridLayout:
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(_GAP)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return grid


def _enter_by_tab(page: QWidget) -> None:
    first = page.findChild(QPushButton)
    if isinstance(first, QPushButton):
        first.setFocusPolicy(Qt.FocusPolicy.TabFocus)
