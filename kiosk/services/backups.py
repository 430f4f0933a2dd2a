"""Backups: by hand, and by themselves every hour while a kiosk is open."""

import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain import backups as names
from kiosk.domain.errors import BackupError, DatabaseUnavailableError, StoreError
from kiosk.services.clock import system_clock
from kiosk.store import backups, files, postgres_tools, versions
from kiosk.store.books import BookFault

logger = logging.getLogger(__name__)

# An automatic backup must not fill the disk that the shop sells on.
_SPARE_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole backup; `faults` are where the books in it do not agree."""

    path: Path
    faults: tuple[BookFault, ...] = ()


class BackupService:
    """Makes backups of one database, and finds the newest good one. Blocking; sales go on.

    `folder` is where automatic backups are kept, named after the database and the moment; it is
    made when the first one is.
    """

    def __init__(
        self, url: str, folder: Path, clock: Callable[[], datetime] = system_clock
    ) -> None:
        self._url = url
        self._folder = folder
        self._clock = clock

    @property
    def _file(self) -> Path | None:
        return files.sqlite_file(self._url)

    @property
    def is_by_server(self) -> bool:
        """True if the database is on a server, where its own programs make backups."""
        return self._file is None

    @property
    def folder(self) -> Path:
        """Where automatic backups are kept."""
        return self._folder

    def make(self, target: Path, *, overwrite: bool = False) -> Backup:
        """Back the database up to the file `target`; it appears only when it is whole.

        Raises:
            BackupError: `target` cannot be written, or is there already and not to be replaced.
            StoreError: the database is missing, damaged, or not a kiosk's.
        """
        try:
            self._check_target(target, overwrite=overwrite)
        except OSError as error:  # a name that is too long, a folder that may not be entered
            raise BackupError(f"{target}: cannot be written ({error.strerror})") from error
        if self._file is None:
            postgres_tools.dump(self._url, target)
            return Backup(target)
        self._check_source(self._file)
        made = Backup(target, backups.back_up(self._file, target).faults)
        _log(made)
        return made

    def run_if_due(self, now: datetime | None = None) -> Backup | None:
        """Make the hourly backup if none was made within the hour, and let old ones go.

        Any number of kiosks on one machine may call this: one of them makes it. A database on a
        server is backed up there; nothing is done for it.

        Returns:
            The backup, None if none was due.

        Raises:
            BackupError: it cannot be written, or would fill the disk.
            StoreError: the database is missing, damaged, or not a kiosk's.
        """
        moment = now or self._clock()
        if self._file is None or not names.is_due(self.moments(), moment):
            return None
        self._check_source(self._file)
        files.make_folder(self._folder)
        with files.alone_in(self._folder) as is_alone:
            if not is_alone or not names.is_due(self.moments(), moment):
                return None  # another window is at it, or has just been
            self._tidy()
            self._check_room(self._file)
            made = self.make(self._path(moment))
            if not made.faults:  # else an older one may be the newest good one
                self._thin_out(moment, keep=made.path)
        return made

    def newest_good(self) -> Backup | None:
        """Return the newest automatic backup that is whole and whose books agree.

        From the newest back, each is read in full. Where the books agree in none, the newest
        whole one is returned with its faults; None where there is none.
        """
        whole = None
        for path in self.paths():
            backup = _checked(path)
            if backup is not None and not backup.faults:
                return backup
            whole = whole or backup
        return whole

    def paths(self) -> tuple[Path, ...]:
        """Return the automatic backups, the newest first, not looked into."""
        return tuple(self._path(moment) for moment in self.moments())

    def moments(self) -> tuple[datetime, ...]:
        """Return when the automatic backups were made, the newest first."""
        try:
            found = [names.moment_of(self._stem, path.name) for path in self._folder.iterdir()]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise BackupError(f"{self._folder}: cannot be read ({error.strerror})") from error
        return tuple(sorted((moment for moment in found if moment is not None), reverse=True))

    @property
    def _stem(self) -> str:
        return "" if self._file is None else self._file.stem

    def _path(self, moment: datetime) -> Path:
        return self._folder / names.name_at(self._stem, moment)

    def _check_target(self, target: Path, *, overwrite: bool) -> None:
        if not target.parent.is_dir():
            raise BackupError(f"{target.parent}: there is no such folder")
        if target.is_dir():
            raise BackupError(f"{target}: is a folder, name a file in it")
        if self._file is not None and _is_part_of(target, self._file):
            raise BackupError(f"{target}: is the database itself, name another file")
        if target.exists() and not overwrite:
            raise BackupError(f"{target}: is there already; --force replaces it")
        if target.exists() and not files.may_be_backup(target):
            raise BackupError(f"{target}: is no backup, it is not replaced")

    def _check_source(self, source: Path) -> None:
        if not source.is_file():
            raise DatabaseUnavailableError(f"{source}: there is no such database")

    def _check_room(self, source: Path) -> None:
        needed = sum(
            path.stat().st_size for path in (source, files.log_of(source)) if path.exists()
        )
        free = shutil.disk_usage(self._folder).free
        if free < needed + _SPARE_BYTES:
            raise BackupError(
                f"{self._folder}: only {free // 1_000_000} MB are free, too few for a backup"
            )

    def _tidy(self) -> None:
        """Remove what a power cut left of a backup."""
        for path in self._folder.iterdir():
            name = path.name.removesuffix(".part")
            if name != path.name and names.moment_of(self._stem, name) is not None:
                backups.discard(path)

    def _thin_out(self, now: datetime, *, keep: Path) -> None:
        for moment in names.expendable(self.moments(), now):
            path = self._path(moment)
            if path == keep:
                continue
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                logger.warning("an old backup cannot be removed: %s", error)


def _checked(path: Path) -> Backup | None:
    """Return the backup if it is whole and this program can use it."""
    try:
        found = backups.inspect(path)
    except StoreError as error:
        logger.warning("backup %s is not good: %s", path, error)
        return None
    if versions.is_newer(found.version):
        logger.warning("backup %s is of a newer version of the program", path)
        return None
    return Backup(path, found.faults)


def _log(made: Backup) -> None:
    logger.info("backed up to %s", made.path)
    for fault in made.faults:
        logger.error("the books do not agree: %s", fault.sentence)


def _is_part_of(target: Path, database: Path) -> bool:
    taken = [database.with_name(database.name + ending) for ending in ("", *files.COMPANIONS)]
    parts = [target, target.with_name(f"{target.name}.part")]
    return any(files.is_same(part, path) for part in parts for path in taken)
