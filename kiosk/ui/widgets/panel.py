"""A white panel with round corners and the soft shadow."""

from PySide6.QtCore import QMargins, QPoint, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.surfaces import SHADOW, make_shadowed
from kiosk.ui.theme import Theme

_RADIUS = 28


class Panel(QWidget):
    """Holds a column, `column`; the shadow falls inside the widget's own edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground = QPixmap()
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.set_padding(40)
        theme.changed.connect(self._forget_ground)

    def set_padding(self, padding: int) -> None:
        """Keep `padding` pixels between the panel's edge and what it holds."""
        edge = padding + SHADOW
        margins = QMargins(edge, edge, edge, edge)
        if self.column.contentsMargins() != margins:
            self.column.setContentsMargins(margins)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_ground()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground.isNull():
            self._ground = make_shadowed(
                max(1, self.width() - 2 * SHADOW),
                max(1, self.height() - 2 * SHADOW),
                _RADIUS,
                self._theme.colors.surface,
                self.devicePixelRatioF(),
            )
        painter = QPainter(self)
        painter.drawPixmap(QPoint(), self._ground)
        painter.end()

    @Slot()
    def _forget_ground(self) -> None:
        self._ground = QPixmap()
        self.update()
