import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import EntryError, MobileEntryError, NameEntryError
from kiosk.domain.shopper import Shopper


@pytest.mark.parametrize(
    "text",
    [
        "9876543210",
        " 98765 43210 ",
        "98765-43210",
        "09876543210",
        "0 98765-43210",
        "919876543210",
        "+919876543210",
        "+91 98765 43210",
        "+91-98765-43210",
        "98765\xa043210",
        "\u202a9876543210\u202c",
    ],
)
def test_every_usual_way_to_write_a_mobile_number_gives_the_ten_digits(text):
    assert Shopper.from_entry(text) == Shopper(mobile="9876543210")


@pytest.mark.parametrize(
    "text",
    [
        *["987654321", "98765432101", "5876543210", "0000000000", "1", "00919876543210"],
        *["+9876543210", "+0 9876543210", "+449876543210", "9198765432101"],
    ],
)
def test_other_digits_are_no_mobile_number(text):
    with pytest.raises(MobileEntryError):
        Shopper.from_entry(text)


def test_ten_digits_that_begin_with_91_are_a_number_of_their_own():
    assert Shopper.from_entry("9187654321").mobile == "9187654321"


@pytest.mark.parametrize("length", [1, 59, 60])
def test_a_name_may_have_up_to_60_characters(length):
    assert Shopper.from_entry("अ" * length).name == "अ" * length


@pytest.mark.parametrize("length", [61, 300, 100_000])
def test_a_longer_name_is_refused(length):
    with pytest.raises(NameEntryError):
        Shopper.from_entry("a" * length)


@pytest.mark.parametrize("text", ["", "   ", "\n", "-", "+", "🎉", "\u200d", "\u202e", "\u0301"])
def test_an_entry_without_letter_or_digit_is_refused(text):
    with pytest.raises(NameEntryError):
        Shopper.from_entry(text)


@pytest.mark.parametrize("text", ["<b>Asha</b>", "<img src=x>", "&amp; Co", "'; DROP TABLE a;--"])
def test_markup_stays_the_plain_text_it_is(text):
    assert Shopper.from_entry(text).name == text


def test_a_name_cannot_turn_the_text_beside_it_around():
    assert Shopper.from_entry("\u202eoaR ahsA\u202c").name == "oaR ahsA"


@pytest.mark.parametrize("text", ["أحمد", "आशा राव", "Asha 2", "Zoë", "李"])
def test_a_name_in_any_script_is_kept(text):
    assert Shopper.from_entry(text) == Shopper(name=text)


@pytest.mark.parametrize(
    "text",
    [
        "९८७६५४३२१०",
        "\uff19\uff18\uff17\uff16\uff15\uff14\uff13\uff12\uff11\uff10",
        "98765.43210",
        "(98765) 43210",
        "98765\u201343210",
        "98765/43210",
        "+91.98765.43210",
    ],
)
def test_a_mobile_number_is_never_taken_for_a_name(text):
    # A name is stored as it is; a mobile number must never be (design.md, section 5).
    try:
        shopper = Shopper.from_entry(text)
    except MobileEntryError:
        return
    assert shopper == Shopper(mobile="9876543210")


@given(st.text(st.characters(codec=None, categories=None)))
def test_whatever_is_typed_gives_a_shopper_or_an_expected_error(text):
    try:
        shopper = Shopper.from_entry(text)
    except EntryError:
        return
    assert not shopper.is_guest
    assert bool(shopper.name) != bool(shopper.mobile)
    assert len(shopper.name) <= 60


def test_a_shopper_without_name_and_mobile_is_a_guest():
    assert Shopper().is_guest
    assert not Shopper(name="Asha").is_guest
    assert not Shopper(mobile="9876543210").is_guest
