"""The sale: every offer as a card, categories, search, and the bar at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kiosk.domain.sale import Offer, SaleBoard, SaleState
from kiosk.ui.card_face import CardAction, CardFace
from kiosk.ui.direction import margins
from kiosk.ui.grid_shape import GAP
from kiosk.ui.product_model import ProductModel
from kiosk.ui.stage_plan import BUTTON
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.chips import ChipRow
from kiosk.ui.widgets.edge_fade import EdgeFade
from kiosk.ui.widgets.empty_state import EmptyState
from kiosk.ui.widgets.header import Header
from kiosk.ui.widgets.product_grid import SPARE_WIDTH, ProductGrid
from kiosk.ui.widgets.products_footer import ProductsFooter
from kiosk.ui.widgets.scroll_mark import ScrollMark
from kiosk.ui.widgets.search_field import SearchField
from kiosk.ui.widgets.search_panel import SearchPanel
from kiosk.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.product import Sku
    from kiosk.ui.pictures import PictureStore
    from kiosk.ui.theme import Theme

_ALL = ""
_WIDE = 1060
_ROOM_FOR_FOOTER = 800
_BESIDE = 16
_SEARCH_WIDTHS = ((1300, 420), (1060, 300), (0, 248))


class ProductsView(QWidget):
    """The offers of the sale. Knows no service.

    Signals:
        buy_requested(object): the `Sku` of an offer to buy.
        notify_requested(object): the `Sku` of an offer to hear of once it is free.
        leave_requested: the shopper goes.
        help_requested: the staff are wanted.
        large_text_requested: larger letters, or the usual ones again.
        language_requested: the other language.
    """

    buy_requested = Signal(object)
    notify_requested = Signal(object)
    leave_requested = Signal()
    help_requested = Signal()
    large_text_requested = Signal()
    language_requested = Signal()

    def __init__(self, theme: Theme, pictures: PictureStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("productsView")
        self.header = Header(theme, self)
        self.header.set_action(self.tr("Leave"))
        self._model = ProductModel(self)
        self._chips = ChipRow(theme, self, name="category")
        self._search = SearchField(theme, self)
        self._leave = button(self.tr("Leave"), name="lowLeaveButton", kind="chip", parent=self)
        self._corner = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._grid = ProductGrid(theme, self._model, pictures, self)
        self._mark = ScrollMark(theme, self._grid, self)
        self._empty = EmptyState(theme, self)
        self._stack = QStackedWidget(self)
        self._footer = ProductsFooter(theme, self)
        self._toast = Toast(theme, self)
        self._panel = SearchPanel(theme, self)
        self._board = SaleBoard(sale=None)
        self._category_names: list[str] = []
        self._busy = False
        self._grid_row = QHBoxLayout()
        self._top = QHBoxLayout()
        self._build()
        self._show_categories()
        self._show_rest()
        # A keyboard types wherever the focus is; the grid passes it on to the search.
        self._connect()

    def show_board(self, board: SaleBoard, *, state: SaleState | None) -> None:
        """Show the offers of `board` as they are now; the list keeps its place."""
        self._board = board
        self._model.show_offers(board.offers, state)
        self._show_categories()
        self._show_rest()

    def set_now(self, now: datetime) -> None:
        """Let the badges of held offers count down to `now` (aware)."""
        self._model.set_now(now)

    def set_clock(self, caption: str, text: str) -> None:
        """Show the sale's countdown in the header."""
        self.header.set_status(caption, text)

    def set_notified(self, skus: frozenset[Sku]) -> None:
        """Mark the offers that the shopper will be told about."""
        self._model.set_notified(skus)

    def show_toast(self, text: str, *, tone: str = "info") -> None:
        """Show `text` for four seconds; `tone` is "info", "good" or "amber"."""
        self._toast.show_text(text, tone=tone)

    def set_busy(self, *, busy: bool) -> None:
        """Let taps on cards pass while a job runs."""
        self._busy = busy

    def set_language_chip(self, text: str | None) -> None:
        """Offer another language by its own name; None: there is none."""
        self._footer.set_language(text)

    def scroll_to(self, sku: Sku) -> None:
        """Bring the card of `sku` into view."""
        self._grid.show_sku(sku)

    def of_code(self, code: str) -> tuple[Offer, CardFace] | None:
        """Return the offer with this barcode or SKU and what its card says, shown or not."""
        offer = self._model.offer_of_code(code)
        face = None if offer is None else self._model.face_of(offer.sku)
        return None if offer is None or face is None else (offer, face)

    def buy(self, sku: Sku) -> None:
        """Ask to buy an offer, as a tap on its card does."""
        self._close_panel()
        self._choose(sku)

    @property
    def search_text(self) -> str:
        """What the offers are searched for."""
        return self._search.text()

    def take_over(self, other: ProductsView) -> None:
        """Show the offers that `other` shows, the same screen in another language."""
        self._chips.set_current(other._chips.current or _ALL)
        self._search.setText(other.search_text)
        self._filter()
        if not other._panel.isHidden():
            self._open_panel()
        place = other._grid.verticalScrollBar().value()
        # Once the cards have been laid out.
        QTimer.singleShot(0, self, lambda: self._grid.verticalScrollBar().setValue(place))

    def reset(self) -> None:
        """Begin afresh: no search, every category, the top of the list."""
        self._close_panel()
        self._toast.hide()
        self._search.clear()
        self._chips.set_current(_ALL)
        self._filter()
        self._grid.to_top()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: with one, Tab would pass by what comes before the grid.
        super().focusInEvent(event)
        self._grid.setFocus(event.reason())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        # The view fits itself to the window, never the other way round.
        return QSize(640, 480)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._panel.isVisible():
            self._close_panel()
        elif event.text().isprintable() and event.text():
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._top.setSpacing(20)
        self._top.addWidget(self._chips, 1)
        self._top.addWidget(self._search)
        self._top.addWidget(self._leave)
        self._top.addItem(self._corner)
        EdgeFade(self._theme, self._chips, Qt.Orientation.Horizontal)
        EdgeFade(self._theme, self._grid, Qt.Orientation.Vertical)
        self._stack.addWidget(self._grid)
        self._stack.addWidget(self._empty)
        self._grid_row.setSpacing(0)
        self._grid_row.addWidget(self._stack, 1)
        self._grid_row.addWidget(self._mark)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        page.addWidget(self.header)
        page.addLayout(self._top)
        page.addLayout(self._grid_row, 1)
        page.addWidget(self._footer)
        for first, second in (
            (self._chips, self._search),
            (self._search, self._leave),
            (self._leave, self._grid),
            (self._grid, self._footer),
        ):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.header.action_requested.connect(self.leave_requested)
        self._leave.clicked.connect(self.leave_requested)
        self._theme.changed.connect(self._arrange)
        self._chips.chosen.connect(self._on_category)
        self._grid.chosen.connect(self._choose)
        self._grid.typed.connect(self._type)
        self._search.tapped.connect(self._open_panel)
        self._search.textChanged.connect(self._on_search)
        self._search.returnPressed.connect(self._on_return)
        self._panel.typed.connect(self._search.insert)
        self._panel.erased.connect(self._search.backspace)
        self._panel.done.connect(self._close_panel)
        self._empty.action_requested.connect(self._show_all)
        self._footer.large_text_requested.connect(self.large_text_requested)
        self._footer.language_requested.connect(self.language_requested)
        self._footer.help_requested.connect(self.help_requested)

    @Slot(object)
    def _choose(self, sku: Sku) -> None:
        face = self._model.face_of(sku)
        if self._busy or face is None:
            return
        if face.action is CardAction.BUY:
            self.buy_requested.emit(sku)
        elif face.action is CardAction.NOTIFY:
            self.notify_requested.emit(sku)

    def _type(self, text: str) -> None:
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.insert(text)

    def _on_category(self, _category: str) -> None:
        self._filter()
        self._grid.to_top()

    def _on_search(self, _text: str) -> None:
        self._filter()
        self._grid.to_top()

    @Slot()
    def _on_return(self) -> None:
        """A code that was typed in full is bought at once."""
        found = self.of_code(self._search.text())
        # The next code replaces this one.
        self._search.selectAll()
        if found is not None and found[1].action is CardAction.BUY and not self._busy:
            self._search.clear()
            self.buy_requested.emit(found[0].sku)

    def _filter(self) -> None:
        self._model.set_filter(self._search.text(), self._chips.current or None)
        self._show_rest()

    @Slot()
    def _show_all(self) -> None:
        self._search.clear()
        self._chips.set_current(_ALL)
        self._filter()

    def _show_categories(self) -> None:
        names = [_ALL, *self._model.categories]
        if names != self._category_names:
            self._category_names = names
            chips = [(name, name or self.tr("All")) for name in names]
            self._chips.set_chips(chips, self._chips.current)
            self._filter()

    def _show_rest(self) -> None:
        """Show what follows from how many offers are shown."""
        count = self._model.rowCount()
        self._stack.setCurrentWidget(self._grid if count else self._empty)
        if not count:
            self._show_empty()
        self._grid.set_end_text(self._end_text(count))
        self._panel.show_count(self._count_text(count))

    def _show_empty(self) -> None:
        text = self._search.text().strip()
        if self._model.total and text:
            title = self.tr("Nothing matches “{text}”.").format(text=text)
            self._empty.show_state("search", title, "", self.tr("Show every offer"))
        elif self._board.sale is None:
            title = self.tr("There is no sale right now.")
            self._empty.show_state("clock", title, self.tr("Please look in again soon."))
        else:
            title = self.tr("Nothing is on offer yet.")
            self._empty.show_state("clock", title, self.tr("Please look in again soon."))

    def _count_text(self, count: int) -> str:
        if count == 0:
            return self.tr("No offer matches")
        if count == 1:
            return self.tr("1 offer matches")
        return self.tr("{count} offers match").format(count=count)

    def _end_text(self, count: int) -> str:
        if self._search.text().strip() or self._chips.current:
            return self.tr("That is all of it.")
        return self.tr("That is the whole sale.\n{count} offers.").format(count=count)

    @Slot()
    def _open_panel(self) -> None:
        self._model.prepare_search()
        if not self._panel.isVisible():
            self._panel.open()
        self._place_floating()

    @Slot()
    def _close_panel(self) -> None:
        self._panel.hide()
        self._place_floating()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _arrange(self) -> None:
        """Fit the size, and keep the controls low where that is asked for."""
        width, low = self.width(), self._theme.low_reach
        self.header.set_low(on=low)
        self._leave.setVisible(low)
        self._corner.changeSize(BUTTON + _BESIDE if low else 0, 0)
        self._top.invalidate()
        # What it offers is behind the round button, too.
        self._footer.setVisible(not low or self.height() >= _ROOM_FOR_FOOTER)
        side = 40 if width >= _WIDE else 24
        self._top.setContentsMargins(side, 20, side, 10)
        search = next(wide for least, wide in _SEARCH_WIDTHS if width >= least)
        self._search.setFixedWidth(self._theme.px(search))
        # The cards' own shadow room makes up the rest of the margin.
        self._grid_row.setContentsMargins(margins(side - GAP // 2, 0, 0, 0))
        self._mark.setFixedWidth(side - GAP // 2 - SPARE_WIDTH)
        layout = self.layout()
        if layout is not None:
            layout.activate()  # what was hidden or shown has moved the footer
        self._place_floating()

    def _place_floating(self) -> None:
        """Keep panel and message at their edges, and every card reachable above the panel."""
        if self._panel.isVisible():
            self._panel.place()
        foot = self.height() if self._footer.isHidden() else self._footer.y()
        edge = self._panel.y() if self._panel.isVisible() else foot
        self._toast.set_bottom(edge - 20)
        self._grid.set_covered(max(0, self._stack.geometry().bottom() - edge))
