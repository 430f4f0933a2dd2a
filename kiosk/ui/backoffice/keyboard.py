"""The keyboard on the screen: letters, digits and signs, for whatever field has the focus."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button, set_icon

_GAP = 8
_WIDEST = 1500
# Each character takes two columns, so that a row can be shifted by half a key.
_COLUMNS = 20
_DIGITS = "1234567890"
_LETTERS = (("qwertyuiop", 0), ("asdfghjkl", 1), ("zxcvbnm", 3))
_SIGNS = (("@#&%*()+=_", 0), ("\"':;!?~[]", 1), ("{}<>^|$", 3))
_SPOKEN = {".": "dot", "-": "dash", "@": "at", "/": "slash", ",": "comma"}
_REPEAT_DELAY_MS, _REPEAT_EVERY_MS = 400, 70


class Keyboard(QWidget):
    """Types as a real keyboard would, by key events to the widget with the focus.

    Its keys take no focus themselves: with a real keyboard nobody needs them.

    Signals:
        done: nothing more is to be typed.
    """

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._signs = False
        self.setObjectName("officeKeyboard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every phone
        self._shift = self._key("", name="officeShiftKey", spoken=self.tr("Capital letter"))
        self._shift.setCheckable(True)
        set_icon(self._shift, "shift", theme, size=30)
        self._characters: list[tuple[QPushButton, str, str]] = []
        self._other = self._key(self.tr("@#&"), name="officeSignsKey", spoken=self.tr("Signs"))
        middle = QWidget(self)
        middle.setMaximumWidth(_WIDEST)
        self._grid = QGridLayout(middle)
        self._build()
        outer = QGridLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addWidget(middle, 0, 0)
        self._shift.clicked.connect(self._follow)
        self._other.clicked.connect(self._switch)

    def begin(self) -> None:
        """Show small letters, as for a new field."""
        self._signs = False
        self._shift.setChecked(False)
        self._follow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.begin()

    def _build(self) -> None:
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for place, digit in enumerate(_DIGITS):
            grid.addWidget(self._character(digit, digit), 0, 2 * place, 1, 2)
        rows = zip(_LETTERS, _SIGNS, strict=True)
        for row, ((letters, inset), (signs, _)) in enumerate(rows, start=1):
            for place, pair in enumerate(zip(letters, signs, strict=True)):
                grid.addWidget(self._character(*pair), row, inset + 2 * place, 1, 2)
        grid.addWidget(self._shift, 3, 0, 1, 3)
        grid.addWidget(self._backspace(), 3, 17, 1, 3)
        grid.addWidget(self._other, 4, 0, 1, 2)
        for place, sign in enumerate("@."):
            grid.addWidget(self._character(sign, sign), 4, 2 + 2 * place, 1, 2)
        space = self._key(self.tr("space"), name="officeSpaceKey", spoken=self.tr("Space"))
        space.clicked.connect(lambda: self._send(Qt.Key.Key_Space, " "))
        grid.addWidget(space, 4, 6, 1, 4)
        for place, sign in enumerate("-/"):
            grid.addWidget(self._character(sign, sign), 4, 10 + 2 * place, 1, 2)
        following = self._key(
            self.tr("Next"), name="officeNextKey", spoken=self.tr("Go to the next field")
        )
        following.clicked.connect(lambda: self._send(Qt.Key.Key_Tab, "\t"))
        hide = self._key(self.tr("Done"), name="officeDoneKey", spoken=self.tr("Hide the keys"))
        hide.setProperty("tone", "ink")
        hide.clicked.connect(self.done)
        for key in (space, following, hide):
            key.setProperty("says", "word")  # which needs more room than a letter
        grid.addWidget(following, 4, 14, 1, 3)
        grid.addWidget(hide, 4, 17, 1, 3)

    def _character(self, letter: str, sign: str) -> QPushButton:
        spoken = _SPOKEN.get(letter, letter)
        name = f"office{spoken.capitalize()}Key"
        while self.findChild(QPushButton, name) is not None:
            name = f"office2{name.removeprefix('office')}"
        key = self._key(letter, name=name, spoken=letter)
        key.clicked.connect(lambda: self._type(key.text().replace("&&", "&")))
        self._characters.append((key, letter, sign))
        return key

    def _backspace(self) -> QPushButton:
        key = self._key("", name="officeBackspaceKey", spoken=self.tr("Delete one character"))
        set_icon(key, "backspace", self._theme, size=34)
        key.setAutoRepeat(True)
        key.setAutoRepeatDelay(_REPEAT_DELAY_MS)
        key.setAutoRepeatInterval(_REPEAT_EVERY_MS)
        key.clicked.connect(lambda: self._send(Qt.Key.Key_Backspace, ""))
        return key

    def _key(self, text: str, *, name: str, spoken: str) -> QPushButton:
        key = button(text, name=name, kind="officeKey", parent=self)
        key.setAccessibleName(spoken)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return key

    def _type(self, text: str) -> None:
        self._send(Qt.Key.Key_unknown, text)
        if self._shift.isChecked():
            self._shift.setChecked(False)
            self._follow()

    def _send(self, key: Qt.Key, text: str) -> None:
        target = self.window().focusWidget()
        if target is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)

    def _switch(self) -> None:
        self._signs = not self._signs
        self._follow()

    def _follow(self) -> None:
        """Write on the keys what they type now."""
        capital = self._shift.isChecked()
        for key, letter, sign in self._characters:
            text = sign if self._signs else letter.upper() if capital else letter
            # An ampersand is text here, not a keyboard mark.
            key.setText(text.replace("&", "&&"))
            key.setAccessibleName(text)
        self._shift.setEnabled(not self._signs)
        self._other.setText(self.tr("abc") if self._signs else self.tr("@#&").replace("&", "&&"))
        self._other.setAccessibleName(self.tr("Letters") if self._signs else self.tr("Signs"))
