"""The desk prints at once what it was asked for, whatever it is just doing."""

import pytest
from PySide6.QtCore import QTimer

from kiosk.domain.printing import PrinterChoice, PrinterKind, PrinterTrouble
from kiosk.ui.receipts import desk as desk_module
from kiosk.ui.receipts.desk import ReceiptDesk
from kiosk.ui.receipts.printing import ReceiptPrinting, Tried


@pytest.fixture
def desk(monkeypatch, tmp_path):
    """A desk that prints into a folder which is not there yet, and tries again tomorrow."""
    monkeypatch.setattr(desk_module, "FIRST_PAUSE_MS", 86_400_000)
    one = ReceiptDesk(PrinterChoice(kind=PrinterKind.FOLDER, address=str(tmp_path / "receipts")))
    yield one
    one.close()


def test_who_asks_while_a_receipt_fails_gets_another_try(desk, receipts, qtbot):
    tries: list[Tried] = []
    desk.tried.connect(tries.append)
    desk.serve(receipts)
    desk.try_now()  # the first try is under way
    qtbot.waitUntil(lambda: len(tries) == 2)
    assert [one.trouble for one in tries] == [PrinterTrouble.UNREACHABLE] * 2


def test_without_being_asked_a_receipt_that_failed_waits(desk, receipts, qtbot):
    tries: list[Tried] = []
    desk.tried.connect(tries.append)
    with qtbot.waitSignal(desk.tried):
        desk.serve(receipts)
    desk.print_sample("Chai Corner")
    with qtbot.waitSignal(desk.tested):
        pass
    assert len(tries) == 1


def test_who_asks_while_a_test_page_prints_gets_a_receipt_after_it(desk, receipts, qtbot, tmp_path):
    with qtbot.waitSignal(desk.tried):
        desk.serve(receipts)
    (tmp_path / "receipts").mkdir()
    desk.print_sample("Chai Corner")
    with qtbot.waitSignal(desk.tried) as printed:
        desk.try_now()
    assert printed.args[0].trouble is None
    assert receipts.next_waiting() is None


def test_a_bug_while_printing_does_not_end_the_printing(desk, receipts, qtbot, monkeypatch):
    def fail(_self, _receipts):
        raise ZeroDivisionError

    monkeypatch.setattr(ReceiptPrinting, "print_next", fail)
    with qtbot.captureExceptions() as caught:
        desk.serve(receipts)
        qtbot.waitUntil(lambda: bool(caught))

    assert desk.findChild(QTimer, "receiptTimer").isActive()
