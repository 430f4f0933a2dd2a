"""What was sold, paid and sent back in a span of time."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from kiosk.domain.operator import Operator, Role
from kiosk.domain.report import (
    DaySold,
    GstLine,
    HourSold,
    Named,
    ProductSold,
    Report,
    Sold,
)
from kiosk.domain.spans import Span, begin_of, day_of, step_of, zone_of
from kiosk.domain.tax import GstSum
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import report_figures, visits
from kiosk.store.engine import Engines
from kiosk.store.report_figures import SoldLine, SoldThen

_DAY = timedelta(days=1)
_NOTHING = Sold()


class ReportService:
    """Adds things up. Never waits for a writer."""

    def __init__(self, engines: Engines, clock: Clock, time_zone: str) -> None:
        self._engines = engines
        self._clock = clock
        self._zone = zone_of(time_zone)

    @safe_to_repeat
    def of(self, span: Span, *, by: Operator, sale_id: str | None = None) -> Report:
        """Return the figures of `span`, of one flash sale alone if it is given.

        Operators may see today's, managers those of any span.

        Raises:
            NotAllowedError: `by` may not see them.
            StoreError: the database cannot be read.
        """
        with self._engines.read.begin() as connection:
            today = begin_of(day_of(self._clock.at(connection), self._zone), self._zone)
            is_today = span.begin >= today and sale_id is None
            permits.check(connection, by, Role.OPERATOR if is_today else Role.MANAGER)
            return make_report(connection, span, self._zone, sale_id)


def make_report(
    connection: Connection, span: Span, zone: ZoneInfo, sale_id: str | None = None
) -> Report:
    """Return the figures of `span` within a transaction that reads more."""
    lines = report_figures.lines(connection, span, sale_id)
    times = report_figures.by_time(connection, span, step_of(span, zone), sale_id)
    seen = visits.sessions(connection, span, sale_id)
    return Report(
        span=span,
        total=sum((one.sold for one in times), _NOTHING),
        by_product=_by_product(lines),
        by_category=_by_name((line.category, line.sold) for line in lines),
        by_sale=_by_sale(connection, times),
        by_day=_by_day(span, times, zone),
        by_hour=_by_hour(times, zone),
        gst_by_rate=gst_by_rate(lines),
        gst_by_hsn=_gst((line.hsn, line) for line in lines),
        by_gateway=report_figures.by_gateway(connection, span, sale_id),
        funnel=replace(report_figures.funnel(connection, span, sale_id), seen=seen),
        refunds=report_figures.refunds(connection, span, sale_id),
        round_off_paise=round_off_of(lines),
    )


def total_of(lines: Iterable[SoldLine]) -> Sold:
    """Return all lines together; an order with several products is one order."""
    parts = (replace(line.sold, orders=line.first_lines) for line in lines)
    return sum(parts, _NOTHING)


def round_off_of(lines: Iterable[SoldLine]) -> int:
    """Return by how much more, in paise, was asked for all orders than their lines come to."""
    return sum(line.asked_paise - line.sold.taken_paise for line in lines)


def _by_product(lines: Iterable[SoldLine]) -> tuple[ProductSold, ...]:
    sums: defaultdict[str, Sold] = defaultdict(Sold)
    named: dict[str, SoldLine] = {}
    for line in lines:
        sums[line.sku] += line.sold
        named[line.sku] = line
    products = (
        ProductSold(sku=sku, name=named[sku].name, category=named[sku].category, sold=sold)
        for sku, sold in sums.items()
    )
    return tuple(sorted(products, key=lambda one: (-one.sold.taken_paise, one.name, one.sku)))


def _by_name(parts: Iterable[tuple[str, Sold]]) -> tuple[Named, ...]:
    sums: defaultdict[str, Sold] = defaultdict(Sold)
    for name, sold in parts:
        sums[name] += sold
    return _largest_first(Named(name=name, sold=sold) for name, sold in sums.items())


def _by_sale(connection: Connection, times: Iterable[SoldThen]) -> tuple[Named, ...]:
    sums: defaultdict[str, Sold] = defaultdict(Sold)
    for one in times:
        sums[one.sale_id] += one.sold
    names = report_figures.names_of_sales(connection, sums)
    return _largest_first(Named(name=names[sale_id], sold=sold) for sale_id, sold in sums.items())


def _largest_first(parts: Iterable[Named]) -> tuple[Named, ...]:
    return tuple(sorted(parts, key=lambda one: (-one.sold.taken_paise, one.name)))


def _by_day(span: Span, times: Iterable[SoldThen], zone: ZoneInfo) -> tuple[DaySold, ...]:
    sums: defaultdict[date, Sold] = defaultdict(Sold)
    for one in times:
        sums[day_of(one.at, zone)] += one.sold
    day, days = day_of(span.begin, zone), []
    while begin_of(day, zone) < span.end:
        days.append(DaySold(day=day, sold=sums[day]))
        day += _DAY
    return tuple(days)


def _by_hour(times: Iterable[SoldThen], zone: ZoneInfo) -> tuple[HourSold, ...]:
    sums = [_NOTHING] * 24
    for one in times:
        sums[one.at.astimezone(zone).hour] += one.sold
    return tuple(HourSold(hour=hour, sold=sold) for hour, sold in enumerate(sums))


def gst_by_rate(lines: Iterable[SoldLine]) -> tuple[GstLine, ...]:
    """Return the tax of all lines, the lowest rate first."""
    return _gst(("", line) for line in lines)


def _gst(parts: Iterable[tuple[str, SoldLine]]) -> tuple[GstLine, ...]:
    """Return the tax told by rate and by what each line comes with, the lowest rate first."""
    sums: defaultdict[tuple[int, str], tuple[int, int, int]] = defaultdict(lambda: (0, 0, 0))
    for hsn, line in parts:
        gross, tax, cgst = sums[line.rate_bp, hsn]
        sums[line.rate_bp, hsn] = (
            gross + line.sold.taken_paise,
            tax + line.tax_paise,
            cgst + line.cgst_paise,
        )
    return tuple(
        GstLine(
            rate_bp=rate,
            hsn=hsn,
            gross_paise=gross,
            gst=GstSum(taxable_paise=gross - tax, cgst_paise=cgst, sgst_paise=tax - cgst),
        )
        for (rate, hsn), (gross, tax, cgst) in sorted(sums.items())
    )
