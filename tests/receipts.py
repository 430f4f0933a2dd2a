"""A receipt with everything on it, for tests of what is done with receipts."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.receipt import Receipt, ReceiptLine, ReceiptPayment, ReceiptRefund
from kiosk.domain.refund import RefundState

SCRIPTS = {
    "latin": "Pulse wireless earbuds",
    "devanagari": "हिन्दी में एक लैंप",
    "tamil": "படிக்கும் விளக்கு",
    "bengali": "পড়ার টেবিল ল্যাম্প",
    "urdu": "اردو میں ایک لیمپ",
}


def line(name: str = "Orbit 2 smart watch", **changes: object) -> ReceiptLine:
    values: dict[str, object] = {
        "name": name,
        "quantity": 1,
        "unit_price_paise": 2_499_00,
        "list_price_paise": 4_999_00,
        "gst_rate_bp": 1800,
        "hsn": "91021200",
    }
    return ReceiptLine(**(values | changes))  # type: ignore[arg-type]  # a test's own values


def receipt(**changes: object) -> Receipt:
    """Return a tax invoice about all scripts, or one with `changes`."""
    lines = tuple(line(name) for name in SCRIPTS.values())
    values: dict[str, object] = {
        "shop_name": "Chandni Electronics",
        "address": "12 Nehru Place, New Delhi 110019",
        "order_number": "K1-000042",
        "at": datetime(2026, 11, 8, 12, 0, tzinfo=ZoneInfo("Asia/Kolkata")),
        "lines": lines,
        "total_paise": sum(one.total_paise for one in lines),
        "title": "tax_invoice",
        "invoice_number": "26K1-00042",
        "gstin": "27AAPFU0939F1ZV",
        "payments": (
            ReceiptPayment(amount_paise=12_495_00, rrn="412345678901", is_simulated=False),
        ),
        "refunds": (
            ReceiptRefund(
                number="R-000017",
                amount_paise=2_499_00,
                state=RefundState.DONE,
                reference="512345678901",
            ),
        ),
        "footer": "Thank you. Goods can be brought back within 7 days.",
    }
    return Receipt(**(values | changes))  # type: ignore[arg-type]  # a test's own values
