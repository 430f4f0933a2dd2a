"""The shop's products: the list of them."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import format_paise, indian_groups
from kiosk.domain.product_list import ProductFilter, ProductOrder
from kiosk.domain.product_list import ProductRow as Row
from kiosk.ui.backoffice.list_page import ListPage
from kiosk.ui.backoffice.office import Office
from kiosk.ui.backoffice.product_rows import ProductTableModel
from kiosk.ui.backoffice.table_model import Column
from kiosk.ui.widgets.buttons import button


class ProductListView(ListPage):
    """What is for sale, what runs low, what was withdrawn."""

    def __init__(self, office: Office) -> None:
        model = ProductTableModel(office, _columns())
        super().__init__(
            office.theme, model, name="product", title=_tr("Products"), search=_tr("Search or scan")
        )
        model.setParent(self)
        self.set_filters(
            (
                (ProductFilter.KEPT, _tr("All products")),
                (ProductFilter.LOW, _tr("Running low")),
                (ProductFilter.WITHDRAWN, _tr("Withdrawn")),
            )
        )
        self.add = button(_tr("Add"), name="productAddButton", kind="ink")
        self.add.setAccessibleName(_tr("Add a product"))
        self.bring = button(_tr("Import"), name="productImportButton")
        self.send = button(_tr("Export"), name="productExportButton")
        if office.is_manager:
            for made in (self.bring, self.send, self.add):
                self.add_action(made)
        self.hide_when_narrow(frozenset({1, 2, 5}))


def _columns() -> tuple[Column[Row], ...]:
    return (
        Column(
            title=_tr("Product"),
            text=lambda row: row.name,
            strong=True,
            sort_key=ProductOrder.NAME,
            tone=lambda row: "grey" if row.withdrawn else "ink",
        ),
        Column(title=_tr("SKU"), text=lambda row: row.sku, width=240, sort_key=ProductOrder.SKU),
        Column(
            title=_tr("Category"),
            text=lambda row: row.category,
            width=190,
            sort_key=ProductOrder.CATEGORY,
            tone=lambda _row: "soft",
        ),
        Column(
            title=_tr("List price"),
            text=lambda row: format_paise(row.list_price_paise),
            width=160,
            numeric=True,
            sort_key=ProductOrder.LIST_PRICE,
        ),
        on_hand_column(),
        held_column(),
    )


def on_hand_column() -> Column[Row]:
    """Return the column of the units on the shelf; amber where they run low."""
    return Column(
        title=_tr("On hand"),
        text=lambda row: indian_groups(row.on_hand),
        width=140,
        numeric=True,
        strong=True,
        sort_key=ProductOrder.ON_HAND,
        tone=lambda row: "amber" if row.is_low and not row.withdrawn else "ink",
    )


def held_column() -> Column[Row]:
    """Return the column of the units that shoppers are paying for."""
    return Column(
        title=_tr("Paying"),
        text=lambda row: indian_groups(row.held) if row.held else "",
        width=120,
        numeric=True,
        tone=lambda _row: "blue",
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProductListView", text)
