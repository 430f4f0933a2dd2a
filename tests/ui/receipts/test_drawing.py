"""Receipts as dots and as PDF: all letters there, prices at their edge, nothing cut off."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.printing import DOTS
from kiosk.domain.receipt import ReceiptPayment, ReceiptRefund
from kiosk.domain.refund import RefundState
from kiosk.ui.receipts.content import receipt_blocks
from kiosk.ui.receipts.drawing import draw_receipt, draw_sample
from kiosk.ui.receipts.sheet import Framed, Pair, Sheet, Words
from tests.receipts import SCRIPTS, line, receipt
from tests.ui.checks import ODD_NAMES

INK = 0.03, 0.2


@pytest.fixture
def mirrored():
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def black_columns(bitmap):
    """Return where from left to right there is any black."""
    rows = [
        bitmap.rows[start : start + bitmap.row_bytes]
        for start in range(0, len(bitmap.rows), bitmap.row_bytes)
    ]
    inked = [0] * bitmap.row_bytes
    for row in rows:
        inked = [old | new for old, new in zip(inked, row, strict=True)]
    return [x for x in range(bitmap.width) if inked[x // 8] & (0x80 >> x % 8)]


def texts_of(made):
    found = []
    for block in receipt_blocks(made):
        match block:
            case Pair(text, end):
                found += [text, end]
            case Words(text) | Framed(text):
                found.append(text)
    return found


@pytest.mark.parametrize("width_mm", [58, 80])
def test_a_bitmap_is_as_wide_as_the_printer_and_black_from_side_to_side(width_mm):
    bitmap = draw_receipt(receipt()).bitmap(width_mm)

    assert bitmap.width == DOTS[width_mm] == bitmap.row_bytes * 8
    assert black_columns(bitmap)[0] <= 2
    assert black_columns(bitmap)[-1] >= bitmap.width - 3
    dots = sum(value.bit_count() for value in bitmap.rows)
    assert INK[0] < dots / (bitmap.width * bitmap.height) < INK[1]


@pytest.mark.parametrize("name", SCRIPTS.values(), ids=SCRIPTS)
@pytest.mark.parametrize("width", DOTS.values())
def test_no_letter_is_missing_in_any_script(name, width):
    sheet = Sheet([*receipt_blocks(receipt(lines=(line(name),))), Pair("₹", name)], width)

    glyphs = [
        index
        for layout, _place in sheet._texts
        for run in layout.glyphRuns()
        for index in run.glyphIndexes()
    ]
    assert glyphs
    assert 0 not in glyphs  # .notdef, the box


@pytest.mark.parametrize("name", [*SCRIPTS.values(), *ODD_NAMES, "x" * 300])
@pytest.mark.parametrize("width", DOTS.values())
def test_words_wrap_and_never_leave_the_paper_or_meet_each_other(name, width):
    sheet = Sheet(receipt_blocks(receipt(shop_name=name, lines=(line(name),), footer=name)), width)

    boxes = []
    for layout, place in sheet._texts:
        for number in range(layout.lineCount()):
            box = layout.lineAt(number).naturalTextRect().translated(place)
            assert box.left() >= -1, layout.text()
            assert box.right() <= width + 2, layout.text()
            boxes.append(box.adjusted(2, 2, -2, -2))
    for count, one in enumerate(boxes, start=1):
        assert not any(one.intersects(other) for other in boxes[count:])


def ends(block):
    """Return where the last text of `block` begins and ends on wide paper."""
    layout, place = Sheet([block], 576)._texts[-1]
    box = layout.lineAt(0).naturalTextRect().translated(place)
    return box.left(), box.right()


@pytest.mark.parametrize("text", ["One\nTwo", "One\r\nTwo\n", "One\rTwo"])
def test_an_address_of_two_lines_has_two_lines(text):
    whole, lines = (Sheet([Words(one)], 576) for one in (text, "One\u2028Two"))
    assert whole.height == lines.height
    [(layout, _place)] = whole._texts
    assert [layout.text()[: layout.lineAt(0).textLength()].strip()] == ["One"]


def test_prices_stand_at_the_right_edge():
    left, right = ends(Pair("1 × ₹1,299.00", "₹1,299.00"))  # noqa: RUF001
    assert left > 288
    assert 573 <= right <= 577


def test_prices_stand_at_the_left_edge_where_reading_begins_at_the_right(mirrored):
    left, right = ends(Pair(SCRIPTS["urdu"], "₹1,299.00"))
    assert left <= 1
    assert right < 288


def test_a_name_begins_where_the_paper_does():
    assert ends(Words(SCRIPTS["urdu"]))[0] <= 1


def test_a_name_begins_where_mirrored_paper_does(mirrored):
    assert ends(Words(SCRIPTS["urdu"]))[1] >= 573
    assert ends(Words(SCRIPTS["latin"]))[1] >= 573


def test_everything_is_on_a_tax_invoice():
    made = receipt()
    assert {
        "Chandni Electronics",
        "12 Nehru Place, New Delhi 110019",
        "GSTIN 27AAPFU0939F1ZV",
        "State code 27",
        "Tax Invoice",
        "K1-000042",
        "26K1-00042",
        "08-11-2026 12:00",
        "HSN 91021200",
        "1 × ₹2,499.00",  # noqa: RUF001
        "List price ₹4,999.00",
        "Total",
        "₹12,495.00",
        "Taxable value at 18 %",
        "₹10,589.00",
        "CGST 9 %",
        "₹953.00",
        "412345678901",
        "Refund R-000017",
        "−₹2,499.00",  # noqa: RUF001
        "512345678901",
        made.footer,
        *SCRIPTS.values(),
    } <= set(texts_of(made))


def test_what_is_not_known_leaves_no_line():
    plain = receipt(
        title="receipt",
        address="",
        gstin="",
        invoice_number="",
        footer="",
        lines=(line(hsn="", list_price_paise=2_499_00),),
        total_paise=2_499_00,
        payments=(),
        refunds=(),
    )
    assert texts_of(plain) == [
        "Chandni Electronics",
        "Receipt",
        "Order",
        "K1-000042",
        "Date",
        "08-11-2026 12:00",
        "Orbit 2 smart watch",
        "1 × ₹2,499.00",  # noqa: RUF001
        "₹2,499.00",
        "Total",
        "₹2,499.00",
    ]


def test_a_copy_and_a_demo_say_so():
    assert "Copy" in texts_of(receipt(is_copy=True))
    assert "Copy" not in texts_of(receipt())
    paid = ReceiptPayment(amount_paise=1, rrn="", is_simulated=True)
    assert any("DEMO" in text for text in texts_of(receipt(payments=(paid,))))
    assert not any("DEMO" in text for text in texts_of(receipt()))


def test_a_round_off_is_a_line_of_its_own():
    up = receipt(lines=(line(unit_price_paise=99_60),), total_paise=100_00)
    down = receipt(lines=(line(unit_price_paise=100_40),), total_paise=100_00)
    assert "+₹0.40" in texts_of(up)
    assert "−₹0.40" in texts_of(down)  # noqa: RUF001


@pytest.mark.parametrize("state", RefundState)
def test_every_state_of_a_refund_has_a_sentence(state):
    refund = ReceiptRefund(number="R-1", amount_paise=1, state=state, reference="")
    told = texts_of(receipt(refunds=(refund,), footer=""))[-1]
    assert told == {
        RefundState.DONE: "The money is on its way back.",
        RefundState.SUBMITTED: "The bank has been asked to send it.",
    }.get(state, "The shop still has to send it.")


@pytest.mark.parametrize("width_mm", [58, 80])
def test_a_pdf_is_one_page_as_wide_as_the_paper(width_mm):
    pdf = draw_receipt(receipt()).pdf(width_mm)

    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    box = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", pdf)
    assert box is not None
    assert float(box[1]) == pytest.approx(width_mm / 25.4 * 72, abs=1)
    height = draw_receipt(receipt()).bitmap(width_mm).height / 8
    assert float(box[2]) == pytest.approx(height / 25.4 * 72, abs=2)


def test_workers_draw_the_same_as_the_first_thread():
    drawing = draw_receipt(receipt())
    with ThreadPoolExecutor(4) as workers:
        drawn = list(workers.map(drawing.bitmap, [80] * 8))
    assert all(one == drawing.bitmap(80) for one in drawn)


def test_files_of_a_copy_have_a_name_of_their_own():
    assert draw_receipt(receipt()).name == "K1-000042"
    assert draw_receipt(receipt(is_copy=True)).name == "K1-000042-copy"


@pytest.mark.parametrize("width_mm", [58, 80])
def test_the_test_page_reaches_both_edges(width_mm):
    columns = black_columns(draw_sample("Chandni Electronics").bitmap(width_mm))
    assert columns[0] <= 2
    assert columns[-1] >= DOTS[width_mm] - 3
