"""Two kiosks stand before the set-up of one new shop."""

from kiosk.app import open_shop
from kiosk.ui.main_window import Screen
from tests.shops import database_url

TYPED = {
    "shop_name": "Asha Stores",
    "time_zone": "Asia/Kolkata",
    "gateway": "simulated",
    "vpa": "",
    "payee_name": "",
    "manager_name": "Asha Rao",
    "pin": "4820",
    "pin_again": "4820",
}


def test_a_kiosk_goes_on_when_another_has_set_the_shop_up(open_kiosk, tmp_path, kiosk_clock):
    visitor = open_kiosk("K2", sets_up=True)
    visitor.sees(Screen.SETUP)
    assert visitor.window.may_close  # nobody works here yet

    with open_shop(database_url(tmp_path), clock=kiosk_clock) as other:
        other.office.setup.run(TYPED)
    visitor.kiosk.feed.look_for_changes()

    visitor.sees(Screen.WELCOME)
    visitor.wait(lambda: visitor.kiosk.shop and visitor.kiosk.shop.settings.shop_name)
    visitor.wait(lambda: visitor.kiosk.shop.settings.shop_name == "Asha Stores")
    visitor.wait(lambda: not visitor.window.may_close)


def test_nobody_can_go_past_a_step_that_is_not_filled_in(open_kiosk):
    visitor = open_kiosk(sets_up=True)
    visitor.sees(Screen.SETUP)

    visitor.tap("setupShopSaveButton")

    visitor.wait(lambda: "fill this in" in visitor.reads("shopNameProblemLabel"))
    assert visitor.shows("setupShopPage")
