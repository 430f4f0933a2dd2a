"""Receipts in the back office: once more, as a file, and those that wait."""

import pytest
from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QLabel

from kiosk.config import Config, Flags, load_config
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.printing import PrinterChoice, PrinterKind
from kiosk.domain.refund import RefundDraft
from kiosk.machine import Machine
from kiosk.ui.backoffice.order_receipts import OrderReceipts
from kiosk.ui.backoffice.settings_page import SettingsPage
from kiosk.ui.main_window import Screen
from kiosk.ui.receipts.drawing import draw_receipt, draw_sample
from tests.printers.fake_printer import FakePrinter, on_paper, running, unused_address
from tests.ui.checks import settle


@pytest.fixture(autouse=True)
def quiet_fonts():
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    yield
    QLoggingCategory.setFilterRules("")


@pytest.fixture
def busy(shop):
    """A shop in which one lamp was sold, and its receipt printed."""
    shop.stock(LAMP=9)
    shop.shop.staff.add("Ravi", Role.OPERATOR, "1357", by="test")
    order = shop.buy("LAMP", 2)
    shop.shop.receipts.note_printed(shop.shop.receipts.ask(order.id).id)
    return shop


def sign_in(visitor, name="Ravi", pin="1357"):
    visitor.wait_for_sale()
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.find("operatorArea").set_current(name)
    visitor.type(pin)
    visitor.tap("signInButton")
    visitor.sees(Screen.OFFICE)
    return visitor


def open_order(office):
    settle()
    office.tap("ordersNavButton")
    office.wait(
        lambda: office.shows("ordersTable") and office.find("ordersTable").model().rowCount()
    )
    table = office.find("ordersTable")
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    table.opened.emit(table.model().row(0))
    office.wait(lambda: office.shows("saveReceiptButton"))


def order_id(shop):
    return shop.sql("SELECT id FROM orders")[0].id


def network(address):
    return PrinterChoice(kind=PrinterKind.NETWORK, address=address)


def actions(shop):
    return [row.action for row in shop.sql("SELECT action FROM audit_event ORDER BY seq")]


def test_a_receipt_is_printed_again_as_a_copy_with_what_went_back(busy, open_kiosk):
    draft = RefundDraft(order_id=order_id(busy), amount="40", note="Torn")
    busy.shop.office.refunds.give_back(draft, by=CONSOLE)
    with running(FakePrinter()) as printer:
        office = sign_in(open_kiosk(printer=network(printer.address)))
        open_order(office)
        office.tap("printAgainButton")
        office.wait(lambda: printer.jobs)
        receipt = busy.shop.receipts.read(order_id(busy), is_copy=True)

        assert on_paper(printer.jobs[0])[0] == draw_receipt(receipt).bitmap(80)
        assert receipt.refunds[0].amount_paise == 40_00
        assert actions(busy)[-1] == "receipt_reprinted"


def test_without_a_printer_the_receipt_can_be_saved(busy, open_kiosk, tmp_path, monkeypatch):
    office = sign_in(open_kiosk())
    open_order(office)
    assert not office.shows("printAgainButton")

    folder = tmp_path / "files"
    folder.mkdir()
    monkeypatch.setattr(
        OrderReceipts, "save", lambda self, order: self._save(order, folder)
    )  # the picker has tests of its own
    office.tap("saveReceiptButton")
    office.wait(lambda: list(folder.glob("*.pdf")))

    assert [file.name for file in folder.iterdir()] == ["K1-000001-copy.pdf"]
    assert (folder / "K1-000001-copy.pdf").read_bytes().startswith(b"%PDF-")
    assert actions(busy)[-1] == "receipt_saved"


def test_receipts_that_wait_are_seen_tried_and_dropped(busy, open_kiosk):
    busy.shop.receipts.ask(order_id(busy))
    address = unused_address()
    office = sign_in(open_kiosk(printer=network(address)))
    told = "Receipts that wait at kiosk K1: 1. The printer does not answer."
    office.wait(lambda: office.shows("waitingReceiptsLabel"))
    office.wait(lambda: office.reads("waitingReceiptsLabel") == told)

    with running(FakePrinter(address=address)) as printer:
        office.tap("tryReceiptsButton")
        office.wait(lambda: printer.jobs)
    office.wait(lambda: not office.shows("waitingReceiptsLabel"))


def test_receipts_that_nobody_wants_are_dropped_after_a_question(busy, open_kiosk):
    busy.shop.receipts.ask(order_id(busy))
    office = sign_in(open_kiosk(printer=network(unused_address())))
    office.wait(lambda: office.shows("dropReceiptsButton"))
    office.tap("dropReceiptsButton")
    settle()
    assert busy.shop.receipts.waiting()
    office.tap("sheetYesButton")
    office.wait(lambda: not busy.shop.receipts.waiting())
    office.wait(lambda: not office.shows("waitingReceiptsLabel"))
    assert actions(busy)[-1] == "receipts_dropped"


@pytest.fixture
def machine(tmp_path):
    return lambda: Machine(tmp_path / "kiosk.toml", Config(data_dir=tmp_path))


@pytest.fixture
def manager(busy):
    busy.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    return {"name": "Asha", "pin": "2468"}


def open_settings(office):
    settle()
    office.tap("settingsNavButton")
    office.wait(lambda: office.find("shopNameEdit").text())


def test_a_test_page_comes_from_the_printer(open_kiosk, machine, manager):
    with running(FakePrinter()) as printer:
        choice = network(printer.address)
        office = sign_in(open_kiosk(printer=choice, machine=machine), **manager)
        open_settings(office)
        office.tap("testPageButton")
        office.wait(lambda: office.reads("toastLabel") == "The test page is printed.")
        drawn = draw_sample(office.kiosk.shop.settings.shop_name).bitmap(80)
        assert on_paper(printer.jobs[0]) == (drawn, 1)


def test_a_printer_that_prints_no_test_page_says_why(open_kiosk, machine, manager):
    choice = network(unused_address())
    office = sign_in(open_kiosk(printer=choice, machine=machine), **manager)
    open_settings(office)
    office.tap("testPageButton")
    office.wait(lambda: office.reads("toastLabel") == "The printer does not answer.")


def test_a_printer_is_chosen_on_the_screen(open_kiosk, machine, manager, tmp_path):
    office = sign_in(open_kiosk(machine=machine), **manager)
    open_settings(office)
    assert not office.shows("testPageButton")
    page = office.kiosk.screens.office.findChild(SettingsPage)
    page.field("machine.printer_kind").set_value("network")
    page.field("machine.printer_address").set_value("no address")
    office.tap("settingsSaveButton")
    office.wait(lambda: "no address of such a printer" in all_texts(page))
    assert not (tmp_path / "kiosk.toml").exists()

    page.field("machine.printer_address").set_value("192.168.1.50")
    page.field("machine.printer_width_mm").set_value("58")
    office.tap("settingsSaveButton")
    office.wait((tmp_path / "kiosk.toml").exists)
    printer = load_config(Flags(data_dir=tmp_path), {}).printer
    assert printer == PrinterChoice(kind=PrinterKind.NETWORK, address="192.168.1.50", width_mm=58)


def all_texts(page):
    return " ".join(label.text() for label in page.findChildren(QLabel))
