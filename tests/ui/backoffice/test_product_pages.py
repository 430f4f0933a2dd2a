"""The page of the products: list, form, import, export."""

import os
import threading

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from kiosk.domain.operator import CONSOLE, Role
from kiosk.ui.backoffice.product_list_flow import ProductListFlow
from kiosk.ui.backoffice.table_model import PAGE
from tests.ui.backoffice.offices import at_work
from tests.ui.checks import check_inside, check_names, check_targets, settle

LAMP = {"sku": "LAMP", "name": "Dusk lamp", "list_price": "899", "on_hand": "2", "category": "Home"}
KETTLE = {"sku": "KETTLE", "name": "Kettle", "list_price": "1450", "on_hand": "12"}


@pytest.fixture
def products(shop):
    for typed in (LAMP, KETTLE):
        shop.shop.office.products.add(typed, by=CONSOLE)
    return shop.shop.office.products


@pytest.fixture
def manager(qtbot, theme, shop):
    with at_work(qtbot, theme, shop, ProductListFlow) as worker:
        yield worker


@pytest.fixture
def operator(qtbot, theme, shop):
    with at_work(qtbot, theme, shop, ProductListFlow, role=Role.OPERATOR) as worker:
        yield worker


def names(worker):
    return [cells[0] for cells in worker.cells("productTable")]


def search(worker, text):
    worker.type("productSearchEdit", text)
    worker.flow.list.searched.emit(text)  # without the wait for more keys
    worker.rest()


def test_the_list_shows_what_there_is(products, manager):
    assert manager.cells("productTable") == [
        ["Dusk lamp", "LAMP", "Home", "₹899", "2", ""],
        ["Kettle", "KETTLE", "", "₹1,450", "12", ""],
    ]
    assert manager.reads("productCountLabel") == "2 products"


def test_a_list_is_searched_sorted_and_narrowed_down(products, manager):
    search(manager, "home")
    assert names(manager) == ["Dusk lamp"]
    search(manager, "")
    manager.flow.list.table.sort_requested.emit("-on_hand")
    manager.rest()
    assert names(manager) == ["Kettle", "Dusk lamp"]
    manager.tap("productFilter1Chip")
    assert names(manager) == ["Dusk lamp"]


def test_a_tap_on_a_title_sorts_and_another_one_turns_it_round(products, manager):
    table = manager.find("productTable")
    assert isinstance(table, QTableView)
    header = table.horizontalHeader()
    for wanted in (["Dusk lamp", "Kettle"], ["Kettle", "Dusk lamp"]):
        x = header.sectionViewportPosition(3) + 20
        place = header.viewport().rect().topLeft() + type(header.pos())(x, 20)
        QTest.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        manager.rest()
        assert names(manager) == wanted


def test_rows_are_read_as_they_come_into_view(shop, manager, tmp_path):
    lines = [f"SKU-{number:05},Lamp {number:05},100,1" for number in range(1000)]
    (tmp_path / "a.csv").write_text("\n".join(["sku,name,list_price,on_hand", *lines]))
    service = shop.shop.office.product_import
    service.run(service.preview(tmp_path / "a.csv", by=CONSOLE), by=CONSOLE)
    manager.flow.opened()
    manager.rest()
    model = manager.flow.list.model

    assert model.rowCount() == 1000
    assert model.row(5 * PAGE) is None
    manager.flow.list.table.scrollToBottom()
    manager.rest()
    assert model.row(999).name == "Lamp 00999"
    assert model.row(5 * PAGE) is None


def test_every_empty_list_says_what_to_do(shop, manager):
    assert manager.reads("emptyTitleLabel") == "No products yet"
    manager.tap("emptyActionButton")
    assert manager.reads("productFormTitleLabel") == "Add a product"
    manager.tap("productFormBackButton")
    search(manager, "x")
    assert manager.reads("emptyTitleLabel") == "Nothing found"
    manager.tap("productFilter2Chip")
    search(manager, "")
    assert manager.reads("emptyTitleLabel") == "Nothing was withdrawn"


def test_a_sale_elsewhere_is_seen_where_the_list_is(shop, manager):
    shop.stock(CHIPS=5)
    manager.flow.opened()
    manager.rest()
    shop.buy("CHIPS", 2)
    manager.office.feed.refresh()
    manager.wait(lambda: manager.cells("productTable")[0][4] == "3")


def test_a_scanned_code_opens_its_product(products, manager):
    products.change("KETTLE", {"barcode": "8901234500019"}, version=1, by=CONSOLE)
    manager.type("productSearchEdit", "8901234500019")
    manager.press("productSearchEdit", Qt.Key.Key_Return)

    assert manager.reads("productFormTitleLabel") == "Kettle"


# The form


def test_a_product_is_added(shop, manager):
    manager.tap("productAddButton")
    for name, text in (
        ("productNameEdit", "Reading lamp"),
        ("productSkuEdit", "LAMP-2"),
        ("productListPriceEdit", "1299.50"),
        ("productOnHandEdit", "7"),
    ):
        manager.type(name, text)
    assert manager.flow.has_unsaved
    manager.tap("productFormSaveButton")

    assert manager.toast == "Reading lamp is added."
    assert names(manager) == ["Reading lamp"]
    added = shop.shop.office.products.find("LAMP-2")
    assert (added.list_price_paise, added.on_hand, added.low_stock_at) == (129950, 7, 5)
    assert not manager.flow.has_unsaved


def test_what_does_not_fit_is_said_at_its_field_and_nothing_is_lost(shop, products, manager):
    manager.tap("productAddButton")
    manager.type("productSkuEdit", "LAMP")
    manager.type("productListPriceEdit", "1_000")
    manager.tap("productFormSaveButton")

    assert manager.reads("productNameProblemLabel") == "Please fill this in."
    assert manager.reads("productSkuProblemLabel") == "There is one with this already: LAMP."
    assert "Rupees" in manager.reads("productListPriceProblemLabel")
    assert manager.reads("productListPriceEdit") == "1_000"
    manager.tap("productFormBackButton")
    assert manager.reads("sheetTitleLabel") == "Leave without saving?"
    manager.tap("sheetYesButton")
    assert names(manager) == ["Dusk lamp", "Kettle"]


def test_a_product_is_changed_but_not_its_sku_or_its_stock(shop, products, manager):
    manager.open_row("productTable", "Dusk lamp")
    for name in ("productSkuEdit", "productOnHandEdit"):
        QTest.keyClicks(manager.find(name), "9")
    manager.type("productNameEdit", "Dawn lamp")
    manager.tap("productFormSaveButton")

    lamp = products.find("LAMP")
    assert (lamp.name, lamp.on_hand) == ("Dawn lamp", 2)
    assert names(manager) == ["Dawn lamp", "Kettle"]


@pytest.fixture
def conflict(shop, products, manager):
    """Two managers changed the name of the lamp, this one last."""
    manager.open_row("productTable", "Dusk lamp")
    products.change("LAMP", {"name": "Theirs"}, version=1, by=CONSOLE)
    manager.type("productNameEdit", "Mine")
    manager.tap("productFormSaveButton")
    return manager


def test_two_managers_see_what_differs(conflict, products):
    assert [conflict.reads(f"conflict1{place}Label") for place in range(3)] == [
        "Name",
        "Theirs",
        "Mine",
    ]
    assert products.find("LAMP").name == "Theirs"
    conflict.tap("conflictCancelButton")
    assert conflict.reads("productNameEdit") == "Mine"


def test_mine_may_be_kept(conflict, products):
    conflict.tap("conflictMineButton")

    assert products.find("LAMP").name == "Mine"


def test_theirs_may_be_taken(conflict, products):
    conflict.tap("conflictTheirsButton")

    assert conflict.reads("productNameEdit") == "Theirs"
    conflict.tap("productFormSaveButton")
    assert products.find("LAMP").name == "Theirs"
    assert products.find("LAMP").version == 2


def test_a_picture_is_chosen_shown_and_saved(shop, products, manager, tmp_path):
    Image.new("RGB", (300, 200), "#208040").save(tmp_path / "lamp.png")
    manager.open_row("productTable", "Dusk lamp")
    manager.tap("productFormPictureButton")
    picker = manager.find("filePicker")
    picker.go_to(tmp_path)
    manager.open_row("pickerTable", "lamp.png")

    assert manager.flow.has_unsaved
    card = manager.flow.form.preview.grab().toImage()
    assert card.pixelColor(card.width() // 2, 60).name() == "#208040"
    manager.tap("productFormSaveButton")
    photo = products.find("LAMP").photo
    assert shop.shop.office.pictures.read(photo) is not None

    manager.open_row("productTable", "Dusk lamp")
    manager.tap("productFormNoPictureButton")
    manager.tap("productFormSaveButton")
    assert products.find("LAMP").photo == ""


def test_a_file_that_is_no_picture_is_said_beside_the_picture(products, manager, tmp_path):
    (tmp_path / "lamp.png").write_bytes(b"nothing")
    manager.open_row("productTable", "Dusk lamp")
    manager.tap("productFormPictureButton")
    manager.find("filePicker").go_to(tmp_path)
    manager.open_row("pickerTable", "lamp.png")

    assert "PNG, JPEG, WEBP or GIF picture" in manager.reads("productFormPictureLabel")
    assert not manager.flow.has_unsaved


def test_the_card_is_shown_as_shoppers_will_see_it(shop, manager):
    shop.stock(CHIPS=5, price_paise=150_00)
    manager.office.feed.refresh()
    manager.flow.opened()
    manager.rest()
    manager.open_row("productTable", "Chips")
    preview = manager.flow.form.preview
    assert "150 rupees" in preview.accessibleName()
    manager.type("productNameEdit", "Crisps")
    assert preview.accessibleName().startswith("Crisps")
    manager.type("productListPriceEdit", "x")  # does not fit: the card stays
    assert "150 rupees" in preview.accessibleName()


def test_a_withdrawal_is_asked_once_and_can_be_taken_back(shop, products, manager):
    manager.open_row("productTable", "Dusk lamp")
    manager.tap("productFormWithdrawButton")
    assert manager.reads("sheetTitleLabel") == "Withdraw Dusk lamp?"
    manager.tap("sheetNoButton")
    assert not products.find("LAMP").withdrawn
    manager.tap("productFormWithdrawButton")
    manager.tap("sheetYesButton")
    assert products.find("LAMP").withdrawn
    assert names(manager) == ["Kettle"]

    manager.tap("productFilter2Chip")
    manager.open_row("productTable", "Dusk lamp")
    manager.tap("productFormWithdrawButton")
    assert not products.find("LAMP").withdrawn


def test_operators_may_look(products, operator):
    for name in ("productAddButton", "productImportButton", "productExportButton"):
        assert not operator.shows(name)
    operator.open_row("productTable", "Dusk lamp")
    QTest.keyClicks(operator.find("productNameEdit"), "x")

    assert operator.reads("productNameEdit") == "Dusk lamp"
    for name in ("productFormSaveButton", "productFormWithdrawButton", "productFormPictureButton"):
        assert not operator.shows(name)
    operator.tap("productFormBackButton")
    assert names(operator) == ["Dusk lamp", "Kettle"]


# Import and export


def bring(worker, tmp_path, text):
    file = tmp_path / "list.csv"
    file.write_text(text, encoding="utf-8")
    worker.tap("productImportButton")
    worker.find("filePicker").go_to(tmp_path)
    worker.open_row("pickerTable", "list.csv")
    worker.wait(lambda: worker.flow.view.currentWidget() is worker.flow.bring)
    worker.rest()


HEADER = "sku,name,list_price,on_hand\n"


def test_a_list_is_looked_at_and_taken(shop, products, manager, tmp_path):
    bring(
        manager,
        tmp_path,
        f"{HEADER}NEW,New lamp,100,3\nLAMP,Dawn lamp,899,5\nKETTLE,Kettle,1450,0\n",
    )
    figures = ("importNew", "importChanged", "importSame", "importProblem")
    assert [manager.reads(f"{name}FigureLabel") for name in figures] == ["1", "1", "1", "0"]
    assert manager.cells("importTable")[0][1:] == ["New: NEW", "New lamp", "₹100 · 3 on hand"]
    assert manager.reads("importTakeButton") == "Import 2 products"
    manager.tap("importTakeButton")
    assert "names 5 units" in manager.reads("importUnitsTextLabel")
    manager.tap("importUnitsLeaveButton")

    assert manager.toast == "1 products added, 1 changed, 3 units received."
    assert names(manager) == ["Dawn lamp", "Kettle", "New lamp"]
    assert shop.on_hand("LAMP") == 2


def test_units_of_known_products_are_received_when_wanted(shop, products, manager, tmp_path):
    bring(manager, tmp_path, f"{HEADER}LAMP,Dusk lamp,899,5\n")
    assert manager.reads("importTakeButton") == "Import"
    manager.tap("importTakeButton")
    manager.tap("importUnitsReceiveButton")

    assert shop.on_hand("LAMP") == 7


@pytest.mark.fault(28)
def test_lines_that_do_not_fit_are_told_on_the_screen(shop, products, manager, tmp_path):
    bring(manager, tmp_path, f"{HEADER}NEW,,1_000,3\nLAMP,Dawn lamp\n")

    assert manager.cells("importTable") == [
        ["2", "name: Please fill this in.", ""],
        ["2", "list_price: Rupees, such as 1299 or 12.50, please.", "1_000"],
        ["3", "list_price: This is missing.", ""],
    ]
    assert not manager.shows("importTakeButton")
    manager.tap("importBackButton")
    assert names(manager) == ["Dusk lamp", "Kettle"]


@pytest.mark.parametrize(
    ("text", "why"),
    [("name,price\nA,1\n", "sku: This is missing."), (HEADER, "There are no products in it.")],
)
def test_a_file_that_is_no_list_is_told_on_the_screen(manager, tmp_path, text, why):
    bring(manager, tmp_path, text)

    assert manager.reads("emptyTitleLabel") == "This list cannot be taken"
    assert why in manager.reads("emptyTextLabel")
    manager.tap("emptyActionButton")
    assert manager.shows("filePicker")


def test_a_shop_that_changed_since_is_looked_at_again(shop, products, manager, tmp_path):
    bring(manager, tmp_path, f"{HEADER}LAMP,Dawn lamp,899,0\n")
    products.change("LAMP", {"name": "Theirs"}, version=1, by=CONSOLE)
    manager.tap("importTakeButton")

    assert products.find("LAMP").name == "Theirs"
    assert manager.toast == "Somebody changed it meanwhile. Please look again."
    assert manager.reads("importChangedFigureLabel") == "1"
    manager.tap("importTakeButton")
    assert products.find("LAMP").name == "Dawn lamp"


def test_an_import_can_be_stopped(shop, products, manager, tmp_path, monkeypatch):
    bring(manager, tmp_path, f"{HEADER}NEW,New lamp,100,3\n")
    service = type(shop.shop.office.product_import)
    run, pressed = service.run, threading.Event()

    def wait_and_run(*args, **options):
        assert pressed.wait(10)
        return run(*args, **options)

    monkeypatch.setattr(service, "run", wait_and_run)
    manager.find("importTakeButton").click()
    manager.wait(lambda: manager.shows("progressCancelButton"))
    manager.find("progressCancelButton").click()
    pressed.set()
    manager.rest()

    assert manager.toast == "Stopped. Nothing was changed."
    assert products.find("NEW") is None


@pytest.mark.parametrize("choice", ["Plain", "Pictures"])
def test_the_list_is_exported_beside_what_is_there(shop, products, manager, tmp_path, choice):
    for _ in range(2):
        manager.tap("productExportButton")
        manager.tap(f"export{choice}Button")
        manager.find("filePicker").go_to(tmp_path)
        manager.tap("pickerHereButton")
        assert manager.toast.startswith("2 products are in products-2026-11-08")

    names = sorted(path.name for path in tmp_path.glob("*.csv"))
    assert names == ["products-2026-11-08-2.csv", "products-2026-11-08.csv"]
    assert ("picture" in (tmp_path / names[0]).read_text().splitlines()[0]) is (
        choice == "Pictures"
    )


# On every screen


@pytest.mark.parametrize("size", [(1660, 960), (1080, 1640), (764, 650)])
def test_everything_has_a_name_and_room_for_a_finger(qtbot, theme, shop, products, size, tmp_path):
    with at_work(qtbot, theme, shop, ProductListFlow, size=size) as worker:
        check_all(worker)
        worker.open_row("productTable", "Dusk lamp")
        check_names(worker.flow.form)
        check_all(worker)
        worker.tap("productFormBackButton")
        bring(worker, tmp_path, f"{HEADER}NEW,New lamp,100,3\n")
        check_all(worker)


def check_all(worker):
    settle()
    page = worker.flow.view.currentWidget()
    check_names(page)
    if page is not worker.flow.form:  # which scrolls
        check_targets(page)
        check_inside(page)


def tab_to(worker, name, entries=None):
    """Press Tab until the focus is on `name`; fill in the fields that come on the way."""
    for _ in range(30):
        focus = QApplication.focusWidget() or worker.desk
        if entries and focus.objectName() in entries:
            QTest.keyClicks(focus, entries.pop(focus.objectName()))
        if focus.objectName() == name:
            return
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def test_the_keyboard_alone_adds_a_product(shop, manager):
    manager.find("productSearchEdit").setFocus()
    tab_to(manager, "productAddButton")
    manager.press("productAddButton", Qt.Key.Key_Return)
    entries = {
        "productNameEdit": "Lamp",
        "productSkuEdit": "L",
        "productListPriceEdit": "5",
        "productOnHandEdit": "1",
    }
    tab_to(manager, "productFormSaveButton", entries)
    manager.press("productFormSaveButton", Qt.Key.Key_Return)

    assert shop.on_hand("L") == 1


def test_the_keyboard_alone_opens_a_row(products, manager):
    table = manager.find("productTable")
    table.setFocus()
    manager.press("productTable", Qt.Key.Key_Down)
    manager.press("productTable", Qt.Key.Key_Down)
    manager.press("productTable", Qt.Key.Key_Return)

    assert manager.reads("productFormTitleLabel") in {"Dusk lamp", "Kettle"}


def hold_up(worker):
    """Keep the worker's jobs waiting until the returned function is called."""
    gate = threading.Event()
    worker.office.jobs.run(worker.office, gate.wait, lambda _: None)
    return gate.set


def leave(worker):
    worker.find("productFormBackButton").click()
    assert worker.reads("sheetTitleLabel") == "Leave without saving?"
    worker.find("sheetYesButton").click()
    settle()


def test_a_picture_for_one_product_is_none_of_another(products, manager, tmp_path):
    file = tmp_path / "kettle.png"
    Image.new("RGB", (50, 50), "red").save(file)
    manager.open_row("productTable", "Kettle")
    release = hold_up(manager)
    manager.flow._one._take_picture(file)
    leave(manager)
    manager.find("productAddButton").click()
    release()
    manager.rest()

    assert manager.reads("productFormTitleLabel") == "Add a product"
    assert manager.flow.form.photo == ""
    assert not manager.flow.has_unsaved


def test_what_was_saved_late_leaves_the_next_form_alone(products, manager):
    manager.open_row("productTable", "Kettle")
    manager.type("productNameEdit", "Steel kettle")
    release = hold_up(manager)
    manager.find("productFormSaveButton").click()
    leave(manager)
    manager.find("productAddButton").click()
    manager.type("productNameEdit", "Lamp")
    release()
    manager.rest()

    assert manager.toast == "Steel kettle is saved."
    assert manager.reads("productFormTitleLabel") == "Add a product"
    assert manager.reads("productNameEdit") == "Lamp"
    assert manager.find("productFormSaveButton").isEnabled()
    leave(manager)
    assert "Steel kettle" in names(manager)


def test_what_is_saved_while_it_asks_whether_to_leave_closes_both(products, manager):
    manager.open_row("productTable", "Kettle")
    release = hold_up(manager)
    manager.find("productFormSaveButton").click()
    manager.find("productFormBackButton").click()
    assert manager.desk.sheets.is_open
    release()
    manager.rest()

    assert not manager.desk.sheets.is_open
    assert manager.shows("productTable")


def test_long_work_that_breaks_lets_go_of_the_office(manager):
    busy: list[object] = []
    manager.office.busy_changed.connect(busy.append)

    def work(report):
        report(1, 2)
        raise ValueError("a bug")

    with manager.qtbot.captureExceptions() as raised:
        manager.office.run_long("Working", work, print)
        manager.rest()

    assert [str(one[1]) for one in raised] == ["a bug"]
    assert busy == [True, False]
    assert not manager.desk.sheets.is_open


def test_a_list_with_any_name_is_taken_on_the_screen(manager, tmp_path):
    file = tmp_path / os.fsdecode(b"l-\xff\n.csv")
    file.write_text(f"{HEADER}NEW,New lamp,100,3\n", encoding="utf-8")
    manager.tap("productImportButton")
    manager.find("filePicker").go_to(tmp_path)
    manager.open_row("pickerTable", "l-\ufffd .csv")
    manager.tap("importTakeButton")
    assert manager.toast == "1 products added, 0 changed, 3 units received."


def test_a_folder_full_of_todays_lists_is_told(products, manager, tmp_path):
    for number in range(1, 100):
        end = "" if number == 1 else f"-{number}"
        (tmp_path / f"products-2026-11-08{end}.csv").touch()
    manager.flow.export_to(tmp_path, with_pictures=False)

    assert manager.toast.startswith("There are too many lists of today here.")
    assert len(list(tmp_path.glob("products-*"))) == 99
