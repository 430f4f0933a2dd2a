"""The tour's way through the back office, and through the set-up of a new shop."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from kiosk.cli.tour_guide import Guide
from kiosk.ui.main_window import Screen
from kiosk.ui.setup_view import SetupView

_PAGES = ("orders", "refunds", "stock", "sales", "figures", "dayClose", "operators", "trail")
_LIST = """sku,name,list_price,on_hand,category,barcode
NEW-LAMP,Glow night lamp,499,20,Home,
NEW-MUG,Steel travel mug,12.345,-4,Travel,
AUD-EARBUDS,Pulse wireless earbuds,3199,5,Audio,
"""


def walk_office(guide: Guide, folder: Path) -> None:
    """Visit every page of the back office; the manager has signed in."""
    for page in _PAGES:
        _open_page(guide, page)
        guide.picture(f"office-{page.lower()}")
    _open_page(guide, "orders")
    guide.tap_row("ordersTable", 0)
    guide.wait_for_control("orderBackButton")
    guide.picture("office-order")
    guide.tap("giveBackButton")
    guide.wait_for_control("sheetCard")
    guide.picture("office-give-back")
    guide.leave_sheet()
    _open_page(guide, "refunds")
    guide.tap_row("refundsTable", 0)
    guide.wait_for_control("sheetCard")
    guide.picture("office-refund")
    guide.leave_sheet()
    _open_page(guide, "operators")
    guide.tap("addOperatorButton")
    guide.wait_for_control("sheetCard")
    guide.picture("office-operator")
    guide.leave_sheet()
    _open_page(guide, "trail")
    guide.tap("checkTrailButton")
    guide.wait_for("the check", lambda: not guide.kiosk.office_jobs.is_busy)
    guide.picture("office-trail-checked")
    guide.leave_sheet()
    _open_page(guide, "stock")
    guide.tap_row("stockTable", 0)
    guide.wait_for_control("stockBackButton")
    guide.picture("office-stock-product")
    guide.tap("stockReceiveButton")
    guide.picture("office-stock-receive")
    guide.leave_sheet()
    with _home(folder):
        _keep_products(guide)
    _plan(guide)
    _open_page(guide, "settings")
    guide.picture("office-settings")
    guide.tap("shopNameEdit")
    guide.wait_for_control("officeKeyboard")
    guide.picture("office-keyboard")
    guide.tap("officeDoneKey")


def see_set_up(guide: Guide) -> None:
    """Show the steps that a new shop begins with; nothing is set up."""
    view = SetupView(guide.kiosk.theme)
    guide.window.add_screen(Screen.SETUP, view)
    guide.window.go_to(Screen.SETUP)
    guide.wait_for_screen(Screen.SETUP)
    for place, name in enumerate(("shop", "payment", "manager", "products")):
        view.show_step(place)
        guide.picture(f"setup-{name}")


def _open_page(guide: Guide, page: str) -> None:
    guide.tap(f"{page}NavButton")
    guide.wait_for("the page", lambda: not guide.kiosk.office_jobs.is_busy)


def _keep_products(guide: Guide) -> None:
    _open_page(guide, "products")
    guide.picture("office-products")
    guide.tap_row("productTable", 0)
    guide.wait_for_control("productFormBackButton")
    guide.picture("office-product")
    guide.tap("productFormPictureButton")
    guide.wait_for_control("filePicker")
    guide.picture("office-file-picker")
    guide.leave_sheet()
    guide.tap("productFormBackButton")
    guide.tap("productImportButton")
    guide.wait_for_control("filePicker")
    guide.tap_row("pickerTable", "products.csv")
    guide.wait_for_control("importTable")
    guide.picture("office-import")
    guide.tap("importBackButton")


def _plan(guide: Guide) -> None:
    _open_page(guide, "sales")
    guide.tap_row("salesTable", 0)
    guide.wait_for_control("saleBackButton")
    guide.picture("office-sale")
    guide.tap_row("saleOffersTable", 0)
    guide.wait_for_control("offerTakeButton")
    guide.picture("office-offer")
    guide.leave_sheet()
    guide.tap("saleOpensButton")
    guide.wait_for_control("momentTakeButton")
    guide.picture("office-moment")
    guide.leave_sheet()
    guide.tap("saleBackButton")


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    """Let files be chosen from a home of the tour's own: pictures may be shown around."""
    home = folder / "home"
    home.mkdir()
    (home / "products.csv").write_text(_LIST, encoding="utf-8")
    Image.new("RGB", (960, 800), "#E3F4EA").save(home / "lamp.png")
    before = os.environ.get("HOME")
    os.environ["HOME"] = str(home)
    try:
        yield
    finally:
        if before is None:
            del os.environ["HOME"]
        else:
            os.environ["HOME"] = before
