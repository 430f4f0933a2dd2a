"""From an empty folder to a paid order, by touching the screen and nothing else."""

from contextlib import closing
from datetime import timedelta

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from kiosk.store.engine import sqlite_driver
from kiosk.ui.main_window import Screen
from tests.shops import NOON

# Whoever touches once a second and a half needs five minutes for so many.
MOST_TOUCHES = 200
SHIFTED = {"@": "officeAtKey", ".": "officeDotKey", " ": "officeSpaceKey", "-": "officeDashKey"}


class Finger:
    """One finger on the glass: taps what can be seen, and counts."""

    def __init__(self, visitor) -> None:
        self.visitor = visitor
        self.touches = 0

    def tap(self, name):
        self.visitor.tap(name)
        self.touches += 1

    def write(self, field, text):
        """Tap a field, and type on the keys that come."""
        self.tap(f"{field}Edit")
        for char in text:
            if char.isupper():
                self.tap("officeShiftKey")
            self.tap(SHIFTED.get(char, f"office{char.upper()}Key"))
        self.tap("officeDoneKey")

    def digits(self, text):
        """Type on the keypad."""
        for digit in text:
            self.tap(f"{digit}Key")

    def tap_row(self, table, text):
        """Tap the row of a table in which `text` stands."""
        view = self.visitor.find(table)
        assert isinstance(view, QAbstractItemView)
        self.visitor.wait(lambda: not self._centre(view, text).isNull())
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self._centre(view, text),
        )
        self.touches += 1

    @staticmethod
    def _centre(view: QAbstractItemView, text: str) -> QPoint:
        model = view.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if text in str(index.data()):
                view.scrollTo(index)
                return view.visualRect(index).center()
        return QPoint()


@pytest.fixture
def visitor(open_kiosk, tmp_path, monkeypatch):
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    Image.new("RGB", (1600, 1200), "#C8102E").save(home / "kettle.png")
    visitor = open_kiosk(sets_up=True)
    visitor.window.activateWindow()
    return visitor


@pytest.fixture
def shop_sql(tmp_path):
    """Ask the database with SQL of the test's own."""

    def ask(statement):
        with closing(sqlite_driver().connect(tmp_path / "shop.db")) as connection:
            return connection.execute(statement).fetchall()

    return ask


def set_up(finger, visitor):
    visitor.sees(Screen.SETUP)
    finger.write("shopName", "Asha")
    finger.tap("setupShopSaveButton")
    visitor.wait(lambda: visitor.shows("setupPaymentPage"))
    finger.write("vpa", "asha@bank")
    finger.write("payeeName", "Asha")
    finger.tap("setupPaymentSaveButton")
    visitor.wait(lambda: visitor.shows("setupManagerPage"))
    finger.write("managerName", "Asha")
    finger.write("pin", "4820")
    finger.write("pinAgain", "4820")
    finger.tap("setupManagerSaveButton")
    visitor.wait(lambda: visitor.shows("setupProductsPage"))
    finger.tap("start2Chip")
    finger.tap("setupProductsSaveButton")
    visitor.sees(Screen.OFFICE)


def add_product(finger, visitor):
    visitor.wait(lambda: visitor.shows("productPage"))
    finger.tap("productAddButton")
    finger.write("productName", "Kettle")
    finger.write("productSku", "k1")
    finger.write("productListPrice", "999")
    finger.write("productOnHand", "5")
    finger.tap("productFormPictureButton")
    finger.tap_row("pickerTable", "kettle.png")
    visitor.wait(lambda: not visitor.shows("filePicker"))
    finger.tap("productFormSaveButton")
    visitor.wait(lambda: visitor.shows("productPage"))


def plan_sale(finger, visitor):
    finger.tap("salesNavButton")
    finger.tap("newSaleButton")
    finger.write("saleName", "Diwali")
    finger.tap("saleOpensButton")
    finger.tap("hourLessButton")
    finger.tap("momentTakeButton")
    finger.tap("saleAddButton")
    finger.tap_row("productPickTable", "Kettle")
    finger.tap("productPickDoneButton")
    finger.tap_row("saleOffersTable", "Kettle")
    finger.tap("offer50Button")
    finger.tap("offerTakeButton")
    finger.tap("saleSaveButton")
    visitor.wait(lambda: "saved" in visitor.reads("toastLabel"))
    finger.tap("headerActionButton")
    visitor.sees(Screen.WELCOME)


def buy(finger, visitor):
    finger.tap("guestButton")
    visitor.sees(Screen.PRODUCTS)
    visitor.wait(lambda: visitor.shows("productGrid"))
    visitor.tap_card("k1")
    finger.touches += 1
    visitor.sees(Screen.PAYMENT)
    finger.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
    uri = visitor.flow.request.upi_uri
    visitor.window.findChild(QTimer, "armingTimer").start(0)
    finger.tap("paidButton")
    finger.tap("staffConfirmHereButton")
    finger.digits("4820")
    finger.tap("confirmRrnEdit")
    finger.digits("512345678901")
    finger.tap("staffConfirmButton")
    visitor.sees(Screen.RESULT)
    return uri


def test_an_owner_sells_their_own_product_on_the_first_day(shop_sql, visitor, kiosk_clock):
    finger = Finger(visitor)
    kiosk_clock.now = NOON + timedelta(minutes=5)

    set_up(finger, visitor)
    add_product(finger, visitor)
    plan_sale(finger, visitor)
    uri = buy(finger, visitor)

    assert "pa=asha@bank" in uri
    assert "am=499.00" in uri
    assert shop_sql("SELECT state, total_paise FROM orders") == [("paid", 499_00)]
    assert shop_sql("SELECT on_hand FROM product") == [(4,)]
    assert shop_sql("SELECT rrn, confirmed_by FROM payment") == [("512345678901", "Asha")]
    [(photo,)] = shop_sql("SELECT photo FROM product")
    [(size,)] = shop_sql(f"SELECT length(content) FROM picture WHERE name = '{photo}'")  # noqa: S608
    assert size > 100
    assert finger.touches <= MOST_TOUCHES
