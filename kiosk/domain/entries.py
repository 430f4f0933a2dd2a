"""What people type into fields, read strictly: one reading for the screens and for files.

Every function returns the value, or the `ProblemKind` that says what does not fit; nobody else
parses typed numbers. Python's own `int` and `Decimal` take ``1_000``, Arabic digits and ``NaN``.
"""

import re
from datetime import date

from kiosk.domain.money import parse_rupees
from kiosk.domain.numbers import MOST_UNITS
from kiosk.domain.payment import MOST_PAISE
from kiosk.domain.problems import ProblemKind
from kiosk.domain.text import clean_line

LONGEST_LINE = 200
_WHOLE = re.compile(r"[0-9]{1,12}", re.ASCII)
_RRN = re.compile(r"[0-9]{12}", re.ASCII)
_REFERENCE = re.compile(r"[A-Za-z0-9/-]{1,40}", re.ASCII)
_PIN = re.compile(r"[0-9]{4,8}", re.ASCII)
_RUNS = "01234567890123456789"
_DATE = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", re.ASCII)
# What URLs, file names and scanners' keyboards carry unharmed.
_SKU = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}", re.ASCII)
_BARCODE = re.compile(r"[!-~](?:[ -~]{0,30}[!-~])?", re.ASCII)
# GTIN-8, -12, -13 and -14: gs1.org/standards/id-keys/gtin
_GTIN = re.compile(r"[0-9]{8}|[0-9]{12,14}", re.ASCII)
# Invoices carry the first 4 or 6 digits of a code, exports all 8 (CBIC, notification 78/2020,
# Central Tax: cbic-gst.gov.in/gst-goods-services-rates.html lists the codes).
_HSN = re.compile(r"[0-9]{4}(?:[0-9]{2}){0,2}", re.ASCII)
_RATE = re.compile(r"(?P<whole>[0-9]{1,3})(?:\.(?P<rest>[0-9]{1,2}))?", re.ASCII)


def read_line(text: str, *, needed: bool = True, longest: int = LONGEST_LINE) -> str | ProblemKind:
    """Return `text` on one clean line."""
    line = clean_line(text)
    if needed and not line:
        return ProblemKind.EMPTY
    return line if len(line) <= longest else ProblemKind.TOO_LONG


def read_price(text: str) -> int | ProblemKind:
    """Return the paise of a price in rupees, such as ``1299`` or ``12.50``; above zero."""
    if not text.strip():
        return ProblemKind.EMPTY
    try:
        paise = parse_rupees(text)
    except ValueError:
        return ProblemKind.NOT_A_PRICE
    if paise == 0:
        return ProblemKind.TOO_SMALL
    return paise if paise <= MOST_PAISE else ProblemKind.TOO_LARGE


def read_units(text: str, *, least: int = 0, most: int = MOST_UNITS) -> int | ProblemKind:
    """Return a whole number of units from `least` to `most`."""
    plain = text.strip()
    if not plain:
        return ProblemKind.EMPTY
    if not _WHOLE.fullmatch(plain):
        return ProblemKind.NOT_A_NUMBER
    value = int(plain)
    if value < least:
        return ProblemKind.TOO_SMALL
    return value if value <= most else ProblemKind.TOO_LARGE


def read_rate(text: str) -> int | ProblemKind:
    """Return the basis points of a rate in percent, such as ``18`` or ``0.25``; up to 100."""
    if not text.strip():
        return ProblemKind.EMPTY
    match = _RATE.fullmatch(text.strip().removesuffix("%").rstrip())
    if match is None:
        return ProblemKind.NOT_A_RATE
    points = int(match["whole"]) * 100 + int((match["rest"] or "").ljust(2, "0"))
    return points if points <= 10_000 else ProblemKind.TOO_LARGE


def read_rrn(text: str) -> str | ProblemKind:
    """Return the bank's reference of a UPI payment: twelve digits."""
    plain = text.strip()
    if not plain:
        return ProblemKind.EMPTY
    return plain if _RRN.fullmatch(plain) else ProblemKind.NOT_AN_RRN


def read_reference(text: str) -> str | ProblemKind:
    """Return the reference of money that went out: up to 40 letters, digits, ``/`` and ``-``."""
    plain = text.strip()
    if not plain:
        return ProblemKind.EMPTY
    return plain if _REFERENCE.fullmatch(plain) else ProblemKind.NOT_A_REFERENCE


def read_new_pin(text: str) -> str | ProblemKind:
    """Return a PIN of 4 to 8 digits that is not among the first that anybody would try.

    Those are one digit again and again, a run such as 1234 or 8765, and a half that comes twice.
    """
    if not text:
        return ProblemKind.EMPTY
    if not _PIN.fullmatch(text):
        return ProblemKind.NOT_A_PIN
    half = text[: len(text) // 2]
    is_weak = (
        text in _RUNS or text[::-1] in _RUNS or text == half * 2 or text == text[0] * len(text)
    )
    return ProblemKind.WEAK_PIN if is_weak else text


def read_date(text: str) -> date | ProblemKind:
    """Return the day of a date such as ``2026-11-08``, of this century."""
    plain = text.strip()
    if not plain:
        return ProblemKind.EMPTY
    if not _DATE.fullmatch(plain):
        return ProblemKind.NOT_A_DATE
    try:
        return date.fromisoformat(plain)
    except ValueError:  # there is no 30 February
        return ProblemKind.NOT_A_DATE


def read_sku(text: str) -> str | ProblemKind:
    """Return a SKU: up to 40 letters, digits, dots, dashes and underscores; as it is typed."""
    plain = text.strip()
    if not plain:
        return ProblemKind.EMPTY
    return plain if _SKU.fullmatch(plain) else ProblemKind.NOT_A_SKU


def read_barcode(text: str) -> str | ProblemKind:
    """Return a barcode of up to 32 printable ASCII characters, or "" for none.

    8, 12, 13 or 14 digits are a GTIN, whose last digit must check the others.
    """
    plain = text.strip()
    if not plain:
        return ""
    if not _BARCODE.fullmatch(plain):
        return ProblemKind.NOT_A_BARCODE
    if _GTIN.fullmatch(plain) and int(plain[-1]) != _check_digit(plain[:-1]):
        return ProblemKind.WRONG_CHECK_DIGIT
    return plain


def read_hsn(text: str) -> str | ProblemKind:
    """Return an HSN code of 4, 6 or 8 digits, or "" for none."""
    plain = text.strip()
    return plain if not plain or _HSN.fullmatch(plain) else ProblemKind.NOT_AN_HSN


def _check_digit(digits: str) -> int:
    """Return what completes `digits`: gs1.org/services/how-calculate-check-digit-manually.

    From the right the digits count three times and once in turn; the sum is filled up to tens.
    """
    weighted = (int(digit) * (3, 1)[place % 2] for place, digit in enumerate(reversed(digits)))
    return -sum(weighted) % 10
