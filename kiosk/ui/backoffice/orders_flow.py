"""Orders: found by whatever somebody remembers, told in full, and set right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget

from kiosk.domain.money import format_paise
from kiosk.domain.order import OrderState
from kiosk.domain.order_search import OrderQuery, OrderRow
from kiosk.ui.backoffice import order_texts
from kiosk.ui.backoffice.list_page import ListPage
from kiosk.ui.backoffice.order_desk import OrderDesk
from kiosk.ui.backoffice.order_page import OrderPage
from kiosk.ui.backoffice.span_buttons import SpanButtons
from kiosk.ui.backoffice.table_model import Column, TableModel

if TYPE_CHECKING:
    from kiosk.domain.order_search import OrderPage as Found
    from kiosk.domain.waiting import Claim
    from kiosk.ui.backoffice.office import Office

_CLAIMED = "claimed"
_STATES = {
    "": frozenset[OrderState](),
    "waiting": frozenset({OrderState.AWAITING_PAYMENT}),
    "paid": frozenset({OrderState.PAID}),
    "unpaid": frozenset({OrderState.CANCELLED, OrderState.EXPIRED}),
    "back": frozenset({OrderState.REVIEW, OrderState.REFUND_DUE, OrderState.REFUNDED}),
}
_PRODUCTS, _SHOPPER = 2, 3


class OrdersFlow(QObject):
    """The list, and the order that was opened from it."""

    has_unsaved = False

    def __init__(self, office: Office) -> None:
        self.view = QStackedWidget()
        self.view.setObjectName("ordersStack")
        super().__init__(self.view)
        self._office = office
        self._model: TableModel[OrderRow] = TableModel(office.theme, self._columns(), self)
        self.list = ListPage(
            office.theme,
            self._model,
            name="orders",
            title=self.tr("Orders"),
            search=self.tr("Number, mobile, name or reference"),
        )
        self.list.hide_when_narrow(frozenset({_PRODUCTS, _SHOPPER}))
        self._span = SpanButtons(office, with_hours=True)
        for made in self._span.buttons:
            self.list.add_action(made)
        page = OrderPage(office.theme)
        self._desk = OrderDesk(office, page)
        self.view.addWidget(self.list)
        self.view.addWidget(page)
        self._filter = ""
        self._text = ""
        self._last_id: str | None = None
        self._asked = 0
        self._claims: tuple[Claim, ...] = ()
        self._connect(page)

    def opened(self) -> None:
        """Read the orders; where somebody waits for a person, those first."""
        wanted = self._office.take_order()
        if wanted:
            self.show_order(wanted)
        elif self.view.currentIndex() == 0:
            self._office.run(self, self._office.shop.office.attended.claims, self._on_first_claims)
        else:
            self._desk.reload()

    def left(self) -> None:
        """Nothing runs for this page alone."""

    def show_order(self, order_id: str) -> None:
        """Open one order."""
        self._desk.open(order_id)
        self.view.setCurrentIndex(1)

    def _connect(self, page: OrderPage) -> None:
        self.list.searched.connect(self._on_searched)
        self.list.filtered.connect(self._on_filtered)
        self.list.opened.connect(lambda row: self.show_order(row.id))
        self.list.end_reached.connect(self._load_more)
        self.list.empty_action_requested.connect(self._show_all)
        self._span.changed.connect(self._load)
        page.back_requested.connect(self._on_back)
        self._office.feed.board_changed.connect(self._look_again)
        self._desk.failed.connect(self._on_back)

    def _columns(self) -> tuple[Column[OrderRow], ...]:
        zone = self._office.zone
        return (
            Column(title=self.tr("Order"), text=lambda row: row.number, width=170, strong=True),
            Column(
                title=self.tr("When"),
                text=lambda row: order_texts.short_moment(row.placed_at, zone),
                width=170,
            ),
            Column(title=self.tr("Products"), text=_products),
            Column(
                title=self.tr("Shopper"),
                text=lambda row: order_texts.shopper(row.shopper),
                width=180,
            ),
            Column(
                title=self.tr("State"),
                text=lambda row: order_texts.state(row.state),
                tone=lambda row: order_texts.STATE_TONES[row.state],
            ),
            Column(
                title=self.tr("Total"),
                text=lambda row: format_paise(row.total_paise),
                width=150,
                numeric=True,
            ),
        )

    def _on_first_claims(self, claims: tuple[Claim, ...]) -> None:
        self._claims = claims
        if claims:
            self._filter = _CLAIMED
        elif self._filter == _CLAIMED:
            self._filter = ""
        self._show_filters()
        self._load()

    def _show_filters(self) -> None:
        chips = [
            ("", self.tr("All")),
            ("waiting", self.tr("Not paid yet")),
            ("paid", self.tr("Paid")),
            ("unpaid", self.tr("Cancelled or run out")),
            ("back", self.tr("Money back")),
        ]
        if self._claims:
            text = self.tr("Says paid: {count}").format(count=len(self._claims))
            chips.insert(0, (_CLAIMED, text))
        self.list.set_filters(chips, self._filter)
        self.list.chips.set_current(self._filter)

    @Slot(object)
    def _look_again(self) -> None:
        """Something changed in the shop: somebody may wait, and the order may be another."""
        if self.view.isVisible():
            self._office.run(self, self._office.shop.office.attended.claims, self._on_claims)
            if self.view.currentIndex() == 1:
                self._desk.reload()

    def _on_claims(self, claims: tuple[Claim, ...]) -> None:
        before, self._claims = self._claims, claims
        if before == claims:
            return
        if not claims and self._filter == _CLAIMED:
            self._filter = ""
        self._show_filters()
        if self._filter == _CLAIMED or not claims:
            self._load()

    def _on_searched(self, text: str) -> None:
        self._text = text
        if text and self._filter:  # whoever looks for one order looks among all
            self._filter = ""
            self.list.chips.set_current("")
        self._load()

    def _on_filtered(self, key: str) -> None:
        self._filter = key
        self._load()

    def _show_all(self) -> None:
        self._filter = ""
        self._span.clear()
        self.list.search.clear()
        self.list.chips.set_current("")
        self._load()

    def _on_back(self) -> None:
        self.view.setCurrentIndex(0)
        self.opened()

    @Slot()
    def _load(self) -> None:
        """Read the newest orders of what is looked for."""
        self._asked += 1
        asked = self._asked
        self._office.run(
            self, lambda: self._read(None), lambda found: self._on_loaded(asked, found)
        )

    def _load_more(self) -> None:
        last, asked = self._last_id, self._asked
        if last is not None:
            self._last_id = None  # asked for once
            self._office.run(
                self, lambda: self._read(last), lambda found: self._on_more(asked, found)
            )

    def _read(self, before_id: str | None) -> Found:
        service = self._office.shop.office.orders
        if self._filter == _CLAIMED:
            return service.page(OrderQuery(ids=frozenset(one.order_id for one in self._claims)))
        query = service.query(
            self._text,
            states=_STATES.get(self._filter, frozenset()),
            day=self._span.day,
            hour=self._span.hour,
        )
        return service.page(query, before_id=before_id)

    def _on_loaded(self, asked: int, found: Found) -> None:
        if asked != self._asked:
            return
        self._last_id = found.last_id
        rows = found.rows
        self._model.show_rows(rows)
        self.list.set_count(self._count_text(len(rows), more=found.last_id is not None))
        if rows:
            self.list.show_table()
        else:
            self._show_nothing()

    def _on_more(self, asked: int, found: Found) -> None:
        if asked == self._asked:
            self._last_id = found.last_id
            self._model.add_rows(found.rows)
            more = found.last_id is not None
            self.list.set_count(self._count_text(self._model.rowCount(), more=more))

    def _count_text(self, count: int, *, more: bool) -> str:
        if self._filter == _CLAIMED:
            return self.tr("Please look whether the money came")
        if more:
            return self.tr("The newest {count}; more further down").format(count=count)
        return self.tr("1 order") if count == 1 else self.tr("{count} orders").format(count=count)

    def _show_nothing(self) -> None:
        if self._text or self._filter or self._span.day:
            self.list.show_empty(
                "search",
                self.tr("No order fits"),
                self.tr(
                    "Try the end of the number, the last four digits of the mobile number, or"
                    " the reference in the shopper's payment app."
                ),
                self.tr("Show all orders"),
            )
        else:
            self.list.show_empty(
                "wallet",
                self.tr("No orders yet"),
                self.tr("The first one appears here as soon as somebody presses Buy Now."),
            )


def _products(row: OrderRow) -> str:
    return f"{row.first_name} · {order_texts.units(row.units)}"
