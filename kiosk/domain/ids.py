"""Identifiers: UUID version 7 as text, so that newer ids sort after older ones."""

import secrets
from datetime import datetime
from uuid import UUID


def new_id(at: datetime) -> str:
    """Return a fresh UUIDv7 made at `at` (aware).

    Layout from RFC 9562, section 5.7: 48 bits of epoch milliseconds, then random bits around the
    version and variant fields.
    """
    milliseconds = int(at.timestamp() * 1000)
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))
