"""Lines of CSV for spreadsheets: nothing that a shopper or a manager typed is run as a formula."""

import csv
import io
from collections.abc import Iterable
from decimal import Decimal

# owasp.org/www-community/attacks/CSV_Injection
_FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r")


def line(values: Iterable[str | int | Decimal]) -> str:
    """Return one line as of RFC 4180, its end included; texts that begin a formula get a ``'``."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([_safe(value) for value in values])
    return out.getvalue()


def rupees(paise: int) -> Decimal:
    """Return an amount in rupees with two decimals, without sign and groups of digits."""
    return Decimal(paise).scaleb(-2)


def _safe(value: str | int | Decimal) -> str:
    if isinstance(value, str) and value.startswith(_FORMULA_BEGINS):
        return f"'{value}"
    return str(value)
