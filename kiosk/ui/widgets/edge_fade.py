"""Fades the ends of a row that goes on beyond what is shown."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme

_WIDTHS = {Qt.Orientation.Horizontal: 56, Qt.Orientation.Vertical: 20}


class EdgeFade(QWidget):
    """Lies over `area`, which scrolls along `orientation`; touches pass through.

    A vertical list fades at its top only: below it there is a bar with an edge of its own.
    """

    def __init__(
        self, theme: Theme, area: QAbstractScrollArea, orientation: Qt.Orientation
    ) -> None:
        super().__init__(area)
        self._theme = theme
        self._area = area
        self._across = orientation is Qt.Orientation.Horizontal
        self._width = _WIDTHS[orientation]
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        bar = self._bar()
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            height = self._area.height() if self._across else self._width
            self.setGeometry(0, 0, self._area.width(), height)
            self.raise_()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        bar = self._bar()
        painter = QPainter(self)
        if bar.value() > bar.minimum():
            start = QRect(0, 0, self._width, self.height()) if self._across else self.rect()
            end = start.topRight() if self._across else start.bottomLeft()
            self._paint_fade(painter, start, start.topLeft(), end)
        if self._across and bar.value() < bar.maximum():
            last = QRect(self.width() - self._width, 0, self._width, self.height())
            self._paint_fade(painter, last, last.topRight(), last.topLeft())
        painter.end()

    def _bar(self) -> QScrollBar:
        """Return the bar as it is now: see ScrollMark."""
        area = self._area
        return area.horizontalScrollBar() if self._across else area.verticalScrollBar()

    def _paint_fade(self, painter: QPainter, place: QRect, solid: QPoint, clear: QPoint) -> None:
        canvas = self._theme.color("canvas")
        nothing = QColor(canvas)
        nothing.setAlpha(0)
        fade = QLinearGradient(QPointF(solid), QPointF(clear))
        fade.setColorAt(0, canvas)
        fade.setColorAt(1, nothing)
        painter.fillRect(place, fade)
