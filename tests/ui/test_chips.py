"""The chip row: one is chosen, many scroll, keys work."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScroller

from kiosk.ui.widgets.chips import ChipRow
from tests.ui.checks import check_names, check_targets, check_words, settle

LANGUAGES = [("en", "English"), ("hi", "हिन्दी"), ("ta", "தமிழ்")]


@pytest.fixture
def chips(qtbot, theme):
    chips = ChipRow(theme, name="language")
    qtbot.addWidget(chips)
    chips.resize(600, 64)
    chips.show()
    qtbot.waitExposed(chips)
    return chips


def chip(chips, place):
    return chips.findChild(QPushButton, f"language{place}Chip")


def test_a_tap_chooses_one_and_says_which(qtbot, chips):
    chips.set_chips(LANGUAGES, "en")

    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(chip(chips, 1), Qt.MouseButton.LeftButton)

    assert chosen.args == ["hi"]
    assert chips.current == "hi"
    assert not chip(chips, 0).isChecked()


def test_setting_the_current_one_sends_nothing(qtbot, chips):
    chips.set_chips(LANGUAGES, "en")

    with qtbot.assertNotEmitted(chips.chosen):
        chips.set_current("ta")
        chips.set_current("unknown")

    assert chips.current == "ta"


def test_new_chips_replace_the_old_ones(qtbot, chips):
    chips.set_chips(LANGUAGES, "en")
    chips.set_chips([("all", "All"), ("bags", "Bags & cases")])
    settle()

    assert [b.accessibleName() for b in chips.findChildren(QPushButton)] == ["All", "Bags & cases"]
    assert chips.current == "all"


def test_no_chips_means_nothing_is_chosen(chips):
    chips.set_chips(())

    assert chips.current is None


def test_too_many_chips_scroll_and_few_do_not(chips):
    chips.set_chips([(str(n), f"Category {n}") for n in range(20)])
    settle()
    assert QScroller.hasScroller(chips.viewport())

    chips.set_chips(LANGUAGES)
    settle()
    assert chips.horizontalScrollBar().maximum() == 0


def test_a_tap_still_taps_where_it_scrolls(qtbot, chips):
    chips.set_chips([(str(n), f"Category {n}") for n in range(20)])
    settle()

    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(chip(chips, 2), Qt.MouseButton.LeftButton)

    assert chosen.args == ["2"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_choose(qtbot, chips, key):
    chips.set_chips(LANGUAGES, "en")
    chips.activateWindow()
    chip(chips, 2).setFocus()

    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.keyClick(chip(chips, 2), key)

    assert chosen.args == ["ta"]


def test_every_chip_can_be_touched_and_spoken(chips):
    chips.set_chips([*LANGUAGES, ("long", "Very long category " * 16), ("html", "<b>A</b> & B")])
    settle()

    check_targets(chips)
    check_names(chips)
    check_words(chips)
    assert chip(chips, 4).text() == "<b>A</b> && B"


def test_a_column_puts_them_below_each_other(chips):
    chips.set_column(on=True)
    chips.set_chips(LANGUAGES, "en")
    chips.resize(400, 400)
    settle()

    assert chip(chips, 1).y() > chip(chips, 0).y()
    check_targets(chips)


def test_a_row_that_is_filled_begins_with_the_chosen_chip(qtbot, chips):
    many = [(str(number), f"Category {number}") for number in range(9)]
    chips.resize(300, 64)
    chips.set_chips(many)
    settle()
    chips.hide()

    chips.set_chips(many)
    chips.resize(250, 64)
    chips.show()
    settle()

    assert chips.horizontalScrollBar().value() == 0
