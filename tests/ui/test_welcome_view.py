"""The first screen: who the shopper is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.ui.languages import NAMES
from kiosk.ui.welcome_view import WelcomeView
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

LANGUAGES = list(NAMES.items())
PROBLEM = "A mobile number has 10 digits and begins with 6, 7, 8 or 9."


@pytest.fixture
def view(theme):
    view = WelcomeView(theme)
    view.set_shop(
        name="Chandni Electronics", demo=True, guest_allowed=True, staff_hint="Asha, PIN 2468"
    )
    view.set_languages(LANGUAGES, "en")
    view.show_sale(
        title="Diwali Flash Sale",
        lines=["16 offers, up to 57% off.", "What you see on the shelf is what is left."],
        pictures=[picture()] * 4,
    )
    view.show_countdown("closes in", 5076)
    view.set_ready(ready=True)
    return view


@pytest.fixture
def shown(view, qtbot):
    shown_in(view, (1920, 1080), qtbot)
    view.activateWindow()
    view.clear()
    return view


def picture():
    made = QPixmap(480, 400)
    made.fill(Qt.GlobalColor.white)
    return made


def find(view, name, kind=QPushButton):
    return view.findChild(kind, name)


def tap(qtbot, view, *names):
    for name in names:
        qtbot.mouseClick(find(view, name), Qt.MouseButton.LeftButton)


def test_a_number_typed_by_finger_is_entered(qtbot, shown):
    tap(qtbot, shown, *(f"{digit}Key" for digit in "9876543210"))

    with qtbot.waitSignal(shown.entered) as entered:
        tap(qtbot, shown, "startButton")

    assert entered.args == ["9876543210"]


def test_a_name_typed_by_finger_begins_with_capitals(qtbot, shown):
    tap(qtbot, shown, "lettersKey", "aKey", "sKey", "spaceKey", "rKey", "oKey")

    with qtbot.waitSignal(shown.entered) as entered:
        tap(qtbot, shown, "startButton")

    assert entered.args == ["As Ro"]


def test_a_real_keyboard_works_from_the_first_key_on(qtbot, shown):
    with qtbot.waitSignal(shown.entered) as entered:
        QTest.keyClicks(shown.focusWidget(), "Asha")
        QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Return)

    assert entered.args == ["Asha"]


@pytest.mark.parametrize(
    ("button", "signal"),
    [("guestButton", "guest_requested"), ("staffButton", "staff_requested")],
)
def test_taps_are_passed_on(qtbot, shown, button, signal):
    signals = {
        "guest_requested": shown.guest_requested,
        "staff_requested": shown.staff_requested,
    }
    with qtbot.waitSignal(signals[signal]):
        tap(qtbot, shown, button)


def test_a_language_is_chosen(qtbot, shown):
    with qtbot.waitSignal(shown.language_chosen) as chosen:
        tap(qtbot, shown, "language1Chip")

    assert chosen.args == ["hi"]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("large", [False, True])
def test_every_language_can_be_seen(qtbot, theme, view, size, large):
    theme.set_large_text(on=large)
    shown_in(view, size, qtbot)

    area = find(view, "languageArea", QWidget)
    for place in range(len(LANGUAGES)):
        chip = find(view, f"language{place}Chip")
        assert area.rect().contains(chip.rect().translated(chip.mapTo(area, QPoint())))


def test_one_language_is_no_choice(shown):
    shown.set_languages([("en", "English")], "en")
    settle()

    assert find(shown, "language0Chip") is None


def test_a_tap_leaves_the_keyboard_in_the_field(qtbot, shown):
    tap(qtbot, shown, "staffButton", "language1Chip", "7Key")

    assert find(shown, "entryField", QWidget).hasFocus()


def test_until_the_shop_is_open_the_buttons_wait(qtbot, shown):
    shown.set_ready(ready=False)
    start = find(shown, "startButton")

    assert start.isEnabled()
    assert start.text() == "One moment"
    with (
        qtbot.assertNotEmitted(shown.entered),
        qtbot.assertNotEmitted(shown.guest_requested),
        qtbot.assertNotEmitted(shown.staff_requested),
    ):
        tap(qtbot, shown, "startButton", "guestButton", "staffButton")
        QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Return)


def test_a_problem_moves_nothing_and_typing_takes_it_back(qtbot, shown):
    before = {b.objectName(): b.geometry() for b in shown.findChildren(QPushButton)}

    shown.show_problem(PROBLEM)
    settle()

    label = find(shown, "entryProblemLabel", QLabel)
    assert label.text() == PROBLEM
    assert before == {b.objectName(): b.geometry() for b in shown.findChildren(QPushButton)}
    tap(qtbot, shown, "5Key")
    assert label.text() == ""


def test_clear_forgets_everything(qtbot, shown):
    tap(qtbot, shown, "lettersKey", "aKey")
    shown.show_problem(PROBLEM)

    shown.clear()

    assert find(shown, "entryField", QWidget).text() == ""
    assert find(shown, "entryField", QWidget).hasFocus()
    assert find(shown, "1Key").isVisible()
    assert find(shown, "entryProblemLabel", QLabel).text() == ""


def test_no_countdown_no_tiles(shown):
    shown.show_countdown("", None)

    assert not find(shown, "countdownTiles", QWidget).isVisible()
    assert not find(shown, "countdownCaptionLabel", QLabel).isVisible()


def test_without_guests_there_is_no_guest_button(shown):
    shown.set_shop(name="Shop", demo=False, guest_allowed=False, staff_hint="")

    assert not find(shown, "guestButton").isVisible()
    assert not find(shown, "demoLabel", QLabel).isVisible()
    assert not find(shown, "staffHintLabel", QLabel).isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("letters", [False, True])
def test_nothing_is_cut_or_too_small(qtbot, theme, view, size, large, letters):
    theme.set_large_text(on=large)
    shown_in(view, size, qtbot)
    view.show_problem(PROBLEM)
    if letters:
        tap(qtbot, view, "lettersKey")
    settle()

    check_targets(view)
    check_words(view)
    check_names(view)
    check_inside(view)
    problem = find(view, "entryProblemLabel", QLabel)
    assert problem.heightForWidth(problem.width()) <= problem.height() + 4
    assert " ".join(problem.shown_lines(problem.width())) == PROBLEM
    heading = find(view, "entryHeadingLabel", QLabel)
    assert heading.width() >= heading.sizeHint().width()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_break_nothing(qtbot, view, size, name):
    shown_in(view, size, qtbot)
    view.set_shop(name=name, demo=True, guest_allowed=True, staff_hint=name)
    view.show_sale(title=name, lines=[name, name, name], pictures=[])
    settle()

    check_targets(view)
    check_inside(view)
    assert not view.grab().isNull()
    assert view.findChild(QWidget, "saleTitle").text == " ".join(name.split())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("large", [False, True])
def test_the_poster_never_squeezes_its_words(qtbot, theme, view, size, large):
    theme.set_large_text(on=large)
    shown_in(view, size, qtbot)

    for name in ("saleTitle", "saleLine0Label", "saleLine1Label"):
        part = view.findChild(QWidget, name)
        assert part.height() >= part.heightForWidth(part.width()), name
    tiles = view.findChild(QWidget, "countdownTiles")
    assert tiles.height() >= tiles.sizeHint().height()


def test_pictures_give_way_to_words(qtbot, theme, view):
    shown_in(view, (1920, 1080), qtbot)
    strip = find(view, "salePictures", QWidget)
    assert strip.height() >= 150

    theme.set_large_text(on=True)
    view.setGeometry(0, 0, 768, 1366)
    settle()
    assert not strip.shows_pictures


def test_tab_goes_in_reading_order(qtbot, shown):
    order = []
    for _ in range(6):
        QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
        order.append(shown.focusWidget().objectName())

    assert order[:4] == ["1Key", "startButton", "guestButton", "language0Chip"]
    assert order[4] == "staffButton"
