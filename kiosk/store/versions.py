"""The schema's version: made new, migrated, or refused when the database is from the future."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, delete, inspect, select, text

from kiosk.domain.errors import DatabaseDamagedError, SchemaNewerError
from kiosk.paths import package_folder
from kiosk.store import counters, settings
from kiosk.store.schema import counter, help_call, make_tables, metadata, setting

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0003"
_VERSION_TABLE = "alembic_version"
_MAKING = 0x6B696F736B  # "kiosk", so that no other program uses the same lock by chance


def bring_up_to_date(engine: Engine) -> None:
    """Make the schema in an empty database, or migrate an older one, in one transaction.

    It also writes a little: a database that can only be read is found out here, not at the
    first sale.

    Raises:
        SchemaNewerError: a newer version of the program made the database.
        DatabaseDamagedError: the file is a database, but not a kiosk's.
        StoreError: the database cannot be used.
    """
    with engine.begin() as connection:
        claim(connection)
        stored = _stored_version(connection)
        if stored is None:
            _create(connection)
    if stored not in {None, HEAD}:
        _migrate(engine, str(stored))
    with engine.begin() as connection:
        counters.next_value(connection, "opened")


def claim(connection: Connection) -> None:
    """Let one kiosk at a time make a shop: others that want to wait for this transaction's end."""
    if connection.dialect.name == "postgresql":  # BEGIN IMMEDIATE has done it on SQLite
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MAKING})")


def is_unused(connection: Connection) -> bool:
    """Return whether nobody has added anything to the shop, or chosen a setting."""
    tables = [
        table for table in metadata.sorted_tables if table not in {setting, counter, help_call}
    ]
    has_rows = any(connection.execute(select(table).limit(1)).first() for table in tables)
    return not has_rows and not settings.read(connection)


def wipe(connection: Connection) -> None:
    """Forget everything in the database, and give it a new secret: for the demo shop only."""
    for table in reversed(metadata.sorted_tables):
        connection.execute(delete(table))
    settings.make_secret(connection)


def is_newer(version: str) -> bool:
    """Return whether a newer program made the schema `version`."""
    if version == HEAD:
        return False
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - only where the versions differ

    scripts = ScriptDirectory.from_config(_alembic()).walk_revisions()
    return version not in {script.revision for script in scripts}


def _alembic() -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - only where the versions differ

    config = Config()
    config.set_main_option("script_location", str(package_folder() / "store" / "migrations"))
    return config


def _stored_version(connection: Connection) -> str | None:
    if connection.dialect.has_table(connection, _VERSION_TABLE):
        # A constant, so nothing can be injected.
        statement = text(f"SELECT version_num FROM {_VERSION_TABLE}")  # noqa: S608
        version = connection.scalar(statement)
        if version is not None and connection.dialect.has_table(connection, setting.name):
            return str(version)
    if inspect(connection).get_table_names():
        raise DatabaseDamagedError("the database cannot be used: it is not a kiosk's")
    return None


def _create(connection: Connection) -> None:
    make_tables(connection)
    connection.execute(
        text(f"CREATE TABLE {_VERSION_TABLE} (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    )
    connection.execute(
        text(f"INSERT INTO {_VERSION_TABLE} VALUES (:version)"),  # noqa: S608
        {"version": HEAD},
    )
    settings.make_secret(connection)


def _migrate(engine: Engine, stored: str) -> None:
    # Late: a start with a schema that is up to date does not pay for Alembic.
    from alembic import command  # noqa: PLC0415

    from kiosk.store.backups import keep_before_migration  # noqa: PLC0415 - it imports this module

    if is_newer(stored):
        raise SchemaNewerError(
            f"the database has schema {stored}, this program knows up to {HEAD}: "
            "please update the program"
        )
    keep_before_migration(engine.url)
    with _without_foreign_keys(engine) as connection:
        config = _alembic()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@contextmanager
def _without_foreign_keys(engine: Engine) -> Iterator[Connection]:
    """Begin a transaction in which SQLite lets a table be rebuilt that others point to.

    The pragma works outside a transaction only; before the commit all keys are checked
    (sqlite.org/lang_altertable.html#otheralter).
    """
    with engine.connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        raw = connection.connection.cursor()
        if is_sqlite:
            raw.execute("PRAGMA foreign_keys = 0")
        try:
            with connection.begin():
                yield connection
                if is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise DatabaseDamagedError(
                        "the migration would leave rows without their parent"
                    )
        finally:
            if is_sqlite:
                raw.execute("PRAGMA foreign_keys = 1")
