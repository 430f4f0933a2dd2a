"""Units on the shelf: what runs low, and one product with all that came and went."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.money import indian_groups, signed_groups
from kiosk.domain.product_list import ProductFilter, ProductOrder
from kiosk.domain.product_list import ProductRow as Row
from kiosk.ui.backoffice.list_page import ListPage
from kiosk.ui.backoffice.office import Office
from kiosk.ui.backoffice.product_list_view import held_column, on_hand_column
from kiosk.ui.backoffice.product_rows import ProductTableModel
from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.widgets.buttons import button, set_icon
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.picture_tile import PictureTile
from kiosk.ui.widgets.stat_card import StatCard

_TILE = QSize(96, 80)
_NARROW = 900
_LOW = 640


class StockListView(ListPage):
    """What runs low comes first: that is what somebody is here for."""

    def __init__(self, office: Office) -> None:
        model = ProductTableModel(office, _columns())
        super().__init__(
            office.theme, model, name="stock", title=_tr("Stock"), search=_tr("Search or scan")
        )
        model.setParent(self)
        self.set_filters(
            (
                (ProductFilter.LOW, _tr("Running low")),
                (ProductFilter.KEPT, _tr("All products")),
            )
        )
        self.hide_when_narrow(frozenset({1, 2}))


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementLine:
    """One movement in words."""

    when: str
    what: str
    who: str
    change: int
    after: int


class StockItemView(QWidget):
    """One product: how many there are, what may be done, what came and went.

    Signals:
        back_requested: leave the product.
        receive_requested, count_requested, write_off_requested: begin one of these.
        undo_requested: take the last own step back.
        more_requested: older movements come into view.
    """

    back_requested = Signal()
    receive_requested = Signal()
    count_requested = Signal()
    write_off_requested = Signal()
    undo_requested = Signal()
    more_requested = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._photo = ""
        self.setObjectName("stockItemPage")
        self._back = button(self.tr("Stock"), name="stockBackButton")
        set_icon(self._back, "back", office.theme, size=26)
        self._tile = PictureTile()
        self._tile.setFixedSize(_TILE)
        self._name = elided_label(name="stockNameLabel", size=34, weight=700)
        self._codes = elided_label(name="stockCodesLabel", size=20, tone="soft")
        self._on_hand = StatCard("stockOnHand", self.tr("On hand"))
        self._held = StatCard("stockHeld", self.tr("Being paid for"))
        self._low = StatCard("stockLow", self.tr("Running low at"))
        self._receive = button(self.tr("Receive"), name="stockReceiveButton", kind="ink")
        self._count = button(self.tr("Count"), name="stockCountButton")
        self._write_off = button(self.tr("Write off"), name="stockWriteOffButton")
        self._undo = button(self.tr("Take back"), name="stockUndoButton")
        self.model: TableModel[MovementLine] = TableModel(office.theme, self._columns(), self)
        self._table = OfficeTable(office.theme, self.model, name="movementTable")
        self._table.setAccessibleName(self.tr("What came and went"))
        self._empty = label(
            self.tr("Nothing came or went yet."), name="movementEmptyLabel", size=24, tone="soft"
        )
        self._steps = QGridLayout()
        self._build()
        self._back.clicked.connect(self.back_requested)
        self._receive.clicked.connect(self.receive_requested)
        self._count.clicked.connect(self.count_requested)
        self._write_off.clicked.connect(self.write_off_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        office.pictures.ready.connect(self._show_tile)  # a method: the pictures outlive this page

    def show_product(self, row: Row) -> None:
        """Show how many units there are."""
        self._photo = row.photo
        self._show_tile()
        self._name.setText(row.name)
        self._codes.setText(" · ".join(part for part in (row.sku, row.barcode) if part))
        low = self.tr("running low") if row.is_low else self.tr("enough")
        self._on_hand.show_figure(indian_groups(row.on_hand), low, amber=row.is_low)
        self._held.show_figure(indian_groups(row.held), self.tr("codes on screens"))
        self._low.show_figure(indian_groups(row.low_stock_at), self.tr("units"))

    def show_movements(self, lines: Sequence[MovementLine]) -> None:
        """Show what came and went, newest first."""
        self.model.show_page(len(lines), lines)
        self._table.setVisible(bool(lines))
        self._empty.setVisible(not lines)

    def add_movements(self, lines: Sequence[MovementLine]) -> None:
        """Show older ones below those that are there; the list stays where it is."""
        place = self._table.verticalScrollBar().value()
        there = [self.model.row(number) for number in range(self.model.rowCount())]
        both = [line for line in (*there, *lines) if line is not None]
        self.model.show_page(len(both), both)
        self._table.verticalScrollBar().setValue(place)

    def show_undo(self, text: str) -> None:
        """Offer to take the last own step back; "" if there is none."""
        self._undo.setText(text or self.tr("Take back"))
        self._undo.setAccessibleName(self._undo.text())
        self._undo.setEnabled(bool(text))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for card in (self._on_hand, self._held, self._low):
            card.set_dense(on=self.height() < _LOW + 200)
        self._place_steps(4 if self.width() >= _NARROW else 2)
        narrow = self.width() < _NARROW
        self._table.hide_columns(frozenset({2}) if narrow else frozenset())

    @Slot()
    def _show_tile(self) -> None:
        ratio = self.devicePixelRatioF()
        size = QSize(round(_TILE.width() * ratio), round(_TILE.height() * ratio))
        self._tile.set_pixmap(self._office.pictures.pixmap(self._photo, size))

    def _on_scrolled(self, value: int) -> None:
        bar = self._table.verticalScrollBar()
        if bar.maximum() and value >= bar.maximum():
            self.more_requested.emit()

    def _columns(self) -> tuple[Column[MovementLine], ...]:
        return (
            Column(title=self.tr("When"), text=lambda line: line.when, width=220),
            Column(title=self.tr("What"), text=lambda line: line.what),
            Column(title=self.tr("Who"), text=lambda line: line.who, width=220),
            Column(
                title=self.tr("Change"),
                text=lambda line: signed_groups(line.change),
                width=130,
                numeric=True,
                strong=True,
                tone=lambda line: "green" if line.change > 0 else "ink",
            ),
            Column(
                title=self.tr("On hand"),
                text=lambda line: indian_groups(line.after),
                width=130,
                numeric=True,
            ),
        )

    def _place_steps(self, columns: int) -> None:
        for place, made in enumerate((self._receive, self._count, self._write_off, self._undo)):
            self._steps.addWidget(made, place // columns, place % columns)
            if not self._office.is_manager:
                made.hide()

    def _build(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._name)
        titles.addWidget(self._codes)
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self._back)
        head.addWidget(self._tile)
        head.addLayout(titles, 1)
        figures = QHBoxLayout()
        figures.setSpacing(16)
        for stat in (self._on_hand, self._held, self._low):
            figures.addWidget(stat, 1)
        self._steps.setSpacing(12)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 12, 20, 16)
        inside.addWidget(self._table, 1)
        inside.addWidget(self._empty, 1)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(figures)
        self._place_steps(4)
        column.addLayout(self._steps)
        column.addWidget(card, 1)


def _columns() -> tuple[Column[Row], ...]:
    return (
        Column(
            title=_tr("Product"), text=lambda row: row.name, strong=True, sort_key=ProductOrder.NAME
        ),
        Column(title=_tr("SKU"), text=lambda row: row.sku, width=240, sort_key=ProductOrder.SKU),
        Column(
            title=_tr("Low at"),
            text=lambda row: indian_groups(row.low_stock_at),
            width=120,
            numeric=True,
        ),
        held_column(),
        on_hand_column(),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("StockView", text)
