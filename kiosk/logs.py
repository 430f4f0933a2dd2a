"""Log files that cannot fill the disk, and tell nobody's secrets."""

from __future__ import annotations

import logging
import sys
import time
from collections import OrderedDict
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from typing_extensions import override

from kiosk.domain.masking import mask

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"
_BYTES = 1_000_000
_FILES = 5
# Kiosks that were renamed or moved away: their files go after a month, or once there are many.
_OTHERS_BYTES = 24_000_000
_OTHERS_SECONDS = 30 * 24 * 3600
# The same line again within a minute is counted, not written.
_QUIET_SECONDS = 60
_MOST_KNOWN = 64

_failure = ""


def start_logging(folder: Path, kiosk: str) -> None:
    """Write what happens to `folder`, at most six files of one megabyte for each kiosk.

    Where the folder cannot be written, warnings go to stderr and the kiosk goes on.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    # A log that cannot be written must not stop a sale, or print tracebacks over the screen.
    logging.raiseExceptions = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _prune(folder, kiosk)
        handler: logging.Handler = KioskLog(folder / f"kiosk-{kiosk}.log")
    except OSError as error:
        _note(error.strerror or str(error))
        handler = logging.StreamHandler()
        handler.setLevel(logging.WARNING)
    handler.setFormatter(MaskingFormatter(_FORMAT))
    root.addHandler(handler)


def failure() -> str:
    """Return why this process cannot write its log just now; "" while it can."""
    return _failure


def files_in(folder: Path) -> list[Path]:
    """Return the log files of all kiosks in `folder`, the newest first."""
    return sorted(folder.glob("kiosk-*.log*"), key=_changed_at, reverse=True)


class MaskingFormatter(logging.Formatter):
    """Leaves secrets out of messages and tracebacks alike."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return mask(super().format(record))


class KioskLog(RotatingFileHandler):
    """Writes each line once a minute at most, counts the others, and goes on after a full disk."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
        self._known: OrderedDict[tuple[object, ...], _Line] = OrderedDict()
        self._missed = 0

    @override
    def emit(self, record: logging.LogRecord) -> None:
        # Handlers are called one thread at a time (docs.python.org/3/library/logging.html).
        try:
            self._tell_once(record)
        except Exception:  # noqa: BLE001 - a line that cannot be made up stops nobody's work
            self.handleError(record)

    def _tell_once(self, record: logging.LogRecord) -> None:
        self._tell(line for line in self._known.values() if not line.is_quiet(record.created))
        key = _key(record)
        line = self._known.get(key)
        if line is not None and line.is_quiet(record.created):
            line.count += 1
            return
        self._known[key] = _Line(record)
        self._known.move_to_end(key)
        if len(self._known) > _MOST_KNOWN:
            self._tell([self._known.popitem(last=False)[1]])
        self._write(record)

    @override
    def close(self) -> None:
        self._tell(self._known.values())
        super().close()

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Remember that the disk is full, or the like; the sale goes on."""
        error = sys.exc_info()[1]
        self._missed += 1
        _note((error.strerror if isinstance(error, OSError) else None) or str(error))
        # Opened anew for the next line: a file whose closing failed could never be written again.
        stream, self.stream = self.stream, None
        with suppress(OSError, ValueError):
            if stream is not None:
                stream.close()

    def _tell(self, lines: Iterable[_Line]) -> None:
        """Write how often lines came again that nobody has read of yet."""
        for line in list(lines):
            if line.count:
                text = f"repeated {line.count:,} times: {line.text}"
                line.count = 0
                self._write(_made(line.level, text))

    def _write(self, record: logging.LogRecord) -> None:
        missed = self._missed
        super().emit(record)
        if self._missed == missed and missed:
            self._missed = 0
            _note("")
            text = f"the log could not be written: {missed:,} lines are missing above"
            super().emit(_made(logging.WARNING, text))


class _Line:
    """A line that was written, and how often it has come since."""

    def __init__(self, record: logging.LogRecord) -> None:
        self.text = record.getMessage()
        self.level = record.levelno
        self.written_at = record.created
        self.count = 0

    def is_quiet(self, at: float) -> bool:
        """Return whether it need not be written again; a clock that was set back ends the quiet."""
        return self.written_at <= at < self.written_at + _QUIET_SECONDS


def _key(record: logging.LogRecord) -> tuple[object, ...]:
    error = record.exc_info[1] if record.exc_info else None
    return (record.name, record.levelno, record.getMessage(), repr(error))


def _made(level: int, text: str) -> logging.LogRecord:
    return logging.LogRecord(__name__, level, __file__, 0, text, None, None)


def _note(why: str) -> None:
    global _failure  # noqa: PLW0603 - one log for each process, as the root logger is
    _failure = why


def _prune(folder: Path, kiosk: str) -> None:
    """Remove old files of other kiosks, and the oldest where there are too many."""
    own = f"kiosk-{kiosk}.log"
    oldest, room = time.time() - _OTHERS_SECONDS, _OTHERS_BYTES
    for file in files_in(folder):
        if file.name == own or file.name.startswith(f"{own}."):
            continue
        with suppress(OSError):  # another kiosk was quicker
            room -= file.stat().st_size
            if room < 0 or _changed_at(file) < oldest:
                file.unlink()


def _changed_at(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:  # just removed, or rotated
        return 0
