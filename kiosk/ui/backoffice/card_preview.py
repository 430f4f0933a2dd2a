"""A product's card as shoppers will see it."""

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.domain.product import Product
from kiosk.domain.sale import Offer, SaleState
from kiosk.ui.card_face import CardFace, card_face
from kiosk.ui.card_painter import CardLook, CardPainter
from kiosk.ui.grid_shape import GAP, GridShape
from kiosk.ui.pictures import PictureStore
from kiosk.ui.theme import Theme

_WIDTH = 340
_PICTURE = 220


class CardPreview(QWidget):
    """Paints one card with the painter of the sale; nothing can be tapped."""

    def __init__(self, theme: Theme, pictures: PictureStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = CardPainter(theme, pictures, self)
        self._offer: Offer | None = None
        self.setObjectName("cardPreview")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()
        pictures.ready.connect(self._on_picture)
        theme.changed.connect(self._fit)

    def show_product(self, product: Product, *, price_paise: int = 0) -> None:
        """Show `product` at `price_paise`, 0 for its list price."""
        price = min(price_paise or product.list_price_paise, product.list_price_paise)
        self._offer = Offer(
            sale_id="",
            sku=product.sku,
            name=product.name,
            description=product.description,
            category=product.category,
            photo=product.photo,
            barcode=product.barcode,
            list_price_paise=product.list_price_paise,
            price_paise=price,
            allotment=product.on_hand,
            sold=0,
            on_hand=product.on_hand,
            held=0,
            low_stock_at=product.low_stock_at,
        )
        self.setAccessibleName(self._face(self._offer).accessible)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self._cards.shape.cell

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._offer is None:
            return
        half = GAP // 2
        card = QRect(self.rect()).adjusted(half, half, -half, -half)
        painter = QPainter(self)
        self._cards.paint(painter, card, self._offer.photo, self._face(self._offer), CardLook())
        painter.end()

    def _face(self, offer: Offer) -> CardFace:
        return card_face(offer, state=SaleState.OPEN, now=None, notified=False)

    @Slot()
    def _fit(self) -> None:
        below = self._cards.type.below_picture(True)  # noqa: FBT003 - see CardType
        cell = QSize(_WIDTH + GAP, _PICTURE + below + GAP)
        self._cards.shape = GridShape(columns=1, cell=cell, picture=_PICTURE, stacked=True)
        self.setFixedSize(cell)

    @Slot(object)
    def _on_picture(self, photo: str) -> None:
        if self._offer is not None and self._offer.photo == photo:
            self.update()
