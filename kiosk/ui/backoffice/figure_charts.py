"""The figures as bars: the same on the screen and on paper."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import format_paise
from kiosk.domain.report import Report
from kiosk.ui.backoffice.chart_painting import Bar
from kiosk.ui.backoffice.figure_tables import hour_text
from kiosk.ui.backoffice.figure_texts import percent_text, units_text
from kiosk.ui.calendar_texts import day_text, short_day_text

MOST_PRODUCTS = 10
_MOST_DAYS = 92


def is_of_one_day(report: Report) -> bool:
    """Return whether the report is told by hours, not by days."""
    return len(report.by_day) <= 1


def time_bars(report: Report, now: datetime | None = None) -> list[Bar]:
    """Return the takings of each hour of one day, of each day, or of each month.

    What is `now` (on the shop's clock) has the colour of that.
    """
    bars = _time_bars(report)
    if now is None:
        return bars
    running = {hour_text(now.hour)} if is_of_one_day(report) else set()
    running |= {short_day_text(now.date()), _month_text(now.year, now.month)}
    return [replace(bar, tone="flame") if bar.label in running else bar for bar in bars]


def _time_bars(report: Report) -> list[Bar]:
    if is_of_one_day(report):
        return [
            _taken_bar(hour_text(one.hour), hour_text(one.hour), one.sold.taken_paise)
            for one in report.by_hour
        ]
    if len(report.by_day) <= _MOST_DAYS:
        return [
            _taken_bar(short_day_text(one.day), day_text(one.day), one.sold.taken_paise)
            for one in report.by_day
        ]
    months: dict[tuple[int, int], int] = {}
    for one in report.by_day:
        month = (one.day.year, one.day.month)
        months[month] = months.get(month, 0) + one.sold.taken_paise
    return [
        _taken_bar(_month_text(year, month), f"{month:02d}/{year}", paise)
        for (year, month), paise in months.items()
    ]


def product_bars(report: Report) -> list[Bar]:
    """Return the products that took most."""
    return [
        Bar(
            label=one.name,
            value=one.sold.taken_paise,
            text=format_paise(one.sold.taken_paise),
            detail=_tr("{units} sold").format(units=units_text(one.sold.units)),
            told=_tr("{name}: {amount}, {units} sold").format(
                name=one.name,
                amount=format_paise(one.sold.taken_paise),
                units=units_text(one.sold.units),
            ),
        )
        for one in report.by_product[:MOST_PRODUCTS]
    ]


def funnel_bars(report: Report) -> list[Bar]:
    """Return how far shoppers came, each step as a share of the one before."""
    funnel = report.funnel
    steps = (
        (_tr("Saw the sale"), funnel.seen),
        (_tr("Pressed Buy Now"), funnel.tapped),
        (_tr("Got a code"), funnel.coded),
        (_tr("Paid"), funnel.paid),
    )
    bars, before = [], 0
    for place, (label, count) in enumerate(steps):
        share = percent_text(count, before) if place and before else ""
        told = f"{label}: {units_text(count)}"
        bars.append(
            Bar(
                label=label,
                value=count,
                text=units_text(count),
                detail=share,
                told=f"{told}, {share}" if share else told,
                tone="green" if place == len(steps) - 1 else "ink",
            )
        )
        before = count
    return bars


def _month_text(year: int, month: int) -> str:
    return f"{month:02d}/{year % 100:02d}"


def _taken_bar(label: str, when: str, paise: int) -> Bar:
    amount = format_paise(paise)
    return Bar(label=label, value=paise, text=amount, told=f"{when}: {amount}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)
