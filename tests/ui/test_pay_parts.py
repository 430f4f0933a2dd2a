"""The small parts of the payment and result screens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.panel import Panel
from kiosk.ui.widgets.picture_tile import PictureTile
from kiosk.ui.widgets.ring import Ring
from kiosk.ui.widgets.single_tap import SingleTap
from kiosk.ui.widgets.stepper import Stepper
from kiosk.ui.widgets.steps import Step, Steps
from kiosk.ui.widgets.tick import Tick
from tests.ui.checks import shown_in


@pytest.fixture
def made(qtbot, theme):
    def make(kind, *args, **kwargs):
        widget = kind(*args, **kwargs)
        qtbot.addWidget(widget)
        return widget

    return make


@pytest.fixture
def stepper(theme, qtbot):
    stepper = Stepper(theme)
    stepper.set_value(1, most=3)
    shown_in(stepper, (400, 100), qtbot)
    return stepper


def named(widget, name):
    return widget.findChild(QLabel, name)


def press(qtbot, widget, name):
    qtbot.mouseClick(widget.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_stepper_goes_up_and_down_within_its_limits(stepper, qtbot):
    chosen: list[int] = []
    stepper.changed.connect(chosen.append)

    for name in ("fewerButton", "moreButton", "moreButton", "moreButton", "fewerButton"):
        press(qtbot, stepper, name)

    assert chosen == [2, 3, 2]
    assert stepper.findChild(QLabel, "quantityLabel").text() == "2"
    assert stepper.findChild(QLabel, "quantityLabel").accessibleName() == "Quantity: 2"


def test_a_stepper_that_is_set_says_nothing(stepper, qtbot):
    with qtbot.assertNotEmitted(stepper.changed):
        stepper.set_value(3, most=3)

    assert not stepper.findChild(QPushButton, "moreButton").isEnabled()


@pytest.mark.parametrize("name", ["fewerButton", "moreButton"])
def test_a_steppers_keys_are_large_enough(stepper, name):
    key = stepper.findChild(QPushButton, name)

    assert min(key.width(), key.height()) >= 64
    assert key.accessibleName()


def test_a_ring_closes_with_the_time(made, theme):
    ring = made(Ring, theme)
    ring.resize(96, 96)
    flame = theme.color("flame")

    def flame_pixels():
        picture = ring.grab().toImage()
        points = ((x, y) for x in range(96) for y in range(96))
        return sum(picture.pixelColor(*point) == flame for point in points)

    ring.set_time(180, 180)
    full = flame_pixels()
    ring.set_time(90, 180)
    half = flame_pixels()
    ring.set_time(0, 180)

    assert 0.4 * full < half < 0.6 * full
    assert flame_pixels() == 0


@pytest.mark.parametrize(("left", "text"), [(124, "2:04"), (0.4, "0:01"), (-5, "0:00")])
def test_a_ring_says_the_time_left(made, theme, left, text):
    ring = made(Ring, theme)
    ring.set_time(left, 180)

    assert ring.text == text
    assert text in ring.accessibleName()


def test_a_notice_keeps_its_room(made, theme):
    notice = made(Notice, theme)
    notice.set_quiet("Waiting for your payment.")
    empty = notice.sizeHint()

    notice.show_text("Your payment has not reached us yet.", tone="blue")
    assert notice.sizeHint() == empty
    assert notice.property("tone") == "blue"

    notice.show_text("")
    assert notice.text() == "Waiting for your payment."


def test_the_second_tap_of_a_double_tap_presses_nothing(made, qtbot):
    button = QPushButton("Pay")
    SingleTap(button).watch(button)
    shown_in(button, (200, 88), qtbot)
    pressed = []
    button.pressed.connect(lambda: pressed.append(True))

    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert pressed == []

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [True]


def test_the_paid_tick_draws_itself(made, theme, qtbot):
    theme.motion = True
    tick = made(Tick, theme)
    tick.resize(148, 148)

    tick.show_sign("green")
    assert tick._drawn == 0.0
    qtbot.waitUntil(lambda: tick._drawn == 1.0)


def test_without_motion_the_tick_is_there_at_once(made, theme):
    tick = made(Tick, theme)
    tick.resize(148, 148)

    tick.show_sign("green")

    picture = tick.grab().toImage()
    assert tick._drawn == 1.0
    assert picture.pixelColor(74, 80) != picture.pixelColor(50, 50)


@pytest.mark.parametrize("icon", ["", "refund", "clock", "close", "warning"])
@pytest.mark.parametrize("tone", ["green", "amber", "blue", "grey"])
def test_every_sign_can_be_painted(made, theme, icon, tone):
    tick = made(Tick, theme)
    tick.show_sign(tone, icon)

    assert not tick.grab().isNull()


def test_steps_show_marks_words_and_names(theme, qtbot):
    steps = Steps(theme, name="pay")
    steps.set_steps(
        [
            Step(mark="1", text="Open any UPI app and scan."),
            Step(mark="2", text="Check the name:", strong="CHANDNI ELECTRONICS"),
            Step(mark="wallet", text="Pay.", is_icon=True),
        ]
    )
    shown_in(steps, (600, 200), qtbot)

    assert not steps.grab().isNull()
    assert named(steps, "payStep2StrongLabel").text() == "CHANDNI ELECTRONICS"
    assert not named(steps, "payStep1StrongLabel").isVisible()


def test_a_panel_and_an_empty_picture_can_be_painted(made, theme):
    panel = made(Panel, theme)
    panel.resize(400, 300)

    assert panel.grab().toImage().pixelColor(200, 150).name() == theme.colors.surface.lower()
    assert not made(PictureTile).grab().isNull()
