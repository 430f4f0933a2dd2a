"""A look that is asked for live is the look that a machine starts with."""

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.domain.sale import SaleBoard, SaleState
from kiosk.paths import resource
from kiosk.ui.out_of_service_view import OutOfServiceView
from kiosk.ui.payment_view import PaymentView
from kiosk.ui.pictures import PictureStore
from kiosk.ui.products_view import ProductsView
from kiosk.ui.result_view import ResultKind, ResultText, ResultView
from kiosk.ui.setup_view import SetupView
from kiosk.ui.staff_login_view import StaffLoginView
from kiosk.ui.theme import HIGH_CONTRAST, NORMAL, Look, Theme
from kiosk.ui.welcome_view import WelcomeView
from kiosk.ui.widgets.buttons import button, set_icon
from kiosk.ui.widgets.themed_icon import ThemedIcon
from tests.ui.checks import settle, shown_in
from tests.ui.offers import NOW, WATCH, board, order, request

SIZE = (1280, 1024)


@pytest.fixture
def pictures(qapp):
    store = PictureStore([resource("images", "demo")])
    yield store
    store.close()


def products(theme, pictures, shown=None):
    view = ProductsView(theme, pictures)
    view.set_language_chip("English")
    view.show_board(shown or board(), state=SaleState.OPEN)
    view.set_now(NOW)
    return view


def payment(theme, _pictures):
    view = PaymentView(theme)
    picture = QPixmap(QSize(4, 4))
    picture.fill(Qt.GlobalColor.white)
    view.show_order(order(units=2), WATCH, picture=picture)
    view.show_request(request(), payee_name="CHANDNI", hold_seconds=180)
    view.set_seconds_left(100)
    arming = view.findChild(QTimer, "armingTimer")
    assert isinstance(arming, QTimer)
    arming.start(0)
    return view


def result(theme, _pictures):
    view = ResultView(theme)
    view.show_result(
        ResultText(
            kind=ResultKind.LATE,
            title="Late",
            text="Too late.",
            number="R-000017",
            number_caption="Refund",
            footnote="Please wait.",
            can_try_again=True,
        )
    )
    return view


def staff(theme, _pictures):
    view = StaffLoginView(theme)
    view.set_operators(["Asha", "Ravi"])
    return view


def out_of_service(theme, _pictures):
    view = OutOfServiceView(theme)
    view.show_reason("We will be right back.", "A moment.", reference="K1-000042")
    return view


def welcome(theme, _pictures):
    view = WelcomeView(theme)
    view.set_shop(name="Chandni", demo=True, guest_allowed=True, staff_hint="1234")
    view.set_languages((("en", "English"), ("ta", "Tamil")), "en")
    view.show_countdown("closes in", 3600)
    return view


def empty(theme, pictures):
    return products(theme, pictures, SaleBoard(sale=None))


def setup(theme, _pictures):
    return SetupView(theme)


MAKERS = (products, empty, payment, result, staff, out_of_service, welcome, setup)


def look_of(view: QWidget, pictures: PictureStore, qtbot) -> QImage:
    settle()
    focused = view.window().focusWidget()
    if focused is not None:
        focused.clearFocus()  # its caret blinks
    view.grab()
    qtbot.waitUntil(lambda: pictures.is_idle)
    settle()
    return view.grab().toImage()


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_high_contrast_switched_live_looks_like_high_contrast_from_the_start(
    qtbot, theme, pictures, make
):
    """Whatever keeps a colour, an icon or a ground would look different."""
    live = make(theme, pictures)
    shown_in(live, SIZE, qtbot)
    before = look_of(live, pictures, qtbot)
    theme.set_look(Look(high_contrast=True))
    pictures.set_colors(theme.colors)
    switched = look_of(live, pictures, qtbot)

    fresh_pictures = PictureStore([resource("images", "demo")], colors=HIGH_CONTRAST)
    fresh = make(theme, fresh_pictures)
    shown_in(fresh, SIZE, qtbot)
    expected = look_of(fresh, fresh_pictures, qtbot)
    fresh_pictures.close()

    assert switched == expected
    assert switched != before
    theme.start_over()
    pictures.set_colors(theme.colors)
    assert look_of(live, pictures, qtbot) == before


def test_the_next_shopper_starts_as_the_machine_was_told(qapp):
    theme = Theme(large_text=True, low_reach=True, motion=False)
    theme.set_look(Look(high_contrast=True))
    assert theme.colors is HIGH_CONTRAST

    theme.start_over()

    assert theme.look == Look(large_text=True, low_reach=True)
    assert theme.colors is NORMAL


def test_nothing_is_painted_again_for_a_look_that_is_there_already(qtbot, theme):
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_look(theme.look)


def test_an_icon_follows_the_colours(qtbot, theme):
    made, mark = button("Back", name="b"), QLabel()
    qtbot.addWidget(made)
    qtbot.addWidget(mark)
    set_icon(made, "back", theme, size=40)
    ThemedIcon(mark, theme, "help", "blue", 40)
    before = made.icon().pixmap(40).toImage(), mark.pixmap().toImage()

    theme.set_look(Look(high_contrast=True))

    assert made.icon().pixmap(40).toImage() != before[0]
    assert mark.pixmap().toImage() != before[1]


def test_an_icon_without_a_name_is_none(qtbot, theme):
    mark = QLabel()
    qtbot.addWidget(mark)

    ThemedIcon(mark, theme, "", "blue", 40)

    assert mark.pixmap().isNull()
