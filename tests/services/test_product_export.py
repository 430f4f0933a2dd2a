"""Lists that are written so that they can be taken over again."""

import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.app import open_shop
from kiosk.domain import entries, product_draft
from kiosk.domain.errors import CancelledError, InputError, NotAllowedError
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.problems import ProblemKind
from kiosk.domain.product import Product, Sku
from kiosk.domain.product_import import RowEffect
from tests.shops import database_url

KETTLE = {"sku": "KETTLE", "name": "Kettle", "list_price": "1450.50", "on_hand": "12"}
LAMP = {"sku": "LAMP", "name": "Lamp", "list_price": "899", "on_hand": "2", "gst_rate": "12.5"}


@pytest.fixture
def products(shop):
    for typed in (KETTLE, LAMP):
        shop.shop.office.products.add(typed, by=CONSOLE)
    return shop.shop.office.products


@pytest.fixture
def write(shop, tmp_path):
    """A function that exports to a folder of its own and returns the file."""
    folder = tmp_path / "out"
    folder.mkdir()

    def write(**options):
        return shop.shop.office.product_export.write(
            folder / "list.csv", by=CONSOLE, **options
        ).file

    return write


def rows(file):
    return list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))


def test_a_spreadsheet_can_read_it(products, write):
    file = write()

    assert file.read_bytes().startswith(b"\xef\xbb\xbfsku,name,list_price,on_hand,")
    assert [(row["sku"], row["list_price"], row["gst_rate"]) for row in rows(file)] == [
        ("KETTLE", "1450.50", "0"),
        ("LAMP", "899", "12.5"),
    ]


def test_withdrawn_products_are_left_out(products, write):
    products.withdraw("LAMP", by=CONSOLE)

    assert [row["sku"] for row in rows(write())] == ["KETTLE"]


def test_the_same_shop_finds_nothing_new_in_it(shop, products, write):
    preview = shop.shop.office.product_import.preview(write(), by=CONSOLE)

    assert preview.count(RowEffect.UNCHANGED) == 2


def test_another_shop_gets_the_same_products_with_their_pictures(
    shop, products, write, tmp_path, other_url
):
    Image.new("RGB", (80, 60), "#208040").save(tmp_path / "green.png")
    photo = shop.shop.office.pictures.add(tmp_path / "green.png", by=CONSOLE)
    products.change("LAMP", {}, photo=photo, version=1, by=CONSOLE)
    products.change("KETTLE", {}, photo="by-hand.svg", version=1, by=CONSOLE)

    file = write(with_pictures=True)

    assert [row["picture"] for row in rows(file)] == ["", photo]
    assert sorted(path.name for path in file.parent.iterdir()) == sorted([photo, "list.csv"])
    preview = shop.shop.office.product_import.preview(file, by=CONSOLE)
    assert preview.count(RowEffect.UNCHANGED) == 2
    with open_shop(other_url) as other:
        preview = other.office.product_import.preview(file, by=CONSOLE)
        other.office.product_import.run(preview, by=CONSOLE)
        lamp = other.office.products.find("LAMP")
        assert lamp is not None
        assert (lamp.on_hand, lamp.gst_rate_bp) == (2, 1250)
        assert other.office.pictures.read(lamp.photo) is not None


def test_a_file_that_is_there_stays_unless_told(products, write):
    file = write()
    file.write_text("precious")

    with pytest.raises(InputError) as refused:
        write()
    assert refused.value.problems[0].kind is ProblemKind.TAKEN
    assert file.read_text() == "precious"
    assert len(rows(write(overwrite=True))) == 2


def test_a_folder_that_is_not_there_is_told(shop, products, tmp_path):
    with pytest.raises(InputError):
        shop.shop.office.product_export.write(tmp_path / "none" / "list.csv", by=CONSOLE)


def test_who_cancels_leaves_no_file(products, write, tmp_path):
    def cancel(_done, _total):
        raise CancelledError

    with pytest.raises(CancelledError):
        write(progress=cancel)
    assert list((tmp_path / "out").iterdir()) == []


def test_only_managers_may_and_it_is_on_record(shop, products, write, tmp_path):
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
    with pytest.raises(NotAllowedError):
        shop.shop.office.product_export.write(tmp_path / "list.csv", by=ravi)
    assert not (tmp_path / "list.csv").exists()

    write()
    assert shop.sql(
        "SELECT subject, detail FROM audit_event WHERE action = 'products_exported'"
    ) == [("list.csv", "2 products")]


def line(longest, *, needed=False):
    """Texts as a field keeps them: on one clean line, and not too long."""
    texts = st.text(max_size=longest) | st.sampled_from(["=1+1", "'=x", "''-y", "+9", "@a", "a;b"])
    cleaned = texts.map(lambda text: entries.read_line(text, needed=False, longest=longest))
    return cleaned.filter(lambda text: bool(text) or not needed)


PRODUCTS = st.builds(
    Product,
    sku=st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}", fullmatch=True).map(Sku),
    name=line(product_draft.LONGEST_NAME, needed=True),
    list_price_paise=st.integers(1, 10**9),
    description=line(100),
    category=line(product_draft.LONGEST_CATEGORY),
    barcode=st.text(st.sampled_from("ABC=+-@' ;,\""), max_size=7).map(str.strip),
    gst_rate_bp=st.integers(0, 10_000),
    hsn=st.sampled_from(["", "8518", "851830", "85183000"]),
    on_hand=st.integers(0, 10**8),
)


@pytest.mark.fault(29)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    items=st.lists(
        PRODUCTS, min_size=1, max_size=6, unique_by=(lambda it: it.sku, lambda it: it.barcode)
    )
)
def test_whatever_a_shop_has_comes_back_as_it_was(tmp_path_factory, items):
    folder = tmp_path_factory.mktemp("round")
    with open_shop(database_url(folder)) as shop:
        shop.planning.add_products(items, operator="test")
        file = shop.office.product_export.write(folder / "list.csv", by=CONSOLE).file
        preview = shop.office.product_import.preview(file, by=CONSOLE)
        assert (preview.problems, preview.count(RowEffect.UNCHANGED)) == ((), len(items))
    assert not any(
        cell.startswith(tuple("=+-@\t\r")) for row in rows(file) for cell in row.values()
    )
    (folder / "other").mkdir()
    with open_shop(database_url(folder / "other")) as other:
        other.office.product_import.run(
            other.office.product_import.preview(file, by=CONSOLE), by=CONSOLE
        )
        assert [other.office.products.find(item.sku) for item in items] == items
