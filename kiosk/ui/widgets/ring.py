"""A ring that closes while time runs out, with the time left inside."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.direction import write_by_content
from kiosk.ui.durations import minutes_text
from kiosk.ui.theme import Theme

_SIDE = 96
_THICK = 10
_TOP = 90 * 16
_TURN = 360 * 16


class Ring(QWidget):
    """Paints `set_time`; call it as often as it should move."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left = 0.0
        self._total = 1.0
        self.setObjectName("ring")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        """The time left as shown, such as ``2:04``."""
        return minutes_text(self._left)

    def set_time(self, left: float, total: float) -> None:
        """Show `left` of `total` seconds."""
        self._left, self._total = max(0.0, left), max(1.0, total)
        name = self.tr("Time left: {clock}").format(clock=self.text)
        if name != self.accessibleName():
            self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_SIDE), self._theme.px(_SIDE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        inner = box.adjusted(_THICK / 2 + 1, _THICK / 2 + 1, -_THICK / 2 - 1, -_THICK / 2 - 1)
        painter = QPainter(self)
        write_by_content(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("grey_tint"), _THICK))
        painter.drawEllipse(inner)
        if self._left > 0:
            pen = QPen(self._theme.color("flame"), _THICK)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            share = min(1.0, self._left / self._total)
            painter.drawArc(inner, _TOP, -round(_TURN * share))
        painter.setPen(self._theme.color("ink"))
        painter.setFont(self._theme.font(24, 700))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text)
        painter.end()
