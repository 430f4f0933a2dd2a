"""What support may know of a shop's database: its kind, its size, its settings. Nobody's name."""

from sqlalchemy import Connection

from kiosk.config import SHOP_KEYS
from kiosk.domain.errors import DatabaseUnavailableError
from kiosk.store import files, health, settings
from kiosk.store.engine import explained, make_engines, sqlite_driver


def database_facts(url: str) -> dict[str, object]:
    """Return the schema's version, the rows of each table and the shop's settings.

    Nothing is made or changed, and no secret is read.

    Raises:
        ConfigError: `url` names no database.
        StoreError: it cannot be read.
    """
    file = files.sqlite_file(url)
    if file is None:
        engines = make_engines(url)
        try:
            with explained(), engines.read.begin() as connection:
                return _facts(connection)
        finally:
            engines.dispose()
    if not file.is_file():
        raise DatabaseUnavailableError(f"there is no database {file}")
    with files.reading(file, files.live_mode(file)) as connection:
        return _facts(connection)


def sqlite_version() -> str:
    """Return the version of the SQLite library in use."""
    return str(sqlite_driver().sqlite_version)


def _facts(connection: Connection) -> dict[str, object]:
    stored = settings.read(connection)
    known = set(SHOP_KEYS.values())
    return {
        "schema": health.schema_version(connection),
        "rows": health.counts(connection),
        "settings": {key: value for key, value in sorted(stored.items()) if key in known},
    }
