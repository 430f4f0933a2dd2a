"""The schema's version: made new, migrated, or refused when the database is from the future."""

from sqlalchemy import Connection, Engine, delete, inspect, text

from kiosk.domain.errors import DatabaseDamagedError, SchemaNewerError
from kiosk.paths import package_folder
from kiosk.store import settings
from kiosk.store.schema import make_tables, metadata

HEAD = "0001"
_VERSION_TABLE = "alembic_version"


def bring_up_to_date(engine: Engine) -> None:
    """Make the schema in an empty database, or migrate an older one, in one transaction.

    Raises:
        SchemaNewerError: a newer version of the program made the database.
        DatabaseDamagedError: the file is a database, but not a kiosk's.
        StoreError: the database cannot be used.
    """
    with engine.begin() as connection:
        stored = _stored_version(connection)
        if stored is None:
            _create(connection)
        elif stored != HEAD:
            _migrate(connection, stored)


def wipe(connection: Connection) -> None:
    """Forget everything in the database, and give it a new secret: for the demo shop only."""
    for table in reversed(metadata.sorted_tables):
        connection.execute(delete(table))
    settings.make_secret(connection)


def _stored_version(connection: Connection) -> str | None:
    if connection.dialect.has_table(connection, _VERSION_TABLE):
        # A constant, so nothing can be injected.
        statement = text(f"SELECT version_num FROM {_VERSION_TABLE}")  # noqa: S608
        version = connection.scalar(statement)
        if version is not None:
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


def _migrate(connection: Connection, stored: str) -> None:
    # Late: a start with a schema that is up to date does not pay for Alembic.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(package_folder() / "store" / "migrations"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if stored not in known:
        raise SchemaNewerError(
            f"the database has schema {stored}, this program knows up to {HEAD}: "
            "please update the program"
        )
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
