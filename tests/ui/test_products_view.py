"""The sale's screen: cards, categories, search, footer."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from kiosk.domain.sale import SaleBoard, SaleState
from kiosk.paths import resource
from kiosk.ui.pictures import PictureStore
from kiosk.ui.product_model import ProductRole
from kiosk.ui.products_view import ProductsView
from kiosk.ui.widgets.product_grid import ProductGrid
from kiosk.ui.widgets.search_panel import SearchPanel
from kiosk.ui.widgets.toast import Toast
from tests.ui.checks import (
    ODD_NAMES,
    SIZES,
    check_inside,
    check_names,
    check_targets,
    check_words,
    settle,
    shown_in,
)
from tests.ui.offers import BACKPACK, EARBUDS, NOW, OFFERS, SPEAKER, WATCH, board, many


@pytest.fixture
def pictures(qapp):
    store = PictureStore([resource("images", "demo")])
    yield store
    store.close()


@pytest.fixture
def view(theme, pictures):
    view = ProductsView(theme, pictures)
    view.header.set_titles("Diwali Flash Sale", "Chandni Electronics · Kiosk K1")
    view.header.set_demo(on=True)
    view.set_clock("closes in", "01:24:36")
    view.set_language_chip("हिन्दी")
    view.show_board(board(), state=SaleState.OPEN)
    view.set_now(NOW)
    return view


@pytest.fixture
def shown(view, qtbot):
    shown_in(view, (1920, 1080), qtbot)
    view.activateWindow()
    view.setFocus()
    return view


def grid_of(view):
    return view.findChild(ProductGrid)


def search_of(view):
    return view.findChild(QLineEdit, "searchEdit")


def button_of(view, name):
    return view.findChild(QPushButton, name)


def shown_skus(view):
    model = grid_of(view).model()
    return [model.index(row, 0).data(ProductRole.SKU) for row in range(model.rowCount())]


def card_centre(view, sku):
    grid = grid_of(view)
    return grid.visualRect(grid.model().index_of(sku)).center()


def tap_card(qtbot, view, sku):
    viewport = grid_of(view).viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=card_centre(view, sku))


def tap(qtbot, view, name):
    qtbot.mouseClick(button_of(view, name), Qt.MouseButton.LeftButton)


def chip_of(view, text):
    return next(chip for chip in view.findChildren(QPushButton) if chip.text() == text)


def type_keys(widget, text):
    QTest.keyClicks(widget, text)


def drag(viewport, start, distance, qtbot):
    """Drag a finger from `start`; the gesture looks at real time, so this takes some."""
    window = viewport.window()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind, place, button, buttons):
        on_screen = viewport.mapToGlobal(place)
        local = QPointF(viewport.mapTo(window, place))
        plain = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, local, QPointF(on_screen), button, buttons, plain)
        QApplication.sendEvent(window.windowHandle(), event)
        qtbot.wait(10)

    send(QEvent.Type.MouseButtonPress, start, left, left)
    for step in range(1, 11):
        send(QEvent.Type.MouseMove, start + QPoint(0, distance * step // 10), none, left)
    send(QEvent.Type.MouseButtonRelease, start + QPoint(0, distance), left, none)


def test_a_tap_on_a_card_buys(shown, qtbot):
    with qtbot.waitSignal(shown.buy_requested) as bought:
        tap_card(qtbot, shown, WATCH.sku)

    assert bought.args == [WATCH.sku]


def test_a_tap_on_a_held_card_asks_to_be_told(shown, qtbot):
    with (
        qtbot.assertNotEmitted(shown.buy_requested),
        qtbot.waitSignal(shown.notify_requested) as wanted,
    ):
        tap_card(qtbot, shown, BACKPACK.sku)

    assert wanted.args == [BACKPACK.sku]


@pytest.mark.parametrize("sku", [SPEAKER.sku, BACKPACK.sku])
def test_a_card_that_is_sold_out_or_noted_does_nothing(shown, qtbot, sku):
    shown.set_notified(frozenset({BACKPACK.sku}))

    with (
        qtbot.assertNotEmitted(shown.buy_requested),
        qtbot.assertNotEmitted(shown.notify_requested),
    ):
        tap_card(qtbot, shown, sku)


def test_nothing_can_be_bought_while_the_sale_is_paused(shown, qtbot):
    shown.show_board(board(), state=SaleState.PAUSED)

    with qtbot.assertNotEmitted(shown.buy_requested):
        tap_card(qtbot, shown, WATCH.sku)


def test_taps_pass_while_a_job_runs(shown, qtbot):
    shown.set_busy(busy=True)
    with qtbot.assertNotEmitted(shown.buy_requested):
        tap_card(qtbot, shown, WATCH.sku)

    shown.set_busy(busy=False)
    with qtbot.waitSignal(shown.buy_requested):
        tap_card(qtbot, shown, WATCH.sku)


def test_a_double_tap_buys_once(shown, qtbot):
    bought: list[object] = []
    shown.buy_requested.connect(bought.append)

    tap_card(qtbot, shown, WATCH.sku)
    viewport = grid_of(shown).viewport()
    place = card_centre(shown, WATCH.sku)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)

    # mouseDClick sends the second press of a double tap only.
    assert bought == [WATCH.sku]


def test_what_moves_under_the_finger_is_not_bought(shown, qtbot):
    viewport, place = grid_of(shown).viewport(), card_centre(shown, WATCH.sku)

    with qtbot.assertNotEmitted(shown.buy_requested):
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place)
        shown.show_board(board([EARBUDS, WATCH]), state=SaleState.OPEN)
        settle()
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)


def test_a_press_is_seen_at_once(shown, qtbot):
    viewport, place = grid_of(shown).viewport(), card_centre(shown, WATCH.sku)
    below = QPoint(
        place.x(), grid_of(shown).visualRect(grid_of(shown).indexAt(place)).bottom() - 60
    )
    calm = viewport.grab().toImage().pixelColor(below)

    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place)
    pressed = viewport.grab().toImage().pixelColor(below)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)

    assert pressed.lightness() < calm.lightness()
    assert viewport.grab().toImage().pixelColor(below) == calm


def test_a_finger_scrolls_without_buying(view, qtbot):
    view.show_board(board(many(60)), state=SaleState.OPEN)
    # Gestures find their target on the screen, and the offscreen one is 800 pixels square.
    shown_in(view, (780, 780), qtbot)
    grid = grid_of(view)

    with qtbot.assertNotEmitted(view.buy_requested):
        drag(grid.viewport(), QPoint(300, 400), -350, qtbot)

    assert grid.verticalScrollBar().value() > 100
    assert grid._delegate._pressed is None


def test_the_arrow_keys_walk_and_return_buys(shown, qtbot):
    grid = grid_of(shown)
    qtbot.waitUntil(grid.hasFocus)
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    qtbot.keyClick(grid, Qt.Key.Key_Right)

    with qtbot.waitSignal(shown.buy_requested) as bought:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert bought.args == [EARBUDS.sku]

    qtbot.keyClick(grid, Qt.Key.Key_Left)
    with qtbot.waitSignal(shown.buy_requested) as bought:
        qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert bought.args == [WATCH.sku]


def test_the_keyboard_has_a_ring_and_a_finger_has_none(shown, qtbot):
    grid = grid_of(shown)
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    edge = grid.visualRect(grid.currentIndex()).topLeft() + QPoint(9, 150)

    assert grid.viewport().grab().toImage().pixelColor(edge).lightness() < 60
    tap_card(qtbot, shown, WATCH.sku)
    assert grid.viewport().grab().toImage().pixelColor(edge).lightness() > 200


def test_a_category_shows_its_offers_only(shown, qtbot):
    qtbot.mouseClick(chip_of(shown, "Audio"), Qt.MouseButton.LeftButton)
    assert shown_skus(shown) == [EARBUDS.sku, SPEAKER.sku]

    qtbot.mouseClick(chip_of(shown, "All"), Qt.MouseButton.LeftButton)
    assert len(shown_skus(shown)) == len(OFFERS)


def test_a_category_that_is_gone_leads_back_to_all(shown, qtbot):
    qtbot.mouseClick(chip_of(shown, "Travel"), Qt.MouseButton.LeftButton)

    shown.show_board(board([WATCH, EARBUDS]), state=SaleState.OPEN)

    assert shown_skus(shown) == [WATCH.sku, EARBUDS.sku]


def test_a_tap_into_the_search_opens_our_keyboard(shown, qtbot):
    panel = shown.findChild(SearchPanel)
    assert panel.isHidden()

    qtbot.mouseClick(search_of(shown), Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    assert panel.geometry().bottom() == shown.rect().bottom()
    for letter in "orb":
        qtbot.mouseClick(chip_of(panel, letter), Qt.MouseButton.LeftButton)
    assert search_of(shown).text() == "orb"
    assert shown_skus(shown) == [WATCH.sku]

    tap(qtbot, shown, "searchDoneButton")
    assert panel.isHidden()
    assert shown_skus(shown) == [WATCH.sku]


def test_the_last_card_can_be_scrolled_above_the_keyboard(shown, qtbot):
    shown.show_board(board(many(60)), state=SaleState.OPEN)
    qtbot.mouseClick(search_of(shown), Qt.MouseButton.LeftButton)
    settle()
    grid = grid_of(shown)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    settle()

    last = grid.visualRect(grid.model().index(59, 0))
    bottom = grid.viewport().mapTo(shown, last.bottomLeft()).y()
    assert bottom <= shown.findChild(SearchPanel).y() + 1


def test_escape_closes_the_keyboard(shown, qtbot):
    qtbot.mouseClick(search_of(shown), Qt.MouseButton.LeftButton)

    qtbot.keyClick(search_of(shown), Qt.Key.Key_Escape)

    assert shown.findChild(SearchPanel).isHidden()


def test_a_scan_buys_at_once(shown, qtbot):
    grid = grid_of(shown)
    qtbot.waitUntil(grid.hasFocus)
    with qtbot.waitSignal(shown.buy_requested) as bought:
        qtbot.keyClick(grid, WATCH.barcode[0])
        type_keys(search_of(shown), WATCH.barcode[1:])
        qtbot.keyClick(search_of(shown), Qt.Key.Key_Return)

    assert bought.args == [WATCH.sku]
    assert search_of(shown).text() == ""
    assert shown.findChild(SearchPanel).isHidden()


@pytest.mark.parametrize("offer", [SPEAKER, BACKPACK])
def test_a_scan_of_what_cannot_be_bought_shows_it(shown, qtbot, offer):
    search = search_of(shown)
    search.setFocus()
    with qtbot.assertNotEmitted(shown.buy_requested):
        type_keys(search, offer.barcode)
        qtbot.keyClick(search, Qt.Key.Key_Return)

    assert shown_skus(shown) == [offer.sku]


def test_a_scan_replaces_the_one_before(shown, qtbot):
    search = search_of(shown)
    search.setFocus()
    for code in ("0000", "1111"):
        type_keys(search, code)
        qtbot.keyClick(search, Qt.Key.Key_Return)

    assert search.text() == "1111"


def test_what_matches_nothing_says_so_and_leads_back(shown, qtbot):
    type_keys(search_of(shown), "zebra")

    assert shown.findChild(QLabel, "emptyTitleLabel").text() == "Nothing matches “zebra”."
    tap(qtbot, shown, "emptyActionButton")
    assert len(shown_skus(shown)) == len(OFFERS)
    assert search_of(shown).text() == ""


def test_the_cross_clears_the_search(shown, qtbot):
    assert button_of(shown, "searchClearButton").isHidden()
    type_keys(search_of(shown), "orbit")

    tap(qtbot, shown, "searchClearButton")

    assert len(shown_skus(shown)) == len(OFFERS)


@pytest.mark.parametrize(
    ("shown_board", "title"),
    [
        (SaleBoard(sale=None), "There is no sale right now."),
        (board(()), "Nothing is on offer yet."),
    ],
)
def test_an_empty_sale_says_so(shown, shown_board, title):
    shown.show_board(shown_board, state=None)

    assert shown.findChild(QLabel, "emptyTitleLabel").text() == title
    assert shown.findChild(QLabel, "emptyTitleLabel").isVisible()
    assert button_of(shown, "emptyActionButton").isHidden()


def test_new_stock_does_not_move_the_list(shown):
    offers = many(60)
    shown.show_board(board(offers), state=SaleState.OPEN)
    settle()
    bar = grid_of(shown).verticalScrollBar()
    bar.setValue(777)

    changed = [replace(offers[0], on_hand=1), *offers[1:]]
    shown.show_board(board(changed), state=SaleState.OPEN)
    settle()
    assert bar.value() == 777

    shown.show_board(board(changed[:-1]), state=SaleState.OPEN)
    settle()
    assert bar.value() == 777


def test_reset_begins_afresh(shown, qtbot):
    shown.show_board(board(many(60)), state=SaleState.OPEN)
    qtbot.mouseClick(search_of(shown), Qt.MouseButton.LeftButton)
    type_keys(search_of(shown), "watch")
    settle()
    grid_of(shown).verticalScrollBar().setValue(500)
    shown.show_toast("Sorry, only one is left.")

    shown.reset()

    assert search_of(shown).text() == ""
    assert grid_of(shown).verticalScrollBar().value() == 0
    assert shown.findChild(SearchPanel).isHidden()
    assert shown.findChild(Toast).isHidden()


def test_a_card_can_be_brought_into_view(shown):
    offers = many(60)
    shown.show_board(board(offers), state=SaleState.OPEN)
    settle()

    shown.scroll_to(offers[50].sku)

    grid = grid_of(shown)
    assert grid.viewport().rect().contains(card_centre(shown, offers[50].sku))


def test_time_reaches_the_badges(shown):
    shown.set_now(NOW + timedelta(seconds=30))

    face = grid_of(shown).model().face_of(BACKPACK.sku)
    assert face.badge == "Being paid · 0:40"


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("textSizeButton", "large_text_requested"),
        ("languageButton", "language_requested"),
        ("helpButton", "help_requested"),
        ("headerActionButton", "leave_requested"),
    ],
)
def test_the_other_buttons_say_what_is_wanted(shown, qtbot, name, signal):
    with qtbot.waitSignal(
        {  # every signal by its own name, for the type checker's sake
            "large_text_requested": shown.large_text_requested,
            "language_requested": shown.language_requested,
            "help_requested": shown.help_requested,
            "leave_requested": shown.leave_requested,
        }[signal]
    ):
        tap(qtbot, shown, name)


def test_a_message_stands_above_the_footer_and_goes(shown, qtbot):
    toast = shown.findChild(Toast)
    shown.show_toast("x " * 200, tone="amber")

    assert toast.isVisible()
    assert shown.rect().contains(toast.geometry())
    assert toast.geometry().bottom() < shown.findChild(QWidget, "productsFooter").y()
    toast._timer.timeout.emit()
    assert toast.isHidden()


def test_the_language_chip_can_be_missing(shown):
    shown.set_language_chip(None)

    assert button_of(shown, "languageButton").isHidden()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_every_screen(view, theme, qtbot, size, large):
    theme.set_large_text(on=large)
    shown_in(view, size, qtbot)

    check_targets(view)
    check_names(view)
    check_inside(view)
    assert view.layout().totalMinimumSize().height() <= size[1]
    qtbot.mouseClick(search_of(view), Qt.MouseButton.LeftButton)
    settle()
    check_words(view)
    check_names(view)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_cards_fill_the_width(view, qtbot, size):
    view.show_board(board(many(40)), state=SaleState.OPEN)
    shown_in(view, size, qtbot)
    grid = grid_of(view)

    columns = grid.shape.columns
    first = grid.visualRect(grid.model().index(0, 0))
    last = grid.visualRect(grid.model().index(columns - 1, 0))
    below = grid.visualRect(grid.model().index(columns, 0))
    assert first.top() == last.top() < below.top()
    assert grid.viewport().width() - 8 <= last.right() <= grid.viewport().width()


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_are_painted_as_they_are(view, qtbot, name):
    odd = [replace(WATCH, name=name, category=name[:300]), *OFFERS[1:]]
    view.show_board(board(odd), state=SaleState.OPEN)
    shown_in(view, (1024, 768), qtbot)

    check_inside(view)
    assert not view.grab().isNull()
    assert grid_of(view).model().index(0, 0).data(ProductRole.FACE).name == " ".join(name.split())


def test_text_typed_into_the_search_is_shown_as_it_is(shown):
    search_of(shown).setText("<b>bold</b>")

    title = shown.findChild(QLabel, "emptyTitleLabel")
    assert title.text() == "Nothing matches “<b>bold</b>”."
    check_words(shown)


def test_large_text_reshapes_the_grid_at_once(shown, theme):
    shown.show_board(board(many(40)), state=SaleState.OPEN)
    settle()
    before = grid_of(shown).shape

    theme.set_large_text(on=True)
    settle()

    assert grid_of(shown).shape.stacked
    assert not before.stacked


def test_a_change_of_stock_glows_once(view, theme, qtbot):
    theme.motion = True
    shown_in(view, (1920, 1080), qtbot)
    grid = grid_of(view)

    view.show_board(board([replace(WATCH, on_hand=5), *OFFERS[1:]]), state=SaleState.OPEN)

    qtbot.waitUntil(lambda: grid._delegate._glow.keys() == {WATCH.sku})
    qtbot.waitUntil(lambda: not grid._glow)


def test_a_row_never_ends_in_a_hole(shown):
    shown.show_board(board(many(21)), state=SaleState.OPEN)
    settle()
    grid = grid_of(shown)
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()

    last = grid.visualRect(grid.model().index(20, 0))
    picture = grid.viewport().grab().toImage()
    border = QPoint(last.right() + 1 + 10, last.center().y())
    assert picture.pixelColor(border).name() == shown._theme.colors.line.lower()
