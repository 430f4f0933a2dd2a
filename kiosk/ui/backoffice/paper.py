"""A4 pages for a printer: text, tables and charts below each other, with page numbers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter, QPen

from kiosk.ui.direction import aligned, is_mirrored, write_by_content
from kiosk.ui.theme import FAMILIES, Colors

# A page is this wide in the pixels of the screen's design: its 20 are 9.5 points on paper.
WIDTH = 1256.0
HEIGHT = WIDTH * 297 / 210
MARGIN = 80.0
_FOOT = 60.0
_PAGE_WIDTH = 160.0
_GAP = 14.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_RESOLUTION = 300


class PaperLook:
    """The colours and fonts of paper: those of the screen, never large or in high contrast."""

    def color(self, name: str) -> QColor:
        """Return the colour of a token."""
        return QColor(getattr(Colors(), name))

    def font(self, size: int, weight: int = 400) -> QFont:
        """Return the font of a size in pixels of the design."""
        font = QFont(FAMILIES)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


class Paper:
    """Where the next thing is put; what does not fit begins a new page."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, title: str, pages: int) -> None:
        self.look = PaperLook()
        self.pages = 1
        self._writer = writer
        self._painter = painter
        self._title = title
        self._total = pages
        self._top = MARGIN
        self._paint_foot()

    @property
    def width(self) -> float:
        """The width of the text."""
        return WIDTH - 2 * MARGIN

    def skip(self, height: float) -> None:
        """Leave room."""
        self._top += height

    def need(self, height: float) -> None:
        """Begin a new page unless `height` is left on this one."""
        if self._top + height > HEIGHT - MARGIN - _FOOT:
            self._writer.newPage()
            self.pages += 1
            self._top = MARGIN
            self._paint_foot()

    def text(self, words: str, *, size: int = 20, weight: int = 400, tone: str = "ink") -> None:
        """Write `words`, over as many lines as they need."""
        font = self.look.font(size, weight)
        height = _height(font, words, self.width)
        self.need(height)
        self._write(QRectF(MARGIN, self._top, self.width, height), words, font, tone)
        self._top += height

    def chart(
        self, paint: Callable[[QPainter, QRectF], object], height: float, *, title: str
    ) -> None:
        """Paint a chart of `height` under its title."""
        self.need(height + 80)
        self.skip(24)
        self.text(title, size=28, weight=700)
        self.skip(8)
        self._painter.save()
        paint(self._painter, QRectF(MARGIN, self._top, self.width, height))
        self._painter.restore()
        self._top += height

    def table(
        self, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], *, texts: int = 1
    ) -> None:
        """Write a table; its head comes again on every page. Long words take several lines."""
        self.need(200)
        self.skip(32)
        self.text(title, size=28, weight=700)
        widths = self._widths(columns, rows, texts)
        self._row(columns, widths, texts, weight=600, tone="soft")
        for row in rows:
            pages = self.pages
            self.need(self._row_height(row, widths))
            if self.pages != pages:
                self._row(columns, widths, texts, weight=600, tone="soft")
            self._row(row, widths, texts)

    def _widths(
        self, columns: Sequence[str], rows: Sequence[Sequence[str]], texts: int
    ) -> list[float]:
        """Return what numbers need, and share the rest among the words."""
        metrics = QFontMetricsF(self.look.font(20, 600))
        needed = [
            max(metrics.horizontalAdvance(row[place]) for row in (columns, *rows)) + 2 * _GAP
            for place in range(len(columns))
        ]
        rest = self.width - sum(needed[texts:])
        wanted = sum(needed[:texts]) or 1.0
        return [rest * one / wanted for one in needed[:texts]] + needed[texts:]

    def _row_height(self, cells: Sequence[str], widths: Sequence[float]) -> float:
        font = self.look.font(20, 600)
        return (
            max(
                _height(font, cell, width - _GAP) for cell, width in zip(cells, widths, strict=True)
            )
            + 12
        )

    def _row(
        self,
        cells: Sequence[str],
        widths: Sequence[float],
        texts: int,
        *,
        weight: int = 400,
        tone: str = "ink",
    ) -> None:
        height, left = self._row_height(cells, widths), MARGIN
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            box = QRectF(left, self._top + 6, width - _GAP, height)
            align = _LEFT if place < texts else _RIGHT
            self._write(box, cell, self.look.font(20, weight), tone, align)
            left += width
        self._top += height
        self._painter.setPen(QPen(self.look.color("line"), 2))
        self._painter.drawLine(QLineF(MARGIN, self._top, WIDTH - MARGIN, self._top))

    def _write(
        self,
        box: QRectF,
        words: str,
        font: QFont,
        tone: str,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(self.look.color(tone))
        left = WIDTH - box.right() if is_mirrored() else box.left()
        place = QRectF(left, box.top(), box.width(), box.height())
        flags = int(aligned(align)) | _wrap(font, words, box.width())
        self._painter.drawText(place, flags, words)

    def _paint_foot(self) -> None:
        box = QRectF(MARGIN, HEIGHT - MARGIN, self.width, _FOOT)
        place = box.adjusted(self.width - _PAGE_WIDTH, 0, 0, 0)
        box.setRight(place.left())
        font = self.look.font(20)
        name = QFontMetricsF(font).elidedText(
            self._title, Qt.TextElideMode.ElideRight, box.width() - _GAP
        )
        self._write(box, name, font, "soft")
        self._write(place, f"{self.pages} / {self._total}", font, "soft", _RIGHT)


def make_pdf(title: str, fill: Callable[[Paper], object]) -> bytes:
    """Return the PDF that `fill` writes; it is called twice, as page numbers need their total."""
    _content, pages = _write_pdf(title, fill, 1)
    return _write_pdf(title, fill, pages)[0]


def _write_pdf(title: str, fill: Callable[[Paper], object], pages: int) -> tuple[bytes, int]:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(title)
    writer.setCreator("Flash-sale kiosk")
    painter = QPainter(writer)
    scale = writer.width() / WIDTH
    painter.scale(scale, scale)
    write_by_content(painter)
    paper = Paper(writer, painter, title, pages)
    try:
        fill(paper)
    finally:
        painter.end()
        buffer.close()
    return bytes(content.data()), paper.pages


def _height(font: QFont, words: str, width: float) -> float:
    box = QRectF(0, 0, max(1.0, width), 1e6)
    flags = int(_LEFT) | _wrap(font, words, width)
    return QFontMetricsF(font).boundingRect(box, flags, words).height()


def _wrap(font: QFont, words: str, width: float) -> int:
    """Return how `words` are broken into lines: inside of a word only where one is too long."""
    metrics = QFontMetricsF(font)
    fits = all(metrics.horizontalAdvance(word) <= width for word in words.split())
    return int(Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere)
