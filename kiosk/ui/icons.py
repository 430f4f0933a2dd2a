"""Single-colour icons drawn from `resources/icons`."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from kiosk.paths import resource
from kiosk.ui.direction import is_mirrored

_DIRECTED = frozenset({"back", "leave"})


@lru_cache(maxsize=256)
def icon_pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return icon `name` in `color` (``#RRGGBB``), `size` pixels square, on transparent."""
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace("#000", color).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon(name: str, color: str, size: int = 32) -> QIcon:
    """Return `name` as a QIcon for a button; an arrow points the way that the screens are read."""
    pixmap = icon_pixmap(name, color, size, 2.0)
    if name in _DIRECTED and is_mirrored():
        pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
    return QIcon(pixmap)
