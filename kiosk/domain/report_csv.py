"""Figures as lines of CSV: one line for each sold line, and a day's sheet as names and values."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from kiosk.domain.csv_text import line, rupees
from kiosk.domain.day_sheet import DaySheet
from kiosk.domain.order import OrderLine
from kiosk.domain.tax import gst_in

SOLD_COLUMNS = (
    "paid_at",
    "order",
    "kiosk",
    "flash_sale",
    "sku",
    "name",
    "category",
    "hsn",
    "units",
    "unit_price",
    "list_price",
    "total",
    "discount",
    "gst_rate",
    "taxable",
    "cgst",
    "sgst",
    "round_off",
    "gateway",
    "reference",
    "rrn",
)


def sold_line(
    sold: OrderLine,
    *,
    paid_at: datetime,
    order: tuple[str, str, str],
    product: tuple[str, str],
    payment: tuple[int, str, str, str],
) -> str:
    """Return one sold line.

    `paid_at` is on the shop's clock; `order` its number, kiosk and flash sale; `product` its
    category and HSN code; `payment` what was asked for above the order's lines, in paise, then
    gateway, reference and RRN.
    """
    gst = gst_in(sold.total_paise, sold.gst_rate_bp)
    round_off_paise, *paid = payment
    return line(
        [
            paid_at.isoformat(sep=" ", timespec="seconds"),
            *order,
            sold.sku,
            sold.name,
            *product,
            sold.quantity,
            rupees(sold.unit_price_paise),
            rupees(sold.list_price_paise),
            rupees(sold.total_paise),
            rupees(sold.saved_paise),
            percent(sold.gst_rate_bp),
            rupees(gst.taxable_paise),
            rupees(gst.cgst_paise),
            rupees(gst.sgst_paise),
            rupees(round_off_paise),
            *paid,
        ]
    )


def percent(rate_bp: int) -> Decimal:
    """Return a rate in percent, such as 18 or 0.25."""
    return (Decimal(rate_bp) / 100).normalize() + 0


def sheet_lines(sheet: DaySheet, zone: ZoneInfo) -> Iterator[str]:
    """Give the sheet of a day close, a name and a value on each line; money in rupees."""
    yield line(["day_close", sheet.number])
    yield line(["from", _local(sheet.span.begin, zone)])
    yield line(["until", _local(sheet.span.end, zone)])
    yield line(["closed_by", sheet.closed_by])
    yield line(["orders", sheet.total.orders])
    yield line(["units", sheet.total.units])
    yield line(["sold", rupees(sheet.total.taken_paise)])
    yield line(["discount", rupees(sheet.total.saved_paise)])
    if sheet.round_off_paise:
        yield line(["round_off", rupees(sheet.round_off_paise)])
    for money in sheet.by_gateway:
        yield line([f"received {money.gateway}", rupees(money.paise)])
    yield line(["received", rupees(sheet.received_paise)])
    yield line(["owed_back", rupees(sheet.owed_paise)])
    yield line(["difference", rupees(sheet.difference_paise)])
    if sheet.missed:
        yield line(["received_earlier", rupees(sheet.missed_paise)])
    yield line(["refunded", rupees(sheet.refunds.done_paise)])
    yield line(["refunds_due", rupees(sheet.refunds.due_paise)])
    yield line(["counted_units", sheet.counted])
    yield line(["written_off_units", sheet.written_off])
    for gst in sheet.gst_by_rate:
        name = f"gst {percent(gst.rate_bp)}%"
        yield line([f"{name} taxable", rupees(gst.gst.taxable_paise)])
        yield line([f"{name} cgst", rupees(gst.gst.cgst_paise)])
        yield line([f"{name} sgst", rupees(gst.gst.sgst_paise)])


def _local(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).isoformat(sep=" ", timespec="seconds")
