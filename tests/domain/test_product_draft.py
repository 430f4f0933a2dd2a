"""Products as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import product_draft
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product import Product, Sku

TYPED = {
    "sku": "KETTLE",
    "name": "Steel kettle",
    "list_price": "1450.50",
    "on_hand": "12",
    "description": "",
    "category": "Home",
    "barcode": "8901234500033",
    "gst_rate": "5",
    "hsn": "732393",
    "low_stock_at": "",
}


def test_every_field_is_read():
    values, problems = product_draft.read(TYPED)

    assert problems == ()
    assert Product(**values) == Product(
        sku=Sku("KETTLE"),
        name="Steel kettle",
        list_price_paise=1450_50,
        on_hand=12,
        category="Home",
        barcode="8901234500033",
        gst_rate_bp=500,
        hsn="732393",
    )


def test_all_that_is_wrong_is_told_at_once():
    typed = {**TYPED, "name": " ", "list_price": "NaN", "hsn": "1", "category": "x" * 41}

    values, problems = product_draft.read(typed)

    assert problems == (
        Problem(field="name", kind=ProblemKind.EMPTY),
        Problem(field="list_price", kind=ProblemKind.NOT_A_PRICE),
        Problem(field="category", kind=ProblemKind.TOO_LONG, detail="40"),
        Problem(field="hsn", kind=ProblemKind.NOT_AN_HSN),
    )
    assert not {"name", "list_price_paise", "category", "hsn"} & values.keys()


def test_what_was_not_asked_for_is_left_alone():
    assert product_draft.read({"name": "Kettle", "colour": "red"}) == ({"name": "Kettle"}, ())


@pytest.mark.parametrize(
    ("paise", "text"), [(1, "0.01"), (100, "1"), (12_50, "12.50"), (10_00_000_00, "1000000")]
)
def test_a_price_is_written_as_it_is_read(paise, text):
    assert product_draft.plain_rupees(paise) == text


@pytest.mark.parametrize(("points", "text"), [(0, "0"), (25, "0.25"), (150, "1.5"), (1800, "18")])
def test_a_rate_is_written_the_shortest_way(points, text):
    assert product_draft.plain_hundredths(points) == text


@given(
    st.builds(
        Product,
        sku=st.just(Sku("A")),
        name=st.just("A"),
        list_price_paise=st.integers(1, 10**9),
        gst_rate_bp=st.integers(0, 10_000),
        on_hand=st.integers(0, 10**9),
        low_stock_at=st.integers(0, 10**9),
    )
)
def test_what_is_written_is_read_as_the_same(product):
    values, problems = product_draft.read(product_draft.typed_of(product))

    assert problems == ()
    assert Product(**values) == product


def test_problems_of_values_have_the_names_of_fields():
    assert product_draft.field_of("list_price_paise") == "list_price"
    assert product_draft.field_of("photo") == "photo"
