"""Every text of the back office has its place, in every language, shape and text size."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.operator import Role
from kiosk.domain.settings import LANGUAGES
from kiosk.services.demo import add_demo_sale
from kiosk.services.demo_catalogue import read_catalogue
from kiosk.ui.backoffice.office import Surroundings
from kiosk.ui.backoffice.office_flow import OfficeFlow
from kiosk.ui.backoffice.office_view import OfficeView
from kiosk.ui.backoffice.pages import Page
from kiosk.ui.board_feed import BoardFeed
from kiosk.ui.jobs import JobRunner
from kiosk.ui.pictures import PictureStore
from tests.shops import MOBILE, Clock, TestShop, database_url
from tests.ui.checks import settle, shown_in
from tests.ui.fitting import OTHER_DIGITS, misfits, painted_texts

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
