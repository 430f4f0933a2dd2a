"""A window that covers one screen, also after displays have come, gone or changed their size."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

logger = logging.getLogger(__name__)

# A display that comes back is announced before it has its size; Qt says nothing when it settles.
_SETTLING_MS = 300


def place_on_screen(window: QWidget, number: int) -> None:
    """Cover the `number`-th screen, counted from 1; where it is missing, the first one."""
    screens = QApplication.screens()
    if not screens:
        return
    if number > len(screens):
        logger.warning("there is no screen %d, the first is used", number)
        number = 1
    chosen = screens[number - 1]
    window.setScreen(chosen)
    # Without a window manager showFullScreen() changes nothing, so the size comes first.
    window.setGeometry(chosen.geometry())


class ScreenCover(QObject):
    """Keeps `window` on the `number`-th screen; see `place_on_screen`."""

    def __init__(self, window: QWidget, number: int) -> None:
        super().__init__(window)
        self._window = window
        self._number = number
        self._later = QTimer(self)
        self._later.setObjectName("coverTimer")
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLING_MS)
        self._later.timeout.connect(self.cover)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._on_added)
            app.screenRemoved.connect(self._cover_soon)
            app.primaryScreenChanged.connect(self._cover_soon)
        for screen in QApplication.screens():
            screen.geometryChanged.connect(self._cover_soon)

    @Slot()
    def cover(self) -> None:
        """Cover the screen as it is now."""
        place_on_screen(self._window, self._number)
        if self._window.isFullScreen():
            self._window.showFullScreen()

    @Slot(object)
    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._cover_soon)
        self._cover_soon()

    @Slot()
    def _cover_soon(self) -> None:
        self.cover()
        self._later.start()
