"""A printer on the network that takes bytes at a port, 9100 where none is named."""

import socket
import sys
import time
from contextlib import suppress

from kiosk.domain.errors import PrinterError
from kiosk.domain.printing import PrinterTrouble, Printout, read_address
from kiosk.printers.escpos import print_bitmap

_CONNECT_SECONDS = 5.0
# Little is under way at a time: a printer that takes nothing more is noticed.
_BUFFER = 8192
_POLL_SECONDS = 0.02


class NetworkPrinter:
    """Prints at `address`, a host or ``host:port``. Waits at most `patience` for each step.

    Whatever happens, a receipt is over after `deadline` seconds.
    """

    def __init__(
        self, address: str, width_mm: int, *, patience: float = 8.0, deadline: float = 60.0
    ) -> None:
        self._host, self._port = read_address(address)
        self._width_mm = width_mm
        self._patience = patience
        self._deadline = deadline

    def print(self, printout: Printout) -> None:
        bitmap = printout.bitmap(self._width_mm)
        with self._connected() as line:
            link = _Line(line, self._patience, time.monotonic() + self._deadline)
            print_bitmap(link, bitmap, patience=self._patience)
            link.finish()

    def _connected(self) -> socket.socket:
        try:
            line = socket.create_connection(
                (self._host, self._port), timeout=min(_CONNECT_SECONDS, self._patience)
            )
        except (OSError, UnicodeError) as error:  # a name that cannot be one is a UnicodeError
            raise PrinterError(PrinterTrouble.UNREACHABLE, f"{self._host}: {error}") from error
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER)
        return line


class _Line:
    """A connection with an end to all waiting."""

    def __init__(self, line: socket.socket, patience: float, end: float) -> None:
        self._line = line
        self._patience = patience
        self._end = end

    def send(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            self._line.settimeout(self._seconds(self._patience))
            try:
                rest = rest[self._line.send(rest) :]
            except TimeoutError as error:
                raise PrinterError(PrinterTrouble.SILENT, "it takes nothing more") from error
            except OSError as error:
                raise PrinterError(PrinterTrouble.VANISHED, str(error)) from error

    def answer(self, seconds: float) -> int | None:
        self._line.settimeout(self._seconds(seconds))
        try:
            data = self._line.recv(1)
        except TimeoutError:
            return None
        except OSError as error:
            raise PrinterError(PrinterTrouble.VANISHED, str(error)) from error
        if not data:
            raise PrinterError(PrinterTrouble.VANISHED, "it closed the connection")
        return data[0]

    def finish(self) -> None:
        """Wait until everything has arrived over there, then hang up.

        Raises:
            PrinterError: it does not take the rest, or is gone.
        """
        end = time.monotonic() + self._patience
        while _under_way(self._line):
            if time.monotonic() > min(end, self._end):
                raise PrinterError(PrinterTrouble.SILENT, "it does not take the rest")
            time.sleep(_POLL_SECONDS)
        # What it still has to say is read: closing on it would cut the line, and with it what the
        # printer has not read yet (RFC 2525, 2.17).
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_WR)
        with suppress(PrinterError):
            while self.answer(_POLL_SECONDS) is not None:
                pass

    def _seconds(self, wanted: float) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise PrinterError(PrinterTrouble.SILENT, "it takes too long")
        return min(wanted, left)


def _under_way(line: socket.socket) -> int:
    """Return how many bytes the other side has not acknowledged; 0 where nobody can tell."""
    if not sys.platform.startswith("linux"):
        return 0
    import fcntl  # noqa: PLC0415 - Linux only
    import termios  # noqa: PLC0415

    # SIOCOUTQ of tcp(7) is the same number as TIOCOUTQ. A line that broke tells by its error.
    if line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        raise PrinterError(PrinterTrouble.VANISHED, "the connection broke")
    answer = fcntl.ioctl(line, termios.TIOCOUTQ, b"\0\0\0\0")
    return int.from_bytes(answer, sys.byteorder)
