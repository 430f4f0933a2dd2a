"""Log files that cannot fill the disk."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"
_BYTES = 1_000_000
_FILES = 5


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
        handler: logging.Handler = RotatingFileHandler(
            folder / f"kiosk-{kiosk}.log",
            maxBytes=_BYTES,
            backupCount=_FILES,
            encoding="utf-8",
        )
    except OSError:
        handler = logging.StreamHandler()
        handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
