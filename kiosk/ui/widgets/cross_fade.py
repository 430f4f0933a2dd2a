"""One picture of a page that becomes another, in few and cheap steps."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

# Eight frames of a large picture, not sixty a second: nobody sees it in less than half a second.
_STEP_MS, _STEPS = 50, 8


class CrossFade(QWidget):
    """Covers `page` while it fades; hidden and idle otherwise."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._before = QPixmap()
        self._after = QPixmap()
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setObjectName("fadeTimer")
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._go_on)
        self.hide()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def run(self, before: QPixmap, after: QPixmap) -> None:
        """Let `before` become `after`; both show the whole page."""
        self._before, self._after, self._step = before, after, 0
        self.resize(before.deviceIndependentSize().toSize())
        self.show()
        self.raise_()
        self._timer.start()

    def stop(self) -> None:
        """Be done now. Calling it again changes nothing."""
        self._timer.stop()
        self.hide()
        self._before, self._after = QPixmap(), QPixmap()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._after)
        painter.setOpacity(1 - self._step / _STEPS)
        painter.drawPixmap(0, 0, self._before)
        painter.end()

    def _go_on(self) -> None:
        self._step += 1
        if self._step < _STEPS:
            self.update()
        else:
            self.stop()
