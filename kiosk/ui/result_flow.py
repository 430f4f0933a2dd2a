"""The result screen: what happened, and by itself back to the sale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.result_texts import Ending, result_text

if TYPE_CHECKING:
    from kiosk.ui.result_view import ResultView

TICK_MS = 1000


class ResultFlow(QObject):
    """Shows one ending until the shopper or the countdown leads on.

    Signals:
        shown: an ending is on the screen.
        finished: back to the sale.
        again_requested(Sku): the shopper wants to buy the same product again.
        leave_requested: the shopper is done here.
        left: whichever way, the ending is not on the screen any more.
    """

    shown = Signal()
    finished = Signal()
    again_requested = Signal(object)
    leave_requested = Signal()
    left = Signal()

    def __init__(self, view: ResultView, seconds: int) -> None:
        super().__init__(view)
        self._view = view
        self._seconds = seconds
        self._left = 0
        self._ending: Ending | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName("resultTimer")
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        view.done_requested.connect(self._finish)
        view.again_requested.connect(self._try_again)
        view.leave_requested.connect(self._leave)

    @property
    def ending(self) -> Ending | None:
        """The ending on the screen, if any."""
        return self._ending

    @Slot(object)
    def show_ending(self, ending: Ending) -> None:
        """Show how the order ended, and begin the countdown."""
        self.resume(ending, self._seconds)

    def resume(self, ending: Ending, seconds_left: int) -> None:
        """Show how the order ended, with so much of the countdown left."""
        self._ending = ending
        self._left = seconds_left
        self._view.show_result(result_text(ending))
        self._view.set_seconds_left(self._left)
        self._timer.start()
        self.shown.emit()

    def take_over(self, other: ResultFlow) -> None:
        """Go on from where `other`, on the same screen in another language, is."""
        if other.ending is not None:
            self.resume(other.ending, other._left)
            self.set_frozen(frozen=not other._timer.isActive())

    def set_frozen(self, *, frozen: bool) -> None:
        """Hold the countdown while the shopper waits for help."""
        if frozen:
            self._timer.stop()
        elif self._left > 0:
            self._timer.start()

    def stay(self) -> None:
        """Lead nowhere by itself any more."""
        self._timer.stop()
        self._left = 0

    @Slot()
    def _tick(self) -> None:
        self._left -= 1
        self._view.set_seconds_left(max(0, self._left))
        if self._left <= 0:
            self._finish()

    @Slot()
    def _finish(self) -> None:
        self._stop()
        self.finished.emit()

    @Slot()
    def _try_again(self) -> None:
        ending = self._ending
        self._stop()
        if ending is not None:
            self.again_requested.emit(ending.order.lines[0].sku)

    @Slot()
    def _leave(self) -> None:
        self._stop()
        self.leave_requested.emit()

    def _stop(self) -> None:
        self.stay()
        self._ending = None
        self.left.emit()
