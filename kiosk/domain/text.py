"""Text that people typed, made safe to store and to show."""

import os
import unicodedata

_LONGEST_NAME = 80


def clean_line(text: str) -> str:
    """Return `text` on one line: no control characters, no bidi overrides, single spaces.

    Bidi embeddings, overrides and isolates can make a name rewrite what stands beside it on the
    screen (Unicode Standard Annex #9); they carry no meaning in a name. Joiners stay: Indian
    scripts and emoji need them.
    """
    kept = "".join(" " if _is_break(char) else char for char in text if not _is_unsafe(char))
    return " ".join(unicodedata.normalize("NFC", kept).split())


def file_name(name: str) -> str:
    """Return the name of a file to show and to note: clean, and cut in its middle when long.

    Names of files are bytes, and any but two of them may be in it: what is no UTF-8 comes as lone
    surrogates (peps.python.org/pep-0383), which no database and no screen takes.
    """
    line = clean_line(os.fsencode(name).decode("utf-8", "replace"))
    if len(line) <= _LONGEST_NAME:
        return line
    half = _LONGEST_NAME // 2
    return f"{line[: half - 1]}…{line[-half:]}"


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
