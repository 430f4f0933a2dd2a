"""Finding offers."""

from dataclasses import replace

import pytest

from kiosk.domain.product import Sku
from kiosk.ui.offer_search import OfferSearch
from tests.ui.offers import OFFERS, WATCH

CAFE = replace(WATCH, sku=Sku("CAFE"), name="Café crème maker", barcode="", category="Home")
LAMP = replace(WATCH, sku=Sku("LAMP"), name="दीपक लैंप", barcode="", category="Home")


@pytest.fixture
def search():
    search = OfferSearch()
    search.set_offers([*OFFERS, CAFE, LAMP])
    return search


def names(search, text, category=None):
    offers = [*OFFERS, CAFE, LAMP]
    return [offers[row].sku for row in search.matches(text, category)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("orbit", ["WATCH"]),
        ("WATCH orbit", ["WATCH"]),
        ("cafe creme", ["CAFE"]),
        ("CAFÉ", ["CAFE"]),
        ("audio", ["EARBUDS", "SPEAKER"]),
        ("0040", ["BACKPACK"]),
        ("दीपक", ["LAMP"]),
        ("zebra", []),
    ],
)
def test_every_word_may_stand_anywhere(search, text, found):
    assert names(search, text) == found


def test_a_category_narrows_the_search(search):
    assert names(search, "", "Audio") == ["EARBUDS", "SPEAKER"]
    assert names(search, "thump", "Audio") == ["SPEAKER"]
    assert names(search, "orbit", "Audio") == []


@pytest.mark.parametrize(
    ("code", "sku"),
    [
        ("8901234500026", "WATCH"),
        (" watch ", "WATCH"),
        ("890123450002", None),
        ("", None),
        (" ", None),
    ],
)
def test_a_code_must_match_in_full(search, code, sku):
    offer = search.of_code(code)

    assert (None if offer is None else offer.sku) == sku


def test_a_number_is_found_with_another_count_of_zeros():
    search = OfferSearch()
    search.set_offers([WATCH, replace(WATCH, sku=Sku("TEA"), barcode="012345678905")])

    found = search.of_code("0012345678905")
    assert found is not None
    assert found.sku == "TEA"
    assert search.of_code("08901234500026") is WATCH
    assert search.of_code("18901234500026") is None
