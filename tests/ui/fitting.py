"""Does every text have its place? Finds those that are cut, end in dots or cover each other."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintDevice, QPaintEngine, QTextItem
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QTableView,
    QWidget,
)
from typing_extensions import override

from kiosk.ui.card_type import CARD_PAD
from kiosk.ui.grid_shape import GAP
from kiosk.ui.product_model import ProductRole
from kiosk.ui.widgets.countdown_tiles import CountdownTiles
from kiosk.ui.widgets.labels import ElidedLabel
from kiosk.ui.widgets.product_grid import ProductGrid

# Digits are the same ones on the screen, the receipt and the shopper's phone.
OTHER_DIGITS = re.compile(r"(?![0-9])\d")
# A pixel is lost where widths are rounded.
_SLACK = 1
_EDGE = 8
_ENDLESS = 10_000
_SORT_MARK = 24
_LOWEST_PAGE = 200
# Keys of the database are shown for those who search for them.
_KEY = re.compile(r"\W?[0-9a-f-]{36}\W?")
# Names that a shop chose may end in dots; nothing that we say.
_SHOPS_OWN = frozenset({"headerTitleLabel", "headerSubtitleLabel"})


def said(context: str, text: str, **values: object) -> str:
    """Return one of the kiosk's sentences in the language that is spoken."""
    return QCoreApplication.translate(context, text).format(**values)


def misfits(view: QWidget) -> list[str]:
    """Return what is wrong with the texts that `view` shows; shop's own texts may end in dots."""
    found = []
    for widget in view.findChildren(QWidget):
        if widget.isVisible() and widget.width() and widget.height():
            found += [f"{widget.objectName()}: {why}" for why in _wrong_with(widget)]
    return [*found, *_covered(view)]


def _wrong_with(widget: QWidget) -> Iterator[str]:
    for kind, look in _LOOKS:
        if isinstance(widget, kind):
            yield from look(widget)
            return


def _in_elided(label: ElidedLabel) -> Iterator[str]:
    if label.objectName() in _SHOPS_OWN:
        return
    text = " ".join(label.text().split())
    lines = label.shown_lines(label.contentsRect().width())
    if " ".join(lines) != text and "".join(lines) != text:
        yield f"ends in dots: {lines} for {text!r}"
    if len(lines) * _ink(label.fontMetrics(), text) > label.height() + _SLACK:
        yield f"too low for {len(lines)} lines: {text!r}"


def _in_label(label: QLabel) -> Iterator[str]:
    text, room = label.text(), label.contentsRect()
    if not text:
        return
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    box = QRect(0, 0, room.width() if flags else _ENDLESS, _ENDLESS)
    needed = label.fontMetrics().boundingRect(box, flags, text)
    if needed.width() > room.width() + _SLACK:
        yield f"{needed.width()} px of words in {room.width()}: {text!r}"
    lines = max(1, round(needed.height() / label.fontMetrics().lineSpacing()))
    spare = label.fontMetrics().lineSpacing() - _ink(label.fontMetrics(), text)
    if needed.height() - spare > room.height() + _SLACK:
        yield f"{lines} lines, {needed.height()} px, in {room.height()}: {text!r}"


def _in_button(button: QPushButton) -> Iterator[str]:
    text = button.text().replace("&&", "&")
    option = QStyleOptionButton()
    button.initStyleOption(option)
    contents = QStyle.SubElement.SE_PushButtonContents
    room = button.style().subElementRect(contents, option, button)
    needed = button.fontMetrics().horizontalAdvance(text)
    if not button.icon().isNull() and text:
        needed += button.iconSize().width() + 4
    # The room beside the words may become smaller, but not nothing.
    most = max(room.width(), button.width() - 2 * _EDGE)
    if needed > most + _SLACK:
        yield f"{needed} px of words in {most}: {text!r}"
    if _ink(button.fontMetrics(), text) > button.height() - 4:
        yield f"too low for {text!r}"


def _in_field(field: QLineEdit) -> Iterator[str]:
    text = "" if field.text() else field.placeholderText()
    margins = field.textMargins()
    room = field.contentsRect().width() - margins.left() - margins.right() - _EDGE
    needed = field.fontMetrics().horizontalAdvance(text)
    if needed > room:
        yield f"{needed} px of words in {room}: {text!r}"


def _in_table(table: QTableView) -> Iterator[str]:
    model, header = table.model(), table.horizontalHeader()
    for column in range(model.columnCount()):
        if table.isColumnHidden(column):
            continue
        room = header.sectionSize(column) - 20
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        mark = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole)
        needed = QFontMetrics(header.font()).horizontalAdvance(title)
        needed += _SORT_MARK if mark is not None else 0
        if needed > room + _SLACK:
            yield f"title {title!r}: {needed} px in {room}"
        if header.sectionResizeMode(column) is header.ResizeMode.Stretch:
            continue  # names, which may end in dots
        for row in range(min(model.rowCount(), 12)):
            index = model.index(row, column)
            text = str(index.data() or "")
            if _KEY.fullmatch(text):
                continue
            font = index.data(Qt.ItemDataRole.FontRole) or table.font()
            needed = QFontMetrics(font).horizontalAdvance(text)
            if needed > room + _SLACK:
                yield f"cell {text!r} under {title!r}: {needed} px in {room}"


def _in_scroll_area(area: QScrollArea) -> Iterator[str]:
    """A page is scrolled up and down; only a row of chips may be longer than the screen."""
    page, room = area.widget(), area.viewport().width()
    if page is not None and area.height() > _LOWEST_PAGE and page.width() > room:
        yield f"a page of {page.width()} px in {room}"


def _in_grid(grid: ProductGrid) -> Iterator[str]:
    kinds, shape = grid._cards.type, grid.shape
    room = shape.cell.width() - GAP - 2 * CARD_PAD
    model = grid.model()
    for row in range(model.rowCount()):
        face = model.index(row, 0).data(ProductRole.FACE)
        button = kinds.button_for(face.button, room - 16)
        if button.lines(face.button, room - 16, 1)[0] != face.button:
            yield f"card's button: {face.button!r}"
        badge = face.badge_long if shape.stacked else face.badge
        used = 0 if shape.stacked else kinds.price.metrics.horizontalAdvance(face.price) + 12
        if kinds.badge.lines(badge, room - used - 24, 1)[0] != badge:
            yield f"card's badge: {badge!r}"
        if face.discount and kinds.discount.metrics.horizontalAdvance(face.discount) > room - 24:
            yield f"card's discount: {face.discount!r}"


def _in_tiles(tiles: CountdownTiles) -> Iterator[str]:
    width = min(tiles._tile()[0], (tiles.width() - 2 * 16) // 3)
    metrics = QFontMetrics(tiles._theme.font(20))
    for _number, unit in tiles._parts:
        if metrics.horizontalAdvance(unit) > width - 4:
            yield f"tile: {metrics.horizontalAdvance(unit)} px of {unit!r} in {width}"


_LOOKS: tuple[tuple[type[QWidget], Callable[[Any], Iterator[str]]], ...] = (
    (ElidedLabel, _in_elided),  # a label, too
    (QLabel, _in_label),
    (QPushButton, _in_button),
    (QLineEdit, _in_field),
    (QTableView, _in_table),
    (ProductGrid, _in_grid),
    (CountdownTiles, _in_tiles),
    (QScrollArea, _in_scroll_area),
)


def _covered(view: QWidget) -> Iterator[str]:
    """Find labels and buttons of one parent that lie on each other."""
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in view.findChildren(QWidget):
        is_text = isinstance(widget, QPushButton | QLineEdit) or (
            isinstance(widget, QLabel) and widget.text()
        )
        parent = widget.parentWidget()
        if is_text and widget.isVisible() and parent is not None:
            by_parent.setdefault(parent, []).append(widget)
    for widgets in by_parent.values():
        for place, one in enumerate(widgets):
            for other in widgets[place + 1 :]:
                if one.geometry().intersects(other.geometry()) and not _floats(one, other):
                    yield f"{one.objectName()} and {other.objectName()} cover each other"


def _floats(*widgets: QWidget) -> bool:
    return any(widget.objectName() in {"toastLabel"} for widget in widgets)


def _ink(metrics: QFontMetrics, text: str) -> int:
    """Return how much of a line's height letters really take."""
    return metrics.tightBoundingRect(text).height() if text else 0


class _Listener(QPaintEngine):
    """Hears every text that is painted."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.runs: list[tuple[float, str]] = []

    @override
    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    @override
    def end(self) -> bool:
        return True

    @override
    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    @override
    def updateState(self, state: object) -> None:
        pass

    @override
    def drawPixmap(self, *args: object) -> None:
        pass

    @override
    def drawImage(self, *args: object) -> None:
        pass

    @override
    def drawPath(self, path: object) -> None:
        pass

    @override
    def drawPolygon(self, *args: object) -> None:
        pass

    @override
    def drawTextItem(self, p: Any, textItem: QTextItem) -> None:
        place = self.painter().combinedTransform().map(p)
        self.runs.append((place.x(), textItem.text()))


class ListeningDevice(QPaintDevice):
    """As large as a screen; nothing stays on it."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.listener = _Listener()

    @override
    def paintEngine(self) -> QPaintEngine:
        return self.listener

    @override
    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        match metric:
            case kinds.PdmWidth:
                return self._size.width()
            case kinds.PdmHeight:
                return self._size.height()
            case kinds.PdmDevicePixelRatio:
                return 1
            case kinds.PdmDevicePixelRatioScaled:
                return 0x10000
            case kinds.PdmDepth:
                return 32
            case _:
                return 96


def painted_runs(view: QWidget) -> list[tuple[float, str]]:
    """Return every run of text that is painted when `view` is, and how far from the left."""
    paper = ListeningDevice(view.size())
    view.render(paper)
    QApplication.processEvents()
    return paper.listener.runs


def painted_texts(view: QWidget) -> list[str]:
    """Return every run of text that is painted when `view` is."""
    return [text for _x, text in painted_runs(view)]
