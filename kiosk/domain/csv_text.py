"""Lines of CSV for spreadsheets: nothing that a shopper or a manager typed is run as a formula."""

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal

# owasp.org/www-community/attacks/CSV_Injection. Apostrophes before it count: ours must be told
# from those that were there.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def line(values: Iterable[str | int | Decimal]) -> str:
    """Return one line as of RFC 4180, its end included; texts that begin a formula get a ``'``."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([_safe(value) for value in values])
    return out.getvalue()


def rupees(paise: int) -> Decimal:
    """Return an amount in rupees with two decimals, without sign and groups of digits."""
    return Decimal(paise).scaleb(-2)


def quoted(text: str) -> str:
    """Return `text` with a ``'`` before it where a spreadsheet would run it as a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unquoted(text: str) -> str:
    """Return what `quoted` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _safe(value: str | int | Decimal) -> str:
    return quoted(value) if isinstance(value, str) else str(value)
