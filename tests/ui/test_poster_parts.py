"""The parts of the poster: title, countdown, pictures."""

import pytest
from PySide6.QtGui import QColor, QPixmap

from kiosk.ui.widgets.countdown_tiles import CountdownTiles
from kiosk.ui.widgets.hero_title import HeroTitle
from kiosk.ui.widgets.picture_strip import PictureStrip
from tests.ui.checks import ODD_NAMES


@pytest.mark.parametrize(
    ("seconds", "texts"),
    [
        (5076, ("01", "24", "36")),
        (0, ("00", "00", "00")),
        (-5, ("00", "00", "00")),
        (99 * 3600 + 59, ("99", "00", "59")),
        (100 * 3600, ("4", "04", "00")),
        (86_400 * 400, ("400", "00", "00")),
    ],
)
def test_a_countdown_in_hours_or_in_days(qtbot, theme, seconds, texts):
    tiles = CountdownTiles(theme)
    qtbot.addWidget(tiles)

    tiles.set_seconds(seconds)

    assert tiles.texts() == texts
    assert not tiles.grab().isNull()


def test_a_reader_does_not_hear_every_second(qtbot, theme):
    tiles = CountdownTiles(theme)
    qtbot.addWidget(tiles)
    tiles.set_seconds(5076)

    assert tiles.accessibleName() == "01 hours 24 minutes"


def test_a_title_breaks_where_its_lines_are_alike(theme, qtbot):
    title = HeroTitle(theme)
    qtbot.addWidget(title)
    title.set_text("Diwali Flash Sale")

    assert title._fit(900) == (104, ["Diwali", "Flash Sale"])
    assert title._fit(400)[0] < 104

    title.set_text("Grand Monsoon Clearance Sale")
    assert title._fit(900)[1] == ["Grand Monsoon", "Clearance Sale"]


@pytest.mark.parametrize("name", ODD_NAMES)
@pytest.mark.parametrize("width", [180, 430, 900])
def test_a_title_keeps_to_its_width(theme, qtbot, name, width):
    title = HeroTitle(theme)
    qtbot.addWidget(title)
    title.set_text(name)
    title.resize(width, title.heightForWidth(width))

    size, lines = title._fit(width)

    assert len(lines) <= 3
    assert title.heightForWidth(width) < 400
    assert size >= 40
    assert not title.grab().isNull()


def picture(color="#E6EFFC"):
    made = QPixmap(480, 400)
    made.fill(QColor(color))
    return made


def test_pictures_fill_the_width_to_its_last_pixel(theme, qtbot):
    strip = PictureStrip()
    qtbot.addWidget(strip)
    strip.set_pictures([picture("#FF0000")] * 5)
    strip.resize(896, strip.sizeHint().height())

    shown = strip.grab().toImage()

    middle = shown.height() // 2
    assert shown.pixelColor(1, middle) == QColor("#FF0000")
    assert shown.pixelColor(894, middle) == QColor("#FF0000")


def test_a_missing_picture_is_left_out(theme, qtbot):
    strip = PictureStrip()
    qtbot.addWidget(strip)

    strip.resize(896, 160)

    strip.set_pictures([QPixmap()])
    assert not strip.shows_pictures

    strip.set_pictures([picture()])
    assert strip.shows_pictures
    strip.resize(896, 40)
    assert not strip.shows_pictures
