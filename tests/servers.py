"""A throwaway PostgreSQL server: its own folder, its own socket, gone when the tests are."""

import contextlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

USER = "kiosk"
_PROGRAMS = Path("/usr/lib/postgresql")
# Users whom initdb, which refuses root, may run as; the first one that exists is taken.
_UNPRIVILEGED = ("postgres", "nobody")
# Where a folder may be that another user reaches, if the one for temporary files is root's own.
_FOLDERS = ("/tmp", "/var/tmp", "/dev/shm")  # noqa: S108
# The socket alone is listened on: nobody else on the machine or the network reaches the server.
# fsync stays on, because tests of durability pull the plug.
_SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{folder}'
unix_socket_permissions = 0700
port = 5432
max_connections = 200
fsync = on
synchronous_commit = on
logging_collector = off
"""


class ServerUnavailableError(Exception):
    """There is no PostgreSQL to be had here; the sentence says why."""


class Server:
    """One cluster in a folder of its own, which `start` starts and `remove` takes away."""

    def __init__(self, programs: Path, folder: Path) -> None:
        """Make the cluster in `folder`, which is empty.

        Raises:
            ServerUnavailableError: it cannot be made there.
        """
        self._programs = programs
        self.folder = folder
        self._data = folder / "data"
        self._made = 0
        self._run("initdb", "--auth=trust", "--encoding=UTF8", "--locale=C", f"--username={USER}")
        with (self._data / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write(_SETTINGS.format(folder=folder))

    @property
    def log(self) -> str:
        """What the server wrote."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def url(self, database: str = "postgres") -> str:
        """Return the URL of one database on the server."""
        return f"postgresql+psycopg://{USER}@/{database}?host={self.folder}&port=5432"

    def start(self) -> None:
        """Start the server, and return once it takes connections.

        Raises:
            ServerUnavailableError: it does not start.
        """
        self._run("pg_ctl", "start", "--wait", "--timeout=60", f"--log={self.folder / 'log'}")

    def stop(self, mode: str = "fast") -> None:
        """Stop the server: ``fast`` rolls everybody back, ``immediate`` is a crash."""
        self._run("pg_ctl", "stop", "--wait", f"--mode={mode}")

    def restart(self, mode: str = "immediate") -> None:
        """Stop the server, by a crash unless told, and start it again."""
        self.stop(mode)
        self.start()

    def fresh_database(self) -> str:
        """Make an empty database; return its URL."""
        self._made += 1
        name = f"shop_{self._made}"
        self.execute(f"CREATE DATABASE {name}")
        return self.url(name)

    def disconnect_all(self, url: str) -> None:
        """End every connection to a database, as a lost network would, and wait until it has."""
        self.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"  # noqa: S608
            f" WHERE datname = '{database_of(url)}'"
        )

    def drop_database(self, url: str) -> None:
        """Remove a database, whoever is connected to it."""
        self.execute(f"DROP DATABASE {database_of(url)} WITH (FORCE)")

    def execute(self, statement: str, database: str = "postgres") -> list[Any]:
        """Run one statement of the administrator's, outside any transaction; return its rows."""
        import psycopg  # noqa: PLC0415 - an extra, which a machine without the server may lack

        with psycopg.connect(
            dbname=database, user=USER, host=str(self.folder), port=5432, autocommit=True
        ) as connection:
            cursor = connection.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []

    def remove(self) -> None:
        """Stop the server if it runs, and remove its folder."""
        with contextlib.suppress(ServerUnavailableError):
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), f"--pgdata={self._data}", *arguments]
        who: dict[str, Any] = {}
        if os.geteuid() == 0:
            user, group = _unprivileged()
            who = {"user": user, "group": group, "extra_groups": []}
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs
            command,
            cwd=self.folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            text=True,
            **who,
        )
        if done.returncode != 0:
            last = (done.stdout.strip().splitlines() or ["it said nothing"])[-1]
            raise ServerUnavailableError(f"PostgreSQL's {program} failed: {last}")


def database_of(url: str) -> str:
    """Return the name of the database in a URL of `Server.url`."""
    found = re.search(r"@/(\w+)\?", url)
    if found is None:
        raise ValueError(f"not a database of a throwaway server: {url}")
    return found[1]


@contextlib.contextmanager
def running_server() -> Iterator[Server]:
    """Give a server that runs, and take it away afterwards.

    Raises:
        ServerUnavailableError: PostgreSQL or its driver is not installed, or cannot run here.
    """
    if os.name == "nt":
        raise ServerUnavailableError("the throwaway PostgreSQL is for Linux and macOS")
    server = _start(_find_programs())
    try:
        yield server
    finally:
        server.remove()


def _start(programs: Path) -> Server:
    """Return a server in the first folder where one can live."""
    try:
        import psycopg  # noqa: F401, PLC0415 - the extra 'postgres'
    except ImportError as error:
        raise ServerUnavailableError(f"psycopg is not installed ({error})") from error
    failure = ServerUnavailableError("there is no folder for PostgreSQL")
    for parent in dict.fromkeys([tempfile.gettempdir(), *_FOLDERS]):
        if not os.access(parent, os.W_OK):
            continue
        # A socket's whole path has at most 107 bytes (unix(7)), so the name is short.
        folder = Path(tempfile.mkdtemp(prefix="pg-", dir=parent))
        try:
            if os.geteuid() == 0:
                os.chown(folder, *_unprivileged())
            server = Server(programs, folder)
            server.start()
        except (ServerUnavailableError, OSError) as error:
            # Another user may not reach the folder, or it is too full: the next one may do.
            failure = ServerUnavailableError(str(error))
            shutil.rmtree(folder, ignore_errors=True)
        else:
            return server
    raise failure


def _find_programs() -> Path:
    """Return the folder with PostgreSQL's programs; of Debian's, the newest version's."""
    found = shutil.which("initdb")
    if found is not None and Path(found).resolve().with_name("pg_ctl").exists():
        return Path(found).resolve().parent
    versions = sorted(_PROGRAMS.glob("*/bin/initdb"), key=_version, reverse=True)
    if not versions:
        raise ServerUnavailableError("PostgreSQL's programs are not installed")
    return versions[0].parent


def _version(program: Path) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", program.parents[1].name)]


def _unprivileged() -> tuple[int, int]:
    """Return the numbers of a user who is not root, and of that user's group."""
    import pwd  # noqa: PLC0415 - not on Windows

    for name in _UNPRIVILEGED:
        with contextlib.suppress(KeyError):
            account = pwd.getpwnam(name)
            return account.pw_uid, account.pw_gid
    raise ServerUnavailableError("PostgreSQL refuses root, and there is no other user here")


def _environment() -> dict[str, str]:
    # PGDATA, PGPORT and their like would speak of somebody else's server.
    return {name: value for name, value in os.environ.items() if not name.startswith("PG")}
