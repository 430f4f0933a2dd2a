"""The curtain that moves one screen out and the next one in."""

from PySide6.QtCore import QEasingCurve, QPoint, QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kiosk.ui.direction import is_mirrored

_SLIDE_MS = 180


class Slide(QWidget):
    """Two pictures of screens that move together; swallows every touch and key meanwhile.

    Signals:
        finished: the second picture has arrived.
    """

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = QPixmap()
        self._after = QPixmap()
        self._leftwards = True
        self._progress = QVariantAnimation(self)
        self._progress.setStartValue(0.0)
        self._progress.setEndValue(1.0)
        self._progress.setDuration(_SLIDE_MS)
        self._progress.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        self._progress.valueChanged.connect(lambda _: self.update())
        self._progress.finished.connect(self.stop)

    @property
    def is_running(self) -> bool:
        return not self.isHidden()

    def run(self, before: QPixmap, after: QPixmap, *, forward: bool) -> None:
        """Move `before` out and `after` in, the way one reads when `forward`."""
        self._before, self._after = before, after
        self._leftwards = forward is not is_mirrored()
        self.setGeometry(QRect(QPoint(), after.deviceIndependentSize().toSize()))
        self.show()
        self.raise_()
        self.setFocus()
        self._progress.start()

    def stop(self) -> None:
        """Be done now."""
        if self.is_running:
            self._progress.stop()
            self.hide()
            self._before, self._after = QPixmap(), QPixmap()
            self.finished.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        progress = float(self._progress.currentValue())
        way = 1 if self._leftwards else -1
        shift = round(way * self.width() * progress)
        painter = QPainter(self)
        painter.drawPixmap(-shift, 0, self._before)
        painter.drawPixmap(way * self.width() - shift, 0, self._after)
        painter.end()
