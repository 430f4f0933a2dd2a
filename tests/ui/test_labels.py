"""Labels: plain text that keeps to its place."""

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.widgets.labels import elided_label, fit_lines, label, restyle
from tests.ui.checks import ODD_NAMES


@pytest.mark.fault(33)
def test_markup_is_shown_as_it_is(qtbot, theme):
    shown = label("<b>Lamp</b>", name="nameLabel")
    qtbot.addWidget(shown)

    assert shown.textFormat() == Qt.TextFormat.PlainText
    assert shown.text() == "<b>Lamp</b>"


@pytest.mark.fault(36)
@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_long_name_never_widens_its_place(qtbot, theme, name):
    shown = elided_label(name, name="nameLabel")
    qtbot.addWidget(shown)
    shown.set_lines(2)
    shown.resize(300, shown.heightForWidth(300))

    lines = shown.shown_lines(300)

    assert shown.minimumSizeHint().width() < 300
    assert len(lines) <= 2
    assert all(shown.fontMetrics().horizontalAdvance(line) <= 300 for line in lines)
    assert not shown.grab().isNull()


@pytest.mark.fault(36)
def test_what_does_not_fit_ends_in_dots_and_keeps_its_text(qtbot, theme):
    shown = elided_label("word " * 60, name="nameLabel")
    qtbot.addWidget(shown)

    assert shown.shown_lines(200)[-1].endswith("…")
    assert shown.text() == "word " * 60


def test_no_character_is_lost_between_lines(theme):
    text = "😀 one two 👨‍👩‍👧 three four five"

    lines = fit_lines(text, theme.font(22), 160, 9)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_two_lines_take_the_height_of_two_lines(qtbot, theme):
    shown = elided_label("Steel kettle with a very long name", name="nameLabel")
    qtbot.addWidget(shown)
    shown.set_lines(2)

    assert shown.heightForWidth(180) == 2 * shown.heightForWidth(2000)


def test_a_tone_reaches_the_palette(qtbot, theme):
    shown = label("3 left", name="stockLabel", tone="amber", size=28, weight=700)
    qtbot.addWidget(shown)
    shown.ensurePolished()

    assert shown.palette().color(shown.foregroundRole()) == theme.color("amber")
    assert shown.font().pixelSize() == 28

    restyle(shown, tone="green")
    assert shown.palette().color(shown.foregroundRole()) == theme.color("green")


def test_large_text_makes_labels_larger(qtbot, theme):
    shown = label("Total", name="totalLabel", size=40)
    qtbot.addWidget(shown)
    shown.show()

    theme.set_large_text(on=True)

    assert shown.font().pixelSize() == 50
