"""Text that people typed, made safe to store and to show."""

import unicodedata


def clean_line(text: str) -> str:
    """Return `text` on one line: no control characters, no bidi overrides, single spaces.

    Bidi embeddings, overrides and isolates can make a name rewrite what stands beside it on the
    screen (Unicode Standard Annex #9); they carry no meaning in a name. Joiners stay: Indian
    scripts and emoji need them.
    """
    kept = "".join(" " if _is_break(char) else char for char in text if not _is_unsafe(char))
    return " ".join(unicodedata.normalize("NFC", kept).split())


def fold(text: str) -> str:
    """Return `text` for searching: without case, accents and other marks at its letters."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.casefold())
    # Only the marks of the Latin, Greek and Cyrillic scripts: Indian vowel signs are letters.
    return "".join(char for char in parts if not "\u0300" <= char <= "\u036f")


def _is_break(char: str) -> bool:
    return char in "\t\n\r\x0b\x0c\x85\u2028\u2029"


def _is_unsafe(char: str) -> bool:
    if char in "\u200c\u200d" or _is_break(char):  # ZWNJ and ZWJ
        return False
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co"}
