"""The audit trail as people read it, and what a check of it found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailEvent:
    """Who did what to which subject, and when (aware UTC); `seq` is its place in the chain."""

    seq: int
    at: datetime
    actor: str
    action: str
    subject: str
    detail: str


class Chain(StrEnum):
    """What became of the chain of events."""

    WHOLE = "whole"
    CHANGED = "changed"  # an event is not what was written, or one before it is missing
    CUT_SHORT = "cut_short"  # the last ones are missing


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of the trail found: at which event, and of how many."""

    chain: Chain
    seq: int
    events: int
