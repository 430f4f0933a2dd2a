"""The audit trail: what operators did and which refunds arose, chained by hashes."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from kiosk.store import counters
from kiosk.store.schema import audit_event

_FIRST_HASH = "0" * 64
_LAST = select(audit_event.c.hash).order_by(audit_event.c.seq.desc()).limit(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Who did what to which subject, and when (aware UTC)."""

    at: datetime
    actor: str
    action: str
    subject: str
    detail: str = ""


def append(connection: Connection, happened: Event) -> None:
    """Add one event to the end of the chain."""
    # The counter's row lock keeps a second writer from chaining to the same predecessor.
    row = {"seq": counters.next_value(connection, "audit"), **asdict(happened)}
    previous = connection.scalar(_LAST) or _FIRST_HASH
    digest = _digest(previous, row)
    connection.execute(insert(audit_event), row | {"previous_hash": previous, "hash": digest})


def first_broken(connection: Connection) -> int | None:
    """Return the `seq` of the first event that does not fit the chain; None if all fit."""
    previous, expected = _FIRST_HASH, 1
    for row in connection.execute(select(audit_event).order_by(audit_event.c.seq)).mappings():
        kept = {key: row[key] for key in ("seq", "at", "actor", "action", "subject", "detail")}
        fits = row["previous_hash"] == previous and row["hash"] == _digest(previous, kept)
        if not fits or row["seq"] != expected:
            return int(row["seq"])
        previous, expected = row["hash"], expected + 1
    return None


def _digest(previous: str, row: dict[str, object]) -> str:
    plain = {
        key: round(value.timestamp() * 1000) if isinstance(value, datetime) else value
        for key, value in row.items()
    }
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(f"{previous}{text}".encode()).hexdigest()
