"""What a receipt printer is asked for, and what may keep it from printing."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

# Where nearly every network printer takes bytes as they come.
_PORT = "9100"
# Dots across the printable part of the paper, by its width: 203 dpi on 48 mm of 58 mm paper, and
# on 72 mm of 80 mm paper, as the data sheets of such printers have it.
DOTS = {58: 384, 80: 576}


class PrinterKind(StrEnum):
    """How a printer is reached. Written in kiosk.toml as its value."""

    NONE = "none"
    NETWORK = "network"
    DEVICE = "device"
    FOLDER = "folder"


class PrinterTrouble(StrEnum):
    """Why a receipt waits. Stored as its value, so never rename one."""

    UNREACHABLE = "unreachable"  # nobody answers at its address
    SILENT = "silent"  # it takes nothing more, or tells of no end
    VANISHED = "vanished"  # gone in the middle of a receipt
    PAPER_OUT = "paper_out"
    NOT_READY = "not_ready"  # its cover is open, or it says that something is wrong
    NO_ROOM = "no_room"  # the folder's disk is full
    UNWRITABLE = "unwritable"  # the folder or the device cannot be written


def read_address(address: str) -> tuple[str, int]:
    """Return host and port of ``host``, ``host:port`` or ``[IPv6]:port``; 9100 without a port.

    Raises:
        ValueError: it is none of these.
    """
    host, separator, port = address.rpartition(":")
    if not separator or address.endswith("]"):
        host, port = address, _PORT
    if ":" in host and not (host.startswith("[") and host.endswith("]")):
        raise ValueError(f"an IPv6 address stands in brackets: {address!r}; no port can be told")
    host = host.strip("[]")
    is_number = port.isascii() and port.isdigit() and len(port) <= 5
    if not host or any(char.isspace() for char in host) or not is_number:
        raise ValueError(f"no address of a printer: {address!r}")
    if not 1 <= int(port) <= 65535:
        raise ValueError(f"no port: {port}")
    return host, int(port)


def fits_address(kind: PrinterKind, address: str) -> bool:
    """Return whether a printer of this kind can have this address."""
    if kind is PrinterKind.NONE:
        return True
    try:
        match kind:
            case PrinterKind.NETWORK:
                is_there = bool(read_address(address))
            case PrinterKind.DEVICE:
                is_there = Path(address).is_absolute()
            case PrinterKind.FOLDER:
                is_there = Path(address).expanduser().is_absolute()
    except (ValueError, RuntimeError):  # the latter: the home of somebody who is not known here
        return False
    return is_there and "\0" not in address


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterChoice:
    """The printer of one machine; `automatic` prints every receipt without being asked."""

    kind: PrinterKind = PrinterKind.NONE
    address: str = ""
    width_mm: int = 80
    automatic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bitmap:
    """Black and white dots: rows of `width` / 8 bytes, the left dot in the highest bit, 1 black."""

    width: int
    rows: bytes

    @property
    def row_bytes(self) -> int:
        return self.width // 8

    @property
    def height(self) -> int:
        return len(self.rows) // self.row_bytes


class Printout(Protocol):
    """One sheet, drawn as the printer needs it. `name` can be the name of a file."""

    @property
    def name(self) -> str: ...

    def bitmap(self, width_mm: int) -> Bitmap:
        """Return it as dots, for paper of this width."""
        ...

    def pdf(self, width_mm: int) -> bytes:
        """Return it as a PDF of this width."""
        ...
