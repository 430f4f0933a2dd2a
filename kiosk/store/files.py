"""The database as a file: where it is, and how it is opened without changing it."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.engine import URL

from kiosk.domain.errors import BackupError, DatabaseDamagedError
from kiosk.store.engine import BUSY_SECONDS, explained, parse_url, sqlite_driver, sqlite_name

# What SQLite keeps beside a database (sqlite.org/tempfiles.html).
COMPANIONS = ("-wal", "-shm", "-journal")


def sqlite_file(url: str | URL) -> Path | None:
    """Return the file that a SQLite `url` names; None for PostgreSQL, which is on a server.

    Raises:
        ConfigError: `url` names neither.
    """
    parsed = parse_url(url)
    return sqlite_name(parsed) if parsed.get_backend_name() == "sqlite" else None


def log_of(database: Path) -> Path:
    """Return where the database's write-ahead log is, while it has one."""
    return database.with_name(f"{database.name}-wal")


def holds_something(file: Path) -> bool:
    """Return whether the file is there and not empty."""
    return file.is_file() and file.stat().st_size > 0


def is_same(path: Path, other: Path) -> bool:
    """Return whether two names are of one file, also of one that is not there yet."""
    if path.exists() and other.exists():
        return path.samefile(other)
    return path.resolve() == other.resolve()


def resting_mode(path: Path) -> str:
    """Return the mode in which a database that nobody uses is opened, and nothing put beside it.

    Where a log lies beside it, it belongs to the content and must be read too.
    """
    logs = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    has_log = any(holds_something(log) for log in logs)
    return "ro" if has_log else "ro&immutable=1"


def live_mode(path: Path) -> str:
    """Return the mode in which a database that kiosks may be using is read.

    Reading a write-ahead log needs files of its own beside it; on a disk that can only be read
    nobody writes either.

    Raises:
        DatabaseDamagedError: the file is empty. SQLite is not let near it: it would delete the
            log that lies beside it, and the sales in there (pagerOpenWalIfPresent in its pager.c).
    """
    if path.stat().st_size == 0:
        raise DatabaseDamagedError("the database cannot be used: it is empty")
    is_writable = os.name != "posix" or not os.statvfs(path).f_flag & os.ST_RDONLY
    return "rw" if is_writable else resting_mode(path)


def refuse_emptied(path: Path) -> None:
    """Refuse an empty file beside which a write-ahead log lies: SQLite would delete the log.

    Two windows may make a new database at one moment: theirs has no log while it is empty.

    Raises:
        DatabaseDamagedError: the database was emptied, and its newest sales are in the log.
    """
    if path.exists() and not holds_something(path) and holds_something(log_of(path)):
        raise DatabaseDamagedError(
            f"{path} is empty, but its write-ahead log is still there: copy both to another"
            " folder, then restore a backup ('kiosk restore --newest')"
        )


@contextmanager
def opened(path: Path, mode: str = "ro") -> Iterator[Any]:
    """Open `path` past the engines, in a `mode` of sqlite.org/uri.html: none of them makes it.

    Nothing is set: the file stays in the journal mode it has.

    Raises:
        StoreError: the database cannot be used.
    """
    with explained():
        connection = _connect(path, mode)
        with closing(connection):
            yield connection


@contextmanager
def reading(path: Path, mode: str = "ro") -> Iterator[Connection]:
    """Open `path` for the functions of the store, to be read only.

    Raises:
        StoreError: the database cannot be used.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlite_driver(),
        creator=lambda: _connect(path, mode),
        poolclass=NullPool,
        hide_parameters=True,
    )
    with explained(), engine.connect() as connection:
        yield connection


def may_be_backup(path: Path) -> bool:
    """Return whether `path` begins as SQLite's files or pg_dump's do, or is empty.

    Not for a database that this process has open: to open and close the file would drop its locks.

    sqlite.org/fileformat.html, "Magic Header String"; pg_backup_archiver.c, "PGDMP".
    """
    with path.open("rb") as file:
        start = file.read(16)
    return not start or start.startswith((b"SQLite format 3\0", b"PGDMP"))


def sync_file(path: Path) -> None:
    """Have the disk keep the content of `path`."""
    _sync(path, os.O_RDWR)


def sync_folder(path: Path) -> None:
    """Have the disk keep the names in the folder `path`."""
    if os.name == "posix":  # elsewhere a folder cannot be opened, and needs no such call
        _sync(path, os.O_RDONLY)


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it, where they are missing.

    Raises:
        BackupError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BackupError(f"{folder}: cannot be made ({error.strerror})") from error


@contextmanager
def alone_in(folder: Path, *, wait: bool = False) -> Iterator[bool]:
    """Tell whether no other window works in `folder`, or `wait` until none does.

    The operating system ends the lock with the process that holds it.

    Raises:
        BackupError: `folder` cannot be written.
    """
    path = folder / "backups.lock"
    try:
        handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    except OSError as error:
        raise BackupError(f"{path}: cannot be written ({error.strerror})") from error
    try:
        yield lock_file(handle, wait=wait)
    finally:
        os.close(handle)


def lock_file(handle: int, *, wait: bool) -> bool:
    """Lock an open file for this process; tell whether it is ours. It ends with the handle."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - Windows only

            msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _connect(path: Path, mode: str) -> Any:  # noqa: ANN401 - any DB-API driver
    return sqlite_driver().connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
    )
