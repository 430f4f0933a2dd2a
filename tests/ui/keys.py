"""Keys as hands and scanners press them: with their own times, so that no test needs to wait."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

BY_SCANNER_MS, BY_HAND_MS = 8, 120
_KEYS = {
    "\r": Qt.Key.Key_Return,
    "\n": Qt.Key.Key_Enter,
    "\t": Qt.Key.Key_Tab,
    " ": Qt.Key.Key_Space,
    "\b": Qt.Key.Key_Backspace,
}


class Keys:
    """The keyboard of `window`; its time goes on with each key."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.now_ms = 1_000_000

    def press(self, text: str, *, after_ms: int = BY_HAND_MS, key: Qt.Key | None = None) -> None:
        """Press and release one key."""
        self.now_ms += after_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.send(kind, text, key=key)

    def send(
        self, kind: QEvent.Type, text: str, *, key: Qt.Key | None = None, again: bool = False
    ) -> None:
        """Send one event of a key, at the time it is now."""
        plain = Qt.KeyboardModifier.NoModifier
        which = key or _KEYS.get(text) or Qt.Key(ord(text.upper()))
        event = QKeyEvent(kind, which, plain, text, again)
        event.setTimestamp(self.now_ms)
        handle = self._window.windowHandle()
        assert handle is not None
        QCoreApplication.sendEvent(handle, event)

    def type(self, text: str) -> None:
        """Type as hands do."""
        for one in text:
            self.press(one)

    def scan(self, code: str, *, end: str = "\r") -> None:
        """Send a code as a scanner does, some time after the key before."""
        self.now_ms += 1000
        for one in code + end:
            self.press(one, after_ms=BY_SCANNER_MS)
