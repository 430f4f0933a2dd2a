"""The figures as tables: the same rows on the screen and on paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import format_paise, signed_paise
from kiosk.domain.report import GstLine, Report, Sold
from kiosk.domain.report_csv import percent
from kiosk.ui.backoffice.figure_texts import units_text
from kiosk.ui.calendar_texts import day_text

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """One table: its key, its title, the titles of its columns, and its rows.

    The first `texts` columns are words, the others numbers. `empty` says why there are no rows.
    """

    key: str
    title: str
    columns: tuple[str, ...]
    texts: int
    rows: Callable[[Report], list[Row]]
    empty: str


def figure_tables() -> tuple[FigureTable, ...]:
    """Return every table, the most wanted one first."""
    nothing = _tr("Nothing was sold in this time.")
    sold = (_tr("Units"), _tr("Orders"), _tr("Taken"), _tr("Discount"))
    gst = (_tr("Taxable"), _tr("CGST"), _tr("SGST"), _tr("With tax"))
    return (
        FigureTable(
            key="products",
            title=_tr("Products"),
            columns=(_tr("Product"), *sold),
            texts=1,
            rows=lambda report: [(one.name, *_sold_cells(one.sold)) for one in report.by_product],
            empty=nothing,
        ),
        FigureTable(
            key="categories",
            title=_tr("Categories"),
            columns=(_tr("Category"), *sold),
            texts=1,
            rows=lambda report: [
                (one.name or _tr("Without category"), *_sold_cells(one.sold))
                for one in report.by_category
            ],
            empty=nothing,
        ),
        FigureTable(
            key="days",
            title=_tr("Days"),
            columns=(_tr("Day"), *sold),
            texts=1,
            rows=lambda report: [
                (day_text(one.day), *_sold_cells(one.sold))
                for one in reversed(report.by_day)
                if one.sold.orders
            ],
            empty=nothing,
        ),
        FigureTable(
            key="hours",
            title=_tr("Hours"),
            columns=(_tr("Hour"), *sold),
            texts=1,
            rows=lambda report: [
                (hour_text(one.hour), *_sold_cells(one.sold))
                for one in report.by_hour
                if one.sold.orders
            ],
            empty=nothing,
        ),
        FigureTable(
            key="sales",
            title=_tr("Flash sales"),
            columns=(_tr("Flash sale"), *sold),
            texts=1,
            rows=lambda report: [(one.name, *_sold_cells(one.sold)) for one in report.by_sale],
            empty=nothing,
        ),
        FigureTable(
            key="rates",
            title=_tr("GST"),
            columns=(_tr("Rate"), *gst),
            texts=1,
            rows=lambda report: [
                *(_gst_cells(one) for one in report.gst_by_rate),
                *_round_off_cells(report),
            ],
            empty=nothing,
        ),
        FigureTable(
            key="hsn",
            title=_tr("GST by HSN"),
            columns=(_tr("Rate"), _tr("HSN"), *gst),
            texts=2,
            rows=lambda report: [
                (rate, one.hsn or "–", *rest)  # noqa: RUF001 - a dash
                for one in report.gst_by_hsn
                for rate, *rest in [_gst_cells(one)]
            ],
            empty=nothing,
        ),
        FigureTable(
            key="money",
            title=_tr("Money"),
            columns=(_tr("Gateway"), _tr("Payments"), _tr("Received")),
            texts=1,
            rows=lambda report: [
                (one.gateway, units_text(one.payments), format_paise(one.paise, exact=True))
                for one in report.by_gateway
            ],
            empty=_tr("No money came in this time."),
        ),
    )


def totals(report: Report) -> Sequence[tuple[str, str, str]]:
    """Return caption, figure and detail of what matters most."""
    total, refunds = report.total, report.refunds
    return (
        (
            _tr("Units sold"),
            units_text(total.units),
            _tr("in {orders} orders").format(orders=units_text(total.orders)),
        ),
        (
            _tr("Taken"),
            format_paise(total.taken_paise),
            _tr("{amount} discount given").format(amount=format_paise(total.saved_paise)),
        ),
        (
            _tr("Sent back"),
            format_paise(refunds.done_paise),
            _tr("{amount} still owed").format(amount=format_paise(refunds.due_paise)),
        ),
    )


def hour_text(hour: int) -> str:
    """Return an hour of the day such as ``14:00``."""
    return f"{hour:02d}:00"


def _sold_cells(sold: Sold) -> Row:
    return (
        units_text(sold.units),
        units_text(sold.orders),
        format_paise(sold.taken_paise),
        format_paise(sold.saved_paise),
    )


def _gst_cells(one: GstLine) -> Row:
    return (
        f"{percent(one.rate_bp)}%",
        format_paise(one.gst.taxable_paise, exact=True),
        format_paise(one.gst.cgst_paise, exact=True),
        format_paise(one.gst.sgst_paise, exact=True),
        format_paise(one.gross_paise, exact=True),
    )


def _round_off_cells(report: Report) -> list[Row]:
    """Return what makes the sums with tax what was asked for; nothing where it is that already."""
    if not report.round_off_paise:
        return []
    return [(_tr("Round off"), "", "", "", signed_paise(report.round_off_paise))]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)
