"""The payment journal: money is on disk here before the database hears of it.

An append-only file, one JSON line for each payment, synced before the database's transaction
begins. It outlives what can happen to the database: a lost write-ahead log, a full disk, an old
backup put back. Best kept on another device than the database.
"""

import errno
import json
import logging
import os
import shutil
import threading
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.domain.errors import JournalError
from kiosk.domain.order import Order, OrderLine, OrderState
from kiosk.domain.payment import PaymentFact, PaymentRequest, RequestState
from kiosk.store.files import sync_folder

logger = logging.getLogger(__name__)

# Given up slice by slice when the disk is full, so that the database cannot take it instead:
# room for about a hundred payments more.
RESERVE_BYTES = 1024 * 1024
_SLICE_BYTES = 8 * 1024
_AMPLE = 8  # on a disk with less room than this many reserves, none is put aside
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}
_MOMENTS = {"at", "received_at", "placed_at", "closed_at", "issued_at", "expires_at", "claimed_at"}
_sync = getattr(os, "fdatasync", os.fsync)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One payment as it came in, at a moment; order and request as they stood then, if known."""

    shop: str
    at: datetime
    fact: PaymentFact
    order: Order | None = None
    request: PaymentRequest | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file: what it says (None if it cannot be trusted), and where it ends."""

    entry: Entry | None
    end: int


class PaymentJournal:
    """Appends to one file, which several kiosks of one machine may share."""

    def __init__(self, path: Path, shop: str) -> None:
        """Name the file and the shop; nothing is opened yet."""
        self.path = path
        self.shop = shop
        self._turn = threading.Lock()
        self._file = -1

    def append(self, entry: Entry) -> None:
        """Write one entry, and return when it is on the disk.

        Raises:
            JournalError: it is not.
        """
        # Whatever a crash left of the line before: this one begins on a line of its own.
        data = b"\n" + _to_line(entry) + b"\n"
        with self._turn:
            try:
                self._write(data)
            except OSError as error:
                self._close()
                raise self._not("written", error) from error

    def read(self, start: int = 0) -> Iterator[Line]:
        """Yield the lines from byte `start` on; stops before one that has no end yet.

        Raises:
            JournalError: the file is there, but cannot be read.
        """
        end = start
        for data in self._lines(start):
            if not data.endswith(b"\n"):
                return
            end += len(data)
            if data.strip():
                yield Line(_from_line(data), end)

    def identity(self) -> str:
        """Return a word for this very file, whatever is appended; empty while it has no line.

        Raises:
            JournalError: the file is there, but cannot be read.
        """
        for data in self._lines(0):
            if data.strip():
                return f"{zlib.crc32(data):08x}"
        return ""

    def size(self) -> int:
        """Return the file's length in bytes, 0 if there is none.

        Raises:
            JournalError: something is there that cannot be a journal.
        """
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0
        except OSError as error:
            raise self._not("read", error) from error

    def check(self) -> None:
        """Open the file, make the reserve, and sync.

        Raises:
            JournalError: a payment could not be written down here.
        """
        with self._turn:
            try:
                _sync(self._open())
                self._make_reserve()
            except OSError as error:
                self._close()
                raise self._not("written", error) from error

    def close(self) -> None:
        """Close the file; the next `append` opens it again."""
        with self._turn:  # another thread may be in the middle of a line
            self._close()

    def _close(self) -> None:
        if self._file >= 0:
            with suppress(OSError):  # what matters was synced before
                os.close(self._file)
            self._file = -1

    def _lines(self, start: int) -> Iterator[bytes]:
        try:
            with self.path.open("rb") as file:
                file.seek(start)
                yield from file
        except FileNotFoundError:
            return
        except OSError as error:
            raise self._not("read", error) from error

    def _not(self, done: str, error: OSError) -> JournalError:
        return JournalError(f"{self.path}: the payment journal cannot be {done} ({error.strerror})")

    def _write(self, data: bytes) -> None:
        try:
            self._write_once(data)
        except OSError as error:
            if error.errno not in _NO_ROOM or not self._give_up_reserve():
                raise
            self._write_once(data)

    def _write_once(self, data: bytes) -> None:
        file = self._open()
        if os.write(file, data) < len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        _sync(file)

    def _open(self) -> int:
        if self._file >= 0 and not self._is_the_file():
            self._close()  # removed or moved away: what is written there is no journal any more
        if self._file < 0:
            is_new = not self.path.exists()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
            self._file = os.open(self.path, flags, 0o600)
            if is_new:
                sync_folder(self.path.parent)
        return self._file

    def _is_the_file(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._file), self.path.stat())
        except FileNotFoundError:
            return False

    @property
    def _reserve(self) -> Path:
        return self.path.with_name(f"{self.path.name}.reserve")

    def _make_reserve(self) -> None:
        size = self._reserve.stat().st_size if self._reserve.exists() else 0
        free = shutil.disk_usage(self.path.parent).free
        if size < RESERVE_BYTES and free > _AMPLE * RESERVE_BYTES:
            try:
                self._reserve.write_bytes(b"\0" * RESERVE_BYTES)
            except OSError as error:
                self._reserve.unlink(missing_ok=True)  # the database needs the room
                logger.warning("no room for a reserve of the payment journal: %s", error)

    def _give_up_reserve(self) -> bool:
        """Make room for one payment; False if nothing is left to give up."""
        try:
            size = self._reserve.stat().st_size
            os.truncate(self._reserve, max(0, size - _SLICE_BYTES))
        except OSError:
            return False
        logger.error("the disk is full: the payment journal lives on its reserve of %d", size)
        return size > 0


def _to_line(entry: Entry) -> bytes:
    text = json.dumps(_to_plain(entry), ensure_ascii=False, separators=(",", ":"))
    body = text.encode()[:-1]
    return body + _seal(body)


def _from_line(data: bytes) -> Entry | None:
    data = data.rstrip(b"\r\n")
    body = data[: -len(_seal(b""))]
    if data[len(body) :] != _seal(body):
        return None
    try:
        plain = _with_moments(json.loads(body + b"}"))
        order, request = plain["order"], plain["request"]
        return Entry(
            shop=plain["shop"],
            at=plain["at"],
            fact=PaymentFact(**plain["fact"]),
            order=None if order is None else _order(order),
            request=None if request is None else _request(request),
        )
    except (ValueError, TypeError, KeyError):
        return None  # a line of a program that is not ours, or of a later one


def _seal(body: bytes) -> bytes:
    """Return the end of a line: a sum over all that stands before it."""
    return b',"crc32":"%08x"}' % zlib.crc32(body)


def _order(plain: dict[str, Any]) -> Order:
    lines = tuple(OrderLine(**line) for line in plain.pop("lines"))
    return Order(**plain | {"state": OrderState(plain["state"]), "lines": lines})


def _request(plain: dict[str, Any]) -> PaymentRequest:
    return PaymentRequest(**plain | {"state": RequestState(plain["state"])})


def _to_plain(item: Any) -> dict[str, Any]:  # noqa: ANN401 - any of our dataclasses
    """Return the fields of `item`, and of what it holds, with moments as epoch milliseconds."""
    return {name: _to_value(getattr(item, name)) for name in item.__slots__ if name != "refunds"}


def _to_value(value: object) -> object:
    match value:
        case None | str() | int():
            return value
        case datetime():
            return round(value.timestamp() * 1000)
        case tuple():
            return [_to_value(item) for item in value]
        case _:
            return _to_plain(value)


def _with_moments(plain: dict[str, Any]) -> dict[str, Any]:
    """Return `plain` with its epoch milliseconds as moments again."""
    return {
        key: datetime.fromtimestamp(value / 1000, UTC)
        if key in _MOMENTS and value is not None
        else _with_moments(value)
        if isinstance(value, dict)
        else value
        for key, value in plain.items()
    }
