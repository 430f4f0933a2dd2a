"""What the printer's thread does: one receipt after the other, each once."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.domain.errors import DatabaseBusyError, PrinterError
from kiosk.domain.printing import PrinterTrouble
from kiosk.services.receipts import ReceiptService
from kiosk.ui.receipts.printing import ReceiptPrinting


class Printed:
    """A printer that remembers names, and prints nothing while `trouble` is set."""

    def __init__(self):
        self.names: list[str] = []
        self.trouble: PrinterTrouble | None = None

    def print(self, printout):
        if self.trouble is not None:
            raise PrinterError(self.trouble, "test")
        self.names.append(printout.name)


class Slow(Printed):
    """A printer that is busy until somebody else begins to print, or a second has passed."""

    def __init__(self):
        super().__init__()
        self._begun = threading.Barrier(2)

    def print(self, printout):
        super().print(printout)
        try:
            self._begun.wait(1)
        except threading.BrokenBarrierError:
            return


def test_what_waits_is_printed_once(receipts, tmp_path):
    printer = Printed()
    printing = ReceiptPrinting(printer, str(tmp_path))

    tried = printing.print_next(receipts)
    assert tried is not None
    assert (tried.trouble, printer.names) == (None, ["K1-000001"])
    assert printing.print_next(receipts) is None


def test_a_trouble_is_told_and_noted(receipts, tmp_path):
    printer = Printed()
    printer.trouble = PrinterTrouble.PAPER_OUT
    tried = ReceiptPrinting(printer, str(tmp_path)).print_next(receipts)

    assert tried is not None
    assert tried.trouble is PrinterTrouble.PAPER_OUT
    assert receipts.next_waiting().problem == "paper_out"


def test_two_windows_of_one_kiosk_print_a_receipt_once(receipts, tmp_path):
    printer = Slow()
    windows = [ReceiptPrinting(printer, str(tmp_path)) for _ in range(2)]
    with ThreadPoolExecutor(2) as threads:
        tried = list(threads.map(lambda window: window.print_next(receipts), windows))

    assert printer.names == ["K1-000001"]
    assert tried.count(None) == 1


def test_what_is_on_paper_and_could_not_be_noted_is_not_printed_again(
    receipts, tmp_path, monkeypatch
):
    printer = Printed()
    printing = ReceiptPrinting(printer, str(tmp_path))

    def busy(_self, _job_id):
        raise DatabaseBusyError("busy")

    with monkeypatch.context() as patch:
        patch.setattr(ReceiptService, "note_printed", busy)
        with pytest.raises(DatabaseBusyError):
            printing.print_next(receipts)
    assert receipts.next_waiting() is not None

    assert printing.print_next(receipts) is None
    assert receipts.next_waiting() is None
    assert printer.names == ["K1-000001"]
