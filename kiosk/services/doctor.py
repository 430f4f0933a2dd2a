"""`kiosk doctor`: is everything as it must be for selling?"""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from kiosk import logs
from kiosk.domain.errors import (
    ConfigError,
    DatabaseBusyError,
    DatabaseDamagedError,
    ForeignDatabaseError,
    StoreError,
)
from kiosk.domain.health import Finding, Report, Severity
from kiosk.services import checks, database_checks
from kiosk.services.backups import BackupService
from kiosk.services.checks import Folders, ok, stop
from kiosk.services.clock import system_clock
from kiosk.store import books, files, health, places, versions
from kiosk.store.engine import Engines, explained, make_engines

_AUDIT = {"audit_chain", "audit_tail"}


class DoctorService:
    """Looks, and changes nothing but a number that nobody reads. Blocking; sales go on.

    Nothing is made, migrated or mended: a database that is missing stays missing. `journal`
    looks at the payment journal; told True, it compares all of it with the database,
    which was found sound. `clock` is the machine's own: one that goes on steadily would hide that
    it was set back.
    """

    def __init__(
        self,
        url: str,
        folders: Folders,
        backups: BackupService,
        clock: Callable[[], datetime] = system_clock,
        journal: Callable[[bool], Iterable[Finding]] | None = None,
    ) -> None:
        self._url = url
        self._folders = folders
        self._backups = backups
        self._clock = clock
        self._journal = journal

    def examine(self, *, whole: bool = True) -> Report:
        """Return what was found; only the `whole` examination reads everything.

        The quick one takes milliseconds: it writes to the database, and looks at disks, clock and
        journal.
        """
        findings = [*checks.disks(self._folders)]
        findings.append(checks.log(self._folders.data / "logs", logs.failure()))
        if whole:
            findings.append(checks.fonts())
        findings += self._database(whole=whole)
        if self._journal is not None:
            # Compared with a database that was found sound; another is left as it is.
            is_sound = any(finding.key == "books" for finding in findings)
            findings += self._journal(whole and is_sound)
        if whole and not any(finding.key == "database.url" for finding in findings):
            findings.append(self._backup())
        return Report(tuple(findings))

    def _database(self, *, whole: bool) -> Iterable[Finding]:
        try:
            file = files.sqlite_file(self._url)
            engines = make_engines(self._url)
        except ConfigError as error:
            yield stop(
                "database.url", str(error), "correct it in kiosk.toml, or give --database-url"
            )
            return
        try:
            if file is None:
                yield from self._on_server(engines, whole=whole)
            else:
                yield from self._in_file(file, engines, whole=whole)
        except StoreError as error:
            yield stop("database.open", str(error), self._what_to_do(error))
        finally:
            engines.dispose()

    def _in_file(self, file: Path, engines: Engines, *, whole: bool) -> Iterable[Finding]:
        if not file.is_file():
            yield stop("database.open", f"there is no database {file}", self._make_or_restore())
            return
        if whole:
            yield database_checks.library()
            yield database_checks.place(file)
        # Past the engines, which would set another program's database to our ways.
        with files.reading(file, files.live_mode(file)) as connection:
            version = health.schema_version(connection)
        schema = database_checks.schema(version)
        yield schema
        if schema.severity is Severity.STOP:
            return
        yield from self._opened(engines)
        if whole:
            yield from _settings(engines)
            yield from self._content(engines, version)
            yield _open_kiosks(engines, file)

    def _on_server(self, engines: Engines, *, whole: bool) -> Iterable[Finding]:
        with explained(), engines.read.begin() as connection:
            version = health.schema_version(connection)
            found = health.server(connection)
        schema = database_checks.schema(version)
        yield schema
        if schema.severity is Severity.STOP:
            return
        yield from self._opened(engines)
        if whole:
            yield from database_checks.server(found, self._clock())
            yield from self._books(engines, version)

    def _opened(self, engines: Engines) -> Iterable[Finding]:
        """Look at what both examinations look at, in a database that can be opened."""
        try:
            with explained(), engines.write.begin() as connection:
                health.write(connection)
        except StoreError as error:
            yield stop("database.write", str(error), self._what_to_do(error))
        else:
            yield ok("database.write", "a row was written")
        with explained(), engines.read.begin() as connection:
            newest_ms = health.newest_moment(connection)
        yield checks.clock(self._clock(), newest_ms)

    def _content(self, engines: Engines, version: str) -> Iterable[Finding]:
        try:
            with explained(), engines.read.begin() as connection:
                lines = health.damage(connection)
        except DatabaseDamagedError as error:
            lines = (str(error),)
        if lines:
            seen = f"the database is damaged: {lines[0]}"
            yield stop("database.content", seen, checks.how_to_restore(self._backups))
            return  # what the books say of a damaged database means nothing
        yield ok("database.content", "every page, index and reference was read and is sound")
        yield from self._books(engines, version)

    def _books(self, engines: Engines, version: str) -> Iterable[Finding]:
        if version != versions.HEAD:
            return  # the books are those of this version's schema
        with explained(), books.snapshot(engines.read) as connection:
            faults = books.find_faults(connection)
        others = [fault.sentence for fault in faults if fault.code not in _AUDIT]
        trail = [fault.sentence for fault in faults if fault.code in _AUDIT]
        advice = "stop selling and have somebody look at it; "
        advice += checks.how_to_restore(self._backups) if faults else ""
        yield (
            stop("books", "; ".join(others), advice)
            if others
            else ok("books", "stock, orders, payments and refunds agree")
        )
        yield (
            stop("audit", "; ".join(trail), advice)
            if trail
            else ok("audit", "the audit trail is whole")
        )

    def _backup(self) -> Finding:
        if self._backups.is_by_server:
            return ok("backup", "a server is backed up where it runs ('kiosk backup' by hand)")
        return checks.newest_backup(self._backups, self._clock())

    def _what_to_do(self, error: StoreError) -> str:
        match error:
            case ForeignDatabaseError():
                return "name another file with database_url or --data-dir; this one is left alone"
            case DatabaseDamagedError():
                return checks.how_to_restore(self._backups)
            case DatabaseBusyError():
                return "close the program that has the database open, or restart the machine"
            case _ if self._backups.is_by_server:
                return "start the server, or correct database_url; the server's log says more"
            case _:
                return "check that the disk is there, has room, and may be written by this user"

    def _make_or_restore(self) -> str:
        return f"open the kiosk once to make a new shop, or {checks.how_to_restore(self._backups)}"


def _settings(engines: Engines) -> Iterable[Finding]:
    for which, engine in (("write", engines.write), ("read", engines.read)):
        with explained(), engine.begin() as connection:
            found = health.pragmas(connection)
        yield database_checks.settings(which, found)


def _open_kiosks(engines: Engines, file: Path) -> Finding:
    with explained(), engines.read.begin() as connection:
        connection.exec_driver_sql("SELECT 1 FROM counter")
        others = places.other_users(file)
    if others is None:
        return ok("kiosks", "how many other windows are open cannot be told here")
    return ok("kiosks", f"open in {others} other {'program' if others == 1 else 'programs'}")
