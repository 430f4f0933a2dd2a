"""A manager changes the settings with a finger, and every kiosk follows."""

import pytest
from PySide6.QtWidgets import QLineEdit

from kiosk.app import make_kiosk
from kiosk.config import Config, Flags, load_config
from kiosk.domain.operator import Role
from kiosk.ui.main_window import MainWindow, Screen


@pytest.fixture
def visitor(shop, open_kiosk):
    shop.stock(LAMP=5)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="test")
    visitor = open_kiosk()
    visitor.wait_for_sale()
    return visitor


def open_settings(visitor, pin="2468"):
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.type(pin)
    visitor.tap("signInButton")
    visitor.sees(Screen.OFFICE)
    visitor.tap("settingsNavButton")
    visitor.wait(lambda: entry(visitor, "shopName").text() == "Flash Sale Kiosk")


def entry(visitor, name):
    found = visitor.find(f"{name}Edit")
    assert isinstance(found, QLineEdit)
    return found


def rewrite(visitor, name, text):
    """Tap a field, empty it and type on the keys of the screen."""
    visitor.tap(f"{name}Edit")
    entry(visitor, name).clear()
    for char in text:
        visitor.tap({" ": "officeSpaceKey"}.get(char, f"office{char.upper()}Key"))


def test_a_saved_setting_is_on_every_kiosk_once_nobody_uses_it(shop, visitor, open_kiosk):
    open_settings(visitor)
    rewrite(visitor, "shopName", "asha 7")
    visitor.tap("settingsSaveButton")
    visitor.wait(lambda: shop.shop.chosen.current().shop_name == "asha 7")
    visitor.wait(lambda: "Saved" in visitor.reads("toastLabel"))

    visitor.tap("headerActionButton")

    visitor.sees(Screen.WELCOME)
    visitor.wait(lambda: visitor.kiosk.shop and visitor.kiosk.shop.settings.shop_name == "asha 7")
    visitor.enters()
    visitor.wait(lambda: "asha 7" in visitor.reads("headerSubtitleLabel"))


def test_who_lets_totals_be_rounded_sees_the_next_order_rounded(shop, visitor):
    shop.sql("UPDATE offer SET price_paise = 9960")
    open_settings(visitor)
    visitor.tap("roundOff0Chip")
    visitor.tap("settingsSaveButton")
    visitor.wait(lambda: shop.shop.chosen.current().round_off)
    visitor.tap("headerActionButton")
    visitor.sees(Screen.WELCOME)
    visitor.wait(lambda: visitor.kiosk.shop and visitor.kiosk.shop.settings.round_off)

    visitor.enters()
    visitor.buys("LAMP")

    assert visitor.reads("totalLabel") == "₹100.00"
    assert visitor.flow.request.amount_paise == 100_00


def test_a_kiosk_with_a_shopper_is_left_in_peace(shop, visitor, open_kiosk):
    other = open_kiosk("K2")
    other.enters()
    shop.shop.chosen.change({"shop_name": "Asha"}, by=_manager(shop))
    other.kiosk.feed.look_for_changes()
    other.wait(lambda: not other.kiosk.jobs.is_busy)

    assert other.screen is Screen.PRODUCTS
    assert other.kiosk.shop.settings.shop_name == "Flash Sale Kiosk"

    other.tap("headerActionButton")
    other.sees(Screen.WELCOME)
    other.kiosk.feed.look_for_changes()
    other.wait(lambda: other.kiosk.shop and other.kiosk.shop.settings.shop_name == "Asha")


def _manager(shop):
    return shop.shop.staff.sign_in("Asha", "2468")


def test_what_does_not_fit_is_said_at_the_field(shop, visitor):
    open_settings(visitor)
    rewrite(visitor, "hold", "9")
    rewrite(visitor, "vpa", "shop")
    visitor.tap("settingsSaveButton")

    visitor.wait(lambda: "UPI address such as" in visitor.reads("vpaProblemLabel"))
    assert "too much or too little" in visitor.reads("holdProblemLabel")
    assert shop.shop.chosen.current().hold_seconds == 180


def test_leaving_asks_before_something_typed_is_lost(shop, visitor):
    open_settings(visitor)
    rewrite(visitor, "shopName", "x")
    visitor.tap("liveNavButton")
    visitor.wait(lambda: visitor.shows("sheetYesButton"))
    visitor.tap("sheetNoButton")
    assert entry(visitor, "shopName").text() == "x"

    visitor.tap("headerActionButton")
    visitor.tap("sheetYesButton")

    visitor.sees(Screen.WELCOME)
    assert shop.shop.chosen.current().shop_name == "Flash Sale Kiosk"


def test_what_was_saved_for_this_machine_is_seen_and_undone_before_its_next_start(qapp, tmp_path):
    window = MainWindow()
    kiosk = make_kiosk(Config(data_dir=tmp_path), window, demo=False, fresh=False)
    open_machine = kiosk.options.machine
    assert open_machine is not None
    open_machine().change({"printer_kind": "network", "printer_address": "192.168.1.50"})

    # Whoever signs in next opens the page anew.
    assert open_machine().values()["printer_kind"] == "network"
    assert open_machine().change({"printer_kind": "none"}) == ("printer_kind",)
    assert load_config(Flags(data_dir=tmp_path), {}).printer.kind == "none"

    kiosk.close()
    kiosk.deleteLater()
    window.deleteLater()
