"""What a receipt says, and the queue in which receipts wait: no sale ever does."""

import pytest

from kiosk.domain.errors import NotAllowedError, NotPaidError, OrderNotFoundError
from kiosk.domain.operator import CONSOLE, Operator, Role
from kiosk.domain.printing import PrinterTrouble
from kiosk.domain.receipt import ReceiptState, WaitingReceipts
from kiosk.domain.refund import RefundDraft, RefundState
from tests.shops import TestShop

NOBODY = Operator(id="gone", name="Gone", role=Role.OPERATOR)


@pytest.fixture
def receipts(shop):
    shop.stock(CHIPS=9)
    return shop.shop.receipts


def events(shop, action):
    return [
        (row.actor, row.subject, row.detail)
        for row in shop.sql(
            "SELECT actor, subject, detail FROM audit_event WHERE action = :action", action=action
        )
    ]


def test_a_receipt_says_what_was_bought_and_paid(url, clock):
    shop = TestShop(
        url,
        clock,
        shop_name="Chandni Electronics",
        address="12 Nehru Place",
        gstin="27AAPFU0939F1ZV",
        receipt_title="tax_invoice",
        receipt_footer="Thank you.",
    )
    shop.stock(CHIPS=9)
    shop.sql("UPDATE product SET hsn = '19041010'")
    order = shop.buy("CHIPS", 2)
    receipt = shop.shop.receipts.read(order.id)
    shop.shop.close()

    assert (receipt.shop_name, receipt.address) == ("Chandni Electronics", "12 Nehru Place")
    assert (receipt.order_number, receipt.invoice_number) == (order.number, "26K1-00001")
    assert (receipt.title, receipt.footer) == ("tax_invoice", "Thank you.")
    assert f"{receipt.at:%Y-%m-%d %H:%M}" == "2026-11-08 12:00"  # on the shop's clock
    line = receipt.lines[0]
    assert (line.name, line.quantity, line.hsn) == ("Chips", 2, "19041010")
    assert (line.total_paise, line.saved_paise, receipt.total_paise) == (200_00, 200_00, 200_00)
    assert [payment.amount_paise for payment in receipt.payments] == [200_00]
    assert receipt.is_demo
    assert not receipt.is_copy


def test_an_order_of_before_the_invoices_keeps_its_plain_receipt(shop, receipts, url, clock):
    order = shop.buy("CHIPS")
    later = TestShop(url, clock, receipt_title="tax_invoice")
    assert later.shop.receipts.read(order.id).title == "receipt"
    later.shop.close()


def test_a_shop_of_bills_of_supply_has_no_tax_on_a_plain_receipt_either(shop, receipts, url, clock):
    shop.sql("UPDATE product SET gst_rate_bp = 1800")
    order = shop.buy("CHIPS")
    gstin = "27AAPFU0939F1ZV"
    taxes = {}
    for title in ("bill_of_supply", "receipt", "tax_invoice"):
        later = TestShop(url, clock, receipt_title=title, gstin=gstin)
        receipt = later.shop.receipts.read(order.id)
        later.shop.close()
        assert (receipt.title, receipt.gstin) == ("receipt", gstin)
        taxes[title] = [rate for rate, _gst in receipt.taxes]

    assert taxes == {"bill_of_supply": [], "receipt": [1800], "tax_invoice": [1800]}


def test_what_went_back_is_on_the_receipt(shop, receipts):
    order = shop.buy("CHIPS")
    draft = RefundDraft(order_id=order.id, amount="40", note="Torn")
    refund = shop.shop.office.refunds.give_back(draft, by=CONSOLE).refunds[-1]
    shop.shop.office.refunds.mark_done(refund.id, "OUT-1", by=CONSOLE)

    told = receipts.read(order.id).refunds[0]
    assert (told.number, told.amount_paise, told.reference) == (refund.number, 40_00, "OUT-1")
    assert told.state is RefundState.DONE


def test_money_that_could_not_buy_has_a_receipt_too(shop, receipts):
    order = shop.pay(shop.request("CHIPS"), amount_paise=1)
    assert receipts.read(order.id).payments[0].amount_paise == 1


def test_without_money_there_is_no_receipt(shop, receipts):
    order = shop.place("CHIPS")
    for ask in (receipts.read, receipts.ask):
        with pytest.raises(NotPaidError):
            ask(order.id)
        with pytest.raises(OrderNotFoundError):
            ask("nothing")


def test_a_receipt_waits_once_however_often_it_is_asked_for(shop, receipts):
    order = shop.buy("CHIPS")
    first = receipts.ask(order.id)

    assert receipts.ask(order.id) == first
    assert (first.state, first.is_copy, first.kiosk) == (ReceiptState.WAITING, False, "K1")
    assert receipts.next_waiting() == first
    assert receipts.waiting() == (WaitingReceipts(kiosk="K1", count=1, problem=""),)


def test_a_receipt_after_the_first_is_a_copy(shop, receipts):
    order = shop.buy("CHIPS")
    receipts.note_printed(receipts.ask(order.id).id)

    assert receipts.next_waiting() is None
    assert receipts.waiting() == ()
    assert receipts.ask(order.id).is_copy


def test_one_that_waits_is_a_copy_once_another_kiosk_has_printed_it(shop, receipts, url, clock):
    order = shop.buy("CHIPS")
    assert not receipts.ask(order.id).is_copy
    other = TestShop(url, clock, kiosk="K2")
    printed = other.shop.receipts.ask(order.id)
    other.shop.receipts.note_printed(printed.id)
    other.shop.close()

    assert receipts.next_waiting().is_copy


def test_receipts_are_printed_in_the_order_they_were_asked_for(shop, receipts, clock):
    bought = [shop.buy("CHIPS") for _ in range(3)]
    for order in reversed(bought):
        receipts.ask(order.id)
        clock.pass_seconds(1)

    printed = []
    while (job := receipts.next_waiting()) is not None:
        printed.append(job.order_id)
        receipts.note_printed(job.id)
    assert printed == [order.id for order in reversed(bought)]


def test_a_failure_is_counted_and_the_receipt_goes_on_waiting(shop, receipts):
    job = receipts.ask(shop.buy("CHIPS").id)
    for trouble in (PrinterTrouble.UNREACHABLE, PrinterTrouble.PAPER_OUT):
        receipts.note_failure(job.id, trouble)

    again = receipts.next_waiting()
    assert (again.id, again.attempts, again.problem) == (job.id, 2, "paper_out")
    assert receipts.waiting()[0].problem == "paper_out"


def test_receipts_survive_a_restart_and_belong_to_one_kiosk(shop, receipts, url, clock):
    job = receipts.ask(shop.buy("CHIPS").id)
    again = TestShop(url, clock)
    other = TestShop(url, clock, kiosk="K2")

    assert again.shop.receipts.next_waiting() == job
    assert other.shop.receipts.next_waiting() is None
    assert other.shop.receipts.waiting() == receipts.waiting()
    again.shop.close()
    other.shop.close()


def test_an_operator_prints_again_and_it_is_on_record(shop, receipts):
    order = shop.buy("CHIPS")
    receipts.note_printed(receipts.ask(order.id).id)

    assert receipts.print_again(order.id, by=CONSOLE).is_copy
    assert events(shop, "receipt_reprinted") == [(CONSOLE.name, order.number, "at kiosk K1")]


def test_an_operator_saves_a_copy_and_it_is_on_record(shop, receipts):
    order = shop.buy("CHIPS")
    assert receipts.read_for_file(order.id, by=CONSOLE).is_copy
    assert events(shop, "receipt_saved") == [(CONSOLE.name, order.number, "")]


def test_an_operator_drops_what_waits(shop, receipts):
    for _ in range(2):
        receipts.ask(shop.buy("CHIPS").id)

    assert receipts.drop("K1", by=CONSOLE) == 2
    assert receipts.drop("K1", by=CONSOLE) == 0
    assert receipts.next_waiting() is None
    assert events(shop, "receipts_dropped") == [(CONSOLE.name, "K1", "2")]


def test_one_that_was_dropped_can_be_asked_for_again_and_is_no_copy(shop, receipts):
    order = shop.buy("CHIPS")
    receipts.ask(order.id)
    receipts.drop("K1", by=CONSOLE)
    assert not receipts.ask(order.id).is_copy


def test_who_is_no_operator_can_do_none_of_it(shop, receipts):
    order = shop.buy("CHIPS")
    for forbidden in (
        lambda: receipts.print_again(order.id, by=NOBODY),
        lambda: receipts.read_for_file(order.id, by=NOBODY),
        lambda: receipts.drop("K1", by=NOBODY),
    ):
        with pytest.raises(NotAllowedError):
            forbidden()
    assert receipts.next_waiting() is None
