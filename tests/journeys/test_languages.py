"""A shopper changes the language in the middle of things."""

from PySide6.QtCore import Qt

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


def test_a_kiosk_that_cannot_speak_its_language_sells_in_english(shop, open_kiosk, caplog):
    shop.stock(LAMP=5)
    visitor = open_kiosk(language="fr")

    visitor.enters()

    assert visitor.kiosk.languages.current == "en"
    assert "there is no language 'fr': English is spoken instead" in caplog.text


def test_somebody_buys_from_right_to_left(shop, open_kiosk):
    shop.stock(LAMP=5)
    visitor = open_kiosk()
    visitor.wait_for_sale()
    before = visitor.kiosk.screens
    visitor.tap("language4Chip")
    visitor.wait(lambda: visitor.kiosk.screens is not before)
    assert visitor.window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    visitor.enters()
    visitor.buys("LAMP")
    visitor.pays()

    assert shop.on_hand("LAMP") == 4
    assert visitor.reads("numberLabel") == "K1-000001"
    assert "ادا" in visitor.reads("resultTitleLabel")
    changed = visitor.kiosk.screens
    visitor.tap("leaveButton")
    visitor.wait(lambda: visitor.kiosk.screens is not changed)
    assert visitor.window.layoutDirection() == Qt.LayoutDirection.LeftToRight
