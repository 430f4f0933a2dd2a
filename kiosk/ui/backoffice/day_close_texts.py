"""The sheet of a day close in words."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.day_sheet import DaySheet
from kiosk.domain.money import format_paise, signed_paise
from kiosk.domain.report_csv import percent
from kiosk.domain.spans import Span
from kiosk.ui.backoffice.figure_texts import units_text
from kiosk.ui.calendar_texts import moment_text

Row = tuple[str, str]


def sheet_title(sheet: DaySheet) -> str:
    """Return what a sheet is called; one without a number is not closed yet."""
    if not sheet.number:
        return _tr("Since the last close")
    return _tr("Day close {number}").format(number=sheet.number)


def span_text(span: Span, zone: ZoneInfo) -> str:
    """Return from when until when, on the shop's clock."""
    first, last = (moment_text(one.astimezone(zone)) for one in (span.begin, span.end))
    return _tr("{first} to {last}").format(first=first, last=last)


def sheet_rows(sheet: DaySheet) -> list[Row]:
    """Return what a sheet says, each with its name."""
    return [
        (_tr("Orders paid"), units_text(sheet.total.orders)),
        (_tr("Units sold"), units_text(sheet.total.units)),
        (_tr("Sold for"), _money(sheet.total.taken_paise)),
        (_tr("Discount given"), _money(sheet.total.saved_paise)),
        *_round_off(sheet),
        *(
            (_tr("Received by {gateway}").format(gateway=one.gateway), _money(one.paise))
            for one in sheet.by_gateway
        ),
        (_tr("Received in all"), _money(sheet.received_paise)),
        (_tr("Of that, owed back"), _money(sheet.owed_paise)),
        (_tr("Difference"), _money(sheet.difference_paise)),
        *_missed(sheet),
        (_tr("Sent back to shoppers"), _money(sheet.refunds.done_paise)),
        (_tr("Units that came back"), units_text(sheet.refunds.units)),
        (_tr("Still owed to shoppers"), _money(sheet.refunds.due_paise)),
        (_tr("Changed by counting"), _change(sheet.counted)),
        (_tr("Written off"), _change(sheet.written_off)),
    ]


def gst_rows(sheet: DaySheet) -> list[tuple[str, ...]]:
    """Return the tax of a sheet: rate, taxable value, CGST, SGST, and all of it."""
    return [
        (
            f"{percent(one.rate_bp)}%",
            _money(one.gst.taxable_paise),
            _money(one.gst.cgst_paise),
            _money(one.gst.sgst_paise),
            _money(one.gross_paise),
        )
        for one in sheet.gst_by_rate
    ]


def _round_off(sheet: DaySheet) -> list[Row]:
    """Return what was asked for above what was sold; nothing where no total was rounded."""
    if not sheet.round_off_paise:
        return []
    return [(_tr("Round off"), signed_paise(sheet.round_off_paise))]


def _missed(sheet: DaySheet) -> list[Row]:
    """Return what is to be said of payments that earlier sheets lack: nothing, in most shops."""
    if not sheet.missed:
        return []
    return [(_tr("Received earlier, on no sheet before"), _money(sheet.missed_paise))]


def _change(units: int) -> str:
    return f"{units:+d}" if units else "0"


def _money(paise: int) -> str:
    return format_paise(paise, exact=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DayClose", text)
