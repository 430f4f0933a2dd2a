"""A shop that rounds totals: from Buy Now to the receipt, and all the way back."""

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.domain.operator import Role
from kiosk.store import books
from kiosk.ui.main_window import Screen
from kiosk.ui.receipts.content import receipt_blocks
from kiosk.ui.receipts.sheet import Pair
from tests.journeys.test_back_office_money import fill, go_to, open_row, sign_in, tap, wait_for_rows


@pytest.fixture
def settings():
    return {"round_off": True}


def order_of(shop):
    [row] = shop.sql("SELECT id FROM orders")
    return shop.shop.checkout.order(row.id)


def captions(visitor, prefix):
    """Return the captions of a list on the page of an order, with their values."""
    found = [one for one in visitor.window.findChildren(QLabel) if one.isVisible()]
    texts = {one.objectName(): one.text() for one in found}
    places = [name for name in texts if name.startswith(prefix) and name.endswith("CaptionLabel")]
    return {texts[name]: texts.get(name.replace("Caption", "Value")) for name in places}


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
def test_what_is_asked_for_paid_printed_and_given_back_is_rounded(shop, open_kiosk, size):
    shop.stock(LAMP=5, price_paise=99_60)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    visitor = open_kiosk(size=size)
    visitor.enters()
    visitor.tap_card("LAMP")
    visitor.sees(Screen.PAYMENT)

    assert visitor.reads("priceLabel") == "₹99.60"
    assert visitor.reads("roundOffCaptionLabel") == "Round off"
    assert visitor.reads("roundOffLabel") == "+₹0.40"
    assert visitor.reads("totalLabel") == "₹100.00"
    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
    [code] = visitor.scans()
    assert "&am=100.00&" in code
    visitor.pays()
    assert "₹100.00 paid" in visitor.reads("resultFootnoteLabel")

    receipt = shop.shop.receipts.read(order_of(shop).id)
    pairs = {one.text: one.end for one in receipt_blocks(receipt) if isinstance(one, Pair)}
    assert (pairs["Sum"], pairs["Round off"]) == ("₹99.60", "+₹0.40")
    assert pairs["Total"] == pairs["Paid by UPI"] == "₹100.00"

    office = sign_in(open_kiosk("K2", size=size), "Asha", "2468")
    go_to(office, "orders")
    wait_for_rows(office, "ordersTable", 1)
    open_row(office, "ordersTable")
    told = {"Lamp": "₹99.60", "Round off": "+₹0.40", "Total": "₹100.00", "Shopper": "Guest"}
    office.wait(lambda: captions(office, "bought") == told)

    tap(office, "giveBackButton")
    office.wait(lambda: office.shows("giveBackSheet"))
    tap(office, "giveBack0MoreButton")
    fill(office, "giveBackNoteEdit", "Torn")
    tap(office, "giveBackSubmitButton")
    office.wait(lambda: order_of(shop).refunds)
    assert [one.amount_paise for one in order_of(shop).refunds] == [100_00]
    with books.snapshot(shop.shop.engines.read) as connection:
        assert books.find_faults(connection) == ()
