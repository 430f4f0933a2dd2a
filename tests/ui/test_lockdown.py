"""Keys, menus, drops and the pointer of a kiosk that nobody may leave."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kiosk.ui.lockdown import Lockdown, leads_away
from kiosk.ui.main_window import MainWindow, Screen
from kiosk.ui.screen_cover import ScreenCover

NO = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
META, SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier
AWAY = [
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Tab, ALT),
    (Qt.Key.Key_Tab, CTRL),
    (Qt.Key.Key_F11, NO),
    (Qt.Key.Key_F1, NO),
    (Qt.Key.Key_Q, CTRL),
    (Qt.Key.Key_W, CTRL),
    (Qt.Key.Key_V, CTRL),
    (Qt.Key.Key_Insert, SHIFT),
    (Qt.Key.Key_Menu, NO),
    (Qt.Key.Key_F10, SHIFT),
    (Qt.Key.Key_Print, NO),
    (Qt.Key.Key_Super_L, NO),
    (Qt.Key.Key_D, META),
    (Qt.Key.Key_Delete, CTRL | ALT),
    (Qt.Key.Key_HomePage, NO),
]
OURS = [
    (Qt.Key.Key_A, NO, "a"),
    (Qt.Key.Key_A, SHIFT, "A"),
    (Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier, "7"),
    (Qt.Key.Key_Return, NO, "\r"),
    (Qt.Key.Key_Tab, NO, "\t"),
    (Qt.Key.Key_Backtab, SHIFT, ""),
    (Qt.Key.Key_Escape, NO, "\x1b"),
    (Qt.Key.Key_Down, NO, ""),
    (Qt.Key.Key_AltGr, NO, ""),
    (Qt.Key.Key_Dead_Acute, NO, ""),
    (Qt.Key.Key_unknown, NO, "क"),
]


class Entry(QLineEdit):
    """A field that notes who presses it."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.presses += 1
        super().mousePressEvent(event)


class LockedWindow(MainWindow):
    """A window with one field, locked down."""

    def __init__(self) -> None:
        super().__init__()
        self.lock()
        self.entry = Entry()
        stage = self.findChild(QWidget, "stage")
        assert stage is not None
        QVBoxLayout(stage).addWidget(self.entry)
        self.lockdown = Lockdown(self)


@pytest.fixture
def window(qtbot, qapp, theme):
    made = LockedWindow()
    qtbot.addWidget(made)
    made.show()
    made.entry.setFocus()
    yield made
    qapp.removeEventFilter(made.lockdown)
    while QApplication.overrideCursor() is not None:
        QApplication.restoreOverrideCursor()
    made.allow_close()


@pytest.mark.parametrize(("key", "modifiers"), AWAY)
def test_keys_that_lead_away_do_nothing(key, modifiers):
    assert leads_away(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, ""))


@pytest.mark.parametrize(("key", "modifiers", "text"), OURS)
def test_keys_that_type_or_move_still_do(key, modifiers, text):
    assert not leads_away(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def test_nothing_is_pasted_and_what_is_typed_is_there(window):
    QGuiApplication.clipboard().setText("9876543210")
    QTest.keyClick(window.entry, Qt.Key.Key_V, CTRL)
    QTest.keyClick(window.entry, Qt.Key.Key_Insert, SHIFT)
    assert window.entry.text() == ""

    QTest.keyClicks(window.entry, "Asha")
    assert window.entry.text() == "Asha"


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_left_button_presses(window, button):
    QTest.mouseClick(window.entry, button)
    assert window.entry.presses == 0
    QTest.mouseClick(window.entry, Qt.MouseButton.LeftButton)
    assert window.entry.presses == 1


def test_no_menu_and_no_drop_reaches_a_field(window):
    place = QPointF(5, 5)
    point = place.toPoint()
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, point)
    data = QMimeData()
    data.setText("dropped")
    copy = Qt.DropAction.CopyAction
    drop = QDropEvent(place, copy, data, Qt.MouseButton.LeftButton, NO)

    QApplication.sendEvent(window.entry, menu)
    QApplication.sendEvent(window.entry, drop)

    assert QApplication.activePopupWidget() is None
    assert window.entry.text() == ""


def test_a_finger_hides_the_pointer_and_a_mouse_shows_it(window):
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, window.rect().center(), window).commit()
    QTest.touchEvent(window, finger).release(0, window.rect().center(), window).commit()
    assert window.lockdown.hides_pointer
    cursor = QApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor

    place = QPointF(9, 9)
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, Qt.MouseButton.NoButton,
                        Qt.MouseButton.NoButton, NO)  # fmt: skip
    QApplication.sendEvent(window.entry, moved)
    assert not window.lockdown.hides_pointer


def test_the_window_has_no_frame_and_stays_in_front(window):
    flags = window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint


def test_minimized_it_comes_back(window):
    window.showMinimized()
    window.lockdown.stand_guard()
    assert not window.isMinimized()


def test_nobody_but_an_operator_closes_it(window, qtbot):
    window.allow_anyone_to_close()
    with qtbot.waitSignal(window.close_refused):
        window.close()
    assert window.isVisible()

    window.allow_close()
    assert window.close()


def test_a_screen_that_comes_back_is_covered_again(qtbot, qapp, theme):
    window = MainWindow()
    qtbot.addWidget(window)
    window.allow_close()
    ScreenCover(window, 1)
    window.show()
    screen = QGuiApplication.primaryScreen()
    window.setGeometry(10, 10, 700, 500)

    screen.geometryChanged.emit(screen.geometry())

    assert window.geometry() == screen.geometry()
    window.setGeometry(10, 10, 700, 500)
    qapp.primaryScreenChanged.emit(screen)
    assert window.geometry() == screen.geometry()
    assert window.current is not Screen.OUT_OF_SERVICE
