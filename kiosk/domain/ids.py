"""Identifiers: UUID version 7 as text, so that newer ids sort after older ones."""

import secrets
from datetime import UTC, datetime
from uuid import UUID


def new_id(at: datetime) -> str:
    """Return a fresh UUIDv7 made at `at` (aware).

    Layout from RFC 9562, section 5.7: 48 bits of epoch milliseconds, then random bits around the
    version and variant fields.
    """
    return _id(at, secrets.randbits(80))


def numbered_id(first: str, number: int) -> str:
    """Return the id that comes `number` after `first`: the same two give the same again."""
    return str(UUID(int=UUID(first).int + number))


def first_id_at(at: datetime) -> str:
    """Return the id that sorts before all others made at `at` (aware) or later.

    So a span of time is a range of a table's primary key, and needs no index of its own.
    """
    return _id(at, 0)


def made_at(identifier: str) -> datetime:
    """Return the moment (aware UTC) at which an id of `new_id` was made."""
    return datetime.fromtimestamp((UUID(identifier).int >> 80) / 1000, UTC)


def _id(at: datetime, rest: int) -> str:
    milliseconds = round(at.timestamp() * 1000)
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | rest
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))
