"""Pictures that managers chose, under the names of their content."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, text

from kiosk.domain.picture import Picture
from kiosk.store.column_types import Moment
from kiosk.store.schema import picture, product

# In words that SQLite and PostgreSQL share. One that is there is as good as new: it must not be
# taken for a leftover before its product refers to it.
_KEEP = text(
    "INSERT INTO picture (name, content, added_at) VALUES (:name, :content, :at)"
    " ON CONFLICT (name) DO UPDATE SET added_at = excluded.added_at"
).bindparams(bindparam("at", type_=Moment()))


def keep(connection: Connection, new: Picture, at: datetime) -> None:
    """Store a picture; one that is there already stays."""
    connection.execute(_KEEP, {"name": new.name, "content": new.content, "at": at})


def read(connection: Connection, name: str) -> bytes | None:
    """Return the content of a picture, or None."""
    return connection.scalar(select(picture.c.content).where(picture.c.name == name))


def known(connection: Connection, names: Collection[str]) -> set[str]:
    """Return which of `names` are there."""
    return set(connection.scalars(select(picture.c.name).where(picture.c.name.in_(names))))


def leftovers(connection: Connection, before: datetime) -> list[str]:
    """Return the pictures stored before `before` that no product has."""
    used = select(product.c.photo)
    statement = select(picture.c.name).where(picture.c.added_at < before)
    return list(connection.scalars(statement.where(picture.c.name.not_in(used))))


def delete_unused(connection: Connection, names: Collection[str], before: datetime) -> None:
    """Delete those of `names` that are still leftovers."""
    used = select(product.c.photo).where(product.c.photo.in_(names))
    connection.execute(
        delete(picture).where(
            picture.c.name.in_(names), picture.c.added_at < before, picture.c.name.not_in(used)
        )
    )
