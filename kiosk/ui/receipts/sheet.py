"""A narrow sheet of text: what stands on it from top to bottom, laid out once, painted anywhere.

One unit is one dot of a receipt printer, 1/8 mm. Painting needs no GUI thread (doc.qt.io/qt-6/
threads-modules.html, "Painting In Threads").
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kiosk.ui.direction import is_mirrored
from kiosk.ui.theme import FAMILIES

_BLACK = QColor(0, 0, 0)
_COLUMN_GAP = 16.0
_RULE_HEIGHT = 25.0
_DASH = (6.0, 5.0)
# A price may take this part of a line; what stands beside it wraps.
_WIDEST_END = 0.62


class Align(Enum):
    """Where lines stand; START and END change sides in a language that is read from the right."""

    START = auto()
    CENTRE = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. `size` in dots, `weight` 400, 600 or 700."""

    text: str
    size: int = 24
    weight: int = 400
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Pair:
    """Words, and an amount or the like at the end of their first line."""

    text: str
    end: str
    size: int = 24
    weight: int = 400


@dataclass(frozen=True, slots=True)
class Framed:
    """Words in a box: what nobody may overlook."""

    text: str
    size: int = 24


@dataclass(frozen=True, slots=True)
class Rule:
    """A dashed line from side to side."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty paper."""

    height: float


Block = Words | Pair | Framed | Rule | Gap


class Sheet:
    """Blocks below each other on paper whose printable part is `width` dots wide."""

    def __init__(self, blocks: Iterable[Block], width: float) -> None:
        self._width = width
        self._mirrored = is_mirrored()
        self._texts: list[tuple[QTextLayout, QPointF]] = []
        self._lines: list[float] = []
        self._frames: list[QRectF] = []
        self._bottom = 0.0
        for block in blocks:
            self._add(block)

    @property
    def height(self) -> float:
        return self._bottom

    def paint(self, painter: QPainter) -> None:
        """Paint all of it, its top left corner at the painter's origin."""
        for text, place in self._texts:
            painter.setPen(_BLACK)
            text.draw(painter, place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_BLACK, 3))
        for frame in self._frames:
            painter.drawRect(frame)
        pen = QPen(_BLACK, 2)
        pen.setDashPattern(_DASH)
        painter.setPen(pen)
        for y in self._lines:
            painter.drawLine(QPointF(1, y), QPointF(self._width - 1, y))

    def _add(self, block: Block) -> None:
        match block:
            case Gap(height):
                self._bottom += height
            case Rule():
                self._lines.append(round(self._bottom + _RULE_HEIGHT / 2))
                self._bottom += _RULE_HEIGHT
            case Words(text, size, weight, align):
                area = QRectF(0, self._bottom, self._width, 0)
                self._bottom += self._put(text, _font(size, weight), area, align)
            case Pair():
                self._bottom += self._put_pair(block)
            case Framed(text, size):
                self._bottom += self._put_framed(text, _font(size, 700))

    def _put_pair(self, pair: Pair) -> float:
        font = _font(pair.size, pair.weight)
        end_width = min(_width(pair.end, font), self._width * _WIDEST_END)
        start_width = self._width - end_width - _COLUMN_GAP
        left, right = 0.0, self._width - end_width
        if self._mirrored:
            left, right = end_width + _COLUMN_GAP, 0.0
        start = QRectF(left, self._bottom, start_width, 0)
        end = QRectF(right, self._bottom, end_width, 0)
        return max(
            self._put(pair.text, font, start, Align.START),
            self._put(pair.end, font, end, Align.END),
        )

    def _put_framed(self, text: str, font: QFont) -> float:
        margin = 10.0
        inside = QRectF(margin, self._bottom + margin, self._width - 2 * margin, 0)
        height = self._put(text, font, inside, Align.CENTRE) + 2 * margin
        self._frames.append(QRectF(2, self._bottom + 2, self._width - 4, height - 4))
        return height

    def _put(self, text: str, font: QFont, area: QRectF, align: Align) -> float:
        """Lay `text` out below the top of `area`, and return its height."""
        layout = _layout(text, font)
        width = area.width()
        if align is Align.CENTRE:
            width = _balanced(layout, width)
        height = 0.0
        for line in _broken(layout, width):
            # Here and not by the option: its "left" is the right of a text read from the right.
            room = area.width() - line.naturalTextWidth()
            line.setLineWidth(line.naturalTextWidth() + 1)
            line.setPosition(QPointF(round(room * self._share(align)), height))
            height += line.height()
        layout.endLayout()
        self._texts.append((layout, area.topLeft()))
        return height

    def _share(self, align: Align) -> float:
        """Return how much of the free room is left of a line."""
        if align is Align.CENTRE:
            return 0.5
        return 1.0 if (align is Align.END) is not self._mirrored else 0.0


def _font(size: int, weight: int) -> QFont:
    font = QFont(FAMILIES)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _layout(text: str, font: QFont) -> QTextLayout:
    # A file may have it on several lines; Qt breaks at its own sign only.
    layout = QTextLayout("\u2028".join(text.splitlines()), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Each paragraph reads the way its first letter does: a price stays a price in Urdu.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    return layout


def _broken(layout: QTextLayout, width: float) -> Iterator[QTextLine]:
    """Begin to lay out, and yield each line broken at `width`."""
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        yield line


def _balanced(layout: QTextLayout, width: float) -> float:
    """Return the width that makes the lines about equally long, without adding one."""
    lines = [line.naturalTextWidth() for line in _broken(layout, width)]
    layout.endLayout()
    narrow = min(width, sum(lines) / max(1, len(lines)) * 1.12 + 8)
    fits = sum(1 for _ in _broken(layout, narrow)) == len(lines)
    layout.endLayout()
    return narrow if fits else width


def _width(text: str, font: QFont) -> float:
    layout = _layout(text, font)
    widths = [line.naturalTextWidth() for line in _broken(layout, 1e6)]
    layout.endLayout()
    return max(widths, default=0.0) + 2
