"""How the running sale goes, and its brakes."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.live import LiveCode, LiveFigures, LiveOffer
from kiosk.domain.sale import SaleState
from kiosk.ui.backoffice import live_texts
from kiosk.ui.backoffice.charts import ColumnChart
from kiosk.ui.backoffice.figure_texts import units_text, whole_rupees
from kiosk.ui.backoffice.live_actions import LiveActions
from kiosk.ui.backoffice.page_body import PageBody, titled_card
from kiosk.ui.backoffice.sheets import scrolled
from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.backoffice.waiting_receipts import WaitingReceiptsLine
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.empty_state import EmptyState
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.stat_card import StatCard

_NARROW = 1000
_NUMBER = 110
_SHORT_ROWS, _SHORT_CODES = 5, 2
_ROW = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveSummary:
    """One sale at one moment; `state` is None when there is no sale at all."""

    state: SaleState | None
    figures: LiveFigures


class LiveView(QWidget):
    """Tiles, offers by sell-out, the last minutes, codes on screens, and brakes.

    Signals:
        offer_opened(object): a LiveOffer that was tapped.
        plan_requested: the way to the next sale, where none is planned.
    """

    offer_opened = Signal(object)
    plan_requested = Signal()

    def __init__(self, theme: Theme, *, may_manage: bool) -> None:
        super().__init__()
        self._theme = theme
        self._may_manage = may_manage
        self.setObjectName("livePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sold = StatCard("sold", self.tr("Units sold"))
        self._taken = StatCard("taken", self.tr("Taken"))
        self._pace = StatCard("pace", self.tr("Now"))
        self._waiting = StatCard("waiting", self.tr("Waiting for you"))
        self._offers = TableModel(theme, self._offer_columns(), self)
        self._table = OfficeTable(theme, self._offers, name="offersTable")
        self._table.setAccessibleName(self.tr("Offers by time to sell-out"))
        self._hint = elided_label(
            self.tr("Tap an offer to take it off sale for a while."),
            name="offersHintLabel",
            size=20,
            tone="soft",
        )
        self._no_offers = label(self.tr("There are no offers now."), name="offersEmptyLabel")
        self._chart = ColumnChart(theme, name="minutesChart", title=self.tr("Units per minute"))
        self._codes = TableModel(theme, self._code_columns(), self)
        self._code_table = OfficeTable(theme, self._codes, name="codesTable")
        self._code_table.setAccessibleName(self.tr("Codes on screens"))
        self._code_table.horizontalHeader().hide()
        self._code_table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._gated = elided_label(name="gatedLabel", size=20, tone="soft")
        self._gated.set_lines(2)
        self._no_codes = label(self.tr("Nobody is paying just now."), name="codesEmptyLabel")
        self.receipts = WaitingReceiptsLine()
        self.brakes = LiveActions(may_close=may_manage)
        self._none = EmptyState(theme)
        self._stats = QGridLayout()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._page = QVBoxLayout()
        self._now: datetime | None = None
        self._build()
        self._table.opened.connect(self.offer_opened)
        self._none.action_requested.connect(self.plan_requested)

    @property
    def _cards(self) -> tuple[StatCard, ...]:
        return (self._sold, self._taken, self._pace, self._waiting)

    def show_summary(self, summary: LiveSummary) -> None:
        """Show the figures; a table that is being scrolled stays where it is."""
        figures = summary.figures
        self._now = figures.at
        self._show_tiles(figures)
        self._offers.show_rows(sorted(figures.offers, key=live_texts.by_sell_out))
        for widget in (self._table, self._hint):
            widget.setVisible(bool(figures.offers))
        self._no_offers.setVisible(not figures.offers)
        self._chart.show_bars(
            live_texts.minute_bars(figures),
            empty=self.tr("Nothing was sold in the last half hour."),
        )
        self._show_codes(figures)
        self.brakes.show_state(summary.state)
        has_sale = summary.state is not None
        self._offers_stack.setCurrentIndex(0 if has_sale else 1)

    def show_notice(self, text: str) -> None:
        """Say one thing near the buttons; an empty text takes it back."""
        self.brakes.show_notice(text)

    def set_now(self, now: datetime) -> None:
        """Count the codes down to `now`."""
        self._now = now
        shown = [self._codes.row(place) for place in range(self._codes.rowCount())]
        # Fresh rows, so that the model finds them changed: their text depends on the clock.
        if shown:
            last = self._codes.index(len(shown) - 1, len(self._codes.columns) - 1)
            self._codes.dataChanged.emit(self._codes.index(0, 0), last)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        one_column = self.width() < _NARROW or self.height() > self.width()
        low = self.width() < _NARROW
        gap = 12 if low else 24
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(down if one_column else across)
        for card in self._cards:
            card.set_dense(on=low)
        self._page.setContentsMargins(gap + 4, gap, gap + 4, gap)
        for layout in (self._page, self._body, self._stats):
            layout.setSpacing(gap)
        self._place_stats(columns=2 if one_column else 4)
        self._table.hide_columns(frozenset({1}) if self.width() < 800 else frozenset())
        self._table.setMinimumHeight(self._theme.px(_ROW) * (_SHORT_ROWS + 1))

    def _show_tiles(self, figures: LiveFigures) -> None:
        self._sold.show_figure(
            units_text(figures.units_sold),
            self.tr("of {units} on offer").format(units=units_text(figures.units_offered)),
        )
        self._taken.show_figure(
            whole_rupees(figures.taken_paise),
            self.tr("{amount} discount given").format(amount=whole_rupees(figures.saved_paise)),
        )
        pace = figures.per_minute
        self._pace.show_figure(
            self.tr("{units} / min").format(units=f"{pace:.0f}" if pace >= 10 else f"{pace:.1f}"),
            self.tr("codes on screens: {count}").format(count=figures.codes_live),
        )
        waiting = figures.waiting
        self._waiting.show_figure(
            units_text(waiting.count), live_texts.waiting_text(waiting), amber=waiting.count > 0
        )

    def _show_codes(self, figures: LiveFigures) -> None:
        self._codes.show_rows(figures.codes)
        self._code_table.setVisible(bool(figures.codes))
        self._no_codes.setVisible(not figures.codes)
        self._gated.setText(
            self.tr("Shoppers waiting for a free unit: {count}").format(count=figures.gated)
            if figures.gated
            else self.tr("No shopper is waiting for a free unit.")
        )

    def _offer_columns(self) -> tuple[Column[LiveOffer], ...]:
        return (
            Column(title=self.tr("Product"), text=lambda one: one.offer.name),
            Column(
                title=self.tr("On hand"),
                text=lambda one: str(one.offer.on_hand),
                width=_NUMBER,
                numeric=True,
            ),
            Column(
                title=self.tr("Paying"),
                text=lambda one: str(one.offer.held),
                width=_NUMBER,
                numeric=True,
            ),
            Column(
                title=self.tr("Sold"),
                text=lambda one: str(one.offer.sold),
                width=_NUMBER,
                numeric=True,
            ),
            Column(
                title=self.tr("Sell-out"),
                text=lambda one: live_texts.sell_out_text(one.sell_out),
                width=160,
                numeric=True,
                strong=True,
                tone=live_texts.sell_out_tone,
            ),
        )

    def _code_columns(self) -> tuple[Column[LiveCode], ...]:
        return (
            Column(title=self.tr("Order"), text=lambda code: code.number, width=140),
            Column(
                title=self.tr("Product"),
                text=lambda code: (
                    f"{code.units} × {code.name}"  # noqa: RUF001 - a multiplication sign
                    if code.units > 1
                    else code.name
                ),
            ),
            Column(
                title=self.tr("Amount"),
                text=lambda code: whole_rupees(code.amount_paise),
                width=120,
                numeric=True,
            ),
            Column(title=self.tr("Time left"), text=self._time_left, width=112, numeric=True),
        )

    def _time_left(self, code: LiveCode) -> str:
        return "" if self._now is None else live_texts.code_time(code, self._now)

    def _place_stats(self, *, columns: int) -> None:
        for place, card in enumerate(self._cards):
            self._stats.addWidget(card, place // columns, place % columns)
        for column in range(len(self._cards)):
            self._stats.setColumnStretch(column, 1 if column < columns else 0)

    def _build(self) -> None:
        offers, inside = titled_card("offersCard", self.tr("Offers by time to sell-out"))
        inside.addWidget(self._hint)
        inside.addWidget(self._table, 1)
        inside.addWidget(self._no_offers, 1)
        self._offers_stack = QStackedWidget()
        self._offers_stack.addWidget(offers)
        self._offers_stack.addWidget(self._none)
        self._none.show_state(
            "bolt",
            self.tr("No sale is planned"),
            self.tr("Plan the next one under Flash sales.")
            if self._may_manage
            else self.tr("A manager plans the next one."),
        )
        chart, inside = titled_card("minutesCard", self.tr("Units per minute"))
        inside.addWidget(self._chart, 1)
        codes, inside = titled_card("codesCard", self.tr("Codes on screens"))
        inside.addWidget(self._code_table, 1)
        inside.addWidget(self._no_codes, 1)
        inside.addWidget(self._gated)
        self._code_table.setMinimumHeight(self._theme.px(_ROW) * _SHORT_CODES)
        side = QVBoxLayout()
        side.setSpacing(24)
        side.addWidget(chart, 3)
        side.addWidget(codes, 2)
        side.addWidget(self.receipts)
        side.addWidget(self.brakes)
        self._body.addWidget(self._offers_stack, 5)
        self._body.addLayout(side, 4)
        content = PageBody()
        content.setLayout(self._page)
        # At once: a card that waits for its first layout without a parent is polished as a window
        # of its own, and is never painted inside this one.
        self._place_stats(columns=4)
        self._page.addLayout(self._stats)
        self._page.addLayout(self._body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, name="liveArea"))
