"""A disk that forgets: what may be left of a shop's files when the power fails at some moment.

It is told everything a program wrote, cut off, renamed, removed and synced, in order, as strace
recorded it. What was synced stays. Of the rest a crash keeps what it likes: nothing, all, some
writes, some of their sectors, some of one file and none of another; only entries of a directory
come in the order in which they were made, as on a journalling file system.

Memory that is mapped to a file (SQLite's -shm) is not seen. It need not be: SQLite makes that file
anew when nobody has it open (sqlite.org/walformat.html, "The WAL-Index File Format").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

# What must be recorded for a disk.
CALLS = "openat,write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,fallocate"
_SECTOR = 512
_CALL = re.compile(r"\d+ +(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"<((?:\\x[0-9a-f]{2})+)>")
_NUMBERS = re.compile(r", (\d+)")


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes that a program wrote."""

    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file that a program made `size` bytes long."""

    size: int


Change = Write | Cut


@dataclass(slots=True)
class File:
    """One file: what is surely on the disk, what may be, and its size as the program sees it."""

    kept: bytearray = field(default_factory=bytearray)
    unsynced: list[Change] = field(default_factory=list)
    size: int = 0

    def change(self, change: Change) -> None:
        self.unsynced.append(change)
        match change:
            case Write(offset=offset, data=data):
                self.size = max(self.size, offset + len(data))
            case Cut(size=size):
                self.size = size

    def sync(self) -> None:
        for change in self.unsynced:
            _apply(self.kept, change)
        self.unsynced.clear()

    def after_crash(self, chance: Random) -> bytearray:
        """Return what is found when the power is back."""
        content = self.kept.copy()
        for change in _survivors(self.unsynced, chance):
            _apply(content, change)
        return content


class Disk:
    """A folder with files, and the entries that were made or removed but not synced."""

    def __init__(self, folder: Path) -> None:
        """Begin with what is in `folder` now, all of it synced."""
        self._folder = folder
        self._kept: dict[str, File] = {}
        for path in folder.iterdir():
            content = bytearray(path.read_bytes())
            self._kept[path.name] = File(kept=content, size=len(content))
        self._now = dict(self._kept)
        self._unsynced: list[dict[str, File]] = []

    def replay(self, line: str) -> str:
        """Do what one recorded line says; return the text if it was written to a pipe."""
        call = _CALL.match(line)
        if call is None or call["result"].startswith("-"):
            return ""
        name, arguments = call["name"], call["arguments"]
        if name in {"openat", "unlink", "unlinkat", "rename"}:
            self._change_entries(name, arguments)
            return ""
        path = Path(_plain(_FILE.findall(arguments)[0]).decode())
        if name in {"fsync", "fdatasync"}:
            self._sync(path)
        elif path.parent == self._folder:
            self._change(path.name, name, arguments)
        elif name == "write" and path.name.startswith("pipe:"):
            return _plain(_TEXT.findall(arguments)[0]).decode()
        return ""

    def crash(self, target: Path, chance: Random) -> None:
        """Write what may be left of the files into the empty folder `target`."""
        entries = chance.choice([self._kept, *self._unsynced])
        for name, file in entries.items():
            if not name.endswith("-shm"):
                (target / name).write_bytes(file.after_crash(chance))

    def leave(self, target: Path) -> None:
        """Write the files into the empty folder `target` as they are without a power cut."""
        for name, file in self._now.items():
            file.sync()
            (target / name).write_bytes(file.kept)

    def _change_entries(self, name: str, arguments: str) -> None:
        paths = [Path(_plain(text).decode()) for text in _TEXT.findall(arguments)]
        if paths[0].parent != self._folder:
            return
        entry, entries = paths[0].name, dict(self._now)
        match name:
            case "openat" if entry in entries:
                if "O_TRUNC" in arguments:
                    entries[entry].change(Cut(0))
                return
            case "openat":
                entries[entry] = File()
            case "rename":
                entries[paths[1].name] = entries.pop(entry)
            case _:
                del entries[entry]
        self._now = entries
        self._unsynced.append(entries)

    def _change(self, entry: str, name: str, arguments: str) -> None:
        file = self._now[entry]
        match name:
            case "ftruncate":
                file.change(Cut(int(_NUMBERS.findall(arguments)[-1])))
            case "write" | "pwrite64":
                data = _plain(_TEXT.findall(arguments)[0])
                at = file.size  # the payment journal is only ever appended to
                if name == "pwrite64":
                    at = int(_NUMBERS.findall(arguments)[-1])
                file.change(Write(at, data))
            case _:
                raise ValueError(f"{name} is not understood")

    def _sync(self, path: Path) -> None:
        if path == self._folder:
            self._kept = self._now
            self._unsynced.clear()
        elif path.parent == self._folder:
            self._now[path.name].sync()


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _apply(content: bytearray, change: Change) -> None:
    match change:
        case Write(offset=offset, data=data):
            content.extend(bytes(max(0, offset - len(content))))
            content[offset : offset + len(data)] = data
        case Cut(size=size):
            del content[size:]
            content.extend(bytes(size - len(content)))


def _survivors(changes: list[Change], chance: Random) -> Iterator[Change]:
    """Give the changes that reached the disk, in one of the ways in which disks lose them."""
    match chance.choice(["none", "all", "first", "some", "torn"]):
        case "all":
            yield from changes
        case "first":
            yield from changes[: chance.randint(0, len(changes))]
        case "some":
            share = chance.random()
            yield from (change for change in changes if chance.random() < share)
        case "torn":
            for change in changes:
                yield from _torn(change, chance)


def _torn(change: Change, chance: Random) -> Iterator[Change]:
    """Give some of the sectors of a write; a cut as it is or not at all."""
    match change:
        case Cut():
            if chance.random() < 0.5:
                yield change
        case Write(offset=offset, data=data):
            start = 0
            while start < len(data):
                end = min(len(data), start + _SECTOR - (offset + start) % _SECTOR)
                if chance.random() < 0.5:
                    yield Write(offset + start, data[start:end])
                start = end
