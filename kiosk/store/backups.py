"""Copies of a SQLite database, made and put back by SQLite itself while kiosks go on selling.

A copy of the file by other means would drop the locks of this process
(sqlite.org/howtocorrupt.html, section 2.2) and miss what is in the write-ahead log.
"""

import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy.engine import URL

from kiosk.domain.errors import BackupError, DatabaseBusyError, DatabaseDamagedError, StoreError
from kiosk.store import audit, books, counters, files, health, versions
from kiosk.store.books import BookFault
from kiosk.store.engine import make_engines

logger = logging.getLogger(__name__)

_STAGE = ".restoring"
_NUMBERS_SKIPPED = 1000
_BUSY = {5, 6}  # SQLITE_BUSY and SQLITE_LOCKED, sqlite.org/rescode.html


@dataclass(frozen=True, slots=True)
class Inspection:
    """A whole database: the version of its schema, and where its books do not agree."""

    version: str
    faults: tuple[BookFault, ...]


def back_up(source: Path, target: Path) -> Inspection:
    """Copy the database `source` to the one file `target`, check the copy, and let it appear whole.

    Kiosks sell meanwhile: the copy is of one moment. `target` is replaced if it is there; on any
    failure it stays as it was.

    Raises:
        BackupError: `target` cannot be written.
        StoreError: `source` cannot be read, or is damaged, or is not a kiosk's.
    """
    part = target.with_name(f"{target.name}.part")
    with _discarded(part), _written(target):
        _make_empty(part)
        _copy_pages(source, part, files.live_mode(source))
        found = inspect(part)
        shutil.copymode(source, part)
        files.sync_file(part)
        part.replace(target)
        files.sync_folder(target.parent)
    return found


def inspect(path: Path) -> Inspection:
    """Read all of the database `path` and return what it is.

    The books are those of this version of the program: of another schema they are not looked at.

    Raises:
        DatabaseDamagedError: it is not a database, damaged, or not a kiosk's.
        StoreError: it cannot be read.
    """
    with files.reading(path, files.resting_mode(path)) as connection:
        version = health.schema_version(connection)
        lines = health.damage(connection)
        if lines:
            raise DatabaseDamagedError(f"the database is damaged: {lines[0]}")
        faults = books.find_faults(connection) if version == versions.HEAD else ()
    return Inspection(version, faults)


def stage_beside(live: Path) -> Path:
    """Return where a backup is made ready before it is put in the place of `live`."""
    return live.with_name(f"{live.name}{_STAGE}")


def stage(backup: Path, path: Path) -> None:
    """Copy `backup`, which nobody uses, to `path`; nothing is changed or made beside it.

    Raises:
        BackupError: `path` cannot be written.
        StoreError: `backup` cannot be read.
    """
    with _discarded(path), _written(path):
        _make_empty(path)
        _copy_pages(backup, path, files.resting_mode(backup))


def prepare(path: Path, happened: audit.Event) -> None:
    """Do as `take_over` with the database `path`, which nobody else has open.

    Raises:
        SchemaNewerError, StoreError: as `take_over`.
    """
    take_over(f"sqlite:///{quote(path.absolute().as_posix(), safe='/:')}", happened)
    with files.opened(path, "rw") as connection:
        _without_log(connection)


def take_over(url: str, happened: audit.Event) -> None:
    """Give a database from a backup this program's schema, and say in its audit trail that it was.

    Its order and refund numbers go on a thousand later: the ones between are on screens, receipts
    and phones already, given out after the backup was made.

    Raises:
        SchemaNewerError: a newer version of the program made it.
        StoreError: it cannot be used.
    """
    engines = make_engines(url)
    try:
        versions.bring_up_to_date(engines.write)
        with engines.write.begin() as connection:
            counters.skip(connection, _NUMBERS_SKIPPED)
            audit.append(connection, happened)
    finally:
        engines.dispose()


def keep_before_migration(url: str | URL, folder: Path | None = None) -> Path | None:
    """Back up a database file whose schema is about to be changed; None for any other database.

    It goes into `folder`, else into `backups` beside the database, under a name that says which
    version it has. The program never removes it; one that is there already is kept.

    Raises:
        BackupError: it cannot be written.
        StoreError: the database cannot be read, or is damaged.
    """
    source = files.sqlite_file(url)
    if source is None or source.suffix == _STAGE:  # of which there is a backup already
        return None
    folder = folder or source.parent / "backups"
    files.make_folder(folder)
    with files.alone_in(folder, wait=True):
        with files.reading(source) as connection:
            version = health.schema_version(connection)
        target = folder / f"{source.stem}-before-update-from-{version}.db"
        if version != versions.HEAD and not target.exists():
            back_up(source, target)
            logger.info("schema %s is kept in %s", version, target)
    return target


def put_back(copy: Path, live: Path) -> None:
    """Give the database `live`, open in any number of kiosks, the content of `copy`.

    One transaction: whoever reads sees the old content or the new one, also after a power cut.

    Raises:
        StoreError: `live` cannot be written, or is kept locked; it is as it was.
    """
    with files.opened(copy, "rw") as reading, files.opened(live, "rw") as writing:
        [(size,)] = writing.execute("PRAGMA page_size").fetchall()
        if reading.execute("PRAGMA page_size").fetchall() != [(size,)]:
            # A database with a write-ahead log cannot change its page size.
            reading.execute(f"PRAGMA page_size = {size}")
            reading.execute("VACUUM")
        writing.execute("PRAGMA synchronous = 3")
        _copy(reading, writing)


def replace_damaged(copy: Path, live: Path, aside: Path) -> None:
    """Put `copy` in the place of `live`, and what was there at `aside`.

    What belonged to the damaged file goes first: SQLite would play its log into the new one
    (sqlite.org/howtocorrupt.html, section 1.4). Kiosks that still have it open notice that it went.

    Raises:
        BackupError: the files cannot be moved; on Windows, because a kiosk is open.
    """
    with _written(live):
        files.sync_file(copy)
        for ending in files.COMPANIONS:
            companion = live.with_name(live.name + ending)
            if companion.exists():
                companion.replace(aside.with_name(aside.name + ending))
        if live.exists():
            _keep_name(live, aside)
        copy.replace(live)
        files.sync_folder(live.parent)


def discard(path: Path) -> None:
    """Remove a file and whatever SQLite keeps beside it."""
    for ending in ("", *files.COMPANIONS):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _keep_name(live: Path, aside: Path) -> None:
    try:
        os.link(live, aside)  # so that there is no moment without a database
    except OSError:
        live.replace(aside)  # not every file system has links


def _make_empty(part: Path) -> None:
    """Make the file for the copy; until it is whole nobody else may read it."""
    discard(part)  # left behind by a power cut
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _without_log(connection: Any) -> None:  # noqa: ANN401 - any DB-API driver
    """Make the database one file: with a write-ahead log it needs others beside it."""
    [(mode,)] = connection.execute("PRAGMA journal_mode = delete").fetchall()
    if mode != "delete":
        raise DatabaseBusyError("the copy is in use by another program")


def _copy(reading: Any, writing: Any) -> None:  # noqa: ANN401 - any DB-API driver
    def check(status: int, _remaining: int, _total: int) -> None:
        # The driver would try for ever; the busy handler has waited already.
        if status in _BUSY:
            raise DatabaseBusyError("the database is kept locked by another program")

    reading.backup(writing, pages=-1, progress=check)


def _copy_pages(source: Path, target: Path, mode: str) -> None:
    """Copy the database `source`, opened in `mode`, over `target`, which nobody else has open.

    All pages in one step: while it lasts, SQLite keeps its view of the source
    (sqlite.org/c3ref/backup_finish.html), so the copy never starts again. With a write-ahead log
    nobody waits for it; without one, writers wait until it is done.
    """
    with files.opened(source, mode) as reading, files.opened(target, "rw") as writing:
        writing.execute("PRAGMA synchronous = 0")  # whoever called syncs the whole file once
        _copy(reading, writing)
        _without_log(writing)


@contextmanager
def _discarded(part: Path) -> Iterator[None]:
    """Leave nothing behind when the block fails."""
    try:
        yield
    except BaseException:
        try:
            discard(part)
        except OSError as error:
            logger.warning("%s is left behind: %s", part, error)
        raise


@contextmanager
def _written(target: Path) -> Iterator[None]:
    """Say about `target` what goes wrong in the block."""
    try:
        yield
    except OSError as error:
        raise BackupError(f"{target}: cannot be written ({error.strerror})") from error
    except StoreError as error:
        if "disk is full" in str(error) or "disk i/o" in str(error):
            raise BackupError(f"{target}: cannot be written ({error})") from error
        raise
