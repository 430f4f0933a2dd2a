"""Product pictures from files to painted tiles. Thread-safe: only QImage, never QPixmap."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.picture import is_bare_name

logger = logging.getLogger(__name__)

_MOST_PIXELS = 40_000_000
_MOST_SVG_BYTES = 2_000_000
_PHOTO_KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_PALE_ALPHA = 0.42
# Corners this near to each other (per channel, of 255) count as one ground colour.
_SAME_GROUND = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """How a picture is wanted: `size` in device pixels, corners rounded by `radius`."""

    size: QSize
    pale: bool = False
    radius: int = 0
    top_only: bool = False

    @property
    def key(self) -> tuple[int, int, bool, int, bool]:
        """What makes two tiles the same; QSize cannot be hashed."""
        return self.size.width(), self.size.height(), self.pale, self.radius, self.top_only


def find_picture(folders: Sequence[Path], photo: str) -> Path | None:
    """Return the file of `photo`, a bare file name, in the first folder that has it."""
    if not is_bare_name(photo):
        return None
    for folder in folders:
        path = folder / photo
        try:
            if path.is_file():
                return path
        except OSError:  # such as a name longer than the file system takes
            return None
    return None


def render_tile(source: Path | bytes, tile: Tile) -> QImage | None:
    """Return the picture as `tile`, premultiplied ARGB; None if it cannot be read.

    A picture on one plain ground is shown whole and the ground fills the tile; any other photo
    covers the tile.
    """
    try:
        if isinstance(source, Path) and source.suffix.lower() == ".svg":
            picture = _load_svg(source, tile.size)
        else:
            picture = _load_photo(source)
    except Exception as error:  # noqa: BLE001 - decoders raise anything on a broken file
        name = source.name if isinstance(source, Path) else "from the shop"
        logger.warning("picture %s cannot be shown: %s", name, error)
        return None
    flat = _flatten(picture, tile.size)
    return round_corners(_paled(flat) if tile.pale else flat, tile)


def round_corners(picture: QImage, tile: Tile) -> QImage:
    """Return `picture` with the corners of `tile` cut away."""
    if not tile.radius:
        return picture
    width, height = picture.width(), picture.height()
    box = QRectF(0, 0, width, height + (tile.radius if tile.top_only else 0))
    path = QPainterPath()
    path.addRoundedRect(box, tile.radius, tile.radius)
    rounded = QImage(picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, QBrush(picture))
    painter.end()
    return rounded


def _load_svg(path: Path, size: QSize) -> QImage:
    if path.stat().st_size > _MOST_SVG_BYTES:
        raise ValueError("the file is too large")
    renderer = QSvgRenderer(QByteArray(path.read_bytes()))
    if not renderer.isValid():
        raise ValueError("not an SVG picture")
    best = QSizeF(renderer.defaultSize()).scaled(QSizeF(size), Qt.AspectRatioMode.KeepAspectRatio)
    picture = QImage(best.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def _load_photo(source: Path | bytes) -> QImage:
    # Late: Pillow is not needed for the first screen, nor where all pictures are drawings.
    from PIL import Image, ImageOps  # noqa: PLC0415

    # Opening reads the header only; the limit below is ours and stricter.
    Image.MAX_IMAGE_PIXELS = None
    file = source if isinstance(source, Path) else BytesIO(source)
    with Image.open(file, formats=_PHOTO_KINDS) as photo:
        if photo.width * photo.height > _MOST_PIXELS:
            raise ValueError(f"{photo.width} x {photo.height} pixels are too many")
        # A phone's JPEG is decoded at a fraction of its size.
        photo.draft("RGB", (1200, 1200))
        upright = ImageOps.exif_transpose(photo).convert("RGBA")
        upright.thumbnail((1200, 1200))
        data = upright.tobytes()
        picture = QImage(
            data, upright.width, upright.height, 4 * upright.width, QImage.Format.Format_RGBA8888
        )
        # The conversion copies: `data` goes away with this function.
        return picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _flatten(picture: QImage, size: QSize) -> QImage:
    """Return `picture` fitted into `size` on an opaque ground."""
    ground = _ground(picture)
    mode = Qt.AspectRatioMode.KeepAspectRatio
    if ground is None:
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    fitted = picture
    if picture.size().scaled(size, mode) != picture.size():
        fitted = picture.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
    flat = QImage(size, QImage.Format.Format_RGB32)
    flat.fill(ground or QColor("white"))
    painter = QPainter(flat)
    middle = QPointF(
        round((size.width() - fitted.width()) / 2), round((size.height() - fitted.height()) / 2)
    )
    painter.drawImage(middle, fitted)
    painter.end()
    return flat


def _ground(picture: QImage) -> QColor | None:
    """Return the colour that all four corners share, white if transparent, None if they differ."""
    right, bottom = picture.width() - 1, picture.height() - 1
    corners = [picture.pixelColor(x, y) for x in (0, right) for y in (0, bottom)]
    first = corners[0]
    if all(corner.alpha() == 0 for corner in corners):
        return QColor("white")
    for corner in corners[1:]:
        pairs = zip(corner.getRgb(), first.getRgb(), strict=True)  # type: ignore[call-overload]
        if any(abs(one - other) > _SAME_GROUND for one, other in pairs):
            return None
    return first


def _paled(picture: QImage) -> QImage:
    """Return `picture` grey and light, for what cannot be bought."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pale = grey.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(pale)
    veil = QColor("white")
    veil.setAlphaF(_PALE_ALPHA)
    painter.fillRect(pale.rect(), veil)
    painter.end()
    return pale
