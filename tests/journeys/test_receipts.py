"""Receipts on the screen and on paper: whatever the printer does, the sale goes on."""

from functools import partial

import pytest
from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import DatabaseBusyError
from kiosk.domain.printing import PrinterChoice, PrinterKind
from kiosk.printers import choosing
from kiosk.printers.network import NetworkPrinter
from kiosk.services.bookmark import Bookmark
from kiosk.services.receipts import ReceiptService
from kiosk.ui.main_window import Screen
from kiosk.ui.receipts.content import short_text
from kiosk.ui.receipts.drawing import draw_receipt
from tests.printers.fake_printer import (
    NO_PAPER,
    READY,
    FakePrinter,
    on_paper,
    running,
    unused_address,
)

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]
WAITS = "Your receipt waits. Please show the order K1-000001."


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    """Wait for a bad printer half a second, not eight; and be quiet about fonts."""
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    impatient = partial(NetworkPrinter, patience=0.5, deadline=5.0)
    monkeypatch.setattr(choosing, "NetworkPrinter", impatient)
    yield
    QLoggingCategory.setFilterRules("")


def at(address, **changes):
    return PrinterChoice(kind=PrinterKind.NETWORK, address=address, **changes)


def buys(visitor):
    """Log in, buy a lamp and pay."""
    visitor.enters()
    visitor.buys("LAMP")
    visitor.pays()


def job_of(visitor, printer):
    """Return what the printer gets, while the kiosk goes on."""
    visitor.wait(lambda: printer.jobs)
    return printer.jobs[-1]


def visible(visitor, name):
    return any(one.isVisible() for one in visitor.window.findChildren(QWidget, name))


def states(shop):
    return [row.state for row in shop.sql("SELECT state FROM receipt_job ORDER BY id")]


def attempts(shop):
    return shop.sql("SELECT attempts FROM receipt_job")[0].attempts


def receipt_of(shop, number="K1-000001"):
    order_id = shop.sql("SELECT id FROM orders WHERE number = :number", number=number)[0].id
    return shop.shop.receipts.read(order_id)


@pytest.mark.parametrize("size", SIZES)
def test_a_phone_reads_the_receipt_from_the_screen(shop, open_kiosk, size):
    shop.stock(LAMP=5)
    visitor = open_kiosk(size=size)
    buys(visitor)

    visitor.wait(lambda: visible(visitor, "receiptCode"))
    assert visitor.scans() == [short_text(receipt_of(shop))]
    assert not visible(visitor, "printReceiptButton")


@pytest.mark.parametrize("answers", [{}, READY], ids=["mute", "answering"])
def test_a_shopper_prints_a_receipt(shop, open_kiosk, answers):
    shop.stock(LAMP=5)
    with running(FakePrinter(answers=answers)) as printer:
        visitor = open_kiosk(printer=at(printer.address, width_mm=58))
        buys(visitor)
        visitor.tap("printReceiptButton")
        bitmap, cuts = on_paper(job_of(visitor, printer))
        visitor.wait(lambda: visitor.reads("receiptNoteLabel") == "Please take your receipt.")

        assert bitmap == draw_receipt(receipt_of(shop)).bitmap(58)
        assert (cuts, len(printer.jobs), states(shop)) == (1, 1, ["printed"])


def test_a_kiosk_that_always_prints_is_not_asked(shop, open_kiosk):
    shop.stock(LAMP=5)
    with running(FakePrinter()) as printer:
        visitor = open_kiosk(printer=at(printer.address, automatic=True))
        buys(visitor)
        job_of(visitor, printer)
        visitor.wait(lambda: states(shop) == ["printed"])


def test_a_kiosk_that_always_prints_says_so_until_it_has(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk(printer=at(unused_address(), automatic=True))
    buys(visitor)
    visitor.wait(lambda: visible(visitor, "receiptCode"))

    assert visitor.reads("receiptNoteLabel") in {"Your receipt is being printed.", WAITS}
    assert not visible(visitor, "printReceiptButton")


def test_who_comes_second_to_a_printer_without_paper_is_told_too(shop, open_kiosk, kiosk_clock):
    shop.stock(LAMP=5)
    with running(FakePrinter(answers=NO_PAPER)) as printer:
        visitor = open_kiosk(printer=at(printer.address))
        sell_without_paper(shop, visitor)
        kiosk_clock.pass_seconds(1)
        visitor.tap("printReceiptButton")

        second = WAITS.replace("000001", "000002")
        visitor.wait(lambda: visitor.reads("receiptNoteLabel") == second)
        assert states(shop) == ["waiting", "waiting"]


def test_what_becomes_of_the_paper_is_said_in_another_language_too(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk(printer=at(unused_address()))
    buys(visitor)
    visitor.tap("printReceiptButton")
    visitor.wait(lambda: visitor.reads("receiptNoteLabel") == WAITS)
    before = visitor.kiosk.screens
    visitor.kiosk.languages.choose("hi")
    visitor.wait(lambda: visitor.kiosk.screens is not before and visitor.kiosk.screens.is_complete)
    visitor.wait(lambda: visible(visitor, "receiptCode"))

    assert not visible(visitor, "printReceiptButton")
    assert "K1-000001" in visitor.reads("receiptNoteLabel")


BAD = {
    "hangs": FakePrinter(reads=False),
    "vanishes": FakePrinter(dies_after=2000),
    "no paper": FakePrinter(answers=NO_PAPER),
}


@pytest.mark.parametrize("name", ["refuses", *BAD])
def test_a_bad_printer_stops_no_sale_and_prints_once_when_it_is_good_again(shop, open_kiosk, name):
    shop.stock(LAMP=5)
    bad = BAD.get(name)
    address = unused_address()
    visitor = open_kiosk(printer=at(address))
    if bad is None:
        sell_without_paper(shop, visitor)
    else:
        bad.address = address
        with running(bad):
            sell_without_paper(shop, visitor)
        assert bad.jobs == []

    with running(FakePrinter(address=address)) as good:
        visitor.kiosk.receipts.try_now()
        printed = on_paper(job_of(visitor, good))
        visitor.wait(lambda: states(shop) == ["printed"])
        visitor.kiosk.receipts.try_now()
        assert len(good.jobs) == 1
    assert printed == (draw_receipt(receipt_of(shop)).bitmap(80), 1)


def sell_without_paper(shop, visitor):
    buys(visitor)
    visitor.tap("printReceiptButton")
    visitor.wait(lambda: visitor.reads("receiptNoteLabel") == WAITS)
    assert visitor.reads("numberLabel") == "K1-000001"
    visitor.tap("leaveButton")
    visitor.sees(Screen.WELCOME)
    buys(visitor)
    assert shop.on_hand("LAMP") == 3
    assert states(shop) == ["waiting"]


def test_a_sale_goes_on_while_the_printer_hangs(shop, open_kiosk, monkeypatch):
    monkeypatch.setattr(choosing, "NetworkPrinter", NetworkPrinter)  # the patient one
    shop.stock(LAMP=5)
    with running(FakePrinter(reads=False)) as printer:
        visitor = open_kiosk(printer=at(printer.address))
        buys(visitor)
        visitor.tap("printReceiptButton")
        visitor.tap("leaveButton")
        visitor.sees(Screen.WELCOME)
        buys(visitor)
        # All that, and the first receipt is still under way.
        assert attempts(shop) == 0
        assert shop.on_hand("LAMP") == 3


def test_a_receipt_that_waited_is_printed_after_a_restart(shop, open_kiosk):
    shop.stock(LAMP=5)
    address = unused_address()
    first = open_kiosk(printer=at(address))
    buys(first)
    first.tap("printReceiptButton")
    first.wait(lambda: first.reads("receiptNoteLabel") == WAITS)
    first.kiosk.close()

    with running(FakePrinter(address=address)) as printer:
        second = open_kiosk(printer=at(address))
        job_of(second, printer)
        second.wait(lambda: states(shop) == ["printed"])
        assert len(printer.jobs) == 1


def test_a_folder_that_is_missing_makes_receipts_wait(shop, open_kiosk, tmp_path):
    shop.stock(LAMP=5)
    folder = tmp_path / "receipts"
    choice = PrinterChoice(kind=PrinterKind.FOLDER, address=str(folder))
    visitor = open_kiosk(printer=choice)
    sell_without_paper(shop, visitor)

    folder.mkdir()
    visitor.kiosk.receipts.try_now()
    visitor.wait(lambda: states(shop) == ["printed"])
    assert [file.name for file in folder.iterdir()] == ["K1-000001.pdf"]


def test_one_line_in_the_log_tells_of_a_printer_that_is_gone(shop, open_kiosk, caplog):
    shop.stock(LAMP=5)
    visitor = open_kiosk(printer=at(unused_address()))
    sell_without_paper(shop, visitor)
    for tries in (2, 3):
        visitor.kiosk.receipts.try_now()
        visitor.wait(lambda tries=tries: attempts(shop) == tries)
    assert caplog.text.count("receipts wait: unreachable") == 1


def reopened(visitor):
    """Close the shop and open it again, as a restart does."""
    before = visitor.kiosk.screens
    visitor.kiosk.trouble.ended.emit(None)
    visitor.wait(lambda: visitor.kiosk.screens not in {None, before})
    visitor.sees(Screen.RESULT)


def test_where_every_receipt_is_printed_a_restart_prints_the_one_nobody_asked_for(
    shop, open_kiosk, tmp_path, monkeypatch
):
    shop.stock(LAMP=5)
    (tmp_path / "paper").mkdir()
    printer = PrinterChoice(
        kind=PrinterKind.FOLDER, address=str(tmp_path / "paper"), automatic=True
    )
    visitor = open_kiosk(printer=printer, bookmark=Bookmark(tmp_path, "K1"))

    def busy(_self, _order_id):
        raise DatabaseBusyError("busy")

    with monkeypatch.context() as patch:
        patch.setattr(ReceiptService, "ask", busy)
        buys(visitor)
        visitor.wait(lambda: visitor.reads("receiptNoteLabel") == WAITS)
        assert states(shop) == []
        reopened(visitor)
        visitor.wait(lambda: states(shop) == ["printed"])

    reopened(visitor)
    visitor.wait(lambda: visible(visitor, "receiptCode") and not visitor.kiosk.jobs.is_busy)
    assert states(shop) == ["printed"]
