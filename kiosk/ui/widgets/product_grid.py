"""The grid of product cards: scrolls under a finger, and every card is one target."""

from PySide6.QtCore import QModelIndex, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QScroller, QScrollerProperties, QWidget
from typing_extensions import override

from kiosk.domain.product import Sku
from kiosk.ui.card_painter import CardPainter
from kiosk.ui.end_tile import EndTile
from kiosk.ui.grid_shape import GridShape, grid_shape
from kiosk.ui.pictures import PictureStore
from kiosk.ui.product_delegate import ProductDelegate
from kiosk.ui.product_model import ProductModel, ProductRole
from kiosk.ui.theme import Theme

_GLOW_MS = 180
# QListView wraps a row that fills its width to the last pixel.
SPARE_WIDTH = 4
_PRESS_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ProductGrid(QListView):
    """Cards in equal columns over the whole width.

    Signals:
        chosen(object): the `Sku` of the card that was tapped, or pressed by Return or Space.
        typed(object): a character (str) typed while the grid has the focus.
    """

    chosen = Signal(object)
    typed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        model: ProductModel,
        pictures: PictureStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offers = model
        self._cards = CardPainter(theme, pictures, self)
        self._delegate = ProductDelegate(self._cards, self)
        self._end = EndTile(theme)
        self._glow: set[Sku] = set()
        self._pressed: Sku | None = None
        self._kept_sku: Sku | None = None
        self._glow_animation = QVariantAnimation(self)
        self._prepare()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._follow_finger()
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)
        model.stock_changed.connect(self._start_glow)
        pictures.ready.connect(self._on_picture_ready)
        theme.changed.connect(self._reshape)

    @property
    def shape(self) -> GridShape:
        return self._cards.shape

    def set_end_text(self, text: str) -> None:
        """Say what stands in the room after the last card; "" leaves it empty."""
        self._end.text = text
        self.viewport().update()

    def show_sku(self, sku: Sku) -> None:
        """Scroll the card of `sku` into view and make it the current one."""
        index = self._offers.index_of(sku)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def to_top(self) -> None:
        """Scroll to the first card at once."""
        QScroller.scroller(self.viewport()).stop()
        self.scrollToTop()

    def set_covered(self, height: int) -> None:
        """Let the last cards scroll clear of what covers `height` pixels at the bottom."""
        if self.viewportMargins().bottom() != height:
            self.setViewportMargins(0, 0, 0, height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reshape()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        count = self._offers.rowCount()
        if not count or count % self.shape.columns == 0:
            return
        last = self.visualRect(self._offers.index(count - 1))
        if event.rect().intersects(self._end.area(last, self.shape)):
            painter = QPainter(self.viewport())
            self._end.paint(painter, last, self.shape)
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.set_ring(on=True)
        index = self.currentIndex()
        if event.key() in _PRESS_KEYS:
            if index.isValid():
                self._choose(index)
        elif event.text().isprintable() and event.text():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keyboard = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        self._delegate.set_ring(on=by_keyboard)
        if by_keyboard and not self.currentIndex().isValid():
            self.setCurrentIndex(self._offers.index(0))
        self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.set_ring(on=False)
        self._press(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed = self._pressed
        self._press(QModelIndex())
        super().mouseReleaseEvent(event)
        # The same offer, not the same place: the list may have changed under the finger.
        index = self.indexAt(event.position().toPoint())
        if pressed is not None and index.isValid() and _sku(index) == pressed:
            self._choose(index)

    def _prepare(self) -> None:
        self.setObjectName("productGrid")
        self.setAccessibleName(self.tr("Offers"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(300, 120)
        self._glow_animation.setDuration(_GLOW_MS)
        self._glow_animation.setStartValue(1.0)
        self._glow_animation.setEndValue(0.0)
        self._glow_animation.valueChanged.connect(self._paint_glow)

    def _follow_finger(self) -> None:
        viewport = self.viewport()
        QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        scroller = QScroller.scroller(viewport)
        properties = scroller.scrollerProperties()
        metric = QScrollerProperties.ScrollMetric
        # A card darkens under the finger at once; the scroller takes the press back if it moves.
        properties.setScrollMetric(metric.MousePressEventDelay, 0.0)
        properties.setScrollMetric(
            metric.VerticalOvershootPolicy, QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
        )
        scroller.setScrollerProperties(properties)
        scroller.stateChanged.connect(self._on_scroller_changed)

    @Slot()
    def _reshape(self) -> None:
        offers = self._offers
        shape = grid_shape(
            self.size() - QSize(SPARE_WIDTH, 0),
            offers.total,
            scale=self._theme.px(100) / 100,
            text_height=self._cards.type.below_picture,
        )
        if shape != self.shape or self.gridSize() != shape.cell:
            self._delegate.set_shape(shape)
            self.setGridSize(shape.cell)
            self.verticalScrollBar().setSingleStep(shape.cell.height() // 4)
        self.viewport().update()

    def _press(self, index: QModelIndex) -> None:
        live = index.isValid() and index.data(ProductRole.FACE).is_live
        self._pressed = _sku(index) if live else None
        self._delegate.set_pressed(self._pressed)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        if index.data(ProductRole.FACE).is_live:
            self.chosen.emit(_sku(index))

    def _on_scroller_changed(self, state: QScroller.State) -> None:
        if state is QScroller.State.Dragging:
            self._press(QModelIndex())

    @Slot()
    def _keep_place(self) -> None:
        index = self.currentIndex()
        self._kept_sku = _sku(index) if index.isValid() else None

    @Slot()
    def _restore_place(self) -> None:
        self._reshape()
        if self._kept_sku is not None:
            self.setCurrentIndex(self._offers.index_of(self._kept_sku))

    @Slot(object)
    def _start_glow(self, sku: Sku) -> None:
        if self._theme.motion:
            self._glow.add(sku)
            self._glow_animation.stop()
            self._glow_animation.start()

    def _paint_glow(self, strength: float) -> None:
        self._delegate.set_glow(dict.fromkeys(self._glow, strength))
        if strength <= 0.0:
            self._glow.clear()
        self.viewport().update()

    @Slot(object)
    def _on_picture_ready(self, _photo: str) -> None:
        self.viewport().update()


def _sku(index: QModelIndex) -> Sku:
    sku: Sku = index.data(ProductRole.SKU)
    return sku
