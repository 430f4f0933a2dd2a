"""What every printer can do, whichever it is."""

from typing import Protocol

from kiosk.domain.printing import Printout


class Printer(Protocol):
    """Puts receipts on paper. Blocks until the receipt is out or will not come."""

    def print(self, printout: Printout) -> None:
        """Print one receipt.

        Raises:
            PrinterError: it is not printed, or only a part of it.
        """
        ...


class Link(Protocol):
    """A line to a printer, open for one receipt."""

    def send(self, data: bytes) -> None:
        """Send all of `data`.

        Raises:
            PrinterError: the printer takes no more.
        """
        ...

    def answer(self, seconds: float) -> int | None:
        """Return the next byte that comes back within `seconds`, None if none does.

        Raises:
            PrinterError: the printer is gone.
        """
        ...
