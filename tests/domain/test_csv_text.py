"""Lines of CSV."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.csv_text import line, rupees


@pytest.mark.fault(29)
@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_no_text_is_run_as_a_formula(begin):
    [[cell, after]] = csv.reader(io.StringIO(line([f"{begin}cmd|' /C calc'!A0", "x"]), newline=""))

    assert cell == f"'{begin}cmd|' /C calc'!A0"
    assert after == "x"


def test_numbers_stay_numbers():
    assert line([-5, rupees(-12_50), rupees(1_29_900), 7]) == "-5,-12.50,1299.00,7\r\n"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
def test_what_is_written_is_read(texts):
    texts = ["head", *texts]

    [cells] = csv.reader(io.StringIO(line(texts), newline=""))

    for cell, text in zip(cells, texts, strict=True):
        assert cell in {text, f"'{text}"}
