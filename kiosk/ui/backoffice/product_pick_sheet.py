"""Products to choose from on a sheet, with a search; several can be taken one after the other."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.money import format_paise
from kiosk.domain.product_list import ProductRow
from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.scanner import ALWAYS, WANTS_CODES
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.search_field import SearchField

_HEIGHT = 420
_TYPING_MS = 200


class ProductPickSheet(QWidget):
    """Passive: the flow fills `model`.

    Signals:
        searched(object): what is looked for (str).
        picked(object): a ProductRow.
        done: nothing more is to be chosen.
    """

    searched = Signal(object)
    picked = Signal(object)
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        heading = elided_label(
            self.tr("Which products?"), name="productPickTitleLabel", size=34, weight=700
        )
        self._search = SearchField(theme)
        self._search.setObjectName("productPickSearchEdit")
        self._search.setProperty("kind", "officeSearch")
        self._search.setProperty(WANTS_CODES, ALWAYS)
        self._search.setPlaceholderText(self.tr("Name, SKU or barcode"))
        self._search.setAccessibleName(self.tr("Name, SKU or barcode"))
        self.model: TableModel[ProductRow] = TableModel(theme, self._columns(), self)
        self._table = OfficeTable(theme, self.model, name="productPickTable")
        self._table.setAccessibleName(self.tr("Products"))
        self._table.setMinimumHeight(_HEIGHT)
        self._told = label(name="productPickToldLabel", weight=600, tone="green")
        done = button(self.tr("Done"), name="productPickDoneButton", kind="ink")
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (heading, self._search, self._table):
            column.addWidget(widget)
        column.addLayout(foot)
        typing = QTimer(self)
        typing.setObjectName("productPickTimer")
        typing.setSingleShot(True)
        typing.setInterval(_TYPING_MS)
        typing.timeout.connect(lambda: self.searched.emit(self._search.text()))
        self._search.textChanged.connect(lambda _text: typing.start())
        self._table.opened.connect(self.picked)
        done.clicked.connect(self.done)

    def tell(self, text: str) -> None:
        """Say what became of the last tap."""
        self._told.setText(text)

    def _columns(self) -> tuple[Column[ProductRow], ...]:
        return (
            Column(title=self.tr("Product"), text=lambda row: row.name),
            Column(title=self.tr("SKU"), text=lambda row: row.sku, width=200),
            Column(
                title=self.tr("List price"),
                text=lambda row: format_paise(row.list_price_paise),
                width=150,
                numeric=True,
            ),
            Column(
                title=self.tr("On hand"),
                text=lambda row: str(row.on_hand),
                width=120,
                numeric=True,
            ),
        )
