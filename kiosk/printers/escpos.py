"""ESC/POS, as far as a receipt drawn as dots needs it.

From Epson's reference (https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/), which other
makers follow for these commands. A library would bring fonts and code pages, none of which has the
rupee sign or an Indian script.
"""

import time
from collections.abc import Iterator

from kiosk.domain.errors import PrinterError
from kiosk.domain.printing import Bitmap, PrinterTrouble
from kiosk.printers.base import Link

_RESET = b"\x1b@"  # ESC @
_RASTER = b"\x1dv0\x00"  # GS v 0, normal size
_FEED_AND_CUT = b"\x1dVB\x00"  # GS V 66: to the knife, then cut; without one it only feeds
_ASK_OFFLINE = b"\x10\x04\x02"  # DLE EOT 2: answered at once, whatever is being printed
_ASK_PAPER = b"\x10\x04\x04"  # DLE EOT 4
_ASK_WHEN_DONE = b"\x1dr\x01"  # GS r 1: answered once everything before it has been printed
# The cheapest printers lose what is longer than their memory.
_BAND = 128
_STATUS_MASK, _STATUS = 0b1001_0011, 0b0001_0010
_DONE_MASK = 0b1001_0000
_PAPER_END = 0b0110_0000
_COVER_OPEN, _NO_PAPER, _BROKEN = 0b0000_0100, 0b0010_0000, 0b0100_0000
# Those that answer do so within milliseconds; many at an adapter never do.
_STATUS_SECONDS = 0.7


def print_bitmap(link: Link, bitmap: Bitmap, *, patience: float) -> None:
    """Print `bitmap` and cut; where the printer tells its state, wait until it is done.

    Raises:
        PrinterError: it has no paper, stopped in the middle, or is not ready.
    """
    tells = check_ready(link)
    for part in commands(bitmap):
        link.send(part)
    if tells:
        _wait_until_done(link, patience)


def commands(bitmap: Bitmap) -> Iterator[bytes]:
    """Return what prints `bitmap` and cuts, in parts."""
    yield _RESET
    step = _BAND * bitmap.row_bytes
    for start in range(0, len(bitmap.rows), step):
        band = bitmap.rows[start : start + step]
        size = bitmap.row_bytes.to_bytes(2, "little")
        yield _RASTER + size + (len(band) // bitmap.row_bytes).to_bytes(2, "little") + band
    yield _FEED_AND_CUT


def check_ready(link: Link) -> bool:
    """Check that the printer can print; return whether it tells its state at all.

    Raises:
        PrinterError: it says that it cannot.
    """
    paper = _ask(link, _ASK_PAPER)
    if paper is None:
        return False
    if paper & _PAPER_END == _PAPER_END:
        raise PrinterError(PrinterTrouble.PAPER_OUT, "so it says")
    offline = _ask(link, _ASK_OFFLINE) or 0
    if offline & _NO_PAPER:
        raise PrinterError(PrinterTrouble.PAPER_OUT, "so it says")
    if offline & (_COVER_OPEN | _BROKEN):
        raise PrinterError(PrinterTrouble.NOT_READY, f"state {offline:#04x}")
    return True


def _ask(link: Link, question: bytes) -> int | None:
    link.send(question)
    return _answer(link, _STATUS_MASK, _STATUS, _STATUS_SECONDS)


def _answer(link: Link, mask: int, expected: int, seconds: float) -> int | None:
    """Return the first byte that looks like an answer; others may have come unasked."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        byte = link.answer(left)
        if byte is None:
            return None
        if byte & mask == expected:
            return byte
    return None


def _wait_until_done(link: Link, patience: float) -> None:
    link.send(_ASK_WHEN_DONE)
    if _answer(link, _DONE_MASK, 0, patience) is None and not check_ready(link):
        raise PrinterError(PrinterTrouble.SILENT, "it does not say that it is done")
    # Some do not know this question. One that has taken everything and lacks nothing has printed:
    # otherwise the same receipt would come again and again, and no other after it.
