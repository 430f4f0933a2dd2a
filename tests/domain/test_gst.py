"""GSTINs, with their check digit."""

import pytest

from kiosk.domain.gst import is_gstin


@pytest.mark.parametrize("number", ["27AAPFU0939F1ZV", "29AAGCB7383J1Z4", "33GSPTN0231G1ZM"])
def test_a_gstin_with_its_check_digit_is_taken(number):
    assert is_gstin(number)


@pytest.mark.parametrize(
    "number",
    [
        "",
        "27AAPFU0939F1ZX",
        "27AAPFU0939F1Z",
        "27aapfu0939f1zv",
        "47AAPFU0939F1ZV",
        "२7AAPFU0939F1ZV",
    ],
)
def test_anything_else_is_not(number):
    assert not is_gstin(number)
