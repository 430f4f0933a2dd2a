"""The audit trail: what operators did and which refunds arose, chained by hashes."""

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, insert, or_, select

from kiosk.domain.trail import TrailEvent
from kiosk.store import counters
from kiosk.store.schema import audit_event

_FIRST_HASH = "0" * 64
_FIELDS = ("seq", "at", "actor", "action", "subject", "detail")
_BATCH = 5000
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which events: those in which `text` occurs, by whom, of which kind, from when until when."""

    text: str = ""
    actor: str = ""
    action: str = ""
    from_at: datetime | None = None
    until_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where a check of the chain stands: the last event that fits, and the next if it does not."""

    seq: int = 0
    hash: str = _FIRST_HASH
    broken: int | None = None


def page(
    connection: Connection, wanted: Wanted, *, before: int | None, count: int
) -> tuple[TrailEvent, ...]:
    """Return the newest `count` events that are `wanted`, or those before event `before`."""
    statement = select(*(audit_event.c[name] for name in _FIELDS))
    if wanted.text:
        signs = ("actor", "action", "subject", "detail")
        statement = statement.where(
            or_(*(audit_event.c[name].icontains(wanted.text, autoescape=True) for name in signs))
        )
    if wanted.actor:
        statement = statement.where(audit_event.c.actor == wanted.actor)
    if wanted.action:
        statement = statement.where(audit_event.c.action == wanted.action)
    if wanted.from_at is not None:
        statement = statement.where(audit_event.c.at >= wanted.from_at)
    if wanted.until_at is not None:
        statement = statement.where(audit_event.c.at < wanted.until_at)
    if before is not None:
        statement = statement.where(audit_event.c.seq < before)
    found = connection.execute(statement.order_by(audit_event.c.seq.desc()).limit(count))
    return tuple(TrailEvent(**row) for row in found.mappings())


def names(connection: Connection) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return everybody who did something, and every kind of thing that was done."""
    actors, actions = (
        connection.scalars(select(column).distinct().order_by(column)).all()
        for column in (audit_event.c.actor, audit_event.c.action)
    )
    return tuple(actors), tuple(actions)


def count(connection: Connection) -> int:
    """Return how many events were written; that fewer are there is found by their check."""
    return counters.value(connection, "audit")


def follow(connection: Connection, link: Link, most: int) -> Link:
    """Check up to `most` further events of the chain, and return where it stands then."""
    statement = (
        select(audit_event)
        .where(audit_event.c.seq > link.seq)
        .order_by(audit_event.c.seq)
        .limit(most)
    )
    for row in connection.execute(statement).mappings():
        kept = {name: row[name] for name in _FIELDS}
        fits = row["previous_hash"] == link.hash and row["hash"] == _digest(link.hash, kept)
        if not fits or row["seq"] != link.seq + 1:
            return replace(link, broken=int(row["seq"]))
        link = Link(seq=row["seq"], hash=row["hash"])
    return link


def first_broken(connection: Connection) -> int | None:
    """Return the `seq` of the first event that does not fit the chain; None if all fit."""
    link, end = Link(), -1
    while link.broken is None and link.seq != end:
        end = link.seq
        link = follow(connection, link, _BATCH)
    return link.broken


def _digest(previous: str, row: dict[str, object]) -> str:
    plain = {
        key: round(value.timestamp() * 1000) if isinstance(value, datetime) else value
        for key, value in row.items()
    }
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(f"{previous}{text}".encode()).hexdigest()
