"""Figures on paper: every word on its page, whole, and apart from the others."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QBuffer, QLoggingCategory, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPdfWriter

from kiosk.domain.day_sheet import DaySheet
from kiosk.domain.errors import CancelledError
from kiosk.domain.report import (
    DaySold,
    Funnel,
    GatewayMoney,
    GstLine,
    HourSold,
    Named,
    ProductSold,
    RefundSums,
    Report,
    Sold,
)
from kiosk.domain.spans import Span, zone_of
from kiosk.domain.tax import gst_in
from kiosk.ui.backoffice import paper
from kiosk.ui.backoffice.day_close_texts import sheet_rows
from kiosk.ui.backoffice.paper import HEIGHT, MARGIN, WIDTH, Paper
from kiosk.ui.backoffice.report_pdf import report_pdf, sheet_pdf
from kiosk.ui.direction import write_by_content
from tests.ui.checks import ODD_NAMES
from tests.ui.fitting import ListeningDevice

BEGIN = datetime(2026, 11, 7, 18, 30, tzinfo=UTC)
SOLD = Sold(units=1234, orders=999, taken_paise=12_34_567_89, saved_paise=9_87_654_00)
NAMES = [*ODD_NAMES, "படிக்கும் விளக்கு", "Lamp"]
REPORT = Report(
    span=Span(BEGIN, BEGIN + timedelta(days=40)),
    total=SOLD,
    by_product=tuple(
        ProductSold(sku=f"S{n}", name=f"{NAMES[n % len(NAMES)]} {n}", category="", sold=SOLD)
        for n in range(60)
    ),
    by_category=(Named(name="", sold=SOLD),),
    by_sale=(Named(name=ODD_NAMES[0], sold=SOLD),),
    by_day=tuple(DaySold(day=date(2026, 11, 8) + timedelta(days=n), sold=SOLD) for n in range(40)),
    by_hour=tuple(HourSold(hour=hour, sold=SOLD) for hour in range(24)),
    gst_by_rate=(GstLine(rate_bp=1800, gross_paise=118_00, gst=gst_in(118_00, 1800)),),
    gst_by_hsn=(GstLine(rate_bp=25, gross_paise=118_00, gst=gst_in(118_00, 25), hsn="85171300"),),
    by_gateway=(GatewayMoney(gateway="simulated", payments=7, paise=5),),
    funnel=Funnel(seen=100, tapped=50, coded=40, paid=30),
    refunds=RefundSums(done=1, done_paise=2, due=3, due_paise=4),
)
SHEET = DaySheet(
    span=Span(BEGIN, BEGIN + timedelta(days=1)),
    total=SOLD,
    by_gateway=(GatewayMoney(gateway="attended", payments=7, paise=5),),
    gst_by_rate=REPORT.gst_by_rate,
    refunds=REPORT.refunds,
    owed_paise=5,
    counted=-3,
    written_off=0,
    number=7,
    closed_by=ODD_NAMES[0],
)


def ask_nobody(_done, _total):
    pass


@pytest.fixture(autouse=True)
def scripts(theme):
    """As the program does: a script is looked for in one font after the other, quietly."""
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    yield
    QLoggingCategory.setFilterRules("")


@pytest.fixture
def written(monkeypatch):
    """Every text with its box and its page, of the last time that a paper was filled."""
    found = []

    def listen(self, box, words, font, *rest):
        flags = paper._wrap(font, words, box.width())
        needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, box.width(), 1e6), flags, words)
        found.append((self, self.pages, QRectF(box), words, needed))
        real(self, box, words, font, *rest)

    real = Paper._write
    monkeypatch.setattr(Paper, "_write", listen)

    def last():
        return [one[1:] for one in found if one[0] is found[-1][0]]

    return last


def pages_of(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_report_is_a_pdf_of_several_pages(written):
    pdf = report_pdf(REPORT, "Chandni Electronics · November", ask_nobody)

    assert pdf.startswith(b"%PDF-")
    pages = pages_of(pdf)
    assert pages >= 4
    feet = [words for _page, _box, words, _needed in written() if re.fullmatch(r"\d+ / \d+", words)]
    assert feet == [f"{page} / {pages}" for page in range(1, pages + 1)]


def test_every_word_is_on_its_page_and_no_two_collide(written):
    report_pdf(REPORT, ODD_NAMES[0], ask_nobody)

    boxes: dict[int, list[tuple[QRectF, str]]] = {}
    for page, box, words, needed in written():
        assert box.left() >= MARGIN - 1, words
        assert needed.width() <= box.width() + 1, words
        assert box.right() <= WIDTH - MARGIN + 1, words
        assert box.top() >= MARGIN - 1, words
        assert box.top() + needed.height() <= HEIGHT, words
        real = QRectF(box.left(), box.top() + 2, box.width() - 2, needed.height() - 4)
        for other, other_words in boxes.setdefault(page, []):
            assert not other.intersects(real), (words, other_words)
        boxes[page].append((real, words))


def test_paper_is_read_from_the_right_where_the_screens_are(languages):
    runs = {}
    for code in ("en", "ur"):
        languages.choose(code)
        device = ListeningDevice(QSize(1256, 1776))
        painter = QPainter(device)
        write_by_content(painter)
        sheet = Paper(QPdfWriter(QBuffer()), painter, "Lamp", 1)
        sheet._write(QRectF(MARGIN, 100, 600, 40), "98765 43210", sheet.look.font(20), "ink")
        painter.end()
        runs[code] = [x for x, text in device.listener.runs if text.startswith("98765")]
    assert runs["en"] == [MARGIN]
    [at_right] = runs["ur"]
    assert WIDTH / 2 < at_right < WIDTH - MARGIN


def test_every_product_and_every_day_is_printed(written):
    report_pdf(REPORT, "November", ask_nobody)

    words = [one[2] for one in written()]
    for product in REPORT.by_product:
        assert product.name in words
    assert "Thu 17 Dec 2026" in words
    assert "₹12,34,567.89" in words
    assert "85171300" in words


def test_an_empty_report_is_one_page():
    empty = replace(
        REPORT,
        total=Sold(),
        by_product=(),
        by_category=(),
        by_sale=(),
        by_day=(),
        by_hour=(),
        gst_by_rate=(),
        gst_by_hsn=(),
        by_gateway=(),
        funnel=Funnel(),
    )

    assert pages_of(report_pdf(empty, "November", ask_nobody)) == 1


def test_a_report_can_be_stopped():
    def stop(_done, _total):
        raise CancelledError("enough")

    with pytest.raises(CancelledError):
        report_pdf(REPORT, "November", stop)


def test_a_sheet_is_printed(written):
    pdf = sheet_pdf(SHEET, "Chandni Electronics", zone_of("Asia/Kolkata"))

    words = [one[2] for one in written()]
    assert pages_of(pdf) == 1
    assert "Day close 7" in words
    assert "Sun 8 Nov 2026, 00:00 to Mon 9 Nov 2026, 00:00" in words
    assert "₹12,34,567.89" in words
    assert "-3" in words


def test_a_sheet_says_what_earlier_sheets_lack():
    name = "Received earlier, on no sheet before"

    assert dict(sheet_rows(replace(SHEET, missed=2, missed_paise=500_00)))[name] == "₹500.00"
    assert name not in dict(sheet_rows(SHEET))


def test_a_sheet_says_by_how_much_totals_were_rounded():
    rows = sheet_rows(replace(SHEET, round_off_paise=-20))

    assert dict(rows)["Round off"] == "−₹0.20"  # noqa: RUF001 - a minus sign
    assert [row[0] for row in rows].index("Round off") < [row[0] for row in rows].index(
        "Received in all"
    )
    assert "Round off" not in dict(sheet_rows(SHEET))
