"""The page of the stock: what runs low, what came and went, and putting it right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.product import MovementReason, Sku
from kiosk.domain.refund import RefundDraft
from kiosk.ui.backoffice.stock_flow import StockFlow
from tests.ui.backoffice.offices import at_work
from tests.ui.checks import check_inside, check_names, check_targets, settle


@pytest.fixture
def stocked(shop):
    """Three of CHIPS, which runs low, and forty of COLA, with a barcode."""
    shop.stock(CHIPS=3, COLA=40)
    shop.shop.office.products.change("COLA", {"barcode": "8901234500019"}, version=1, by=CONSOLE)
    shop.clock.pass_seconds(1)
    return shop


@pytest.fixture
def manager(qtbot, theme, stocked):
    with at_work(qtbot, theme, stocked, StockFlow) as worker:
        yield worker


@pytest.fixture
def chips(manager):
    """The manager looks at CHIPS."""
    manager.open_row("stockTable", "Chips")
    return manager


def names(worker):
    return [cells[0] for cells in worker.cells("stockTable")]


def movements(worker):
    return [cells[1:] for cells in worker.cells("movementTable")]


def test_what_runs_low_comes_first(manager):
    assert manager.cells("stockTable") == [["Chips", "CHIPS", "5", "", "3"]]
    manager.tap("stockFilter1Chip")
    assert names(manager) == ["Chips", "Cola"]


def test_nothing_low_says_so_and_leads_to_all(stocked, manager):
    stocked.shop.stock.receive("CHIPS", "40", by=CONSOLE)
    manager.flow.opened()
    manager.rest()

    assert manager.reads("emptyTitleLabel") == "Nothing is running low"
    manager.tap("emptyActionButton")
    assert names(manager) == ["Cola", "Chips"]


@pytest.mark.parametrize("code", ["8901234500019", "COLA"])
def test_a_scanned_code_opens_its_product(manager, code):
    manager.find("stockSearchEdit").setFocus()
    QTest.keyClicks(manager.find("stockSearchEdit"), code)
    manager.press("stockSearchEdit", Qt.Key.Key_Return)

    assert manager.reads("stockNameLabel") == "Cola"
    assert manager.reads("stockCodesLabel") == "COLA · 8901234500019"


def test_a_code_that_nobody_has_opens_nothing(manager):
    manager.type("stockSearchEdit", "4006381333931")
    manager.press("stockSearchEdit", Qt.Key.Key_Return)

    assert not manager.shows("stockNameLabel")


def test_a_product_shows_its_units_and_what_came_and_went(stocked, chips):
    order = stocked.buy("CHIPS")
    stocked.clock.pass_seconds(1)
    stocked.request("CHIPS")
    chips.wait(lambda: chips.reads("stockOnHandFigureLabel") == "2")
    chips.wait(lambda: chips.reads("stockHeldFigureLabel") == "1")

    assert movements(chips) == [
        ["Sold", order.number, "-1", "2"],
        ["Received", "test", "+3", "3"],
    ]


def test_units_are_received_on_large_keys(stocked, chips):
    chips.tap("stockReceiveButton")
    for key in ("1Key", "2Key", "5Key", "digitsBackspaceKey"):
        chips.tap(key)
    chips.type("stockNoteEdit", "Invoice 7")
    chips.tap("stockDoneButton")

    assert stocked.on_hand("CHIPS") == 15
    assert chips.toast == "+12. There are 15 on hand now."
    chips.wait(lambda: chips.reads("stockOnHandFigureLabel") == "15")
    assert movements(chips)[0] == ["Received: Invoice 7", "Meera", "+12", "15"]


def test_the_keyboard_alone_receives(stocked, chips):
    chips.find("stockReceiveButton").setFocus()
    chips.press("stockReceiveButton", Qt.Key.Key_Return)
    QTest.keyClicks(chips.find("stockUnitsEdit"), "7")
    chips.press("stockUnitsEdit", Qt.Key.Key_Return)

    assert stocked.on_hand("CHIPS") == 10


def test_the_number_brings_no_second_keyboard(chips):
    chips.tap("stockReceiveButton")
    chips.tap("stockUnitsEdit")
    assert not chips.desk.keyboard.isVisible()
    chips.tap("stockNoteEdit")
    assert chips.desk.keyboard.isVisible()


@pytest.mark.fault(27)
def test_what_does_not_fit_is_said_at_its_field(stocked, chips):
    chips.tap("stockWriteOffButton")
    chips.type("stockUnitsEdit", "-1")
    chips.tap("stockDoneButton")
    assert "whole number" in chips.reads("stockUnitsProblemLabel")
    assert chips.reads("stockNoteProblemLabel") == "Please fill this in."

    chips.type("stockUnitsEdit", "4")
    chips.type("stockNoteEdit", "Broken")
    chips.tap("stockDoneButton")
    assert chips.reads("stockUnitsProblemLabel").startswith("There are not that many")
    assert stocked.on_hand("CHIPS") == 3
    chips.tap("stockCancelButton")
    assert not chips.shows("stockUnitsEdit")


def test_whom_a_write_off_hits_is_told(stocked, chips):
    number = stocked.shop.checkout.order(stocked.request("CHIPS", 2).order_id).number
    chips.tap("stockWriteOffButton")
    chips.type("stockUnitsEdit", "2")
    chips.type("stockNoteEdit", "Broken")
    chips.tap("stockDoneButton")

    assert number in chips.reads("waitingTextLabel")
    chips.tap("waitingDoneButton")
    assert stocked.on_hand("CHIPS") == 1


@pytest.mark.fault(26)
def test_what_is_sold_while_somebody_counts_stays_sold(stocked, chips):
    chips.tap("stockCountButton")
    assert "There should be 3." in chips.reads("stockSheetTextLabel")
    stocked.buy("CHIPS")
    chips.type("stockUnitsEdit", "2")
    chips.tap("stockDoneButton")

    assert stocked.on_hand("CHIPS") == 1


def test_a_count_that_agrees_says_so(stocked, chips):
    chips.tap("stockCountButton")
    chips.type("stockUnitsEdit", "3")
    chips.tap("stockDoneButton")

    assert chips.toast == "The count agrees."


def test_the_last_own_step_is_taken_back_once(stocked, chips):
    assert not chips.find("stockUndoButton").isEnabled()
    chips.tap("stockReceiveButton")
    chips.type("stockUnitsEdit", "9")
    chips.tap("stockDoneButton")
    stocked.clock.pass_seconds(1)
    assert chips.reads("stockUndoButton") == "Take back +9"
    chips.tap("stockUndoButton")
    chips.tap("sheetYesButton")

    assert stocked.on_hand("CHIPS") == 3
    assert movements(chips)[0] == ["Taken back: Received", "Meera", "-9", "3"]
    assert not chips.find("stockUndoButton").isEnabled()


def test_older_movements_come_as_they_are_scrolled_to(stocked, manager):
    for _ in range(60):
        stocked.clock.pass_seconds(1)
        stocked.shop.stock.change("CHIPS", 1, reason=MovementReason.COUNTED, operator="test")
    manager.tap("stockFilter1Chip")
    manager.open_row("stockTable", "Chips")
    table = manager.flow.item.model
    assert table.rowCount() == 50
    manager.find("movementTable").scrollToBottom()
    manager.rest()

    assert table.rowCount() == 61
    assert table.row(60).change == 3


def test_operators_may_look(qtbot, theme, stocked):
    with at_work(qtbot, theme, stocked, StockFlow, role=Role.OPERATOR) as operator:
        operator.open_row("stockTable", "Chips")
        assert operator.reads("stockOnHandFigureLabel") == "3"
        for name in ("Receive", "Count", "WriteOff", "Undo"):
            assert not operator.shows(f"stock{name}Button")
        operator.tap("stockBackButton")
        assert names(operator) == ["Chips"]


@pytest.mark.parametrize("size", [(1660, 960), (1080, 1640), (764, 650)])
def test_everything_has_a_name_and_room_for_a_finger(qtbot, theme, stocked, size):
    with at_work(qtbot, theme, stocked, StockFlow, size=size) as worker:
        for step in ("", "Chips"):
            if step:
                worker.open_row("stockTable", step)
            settle()
            page = worker.flow.view.currentWidget()
            check_names(page)
            check_targets(page)
            check_inside(page)
        for step in ("Receive", "Count", "WriteOff"):
            worker.tap(f"stock{step}Button")
            sheet = worker.find("stockSheet")
            check_names(sheet)
            check_targets(sheet)
            check_inside(worker.desk)
            worker.tap("stockCancelButton")


@pytest.mark.parametrize(
    ("opens", "units", "note", "left"),
    [
        ("stockReceiveButton", "10", "", 13),
        ("stockWriteOffButton", "1", "Broken", 2),
        ("stockCountButton", "7", "", 7),
    ],
)
def test_a_double_tap_moves_the_stock_once(stocked, chips, opens, units, note, left):
    chips.tap(opens)
    chips.type("stockUnitsEdit", units)
    if note:
        chips.type("stockNoteEdit", note)
    entry = chips.find("stockUnitsEdit")
    chips.find("stockDoneButton").click()
    chips.find("stockDoneButton").click()
    QTest.keyClick(entry, Qt.Key.Key_Return)
    chips.rest()

    assert stocked.on_hand("CHIPS") == left
    assert not chips.desk.sheets.is_open


def test_a_sheet_that_waits_for_its_answer_stays(stocked, chips):
    chips.tap("stockWriteOffButton")
    chips.type("stockUnitsEdit", "9")
    chips.type("stockNoteEdit", "Broken")
    chips.find("stockDoneButton").click()
    QTest.keyClick(chips.desk.sheets, Qt.Key.Key_Escape)
    assert chips.desk.sheets.is_open
    chips.rest()

    assert chips.reads("stockUnitsProblemLabel") == "There are not that many on hand any more."
    assert chips.find("stockUnitsEdit").hasFocus()
    QTest.keyClick(chips.desk.sheets, Qt.Key.Key_Escape)
    assert not chips.desk.sheets.is_open
    assert stocked.on_hand("CHIPS") == 3


def test_what_a_shopper_returned_is_not_offered_to_take_back(stocked, manager):
    order = stocked.buy("CHIPS", 2)
    stocked.clock.pass_seconds(1)
    draft = RefundDraft(order_id=order.id, units={Sku("CHIPS"): 1}, note="Sour", restock=True)
    stocked.shop.office.refunds.give_back(draft, by=manager.office.operator)
    manager.open_row("stockTable", "Chips")

    assert movements(manager)[0][0] == "Came back"
    assert not manager.find("stockUndoButton").isEnabled()
