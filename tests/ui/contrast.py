"""Contrast of texts, measured from what is on the screen (w3.org/TR/WCAG22/#contrast-minimum)."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from kiosk.ui.widgets.labels import ElidedLabel
from kiosk.ui.widgets.switch import Switch

_INDENT = 20
LARGE_PX, LARGE_BOLD_PX = 24, 18.66


@dataclass(frozen=True)
class Text:
    """A text on the screen, where its letters are, and what it is written with."""

    words: str
    place: QRect
    font: QFont
    owner: QWidget | None = None

    @property
    def enabled(self) -> bool:
        """False for what cannot be touched now: it may be fainter."""
        return self.owner is None or self.owner.isEnabled()

    def is_on_top(self, window: QWidget) -> bool:
        """Return whether nothing else of `window` covers the text."""
        top, own = window.childAt(self.place.center()), self.owner
        if top is None or own is None:
            return True
        return top is own or top.isAncestorOf(own) or own.isAncestorOf(top)

    @property
    def is_large(self) -> bool:
        """True for letters that need less contrast."""
        bold = self.font.weight() >= QFont.Weight.Bold
        return self.font.pixelSize() >= (LARGE_BOLD_PX if bold else LARGE_PX)


def luminance(color: tuple[int, ...]) -> float:
    """Return the relative luminance of a colour (w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    parts = [part / 255 for part in color]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: tuple[int, ...], second: tuple[int, ...]) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def measured(image: QImage, place: QRect) -> float:
    """Return the contrast of the letters in `place`: the ground, and what differs most from it."""
    box = place & image.rect()
    if box.isEmpty():
        return 21.0
    part = image.copy(box).convertToFormat(QImage.Format.Format_RGB888)
    lines = numpy.frombuffer(part.constBits(), dtype=numpy.uint8)
    lines = lines.reshape(part.height(), part.bytesPerLine())[:, : 3 * part.width()]
    counts = Counter(map(tuple, lines.reshape(-1, 3).tolist()))
    ground, _ = counts.most_common(1)[0]
    return max(ratio(ground, color) for color in counts)


@contextmanager
def painted(found: list[Text]) -> Iterator[None]:
    """Note the texts that our own painters paint meanwhile."""
    original = QPainter.drawText

    def note(painter: QPainter, *args: object) -> object:
        words = next((one for one in args if isinstance(one, str)), "")
        metrics = painter.fontMetrics()
        if isinstance(args[0], QRect | QRectF):
            flags = int(next(one for one in args[1:] if isinstance(one, int | Qt.AlignmentFlag)))
            box = metrics.boundingRect(QRectF(args[0]).toRect(), flags, words)
        else:
            at = args[0] if isinstance(args[0], QPoint) else QPoint(int(args[0]), int(args[1]))  # type: ignore[call-overload]  # x and y
            box = metrics.boundingRect(words).translated(at)
        place = painter.deviceTransform().mapRect(QRectF(box)).toRect()
        if painter.hasClipping():
            clip = painter.deviceTransform().mapRect(painter.clipBoundingRect()).toRect()
            place &= clip
        owner = painter.device()
        if words.strip() and place.width() > 2 and place.height() > 4:
            found.append(
                Text(words, place, painter.font(), owner if isinstance(owner, QWidget) else None)
            )
        return original(painter, *args)  # type: ignore[call-overload]  # as they came

    QPainter.drawText = note  # type: ignore[method-assign,assignment]  # put back below
    try:
        yield
    finally:
        QPainter.drawText = original  # type: ignore[method-assign]


def texts_of(window: QWidget) -> tuple[QImage, list[Text]]:
    """Return a picture of `window`, and every text on it."""
    found: list[Text] = []
    with painted(found):
        image = window.grab().toImage()
    for child in window.findChildren(QWidget):
        if child.isVisible() and not child.visibleRegion().isEmpty():
            found += _texts_in(child, window)
    return image, [text for text in found if text.is_on_top(window)]


def _texts_in(child: QWidget, window: QWidget) -> Iterator[Text]:
    match child:
        case ElidedLabel() | Switch():
            return  # painted by ourselves
        case QLabel() if child.text():
            size = QSize(child.width(), min(child.height(), child.sizeHint().height()))
            yield _text(child, window, child.text(), child.contentsRect().size().boundedTo(size))
        case QAbstractButton() if child.text():
            yield _text(child, window, child.text(), _size(child, child.text()))
        case QLineEdit():
            words = child.displayText() or child.placeholderText()
            if words:
                yield _text(child, window, words, QSize(child.width() - 16, child.height() - 16))
        case QTableView():
            yield from _cells(child, window)
        case QHeaderView():
            yield from _headings(child, window)


def _headings(header: QHeaderView, window: QWidget) -> Iterator[Text]:
    for place in range(header.count()):
        left, width = header.sectionViewportPosition(place), header.sectionSize(place)
        box = QRect(left, 0, width, header.height() - 4)
        yield _seen(header.viewport(), window, "heading", box)


def _cells(table: QTableView, window: QWidget) -> Iterator[Text]:
    model = table.model()
    for row in range(min(model.rowCount(), 20)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            box = table.visualRect(index).adjusted(4, 4, -4, -4)
            words = str(index.data() or "")
            if words and table.viewport().rect().contains(box):
                yield _seen(table.viewport(), window, words, box)


def _size(child: QWidget, words: str) -> QSize:
    metrics = QFontMetrics(child.font())
    width = min(metrics.horizontalAdvance(words.replace("&&", "&")), child.width() - 24)
    return QSize(width, min(metrics.height(), child.height() - 12))


def _text(child: QWidget, window: QWidget, words: str, size: QSize) -> Text:
    box = QRect(QPoint(), size)
    box.moveCenter(child.rect().center())
    if child.property("kind") in {"nav", "picker"}:
        box.moveLeft(_INDENT)  # these are written from the left (kiosk.qss)
    return _seen(child, window, words, box)


def _seen(child: QWidget, window: QWidget, words: str, box: QRect) -> Text:
    shown = box & child.visibleRegion().boundingRect()
    place = shown.translated(child.mapTo(window, QPoint()))
    return Text(f"{child.objectName()}: {words}", place, child.font(), child)
