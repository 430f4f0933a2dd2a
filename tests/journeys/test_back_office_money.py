"""Orders, refunds, operators and the audit trail, worked with at the kiosk."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.payment import PaymentFact
from kiosk.domain.refund import RefundDraft
from kiosk.services import orders
from kiosk.store.journal import Entry
from kiosk.ui.main_window import Screen
from tests.shops import MOBILE
from tests.ui.checks import settle


@pytest.fixture
def busy(shop, kiosk_clock):
    """A shop with a paid order, one that was paid with too much, and two operators."""
    shop.stock(LAMP=9)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    shop.shop.staff.add("Ravi", Role.OPERATOR, "1357", by="test")
    shop.buy("LAMP", 2, MOBILE)
    kiosk_clock.pass_seconds(60)
    shop.pay(shop.request("LAMP"), amount_paise=150_00)
    return shop


@pytest.fixture
def office(busy, open_kiosk):
    """Asha, in the back office."""
    return sign_in(open_kiosk(), "Asha", "2468")


def sign_in(visitor, name, pin):
    visitor.wait_for_sale()
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.find("operatorArea").set_current(name)
    visitor.type(pin)
    visitor.tap("signInButton")
    visitor.sees(Screen.OFFICE)
    return visitor


def tap(office, name):
    """Tap what has come to rest: a field that takes the focus scrolls into view."""
    settle()
    office.tap(name)


def go_to(office, page):
    tap(office, f"{page}NavButton")
    table = office.find(f"{page}Table") if office.shows(f"{page}Table") else None
    if table is not None:
        QAbstractItemModelTester(
            table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, table.model()
        )


def rows(office, name):
    """Return what a table shows, row by row."""
    model = office.find(name).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def wait_for_rows(office, name, count):
    office.wait(lambda: office.shows(name) and office.find(name).model().rowCount() == count)


def open_row(office, name, row=0):
    """Open a row as a keyboard does."""
    settle()
    table = office.find(name)
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)


def fill(office, name, text):
    office.wait(lambda: office.shows(name))
    entry = office.find(name)
    assert isinstance(entry, QLineEdit)
    entry.setFocus()
    entry.selectAll()
    QTest.keyClicks(entry, text)


def search(office, name, text):
    fill(office, f"{name}SearchEdit", text)
    office.window.findChild(QTimer, f"{name}TypingTimer").start(0)


# Orders


def test_an_order_is_found_and_told(office):
    go_to(office, "orders")
    wait_for_rows(office, "ordersTable", 2)
    assert [row[0] for row in rows(office, "ordersTable")] == ["K1-000002", "K1-000001"]

    search(office, "orders", "3210")
    wait_for_rows(office, "ordersTable", 1)
    assert rows(office, "ordersTable")[0][2:] == ["Lamp · 2 units", "··· 3210", "Paid", "₹200"]
    open_row(office, "ordersTable")

    office.wait(lambda: office.reads("orderTitleLabel") == "Order K1-000001")
    office.wait(lambda: office.shows("timeline3Label"))
    told = [office.reads(f"timeline{place}Label") for place in range(4)]
    assert told == [
        "Ordered at kiosk K1: 2 units, ₹200",
        "Code shown for ₹200",
        "Paid ₹200, reference R1",
        "2 units of Lamp left the shelf",
    ]


def test_a_search_without_a_find_says_what_to_try_and_leads_back(office):
    go_to(office, "orders")
    wait_for_rows(office, "ordersTable", 2)

    search(office, "orders", "77777")
    office.wait(lambda: office.shows("emptyTitleLabel"))
    assert office.reads("emptyTitleLabel") == "No order fits"
    tap(office, "emptyActionButton")

    wait_for_rows(office, "ordersTable", 2)


def test_orders_are_narrowed_by_chips_and_day(office):
    go_to(office, "orders")
    wait_for_rows(office, "ordersTable", 2)

    tap(office, "ordersFilter3Chip")
    office.wait(lambda: office.shows("emptyTitleLabel"))
    tap(office, "ordersFilter2Chip")
    wait_for_rows(office, "ordersTable", 2)
    tap(office, "dayButton")
    tap(office, "momentTakeButton")
    wait_for_rows(office, "ordersTable", 2)
    tap(office, "hourButton")
    office.wait(lambda: office.shows("pickTable"))
    open_row(office, "pickTable", 3)
    office.wait(lambda: office.shows("emptyTitleLabel"))
    tap(office, "dayButton")
    wait_for_rows(office, "ordersTable", 2)


def test_older_orders_come_when_the_end_is_reached(busy, office, monkeypatch):
    monkeypatch.setattr(orders, "PAGE", 1)
    go_to(office, "orders")
    wait_for_rows(office, "ordersTable", 1)

    office.find("ordersTable").end_reached.emit()

    wait_for_rows(office, "ordersTable", 2)
    assert [row[0] for row in rows(office, "ordersTable")] == ["K1-000002", "K1-000001"]


def test_part_of_an_order_is_given_back(busy, office):
    go_to(office, "orders")
    wait_for_rows(office, "ordersTable", 2)
    open_row(office, "ordersTable", 1)
    tap(office, "giveBackButton")
    office.wait(lambda: office.shows("giveBackSheet"))

    tap(office, "giveBackSubmitButton")
    office.wait(lambda: office.reads("giveBackNoteProblemLabel") == "Please fill this in.")
    tap(office, "giveBack0MoreButton")
    fill(office, "giveBackNoteEdit", "Torn")
    tap(office, "giveBackShelf0Chip")
    tap(office, "giveBackSubmitButton")

    office.wait(lambda: not office.shows("giveBackSheet"))
    office.wait(lambda: busy.sql("SELECT id FROM refund WHERE reason = 'requested'"))
    assert busy.on_hand("LAMP") == 7
    office.wait(lambda: any("back on the shelf" in text for text in texts(office, "timeline")))


def texts(office, prefix):
    return [
        child.text()
        for child in office.window.findChildren(type(office.find("orderTitleLabel")))
        if child.objectName().startswith(prefix) and child.isVisible()
    ]


def test_a_new_order_of_another_kiosk_is_seen(busy, office):
    go_to(office, "orders")
    wait_for_rows(office, "ordersTable", 2)
    open_row(office, "ordersTable", 1)
    office.wait(lambda: office.shows("giveBackButton"))
    order = busy.shop.office.orders.page(busy.shop.office.orders.query("1")).rows[0]

    busy.shop.office.refunds.give_back(
        RefundDraft(order_id=order.id, amount="200", note="All of it"), by=CONSOLE
    )

    office.wait(lambda: not office.shows("giveBackButton"))


# Refunds


def test_a_refund_is_marked_done_with_its_reference(busy, office):
    office.wait(lambda: office.shows("refundsBadgeLabel"))
    assert office.reads("refundsBadgeLabel") == "1"
    go_to(office, "refunds")
    wait_for_rows(office, "refundsTable", 1)
    assert rows(office, "refundsTable")[0][2] == "Too much was paid"
    open_row(office, "refundsTable")

    fill(office, "refundReferenceEdit", "no spaces please")
    tap(office, "refundSubmitButton")
    office.wait(lambda: "Up to 40" in office.reads("refundReferenceProblemLabel"))
    fill(office, "refundReferenceEdit", "NEFT/17")
    tap(office, "refundSubmitButton")

    office.wait(lambda: office.shows("emptyTitleLabel"))
    assert office.reads("emptyTitleLabel") == "Nothing to give back"
    office.wait(lambda: not office.shows("refundsBadgeLabel"))
    assert busy.sql("SELECT state, reference, done_by FROM refund") == [("done", "NEFT/17", "Asha")]
    tap(office, "refundsFilter1Chip")
    wait_for_rows(office, "refundsTable", 1)
    open_row(office, "refundsTable")
    tap(office, "refundOrderButton")
    office.wait(lambda: office.reads("orderTitleLabel") == "Order K1-000002")


def test_a_refund_that_comes_back_is_tried_again(busy, office):
    go_to(office, "refunds")
    wait_for_rows(office, "refundsTable", 1)
    for name, state, shown in (
        ("refundToldButton", "submitted", "At the bank"),
        ("refundFailedButton", "failed", "Came back"),
        ("refundAgainButton", "due", "To do"),
    ):
        open_row(office, "refundsTable")
        tap(office, name)
        office.wait(lambda: not office.shows("refundSheet"))
        assert busy.sql("SELECT state FROM refund") == [(state,)]
        office.wait(lambda shown=shown: rows(office, "refundsTable")[0][4] == shown)


def test_money_that_fits_no_order_is_settled(busy, office, kiosk_clock):
    journal = busy.shop.journal
    fact = PaymentFact(request_id="gone", gateway="bank", reference="B9", amount_paise=77_00)
    journal.append(Entry(shop=journal.shop, at=kiosk_clock.now, fact=fact))
    busy.shop.recovery.replay()
    office.wait(lambda: office.shows("refundsBadgeLabel"))
    office.wait(lambda: office.reads("refundsBadgeLabel") == "2")
    go_to(office, "refunds")
    wait_for_rows(office, "refundsTable", 1)

    tap(office, "refundsFilter2Chip")
    office.wait(lambda: rows(office, "refundsTable")[0][0] == "B9")
    open_row(office, "refundsTable")
    fill(office, "unknownNoteEdit", "Paid back in cash")
    tap(office, "unknownSubmitButton")

    office.wait(lambda: office.shows("emptyTitleLabel"))
    assert busy.sql("SELECT settled_by, note FROM unknown_payment") == [
        ("Asha", "Paid back in cash")
    ]


# Operators


def test_a_manager_adds_somebody(busy, office):
    go_to(office, "operators")
    wait_for_rows(office, "operatorsTable", 2)
    tap(office, "addOperatorButton")
    tap(office, "addOperatorSubmitButton")
    office.wait(lambda: office.reads("operatorNameProblemLabel") == "Please fill this in.")

    fill(office, "operatorNameEdit", "Meera")
    fill(office, "newPinEdit", "1234")
    fill(office, "pinAgainEdit", "1234")
    tap(office, "addOperatorSubmitButton")
    office.wait(lambda: "Anybody would try" in office.reads("newPinProblemLabel"))
    fill(office, "newPinEdit", "8064")
    fill(office, "pinAgainEdit", "8064")
    tap(office, "operatorRole1Chip")
    tap(office, "addOperatorSubmitButton")

    wait_for_rows(office, "operatorsTable", 3)
    assert rows(office, "operatorsTable")[1] == ["Meera", "Everything", "Can sign in"]
    assert busy.shop.staff.sign_in("Meera", "8064").role is Role.MANAGER


def test_a_manager_renames_locks_and_lets_in_again(busy, office):
    go_to(office, "operators")
    wait_for_rows(office, "operatorsTable", 2)
    open_row(office, "operatorsTable", 1)
    fill(office, "operatorNameEdit", "Ravi Kumar")
    tap(office, "editOperatorSubmitButton")
    office.wait(lambda: rows(office, "operatorsTable")[1][0] == "Ravi Kumar")

    open_row(office, "operatorsTable", 1)
    tap(office, "lockOperatorButton")
    office.wait(lambda: office.shows("sheetYesButton"))
    tap(office, "sheetYesButton")
    office.wait(lambda: rows(office, "operatorsTable")[1][2] == "Locked out")
    open_row(office, "operatorsTable", 1)
    tap(office, "lockOperatorButton")
    office.wait(lambda: rows(office, "operatorsTable")[1][2] == "Can sign in")


def test_the_last_manager_cannot_be_an_operator(busy, office):
    go_to(office, "operators")
    wait_for_rows(office, "operatorsTable", 2)
    open_row(office, "operatorsTable", 0)
    tap(office, "operatorRole0Chip")
    tap(office, "editOperatorSubmitButton")

    office.wait(lambda: "has to stay manager" in office.reads("editOperatorNoticeLabel"))


def test_an_operator_changes_their_own_pin_and_nothing_else(busy, open_kiosk):
    office = sign_in(open_kiosk(), "Ravi", "1357")
    assert not office.shows("trailNavButton")
    go_to(office, "operators")
    wait_for_rows(office, "operatorsTable", 2)
    assert not office.shows("addOperatorButton")
    open_row(office, "operatorsTable", 0)
    office.wait(lambda: "A manager can change this" in office.reads("toastLabel"))

    tap(office, "ownPinButton")
    fill(office, "oldPinEdit", "9999")
    fill(office, "newPinEdit", "8064")
    fill(office, "pinAgainEdit", "8064")
    tap(office, "pinSubmitButton")
    office.wait(lambda: "not the PIN you have" in office.reads("oldPinProblemLabel"))
    fill(office, "oldPinEdit", "1357")
    tap(office, "pinSubmitButton")

    office.wait(lambda: not office.shows("pinSheet"))
    assert busy.shop.staff.sign_in("Ravi", "8064").name == "Ravi"


def test_a_pin_is_never_to_be_read(office):
    go_to(office, "operators")
    tap(office, "ownPinButton")
    office.wait(lambda: office.shows("pinSheet"))

    for name in ("oldPinEdit", "newPinEdit", "pinAgainEdit"):
        assert office.find(name).echoMode() == QLineEdit.EchoMode.Password


def test_somebody_who_was_locked_out_meanwhile_can_do_nothing(busy, open_kiosk):
    office = sign_in(open_kiosk(), "Ravi", "1357")
    go_to(office, "refunds")
    wait_for_rows(office, "refundsTable", 1)
    busy.sql("UPDATE operator SET locked = 1 WHERE name = 'Ravi'")
    open_row(office, "refundsTable")
    fill(office, "refundReferenceEdit", "NEFT/17")
    tap(office, "refundSubmitButton")

    office.wait(lambda: "manager" in office.reads("refundNoticeLabel"))
    assert busy.sql("SELECT state FROM refund") == [("due",)]


# The audit trail


def test_the_trail_is_searched_and_checked(busy, office):
    go_to(office, "trail")
    office.wait(lambda: office.find("trailTable").model().rowCount() > 3)
    assert rows(office, "trailTable")[0][1:3] == ["Asha", "Signed in"]

    search(office, "trail", "R-000001")
    wait_for_rows(office, "trailTable", 1)
    assert rows(office, "trailTable")[0][2:] == [
        "Money to give back",
        "R-000001",
        "₹50, amount_high",
    ]
    open_row(office, "trailTable")
    office.wait(lambda: office.shows("eventSheet"))
    tap(office, "eventCancelButton")
    tap(office, "checkTrailButton")

    office.wait(lambda: office.shows("verdictSheet"))
    assert office.reads("verdictTitleLabel") == "The audit trail is whole"


def test_a_changed_trail_is_said_in_words(busy, office):
    busy.sql("UPDATE audit_event SET actor = 'Nobody' WHERE seq = 2")
    go_to(office, "trail")
    tap(office, "checkTrailButton")

    office.wait(lambda: office.shows("verdictSheet"))
    assert office.reads("verdictTitleLabel") == "Somebody changed the audit trail"
    assert "Event 2" in office.reads("verdictNoticeLabel")


# With the keyboard alone


def stops(office, presses=24):
    """Return where Tab stops; of several chips or pages it stops at the chosen one."""
    seen = set()
    for _ in range(presses):
        office.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        seen.add("" if focus is None else focus.objectName())
    return seen


def test_the_keyboard_reaches_everything(office):
    go_to(office, "orders")
    wait_for_rows(office, "ordersTable", 2)
    office.find("ordersSearchEdit").setFocus()
    seen = stops(office)
    assert seen >= {"dayButton", "ordersFilter0Chip", "ordersTable", "headerActionButton"}
    assert any(name.endswith("NavButton") for name in seen), "arrows lead on from one to the next"

    open_row(office, "ordersTable")
    office.wait(lambda: office.shows("giveBackButton"))
    office.find("orderBackButton").setFocus()
    assert stops(office) >= {"orderBackButton", "giveBackButton"}

    go_to(office, "operators")
    wait_for_rows(office, "operatorsTable", 2)
    assert stops(office) >= {"ownPinButton", "addOperatorButton", "operatorsTable"}
    go_to(office, "trail")
    office.wait(lambda: office.find("trailTable").model().rowCount() > 3)
    assert stops(office) >= {"trailSearchEdit", "dayButton", "checkTrailButton", "trailTable"}
