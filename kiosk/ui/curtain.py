"""The window's first moment: the shop's colour and its bolt. Imports next to nothing."""

from PySide6.QtCore import QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_INK, _FLAME, _SUN = "#1C1917", "#D3321D", "#FFD24A"
_TILE, _RADIUS = 128.0, 36.0
# The bolt of resources/icons/bolt.svg, in its 24 x 24 box.
_BOLT = ((13.6, 2.0), (5.0, 14.0), (11.0, 14.0), (9.6, 22.0), (19.0, 9.4), (12.9, 9.4))


class Curtain(QWidget):
    """Covers the window until the first screen is made.

    Signals:
        painted: it was on the screen once.
    """

    painted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self._told = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_INK))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        tile = QRectF(centre.x() - _TILE / 2, centre.y() - _TILE / 2, _TILE, _TILE)
        painter.setPen(QColor(_FLAME))
        painter.setBrush(QColor(_FLAME))
        painter.drawRoundedRect(tile, _RADIUS, _RADIUS)
        painter.setPen(QColor(_SUN))
        painter.setBrush(QColor(_SUN))
        scale = _TILE * 0.6 / 24
        points = [
            QPointF(centre.x() + (x - 12) * scale, centre.y() + (y - 12) * scale) for x, y in _BOLT
        ]
        painter.drawPolygon(QPolygonF(points))
        painter.end()
        if not self._told:
            self._told = True
            # After this event, when the picture has reached the screen.
            QTimer.singleShot(0, self, self.painted.emit)
