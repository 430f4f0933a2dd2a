"""Scans and typing, told apart by the times of the keys."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kiosk.ui.lockdown import Lockdown
from kiosk.ui.scanner import LONGEST, Scanner
from tests.ui.keys import Keys

CODE = "8901234500026"


class Window(QWidget):
    """A window with a field and a button, which notes what reaches them."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(400, 200)
        self.field = QLineEdit(self)
        self.button = QPushButton("Start", self)
        self.button.move(0, 100)
        self.button.setAutoDefault(True)
        self.taps: list[int] = []
        self.returns: list[int] = []
        self.button.clicked.connect(lambda: self.taps.append(1))
        self.field.returnPressed.connect(lambda: self.returns.append(1))


class Heard(Scanner):
    """A scanner, and what it has told."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.codes: list[str] = []
        self.scanned.connect(self.codes.append)


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.field.setFocus()
    return window


@pytest.fixture
def scanner(window):
    return Heard(window)


@pytest.fixture
def keys(window, scanner):
    return Keys(window)


def quiet(qtbot, scanner):
    """Wait until nothing is held back any more."""
    qtbot.waitUntil(lambda: not scanner._timer.isActive())


@pytest.mark.parametrize("end", ["\r", "\n", "\t", "\r\n"])
def test_a_scan_is_told_and_typed_nowhere(qtbot, window, scanner, keys, end):
    keys.scan(CODE, end=end)
    quiet(qtbot, scanner)

    assert scanner.codes == [CODE]
    assert window.field.text() == ""
    assert window.returns == []
    assert window.field.hasFocus()


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_the_return_of_a_scan_presses_no_button(qtbot, window, scanner, keys, end):
    window.button.setFocus()
    keys.scan(" " + CODE, end=end)
    quiet(qtbot, scanner)

    assert window.taps == []
    assert not window.button.isDown()


def test_a_return_that_comes_late_still_ends_the_scan(window, scanner, keys):
    keys.scan(CODE, end="")
    keys.press("\r", after_ms=200)

    assert scanner.codes == [CODE]
    assert window.returns == []


def test_hands_type_as_ever(qtbot, window, scanner, keys):
    keys.type("Asha Rao")
    keys.press("\r")
    qtbot.waitUntil(lambda: window.returns == [1])

    assert window.field.text() == "Asha Rao"
    assert scanner.codes == []


def test_a_key_waits_no_longer_than_hands_can_feel(window, scanner, keys):
    keys.press("a")
    assert window.field.text() == ""
    assert 0 < scanner._timer.interval() <= 50

    scanner._timer.timeout.emit()
    assert window.field.text() == ""
    assert 0 < scanner._timer.interval() <= 10
    scanner._timer.timeout.emit()
    assert window.field.text() == "a"


def test_three_quick_keys_stay_in_their_order(qtbot, window, scanner, keys):
    keys.press("t")
    keys.press("h", after_ms=12)
    keys.press("e", after_ms=20)
    keys.press("\b", after_ms=25)
    keys.press("y", after_ms=90)
    qtbot.waitUntil(lambda: window.field.text() == "thy")

    assert scanner.codes == []


def test_a_press_comes_before_its_release(qtbot, window, scanner, keys):
    window.button.setFocus()
    keys.press(" ")
    qtbot.waitUntil(lambda: window.taps == [1])

    assert not window.button.isDown()


def test_a_return_by_hand_presses_the_button(qtbot, window, scanner, keys):
    window.button.setFocus()
    keys.scan(CODE)
    keys.press("\r", after_ms=2000)
    qtbot.waitUntil(lambda: window.taps == [1])

    assert scanner.codes == [CODE]


def test_a_key_that_is_held_down_repeats(qtbot, window, scanner, keys):
    keys.press("a")
    keys.now_ms += 500
    for _ in range(30):
        keys.now_ms += 33
        keys.send(QEvent.Type.KeyPress, "a", again=True)
        keys.send(QEvent.Type.KeyRelease, "a", again=True)
    quiet(qtbot, scanner)

    assert window.field.text() == "a" * 31


def test_the_same_sign_twice_in_a_scan_is_no_repetition(scanner, keys):
    keys.scan("12", end="")
    for _ in range(6):
        keys.send(QEvent.Type.KeyPress, "0", again=True)
    keys.press("\r", after_ms=4)

    assert scanner.codes == ["12000000"]


@pytest.mark.parametrize(("key", "sign"), [(Qt.Key.Key_J, "\n"), (Qt.Key.Key_M, "\r")])
def test_an_end_may_be_sent_as_a_control_sign(window, scanner, keys, key, sign):
    keys.scan(CODE, end="")
    keys.press(sign, after_ms=8, key=key)

    assert scanner.codes == [CODE]


def test_capital_letters_come_with_their_shift(window, scanner, keys):
    for letter in "LAMP":
        keys.press("", after_ms=3, key=Qt.Key.Key_Shift)
        keys.press(letter, after_ms=3)
    keys.press("\r", after_ms=3)

    assert scanner.codes == ["LAMP"]
    assert window.field.text() == ""


def test_two_scans_back_to_back_are_two(window, scanner, keys):
    for one in f"{CODE}\r{CODE[::-1]}\r":
        keys.press(one, after_ms=4)

    assert scanner.codes == [CODE, CODE[::-1]]
    assert window.field.text() == ""


def test_half_a_scan_is_typed_nowhere(qtbot, window, scanner, keys):
    keys.scan(CODE[:6], end="")
    quiet(qtbot, scanner)
    keys.now_ms += 1000
    keys.type("ok")
    qtbot.waitUntil(lambda: window.field.text() != "k" and len(window.field.text()) >= 2)

    assert window.field.text() == "ok"
    assert scanner.codes == []


@pytest.mark.parametrize(
    "garbage",
    [
        "\r" + CODE,
        "\x02" + CODE + "\x03",
        "\x1d\x1e\x04" * 60,
        "".join(chr(33 + place % 90) for place in range(4000)),
        "ढ़ंग" * 30,
    ],
    ids=["a return first", "control signs", "only control signs", "4,000 signs", "other letters"],
)
def test_garbage_is_typed_nowhere_and_takes_no_room(qtbot, window, scanner, keys, garbage):
    held = []
    keys.now_ms += 1000
    window.button.setFocus()
    window.field.setFocus()
    for one in garbage + "\r":
        keys.press(one, after_ms=2, key=_key_of(one))
        held.append(scanner.held_count)
    quiet(qtbot, scanner)

    assert len(scanner.codes) == 1
    assert len(scanner.codes[0]) <= LONGEST
    assert max(held) <= LONGEST
    assert window.field.text() == ""
    assert window.returns == []


def _key_of(sign):
    return Qt.Key.Key_unknown if ord(sign) > 127 or (sign < " " and sign != "\r") else None


def test_a_touch_lets_go_what_was_typed_before_it(window, scanner, keys):
    keys.press("a")
    QTest.mouseClick(
        window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.button.geometry().center()
    )

    assert window.field.text() == "a"
    assert window.taps == [1]


def test_the_screens_own_keys_and_keys_without_a_time_are_no_scan(window, scanner):
    QTest.keyClicks(window.field, CODE)
    assert window.field.text() == CODE

    keys = Keys(window)
    keys.now_ms = 0
    for one in CODE:
        keys.press(one, after_ms=0)
    assert window.field.text() == CODE * 2
    assert scanner.codes == []


def test_a_window_that_was_made_anew_is_listened_to(qtbot, window, scanner):
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=True)
    window.hide()
    window.destroy()
    window.show()
    qtbot.waitExposed(window)
    Keys(window).scan(CODE)

    assert scanner.codes == [CODE]


@pytest.fixture
def locked(qtbot, qapp):
    """A window of a locked kiosk."""
    made = Window()
    qtbot.addWidget(made)
    lockdown = Lockdown(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    yield made
    qapp.removeEventFilter(lockdown)


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_M, "\r"), (Qt.Key.Key_J, "\n")])
def test_a_locked_kiosk_hears_a_return_that_is_sent_with_ctrl(qtbot, locked, key, text):
    scanner, keys = Heard(locked), Keys(locked)
    keys.scan(CODE, end="")
    end = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier, text)
    end.setTimestamp(keys.now_ms + 8)
    QCoreApplication.sendEvent(locked.windowHandle(), end)
    quiet(qtbot, scanner)

    assert scanner.codes == [CODE]
    assert locked.field.text() == ""


def test_what_leads_away_from_a_locked_kiosk_reaches_no_field_through_the_scanner(qtbot, locked):
    scanner, keys = Heard(locked), Keys(locked)
    QGuiApplication.clipboard().setText("pasted")
    ctrl = Qt.KeyboardModifier.ControlModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_V, ctrl, "\x16")
        event.setTimestamp(keys.now_ms)
        QCoreApplication.sendEvent(locked.windowHandle(), event)
    quiet(qtbot, scanner)
    keys.press("a")
    quiet(qtbot, scanner)

    assert locked.field.text() == "a"
