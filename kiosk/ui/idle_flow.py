"""A shopper who walked away: a warning with a countdown, then everything of theirs is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.main_window import MainWindow, Screen

if TYPE_CHECKING:
    from kiosk.ui.widgets.idle_overlay import IdleOverlay

TICK_MS = 1000
# A payment has its own end, the result its own countdown.
_NEVER = frozenset({Screen.SETUP, Screen.PAYMENT, Screen.RESULT, Screen.OUT_OF_SERVICE})


class IdleFlow(QObject):
    """Watches for touches and keys.

    Signals:
        walked_away: nobody answered the warning, or someone chose to leave.
    """

    walked_away = Signal()

    def __init__(
        self, window: MainWindow, overlay: IdleOverlay, *, idle_seconds: int, warning_seconds: int
    ) -> None:
        super().__init__(overlay)
        self._window = window
        self._overlay = overlay
        self._warning_seconds = warning_seconds
        self._left = 0
        self._frozen = False
        self._idle = QTimer(self)
        self._idle.setObjectName("idleTimer")
        self._idle.setSingleShot(True)
        self._idle.setInterval(max(1, idle_seconds - warning_seconds) * 1000)
        self._idle.timeout.connect(self.warn_now)
        self._warning = QTimer(self)
        self._warning.setObjectName("warningTimer")
        self._warning.setInterval(TICK_MS)
        self._warning.timeout.connect(self._tick)
        window.activity.connect(self.restart)
        overlay.stay_requested.connect(self._stay)
        overlay.leave_requested.connect(self._leave)
        self._idle.start()

    @property
    def is_warning(self) -> bool:
        """True while the question stands whether somebody is still there."""
        return self._warning.isActive()

    def take_over(self, other: IdleFlow) -> None:
        """Go on from where `other`, which spoke another language, is."""
        self.set_frozen(frozen=other._frozen)
        if other._warning.isActive():
            self._warn(other._left)

    def set_frozen(self, *, frozen: bool) -> None:
        """Hold the clock while the shopper waits for help."""
        self._frozen = frozen
        self.restart()

    @Slot()
    def restart(self) -> None:
        """Someone is here: begin to wait anew."""
        if not self._warning.isActive():
            self._idle.start()

    @Slot()
    def warn_now(self) -> None:
        """Nobody has touched anything for long: ask, or clear at once where nothing is lost."""
        if self._frozen or self._window.current in _NEVER:
            self._idle.start()
        elif self._window.current is Screen.WELCOME:
            # Nothing to warn of: what was typed by half is cleared.
            self.walked_away.emit()
        else:
            self._warn(self._warning_seconds)

    def _warn(self, seconds: int) -> None:
        self._left = seconds
        self._overlay.show_warning(seconds)
        self._warning.start()

    @Slot()
    def _tick(self) -> None:
        self._left -= 1
        self._overlay.set_seconds(max(0, self._left))
        if self._left <= 0:
            self._leave()

    @Slot()
    def _stay(self) -> None:
        self._close()

    @Slot()
    def _leave(self) -> None:
        self._close()
        self.walked_away.emit()

    def _close(self) -> None:
        self._warning.stop()
        self._overlay.hide()
        self._idle.start()
