"""What was sold in a span of time: tiles, charts, tables, and files to take along."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kiosk.domain.report import Report
from kiosk.ui.backoffice import figure_charts
from kiosk.ui.backoffice.charts import ColumnChart, RowChart
from kiosk.ui.backoffice.figure_tables import FigureTable, Row, figure_tables, totals
from kiosk.ui.backoffice.figure_texts import percent_text, short_rupees, units_text
from kiosk.ui.backoffice.page_body import PageBody, titled_card
from kiosk.ui.backoffice.sheets import scrolled
from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.chips import ChipRow
from kiosk.ui.widgets.labels import elided_label
from kiosk.ui.widgets.stat_card import StatCard

_NARROW = 1000
_TABLE_HEIGHT = 480
_CHART_HEIGHT = 280
_RUPEE = 100


class FiguresView(QWidget):
    """Passive: the flow says which spans there are, and shows a report.

    Signals:
        span_chosen(object): the key (str) of a span.
        csv_requested: every sold line as a file.
        pdf_requested: the figures as a file to print.
    """

    span_chosen = Signal(object)
    csv_requested = Signal()
    pdf_requested = Signal()

    def __init__(self, theme: Theme, *, may_export: bool) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("figuresPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = elided_label(
            self.tr("Figures"), name="figuresTitleLabel", size=34, weight=700
        )
        self._span = elided_label(name="figuresSpanLabel", size=20, tone="soft")
        self._csv = button(self.tr("Save as CSV"), name="figuresCsvButton")
        self._pdf = button(self.tr("Save as PDF"), name="figuresPdfButton")
        self.spans = ChipRow(theme, name="figuresSpan")
        self._tiles = tuple(
            StatCard(name, caption)
            for name, caption in (
                ("figuresSold", self.tr("Units sold")),
                ("figuresTaken", self.tr("Taken")),
                ("figuresBack", self.tr("Sent back")),
                ("figuresPaid", self.tr("Visits that bought")),
            )
        )
        self._time = ColumnChart(
            theme,
            name="figuresTimeChart",
            title=self.tr("Taken"),
            axis_text=short_rupees,
            unit=_RUPEE,
        )
        self._products = RowChart(
            theme, name="figuresProductsChart", title=self.tr("Best-selling products")
        )
        self._funnel = RowChart(
            theme, name="figuresFunnelChart", title=self.tr("From seeing to paying")
        )
        self._tables = tuple(figure_tables())
        self._made: dict[str, tuple[OfficeTable, TableModel[Row]]] = {}
        self._stack = QStackedWidget()
        self._kinds = ChipRow(theme, name="figuresTable")
        self._empty = elided_label(name="figuresEmptyLabel", size=24, tone="soft")
        self._report: Report | None = None
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stats = QGridLayout()
        self._page = QVBoxLayout()
        self._build()
        if not may_export:
            self._csv.hide()
            self._pdf.hide()
        self.spans.chosen.connect(self.span_chosen)
        self._kinds.chosen.connect(self._show_table)
        self._csv.clicked.connect(self.csv_requested)
        self._pdf.clicked.connect(self.pdf_requested)

    def set_spans(self, chips: list[tuple[str, str]], current: str) -> None:
        """Offer spans of time, each a key and its words."""
        self.spans.set_chips(chips, current)

    def show_span(self, text: str) -> None:
        """Say which days the figures are of."""
        self._span.setText(text)

    def show_report(self, report: Report, now: datetime | None) -> None:
        """Show the figures; `now` is the shop's time where the span goes on."""
        self._report = report
        for tile, (_caption, figure, detail) in zip(self._tiles, totals(report), strict=False):
            tile.show_figure(figure, detail)
        funnel = report.funnel
        self._tiles[3].show_figure(
            percent_text(funnel.paid, funnel.seen),
            self.tr("{paid} of {seen} visits").format(
                paid=units_text(funnel.paid), seen=units_text(funnel.seen)
            ),
        )
        nothing = self.tr("Nothing was sold in this time.")
        self._time.show_bars(figure_charts.time_bars(report, now), empty=nothing)
        self._products.show_bars(figure_charts.product_bars(report), empty=nothing)
        self._funnel.show_bars(
            figure_charts.funnel_bars(report), empty=self.tr("Nobody was here in this time.")
        )
        self._show_table(self._kinds.current)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.width() < _NARROW
        one_column = low or self.height() > self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._charts.setDirection(down if one_column else across)
        gap = 12 if low else 20
        self._page.setContentsMargins(gap + 8, gap, gap + 8, gap)
        for layout in (self._page, self._charts, self._stats):
            layout.setSpacing(gap)
        for tile in self._tiles:
            tile.set_dense(on=low)
        self._place_tiles(columns=2 if one_column else 4)

    def _place_tiles(self, *, columns: int) -> None:
        for place, tile in enumerate(self._tiles):
            self._stats.addWidget(tile, place // columns, place % columns)
            self._stats.setColumnStretch(place, 1 if place < columns else 0)

    def _show_table(self, key: str | None) -> None:
        """Fill one table: the others are filled, and made, when somebody wants them."""
        table = next((one for one in self._tables if one.key == key), self._tables[0])
        rows = [] if self._report is None else table.rows(self._report)
        shown, model = self._made.get(table.key) or self._make_table(table)
        model.show_rows(rows)
        self._stack.setCurrentWidget(shown)
        self._stack.setVisible(bool(rows))
        self._empty.setText("" if rows else table.empty)
        self._empty.setVisible(not rows)

    def _make_table(self, table: FigureTable) -> tuple[OfficeTable, TableModel[Row]]:
        columns = tuple(
            Column[Row](
                title=title,
                text=lambda row, place=place: row[place],  # type: ignore[misc]  # its default
                width=0 if place == 0 else 150,
                numeric=place >= table.texts,
            )
            for place, title in enumerate(table.columns)
        )
        model = TableModel(self._theme, columns, self)
        shown = OfficeTable(self._theme, model, name=f"{table.key}Table")
        shown.setAccessibleName(table.title)
        self._stack.addWidget(shown)
        self._made[table.key] = (shown, model)
        return self._made[table.key]

    def _build(self) -> None:
        head, titles = QHBoxLayout(), QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._span)
        head.setSpacing(12)
        head.addLayout(titles, 1)
        head.addWidget(self._csv)
        head.addWidget(self._pdf)
        self._place_tiles(columns=4)
        time, inside = titled_card("figuresTimeCard", self.tr("Taken"))
        inside.addWidget(self._time, 1)
        funnel, inside = titled_card("figuresFunnelCard", self.tr("From seeing to paying"))
        inside.addWidget(self._funnel)
        inside.addStretch(1)
        products, inside = titled_card("figuresProductsCard", self.tr("Best-selling products"))
        inside.addWidget(self._products)
        inside.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(20)
        left.addWidget(time, 1)
        left.addWidget(funnel)
        self._charts.addLayout(left, 1)
        self._charts.addWidget(products, 1)
        tables, inside = titled_card("figuresTablesCard", self.tr("In numbers"))
        self._kinds.set_chips([(table.key, table.title) for table in self._tables])
        self._stack.setMinimumHeight(_TABLE_HEIGHT)
        self._time.setMinimumHeight(_CHART_HEIGHT)
        inside.addWidget(self._kinds)
        inside.addWidget(self._stack, 1)
        inside.addWidget(self._empty)
        body = PageBody()
        body.setLayout(self._page)
        self._page.addLayout(head)
        self._page.addWidget(self.spans)
        self._page.addLayout(self._stats)
        self._page.addLayout(self._charts)
        self._page.addWidget(tables, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(body, name="figuresArea"))
