"""The tax inside a price."""

from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.tax import GstSum, gst_in, tax_paise

AMOUNTS = st.integers(0, 10**12)
RATES = st.integers(0, 10_000)


@pytest.mark.parametrize(
    ("gross", "rate", "taxable", "cgst", "sgst"),
    [
        (118_00, 1800, 100_00, 9_00, 9_00),
        (105_00, 500, 100_00, 2_50, 2_50),
        (100_00, 0, 100_00, 0, 0),
        (1299_00, 1800, 1100_85, 99_08, 99_07),  # an odd paisa of tax goes to CGST
        (1, 1800, 1, 0, 0),
        (100, 1800, 85, 8, 7),
        (200_00, 10_000, 100_00, 50_00, 50_00),
        (3, 10_000, 1, 1, 1),  # 1.5 paise of tax are 2
    ],
)
def test_the_tax_inside_a_price(gross, rate, taxable, cgst, sgst):
    assert gst_in(gross, rate) == GstSum(taxable_paise=taxable, cgst_paise=cgst, sgst_paise=sgst)


@given(AMOUNTS, RATES)
def test_the_parts_make_up_the_price(gross, rate):
    gst = gst_in(gross, rate)

    assert gst.taxable_paise + gst.cgst_paise + gst.sgst_paise == gross
    assert gst.cgst_paise - gst.sgst_paise in {0, 1}


@given(AMOUNTS, RATES)
def test_the_tax_is_rounded_half_up(gross, rate):
    exact = Fraction(gross * rate, 10_000 + rate)

    assert tax_paise(gross, rate) == floor(exact + Fraction(1, 2))
