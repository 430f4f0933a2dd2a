"""What `kiosk doctor` says about a database, from what the database said about itself."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from kiosk.domain.health import Finding
from kiosk.services.checks import ok, stop, warning
from kiosk.store import health, places, versions
from kiosk.store.engine import has_wal_reset_bug, sqlite_driver

_OLDEST_SERVER = 12
_FEW_CONNECTIONS = 5
_MOST_APART_MS = 120_000


def library() -> Finding:
    """Look whether SQLite has the WAL-reset bug."""
    driver = sqlite_driver()
    version = driver.sqlite_version
    if has_wal_reset_bug(driver.sqlite_version_info):
        return warning(
            "database.library",
            f"SQLite {version} can damage a write-ahead log, so the kiosk does without one",
            "install pysqlite3, which brings a mended SQLite; sales are slower without",
        )
    return ok("database.library", f"SQLite {version}")


def place(file: Path) -> Finding:
    """Look on which kind of disk the database is."""
    kind = places.network_file_system(file)
    if kind is None:
        return ok("database.place", f"{file} is on a disk of this machine")
    return stop(
        "database.place",
        f"{file} is on a network file system ({kind}), where SQLite can lose sales",
        "keep it on a disk of this machine, or use PostgreSQL for several machines",
    )


def schema(version: str) -> Finding:
    """Compare the schema with the program's."""
    if version == versions.HEAD:
        return ok("schema", f"the schema is {version}, as this program has it")
    if versions.is_newer(version):
        return stop(
            "schema",
            f"the schema is {version}, this program knows up to {versions.HEAD}",
            "update the program",
        )
    return warning(
        "schema",
        f"the schema is {version}, this program has {versions.HEAD}",
        "open the kiosk: it keeps a backup and brings the schema up to date",
    )


def settings(which: str, found: dict[str, str]) -> Finding:
    """Look whether SQLite keeps what it says it wrote, and the rules; `which` engine said so."""
    seen = ", ".join(f"{name}={value}" for name, value in found.items())
    modes = {("wal", "2"), ("wal", "3"), ("delete", "3")}
    is_durable = (found["journal_mode"], found["synchronous"]) in modes
    if is_durable and (found["foreign_keys"], found["trusted_schema"]) == ("1", "0"):
        return ok(f"database.settings.{which}", seen)
    return stop(f"database.settings.{which}", seen, "close every program that uses the database")


def server(found: health.Server, now: datetime) -> Iterable[Finding]:
    """Look at what a PostgreSQL server says about itself."""
    yield _server_version(found)
    yield _durability(found)
    yield _timeouts(found)
    if found.connections_left < _FEW_CONNECTIONS:
        yield warning(
            "server.connections",
            f"the server has room for {max(0, found.connections_left)} more connections",
            "raise max_connections, or close what is connected",
        )
    else:
        yield ok("server.connections", f"room for {found.connections_left} more connections")
    apart_ms = abs(now.timestamp() * 1000 - found.now_ms)
    if apart_ms > _MOST_APART_MS:
        yield warning(
            "server.clock",
            f"this machine's clock and the server's are {apart_ms / 60_000:.0f} minutes apart",
            "set date and time of both machines, and switch on their setting by network",
        )
    else:
        yield ok("server.clock", f"the clocks are {apart_ms / 1000:.1f} seconds apart")
    yield ok("kiosks", f"{found.other_connections} other connections to this database")


def _server_version(found: health.Server) -> Finding:
    seen = f"PostgreSQL {found.version}"
    if found.version < _OLDEST_SERVER:
        return stop(
            "server.version",
            f"{seen} is too old",
            f"install PostgreSQL {_OLDEST_SERVER} or newer",
        )
    return ok("server.version", seen)


def _durability(found: health.Server) -> Finding:
    names = ("fsync", "synchronous_commit", "full_page_writes")
    off = [name for name in names if found.settings[name] == "off"]
    if off:
        return stop(
            "server.durability",
            f"{', '.join(off)} off: a power cut can lose payments",
            f"switch {' and '.join(off)} on in postgresql.conf",
        )
    return ok("server.durability", ", ".join(f"{name}={found.settings[name]}" for name in names))


def _timeouts(found: health.Server) -> Finding:
    names = ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout")
    unset = [name for name in names if found.settings[name] == "0"]
    if unset:
        return warning(
            "server.timeouts",
            f"{', '.join(unset)} not set: a frozen kiosk can hold up the others",
            "remove what resets them on the server (ALTER ROLE, ALTER DATABASE), or in the URL",
        )
    return ok("server.timeouts", ", ".join(f"{name}={found.settings[name]}" for name in names))
