"""Receipts as PDF files in a folder, for a shop that prints or sends them in its own way."""

import errno
import os
import secrets
from pathlib import Path

from kiosk.domain.errors import PrinterError
from kiosk.domain.printing import PrinterTrouble, Printout

_TROUBLES = {
    errno.ENOSPC: PrinterTrouble.NO_ROOM,
    errno.EDQUOT: PrinterTrouble.NO_ROOM,
    errno.ENOENT: PrinterTrouble.UNREACHABLE,
}


class FolderPrinter:
    """Writes one file for each receipt into `folder`: whole, or not at all."""

    def __init__(self, folder: str, width_mm: int) -> None:
        self._folder = Path(folder).expanduser()
        self._width_mm = width_mm

    def print(self, printout: Printout) -> None:
        content = printout.pdf(self._width_mm)
        draft = self._folder / f".{secrets.token_hex(12)}.part"
        try:
            try:
                _write(draft, content)
                draft.replace(self._folder / f"{printout.name}.pdf")
            finally:
                draft.unlink(missing_ok=True)
        except OSError as error:
            trouble = _TROUBLES.get(error.errno or 0, PrinterTrouble.UNWRITABLE)
            raise PrinterError(trouble, str(error)) from error


def _write(file: Path, content: bytes) -> None:
    with file.open("xb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
