import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.text import clean_line
from kiosk.gateways.upi import Payee, upi_uri

# RFC 3986, sections 2.1, 2.3 and 3.4, less what would have a meaning inside a query.
URI = re.compile(r"upi://pay\?(?:[A-Za-z0-9._~@=&-]|%[0-9A-F]{2})+", re.ASCII)

AMOUNTS = st.integers(min_value=1, max_value=10**12)
REFERENCES = st.from_regex(r"\A[A-Za-z0-9]{1,35}\Z")
# Every code point, lone surrogates included.
TEXTS = st.text(st.characters(codec=None, categories=None), max_size=120)
NASTY = st.text(st.sampled_from("&=#%+?/;@ \t\r\nअ\u200d\u202e\ud800%26"), max_size=120)
NOTES = st.one_of(TEXTS, NASTY)
NAMES = NOTES.filter(lambda text: bool(clean_line(text)))
VPAS = st.from_regex(r"\A[A-Za-z0-9._-]{2,60}@[A-Za-z][A-Za-z0-9]{1,20}\Z")
SHOP = Payee(vpa="shop@bank", name="Shop")


def fields(uri):
    """Read the URI as a payment app does: split first, decode after."""
    pairs = [pair.partition("=") for pair in uri.removeprefix("upi://pay?").split("&")]
    assert len({key for key, _, _ in pairs}) == len(pairs)
    return {key: unquote(value, errors="strict") for key, _, value in pairs}


@given(VPAS, NAMES, AMOUNTS, REFERENCES, NOTES)
def test_what_is_read_back_is_what_was_put_in(vpa, name, amount_paise, reference, note):
    payee = Payee(vpa=vpa, name=name)

    read = fields(upi_uri(payee, amount_paise=amount_paise, reference=reference, note=note))

    assert read.pop("tn", "") == clean_line(note)[:50].strip()
    assert read == {
        "pa": vpa,
        "pn": clean_line(name)[:50].strip(),
        "tr": reference,
        "am": f"{amount_paise // 100}.{amount_paise % 100:02d}",
        "cu": "INR",
    }


@given(NAMES, NOTES)
def test_no_name_or_note_leaves_the_characters_of_rfc_3986(name, note):
    payee = Payee(vpa="shop@bank", name=name)

    assert URI.fullmatch(upi_uri(payee, amount_paise=1, reference="R", note=note))


@given(NAMES, NOTES)
def test_no_name_or_note_adds_or_changes_another_field(name, note):
    payee = Payee(vpa="shop@bank", name=name)

    read = fields(upi_uri(payee, amount_paise=12_50, reference="R1", note=note))

    assert set(read) - {"tn"} == {"pa", "pn", "tr", "am", "cu"}
    assert (read["pa"], read["am"], read["tr"]) == ("shop@bank", "12.50", "R1")


@given(NAMES, NOTES)
def test_name_and_note_have_at_most_50_characters(name, note):
    payee = Payee(vpa="shop@bank", name=name)

    read = fields(upi_uri(payee, amount_paise=1, reference="R", note=note))

    assert 1 <= len(read["pn"]) <= 50
    assert len(read.get("tn", "")) <= 50


@given(VPAS)
def test_the_at_sign_of_the_address_stays_literal(vpa):
    uri = upi_uri(Payee(vpa=vpa, name="S"), amount_paise=1, reference="R")

    assert uri.startswith(f"upi://pay?pa={vpa}&")


@given(AMOUNTS)
def test_the_amount_is_rupees_with_two_digits_of_paise(amount_paise):
    amount = fields(upi_uri(SHOP, amount_paise=amount_paise, reference="R"))["am"]

    assert re.fullmatch(r"(?:0|[1-9][0-9]*)\.[0-9]{2}", amount, re.ASCII)
    assert int(amount.replace(".", "")) == amount_paise


@pytest.mark.parametrize(
    ("amount_paise", "text"),
    [(1, "0.01"), (99, "0.99"), (100, "1.00"), (12_05, "12.05"), (1_00_000_00, "100000.00")],
)
def test_amounts_look_as_payment_apps_expect(amount_paise, text):
    assert fields(upi_uri(SHOP, amount_paise=amount_paise, reference="R"))["am"] == text


def test_a_whole_code_reads_like_this():
    payee = Payee(vpa="chai.shop@okaxis", name="Chai & Co #1", merchant_code="5411")

    uri = upi_uri(payee, amount_paise=1299_00, reference="A1b2", note="Order K1-000042 100% = ok")

    assert uri == (
        "upi://pay?pa=chai.shop@okaxis&pn=Chai%20%26%20Co%20%231&mc=5411&tr=A1b2"
        "&tn=Order%20K1-000042%20100%25%20%3D%20ok&am=1299.00&cu=INR"
    )


def test_nothing_is_said_that_only_a_bank_may_say():
    read = fields(upi_uri(SHOP, amount_paise=1, reference="R", note="Order"))

    assert not {"sign", "orgid", "tid", "mode", "mc"} & set(read)


def test_lone_surrogates_are_left_out():
    uri = upi_uri(Payee(vpa="shop@bank", name="A\ud800B"), amount_paise=1, reference="R")

    assert fields(uri)["pn"] == "AB"


@pytest.mark.parametrize("amount_paise", [0, -1])
def test_an_amount_of_nothing_is_refused(amount_paise):
    with pytest.raises(ValueError, match="amount_paise"):
        upi_uri(SHOP, amount_paise=amount_paise, reference="R")


@pytest.mark.parametrize("reference", ["", "a" * 36, "a-b", "a b", "a&b", "R1\n", "é", "१"])
def test_a_reference_that_is_not_1_to_35_letters_and_digits_is_refused(reference):
    with pytest.raises(ValueError, match="reference"):
        upi_uri(SHOP, amount_paise=1, reference=reference)


@pytest.mark.parametrize(
    "vpa", ["", "shop", "s@bank", "shop@b", "shop@1bank", "shop@ba nk", "a@b@cd", "shop@bank\n"]
)
def test_an_address_nobody_can_pay_is_refused(vpa):
    with pytest.raises(ValueError, match="vpa"):
        Payee(vpa=vpa, name="Shop")


@pytest.mark.parametrize("name", ["", " ", "\u202e\x07", "\ud800"])
def test_a_payee_without_a_visible_name_is_refused(name):
    with pytest.raises(ValueError, match="name"):
        Payee(vpa="shop@bank", name=name)


@pytest.mark.parametrize("code", ["541", "54111", "54a1", "५४११"])
def test_a_merchant_code_that_is_not_four_digits_is_refused(code):
    with pytest.raises(ValueError, match="merchant_code"):
        Payee(vpa="shop@bank", name="Shop", merchant_code=code)
