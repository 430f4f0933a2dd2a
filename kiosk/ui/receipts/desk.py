"""Sees to it that receipts get printed, and never keeps anybody waiting."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from kiosk.domain.printing import PrinterChoice, PrinterTrouble
    from kiosk.services.receipts import ReceiptService
    from kiosk.ui.receipts.printing import ReceiptPrinting, Tried

logger = logging.getLogger(__name__)

FIRST_PAUSE_MS = 5_000
LONGEST_PAUSE_MS = 300_000


class ReceiptDesk(QObject):
    """The printer of this kiosk, with a thread of its own; there for as long as the kiosk is.

    Signals:
        tried(Tried): a receipt was printed, or could not be.
        tested(PrinterTrouble | None): what became of the test page.
    """

    tried = Signal(object)
    tested = Signal(object)

    def __init__(self, choice: PrinterChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self._jobs = JobRunner(parent=self)
        self._printing: ReceiptPrinting | None = None
        self._receipts: ReceiptService | None = None
        self._trouble: PrinterTrouble | None = None
        self._pause_ms = FIRST_PAUSE_MS
        self._asked_meanwhile = False
        self._timer = QTimer(self)
        self._timer.setObjectName("receiptTimer")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._print)

    @property
    def has_printer(self) -> bool:
        return self.choice.kind != "none"

    def serve(self, receipts: ReceiptService | None) -> None:
        """Print what waits in this shop, some of it perhaps since yesterday; None: no shop now."""
        self._receipts = receipts
        self._timer.stop()
        if receipts is not None:
            self.try_now()

    @Slot()
    def try_now(self) -> None:
        """Print what waits, without waiting for the next try: one may just have been asked for."""
        if self.has_printer and self._jobs.is_busy:
            self._asked_meanwhile = True
        elif self.has_printer:
            self._print()

    def print_sample(self, shop_name: str) -> None:
        """Print a page that shows how the printer prints; `tested` tells what became of it."""
        printing = self._made()
        self._jobs.run(self, lambda: printing.print_sample(shop_name), self._on_tested)

    def close(self) -> None:
        """Print no more. A printer that hangs is not waited for here."""
        self._timer.stop()
        self._receipts = None
        self._jobs.close(wait=False)

    @Slot()
    def _print(self) -> None:
        receipts = self._receipts
        if receipts is not None:
            self._timer.stop()
            printing = self._made()
            self._jobs.run(self, lambda: printing.print_next(receipts), self._on_tried)

    def _made(self) -> ReceiptPrinting:
        if self._printing is None:
            # Late: the first receipt comes long after the first paint.
            from kiosk.printers.choosing import make_printer  # noqa: PLC0415
            from kiosk.ui.receipts.printing import ReceiptPrinting  # noqa: PLC0415

            printer = make_printer(self.choice)
            if printer is None:
                raise RuntimeError("nobody asks where there is no printer")
            self._printing = ReceiptPrinting(printer, self.choice.address)
        return self._printing

    def _on_tested(self, result: Ok[PrinterTrouble | None] | Err) -> None:
        if self._take_asked():
            self._print()
        match result:
            case Ok(trouble):
                self.tested.emit(trouble)
            case Err(error):
                raise error

    def _on_tried(self, result: Ok[Tried | None] | Err) -> None:
        asked = self._take_asked()
        match result:
            case Ok(tried):
                again = self._follow(tried) or asked
            case Err(KioskError() as error):
                logger.warning("a receipt waits: %s", error)
                again = self._goes_on(failed=True) or asked
            case Err(error):
                self._goes_on(failed=True)
                raise error
        if again:
            self._print()

    def _take_asked(self) -> bool:
        asked, self._asked_meanwhile = self._asked_meanwhile, False
        return asked

    def _follow(self, tried: Tried | None) -> bool:
        if tried is None:  # nothing waits
            return False
        self._note(tried.trouble)
        self.tried.emit(tried)
        return self._goes_on(failed=tried.trouble is not None)

    def _goes_on(self, *, failed: bool) -> bool:
        """Return whether the next receipt is for now; after a failure it is for later."""
        if failed:
            self._timer.start(self._pause_ms)
            self._pause_ms = min(2 * self._pause_ms, LONGEST_PAUSE_MS)
        else:
            self._pause_ms = FIRST_PAUSE_MS
        return not failed

    def _note(self, trouble: PrinterTrouble | None) -> None:
        """Log what has changed, and not each try."""
        if trouble is not self._trouble:
            self._trouble = trouble
            if trouble is None:
                logger.info("the receipt printer prints again")
            else:
                logger.warning("receipts wait: %s", trouble.replace("_", " "))
