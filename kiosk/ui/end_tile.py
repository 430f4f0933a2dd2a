"""The quiet tile after the last card, so that a row never ends in a hole."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from kiosk.ui.direction import is_mirrored
from kiosk.ui.grid_shape import GAP, GridShape
from kiosk.ui.icons import icon_pixmap
from kiosk.ui.surfaces import rounded
from kiosk.ui.theme import Theme

_RADIUS = 24
_ICON = 44


class EndTile:
    """Fills the cells that are left in the last row. Only paint: it is no target."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.text = ""

    def area(self, last: QRect, shape: GridShape) -> QRect:
        """Return the tile's place beside `last`, the cell of the last card."""
        left = last.right() + 1
        width = shape.columns * shape.cell.width() - left
        place = QRect(left, last.top(), width, last.height())
        if is_mirrored():
            # What is left over of the width beside the columns is on the left, too.
            place.setLeft(last.left() % shape.cell.width())
            place.setRight(last.left() - 1)
        half = GAP // 2
        return place.adjusted(half, half, -half, -half)

    def paint(self, painter: QPainter, last: QRect, shape: GridShape) -> None:
        """Paint the tile, if there is something to say."""
        if not self.text:
            return
        place = self.area(last, shape)
        colors = self._theme.colors
        ratio = painter.device().devicePixelRatio()
        ground = rounded(
            place.width(), place.height(), _RADIUS, colors.canvas, border=colors.line, ratio=ratio
        )
        painter.drawPixmap(place.topLeft(), ground)
        mark = QRect(0, 0, _ICON, _ICON)
        mark.moveCenter(place.center())
        mark.translate(0, -_ICON)
        painter.drawPixmap(mark, icon_pixmap("bolt", colors.muted, _ICON, ratio))
        painter.setFont(self._theme.font(22))
        painter.setPen(self._theme.color("soft"))
        words = QRect(place.left() + 28, mark.bottom() + 12, place.width() - 56, place.height())
        words.setBottom(place.bottom() - 12)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextWordWrap), self.text)
