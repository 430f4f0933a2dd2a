"""Products on their way into the shop: nobody waits for them, and nothing of them stays behind."""

from contextlib import closing, suppress

import pytest

from kiosk.domain.errors import StoreError
from kiosk.store import staging
from kiosk.store.engine import sqlite_driver
from tests.conftest import ENGINES

ROW = {
    "sku": "A",
    "name": "A",
    "description": "",
    "category": "",
    "photo": "",
    "barcode": "",
    "hsn": "",
    "list_price_paise": 100,
    "gst_rate_bp": 0,
    "low_stock_at": 5,
    "version": 0,
    "is_changed": 1,
    "units": 3,
    "movement_id": "M",
}


@pytest.fixture(params=ENGINES)
def engine(request):
    return str(request.param)


@pytest.fixture
def engines(shop):
    return shop.shop.engines


def test_who_writes_meanwhile_is_not_disturbed(engines):
    with engines.writing() as other, staging.staging(engines) as connection:
        with engines.beside(connection):
            staging.put(connection, [ROW])
        other.exec_driver_sql("UPDATE product SET name = name")


def test_each_import_has_a_place_of_its_own(engines):
    with staging.staging(engines) as one, staging.staging(engines) as two:
        for connection in (one, two):
            with engines.beside(connection):
                staging.put(connection, [ROW])


@pytest.mark.parametrize("fails", [True, False])
def test_nothing_stays_behind(shop, engines, fails):
    with suppress(StoreError), staging.staging(engines) as connection:
        with engines.beside(connection):
            staging.put(connection, [ROW])
        if fails:
            raise StoreError
    for _ in range(8):  # as many as the pool may have
        with engines.write.begin() as connection:
            staging.staged.create(connection)
            staging.staged.drop(connection)
    assert shop.sql("SELECT sku FROM product") == []


def test_the_transaction_after_it_keeps_others_out(shop, engines, engine):
    if engine != "sqlite":
        pytest.skip("there rows are locked, not the database")
    other = sqlite_driver().connect(shop.url.removeprefix("sqlite:///"), timeout=0)
    with closing(other), staging.staging(engines) as connection:
        with engines.beside(connection):
            other.execute("BEGIN IMMEDIATE").connection.rollback()
        with engines.writing(connection), pytest.raises(Exception, match="locked"):
            other.execute("BEGIN IMMEDIATE")
