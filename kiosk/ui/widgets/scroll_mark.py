"""A thin mark that shows where in a long list we are. It is not for fingers."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme

_WIDTH = 6
_SHORTEST = 64
_END = 12


class ScrollMark(QWidget):
    """Follows how far `area` was scrolled down; paints nothing where all of it is shown."""

    def __init__(
        self, theme: Theme, area: QAbstractScrollArea, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        # Its bar is asked for each time. Qt made that, so Python's name for it may be one left
        # over from a screen that is gone, and end with it: then it is "already deleted".
        self._area = area
        bar = area.verticalScrollBar()
        self.setObjectName("scrollMark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        bar = self._area.verticalScrollBar()
        span = bar.maximum()
        if span <= 0:
            return
        track = QRectF((self.width() - _WIDTH) / 2, _END, _WIDTH, self.height() - 2 * _END)
        page = bar.pageStep()
        length = max(_SHORTEST, track.height() * page / (span + page))
        top = track.top() + (track.height() - length) * bar.value() / span
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(track, _WIDTH / 2, _WIDTH / 2)
        painter.setBrush(self._theme.color("line_strong"))
        painter.drawRoundedRect(QRectF(track.left(), top, _WIDTH, length), _WIDTH / 2, _WIDTH / 2)
        painter.end()
