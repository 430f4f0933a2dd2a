"""Numbers of India's goods and services tax."""

import re

_GSTIN = re.compile(r"[0-3][0-9][A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]", re.ASCII)
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def is_gstin(text: str) -> bool:
    """Return whether `text` is a GSTIN: state, PAN, entity, Z, and a check digit that fits.

    The check digit is the Luhn sum in base 36 (ISO/IEC 7812-1 in larger digits), as the GST
    portal computes it: 27AAPFU0939F1ZV is a well-known example.
    """
    if not _GSTIN.fullmatch(text):
        return False
    total = 0
    for place, char in enumerate(text[:-1]):
        product = _DIGITS.index(char) * (1 + place % 2)
        total += product // 36 + product % 36
    return text[-1] == _DIGITS[-total % 36]
