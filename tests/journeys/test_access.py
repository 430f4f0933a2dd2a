"""The round button on every screen: letters, contrast, reach, language."""

import pytest
import zxingcpp
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.domain.operator import Role
from kiosk.ui.main_window import Screen
from kiosk.ui.theme import HIGH_CONTRAST, NORMAL, TALL, Look
from kiosk.ui.widgets.product_grid import ProductGrid
from kiosk.ui.widgets.qr_code import QrCode
from tests.journeys.conftest import Visitor
from tests.ui.checks import settle

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


@pytest.fixture
def sold(shop):
    shop.stock(CHIPS=5, SODA=3)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="setup")
    return shop


def controls(window: QWidget) -> list[QWidget]:
    """Return what can be touched now."""
    kinds = (QAbstractButton, QLineEdit)
    found = [one for kind in kinds for one in window.findChildren(kind)]
    return [one for one in found if one.isVisible() and one.isEnabled()]


def place_of(control: QWidget, window: QWidget) -> QRect:
    """Return where what can be seen of `control` is."""
    shown = control.visibleRegion().boundingRect()
    return shown.translated(control.mapTo(window, QPoint()))


def focused() -> str:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.objectName()


def assert_low(visitor: Visitor) -> None:
    window = visitor.window
    settle()
    half = window.height() / 2
    places = {one.objectName(): place_of(one, window) for one in controls(window)}
    high = {name: place for name, place in places.items() if place.isValid() and place.top() < half}
    assert not high, high
    assert any(place.isValid() for place in places.values())


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("large", [False, True])
def test_every_control_lies_low_on_every_screen(sold, open_kiosk, size, large):
    visitor = open_kiosk(size=size)
    visitor.wait_for_sale()
    visitor.kiosk.theme.set_look(Look(low_reach=True, large_text=large))
    assert_low(visitor)
    visitor.tap("lettersKey")
    assert_low(visitor)
    visitor.tap("accessButton")
    assert_low(visitor)
    visitor.press(Qt.Key.Key_Escape)
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    assert_low(visitor)
    visitor.tap("cancelButton")
    visitor.sees(Screen.WELCOME)
    visitor.tap("guestButton")
    visitor.sees(Screen.PRODUCTS)
    assert_low(visitor)
    grid = visitor.find("productGrid")
    assert grid.mapTo(visitor.window, QPoint()).y() >= size[1] / 2
    visitor.tap("searchEdit")
    assert_low(visitor)
    visitor.tap("searchDoneButton")
    visitor.tap_card("CHIPS")
    visitor.sees(Screen.PAYMENT)
    assert_low(visitor)
    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
    assert_low(visitor)
    visitor.tap("accessButton")
    assert_low(visitor)
    visitor.press(Qt.Key.Key_Escape)
    visitor.tap("cancelButton")
    visitor.sees(Screen.RESULT)
    assert_low(visitor)
    visitor.kiosk.show_trouble("One moment, please.", "The shop's data cannot be reached.")
    visitor.sees(Screen.OUT_OF_SERVICE)
    assert_low(visitor)


LOOKS = [(low, large) for low in (False, True) for large in (False, True)]
CODES = [
    *(("en", size, *look) for size in (LANDSCAPE, PORTRAIT, (1024, 768)) for look in LOOKS),
    ("ta", PORTRAIT, True, True),  # long words leave little room
]


@pytest.mark.parametrize(("code", "size", "low", "large"), CODES)
def test_a_code_can_be_scanned_while_help_is_on_its_way(sold, open_kiosk, code, size, low, large):
    visitor = open_kiosk(size=size, language=code)
    visitor.enters()
    visitor.kiosk.theme.set_look(Look(low_reach=low, large_text=large))
    visitor.buys("CHIPS")
    visitor.kiosk.call_for_help()
    visitor.wait(lambda: visitor.shows("helpBar"))
    settle()

    assert visitor.scans() == [visitor.flow.request.upi_uri]
    shown = visitor.find("qrCode")
    assert isinstance(shown, QrCode)
    assert place_of(shown, visitor.window).size() == shown.size()
    assert shown.rect().contains(shown.code_rect.toRect())
    round_button = place_of(visitor.find("accessButton"), visitor.window)
    place = shown.code_rect.toRect().translated(shown.mapTo(visitor.window, QPoint()))
    assert not place.intersects(round_button)
    for name in ("scanTitleLabel", "scanHintLabel", "totalLabel"):
        assert not place_of(visitor.find(name), visitor.window).intersects(round_button), name
    if low and size[1] >= TALL:
        assert_low(visitor)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_every_card_can_be_brought_low(shop, open_kiosk, size):
    shop.stock(**{f"P{place}": 3 for place in range(12)})
    visitor = open_kiosk(size=size)
    visitor.enters()
    visitor.kiosk.theme.set_look(Look(low_reach=True))
    visitor.window.grab()
    grid = visitor.find("productGrid")
    assert isinstance(grid, ProductGrid)
    for row in range(12):
        index = grid.model().index(row, 0)
        grid.scrollTo(index)
        card = grid.visualRect(index)
        assert grid.viewport().rect().contains(card.center())
        assert grid.viewport().mapTo(visitor.window, card.center()).y() > size[1] / 2


def test_the_question_whether_anybody_is_there_lies_low_too(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.kiosk.theme.set_look(Look(low_reach=True))

    visitor.kiosk.screens.idle_flow.warn_now()

    for name in ("stayButton", "leaveButton"):
        place = place_of(visitor.find(name), visitor.window)
        assert place.top() >= 540


def test_without_low_reach_the_screen_has_the_whole_window(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.kiosk.theme.set_look(Look(low_reach=True))
    assert visitor.find("productsView").height() < 700
    assert visitor.find("saleTitle").isVisible()

    visitor.kiosk.theme.set_look(Look())

    assert visitor.find("productsView").height() == 1080
    assert not visitor.shows("saleTitle")
    assert visitor.shows("headerActionButton")


def test_on_a_low_screen_nothing_moves(sold, open_kiosk):
    visitor = open_kiosk(size=(1366, 768))
    visitor.enters()
    visitor.kiosk.theme.set_look(Look(low_reach=True))
    assert visitor.find("productsView").height() == 768

    visitor.tap("accessButton")

    assert not visitor.shows("lowReachSwitch")


def test_the_panel_changes_the_look_at_once(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("accessButton")
    visitor.tap("largeTextSwitch")
    visitor.tap("highContrastSwitch")

    theme = visitor.kiosk.theme
    assert theme.look == Look(large_text=True, high_contrast=True)
    assert visitor.find("largeTextSwitch").isChecked()
    visitor.tap("highContrastSwitch")
    assert theme.look == Look(large_text=True)


def test_the_choices_last_until_the_shopper_leaves(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("accessButton")
    visitor.tap("highContrastSwitch")
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.kiosk.theme.colors is HIGH_CONTRAST

    visitor.tap("headerActionButton")
    visitor.sees(Screen.WELCOME)

    assert visitor.kiosk.theme.colors is NORMAL


def test_escape_and_a_tap_beside_close_the_panel_and_the_focus_comes_back(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    before = visitor.find("searchEdit")
    before.setFocus()
    visitor.tap("accessButton")
    assert visitor.find("accessPanel").hasFocus()
    visitor.press(Qt.Key.Key_Escape)
    assert not visitor.shows("accessPanel")
    assert QApplication.focusWidget() is before

    visitor.tap("accessButton")
    panel = visitor.find("accessPanel")
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(20, 900))
    assert not visitor.shows("accessPanel")
    visitor.tap("accessButton")
    visitor.tap("accessCloseButton")
    assert not visitor.shows("accessPanel")


def test_tab_stays_in_the_panel_and_every_control_is_reached(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("accessButton")
    panel = visitor.find("accessPanel")
    wanted = {one.objectName() for one in controls(panel)}
    seen = []
    for _ in range(len(wanted) + 1):
        visitor.press(Qt.Key.Key_Tab)
        seen.append(focused())
    assert set(seen) == wanted
    assert seen[0] == seen[-1] == "accessCloseButton"
    visitor.press(Qt.Key.Key_Backtab)
    assert focused() == seen[-2]


def test_space_switches_what_has_the_focus(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("accessButton")
    visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Space)

    assert visitor.kiosk.theme.large_text


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1024, 768)])
@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("large", [False, True])
def test_the_code_can_be_scanned_while_the_panel_is_open(sold, open_kiosk, size, low, large):
    visitor = open_kiosk(size=size)
    visitor.kiosk.theme.set_look(Look(low_reach=low, large_text=large))
    visitor.enters()
    visitor.buys("CHIPS")
    visitor.tap("accessButton")

    image = visitor.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcodes(
        memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    )
    assert [code.text for code in found] == [visitor.flow.request.upi_uri]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1024, 768), (768, 1366)])
@pytest.mark.parametrize("large", [False, True])
def test_the_panel_is_inside_the_window_with_targets_for_a_finger(sold, open_kiosk, size, large):
    visitor = open_kiosk(size=size)
    visitor.kiosk.theme.set_look(Look(large_text=large))
    visitor.enters()
    visitor.tap("accessButton")
    visitor.window.grab()
    panel = visitor.find("accessPanel")
    places = [(one.objectName(), place_of(one, panel)) for one in controls(panel)]

    for name, place in places:
        assert panel.card_place.contains(place), name
        assert min(place.width(), place.height()) >= 64, (name, place)
    for number, (name, place) in enumerate(places):
        for other, there in places[number + 1 :]:
            assert not place.intersects(there), (name, other)


def test_a_language_is_one_tap_away_and_keeps_the_screen(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("accessButton")
    visitor.tap("accessLanguage1Chip")

    visitor.wait(lambda: visitor.kiosk.languages.current == "hi")
    visitor.sees(Screen.PRODUCTS)
    assert not visitor.shows("accessPanel")
    visitor.tap("accessButton")
    assert visitor.find("accessLanguage1Chip").isChecked()


def test_the_panel_goes_when_another_screen_comes(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    visitor.tap("accessButton")

    visitor.window.go_to(Screen.WELCOME)

    assert not visitor.shows("accessPanel")
