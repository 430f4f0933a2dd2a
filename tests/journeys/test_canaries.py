"""A day at the kiosk with secrets that must not reach the log or the file for support."""

import json
import logging
from zipfile import ZipFile

import pytest

from kiosk.cli.bundle import bundle
from kiosk.config import Flags
from kiosk.domain.operator import Role
from kiosk.logs import start_logging
from kiosk.ui.main_window import Screen

MOBILE, NAME, PIN, WRONG_PIN = "9123498765", "Zebulon Quagmire", "739154", "846215"


@pytest.fixture
def log(tmp_path):
    """The log of this process, in the kiosk's folder."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    start_logging(tmp_path / "logs", "K1")
    [handler] = [one for one in root.handlers if one not in before]
    yield tmp_path / "logs" / "kiosk-K1.log"
    root.removeHandler(handler)
    handler.close()
    root.setLevel(level)


def buy(visitor, who):
    visitor.enters(who)
    visitor.buys("LAMP")
    visitor.pays()
    visitor.tap("leaveButton")
    visitor.sees(Screen.WELCOME)


@pytest.mark.fault(41)
def test_nothing_that_shoppers_or_staff_typed_is_told(tmp_path, log, shop, open_kiosk):
    shop.stock(LAMP=9, limit=3)
    shop.shop.staff.add("Asha", Role.MANAGER, PIN, by="test")
    visitor = open_kiosk()
    buy(visitor, MOBILE)
    visitor.kiosk.welcome.clear()
    visitor.enters(NAME)
    visitor.tap_card("LAMP")
    visitor.sees(Screen.WELCOME)  # the offer asks for a mobile number
    visitor.type(MOBILE)
    visitor.tap("startButton")
    visitor.sees(Screen.PAYMENT)
    visitor.tap("cancelButton")
    visitor.sees(Screen.PRODUCTS)
    visitor.tap("headerActionButton")
    visitor.sees(Screen.WELCOME)
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    for pin in (WRONG_PIN, PIN):
        visitor.wait(lambda: visitor.shows("1Key"))
        visitor.type(pin)
        visitor.tap("signInButton")
        visitor.wait(lambda: visitor.screen is Screen.OFFICE or visitor.reads("staffProblemLabel"))
    visitor.sees(Screen.OFFICE)
    visitor.kiosk.screens.office.navigation.chosen.emit("orders")
    visitor.wait(lambda: visitor.shows("ordersSearchEdit"))
    visitor.find("ordersSearchEdit").setFocus()
    visitor.type(MOBILE)
    visitor.wait(lambda: not visitor.kiosk.office_jobs.is_busy)

    file = tmp_path / "bundle.zip"
    assert bundle(Flags(data_dir=tmp_path), file=file) == 0
    with ZipFile(file) as archive:
        whole = "\n".join(archive.read(name).decode() for name in archive.namelist())
    text = log.read_text(encoding="utf-8")
    assert "is paid" in text
    assert "is paid" in whole
    secret = json.loads(shop.sql("SELECT value FROM setting WHERE key = 'shop_secret'")[0][0])
    for canary in (MOBILE, MOBILE[:5], MOBILE[5:], "Quagmire", PIN, WRONG_PIN, secret):
        assert canary not in text
        assert canary not in whole
