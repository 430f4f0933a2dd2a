"""What a barcode scanner reads, and the ways in which one code may be written."""

import re

# "]E0", "]C1": which kind of barcode it was, put in front by scanners that are told to (AIM
# symbology identifiers, ISO/IEC 15424; gs1.org/standards/barcodes "General Specifications", 5.1.2).
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]", re.ASCII)
# Those whose content is a list of fields; field 01 is the product's number, of 14 digits.
_WITH_FIELDS = ("]C1", "]e0", "]d2", "]Q3", "]J1")
_FIELD_01 = re.compile(r"01([0-9]{14})", re.ASCII)
_READABLE = re.compile(r"[!-~](?:[ -~]{0,98}[!-~])?", re.ASCII)
_DIGITS = re.compile(r"[0-9]+", re.ASCII)
# A product's number (GTIN) by its length: EAN-8, UPC-A, EAN-13 and GTIN-14 are one number with
# more or fewer zeros in front (gs1.org/services/check-digit-calculator, "GTIN").
_LENGTHS = (8, 12, 13, 14)


def read_scan(text: str) -> str:
    """Return the code in what a scanner sent, or "" where no code can be in it."""
    plain = text.strip()
    found = _AIM.match(plain)
    if found is not None:
        plain = plain[found.end() :]
        fields = _FIELD_01.match(plain) if found.group() in _WITH_FIELDS else None
        plain = fields.group(1) if fields else plain
    return plain if _READABLE.fullmatch(plain) else ""


def spellings(code: str) -> tuple[str, ...]:
    """Return `code` and the other ways to write the same number: ``012345678905`` has three.

    A carton's number (GTIN-14 that begins with another digit) is no spelling of the single unit's.
    """
    plain = code.strip()
    if not _DIGITS.fullmatch(plain) or len(plain) not in _LENGTHS:
        return (plain,) if plain else ()
    number = plain.zfill(_LENGTHS[-1])
    ways = (number[-length:] for length in _LENGTHS if not number[:-length].strip("0"))
    return tuple(dict.fromkeys((plain, *ways)))
