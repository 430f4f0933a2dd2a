"""Every text of the back office has its place, in every language, shape and text size."""

from contextlib import contextmanager
from datetime import datetime

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.domain.operator import Role
from kiosk.domain.product import Sku
from kiosk.domain.settings import LANGUAGES
from kiosk.services.demo import add_demo_sale
from kiosk.services.demo_catalogue import read_catalogue
from kiosk.ui.backoffice.keyboard import Keyboard
from kiosk.ui.backoffice.moment_field import WIDTH as MOMENT_WIDTH
from kiosk.ui.backoffice.moment_field import MomentSheet
from kiosk.ui.backoffice.money_sheets import ConfirmSheet
from kiosk.ui.backoffice.offer_sheet import OfferSheet
from kiosk.ui.backoffice.office import Surroundings
from kiosk.ui.backoffice.office_flow import OfficeFlow
from kiosk.ui.backoffice.office_view import OfficeView
from kiosk.ui.backoffice.operator_sheets import AddSheet, PinSheet
from kiosk.ui.backoffice.pages import Page
from kiosk.ui.backoffice.sales_view import OfferRow
from kiosk.ui.backoffice.sheets import WIDTH as SHEET_WIDTH
from kiosk.ui.backoffice.sheets import Sheets
from kiosk.ui.backoffice.stock_sheet import WIDTH as STOCK_WIDTH
from kiosk.ui.backoffice.stock_sheet import StockSheet, StockStep, WaitingSheet
from kiosk.ui.board_feed import BoardFeed
from kiosk.ui.jobs import JobRunner
from kiosk.ui.pictures import PictureStore
from tests.shops import MOBILE, Clock, TestShop, database_url
from tests.ui.checks import settle, shown_in
from tests.ui.fitting import OTHER_DIGITS, misfits, painted_texts, said
from tests.ui.offers import request

WIDE, TALL = (1920, 1080), (1080, 1920)


@pytest.fixture(scope="module")
def busy_shop(tmp_path_factory):
    """A shop with the demo's products, an hour of sales, refunds that are owed, and a manager."""
    clock = Clock()
    made = TestShop(database_url(tmp_path_factory.mktemp("fit")), clock)
    with made.shop.engines.writing() as connection:
        add_demo_sale(connection, read_catalogue(), clock.now, operator="test")
    skus = [offer.sku for offer in made.shop.catalogue.on_sale().offers if offer.free > 1]
    for sku in skus[:6]:
        made.buy(sku, shopper=MOBILE)
        clock.pass_seconds(90)
    made.pay(made.request(skus[6], shopper=MOBILE), amount_paise=100)
    made.request(skus[7], shopper=MOBILE)
    made.shop.staff.add("Meera", Role.MANAGER, "4826", by="test")
    made.shop.staff.add("Ravi", Role.OPERATOR, "5937", by="test")
    yield made
    made.shop.close()


@contextmanager
def office_of(shop, theme, size, qtbot):
    """Open the back office as the manager."""
    owner, jobs, pictures = QObject(), JobRunner(), PictureStore(())
    feed = BoardFeed(shop.shop, jobs, owner)
    around = Surroundings(
        shop=shop.shop,
        feed=feed,
        jobs=jobs,
        theme=theme,
        pictures=pictures,
        machine=None,
    )
    view = OfficeView(theme)
    flow = OfficeFlow(view, around)
    shown_in(view, size, qtbot)

    def rest():
        settle()
        qtbot.waitUntil(lambda: not jobs.is_busy and pictures.is_idle, timeout=10_000)
        settle()

    feed.refresh()
    flow.begin(shop.shop.staff.sign_in("Meera", "4826"))
    rest()
    try:
        yield view, flow, rest
    finally:
        flow.end()
        rest()
        feed.close()
        jobs.close()
        pictures.close()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", [WIDE, TALL])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_has_its_place(code, size, large, languages, theme, busy_shop, qtbot):
    languages.choose(code)
    theme.set_large_text(on=large)
    found = []
    with office_of(busy_shop, theme, size, qtbot) as (view, flow, rest):
        for page in Page:
            flow.go_to(page)
            rest()
            found += [f"{page}: {why}" for why in misfits(view)]
            texts = painted_texts(view)
            assert len(texts) > 20, page
            found += [f"{page}: {text!r}" for text in texts if OTHER_DIGITS.search(text)]
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


def sheets_of(theme):
    """Yield sheets that ask much, each as wide as the office shows it."""
    row = OfferRow(
        sku=Sku("LAMP"),
        name="Dusk reading lamp",
        photo="",
        list_price_paise=1_24_900,
        on_hand=25,
        withdrawn=False,
        sold=17,
        price="649",
        price_paise=64_900,
        allotment="25",
        limit="2",
    )
    step = StockStep(
        title=said("StockItemFlow", "Receive units"),
        text=said("StockItemFlow", "They can be sold at once."),
        units=said("StockItemFlow", "How many came"),
        note=said("StockItemFlow", "Note"),
        note_hint=said("StockItemFlow", "Such as an invoice; or nothing."),
        done=said("StockItemFlow", "Receive"),
    )
    title = said("SalesView", "Opens")
    yield "offer", OfferSheet(row), 860
    yield "moment", MomentSheet(theme, title, datetime(2026, 11, 24, 18, 5)), MOMENT_WIDTH  # noqa: DTZ001 - a clock on the wall
    yield "operator", AddSheet(theme), 860
    yield "pin", PinSheet(said("OperatorsFlow", "Change my PIN"), own=True), 860
    yield "stock", StockSheet(theme, step), STOCK_WIDTH
    yield "waiting", WaitingSheet(("K1-000041", "K1-000042")), SHEET_WIDTH
    yield "confirm", ConfirmSheet("K1-000042", request()), 860


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", [WIDE, TALL])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_of_a_sheet_has_its_place(code, size, large, languages, theme, qtbot):
    languages.choose(code)
    theme.set_large_text(on=large)
    page = QWidget()
    sheets = Sheets(theme, page, exempt=page)
    shown_in(page, size, qtbot)
    found = []
    for name, sheet, width in sheets_of(theme):
        sheets.show_sheet(sheet, width=width)
        settle()
        found += [f"{name}: {why}" for why in misfits(page)]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", [WIDE, TALL])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_of_the_keyboard_has_its_place(code, size, large, languages, theme, qtbot):
    languages.choose(code)
    theme.set_large_text(on=large)
    keyboard = Keyboard(theme)
    shown_in(keyboard, (size[0], keyboard.sizeHint().height()), qtbot)
    settle()
    assert misfits(keyboard) == []
