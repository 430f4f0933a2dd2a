"""Product pictures for painters: asked for while painting, drawn elsewhere, kept."""

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from kiosk.ui.icons import icon_pixmap
from kiosk.ui.picture_files import Tile, render_tile, round_corners
from kiosk.ui.picture_source import PictureSource, ReadPicture
from kiosk.ui.theme import Colors

_Key = tuple[str, tuple[int, int, bool, int, bool]]
# As many as need 60 MB where all are as large as a card's picture; larger ones are fewer.
_MOST_KEPT = 240
_MOST_BYTES = 64_000_000
# More than a screenful; what was scrolled past before its turn is not drawn at all.
_MOST_WANTED = 48
# Stands for an empty tile: no picture is called so.
_PLAIN = "/"


class PictureStore(QObject):
    """Pictures by name, from `folders` or the shop; a missing or broken one becomes a quiet tile.

    Signals:
        ready(object): the picture (str, its file name) that was a placeholder can be painted.
    """

    ready = Signal(object)
    _rendered = Signal(object)

    def __init__(
        self,
        folders: Sequence[Path],
        *,
        colors: Colors | None = None,
        executor: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = PictureSource(folders)
        self._colors = colors or Colors()
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="photos")
        self._closed = False
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[_Key, Tile] = OrderedDict()
        self._drawing = 0
        self._wanted_lock = Lock()
        self._missed: set[_Key] = set()
        self._rendered.connect(self._on_rendered, Qt.ConnectionType.QueuedConnection)

    def set_colors(self, colors: Colors) -> None:
        """Paint the tiles of missing pictures in `colors` from now on."""
        if colors != self._colors:
            self._colors = colors
            for key in [key for key in self._kept if key[0] == _PLAIN or key in self._missed]:
                del self._kept[key]
            self._missed.clear()

    def read_with(self, read: ReadPicture | None) -> None:
        """Take pictures that managers chose from `read`, off this thread; None while it is closed.

        What could not be found before is looked for again.
        """
        self._source.read_with(read)
        for key in self._missed:
            self._kept.pop(key, None)
        self._missed.clear()

    def pixmap(
        self,
        photo: str,
        size: QSize,
        *,
        pale: bool = False,
        radius: int = 0,
        top_only: bool = False,
    ) -> QPixmap:
        """Return `photo` in `size` device pixels, or an empty tile until `ready` names the photo.

        `pale` is grey and light, for what is sold out; `radius` rounds the corners, or with
        `top_only` the upper two. Never blocks: files are read and drawn on a worker thread.
        """
        tile = Tile(size=size, pale=pale, radius=radius, top_only=top_only)
        key = (photo, tile.key)
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        if not self._source.may_have(photo):
            return self._keep(key, self._missing(tile))
        self._want(key, tile)
        return self._plain(tile)

    def now(self, photo: str, size: QSize, *, radius: int = 0) -> QPixmap:
        """Return `photo` at once, however long reading it takes (a drawing: about 2 ms)."""
        tile = Tile(size=size, radius=radius)
        key = (photo, tile.key)
        if key not in self._kept:
            self._accept(key, self._draw(photo, tile), tile)
        return self._kept[key]

    @property
    def is_idle(self) -> bool:
        """True when every picture that was asked for is there."""
        with self._wanted_lock:
            return not self._wanted and not self._drawing

    def close(self) -> None:
        """Stop drawing. Call before the interpreter exits."""
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _want(self, key: _Key, tile: Tile) -> None:
        if self._closed:
            return
        with self._wanted_lock:
            is_new = key not in self._wanted
            self._wanted[key] = tile
            self._wanted.move_to_end(key)
            if len(self._wanted) > _MOST_WANTED:
                self._wanted.popitem(last=False)
        if is_new:
            self._executor.submit(self._draw_newest)

    def _draw_newest(self) -> None:
        """Runs on the worker: what was asked for last is what is on the screen."""
        with self._wanted_lock:
            if not self._wanted:
                return
            key, tile = self._wanted.popitem()
            self._drawing += 1
        picture = self._draw(key[0], tile)
        if not self._closed:
            self._rendered.emit((key, picture, tile))

    def _draw(self, photo: str, tile: Tile) -> QImage | None:
        found = self._source.find(photo)
        return None if found is None else render_tile(found, tile)

    @Slot(object)
    def _on_rendered(self, result: tuple[_Key, QImage | None, Tile]) -> None:
        key, picture, tile = result
        with self._wanted_lock:
            self._drawing -= 1
        self._accept(key, picture, tile)
        self.ready.emit(key[0])

    def _accept(self, key: _Key, picture: QImage | None, tile: Tile) -> None:
        if picture is None:
            self._missed.add(key)
        self._keep(key, self._missing(tile) if picture is None else QPixmap.fromImage(picture))

    def _keep(self, key: _Key, pixmap: QPixmap) -> QPixmap:
        self._kept[key] = pixmap
        while len(self._kept) > _MOST_KEPT or (len(self._kept) > 1 and self._is_full):
            self._kept.popitem(last=False)
        return pixmap

    @property
    def _is_full(self) -> bool:
        return sum(4 * width * height for _, (width, height, *_) in self._kept) > _MOST_BYTES

    def _plain(self, tile: Tile) -> QPixmap:
        """Return an empty tile; the same for every picture that is still to come."""
        key = (_PLAIN, tile.key)
        if key not in self._kept:
            self._keep(key, QPixmap.fromImage(self._ground(tile)))
        return self._kept[key]

    def _missing(self, tile: Tile) -> QPixmap:
        pixmap = QPixmap.fromImage(self._ground(tile))
        side = min(64, tile.size.height() // 2)
        painter = QPainter(pixmap)
        place = QRect(QPoint(), QSize(side, side))
        place.moveCenter(pixmap.rect().center())
        painter.drawPixmap(place, icon_pixmap("photo-missing", self._colors.line_strong, side))
        painter.end()
        return pixmap

    def _ground(self, tile: Tile) -> QImage:
        image = QImage(tile.size, QImage.Format.Format_RGB32)
        image.fill(QColor(self._colors.grey_tint))
        return round_corners(image, tile)
