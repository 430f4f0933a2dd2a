"""The field for a name or a mobile number."""

import re

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from kiosk.ui.direction import aligned
from kiosk.ui.theme import Theme

_LONGEST = 60
_CARET = 3
_NUMBER = re.compile(r"[0-9 ]*", re.ASCII)
_GROUP, _MOBILE_DIGITS = 5, 10


class EntryField(QLineEdit):
    """One line with a large caret; a mobile number reads as 98765 43210.

    Signals:
        submitted: Return was pressed.
    """

    submitted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMaxLength(_LONGEST)
        self.setAlignment(aligned(Qt.AlignmentFlag.AlignLeft))
        self.setProperty("kind", "entry")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.textEdited.connect(self._group)
        self.returnPressed.connect(self.submitted)

    @property
    def entry(self) -> str:
        """What was typed, without the spaces that only group a number."""
        text = self.text()
        return text.replace(" ", "") if _NUMBER.fullmatch(text) else text

    def type_text(self, text: str) -> None:
        """Insert `text` at the caret, as a key of the keypad does."""
        self.insert(text)
        self._group()

    def erase(self) -> None:
        """Remove the character before the caret."""
        self.backspace()
        self._group()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus() or self.hasSelectedText():
            return
        # The style's own caret is one pixel wide, and no style sheet can change that.
        rect = self.cursorRect()
        caret = QRect(rect.center().x(), rect.top(), _CARET, rect.height())
        painter = QPainter(self)
        painter.fillRect(caret, self._theme.color("flame"))
        painter.end()

    def _group(self) -> None:
        text, caret = self.text(), self.cursorPosition()
        digits = text.replace(" ", "")
        if not _NUMBER.fullmatch(text) or len(digits) > _MOBILE_DIGITS:
            return
        grouped = f"{digits[:_GROUP]} {digits[_GROUP:]}".strip()
        if grouped == text:
            return
        before = len(text[:caret].replace(" ", ""))
        self.setText(grouped)
        self.setCursorPosition(before + 1 if before > _GROUP else before)
