"""The offers that pass by while nobody is at the kiosk."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.domain.sale import SaleState
from kiosk.ui.attract_view import AttractView
from kiosk.ui.card_face import card_face
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.cross_fade import CrossFade
from tests.ui.checks import ODD_NAMES, SIZES, check_inside, check_words, settle, shown_in
from tests.ui.offers import EARBUDS, NOW, WATCH


def face_of(offer):
    return card_face(offer, state=SaleState.OPEN, now=NOW, notified=False)


class Page(QWidget):
    """A page with a button where a finger would touch, and the offers above it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.button = QPushButton("below", self)
        self.button.setObjectName("belowButton")
        self.button.setGeometry(100, 100, 1000, 600)
        self.view = AttractView(theme, self)
        self.view.header.set_titles("Diwali Flash Sale", "Chandni Electronics")


@pytest.fixture
def page(theme):
    return Page(theme)


def show(page, qtbot, size=(1920, 1080), offer=EARBUDS, *, picture=True):
    shown_in(page, size, qtbot)
    page.view.cover()
    made = QPixmap(page.view.picture_size) if picture else None
    if made is not None:
        made.fill(Qt.GlobalColor.white)
    page.view.show_offer(face_of(offer), made, fading=False)
    settle()
    return page.view


def text_of(view, name):
    found = view.findChild(QLabel, name)
    return found.text() if found.isVisible() else ""


def test_an_offer_says_all_that_its_card_does(page, qtbot):
    view = show(page, qtbot)

    assert view.findChild(QWidget, "attractNameTitle").text == "Pulse wireless earbuds"
    assert text_of(view, "attractPriceLabel") == "₹1,299"
    assert text_of(view, "attractListPriceLabel") == "₹2,990"
    assert text_of(view, "attractDiscountLabel") == "57% off"
    assert text_of(view, "attractBadgeLabel") == "3 left · 2 paying"
    assert "1,299 rupees" in view.accessibleName()


def test_without_a_discount_or_a_picture_their_places_are_empty(page, qtbot):
    view = show(page, qtbot, offer=replace(WATCH, list_price_paise=2_499_00), picture=False)

    assert text_of(view, "attractListPriceLabel") == ""
    assert text_of(view, "attractDiscountLabel") == ""
    assert view.findChild(QWidget, "pictureTile").isHidden()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["Pulse wireless earbuds", *ODD_NAMES])
def test_it_fits_every_screen(page, theme, qtbot, size, name, large):
    theme.set_large_text(on=large)
    view = show(page, qtbot, size, replace(EARBUDS, name=name, price_paise=9_99_999_00))

    assert view.size() == page.size()
    check_inside(view)
    check_words(view)
    shown = [child for child in view.findChildren(QLabel) if child.isVisible()]
    rects = [child.rect().translated(child.mapTo(view, child.rect().topLeft())) for child in shown]
    for place, rect in enumerate(rects):
        others = [other for other in rects[place + 1 :] if rect.intersects(other)]
        assert not others, shown[place].objectName()


def test_a_touch_presses_nothing_below(page, qtbot):
    taps = []
    page.button.clicked.connect(lambda: taps.append(1))
    view = show(page, qtbot)
    window = page.window().windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=page.button.geometry().center())
    assert taps == []

    view.hide()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=page.button.geometry().center())
    assert taps == [1]


def test_the_next_offer_comes_softly_where_things_may_move(page, theme, qtbot):
    theme.motion = True
    view = show(page, qtbot)
    fade = view.findChild(CrossFade)
    made = QPixmap(view.picture_size)
    made.fill(Qt.GlobalColor.red)
    view.show_offer(face_of(WATCH), made, fading=True)

    assert fade.is_running
    assert fade.size() == fade.parentWidget().size()
    qtbot.waitUntil(lambda: not fade.is_running)
    assert fade.isHidden()


@pytest.mark.parametrize("moves", [False, True])
def test_it_comes_at_once_where_nothing_moves_or_nobody_looks(page, theme, qtbot, moves):
    theme.motion = moves
    view = show(page, qtbot)
    if moves:
        view.hide()
    view.show_offer(face_of(WATCH), None, fading=True)

    assert not view.findChild(CrossFade).is_running


def test_it_follows_the_page(page, qtbot):
    view = show(page, qtbot)
    with qtbot.waitSignal(view.resized):
        page.resize(1080, 1920)

    assert view.size() == page.size()
