"""Products in a table: their pictures, and pages that are read as they come into view."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from typing_extensions import override

from kiosk.domain.product_list import ProductFilter, ProductOrder, ProductPage, ProductQuery
from kiosk.domain.product_list import ProductRow as Row
from kiosk.ui.backoffice.list_page import ListPage
from kiosk.ui.backoffice.office import Office
from kiosk.ui.backoffice.table_model import PAGE, Column, TableModel, Wanted
from kiosk.ui.scanner import ALWAYS, WANTS_CODES

_Index = QModelIndex | QPersistentModelIndex
_PICTURE = QSize(60, 48)
_RADIUS, _GAP = 8, 12


class ProductTableModel(TableModel[Row]):
    """Shows a small picture before what stands in the first column."""

    def __init__(
        self, office: Office, columns: Sequence[Column[Row]], parent: QObject | None = None
    ) -> None:
        super().__init__(office.theme, columns, parent)
        self._pictures = office.pictures
        self.ratio = 1.0
        self._pictures.ready.connect(self._on_picture)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DecorationRole:
            return super().data(index, role)
        row = self.row(index.row()) if index.isValid() and index.column() == 0 else None
        return None if row is None else self._picture(row)

    def _picture(self, row: Row) -> QPixmap:
        size, radius = _PICTURE * self.ratio, round(_RADIUS * self.ratio)
        shared = self._pictures.pixmap(row.photo, size, pale=row.withdrawn, radius=radius)
        picture = QPixmap(size + QSize(round(_GAP * self.ratio), 0))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.drawPixmap(0, 0, shared)
        painter.end()
        picture.setDevicePixelRatio(self.ratio)
        return picture

    @Slot(object)
    def _on_picture(self, photo: str) -> None:
        for place in self.places():
            row = self.row(place)
            if row is not None and row.photo == photo:
                index = self.index(place, 0)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class ProductListing(QObject):
    """Fills a list page with products: searched, narrowed down, sorted, read page by page.

    Signals:
        shown(object): the ProductPage that the list begins with now.
        scanned(object): the ProductRow whose barcode or SKU was typed or scanned, with Return.
    """

    shown = Signal(object)
    scanned = Signal(object)

    def __init__(self, office: Office, page: ListPage, query: ProductQuery) -> None:
        super().__init__(page)
        self._office = office
        self._page = page
        self._question = 0
        self.query = query
        page.model.wanted.connect(self._on_wanted)
        page.searched.connect(lambda text: self._ask(search=text))
        page.filtered.connect(lambda key: self._ask(only=ProductFilter(key)))
        page.sort_requested.connect(self._on_sort)
        page.search.returnPressed.connect(self._look_up)
        page.search.setProperty(WANTS_CODES, ALWAYS)
        self._show_sorting()

    def reload(self) -> None:
        """Read the list anew, from its beginning."""
        self._question += 1
        question, query = self._question, self.query
        self._office.run(
            self,
            lambda: self._office.shop.office.products.page(query, count=PAGE),
            lambda page: self._show(page) if question == self._question else None,
        )

    def refresh(self) -> None:
        """Read again what is in view; the list stays where it is."""
        table, model = self._page.table, self._page.model
        first = max(0, table.rowAt(0)) // PAGE * PAGE
        wanted, query = Wanted(first, 2 * PAGE, model.turn), self.query

        def take(page: ProductPage) -> None:
            if wanted.turn != model.turn or query != self.query:
                return
            if page.total == model.rowCount() and page.total:
                model.put(wanted, page.rows)
            else:
                self.reload()

        self._read(wanted, query, take)

    @Slot()
    def _look_up(self) -> None:
        """Find the product of a code, whatever the list shows: a scanner ends one with Return."""
        code = self._page.search.text()
        self._office.run(
            self, lambda: self._office.shop.office.products.of_code(code), self._on_code
        )

    def _on_code(self, row: Row | None) -> None:
        if row is not None:
            self._page.search.clear()
            self.scanned.emit(row)

    def _ask(self, **changes: Any) -> None:  # noqa: ANN401 - fields of the query
        fields = {name: getattr(self.query, name) for name in self.query.__slots__}
        self.query = ProductQuery(**{**fields, **changes})
        self.reload()

    @Slot(object)
    def _on_sort(self, key: str) -> None:
        self._ask(order=ProductOrder(key.removeprefix("-")), descending=key.startswith("-"))
        self._show_sorting()

    def _show_sorting(self) -> None:
        sign = "-" if self.query.descending else ""
        self._page.table.show_sorting(f"{sign}{self.query.order}")

    @Slot(object)
    def _on_wanted(self, wanted: Wanted) -> None:
        self._read(wanted, self.query, lambda page: self._page.model.put(wanted, page.rows))

    def _read(
        self, wanted: Wanted, query: ProductQuery, on_done: Callable[[ProductPage], object]
    ) -> None:
        products = self._office.shop.office.products
        self._office.run(
            self, lambda: products.page(query, first=wanted.first, count=wanted.count), on_done
        )

    def _show(self, page: ProductPage) -> None:
        self._page.model.show_page(page.total, page.rows)
        if page.total:
            self._page.show_table()
        self.shown.emit(page)
