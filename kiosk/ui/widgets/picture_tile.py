"""One product picture with round corners."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

_RADIUS = 20


class PictureTile(QWidget):
    """Shows a pixmap over its whole area; what does not fit is cut at the sides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.setObjectName("pictureTile")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_pixmap(self, pixmap: QPixmap) -> None:
        """Show `pixmap`."""
        self._pixmap = pixmap
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        size: QSize = self._pixmap.size().scaled(self.size(), mode)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setClipPath(path)
        painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()
