"""The figures and the day close on the screen: what they show, and that everything fits."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget

from kiosk.domain.day_sheet import DayClose
from kiosk.domain.report import DaySold, Funnel, Sold
from kiosk.ui.backoffice import figure_charts
from kiosk.ui.backoffice.charts import Chart
from kiosk.ui.backoffice.day_close_view import DayCloseView
from kiosk.ui.backoffice.figure_tables import figure_tables
from kiosk.ui.backoffice.figures_view import FiguresView
from tests.ui.backoffice.test_paper import REPORT, SHEET
from tests.ui.checks import (
    ODD_NAMES,
    SIZES,
    check_names,
    check_targets,
    check_words,
    settle,
    shown_in,
)

INSIDE = [*SIZES, (1660, 968), (764, 672), (1080, 1650)]
SPANS = [("today", "Today"), ("week", "7 days"), ("own", "Other days")]
EMPTY = replace(
    REPORT,
    total=Sold(),
    by_product=(),
    by_category=(),
    by_sale=(),
    by_day=(DaySold(day=date(2026, 11, 8), sold=Sold()),),
    by_hour=tuple(replace(one, sold=Sold()) for one in REPORT.by_hour),
    gst_by_rate=(),
    gst_by_hsn=(),
    by_gateway=(),
    funnel=Funnel(),
)
CLOSES = [
    (DayClose(number=n, span=SHEET.span, closed_by=ODD_NAMES[n % 6]), f"Sun {n} Nov 2026, 21:00")
    for n in range(12, 0, -1)
]


@pytest.fixture
def figures(qtbot, theme):
    view = FiguresView(theme, may_export=True)
    view.set_spans(SPANS, "today")
    view.show_span("Sun 8 Nov 2026")
    view.show_report(REPORT, None)
    shown_in(view, (1660, 968), qtbot)
    return view


@pytest.fixture
def close(qtbot, theme):
    view = DayCloseView(theme)
    view.show_sheet(replace(SHEET, number=0, closed_by=""), "from then to now")
    view.show_closes(CLOSES)
    shown_in(view, (1660, 968), qtbot)
    return view


def find(view, name, kind=QPushButton):
    found = view.findChild(kind, name)
    assert found is not None, name
    return found


def text(view, name):
    return find(view, name, QLabel).text()


def tap(qtbot, view, name):
    qtbot.mouseClick(find(view, name), Qt.MouseButton.LeftButton)


def test_tiles_tell_the_sums(figures):
    assert text(figures, "figuresSoldFigureLabel") == "1,234"
    assert text(figures, "figuresSoldDetailLabel") == "in 999 orders"
    assert text(figures, "figuresTakenFigureLabel") == "₹12,34,567.89"
    assert text(figures, "figuresBackDetailLabel") == "₹0.04 still owed"
    assert text(figures, "figuresPaidFigureLabel") == "30%"
    assert text(figures, "figuresPaidDetailLabel") == "30 of 100 visits"


def test_every_table_has_the_rows_of_its_kind(figures):
    for place, table in enumerate(figure_tables()):
        find(figures, f"figuresTable{place}Chip").click()  # it may be out of sight
        shown = find(figures, f"{table.key}Table", QTableView)
        assert shown.isVisible(), table.key
        assert shown.model().rowCount() == len(table.rows(REPORT)) > 0
        for row in table.rows(REPORT):
            assert len(row) == len(table.columns)


def test_a_time_without_sales_says_so_everywhere(figures):
    figures.show_report(EMPTY, None)
    settle()

    assert text(figures, "figuresPaidFigureLabel") == "–"  # noqa: RUF001
    for name in ("figuresTimeChart", "figuresProductsChart"):
        chart = find(figures, name, Chart)
        assert chart.accessibleDescription() == "Nothing was sold in this time."
    assert find(figures, "figuresFunnelChart", Chart).accessibleDescription() == (
        "Nobody was here in this time."
    )
    assert find(figures, "figuresEmptyLabel", QWidget).isVisible()
    assert not find(figures, "productsTable", QWidget).isVisible()


def test_one_day_is_told_by_hours_and_many_by_days_or_months():
    hours = figure_charts.time_bars(replace(REPORT, by_day=REPORT.by_day[:1]))
    days = figure_charts.time_bars(REPORT)
    year = tuple(
        DaySold(day=date(2026, 1 + n // 28, 1 + n % 28), sold=Sold(taken_paise=1))
        for n in range(336)
    )
    months = figure_charts.time_bars(replace(REPORT, by_day=year))

    assert [len(hours), len(days), len(months)] == [24, 40, 12]
    assert [bar.value for bar in months] == [28] * 12
    assert (hours[5].label, days[0].label, months[0].label) == ("05:00", "8 Nov", "01/26")


def test_what_is_now_has_the_colour_of_now():
    now = datetime(2026, 11, 9, 14, 30)  # noqa: DTZ001 - on the shop's clock
    days = figure_charts.time_bars(REPORT, now)
    hours = figure_charts.time_bars(replace(REPORT, by_day=REPORT.by_day[:1]), now)

    assert [bar.label for bar in days if bar.tone == "flame"] == ["9 Nov"]
    assert [bar.label for bar in hours if bar.tone == "flame"] == ["14:00"]
    assert {bar.tone for bar in figure_charts.time_bars(REPORT)} == {"ink"}


def test_the_funnel_tells_each_step_as_a_share_of_the_one_before():
    bars = figure_charts.funnel_bars(REPORT)

    assert [(bar.text, bar.detail) for bar in bars] == [
        ("100", ""),
        ("50", "50%"),
        ("40", "80%"),
        ("30", "75%"),
    ]
    assert figure_charts.funnel_bars(EMPTY)[3].detail == ""


def test_wishes_are_passed_on(qtbot, figures):
    with qtbot.waitSignal(figures.csv_requested):
        tap(qtbot, figures, "figuresCsvButton")
    with qtbot.waitSignal(figures.pdf_requested):
        tap(qtbot, figures, "figuresPdfButton")
    with qtbot.waitSignal(figures.span_chosen) as chosen:
        tap(qtbot, figures, "figuresSpan1Chip")
    assert chosen.args == ["week"]


def test_whoever_may_not_export_is_not_offered_to(qtbot, theme):
    view = FiguresView(theme, may_export=False)
    view.show_report(REPORT, None)
    shown_in(view, (1660, 968), qtbot)

    assert not find(view, "figuresCsvButton").isVisible()
    assert not find(view, "figuresPdfButton").isVisible()


def test_the_open_day_can_be_closed_and_a_closed_one_not(qtbot, close):
    assert find(close, "closeDayButton").isVisible()
    assert not find(close, "openDayButton").isVisible()
    with qtbot.waitSignal(close.close_requested):
        tap(qtbot, close, "closeDayButton")

    close.show_sheet(SHEET, "from then to now")

    assert not find(close, "closeDayButton").isVisible()
    assert text(close, "dayCloseTitleLabel") == "Day close 7"
    assert "closed by Extra" in text(close, "dayCloseSpanLabel")
    with qtbot.waitSignal(close.today_requested):
        tap(qtbot, close, "openDayButton")


def test_money_that_does_not_fit_is_told(close):
    assert SHEET.difference_paise != 0
    assert "does not fit" in text(close, "differenceLabel")

    close.show_sheet(replace(SHEET, owed_paise=SHEET.received_paise - SHEET.total.taken_paise), "")
    assert text(close, "differenceLabel") == "The money fits what was sold."


def test_what_was_rounded_is_the_last_row_of_the_taxes():
    [rates] = [one for one in figure_tables() if one.key == "rates"]

    rows = rates.rows(replace(REPORT, round_off_paise=40))

    assert rows[-1] == ("Round off", "", "", "", "+₹0.40")
    assert rows[:-1] == rates.rows(REPORT)


def test_a_tapped_close_is_passed_on(qtbot, close):
    table = find(close, "closesTable", QTableView)
    place = table.visualRect(table.model().index(1, 0)).center()

    with qtbot.waitSignal(close.opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.args[0].number == 11


def test_before_the_first_close_the_list_says_what_to_do(close):
    close.show_closes([])
    settle()

    assert find(close, "closesEmptyLabel", QWidget).isVisible()
    assert not find(close, "closesTable", QWidget).isVisible()


@pytest.mark.parametrize("size", INSIDE)
@pytest.mark.parametrize("large", [False, True])
def test_nothing_is_cut_or_too_small(qtbot, theme, size, large):
    theme.set_large_text(on=large)
    figures, close = FiguresView(theme, may_export=True), DayCloseView(theme)
    figures.set_spans(SPANS, "today")
    figures.show_span(ODD_NAMES[0])
    figures.show_report(REPORT, None)
    close.show_sheet(SHEET, ODD_NAMES[0])
    close.show_closes(CLOSES)
    for view in (figures, close):
        shown_in(view, size, qtbot)
        check_targets(view)
        check_words(view)
        check_names(view)


def test_the_models_keep_their_promises(figures, close):
    for view in (figures, close):
        for table in view.findChildren(QTableView):
            QAbstractItemModelTester(
                table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, table
            )
    figures.show_report(EMPTY, None)
    figures.show_report(REPORT, None)
    close.show_sheet(SHEET, "")
    close.show_closes(CLOSES[:3])
