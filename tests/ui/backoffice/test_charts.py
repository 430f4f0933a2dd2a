"""Charts: what they tell, and that nothing on them collides."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.ui.backoffice.chart_painting import Bar, ColumnPainter, RowPainter, ticks
from kiosk.ui.backoffice.charts import ColumnChart, RowChart
from kiosk.ui.backoffice.figure_texts import percent_text, short_rupees
from tests.ui.checks import shown_in

BARS = [
    Bar(label=f"{hour:02d}:00", value=hour * 3, text=str(hour), told=f"{hour}: {hour * 3} units")
    for hour in range(24)
]


@pytest.fixture
def chart(qtbot, theme):
    chart = ColumnChart(theme, name="hoursChart", title="Units by hour")
    chart.show_bars(BARS, empty="Nothing was sold.")
    shown_in(chart, (900, 300), qtbot)
    return chart


@given(st.integers(0, 10**12), st.sampled_from([1, 100]), st.integers(1, 5))
def test_ticks_are_round_few_and_reach_the_top(most, unit, steps):
    values = ticks(most, unit=unit, steps=steps)

    assert values[0] == 0
    assert values[-1] >= max(most, 1)
    assert 2 <= len(values) <= steps + 2
    step = values[1]
    assert step % unit == 0
    assert str(step).rstrip("0") in {"1", "2", "5"}
    assert {after - before for before, after in pairwise(values)} == {step}


@pytest.mark.parametrize(
    ("paise", "text"),
    [
        (0, "₹0"),
        (20_000_00, "₹20,000"),
        (1_50_000_00, "₹1.5 L"),
        (2_00_000_00, "₹2 L"),
        (1_25_00_000_00, "₹1.3 Cr"),
    ],
)
def test_money_on_an_axis_is_short(paise, text):
    assert short_rupees(paise) == text


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(1, 2, "50%"), (2, 3, "67%"), (1, 200, "1%"), (3, 0, "–")],  # noqa: RUF001
)
def test_shares_are_whole_percents(part, whole, text):
    assert percent_text(part, whole) == text


def test_the_arrow_keys_walk_and_tell(qtbot, chart):
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.chosen == BARS[-1]
    assert chart.accessibleName() == "Units by hour. 23: 69 units"

    for key, place in [
        (Qt.Key.Key_Left, 22),
        (Qt.Key.Key_Right, 23),
        (Qt.Key.Key_Right, 23),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, 23),
    ]:
        qtbot.keyClick(chart, key)
        assert chart.chosen == BARS[place]


def test_a_finger_picks_a_bar(qtbot, chart):
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(880, 150))

    assert chart.chosen == BARS[23]


def test_a_screen_reader_is_told_the_numbers(chart):
    assert "3: 9 units; 4: 12 units" in chart.accessibleDescription()


def test_an_empty_chart_says_why(chart):
    chart.show_bars([Bar(label="", value=0, text="0", told="none")], empty="Nothing was sold.")

    assert chart.accessibleDescription() == "Nothing was sold."
    assert not chart.grab().isNull()


def test_a_choice_that_is_gone_is_forgotten(chart):
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    chart.show_bars(BARS[:3])

    assert chart.chosen is None
    chart.show_bars([])
    assert not chart.grab().isNull()


def test_fewer_values_stand_on_a_low_axis(theme):
    painter = ColumnPainter(theme)

    assert len(painter._ticks(BARS, 400)) > len(painter._ticks(BARS, 140))


@pytest.mark.parametrize("width", [200, 420, 900, 1700])
def test_labels_never_touch(theme, width, monkeypatch):
    painted = []
    painter = ColumnPainter(theme)

    class Listening(QPainter):
        def drawText(self, *arguments):  # noqa: N802 - Qt's name
            box, text = arguments[0], arguments[2]
            if ":" in text:
                painted.append(QRectF(box))
            super().drawText(*arguments)

    image = QImage(width, 300, QImage.Format.Format_ARGB32)
    listening = Listening(image)
    painter.paint(listening, QRectF(0, 0, width, 300), BARS)
    listening.end()

    assert painted
    painted.sort(key=lambda box: box.left())
    for before, after in pairwise(painted):
        assert before.right() + 10 < after.left()
    assert painted[-1].right() <= width + 1


def test_bars_are_as_long_as_their_values(theme):
    image = QImage(400, 300, QImage.Format.Format_ARGB32)
    image.fill(theme.color("surface"))
    bars = [Bar(label="", value=value, text="", told="") for value in (0, 5, 10)]
    made = ColumnPainter(theme)
    area = QRectF(0, 0, 400, 300)
    painter = QPainter(image)
    made.paint(painter, area, bars)
    painter.end()

    ink = theme.color("ink").name()
    heights = []
    for place in made.places(area, bars):
        x = round(place.center().x())
        column = [image.pixelColor(x, y).name() == ink for y in range(300)]
        heights.append(sum(column))
    assert heights[0] == 0
    assert abs(heights[2] - 2 * heights[1]) <= 3


def test_rows_tell_names_values_and_details(qtbot, theme):
    chart = RowChart(theme, name="productsChart", title="Products")
    bars = [
        Bar(label="Lamp " * 30, value=900, text="₹9", told="Lamp", detail="3 sold"),
        Bar(label="Fan", value=1, text="₹0.01", told="Fan", tone="green"),
    ]
    chart.show_bars(bars)
    shown_in(chart, (400, 200), qtbot)

    assert chart.sizeHint().height() >= 2 * 52
    places = RowPainter(theme).places(QRectF(0, 0, 400, 200), bars)
    assert places[0].bottom() <= places[1].top()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(100, 80))
    assert chart.chosen == bars[1]
    assert not chart.grab().isNull()
