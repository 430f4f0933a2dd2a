"""The window and the way from screen to screen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.ui.main_window import MainWindow, Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.idle_overlay import IdleOverlay
from tests.ui.checks import settle


class Page(QWidget):
    def __init__(self):
        super().__init__()
        self.button = QPushButton("Go")
        self.field = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.button)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)


def window_with(theme, qtbot, *screens):
    window = MainWindow(theme)
    qtbot.addWidget(window, before_close_func=lambda window: window.allow_close())
    window.resize(800, 600)
    for screen in screens:
        window.add_screen(screen, Page())
    window.go_to(screens[0])
    window.show()
    qtbot.waitExposed(window)
    settle()
    return window


@pytest.fixture
def window(qtbot, theme):
    return window_with(theme, qtbot, Screen.WELCOME, Screen.PRODUCTS)


@pytest.fixture
def moving(qtbot, theme):
    """A window whose screens slide."""
    lively = Theme(motion=True)
    window = window_with(lively, qtbot, Screen.WELCOME, Screen.PRODUCTS, Screen.PAYMENT)
    window.lively = lively
    return window


def page(window, screen):
    return window._views[screen]


def test_one_screen_is_shown_and_fills_the_window(window):
    window.go_to(Screen.PRODUCTS)

    assert window.current is Screen.PRODUCTS
    assert page(window, Screen.PRODUCTS).isVisible()
    assert not page(window, Screen.WELCOME).isVisible()
    assert page(window, Screen.PRODUCTS).size() == window.centralWidget().size()


def test_the_new_screen_gets_the_keyboard(window):
    window.activateWindow()
    window.go_to(Screen.PRODUCTS)

    assert page(window, Screen.PRODUCTS).field.hasFocus()


def test_going_where_one_is_changes_nothing(window):
    field = page(window, Screen.WELCOME).field
    page(window, Screen.WELCOME).button.setFocus()

    window.go_to(Screen.WELCOME)

    assert not field.hasFocus()


def test_a_screen_that_was_not_added_is_a_bug(window):
    with pytest.raises(KeyError):
        window.go_to(Screen.OFFICE)
    assert not window.has_screen(Screen.OFFICE)
    assert window.current is Screen.WELCOME


def test_screens_slide_and_swallow_taps_meanwhile(qtbot, moving):
    moving.activateWindow()
    moving.go_to(Screen.PRODUCTS)
    assert moving.is_sliding
    taps = []
    page(moving, Screen.PRODUCTS).button.clicked.connect(lambda: taps.append(1))
    page(moving, Screen.WELCOME).button.clicked.connect(lambda: taps.append(1))

    handle = moving.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=moving.rect().center())
    QTest.keyClick(handle, Qt.Key.Key_Space)
    assert taps == []

    qtbot.waitUntil(lambda: not moving.is_sliding)
    assert page(moving, Screen.PRODUCTS).isVisible()
    assert not page(moving, Screen.WELCOME).isVisible()


def test_forward_comes_from_the_right_and_back_from_the_left(qtbot, moving):
    moving.go_to(Screen.PAYMENT)
    assert moving._slide._leftwards
    qtbot.waitUntil(lambda: not moving.is_sliding)

    moving.go_to(Screen.WELCOME)
    assert not moving._slide._leftwards
    qtbot.waitUntil(lambda: not moving.is_sliding)


def test_a_second_way_in_mid_slide_ends_the_first(qtbot, moving):
    moving.go_to(Screen.PRODUCTS)
    moving.go_to(Screen.PAYMENT)

    qtbot.waitUntil(lambda: not moving.is_sliding)
    visible = [screen for screen, view in moving._views.items() if view.isVisible()]
    assert visible == [Screen.PAYMENT]


def test_an_instant_way_ends_a_slide(moving):
    moving.go_to(Screen.PRODUCTS)
    moving.lively.motion = False
    moving.go_to(Screen.WELCOME)

    assert not moving.is_sliding
    assert page(moving, Screen.WELCOME).isVisible()


def test_resizing_ends_the_slide_and_fits_the_screen(qtbot, moving):
    moving.go_to(Screen.PRODUCTS)
    moving.resize(900, 700)
    settle()

    assert not moving.is_sliding
    assert page(moving, Screen.PRODUCTS).size() == moving.centralWidget().size()


def test_every_touch_and_key_is_activity(qtbot, window):
    with qtbot.waitSignal(window.activity):
        qtbot.mouseClick(page(window, Screen.WELCOME).button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.activity):
        QTest.keyClick(page(window, Screen.WELCOME).field, Qt.Key.Key_A)


@pytest.mark.fault(38)
def test_it_closes_only_when_allowed(qtbot, window):
    with qtbot.waitSignal(window.close_refused):
        assert not window.close()
    assert window.isVisible()

    window.allow_close()
    assert window.close()


@pytest.mark.fault(38)
@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_no_key_leads_out(window, key, modifier):
    before = window.windowState()

    QTest.keyClick(window, key, modifier)

    assert window.isVisible()
    assert window.windowState() == before


def test_the_overlay_stays_above_and_takes_touches(qtbot, theme, window):
    overlay = IdleOverlay(theme)
    window.stage.set_cover("idle", overlay)
    overlay.show_warning(10)
    window.go_to(Screen.PRODUCTS)
    settle()

    with qtbot.waitSignal(overlay.stay_requested):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert overlay.hasFocus()


def test_the_overlay_follows_the_size_of_the_window(theme, window):
    overlay = IdleOverlay(theme)
    window.stage.set_cover("idle", overlay)
    overlay.show_warning(10)
    window.resize(1000, 700)
    settle()

    assert overlay.size() == window.centralWidget().size()
