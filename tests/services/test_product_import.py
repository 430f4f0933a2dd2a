"""Lists of products: looked at first, then taken as a whole or not at all."""

import os
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.app import open_shop
from kiosk.domain.errors import (
    CancelledError,
    ChangedMeanwhileError,
    InputError,
    NotAllowedError,
)
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.problems import ProblemKind
from kiosk.domain.product_import import RowEffect
from kiosk.domain.text import file_name
from kiosk.services import import_reading, product_import
from kiosk.store import staging
from tests.shops import database_url
from tests.ui.test_pictures import bomb

HEADER = "sku,name,list_price,on_hand,category,barcode,gst_rate,hsn,description,picture"
KETTLE = "KETTLE,Steel kettle,1450,12,Home,8901234500033,5,7323,For tea,"
LAMP = "LAMP,Dusk lamp,899.50,2,Home,,18,,,"


@pytest.fixture
def lines(tmp_path):
    """A function that writes a list and returns its path."""

    def lines(*lines, header=HEADER):
        path = tmp_path / "list" / "list.csv"
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
        return path

    return lines


@pytest.fixture
def take(shop, lines):
    """A function that previews and takes a list."""

    def take(*some, header=HEADER, **options):
        service = shop.shop.office.product_import
        return service.run(
            service.preview(lines(*some, header=header), by=CONSOLE), by=CONSOLE, **options
        )

    return take


@pytest.fixture
def look(shop, lines):
    """A function that previews a list."""

    def look(*some, header=HEADER):
        return shop.shop.office.product_import.preview(lines(*some, header=header), by=CONSOLE)

    return look


def told(preview):
    return [
        (found.line, found.problem.field, found.problem.kind, found.problem.detail, found.value)
        for found in preview.problems
    ]


def counts(preview):
    return tuple(preview.count(effect) for effect in RowEffect)


def everything(shop):
    """All that an import could change."""
    return [
        shop.sql(f"SELECT * FROM {table} ORDER BY 1")  # noqa: S608 - our own names
        for table in ("product", "stock_movement", "audit_event")
    ]


def test_new_products_come_with_their_units_and_on_record(shop, take):
    done = take(KETTLE, LAMP)

    assert (done.added, done.changed, done.units) == (2, 0, 14)
    kettle = shop.shop.office.products.find("KETTLE")
    assert (kettle.name, kettle.list_price_paise, kettle.on_hand) == ("Steel kettle", 145000, 12)
    assert (kettle.gst_rate_bp, kettle.hsn, kettle.version) == (500, "7323", 1)
    assert shop.sql(
        "SELECT sku, change, on_hand_after, reason, operator, note FROM stock_movement ORDER BY sku"
    ) == [
        ("KETTLE", 12, 12, "received", "console", "list.csv"),
        ("LAMP", 2, 2, "received", "console", "list.csv"),
    ]
    assert shop.sql("SELECT actor, action, subject, detail FROM audit_event") == [
        (
            "console",
            "products_imported",
            "list.csv",
            "2 added, 0 changed, 14 units received",
        )
    ]


def test_the_same_list_again_changes_nothing(shop, take, look):
    take(KETTLE, LAMP)
    before = everything(shop)[:2]

    assert counts(look(KETTLE, LAMP)) == (0, 0, 2)
    done = take(KETTLE, LAMP)

    assert (done.added, done.changed, done.units) == (0, 0, 0)
    assert everything(shop)[:2] == before


def test_a_known_product_gets_the_lists_texts_and_price_but_not_its_stock(shop, take, look):
    take(KETTLE, LAMP)
    changed = KETTLE.replace("Steel kettle", "Kettle").replace("1450,12", "1500,99")
    preview = look(changed, LAMP)

    assert counts(preview) == (0, 1, 1)
    assert preview.units_of_known == 101
    done = take(changed, LAMP)
    assert (done.added, done.changed, done.units) == (0, 1, 0)
    kettle = shop.shop.office.products.find("KETTLE")
    assert (kettle.name, kettle.list_price_paise, kettle.on_hand) == ("Kettle", 150000, 12)
    assert kettle.version == 2


def test_units_of_known_products_are_received_when_asked(shop, take):
    take(KETTLE, LAMP)
    done = take(KETTLE, LAMP.replace("Dusk", "Dawn"), add_stock=True)

    assert (done.added, done.changed, done.units) == (0, 1, 14)
    assert [shop.on_hand(sku) for sku in ("KETTLE", "LAMP")] == [24, 4]
    assert shop.shop.office.products.find("KETTLE").version == 1


def test_what_a_list_does_not_speak_of_stays(shop, take):
    take(KETTLE)
    shop.shop.office.products.change("KETTLE", {"low_stock_at": "9"}, version=1, by=CONSOLE)
    take("KETTLE,New name,1450,0", header="sku,name,list_price,on_hand")

    kettle = shop.shop.office.products.find("KETTLE")
    assert (kettle.name, kettle.category, kettle.low_stock_at) == ("New name", "Home", 9)
    assert kettle.barcode == "8901234500033"


def test_an_empty_cell_empties_the_field(shop, take):
    take(KETTLE)
    take("KETTLE,Steel kettle,1450,0,,,,,,")

    kettle = shop.shop.office.products.find("KETTLE")
    assert (kettle.category, kettle.barcode, kettle.gst_rate_bp, kettle.hsn) == ("", "", 0, "")


def test_withdrawn_products_stay_withdrawn(shop, take, look):
    take(KETTLE, LAMP)
    shop.shop.office.products.withdraw("LAMP", by=CONSOLE)
    changed = LAMP.replace("Dusk", "Dawn")

    assert look(KETTLE, changed).withdrawn == 1
    take(KETTLE, changed)
    assert shop.shop.office.products.find("LAMP").withdrawn


def test_two_products_may_swap_their_barcodes(shop, take):
    one, two = "A,A,1,0,,8901234500033,,,,", "B,B,1,0,,8901234500019,,,,"
    take(one, two)
    take("A,A,1,0,,8901234500019,,,,", "B,B,1,0,,8901234500033,,,,")

    assert shop.shop.office.products.find("A").barcode == "8901234500019"
    assert shop.shop.office.products.find("B").barcode == "8901234500033"


@pytest.mark.fault(28)
def test_every_line_that_does_not_fit_is_told_and_nothing_is_taken(shop, look, lines):
    shop.shop.office.product_import.run(look(KETTLE), by=CONSOLE)
    before = everything(shop)
    preview = look(
        "A,,1_000,-5,,8901234500018,,,,",
        "B,B,1",
        LAMP,
        LAMP,
        "C,C,1,1,,8901234500033,,,,",
        "=A,x,1000000000000,1,,,101,1,,",
    )

    assert told(preview) == [
        (2, "name", ProblemKind.EMPTY, "", ""),
        (2, "list_price", ProblemKind.NOT_A_PRICE, "", "1_000"),
        (2, "on_hand", ProblemKind.NOT_A_NUMBER, "", "-5"),
        (2, "barcode", ProblemKind.WRONG_CHECK_DIGIT, "", "8901234500018"),
        (3, "on_hand", ProblemKind.MISSING, "3/10", ""),
        (5, "sku", ProblemKind.REPEATED, "4", "LAMP"),
        (6, "barcode", ProblemKind.TAKEN, "KETTLE", "8901234500033"),
        (7, "sku", ProblemKind.NOT_A_SKU, "", "=A"),
        (7, "list_price", ProblemKind.NOT_A_PRICE, "", "1000000000000"),
        (7, "gst_rate", ProblemKind.TOO_LARGE, "", "101"),
        (7, "hsn", ProblemKind.NOT_AN_HSN, "", "1"),
    ]
    assert not preview.can_be_taken
    with pytest.raises(InputError):
        shop.shop.office.product_import.run(preview, by=CONSOLE)
    assert everything(shop) == before


@pytest.mark.fault(28)
@pytest.mark.parametrize("content", [b"", b"\0\1\2", b"sku;name\n", "नाम".encode("utf-16")])
def test_a_file_that_is_no_list_is_refused(shop, tmp_path, content):
    (tmp_path / "a.csv").write_bytes(content)

    with pytest.raises(InputError):
        shop.shop.office.product_import.preview(tmp_path / "a.csv", by=CONSOLE)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("none.csv", ProblemKind.NO_SUCH_FILE),
        (".", ProblemKind.NOT_A_FILE),
        ("/dev/zero", ProblemKind.NOT_A_FILE),
    ],
)
def test_what_is_no_file_is_refused(shop, tmp_path, name, kind):
    with pytest.raises(InputError) as refused:
        shop.shop.office.product_import.preview(tmp_path / name, by=CONSOLE)

    assert [one.kind for one in refused.value.problems] == [kind]


def test_a_list_without_products_cannot_be_taken(look):
    assert not look().can_be_taken


def test_a_price_below_a_running_offer_is_told(shop, look):
    shop.stock(CHIPS=5)

    assert told(look("CHIPS,Chips,99,0,,,,,,")) == [
        (2, "list_price", ProblemKind.BELOW_OFFER, "₹100", "99")
    ]


def test_more_units_than_any_shop_holds_are_told(take, look):
    take(KETTLE)

    assert told(look(KETTLE.replace(",12,", ",999999999,"))) == [
        (2, "on_hand", ProblemKind.TOO_LARGE, "", "999999999")
    ]


# The shop goes on while a manager looks at the preview.


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda shop: shop.shop.office.products.add(
            {"sku": "LAMP", "name": "Theirs", "list_price": "1", "on_hand": "0"}, by=CONSOLE
        ),
        lambda shop: shop.shop.office.products.change(
            "KETTLE", {"name": "Theirs"}, version=1, by=CONSOLE
        ),
        lambda shop: shop.shop.office.products.withdraw("KETTLE", by=CONSOLE),
        lambda shop: shop.shop.office.products.add(
            {
                "sku": "X",
                "name": "X",
                "list_price": "1",
                "on_hand": "0",
                "barcode": "8901234500019",
            },
            by=CONSOLE,
        ),
        lambda shop: shop.sql("UPDATE product SET on_hand = 1000000000"),
    ],
)
def test_a_shop_that_changed_since_the_preview_is_left_alone(shop, take, look, meanwhile):
    take(KETTLE)
    preview = look(KETTLE.replace("tea", "all"), LAMP.replace("Home,", "Home,8901234500019"))
    meanwhile(shop)
    before = everything(shop)

    with pytest.raises(ChangedMeanwhileError):
        shop.shop.office.product_import.run(preview, by=CONSOLE, add_stock=True)
    assert everything(shop) == before
    shop.sql("UPDATE product SET on_hand = 12 WHERE on_hand > 12")


def test_a_sale_that_was_planned_since_the_preview_is_not_undercut(shop, look):
    shop.stock(CHIPS=5)
    preview = look("CHIPS,Chips,150,0,,,,,,")
    shop.sql("UPDATE offer SET price_paise = 15001")

    with pytest.raises(ChangedMeanwhileError):
        shop.shop.office.product_import.run(preview, by=CONSOLE)


def test_sales_since_the_preview_are_no_hindrance(shop, look):
    shop.stock(CHIPS=5)
    preview = look("CHIPS,Crisps,200,3,,,,,,")
    shop.buy("CHIPS", 2)
    shop.shop.office.product_import.run(preview, by=CONSOLE, add_stock=True)

    assert shop.on_hand("CHIPS") == 6
    assert shop.offer("CHIPS").name == "Crisps"


@pytest.mark.fault(28)
@pytest.mark.parametrize("at", range(4))
def test_who_cancels_at_any_moment_has_changed_nothing(shop, lines, monkeypatch, at):
    monkeypatch.setattr(product_import, "_AT_ONCE", 1)
    preview = shop.shop.office.product_import.preview(lines(KETTLE, LAMP), by=CONSOLE)
    calls = []

    def cancel(done, total):
        calls.append((done, total))
        if len(calls) > at:
            raise CancelledError

    before = everything(shop)
    if at < 3:
        with pytest.raises(CancelledError):
            shop.shop.office.product_import.run(preview, by=CONSOLE, progress=cancel)
        assert everything(shop) == before
    else:
        shop.shop.office.product_import.run(preview, by=CONSOLE, progress=cancel)
        assert calls == [(0, 2), (1, 2), (2, 2)]


def test_a_preview_can_be_cancelled(shop, lines):
    def cancel(_done, _total):
        raise CancelledError

    with pytest.raises(CancelledError):
        shop.shop.office.product_import.preview(lines(KETTLE), by=CONSOLE, progress=cancel)


def test_others_can_sell_between_any_two_steps(shop, lines, monkeypatch):
    monkeypatch.setattr(product_import, "_AT_ONCE", 1)
    shop.stock(CHIPS=5)
    preview = shop.shop.office.product_import.preview(lines(KETTLE, LAMP), by=CONSOLE)

    shop.shop.office.product_import.run(
        preview, by=CONSOLE, progress=lambda _done, _total: shop.buy("CHIPS")
    )

    assert shop.on_hand("CHIPS") == 2


def test_only_managers_may(shop, look, lines):
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")

    with pytest.raises(NotAllowedError):
        shop.shop.office.product_import.preview(lines(KETTLE), by=ravi)
    with pytest.raises(NotAllowedError):
        shop.shop.office.product_import.run(look(KETTLE), by=ravi)
    assert shop.sql("SELECT * FROM product") == []


# Pictures


@pytest.fixture
def pictures(lines):
    """The folder of the list, with pictures in it."""
    folder = lines(KETTLE).parent
    Image.new("RGB", (80, 60), "#208040").save(folder / "green.png")
    (folder / "broken.jpg").write_bytes(b"no picture")
    (folder / "bomb.png").write_bytes(bomb(30_000))
    (folder.parent / "secret.png").write_bytes((folder / "green.png").read_bytes())
    (folder / "link.png").symlink_to(folder.parent / "secret.png")
    os.mkfifo(folder / "pipe.png")
    return folder


def test_pictures_beside_the_list_are_taken_along(shop, take, look, pictures):
    take(f"{KETTLE}green.png", f"{LAMP}green.png")

    photo = shop.shop.office.products.find("KETTLE").photo
    assert photo == shop.shop.office.products.find("LAMP").photo
    assert shop.shop.office.pictures.read(photo) is not None
    assert counts(look(f"{KETTLE}{photo}", LAMP)) == (0, 0, 2)  # the one they have


@pytest.mark.fault(32)
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("../secret.png", ProblemKind.NOT_BESIDE),
        ("/etc/passwd", ProblemKind.NOT_BESIDE),
        ("..", ProblemKind.NOT_BESIDE),
        ("x/../../secret.png", ProblemKind.NOT_BESIDE),
        ("..\\secret.png", ProblemKind.NOT_BESIDE),
        ("link.png", ProblemKind.NOT_A_FILE),
        ("pipe.png", ProblemKind.NOT_A_FILE),
        ("none.png", ProblemKind.NO_SUCH_FILE),
        ("broken.jpg", ProblemKind.NOT_A_PICTURE),
        ("bomb.png", ProblemKind.TOO_LARGE),
    ],
)
def test_no_other_file_is_taken_for_a_picture(look, pictures, name, kind):
    [problem] = look(f"{KETTLE}{name}").problems

    assert (problem.line, problem.problem.field, problem.problem.kind) == (2, "picture", kind)
    assert problem.value == name


def test_a_picture_that_was_replaced_by_a_link_since_the_preview_is_refused(shop, look, pictures):
    preview = look(f"{KETTLE}green.png")
    (pictures / "green.png").unlink()
    (pictures / "green.png").symlink_to(pictures.parent / "secret.png")

    with pytest.raises(InputError):
        shop.shop.office.product_import.run(preview, by=CONSOLE)
    assert shop.sql("SELECT * FROM product") == []


def test_a_picture_whose_pixels_are_broken_stops_the_whole_list(shop, look, pictures):
    content = (pictures / "green.png").read_bytes()
    (pictures / "short.png").write_bytes(content[:60])
    preview = look(LAMP, f"{KETTLE}short.png")
    assert preview.can_be_taken  # its header is whole

    with pytest.raises(InputError):
        shop.shop.office.product_import.run(preview, by=CONSOLE)
    assert shop.sql("SELECT * FROM product") == []


# However it ends


_KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.app import open_shop
from kiosk.domain.operator import CONSOLE
from kiosk.services import product_import
from kiosk.store import staging, stock

product_import._AT_ONCE = 1
steps = int(sys.argv[3])

def die(*_arguments, **_options):
    global steps
    steps -= 1
    if steps < 0:
        os.kill(os.getpid(), signal.SIGKILL)

receive = stock.receive_staged
stock.receive_staged = lambda *a, **o: (die(), receive(*a, **o), die())
with open_shop(sys.argv[1]) as shop:
    preview = shop.office.product_import.preview(Path(sys.argv[2]), by=CONSOLE)
    shop.office.product_import.run(preview, by=CONSOLE, progress=die)
"""


@pytest.mark.fault(28)
@pytest.mark.parametrize("steps", range(5))
def test_who_is_killed_at_any_moment_has_changed_nothing(tmp_path, lines, engine, steps):
    if engine != "sqlite":
        pytest.skip("a killed connection is rolled back by the server")
    url = database_url(tmp_path)
    open_shop(url).close()
    path = lines(KETTLE, LAMP)
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", _KILLED, url, str(path), str(steps)], timeout=60, check=False
    )

    assert done.returncode < 0
    with open_shop(url) as shop:
        assert shop.office.products.find("KETTLE") is None
        assert shop.office.product_import.preview(path, by=CONSOLE).count(RowEffect.NEW) == 2


def test_nothing_is_left_beside_the_shop(shop, take):
    take(KETTLE)

    with shop.shop.engines.write.begin() as connection:
        staging.staged.create(connection)  # it would be there already
        staging.staged.drop(connection)


CELL = st.text(max_size=8) | st.sampled_from(["1", "A", "12.50", "8901234500033", '"', "=1", "-5"])


@pytest.fixture(scope="module")
def a_shop(tmp_path_factory):
    with open_shop(database_url(tmp_path_factory.mktemp("fuzzed"))) as shop:
        yield shop


@pytest.mark.fault(28)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rows=st.lists(st.lists(CELL, min_size=3, max_size=6), max_size=5))
def test_any_list_is_taken_whole_or_reported(a_shop, tmp_path, rows):
    path = tmp_path / "a.csv"
    text = "\n".join(["sku,name,list_price,on_hand,barcode", *(",".join(row) for row in rows)])
    path.write_text(text, encoding="utf-8", errors="surrogatepass")

    def products():
        with a_shop.engines.read.begin() as connection:
            return connection.exec_driver_sql("SELECT count(*) FROM product").scalar()

    before = products()
    try:
        preview = a_shop.office.product_import.preview(path, by=CONSOLE)
    except InputError:
        return
    if preview.can_be_taken:
        done = a_shop.office.product_import.run(preview, by=CONSOLE)
        assert products() == before + done.added
        assert a_shop.office.product_import.preview(path, by=CONSOLE).count(RowEffect.NEW) == 0
    else:
        assert preview.problems or not preview.rows
        assert products() == before


def test_the_steps_of_a_preview_are_told(shop, lines, monkeypatch):
    monkeypatch.setattr(import_reading, "_STEP", 1)
    seen = []
    shop.shop.office.product_import.preview(
        lines(KETTLE, LAMP), by=CONSOLE, progress=lambda done, total: seen.append((done, total))
    )

    assert seen == [(0, 2), (1, 2)]


@pytest.mark.parametrize(
    "name", [b"l-\xff.csv", "a\u202evsc.csv".encode(), b"one\ntwo.csv", b"x" * 240 + b".csv"]
)
def test_any_name_of_a_file_is_taken_and_noted_clean(shop, tmp_path, name):
    shop.stock(CHIPS=5)
    file = tmp_path / os.fsdecode(name)
    file.write_text("sku,name,list_price,on_hand\nLAMP,Lamp,10,5\n", encoding="utf-8")
    service = shop.shop.office.product_import
    service.run(service.preview(file, by=CONSOLE), by=CONSOLE)

    [movement] = shop.shop.stock.movements("LAMP")
    assert movement.note == file_name(file.name)
    [subject] = shop.sql("SELECT subject FROM audit_event WHERE action = 'products_imported'")
    assert subject == (movement.note,)
    exported = file.with_name(file.name.replace("csv", "txt"))
    shop.shop.office.product_export.write(exported, by=CONSOLE)
    [subject] = shop.sql("SELECT subject FROM audit_event WHERE action = 'products_exported'")
    assert subject == (file_name(exported.name),)


def test_one_look_at_a_list_receives_its_units_once(shop, look):
    shop.stock(CHIPS=5)
    preview = look("CHIPS,Chips,200,7", header="sku,name,list_price,on_hand")
    service = shop.shop.office.product_import
    service.run(preview, by=CONSOLE, add_stock=True)
    assert shop.on_hand("CHIPS") == 12

    with pytest.raises(ChangedMeanwhileError):
        service.run(preview, by=CONSOLE, add_stock=True)
    assert shop.on_hand("CHIPS") == 12
    assert len(shop.shop.stock.movements("CHIPS")) == 2
