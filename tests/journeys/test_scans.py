"""A barcode scanner at the kiosk: a keyboard that types into nothing it should not."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.operator import CONSOLE, Role
from kiosk.ui.main_window import Screen
from kiosk.ui.widgets.pin_field import PinField
from tests.ui.keys import Keys

LAMP, KETTLE, FAN, UNKNOWN = "8901234500026", "012345678905", "8901234500019", "8901234500040"


def have_code(shop, sku, barcode):
    shop.shop.office.products.change(sku, {"barcode": barcode}, version=1, by=CONSOLE)


@pytest.fixture
def stocked(shop):
    """A sale of a lamp and a kettle; a fan is in the shop, and not in the sale."""
    fan = {"sku": "FAN", "name": "Desk fan", "list_price": "1299", "on_hand": "4", "barcode": FAN}
    shop.shop.office.products.add(fan, by=CONSOLE)
    shop.stock(LAMP=5, KETTLE=1)
    have_code(shop, "LAMP", LAMP)
    have_code(shop, "KETTLE", KETTLE)
    return shop


@pytest.fixture
def visitor(stocked, open_kiosk):
    visitor = open_kiosk()
    visitor.wait_for_sale()
    visitor.keys = Keys(visitor.window)
    return visitor


def says(visitor, text):
    visitor.wait(lambda: visitor.shows("toastLabel") and text in visitor.reads("toastLabel"))


def answers(visitor, text):
    """The line below the entry."""
    visitor.wait(lambda: text in visitor.reads("entryProblemLabel"))


def typed_anywhere(visitor):
    fields = [one.text() for one in visitor.window.findChildren(QLineEdit)]
    pins = [one.pin for one in visitor.window.findChildren(PinField)]
    return [text for text in fields + pins if text]


@pytest.mark.parametrize("code", [LAMP, f"0{LAMP}", f"]E0{LAMP}", "LAMP", "lamp"])
def test_a_scan_opens_its_product(visitor, code):
    visitor.enters("9876543210")
    visitor.keys.scan(code)
    visitor.sees(Screen.PAYMENT)

    assert visitor.flow.order.lines[0].sku == "LAMP"
    assert not typed_anywhere(visitor)


def test_a_scan_opens_its_product_whatever_is_searched_for(visitor):
    visitor.enters()
    visitor.tap("searchEdit")
    visitor.type("kettle")
    visitor.keys.scan(LAMP)
    visitor.sees(Screen.PAYMENT)

    assert visitor.flow.order.lines[0].sku == "LAMP"
    assert visitor.kiosk.screens.products.search_text == "kettle"


def test_a_number_with_more_zeros_is_the_same(visitor):
    visitor.enters()
    visitor.keys.scan(f"0{KETTLE}")
    visitor.sees(Screen.PAYMENT)

    assert visitor.flow.order.lines[0].sku == "KETTLE"


def test_what_cannot_be_bought_says_why(stocked, visitor):
    visitor.enters()
    held = stocked.request("KETTLE")
    visitor.kiosk.feed.refresh()
    visitor.wait(lambda: "being paid" in visitor.says_card("KETTLE"))
    visitor.keys.scan(KETTLE)
    says(visitor, "Being paid")

    stocked.pay(held)
    visitor.wait(lambda: "Sold out" in visitor.says_card("KETTLE"))
    visitor.keys.scan(KETTLE)
    says(visitor, "Sold out")
    assert visitor.screen is Screen.PRODUCTS


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (FAN, "Desk fan is not part of this sale."),
        (UNKNOWN, "We do not know this barcode."),
        (f"1{LAMP}", "We do not know this barcode."),
        ("x" * 4000, "We do not know this barcode."),
    ],
    ids=["not in the sale", "unknown", "a carton", "4,000 signs"],
)
def test_other_codes_get_a_friendly_line(visitor, code, words):
    visitor.enters()
    visitor.keys.scan(code)
    says(visitor, words)

    assert visitor.screen is Screen.PRODUCTS
    assert not typed_anywhere(visitor)


def test_a_guest_who_holds_a_product_needs_no_tap(visitor):
    visitor.keys.scan(LAMP)
    visitor.sees(Screen.PAYMENT)

    assert visitor.kiosk.session.shopper is not None
    assert not typed_anywhere(visitor)


@pytest.mark.parametrize("code", [FAN, UNKNOWN])
def test_a_code_that_sells_nothing_lets_nobody_in(visitor, code):
    visitor.keys.scan(code)
    answers(visitor, "not")

    assert visitor.screen is Screen.WELCOME
    assert visitor.kiosk.session.shopper is None


def test_who_types_their_name_goes_on_with_it(visitor):
    visitor.type("Ash")
    visitor.keys.scan(LAMP)
    answers(visitor, "Say who you are first")

    assert visitor.kiosk.welcome.typed == "Ash"
    assert visitor.screen is Screen.WELCOME


class TestNoGuests:
    @pytest.fixture
    def settings(self):
        return {"guest_allowed": False}

    def test_where_guests_are_not_let_in_they_say_who_they_are(self, visitor):
        visitor.keys.scan(LAMP)
        answers(visitor, "Say who you are first")

        assert visitor.screen is Screen.WELCOME
        assert visitor.kiosk.session.shopper is None


def test_while_somebody_pays_a_scan_does_nothing(stocked, visitor):
    visitor.enters()
    visitor.buys("LAMP")
    request = visitor.flow.request
    visitor.keys.scan(KETTLE)
    says(visitor, "One thing at a time")

    assert visitor.flow.request is request
    visitor.pays()
    visitor.find("doneButton").setFocus()
    visitor.keys.scan(KETTLE, end="\r\n")
    says(visitor, "One thing at a time")
    assert visitor.screen is Screen.RESULT
    assert stocked.sql("SELECT count(*) FROM orders") == [(1,)]


def test_the_question_whether_somebody_is_there_stays(stocked, visitor):
    visitor.enters()
    flow = visitor.kiosk.screens.idle_flow
    flow.findChild(QTimer, "idleTimer").timeout.emit()
    visitor.keys.scan(LAMP)
    visitor.wait(lambda: not visitor.kiosk.jobs.is_busy)

    assert visitor.shows("idleSecondsLabel")
    assert visitor.screen is Screen.PRODUCTS
    assert stocked.sql("SELECT count(*) FROM orders") == [(0,)]


def test_a_scan_counts_as_somebody_being_there(visitor):
    visitor.enters()
    heard = []
    visitor.window.activity.connect(lambda: heard.append(1))
    visitor.keys.scan(UNKNOWN)

    assert heard


def test_a_scan_during_a_slide_does_nothing(stocked, visitor):
    visitor.kiosk.theme.motion = True
    visitor.tap("guestButton")
    assert visitor.window.is_sliding
    visitor.keys.scan(LAMP)
    visitor.sees(Screen.PRODUCTS)

    assert stocked.sql("SELECT count(*) FROM orders") == [(0,)]


def test_a_scan_never_types_a_pin(stocked, visitor):
    stocked.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.keys.scan(LAMP)

    assert not typed_anywhere(visitor)
    assert visitor.screen is Screen.STAFF_LOGIN


class TestBackOffice:
    @pytest.fixture
    def manager(self, stocked, visitor):
        stocked.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
        visitor.tap("staffButton")
        visitor.sees(Screen.STAFF_LOGIN)
        visitor.type("2468")
        visitor.tap("signInButton")
        visitor.sees(Screen.OFFICE)
        return visitor

    @staticmethod
    def open_page(manager, key):
        manager.kiosk.screens.office.navigation.chosen.emit(key)

    def test_in_the_list_of_products_it_opens_the_product(self, manager):
        self.open_page(manager, "products")
        manager.wait(lambda: manager.shows("productSearchEdit"))
        manager.keys.scan(FAN)
        manager.wait(lambda: manager.shows("productFormTitleLabel"))

        assert manager.reads("productFormTitleLabel") == "Desk fan"

    def test_in_the_form_it_fills_the_barcode_and_nothing_else(self, manager):
        self.open_page(manager, "products")
        manager.tap("productAddButton")
        manager.wait(lambda: manager.shows("productNameEdit"))
        manager.find("productNameEdit").setFocus()
        manager.keys.scan(UNKNOWN)
        assert manager.find("productBarcodeEdit").text() == UNKNOWN
        assert manager.find("productNameEdit").text() == ""

        manager.find("productSkuEdit").setFocus()
        manager.keys.scan("SKU-77", end="\t")
        assert manager.find("productSkuEdit").text() == "SKU-77"
        assert manager.find("productBarcodeEdit").text() == UNKNOWN

    def test_where_no_code_is_wanted_it_says_where_one_is(self, manager):
        self.open_page(manager, "settings")
        manager.wait(lambda: manager.window.findChildren(QLineEdit))
        manager.keys.scan(LAMP)
        says(manager, "Open Products or Stock")

        assert LAMP not in typed_anywhere(manager)
