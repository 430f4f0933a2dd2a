"""Rounded surfaces with the house's one soft shadow, painted once and kept."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

# Room around a surface for its shadow.
SHADOW = 10
_STEPS = 10


def make_shadowed(width: int, height: int, radius: int, fill: str, ratio: float) -> QPixmap:
    """Return a surface of `width` x `height` pixels in `fill`, with `SHADOW` pixels around it."""
    pixmap = _transparent(width + 2 * SHADOW, height + 2 * SHADOW, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    box = QRectF(SHADOW, SHADOW, width, height)
    shade = QColor(0, 0, 0, 1)
    painter.setBrush(shade)
    for step in range(_STEPS, 0, -1):
        grown = box.adjusted(-step, -step, step, step).translated(0, 2)
        painter.drawRoundedRect(grown, radius + step, radius + step)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box, radius, radius)
    painter.end()
    return pixmap


# Cards come in few sizes; a panel keeps its own.
shadowed = lru_cache(maxsize=16)(make_shadowed)


@lru_cache(maxsize=128)
def rounded(
    width: int, height: int, radius: int, fill: str, *, border: str = "", ratio: float = 1.0
) -> QPixmap:
    """Return a flat rounded box, with a border of 2 pixels when `border` names its colour."""
    pixmap = _transparent(width, height, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(border), 2) if border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    inset = 1 if border else 0
    box = QRectF(0, 0, width, height).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, radius - inset, radius - inset)
    painter.end()
    return pixmap


def _transparent(width: int, height: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
