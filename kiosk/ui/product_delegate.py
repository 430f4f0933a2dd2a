"""The delegate of the product grid: knows which card is pressed, focused or glowing."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from kiosk.domain.product import Sku
from kiosk.ui.card_painter import CardLook, CardPainter
from kiosk.ui.grid_shape import GAP, GridShape
from kiosk.ui.product_model import ProductRole

_Index = QModelIndex | QPersistentModelIndex
_PRESSED_BY = 2


class ProductDelegate(QStyledItemDelegate):
    """One card per offer, in the shape that the grid has chosen."""

    def __init__(self, cards: CardPainter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._pressed: Sku | None = None
        self._glow: dict[Sku, float] = {}
        self._ring = False

    def set_shape(self, shape: GridShape) -> None:
        """Paint cards of `shape` from now on."""
        self._cards.shape = shape

    def set_pressed(self, sku: Sku | None) -> None:
        """Paint the card of `sku` as pressed; None: no card."""
        self._pressed = sku

    def set_ring(self, *, on: bool) -> None:
        """Paint a ring around the current card: only the keyboard needs it."""
        self._ring = on

    def set_glow(self, glow: dict[Sku, float]) -> None:
        """Let the badges of these offers glow, from 0.0 (not at all) to 1.0."""
        self._glow = glow

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._cards.shape.cell

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        sku: Sku = index.data(ProductRole.SKU)
        pressed = sku == self._pressed
        half = GAP // 2
        card: QRect = option.rect.adjusted(half, half, -half, -half)
        state: QStyle.StateFlag = option.state
        painter.save()
        if pressed:
            painter.translate(0, _PRESSED_BY)
        look = CardLook(
            pressed=pressed, glow=self._glow.get(sku, 0.0), name_lines=self._name_lines(index)
        )
        photo, face = index.data(ProductRole.PHOTO), index.data(ProductRole.FACE)
        self._cards.paint(painter, card, photo, face, look)
        if self._ring and state & QStyle.StateFlag.State_HasFocus:
            self._cards.paint_ring(painter, card)
        painter.restore()

    def _name_lines(self, index: _Index) -> int:
        """Return how many lines the longest name in the row of `index` takes."""
        columns = self._cards.shape.columns
        first = index.row() - index.row() % columns
        model = index.model()
        row = [model.index(place, 0) for place in range(first, first + columns)]
        names = [place.data(ProductRole.FACE).name for place in row if place.isValid()]
        return max(self._cards.name_lines(name) for name in names)
