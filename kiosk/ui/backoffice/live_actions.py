"""What an operator may do about the running sale: brakes, and the way out of the kiosk."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.sale import SaleState
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, restyle

LEAVE_AGAIN_MS = 5000
SETTLING_MS = 1000


class LiveActions(QWidget):
    """Pause, close early, leave.

    Signals:
        pause_requested: stop selling for now.
        resume_requested: sell again.
        close_requested: close the sale early; not asked yet whether it is meant.
        leave_requested: close the kiosk; asked for twice.
    """

    pause_requested = Signal()
    resume_requested = Signal()
    close_requested = Signal()
    leave_requested = Signal()

    def __init__(self, *, may_close: bool) -> None:
        super().__init__()
        self.setObjectName("liveActions")
        self._paused = False
        self._state: SaleState | None = None
        self._notice = elided_label(name="staffNoticeLabel", weight=600, tone="amber")
        self._notice.set_lines(2)
        self._pause = button("", name="pauseButton", kind="ink")
        self._close = button(self.tr("Close early"), name="closeEarlyButton")
        self._leave = button("", name="leaveKioskButton")
        # A double tap must not take back what its first tap did.
        self._settling = self._timer("settlingTimer", SETTLING_MS)
        self._leave_timer = self._timer("leaveTimer", LEAVE_AGAIN_MS)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        grid.addWidget(self._notice, 0, 0, 1, 2)
        grid.addWidget(self._pause, 1, 0, 1, 1 if may_close else 2)
        grid.addWidget(self._close, 1, 1)
        if not may_close:
            self._close.hide()
        grid.addWidget(self._leave, 2, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.show_notice("")
        self.show_state(None)
        self._ask_to_leave(again=False)
        self._pause.clicked.connect(self._on_pause)
        self._close.clicked.connect(self.close_requested)
        self._leave.clicked.connect(self._on_leave)
        self._settling.timeout.connect(self._follow_state)
        self._leave_timer.timeout.connect(lambda: self._ask_to_leave(again=False))

    def show_state(self, state: SaleState | None) -> None:
        """Follow where the sale stands, None without one."""
        self._state = state
        self._paused = state is SaleState.PAUSED
        text = self.tr("Resume the sale") if self._paused else self.tr("Pause the sale")
        self._pause.setText(text)
        self._pause.setAccessibleName(text)
        self._follow_state()

    def show_notice(self, text: str) -> None:
        """Say one thing above the buttons; an empty text takes it back."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def _timer(self, name: str, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName(name)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _follow_state(self) -> None:
        runs = self._state in {SaleState.OPEN, SaleState.PAUSED}
        self._pause.setEnabled(runs and not self._settling.isActive())
        self._close.setEnabled(runs)

    def _on_pause(self) -> None:
        self._settling.start()
        self._pause.setEnabled(False)
        (self.resume_requested if self._paused else self.pause_requested).emit()

    def _on_leave(self) -> None:
        if self._leave_timer.isActive():
            self._leave_timer.stop()
            self._ask_to_leave(again=False)
            self.leave_requested.emit()
        else:
            self._leave_timer.start()
            self._ask_to_leave(again=True)

    def _ask_to_leave(self, *, again: bool) -> None:
        text = self.tr("Tap again to leave") if again else self.tr("Leave the kiosk")
        self._leave.setText(text)
        self._leave.setAccessibleName(text)
        restyle(self._leave, tone="amber" if again else "plain")
