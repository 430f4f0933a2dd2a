"""A kiosk that shoppers cannot leave: keys, pointer, other windows, the window's own place."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QInputDevice, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

logger = logging.getLogger(__name__)

GUARD_MS = 500
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate})
_BUTTONS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)
# Elsewhere, on Wayland above all, a window cannot ask for its place; cage shows no other one.
_STACKS_WINDOWS = frozenset({"xcb", "windows", "cocoa"})
# A menu offers to paste; a drop, and a link dragged out, come from or go to other programs.
_NEVER = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.ToolTip,
    }
)
_AWAY = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# What types and what moves about in the kiosk; every other key without a letter is somebody else's.
_OURS = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Left,
        Qt.Key.Key_Up,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Shift,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_FIRST_WITHOUT_A_LETTER = 0x01000000
# Compose, AltGr, dead keys and what input of Asian scripts uses (doc.qt.io/qt-6/qt.html#Key-enum).
_INTERNATIONAL = range(0x01001100, 0x01001300)


class Lockdown(QObject):
    """Keeps `window` in front and its shopper inside. What it cannot see, the system must block.

    Make it before the window is shown. It lasts as long as the window.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._hides_pointer = False
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        window.setWindowFlags(window.windowFlags() | flags)
        self._guard = QTimer(self)
        self._guard.setObjectName("guardTimer")
        self._guard.setInterval(GUARD_MS)
        self._guard.timeout.connect(self.stand_guard)
        self._guard.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        touch = QInputDevice.DeviceType.TouchScreen
        if any(device.type() is touch for device in QInputDevice.devices()):
            self._hide_pointer()

    @property
    def hides_pointer(self) -> bool:
        """True while fingers are used, and no mouse."""
        return self._hides_pointer

    @Slot()
    def stand_guard(self) -> None:
        """Come back in front of whatever has appeared, and hold the keyboard."""
        window = self._window
        if not window.isVisible() or QApplication.activePopupWidget() is not None:
            return  # a popup is a window of its own, and ours
        if window.isMinimized():
            window.showFullScreen()
        if QGuiApplication.platformName() in _STACKS_WINDOWS:
            # Without a window manager nobody keeps a window on top, and Qt is not told that another
            # has covered it; on top already, this does nothing.
            window.raise_()
            if not window.isActiveWindow():
                window.activateWindow()
        self._hold_keyboard()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS:
            # The native window hands each key on to a widget, and it comes by here again; before
            # that the scanner hears it, whose Return may be a Ctrl+M.
            is_first = isinstance(watched, QWindow) and kind != QEvent.Type.ShortcutOverride
            return not is_first and isinstance(event, QKeyEvent) and leads_away(event)
        if kind in _BUTTONS:
            return isinstance(event, QMouseEvent) and event.button() != Qt.MouseButton.LeftButton
        if kind in _TOUCHES:
            self._hide_pointer()
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._follow_mouse(event)
        return kind in _NEVER

    def _hold_keyboard(self) -> None:
        """Take every key, those of the window manager too, if no other program has done so.

        QWidget.grabKeyboard() would take the keys away from the field that has the focus. Asked
        for again and again: Qt gives the keyboard back when a popup of ours closes.
        """
        if QGuiApplication.platformName() == "xcb":
            self._window.windowHandle().setKeyboardGrabEnabled(True)

    def _follow_mouse(self, event: QMouseEvent) -> None:
        # A finger moves the pointer, too; only a mouse shows it.
        if event.device().type() is not QInputDevice.DeviceType.TouchScreen:
            self._show_pointer()

    def _hide_pointer(self) -> None:
        if not self._hides_pointer:
            self._hides_pointer = True
            QApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show_pointer(self) -> None:
        if self._hides_pointer:
            self._hides_pointer = False
            QApplication.restoreOverrideCursor()


def leads_away(event: QKeyEvent) -> bool:
    """Return whether a key could do something else than type or move about in the kiosk.

    Pasting is among it: what another program has copied is nobody's order. So is every key with
    Ctrl, Alt or the system's key; the kiosk has no shortcut of its own.
    """
    if event.modifiers() & _AWAY:
        return True
    key, text = event.key(), event.text()
    types = key < _FIRST_WITHOUT_A_LETTER or (text and text.isprintable())
    return not (types or key in _OURS or key in _INTERNATIONAL)
