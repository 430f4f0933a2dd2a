"""The figures, and the sheet of a day close, on paper."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from kiosk.domain.day_sheet import DaySheet
from kiosk.domain.report import Report
from kiosk.ui.backoffice import figure_charts
from kiosk.ui.backoffice.chart_painting import Bar, ColumnPainter, RowPainter
from kiosk.ui.backoffice.day_close_texts import gst_rows, sheet_rows, sheet_title, span_text
from kiosk.ui.backoffice.figure_tables import figure_tables, totals
from kiosk.ui.backoffice.figure_texts import short_rupees
from kiosk.ui.backoffice.paper import Paper, make_pdf

_CHART_HEIGHT = 360.0
_RUPEE = 100


def report_pdf(report: Report, title: str, progress: Callable[[int, int], None]) -> bytes:
    """Return the figures of `report` as a PDF under `title`.

    Raises:
        CancelledError: `progress` said so.
    """
    tables = figure_tables()

    def fill(paper: Paper) -> None:
        paper.text(title, size=40, weight=700)
        paper.skip(16)
        for caption, figure, detail in totals(report):
            paper.text(f"{caption}: {figure}, {detail}", size=24)
        _fill_charts(paper, report)
        for place, table in enumerate(tables):
            progress(place, len(tables))
            rows = table.rows(report)
            if rows:
                paper.table(table.title, table.columns, rows, texts=table.texts)
        progress(len(tables), len(tables))

    return make_pdf(title, fill)


def sheet_pdf(sheet: DaySheet, shop_name: str, zone: ZoneInfo) -> bytes:
    """Return the sheet of a day close as a PDF."""
    title = sheet_title(sheet)

    def fill(paper: Paper) -> None:
        paper.text(shop_name, size=24, weight=600, tone="soft")
        paper.text(title, size=40, weight=700)
        paper.text(span_text(sheet.span, zone), size=22)
        if sheet.closed_by:
            paper.text(_tr("Closed by {name}").format(name=sheet.closed_by), size=22)
        paper.table(_tr("Money and units"), (_tr("What"), _tr("How much")), sheet_rows(sheet))
        if sheet.gst_by_rate:
            columns = (_tr("Rate"), _tr("Taxable"), _tr("CGST"), _tr("SGST"), _tr("With tax"))
            paper.table(_tr("GST"), columns, gst_rows(sheet))
        paper.skip(120)
        printed = datetime.now(zone).strftime("%Y-%m-%d %H:%M")
        paper.text(_tr("Printed {when}").format(when=printed), tone="soft")

    return make_pdf(f"{shop_name} · {title}", fill)


def _fill_charts(paper: Paper, report: Report) -> None:
    def columns(painter: QPainter, area: QRectF) -> None:
        chart = ColumnPainter(paper.look, short_rupees, unit=_RUPEE)
        chart.paint(painter, area, figure_charts.time_bars(report))

    if report.total.orders:
        paper.chart(columns, _CHART_HEIGHT, title=_tr("Taken"))
        _fill_rows(paper, figure_charts.product_bars(report), _tr("Best-selling products"))
    if report.funnel.tapped or report.funnel.seen:
        _fill_rows(paper, figure_charts.funnel_bars(report), _tr("From seeing to paying"))


def _fill_rows(paper: Paper, bars: list[Bar], title: str) -> None:
    chart = RowPainter(paper.look)
    paper.chart(
        lambda painter, area: chart.paint(painter, area, bars),
        chart.row_height * len(bars),
        title=title,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)
