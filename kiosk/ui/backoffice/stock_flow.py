"""The page of the stock: what runs low first, then one product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget

from kiosk.domain.money import indian_groups
from kiosk.domain.product_list import ProductFilter, ProductOrder, ProductPage, ProductQuery
from kiosk.ui.backoffice.product_rows import ProductListing
from kiosk.ui.backoffice.stock_item_flow import StockItemFlow
from kiosk.ui.backoffice.stock_view import StockItemView, StockListView

if TYPE_CHECKING:
    from kiosk.domain.product_list import ProductRow
    from kiosk.ui.backoffice.office import Office


class StockFlow(QObject):
    """Leads between the list and one product. Operators may look."""

    has_unsaved = False

    def __init__(self, office: Office) -> None:
        self.view = QStackedWidget()
        super().__init__(self.view)
        self._office = office
        self.list = StockListView(office)
        self.item = StockItemView(office)
        self.view.addWidget(self.list)
        self.view.addWidget(self.item)
        low_first = ProductQuery(only=ProductFilter.LOW, order=ProductOrder.ON_HAND)
        self._listing = ProductListing(office, self.list, low_first)
        self._one = StockItemFlow(office, self.item)
        self.list.opened.connect(self._open)
        self._listing.scanned.connect(self._open)
        self.list.empty_action_requested.connect(self._show_all)
        self._listing.shown.connect(self._on_shown)
        self.item.back_requested.connect(self._back)
        office.feed.board_changed.connect(self._follow_sales)

    def opened(self) -> None:
        """Read the list."""
        self._listing.reload()

    def left(self) -> None:
        """Come back to the list the next time."""
        self.view.setCurrentWidget(self.list)

    @Slot(object)
    def _on_shown(self, page: ProductPage) -> None:
        text = self.tr("{count} products").format(count=indian_groups(page.total))
        self.list.set_count(self.tr("1 product") if page.total == 1 else text)
        if page.total:
            return
        query = self._listing.query
        everything = self.tr("Show all products")
        if query.only is ProductFilter.LOW and not query.search:
            text = self.tr("Every product has more units than its limit.")
            self.list.show_empty("check", self.tr("Nothing is running low"), text, everything)
        elif query.only is ProductFilter.LOW:
            text = self.tr("Nothing that runs low has “{words}” in it.")
            text = text.format(words=query.search)
            self.list.show_empty("search", self.tr("Nothing found"), text, everything)
        else:
            text = self.tr("Add products on the page before, then receive their units here.")
            self.list.show_empty("search", self.tr("No products here"), text)

    @Slot()
    def _show_all(self) -> None:
        self.list.chips.set_current(ProductFilter.KEPT)
        self.list.filtered.emit(ProductFilter.KEPT)

    @Slot(object)
    def _open(self, row: ProductRow) -> None:
        self._one.open(row)
        self.view.setCurrentWidget(self.item)

    @Slot()
    def _back(self) -> None:
        self.view.setCurrentWidget(self.list)
        self.list.table.setFocus()
        self._listing.refresh()

    @Slot()
    def _follow_sales(self) -> None:
        if self.list.isVisible():
            self._listing.refresh()
        elif self.item.isVisible():
            self._one.read()
