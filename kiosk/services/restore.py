"""Putting a backup in the place of the database. What was there is kept."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from kiosk.domain import backups as names
from kiosk.domain.errors import (
    BackupError,
    DatabaseDamagedError,
    ForeignDatabaseError,
    SchemaNewerError,
    StoreError,
)
from kiosk.services.clock import system_clock
from kiosk.store import audit, backups, files, health, postgres_tools, versions
from kiosk.store.books import BookFault

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a backup holds: `newest` is when its newest row was written, None if it has none.

    A dump of a server's database (`is_dump`) is not looked into further than its version.
    """

    path: Path
    newest: datetime | None
    version: str
    is_dump: bool = False
    faults: tuple[BookFault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done; `kept` is where the database from before is now, None if there was none.

    `was_damaged` says that it could not be read and was moved there as it was.
    """

    path: Path
    kept: Path | None
    was_damaged: bool = False


class RestoreService:
    """Puts backups back. Blocking.

    `catch_up` is called once after each restore: it records the payments that came after the
    backup was made. `folder` is where the database from before is kept.
    """

    def __init__(
        self,
        url: str,
        folder: Path,
        clock: Callable[[], datetime] = system_clock,
        catch_up: Callable[[], object] | None = None,
    ) -> None:
        self._url = url
        self._folder = folder
        self._clock = clock
        self._catch_up = catch_up

    @property
    def _file(self) -> Path | None:
        return files.sqlite_file(self._url)

    def look(self, path: Path) -> Candidate:
        """Read all of the backup `path`, and return what it holds. Nothing is changed.

        Raises:
            BackupError: it is not there, or is the database itself.
            DatabaseDamagedError: it is damaged, or not a kiosk's.
            SchemaNewerError: a newer version of the program made it.
        """
        self._check_given(path)
        if self._file is None:
            version = postgres_tools.schema_version(path)
            _refuse_newer(version)
            return Candidate(path=path, newest=None, version=version, is_dump=True)
        self._make_home(self._file)
        with _alone_at(self._file), _staged(path, self._file) as (_stage, candidate):
            return candidate

    def restore(self, path: Path) -> Restored:
        """Put the backup `path` in the place of the database, and keep what was there.

        Kiosks that are open go on with the restored database. Sales made in the very moment of
        the restore may be in neither file: close the kiosks, or pause the sale, before.

        Raises:
            BackupError, DatabaseDamagedError, SchemaNewerError: as `look`; or the database in
                place is another program's. Nothing was changed.
            StoreError: the database in place cannot be written. It is as it was.
        """
        self._check_given(path)
        if self._file is None:
            done = self._restore_on_server(path)
        else:
            self._make_home(self._file)
            with _alone_at(self._file), _staged(path, self._file) as (stage, candidate):
                done = self._exchange(candidate, stage, self._file)
        logger.warning("restored from %s; the database from before is %s", path, done.kept)
        if self._catch_up is not None:
            self._catch_up()
        return done

    def _exchange(self, candidate: Candidate, stage: Path, live: Path) -> Restored:
        backups.prepare(stage, self._event(candidate.path))
        if not live.exists():
            backups.replace_damaged(stage, live, self._aside(live))
            return Restored(path=candidate.path, kept=None)
        kept = self._keep(live)
        if kept is None:
            aside = self._aside(live)
            backups.replace_damaged(stage, live, aside)
            return Restored(path=candidate.path, kept=aside, was_damaged=True)
        backups.put_back(stage, live)
        return Restored(path=candidate.path, kept=kept)

    def _keep(self, live: Path) -> Path | None:
        """Back up the database in place; None if it is damaged."""
        files.make_folder(self._folder)
        target = self._fresh(self._folder / f"{live.stem}-before-restore-", ".db")
        try:
            backups.back_up(live, target)
        except ForeignDatabaseError as error:
            raise BackupError(f"{live}: belongs to another program, it is left alone") from error
        except DatabaseDamagedError as error:
            logger.error("the database in place is damaged: %s", error)  # noqa: TRY400
            return None
        return target

    def _aside(self, live: Path) -> Path:
        return self._fresh(live.with_name(f"{live.name}.damaged-"), "")

    def _fresh(self, start: Path, end: str) -> Path:
        """Return a path named with the moment, which nobody has taken."""
        stem = start.with_name(start.name + names.stamp(self._clock()))
        endings = chain([end], (f"-{number}{end}" for number in count(2)))
        paths = (stem.with_name(stem.name + ending) for ending in endings)
        return next(path for path in paths if not path.exists())

    def _restore_on_server(self, path: Path) -> Restored:
        _refuse_newer(postgres_tools.schema_version(path))
        files.make_folder(self._folder)
        target = self._fresh(self._folder / "shop-before-restore-", ".dump")
        postgres_tools.dump(self._url, target)
        postgres_tools.load(self._url, path)
        backups.take_over(self._url, self._event(path))
        return Restored(path=path, kept=target)

    def _event(self, path: Path) -> audit.Event:
        return audit.Event(
            at=self._clock(), actor="kiosk restore", action="restored", subject=path.name
        )

    def _check_given(self, path: Path) -> None:
        if not path.is_file():
            raise BackupError(f"{path}: there is no such file")
        if self._file is not None and files.is_same(path, self._file):
            raise BackupError(f"{path}: is the database itself, name a backup")
        if self._file is not None and files.is_same(path, backups.stage_beside(self._file)):
            raise BackupError(f"{path}: is what an interrupted restore left, name a backup")

    def _make_home(self, live: Path) -> None:
        files.make_folder(live.parent)  # on a machine that never had a shop


@contextmanager
def _alone_at(live: Path) -> Iterator[None]:
    """Let one restore at a time make its copy beside the database."""
    with files.alone_in(live.parent) as is_alone:
        if not is_alone:
            raise BackupError(f"{live}: another restore is under way")
        yield


@contextmanager
def _staged(path: Path, live: Path) -> Iterator[tuple[Path, Candidate]]:
    """Copy the backup beside the database and check it; the copy is gone after the block."""
    stage = backups.stage_beside(live)
    try:
        try:
            backups.stage(path, stage)
            candidate = _describe(path, stage)
        except StoreError as error:
            raise type(error)(f"{path}: {error}") from error
        yield stage, candidate
    finally:
        backups.discard(stage)


def _describe(path: Path, stage: Path) -> Candidate:
    found = backups.inspect(stage)
    _refuse_newer(found.version)
    with files.reading(stage) as connection:
        newest = health.newest_moment(connection)
    return Candidate(
        path=path,
        newest=None if newest is None else datetime.fromtimestamp(newest / 1000, UTC),
        version=found.version,
        faults=found.faults,
    )


def _refuse_newer(version: str) -> None:
    if versions.is_newer(version):
        raise SchemaNewerError(
            f"made by a newer version of the program (schema {version}), please update the program"
        )
