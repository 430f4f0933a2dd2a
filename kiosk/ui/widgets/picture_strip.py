"""A row of rounded pictures that fills its width."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kiosk.ui.direction import placed

_GAP = 20
_RADIUS = 20
_SHAPE = 1.3
_NARROWEST = 165
_FEWEST = 3
_LOWEST, _TALLEST = 72, 168


class PictureStrip(QWidget):
    """Equal tiles side by side; pictures that would become too narrow are left out.

    The strip takes the height that is left, up to its tallest, and is empty where that is too low.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[QPixmap, ...] = ()
        self._tiles: tuple[QPixmap, ...] = ()
        self.setMaximumHeight(_TALLEST)

    def set_pictures(self, pictures: Sequence[QPixmap]) -> None:
        """Show `pictures`, best at twice the size of a tile (480 x 400 px), ground to the edge."""
        self._pictures = tuple(picture for picture in pictures if not picture.isNull())
        self._tiles = ()
        self._follow_width()
        self.updateGeometry()
        self.update()

    @property
    def shows_pictures(self) -> bool:
        """True when there are pictures, and room for them."""
        return bool(self._pictures) and self.height() >= _LOWEST

    @override
    def sizeHint(self) -> QSize:
        return QSize(_FEWEST * _NARROWEST, _TALLEST if self._pictures else 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tiles = ()
        self._follow_width()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.shows_pictures:
            return
        if not self._tiles:
            self._tiles = self._render()
        width, height = self._tile_width(self.width()), self._tile_height()
        painter = QPainter(self)
        for place, tile in enumerate(self._tiles):
            box = QRect(round(place * (width + _GAP)), self.height() - height, round(width), height)
            painter.drawPixmap(placed(box, self.rect()).topLeft(), tile)
        painter.end()

    def _count(self, width: int) -> int:
        fitting = max(_FEWEST, (width + _GAP) // (_NARROWEST + _GAP))
        return min(len(self._pictures), fitting)

    def _tile_width(self, width: int) -> float:
        # One or two pictures keep the size of three, or they would become posters.
        count = max(_FEWEST, self._count(width))
        return max(1.0, (width - (count - 1) * _GAP) / count)

    def _follow_width(self) -> None:
        """Ask for no more height than the tiles of this width can use."""
        tile = round(self._tile_width(self.width()) / _SHAPE)
        self.setMaximumHeight(max(_LOWEST, min(_TALLEST, tile)))

    def _tile_height(self) -> int:
        return min(self.height(), round(self._tile_width(self.width()) / _SHAPE))

    def _render(self) -> tuple[QPixmap, ...]:
        ratio = self.devicePixelRatioF()
        width = round(self._tile_width(self.width()) * ratio)
        size = QSize(width, round(self._tile_height() * ratio))
        shown = self._pictures[: self._count(self.width())]
        return tuple(_rounded(picture, size, ratio) for picture in shown)


def _rounded(picture: QPixmap, size: QSize, ratio: float) -> QPixmap:
    scaled = picture.scaled(
        size,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled.setDevicePixelRatio(1)
    left, top = (scaled.width() - size.width()) // 2, (scaled.height() - size.height()) // 2
    tile = QPixmap(size)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(scaled.copy(left, top, size.width(), size.height())))
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), _RADIUS, _RADIUS)
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile
