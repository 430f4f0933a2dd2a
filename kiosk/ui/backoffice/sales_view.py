"""Flash sales: the list of them, and one with its products."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.money import format_paise, percent_off
from kiosk.domain.product import Sku
from kiosk.domain.sale_plan import SaleSummary
from kiosk.ui.backoffice.fields import TextField
from kiosk.ui.backoffice.form import FormPage
from kiosk.ui.backoffice.list_page import ListPage
from kiosk.ui.backoffice.moment_field import MomentField
from kiosk.ui.backoffice.sheets import Sheets
from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import label

_MOST_ROWS = 100
_NARROW = 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleRow:
    """One line of the list, in words."""

    summary: SaleSummary
    opens: str
    closes: str
    state: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow:
    """An offer as typed, beside what is known of its product.

    `price_paise` is None as long as `price` is no price; `problem` says what does not fit.
    `read_allotment` is what the offer had before anybody typed, None for a new one.
    """

    sku: Sku
    name: str
    photo: str
    list_price_paise: int
    on_hand: int
    withdrawn: bool
    sold: int
    price: str
    price_paise: int | None
    allotment: str
    limit: str
    problem: str = ""
    read_allotment: int | None = None


class SalesView(QStackedWidget):
    """Shows the list, or the form of one sale."""

    def __init__(self, theme: Theme, sheets: Sheets) -> None:
        super().__init__()
        self.setObjectName("salesPage")
        self.model: TableModel[SaleRow] = TableModel(theme, self._columns(), self)
        self.list = ListPage(theme, self.model, name="sales", title=self.tr("Flash sales"))
        self.new = button(self.tr("Plan a sale"), name="newSaleButton", kind="ink")
        self.list.add_action(self.new)
        self.list.hide_when_narrow(frozenset({2, 3}))
        self.form = SaleForm(theme, sheets)
        self.addWidget(self.list)
        self.addWidget(self.form)

    def show_list(self) -> None:
        """Show the list of sales."""
        self.setCurrentWidget(self.list)

    def show_form(self) -> None:
        """Show the form of one sale."""
        self.setCurrentWidget(self.form)

    @property
    def shows_form(self) -> bool:
        return self.currentWidget() is self.form

    def _columns(self) -> tuple[Column[SaleRow], ...]:
        return (
            Column(title=self.tr("Sale"), text=lambda row: row.summary.sale.name, strong=True),
            Column(title=self.tr("Opens"), text=lambda row: row.opens, width=300),
            Column(title=self.tr("Closes"), text=lambda row: row.closes, width=300),
            Column(
                title=self.tr("Offers"),
                text=lambda row: str(row.summary.offers),
                width=110,
                numeric=True,
            ),
            Column(
                title=self.tr("Sold"),
                text=lambda row: f"{row.summary.units_sold} / {row.summary.units_offered}",
                width=160,
                numeric=True,
            ),
            Column(
                title=self.tr("State"), text=lambda row: row.state, width=150, tone=lambda r: r.tone
            ),
        )


class SaleForm(FormPage):
    """Name and times, the offers in a table, and what may have been forgotten.

    Signals:
        add_requested: choose products to offer.
        offer_opened(object): an OfferRow was tapped.
        copy_requested: plan another one like this.
        remove_requested: take this sale back.
    """

    add_requested = Signal()
    offer_opened = Signal(object)
    copy_requested = Signal()
    remove_requested = Signal()

    def __init__(self, theme: Theme, sheets: Sheets) -> None:
        super().__init__(theme, name="sale", back="", save="")
        self._theme = theme
        self._sheets = sheets
        self.set_back(self.tr("Flash sales"))
        self.set_save(self.tr("Save the sale"))
        self._add_times()
        self.offers: TableModel[OfferRow] = TableModel(theme, self._columns(), self)
        self._table = OfficeTable(theme, self.offers, name="saleOffersTable")
        self._table.setAccessibleName(self.tr("Offers"))
        self._empty = label(
            self.tr("Nothing is offered yet. Add the products of this sale."),
            name="saleOffersEmptyLabel",
            tone="soft",
        )
        self._concerns = label(name="saleConcernsLabel", weight=600, tone="amber")
        self._concerns.setWordWrap(True)
        self.add = button(self.tr("Add products"), name="saleAddButton", kind="ink")
        self.add_card(self.tr("Products")).add(self._offers_part(), wide=True)
        self.copy = button(self.tr("Copy"), name="saleCopyButton")
        self.remove = button(self.tr("Remove"), name="saleRemoveButton")
        self.add_action(self.remove)
        self.add_action(self.copy)
        self._table.opened.connect(self.offer_opened)
        self.add.clicked.connect(self.add_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.remove.clicked.connect(self.remove_requested)

    def show_offers(self, rows: Sequence[OfferRow]) -> None:
        """Show the offers."""
        self.offers.show_rows(rows)
        # As tall as its rows: two things that scroll, one in the other, confuse a finger.
        self._table.setFixedHeight(self._table.height_of(min(len(rows), _MOST_ROWS)))
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def show_concerns(self, text: str) -> None:
        """Say what may have been forgotten, nothing with an empty text."""
        self._concerns.setText(text)
        self._concerns.setVisible(bool(text))

    def show_kind(self, *, is_new: bool, is_over: bool, can_remove: bool) -> None:
        """Offer what can be done with the sale."""
        self.copy.setVisible(not is_new)
        self.remove.setVisible(can_remove and not is_new)
        self.save.setVisible(not is_over)
        self.add.setVisible(not is_over)
        for key in ("name", "opens_at", "closes_at"):
            self.field(key).setEnabled(not is_over)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a narrow page to the names of the products."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._table.hide_columns(frozenset({1, 5}) if narrow else frozenset())

    def _add_times(self) -> None:
        grid = self.add_card()
        name = TextField(
            self.tr("Name"), name="saleName", hint=self.tr("Shoppers see it on every screen.")
        )
        self.add_field(grid, "name", name, wide=True)
        for key, caption, field in (
            ("opens_at", self.tr("Opens"), "saleOpens"),
            ("closes_at", self.tr("Closes"), "saleCloses"),
        ):
            self.add_field(grid, key, MomentField(self._theme, self._sheets, caption, name=field))

    def _offers_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._concerns, 1)
        head.addStretch(0)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self._table)
        return part

    def _columns(self) -> tuple[Column[OfferRow], ...]:
        return (
            Column(title=self.tr("Product"), text=self._product, tone=_tone),
            Column(
                title=self.tr("List price"),
                text=lambda row: format_paise(row.list_price_paise),
                width=150,
                numeric=True,
            ),
            Column(title=self.tr("Sale price"), text=_price, width=150, numeric=True, strong=True),
            Column(title=self.tr("Off"), text=_off, width=90, numeric=True),
            Column(title=self.tr("Units"), text=lambda row: row.allotment, width=110, numeric=True),
            Column(
                title=self.tr("On hand"),
                text=lambda row: str(row.on_hand),
                width=120,
                numeric=True,
            ),
            Column(
                title=self.tr("Limit"), text=lambda row: row.limit or "-", width=90, numeric=True
            ),
        )

    def _product(self, row: OfferRow) -> str:
        if row.problem:
            return f"{row.name}: {row.problem}"
        return self.tr("{name} (withdrawn)").format(name=row.name) if row.withdrawn else row.name


def _tone(row: OfferRow) -> str:
    return "flame" if row.problem else "grey" if row.withdrawn else "ink"


def _price(row: OfferRow) -> str:
    return row.price if row.price_paise is None else format_paise(row.price_paise)


def _off(row: OfferRow) -> str:
    if row.price_paise is None:
        return ""
    return f"{percent_off(row.list_price_paise, row.price_paise)} %"
