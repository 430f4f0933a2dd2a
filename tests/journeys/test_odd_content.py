"""Names and prices that try to break a screen, and a database that breaks under it."""

import sqlite3
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.domain.errors import DatabaseDamagedError, DatabaseUnavailableError
from kiosk.domain.product import Product, Sku
from kiosk.services.planning import OfferPlan
from kiosk.ui.main_window import Screen

NAMES = [
    "Extraordinary " * 22,
    "x" * 300,
    "Lamp 😀 with 👨‍👩‍👧 on it",
    "مصباح القراءة " * 20,
    "<b>Bold</b> <img src='/etc/passwd'> & co",
    "'; DROP TABLE product; --",
    "} QWidget { background: url(file:///etc/passwd); color: red } /*",
]


@pytest.fixture
def odd_shop(shop, kiosk_clock):
    shop.shop.planning.add_products(
        [
            Product(
                sku=Sku(f"ODD-{number}"),
                name=name,
                category=name[:40],
                photo="../../etc/passwd" if number % 2 else "missing.svg",
                list_price_paise=9_999_999_99,
                on_hand=3,
            )
            for number, name in enumerate(NAMES)
        ],
        operator="test",
    )
    shop.shop.planning.plan_sale(
        "A sale with a very long name " * 8,
        opens_at=kiosk_clock.now - timedelta(hours=1),
        closes_at=kiosk_clock.now + timedelta(hours=400),
        offers=[
            OfferPlan(sku=Sku(f"ODD-{number}"), price_paise=99_999_00, allotment=3)
            for number in range(len(NAMES))
        ],
        operator="test",
    )
    return shop


@pytest.mark.fault(31, 33, 34, 35, 36)
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
@pytest.mark.parametrize("number", range(len(NAMES)))
def test_an_odd_name_can_be_bought_and_stays_literal(odd_shop, open_kiosk, qapp, size, number):
    visitor = open_kiosk(size=size)
    visitor.enters()
    assert (visitor.window.width(), visitor.window.height()) == size

    visitor.buys(f"ODD-{number}")
    visitor.pays()

    assert odd_shop.on_hand(f"ODD-{number}") == 2
    assert (visitor.window.width(), visitor.window.height()) == size
    for label in visitor.window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()
    styled = [one.objectName() for one in visitor.window.findChildren(QWidget) if one.styleSheet()]
    assert styled == []
    assert qapp.styleSheet() == visitor.kiosk.theme.style_sheet()


@pytest.mark.fault(35)
@pytest.mark.parametrize("entry", ["<b>Asha</b>", "आशा 😀", "مريم", "O'Brien; DROP TABLE orders"])
def test_an_odd_shopper_can_buy(shop, open_kiosk, entry):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.wait_for_sale()
    visitor.kiosk.welcome.entered.emit(entry)
    visitor.sees(Screen.PRODUCTS)

    visitor.buys("LAMP")

    assert shop.sql("SELECT shopper FROM orders") == [(f"name:{entry}",)]


@pytest.mark.parametrize("entry", ["12345", "1234567890", "x" * 300, "", "   "])
def test_an_entry_that_cannot_be_used_is_answered_with_a_sentence(shop, open_kiosk, entry):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.wait_for_sale()

    visitor.kiosk.welcome.entered.emit(entry)

    assert visitor.reads("entryProblemLabel")
    assert visitor.screen is Screen.WELCOME


def test_a_shop_without_a_sale_says_so(shop, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()

    assert visitor.screen is Screen.PRODUCTS
    assert visitor.find("emptyState")


def test_a_database_that_breaks_takes_the_kiosk_out_of_service(tmp_path, shop, open_kiosk, caplog):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    with sqlite3.connect(tmp_path / "shop.db") as other:
        other.execute("ALTER TABLE offer RENAME TO hidden")

    visitor.kiosk.feed.failed.emit(_damaged())
    visitor.sees(Screen.OUT_OF_SERVICE)
    assert "cannot be read" in visitor.reads("outTextLabel")
    with sqlite3.connect(tmp_path / "shop.db") as other:
        other.execute("ALTER TABLE hidden RENAME TO offer")

    visitor.tap("retryButton")
    visitor.sees(Screen.WELCOME)
    visitor.enters()


def _damaged():
    return DatabaseDamagedError("the database cannot be used: malformed")


def test_a_database_file_that_is_gone_stops_the_selling(tmp_path, shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()

    (tmp_path / "shop.db").rename(tmp_path / "elsewhere.db")

    visitor.sees(Screen.OUT_OF_SERVICE)
    (tmp_path / "elsewhere.db").rename(tmp_path / "shop.db")
    visitor.tap("retryButton")
    visitor.sees(Screen.WELCOME)
    visitor.enters()


def test_who_is_paying_meanwhile_is_told_to_call_the_staff(tmp_path, shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")

    (tmp_path / "shop.db").rename(tmp_path / "elsewhere.db")
    visitor.wait(lambda: "call the staff" in visitor.reads("noticeLabel"))
    (tmp_path / "elsewhere.db").rename(tmp_path / "shop.db")

    assert visitor.screen is Screen.PAYMENT


def test_who_reads_the_result_meanwhile_may_finish(tmp_path, shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")
    visitor.pays()
    lost = QSignalSpy(visitor.kiosk.feed.failed)

    (tmp_path / "shop.db").rename(tmp_path / "elsewhere.db")
    visitor.wait(lost.count)

    assert visitor.screen is Screen.RESULT
    assert visitor.reads("numberLabel") == "K1-000001"
    visitor.tap("doneButton")
    visitor.sees(Screen.OUT_OF_SERVICE)
    (tmp_path / "elsewhere.db").rename(tmp_path / "shop.db")


def test_out_of_service_does_not_give_way_to_the_sale_by_itself(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")
    visitor.pays()
    countdown = visitor.kiosk.screens.result_flow.findChild(QTimer, "resultTimer")
    assert countdown.isActive()

    visitor.kiosk.show_trouble("We will be right back.", "Something did not work.")

    visitor.sees(Screen.OUT_OF_SERVICE)
    assert not countdown.isActive()


def test_a_database_that_was_away_while_they_paid_is_sold_from_again(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.buys("LAMP")
    feed = visitor.kiosk.feed
    feed.failed.emit(DatabaseUnavailableError("away for a moment"))
    visitor.pays()
    visitor.tap("doneButton")
    visitor.sees(Screen.PRODUCTS)

    read = QSignalSpy(feed.board_changed)
    feed.ticked.emit(feed.now())
    visitor.wait(read.count)

    assert visitor.screen is Screen.PRODUCTS
    assert visitor.kiosk.feed is feed
