"""The code itself."""

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.widgets.qr_code import QrCode, qr_matrix
from tests.ui.offers import URI


def test_a_matrix_is_a_square_of_black_and_white():
    matrix = qr_matrix(URI)

    assert len(matrix) == len(matrix[0]) == 49
    assert {module for row in matrix for module in row} == {True, False}


@pytest.mark.parametrize("side", [200, 480, 777])
def test_modules_are_whole_and_at_least_six_pixels(qtbot, theme, side):
    code = QrCode(theme)
    qtbot.addWidget(code)
    code.set_text(URI)
    code.resize(side, side)

    modules = 49 + 8
    assert code.module_pixels == max(6, side // modules)
    assert code.minimumSizeHint().width() >= 6 * modules


def test_the_code_is_black_and_white_with_a_quiet_zone(qtbot, theme):
    code = QrCode(theme)
    qtbot.addWidget(code)
    code.set_text(URI)
    code.resize(57 * 7, 57 * 7)
    picture = code.grab().toImage()

    pixels = [picture.pixelColor(x, 200).name() for x in range(28, 57 * 7 - 28)]
    assert set(pixels) == {"#000000", "#ffffff"}
    for x in range(4, 28):
        assert picture.pixelColor(x, 200) == Qt.GlobalColor.white
    # The finder pattern begins right behind the quiet zone.
    assert picture.pixelColor(28, 28) == Qt.GlobalColor.black
    assert picture.pixelColor(27, 28) == Qt.GlobalColor.white


def test_without_a_text_nothing_is_painted(qtbot, theme):
    code = QrCode(theme)
    qtbot.addWidget(code)

    assert not code.grab().isNull()
