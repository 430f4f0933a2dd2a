"""`kiosk backup FILE`: copy the database to a file while kiosks go on selling."""

import sys
from pathlib import Path

from kiosk.config import Flags, load_config
from kiosk.logs import start_logging


def backup(flags: Flags, *, file: Path, overwrite: bool) -> int:
    """Back the database up to `file`; return the exit code.

    Raises:
        KioskError: why there is no backup; what was at `file` is still there.
    """
    config = load_config(flags)
    if config.data_dir.is_dir():
        start_logging(config.data_dir / "logs", config.name)
    # Late: SQLAlchemy only where a database is wanted.
    from kiosk.app import make_backups  # noqa: PLC0415

    made = make_backups(config).make(file, overwrite=overwrite)
    for fault in made.faults:
        print(  # noqa: T201 - this is the command line
            f"kiosk: the backup is whole, but the books do not agree: {fault.sentence}",
            file=sys.stderr,
        )
    megabytes = made.path.stat().st_size / 1e6
    print(f"backed up to {made.path} ({megabytes:.1f} MB)")  # noqa: T201
    return 0
