"""The round sign of the result screen; the paid tick draws itself."""

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.icons import icon_pixmap
from kiosk.ui.theme import Theme

_DRAW_MS = 180
_SIDE = 148
_INNER = 0.7
# The tick's corners, in shares of the inner circle.
_TICK = ((0.27, 0.53), (0.43, 0.69), (0.74, 0.35))


class Tick(QWidget):
    """A circle on its tint, with a tick or an icon."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = "green"
        self._icon = ""
        self._drawn = 1.0
        self._side = _SIDE
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_DRAW_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._draw)
        self.setObjectName("resultTick")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, tone: str, icon: str = "") -> None:
        """Show `icon` in `tone`; without an icon it is the tick, which draws itself."""
        self._tone, self._icon, self._drawn = tone, icon, 1.0
        self._animation.stop()
        if not icon and self._theme.motion:
            self._drawn = 0.0
            self._animation.start()
        self.update()

    def set_side(self, side: int) -> None:
        """Be `side` pixels square."""
        if side != self._side:
            self._side = side
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        outer = QRectF(self.rect())
        side = outer.width() * _INNER
        inner = QRectF(0, 0, side, side)
        inner.moveCenter(outer.center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._tone}_tint"))
        painter.drawEllipse(outer)
        painter.setBrush(self._theme.color(self._tone))
        painter.drawEllipse(inner)
        if self._icon:
            self._paint_icon(painter, inner)
        else:
            self._paint_tick(painter, inner)
        painter.end()

    def _paint_icon(self, painter: QPainter, inner: QRectF) -> None:
        side = round(inner.width() * 0.56)
        place = QRectF(0, 0, side, side)
        place.moveCenter(inner.center())
        color = self._theme.colors.on_ink
        painter.drawPixmap(
            place.topLeft(), icon_pixmap(self._icon, color, side, self.devicePixelRatioF())
        )

    def _paint_tick(self, painter: QPainter, inner: QRectF) -> None:
        points = [
            QPointF(inner.left() + x * inner.width(), inner.top() + y * inner.height())
            for x, y in _TICK
        ]
        whole = QPainterPath(points[0])
        for point in points[1:]:
            whole.lineTo(point)
        path = QPainterPath(points[0])
        if self._drawn > whole.percentAtLength(_length(points[0], points[1])):
            path.lineTo(points[1])
        path.lineTo(whole.pointAtPercent(self._drawn))
        pen = QPen(self._theme.color("on_ink"), inner.width() * 0.105)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._drawn > 0:
            painter.drawPath(path)

    def _draw(self, drawn: float) -> None:
        self._drawn = drawn
        self.update()


def _length(start: QPointF, end: QPointF) -> float:
    line = QPainterPath(start)
    line.lineTo(end)
    return line.length()
