"""What somebody means who types a few signs of an order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.order_search import Clues, read_clues
from kiosk.domain.shopper import Shopper, StoredShopper, stored_key


@pytest.mark.parametrize("text", ["", "  ", "\u200b"])
def test_nothing_typed_means_nothing(text):
    assert read_clues(text) is None


@pytest.mark.parametrize("text", ["K1-000042", "k1-42", " K1 - 000042 "])
def test_an_order_number_is_read_as_people_write_it(text):
    clues = read_clues(text)

    assert clues is not None
    assert (clues.kiosk, clues.number) == ("K1", "000042")


def test_a_number_given_twice_after_a_restore_has_its_end():
    clues = read_clues("K1-000042-ab1f")

    assert clues is not None
    assert clues.number == "000042-ab1f"


@pytest.mark.parametrize("text", ["R-000017", "r17", "R 17", "r-17"])
def test_a_refund_number(text):
    clues = read_clues(text)

    assert clues is not None
    assert clues.refund_number == "R-000017"


def test_few_digits_end_a_number_and_four_may_end_a_mobile_number():
    assert read_clues("042") == Clues(tail="042")
    assert read_clues("3210") == Clues(tail="3210", last_four="3210")


@pytest.mark.parametrize("text", ["9876543210", "+91 98765 43210", "098765-43210"])
def test_a_mobile_number(text):
    clues = read_clues(text)

    assert clues is not None
    assert clues.shopper == Shopper(mobile="9876543210")


def test_twelve_digits_may_be_a_reference_or_a_mobile_number_with_its_prefix():
    clues = read_clues("919876543210")

    assert clues is not None
    assert clues.reference == "919876543210"
    assert clues.shopper == Shopper(mobile="9876543210")


def test_a_name():
    clues = read_clues("Meera Nair")

    assert clues is not None
    assert clues.shopper == Shopper(name="Meera Nair")


@given(st.text())
def test_whatever_is_typed_is_understood_somehow(text):
    clues = read_clues(text)

    assert clues is None or clues != Clues()


@pytest.mark.parametrize(
    ("shopper", "stored"),
    [
        (None, StoredShopper()),
        (Shopper(name="Meera"), StoredShopper(name="Meera")),
        (Shopper(name="mobile:x:1"), StoredShopper(name="mobile:x:1")),
        (Shopper(name="Asha", mobile="9876543210"), StoredShopper(last_four="3210")),
    ],
)
def test_what_is_remembered_of_a_shopper_can_be_read_back(shopper, stored):
    assert StoredShopper.from_key(stored_key(shopper, lambda: b"secret")) == stored
