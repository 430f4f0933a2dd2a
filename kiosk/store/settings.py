"""The shop's settings, as JSON values under their keys."""

import hashlib
import json
import secrets
from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from kiosk.domain.errors import DatabaseDamagedError
from kiosk.store.schema import setting

_SECRET = "shop_secret"  # noqa: S105 - the name of the row, not the secret


def read(connection: Connection) -> dict[str, object]:
    """Return every setting that was ever chosen.

    Raises:
        DatabaseDamagedError: a value cannot be read.
    """
    rows = connection.execute(select(setting).where(setting.c.key != _SECRET))
    return {row.key: _value(row.value) for row in rows}


def write(connection: Connection, values: Mapping[str, object]) -> None:
    """Store `values`, each in place of what its key had."""
    if values:
        connection.execute(delete(setting).where(setting.c.key.in_(values)))
        rows = [{"key": key, "value": json.dumps(value)} for key, value in values.items()]
        connection.execute(insert(setting), rows)


def make_secret(connection: Connection) -> None:
    """Give a new shop its own secret, 32 random bytes."""
    write(connection, {_SECRET: secrets.token_hex(32)})


def secret(connection: Connection) -> bytes:
    """Return the shop's secret, with which mobile numbers are made unreadable.

    Raises:
        DatabaseDamagedError: it cannot be read.
    """
    value = connection.scalar(select(setting.c.value).where(setting.c.key == _SECRET))
    return _bytes(value)


def shop_mark(connection: Connection) -> str:
    """Return a word that names this shop in its journal and tells nothing of its secret."""
    return hashlib.sha256(b"journal" + secret(connection)).hexdigest()[:16]


def _value(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise DatabaseDamagedError("the database cannot be used: a setting is damaged") from error


def _bytes(text: str | None) -> bytes:
    try:
        return bytes.fromhex(str(_value(str(text))))
    except ValueError as error:
        raise DatabaseDamagedError("the database cannot be used: its secret is damaged") from error
