"""A printer at a port of this machine: a device file such as /dev/usb/lp0."""

import errno
import os
import select
import time

from kiosk.domain.errors import PrinterError
from kiosk.domain.printing import PrinterTrouble, Printout
from kiosk.printers.escpos import print_bitmap

# What Linux's drivers for printers answer (drivers/usb/class/usblp.c, drivers/char/lp.c).
_TROUBLES = {
    errno.ENOSPC: PrinterTrouble.PAPER_OUT,
    errno.ENOENT: PrinterTrouble.UNREACHABLE,
    errno.ENXIO: PrinterTrouble.UNREACHABLE,
    errno.EACCES: PrinterTrouble.UNWRITABLE,
    errno.EPERM: PrinterTrouble.UNWRITABLE,
    errno.EISDIR: PrinterTrouble.UNWRITABLE,
    errno.EBUSY: PrinterTrouble.NOT_READY,
}
_PART = 4096


class DevicePrinter:
    """Writes to the device file `path`; waits at most `patience` for each step.

    Whatever happens, a receipt is over after `deadline` seconds.
    """

    def __init__(
        self, path: str, width_mm: int, *, patience: float = 8.0, deadline: float = 60.0
    ) -> None:
        self._path = path
        self._width_mm = width_mm
        self._patience = patience
        self._deadline = deadline

    def print(self, printout: Printout) -> None:
        bitmap = printout.bitmap(self._width_mm)
        device, can_read = self._open()
        try:
            end = time.monotonic() + self._deadline
            link = _Port(device, self._patience, end, can_read=can_read)
            print_bitmap(link, bitmap, patience=self._patience)
            link.finish()
        finally:
            os.close(device)

    def _open(self) -> tuple[int, bool]:
        """Open the device, for reading too where that is possible."""
        # Not blocking, ever: a printer without paper keeps a writer waiting for good.
        flags = os.O_NONBLOCK | os.O_NOCTTY
        try:
            if _is_character_device(self._path):
                return os.open(self._path, flags | os.O_RDWR), True
            return os.open(self._path, flags | os.O_WRONLY | os.O_APPEND), False
        except OSError as error:
            raise _trouble(error, PrinterTrouble.UNREACHABLE) from error


class _Port:
    """An open device with an end to all waiting."""

    def __init__(self, device: int, patience: float, end: float, *, can_read: bool) -> None:
        self._device = device
        self._patience = patience
        self._end = end
        self._can_read = can_read

    def send(self, data: bytes) -> None:
        rest = memoryview(data)
        stop = time.monotonic() + self._patience
        while rest:
            self._wait_until_free(stop)
            try:
                written = os.write(self._device, rest[:_PART])
            except BlockingIOError:
                continue
            except OSError as error:
                raise _trouble(error, PrinterTrouble.VANISHED) from error
            rest = rest[written:]
            stop = time.monotonic() + self._patience

    def answer(self, seconds: float) -> int | None:
        if not self._can_read or not select.select([self._device], [], [], seconds)[0]:
            return None
        try:
            data = os.read(self._device, 1)
        except BlockingIOError:
            return None
        except OSError as error:
            raise _trouble(error, PrinterTrouble.VANISHED) from error
        return data[0] if data else None

    def finish(self) -> None:
        """Wait until the last bytes have left: closing would throw away what is still under way.

        So says Linux's driver for USB printers of writes that do not block (usblp.c, usblp_wwait).

        Raises:
            PrinterError: it does not take them.
        """
        self._wait_until_free(time.monotonic() + self._patience)

    def _wait_until_free(self, stop: float) -> None:
        left = min(stop, self._end) - time.monotonic()
        if left <= 0 or not select.select([], [self._device], [], left)[1]:
            raise PrinterError(PrinterTrouble.SILENT, "it takes nothing more")


def _is_character_device(path: str) -> bool:
    import stat  # noqa: PLC0415 - only where there is such a printer

    return stat.S_ISCHR(os.stat(path).st_mode)  # noqa: PTH116 - beside os.open


def _trouble(error: OSError, otherwise: PrinterTrouble) -> PrinterError:
    return PrinterError(_TROUBLES.get(error.errno or 0, otherwise), str(error))
