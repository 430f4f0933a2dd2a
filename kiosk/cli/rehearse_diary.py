"""What a kiosk of the rehearsal writes down as it goes: a file that outlives its process."""

import json
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path


class Did(StrEnum):
    """What happened to a shopper."""

    CODE = "code"  # has a QR code now
    SENDING = "sending"  # the money is on its way
    TOLD = "told"  # has read what became of the order
    HELD = "held"  # was asked to wait: others pay for the last units
    SOLD_OUT = "sold out"
    AGAIN = "again"  # the money goes back, so the shopper tries to buy once more
    REFUSED = "refused"  # by a failure that is expected nowhere in a rehearsal
    TROUBLE = "trouble"  # the database could not just then
    DONE = "done"
    STUCK = "stuck"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of the diary: of which visit, and what is known of it.

    `seconds` is how long the shopper waited for the answer, `at` when it was on the steady clock
    that the machine's processes share.
    """

    visit: int
    did: Did
    order_id: str = ""
    request_id: str = ""
    reference: str = ""
    amount_paise: int = 0
    state: str = ""
    units: int = 0
    why: str = ""
    seconds: float = 0.0
    at: float = field(default_factory=time.monotonic)


class Diary:
    """Appends to one file; what was written is there even if the process is killed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write(self, event: Event) -> None:
        """Write one line, in one call of the system's: it is there whole or not at all."""
        os.write(self._file, json.dumps(asdict(event)).encode() + b"\n")

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)


class DiaryReader:
    """Reads a diary that somebody writes, again and again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read = 0

    def news(self) -> Iterator[Event]:
        """Yield what was written since the last time; nothing where there is no diary yet."""
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            file.seek(self._read)
            for line in file:
                self._read += len(line)
                plain = json.loads(line)
                yield Event(**plain | {"did": Did(plain["did"])})


def read_diary(path: Path) -> Iterator[Event]:
    """Yield all that was written."""
    return DiaryReader(path).news()
