"""The files of the languages: where they are, and whether they can be what they should be."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from kiosk.domain.settings import LANGUAGES
from kiosk.paths import resource

# A .qm file is this mark, then parts: a tag of one byte, a length of four, and so many bytes
# (github.com/qt/qtbase, src/corelib/kernel/qtranslator.cpp).
_MARK = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HEAD = 5
_PLACES_TAG, _TEXTS_TAG, _NUMERUS_TAG, _LANGUAGE_TAG = 0x42, 0x69, 0x88, 0xA7
# A message is texts, each with its tag and length, and an end: its translation, what is translated,
# context and comment. For each message the places have a sum to find it by, and where it begins.
_END, _MESSAGE_TAGS = 1, frozenset({3, 6, 7, 8})
_NULL = 0xFFFF_FFFF
_PLACE = 8


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
    if not _is_whole(content):
        return f"{file.name} is not whole"
    spoken = dict(_parts(content)).get(_LANGUAGE_TAG, b"").decode("utf-8", "replace")
    return "" if spoken.partition("_")[0] == code else f"{file.name} is of the language {spoken!r}"


@lru_cache(maxsize=len(LANGUAGES))
def _is_whole(content: bytes) -> bool:
    """Return whether Qt can read it: Qt believes every length in it, and would read beyond its end.

    Asked for often, and slow to find out: a millisecond or two.
    """
    try:
        parts = dict(_parts(content))
        begins = {0, *_ends_of_messages(parts.get(_TEXTS_TAG, b""))}
    except (IndexError, ValueError):
        return False
    places = parts.get(_PLACES_TAG, b"")
    found = (places[at + 4 : at + _PLACE] for at in range(0, len(places), _PLACE))
    return all(int.from_bytes(one, "big") in begins for one in found)


def _parts(content: bytes) -> Iterator[tuple[int, bytes]]:
    place = len(_MARK)
    while place < len(content):
        tag = content[place]
        if tag not in {_PLACES_TAG, _TEXTS_TAG, _NUMERUS_TAG, _LANGUAGE_TAG}:
            raise ValueError(tag)
        begin = place + _HEAD
        place = begin + int.from_bytes(content[place + 1 : begin], "big")
        if place > len(content):
            raise IndexError(tag)
        yield tag, content[begin:place]


def _ends_of_messages(texts: bytes) -> Iterator[int]:
    place = 0
    while place < len(texts):
        tag = texts[place]
        place += 1
        if tag == _END:
            yield place
        elif tag in _MESSAGE_TAGS:
            length = int.from_bytes(texts[place : place + 4], "big")
            place += 4 + (0 if length == _NULL else length)
        else:
            raise ValueError(tag)
    if place > len(texts) or not texts.endswith(bytes([_END])):
        raise IndexError(place)
