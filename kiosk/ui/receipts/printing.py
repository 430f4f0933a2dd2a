"""What the printer's own thread does: one receipt after the other."""

import hashlib
import logging
from dataclasses import dataclass

from PySide6.QtCore import QDir, QLockFile

from kiosk.domain.errors import NotPaidError, OrderNotFoundError, PrinterError
from kiosk.domain.printing import PrinterTrouble
from kiosk.domain.receipt import ReceiptJob
from kiosk.printers.base import Printer
from kiosk.services.receipts import ReceiptService
from kiosk.ui.receipts.drawing import draw_receipt, draw_sample

logger = logging.getLogger(__name__)

# No receipt takes longer, see the deadlines of the printers.
_LONGEST_MS = 90_000


@dataclass(frozen=True, slots=True)
class Tried:
    """One receipt: on paper, or not and why."""

    job: ReceiptJob
    trouble: PrinterTrouble | None


class ReceiptPrinting:
    """Prints what waits. Called on one thread only.

    A receipt comes at least once: when the machine dies between the paper and its note, it comes
    again after the start.
    """

    def __init__(self, printer: Printer, address: str) -> None:
        self._printer = printer
        # Two windows of one kiosk share its queue and its printer; without this, a receipt that
        # one of them prints would be the next one for the other.
        mark = hashlib.sha256(address.encode()).hexdigest()[:16]
        self._turn = QLockFile(f"{QDir.tempPath()}/kiosk-printer-{mark}.lock")
        self._turn.setStaleLockTime(2 * _LONGEST_MS)
        # On paper, and the database could not be told.
        self._unnoted: set[str] = set()

    def print_next(self, receipts: ReceiptService) -> Tried | None:
        """Print the receipt that waits longest; None if none does.

        Raises:
            StoreError: the database cannot be asked or told just now.
        """
        self._turn.tryLock(_LONGEST_MS)  # where no lock can be had, it prints all the same
        try:
            return self._print_next(receipts)
        finally:
            self._turn.unlock()

    def _print_next(self, receipts: ReceiptService) -> Tried | None:
        for job_id in tuple(self._unnoted):
            self._note(receipts, job_id)
        job = receipts.next_waiting()
        if job is None:
            return None
        try:
            # Read when it is printed: what went back meanwhile is on it.
            drawing = draw_receipt(receipts.read(job.order_id, is_copy=job.is_copy))
            self._printer.print(drawing)
        except PrinterError as error:
            receipts.note_failure(job.id, error.trouble)
            return Tried(job, error.trouble)
        except (OrderNotFoundError, NotPaidError) as error:  # an older database was put back
            logger.warning("a receipt is not printed: %s", error)
        self._unnoted.add(job.id)
        self._note(receipts, job.id)
        return Tried(job, None)

    def print_sample(self, shop_name: str) -> PrinterTrouble | None:
        """Print a test page; return why it is not printed, None if it is."""
        try:
            self._printer.print(draw_sample(shop_name))
        except PrinterError as error:
            logger.warning("test page: %s", error)
            return error.trouble
        return None

    def _note(self, receipts: ReceiptService, job_id: str) -> None:
        receipts.note_printed(job_id)
        self._unnoted.discard(job_id)
