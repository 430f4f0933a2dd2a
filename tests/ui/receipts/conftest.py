"""Receipts that wait; drawing them needs the fonts, and their script fallbacks kept quiet."""

import pytest
from PySide6.QtCore import QLoggingCategory

from tests.shops import Clock, TestShop, database_url


@pytest.fixture(autouse=True)
def scripts(fonts):
    """As the program does: a script is looked for in one font after the other, quietly."""
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    yield
    QLoggingCategory.setFilterRules("")


@pytest.fixture
def receipts(tmp_path):
    """The receipts of a shop in which one was asked for."""
    shop = TestShop(database_url(tmp_path), Clock())
    shop.stock(CHIPS=5)
    shop.shop.receipts.ask(shop.buy("CHIPS").id)
    yield shop.shop.receipts
    shop.shop.close()
