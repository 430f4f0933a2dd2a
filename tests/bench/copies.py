"""Any number of copies of one shop's database, and what was done to each."""

from pathlib import Path
from typing import Protocol

from kiosk.store.engine import sqlite_driver
from tests.bench.statements import copy_database
from tests.servers import Server, database_of

_PAID = "SELECT count(*) FROM orders WHERE state = 'paid'"


class Copies(Protocol):
    """Makes copies of one database, which nobody has open."""

    def fresh(self) -> str:
        """Return the URL of another copy."""
        ...

    def paid(self, url: str) -> int:
        """Return how many orders are paid in a copy."""
        ...

    def deadlocks(self, url: str) -> int:
        """Return how many transactions of a copy its server ended because they were deadlocked.

        Services try again after one, so that no error tells of it.
        """
        ...


class SqliteCopies:
    """Files beside the first one."""

    def __init__(self, base: Path) -> None:
        self._base = base
        self._made = 0

    def fresh(self) -> str:
        self._made += 1
        copy = self._base.with_name(f"copy-{self._made}.db")
        copy_database(self._base, copy)
        return f"sqlite:///{copy}"

    def paid(self, url: str) -> int:
        connection = sqlite_driver().connect(url.removeprefix("sqlite:///"))
        try:
            return int(connection.execute(_PAID).fetchone()[0])
        finally:
            connection.close()

    def deadlocks(self, url: str) -> int:
        return 0  # there is one lock, taken first


class PostgresCopies:
    """Databases on the same server."""

    def __init__(self, server: Server, base: str) -> None:
        self._server = server
        self._base = database_of(base)
        self._made = 0

    def fresh(self) -> str:
        self._made += 1
        name = f"{self._base}_{self._made}"
        self._server.execute(f"CREATE DATABASE {name} TEMPLATE {self._base}")
        return self._server.url(name)

    def paid(self, url: str) -> int:
        return int(self._server.execute(_PAID, database_of(url))[0][0])

    def deadlocks(self, url: str) -> int:
        statement = f"SELECT deadlocks FROM pg_stat_database WHERE datname = '{database_of(url)}'"  # noqa: S608
        return int(self._server.execute(statement)[0][0])
