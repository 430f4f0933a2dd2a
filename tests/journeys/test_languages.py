"""A shopper changes the language in the middle of things."""

from kiosk.ui.main_window import Screen


def test_what_was_typed_stays(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.wait_for_sale()
    visitor.type("Asha")
    before = visitor.kiosk.screens

    visitor.tap("language1Chip")
    visitor.wait(lambda: visitor.kiosk.screens is not before)

    assert visitor.kiosk.welcome.typed == "Asha"
    assert visitor.find("startButton").text() != "Start shopping"
    visitor.tap("startButton")
    visitor.sees(Screen.PRODUCTS)


def test_a_search_stays_and_the_next_shopper_begins_anew(shop, open_kiosk):
    shop.stock(LAMP=5, KETTLE=5)
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("searchEdit")
    visitor.type("lamp")
    before = visitor.kiosk.screens

    visitor.tap("languageButton")
    visitor.wait(lambda: visitor.kiosk.screens is not before)
    assert visitor.find("productGrid").model().rowCount() == 1
    changed = visitor.kiosk.screens
    visitor.tap("headerActionButton")
    visitor.wait(lambda: visitor.kiosk.screens is not changed)
    visitor.sees(Screen.WELCOME)
    visitor.enters()

    assert visitor.find("productGrid").model().rowCount() == 2
    assert visitor.kiosk.languages.current == "en"
