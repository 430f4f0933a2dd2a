"""Backups of PostgreSQL, by its own programs `pg_dump` and `pg_restore`."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from sqlalchemy.engine import make_url

from kiosk.domain.errors import BackupError
from kiosk.store import files

# Names of postgresql.org/docs/current/libpq-envars.html for what a URL may say.
_VARIABLES = {
    "host": "PGHOST",
    "port": "PGPORT",
    "dbname": "PGDATABASE",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "passfile": "PGPASSFILE",
    "service": "PGSERVICE",
    "options": "PGOPTIONS",
    "sslmode": "PGSSLMODE",
    "sslcert": "PGSSLCERT",
    "sslkey": "PGSSLKEY",
    "sslrootcert": "PGSSLROOTCERT",
    "connect_timeout": "PGCONNECT_TIMEOUT",
    "target_session_attrs": "PGTARGETSESSIONATTRS",
}
_MISMATCH = re.compile(r"server version: ([^;\n]+); \w+ version: ([^\n]+)")
_NEEDED = ("public orders", "public payment", "public audit_event", "public alembic_version")


def dump(url: str, target: Path) -> None:
    """Let `pg_dump` write the database to the one file `target`, and let it appear whole.

    Raises:
        BackupError: the program is missing or too old, the server cannot be asked, or the file
            cannot be written; what was at `target` is still there.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        # It holds PIN hashes and shoppers' names.
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _run(url, "pg_dump", "--format=custom", f"--file={part}")
        check(part)
        files.sync_file(part)
        part.replace(target)
        files.sync_folder(target.parent)
    except OSError as error:
        raise BackupError(f"{target}: cannot be written ({error.strerror})") from error
    finally:
        part.unlink(missing_ok=True)


def check(path: Path) -> None:
    """Check that `path` is a dump of a kiosk's database.

    Raises:
        BackupError: it is not, or `pg_restore` is missing.
    """
    contents = _run("", "pg_restore", "--list", str(path))
    if not all(f"TABLE DATA {name} " in contents for name in _NEEDED):
        raise BackupError(f"{path}: not a backup of a kiosk's database")


def schema_version(path: Path) -> str:
    """Return the version of the schema in the dump `path`.

    Raises:
        BackupError: it is not a dump of a kiosk's database.
    """
    check(path)
    rows = _run("", "pg_restore", "--data-only", "--table=alembic_version", "--file=-", str(path))
    lines = rows.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("COPY ")]
    if len(starts) != 1 or lines[starts[0] + 1].startswith("\\."):
        raise BackupError(f"{path}: not a backup of a kiosk's database")
    return lines[starts[0] + 1].strip()


def load(url: str, path: Path) -> None:
    """Let `pg_restore` put the dump `path` in the place of the database, all of it or nothing.

    Raises:
        BackupError: it could not; the database is as it was.
    """
    name = str(make_url(url).database)
    flags = ("--clean", "--if-exists", "--single-transaction", "--no-owner", "--no-privileges")
    _run(url, "pg_restore", *flags, f"--dbname={name}", str(path))


def _run(url: str, program: str, *arguments: str) -> str:
    found = shutil.which(program)
    if found is None:
        raise BackupError(
            f"PostgreSQL is backed up by its own program {program}, which is not installed here: "
            "install PostgreSQL's client programs, or run it on the server"
        )
    done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs
        # Without a terminal's question: the password is in the environment or nowhere.
        [found, *(["--no-password"] if url else []), *arguments],
        env=_environment(url),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise BackupError(_sentence(program, done.stderr))
    return done.stdout


def _environment(url: str) -> dict[str, str]:
    """Return the environment that says where the server is.

    Other users of the machine can read a command line, but not a program's environment.
    """
    environment = {**os.environ, "LC_ALL": "C"}
    if not url:
        return environment
    parsed = make_url(url)
    said: dict[str, object] = {
        **parsed.query,
        "host": parsed.host or parsed.query.get("host"),
        "port": parsed.port or parsed.query.get("port"),
        "user": parsed.username,
        "password": parsed.password,
        "dbname": parsed.database,
    }
    known = {_VARIABLES[key]: str(value) for key, value in said.items() if key in _VARIABLES}
    return environment | {name: value for name, value in known.items() if value != "None"}


def _sentence(program: str, errors: str) -> str:
    mismatch = _MISMATCH.search(errors)
    if mismatch is not None:
        return (
            f"{program} is older than the server (server version {mismatch[1]}, "
            f"{program} version {mismatch[2]}): "
            "install the client programs of the server's version"
        )
    lines = [line.partition("error: ")[2] or line for line in errors.splitlines() if line.strip()]
    return f"{program} failed: {lines[0] if lines else 'it said nothing'}"
