"""Screens from right to left: what turns around, and what does not."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScroller, QWidget

from kiosk.domain.sale import SaleState
from kiosk.ui import direction
from kiosk.ui.backoffice.keyboard import Keyboard
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.icons import icon
from kiosk.ui.pictures import PictureStore
from kiosk.ui.products_view import ProductsView
from kiosk.ui.welcome_view import WelcomeView
from kiosk.ui.widgets.chips import ChipRow
from kiosk.ui.widgets.countdown_tiles import CountdownTiles
from kiosk.ui.widgets.entry_field import EntryField
from kiosk.ui.widgets.hero_title import HeroTitle
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.labels import ElidedLabel, label
from kiosk.ui.widgets.order_panel import OrderPanel
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.slide import Slide
from tests.ui.checks import shown_in
from tests.ui.fitting import painted_runs
from tests.ui.offers import NOW, OFFERS, URI, WATCH, board, order

WIDE = (1920, 1080)
URDU_NAME = "محمد عبداللہ"


@pytest.fixture
def urdu(languages):
    """The screens speak Urdu."""
    languages.choose("ur")
    return languages


@pytest.fixture
def pictures(qapp):
    store = PictureStore(())
    yield store
    store.close()


def place_of(view, text):
    """Return how far from the left something is painted that has `text` in it."""
    return next(x for x, run in painted_runs(view) if text in run)


def find(view, kind, name):
    """Return the one widget of that kind and name."""
    [found] = view.findChildren(kind, name)
    return found


def x_of(view, widget):
    return widget.mapTo(view, QPoint()).x()


def test_the_language_turns_the_whole_application(languages):
    for code, mirrored in (("ur", True), ("bn", False), ("ur", True), ("en", False)):
        languages.choose(code)
        assert direction.is_mirrored() is mirrored
        turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert turned is mirrored


def test_sides_are_those_of_the_reader(languages):
    within, box = QRect(100, 0, 200, 50), QRect(110, 5, 30, 20)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert direction.placed(box, within) == box
    assert direction.aligned(Qt.AlignmentFlag.AlignLeft) == left
    assert direction.margins(1, 2, 3, 4).left() == 1
    assert direction.isolated("98765 43210") == "98765 43210"

    languages.choose("ur")

    assert direction.placed(box, within) == QRect(260, 5, 30, 20)
    assert direction.aligned(Qt.AlignmentFlag.AlignLeft) == right
    assert (direction.margins(1, 2, 3, 4).left(), direction.margins(1, 2, 3, 4).right()) == (3, 1)
    assert direction.isolated("98765 43210") == "\u206898765 43210\u2069"
    assert direction.isolated("") == ""


def show_products(theme, pictures, qtbot):
    view = ProductsView(theme, pictures)
    view.show_board(board(OFFERS[:3]), state=SaleState.OPEN)
    view.set_now(NOW)
    shown_in(view, WIDE, qtbot)
    return view


def test_a_card_begins_at_the_right(languages, theme, pictures, qtbot):
    orders = {}
    for code in ("en", "ur"):
        languages.choose(code)
        view = show_products(theme, pictures, qtbot)
        price, list_price = place_of(view, "2,499"), place_of(view, "4,999")
        orders[code] = [price < list_price, price < place_of(view, "1,299")]
        view.hide()
    assert orders == {"en": [True, True], "ur": [False, False]}


def test_the_last_row_ends_at_the_left(urdu, theme, pictures, qtbot):
    view = show_products(theme, pictures, qtbot)
    grid = find(view, QWidget, "productGrid")
    last = grid.visualRect(grid.model().index(2, 0))
    area = grid._end.area(last, grid.shape)
    assert 0 <= area.left() < area.right() < last.left()


def test_digits_and_letters_keep_the_places_that_fingers_know(urdu, theme, qtbot):
    keypad, keyboard = Keypad(theme), Keyboard(theme)
    for keys, names in (
        (keypad, ("1Key", "2Key", "3Key")),
        (keyboard, ("officeQKey", "officeWKey", "officeEKey")),
    ):
        shown_in(keys, (900, 420), qtbot)
        xs = [x_of(keys, key) for name in names for key in keys.findChildren(QWidget, name)]
        assert xs == sorted(xs)
        assert len(xs) == 3


def test_a_countdown_is_a_clock_in_every_language(urdu, theme, qtbot):
    tiles = CountdownTiles(theme)
    tiles.set_seconds(3 * 3600 + 24 * 60 + 36)
    shown_in(tiles, (900, 136), qtbot)
    xs = [place_of(tiles, digits) for digits in ("03", "24", "36")]
    assert xs == sorted(xs)
    assert xs[0] > 900 / 2  # but it stands where reading begins


def test_a_title_begins_at_the_right(urdu, theme, qtbot):
    title = HeroTitle(theme)
    title.set_text("Sale")
    shown_in(title, (900, 200), qtbot)
    assert place_of(title, "Sale") > 900 / 2


def code_image(theme, qtbot):
    code = QrCode(theme)
    code.set_text(URI)
    shown_in(code, (500, 500), qtbot)
    return code.grab().toImage()


def test_a_code_is_never_mirrored(languages, theme, qtbot):
    plain = code_image(theme, qtbot)
    languages.choose("ur")
    assert code_image(theme, qtbot) == plain


def test_only_arrows_turn_around(languages):
    def images():
        return [icon(name, "#000000").pixmap(32).toImage() for name in ("back", "phone-scan")]

    back, phone = images()
    languages.choose("ur")
    assert images() == [back.flipped(Qt.Orientation.Horizontal), phone]


def test_screens_come_from_where_one_reads_to(languages, qtbot):
    stage = QWidget()
    slide = Slide(stage)
    picture = QPixmap(10, 10)
    for code, leftwards in (("en", True), ("ur", False)):
        languages.choose(code)
        slide.run(picture, picture, forward=True)
        assert slide._leftwards is leftwards
        slide.run(picture, picture, forward=False)
        assert slide._leftwards is not leftwards
        slide.stop()


def test_amounts_stand_at_the_end_of_their_rows(urdu, theme, qtbot):
    panel = OrderPanel(theme)
    panel.show_order(order(), WATCH, QPixmap())
    shown_in(panel, (900, 900), qtbot)
    caption = find(panel, QLabel, "totalCaptionLabel")
    total = find(panel, QLabel, "totalLabel")
    assert x_of(panel, caption) > x_of(panel, total)
    assert place_of(panel, "2,499.00") - x_of(panel, total) < 4


def test_latin_names_begin_at_the_right_too(urdu, theme, qtbot):
    for made in (label("Lamp", name="one"), ElidedLabel()):
        made.setText("Lamp")
        shown_in(made, (600, 60), qtbot)
        assert place_of(made, "Lamp") > 600 / 2


def test_what_is_painted_keeps_its_order(urdu, theme, qtbot):
    made = ElidedLabel()
    made.setText("98765 43210")
    shown_in(made, (600, 60), qtbot)
    runs = "".join(run for _x, run in sorted(painted_runs(made)))
    assert runs == "98765 43210"


def test_cells_keep_their_order(urdu, theme):
    model = TableModel(theme, (Column(title="?", text=lambda row: row),))
    model.show_rows(["98765 43210", ""])
    assert model.index(0, 0).data() == "\u206898765 43210\u2069"
    assert model.index(1, 0).data() == ""


def test_a_finger_moves_a_row_of_chips_its_own_way(urdu, theme, qtbot):
    chips = ChipRow(theme)
    chips.set_chips([(str(n), f"Category number {n}") for n in range(12)])
    shown_in(chips, (600, 64), qtbot)
    first = find(chips, QPushButton, "chips0Chip")
    last = find(chips, QPushButton, "chips11Chip")
    assert x_of(chips, first) > x_of(chips, last)
    assert 0 <= x_of(chips, first) <= 600 - first.width()

    # QScroller moves what it is told to, from left to right.
    scroller = QScroller.scroller(chips.viewport())
    scroller.scrollTo(QPoint(0, 0), 0)
    qtbot.waitUntil(lambda: 0 <= x_of(chips, last) <= 600)


@pytest.mark.parametrize("name", [URDU_NAME, "রহিম উদ্দিন", "पूजा", "தமிழ்ச்செல்வி"])
def test_a_keyboard_of_another_script_types_a_name(name, languages, theme, qtbot):
    field = EntryField(theme)
    shown_in(field, (600, 88), qtbot)
    field.setFocus()
    for letter in name:  # QTest types nothing but ASCII
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, key)
    assert field.entry == name
    written = "".join(run for _x, run in painted_runs(field))
    assert sorted(written.replace(" ", "")) == sorted(name.replace(" ", ""))

    shown = ElidedLabel()
    shown.setText(f"{name} " * 12)
    shown_in(shown, (300, 60), qtbot)
    [line] = shown.shown_lines(300)
    assert line.endswith("…")
    assert line.startswith(name.split()[0])


def test_the_entry_is_where_reading_begins(urdu, theme, qtbot):
    view = WelcomeView(theme)
    shown_in(view, WIDE, qtbot)
    panel, poster = find(view, QWidget, "entryPanel"), find(view, QWidget, "saleTitle")
    assert x_of(view, panel) == 0 < x_of(view, poster)
    assert panel.property("side") == "left"
    field = find(view, EntryField, "entryField")
    assert field.cursorRect().x() > field.width() / 2


def test_the_poster_is_cut_where_reading_ends(languages, theme, qtbot):
    edges = {}
    for code in ("en", "ur"):
        languages.choose(code)
        view = WelcomeView(theme)
        shown_in(view, WIDE, qtbot)
        poster = find(view, QWidget, "saleTitle").parentWidget()
        picture = QImage(poster.size(), QImage.Format.Format_RGB32)
        picture.fill(theme.color("ink"))
        painter = QPainter(picture)
        poster.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()
        edges[code] = [
            any(picture.pixelColor(x, y) != theme.color("ink") for y in range(poster.height()))
            for x in (0, poster.width() - 1)
        ]
        view.hide()
    assert edges == {"en": [False, True], "ur": [True, False]}
