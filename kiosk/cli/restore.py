"""`kiosk restore FILE`: put a backup in the place of the database."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.config import Config, Flags, load_config
from kiosk.domain.errors import BackupError
from kiosk.logs import start_logging

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.services.restore import Candidate


def restore(flags: Flags, *, file: Path | None, is_agreed: bool) -> int:
    """Put `file`, or the newest good automatic backup, in the place of the database.

    A person at a terminal is asked before; without one, only if `is_agreed`.

    Returns:
        The exit code: 0 done, 1 if the person did not agree.

    Raises:
        KioskError: why it cannot be done; the database is as it was.
    """
    config = load_config(flags)
    # Late: SQLAlchemy only where a database is wanted.
    from kiosk.app import make_restore  # noqa: PLC0415

    if not is_agreed and not sys.stdin.isatty():
        raise BackupError("a restore replaces the database: add --yes where nobody can be asked")
    service = make_restore(config)
    candidate = service.look(file or _newest(config))
    _say(_description(candidate))
    if not is_agreed and not _agrees():
        _say("nothing was changed")
        return 1
    start_logging(config.data_dir / "logs", config.name)
    done = service.restore(candidate.path)
    _say(f"restored from {done.path}")
    if done.kept is not None:
        state = "was damaged, and" if done.was_damaged else "from before"
        _say(f"the database {state} is kept as {done.kept}")
    return 0


def _newest(config: Config) -> Path:
    from kiosk.app import make_backups  # noqa: PLC0415 - start-up

    backups = make_backups(config)
    found = backups.newest_good()
    if found is None:
        raise BackupError(f"there is no good automatic backup in {backups.folder}: name a file")
    return found.path


def _description(candidate: Candidate) -> str:
    if candidate.is_dump:
        return f"{candidate.path} is a dump of a kiosk's database (schema {candidate.version})"
    when = (
        "is empty"
        if candidate.newest is None
        else f"reaches to {candidate.newest:%Y-%m-%d %H:%M} UTC"
    )
    faults = "".join(f"\n  its books do not agree: {one.sentence}" for one in candidate.faults)
    return f"{candidate.path} is whole and {when}{faults}"


def _agrees() -> bool:
    _say("It replaces the database. Sales since then are taken back; what is there now is kept")
    _say("in a file. Close the other kiosks, or pause the sale, before you go on.")
    try:
        answer = input("Replace the database? [y/N] ")
    except EOFError:
        return False
    return answer.strip().lower() in {"y", "yes"}


def _say(line: str) -> None:
    print(line)  # noqa: T201 - this is the command line
