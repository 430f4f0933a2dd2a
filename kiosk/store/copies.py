"""Copies of a shop's database, to be played with and thrown away."""

import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, insert, select, text

from kiosk.domain.errors import ConfigError
from kiosk.store.engine import explained, sqlite_driver
from kiosk.store.schema import metadata

_BATCH = 1000
_MAY_MAKE = "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"


def copy_file(engine: Engine, target: Path) -> None:
    """Copy a SQLite database to the file `target`, as it is at one moment; others may go on.

    Raises:
        StoreError: the database cannot be read, or the copy cannot be written.
    """
    with (
        closing(engine.raw_connection()) as source,
        explained(),
        closing(sqlite_driver().connect(target)) as copy,
    ):
        source.driver_connection.backup(copy)  # type: ignore[union-attr]  # it is SQLite's


@contextmanager
def scratch_database(engine: Engine) -> Iterator[str]:
    """Make an empty database on the same PostgreSQL server; give its URL, and drop it afterwards.

    Raises:
        ConfigError: the URL's user may not make databases.
        StoreError: the server cannot be reached.
    """
    name = f"kiosk_rehearsal_{secrets.token_hex(4)}"
    with engine.begin() as connection:
        user = connection.scalar(text("SELECT current_user"))
        if not connection.scalar(text(_MAY_MAKE)):
            raise ConfigError(
                f"the database user {user} may not make a database to play in: "
                f"let an administrator say ALTER ROLE {user} CREATEDB"
            )
    _administer(engine, f"CREATE DATABASE {name}")
    try:
        yield engine.url.set(database=name).render_as_string(hide_password=False)
    finally:
        _administer(engine, f"DROP DATABASE {name} WITH (FORCE)")


def copy_rows(source: Connection, target: Connection) -> None:
    """Copy every row of the shop into a database that has the same tables.

    Raises:
        ConfigError: there is no shop in `source`, or it has another version's tables.
    """
    versions = [_version(connection) for connection in (source, target)]
    if versions[0] is None:
        raise ConfigError("there is no shop in this database yet")
    if versions[0] != versions[1]:
        raise ConfigError("the database is of another version: open the kiosk once, then try again")
    for table in reversed(metadata.sorted_tables):
        target.execute(delete(table))
    for table in metadata.sorted_tables:
        rows = source.execution_options(yield_per=_BATCH).execute(select(table)).mappings()
        for batch in rows.partitions():
            target.execute(insert(table), [dict(row) for row in batch])


def _version(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return version


def _administer(engine: Engine, statement: str) -> None:
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        # A disk that is busy with a sale may take longer over it than a statement may otherwise.
        connection.execute(text("SET statement_timeout = '1min'"))
        connection.execute(text(statement))
        connection.invalidate()  # its time limit is nobody else's
