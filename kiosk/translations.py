"""The files of the languages: where they are, and whether they can be what they should be."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.settings import LANGUAGES
from kiosk.paths import resource

# A .qm file is this mark, then parts: a tag of one byte, a length of four, and so many bytes
# (github.com/qt/qtbase, src/corelib/kernel/qtranslator.cpp).
_MARK = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HEAD = 5
_LANGUAGE_TAG = 0xA7


def translation(code: str) -> Path:
    """Return where the compiled texts of the language `code` are."""
    return resource("i18n", f"kiosk_{code}.qm")


def fault(code: str) -> str:
    """Return what is wrong with the language `code`, "" where nothing is."""
    if code not in LANGUAGES:
        return f"there is no language {code!r}"
    file = translation(code)
    try:
        content = file.read_bytes()
    except OSError as error:
        return f"{file.name} cannot be read ({error.strerror})"
    if not content.startswith(_MARK):
        return f"{file.name} is no translation"
    try:
        parts = dict(_parts(content))
    except IndexError:
        return f"{file.name} is not whole"
    spoken = parts.get(_LANGUAGE_TAG, b"").decode("utf-8", "replace")
    return "" if spoken.partition("_")[0] == code else f"{file.name} is of the language {spoken!r}"


def _parts(content: bytes) -> Iterator[tuple[int, bytes]]:
    place = len(_MARK)
    while place < len(content):
        tag = content[place]
        begin = place + _HEAD
        place = begin + int.from_bytes(content[place + 1 : begin], "big")
        if place > len(content):
            raise IndexError(tag)
        yield tag, content[begin:place]
