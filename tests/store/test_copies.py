"""Copies of a shop: whole, of one moment, and the shop itself untouched."""

import threading

import pytest
from sqlalchemy import text

from kiosk.app import open_shop
from kiosk.domain.errors import ConfigError, DatabaseUnavailableError
from kiosk.services.rehearsal import copied, emptied
from kiosk.store import copies, versions
from kiosk.store.books import find_faults
from kiosk.store.engine import make_engines
from kiosk.store.schema import metadata
from tests.conftest import ENGINES


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "copy"
    made.mkdir()
    return made


def rows(engines):
    with engines.read.begin() as connection:
        return {
            table.name: sorted(map(str, connection.execute(table.select())))
            for table in metadata.sorted_tables
        }


@pytest.fixture
def look_into():
    """Do something with the engines of a database, and close them."""

    def look(url, work):
        engines = make_engines(url)
        try:
            return work(engines)
        finally:
            engines.dispose()

    return look


def faults(engines):
    with engines.read.begin() as connection:
        return find_faults(connection)


def test_a_copy_has_every_row_and_the_shop_stays_as_it_was(shop, folder, look_into):
    shop.stock(CHIPS=5, COLA=5)
    shop.buy("CHIPS", 2)
    shop.pay(shop.request("COLA"), amount_paise=1)
    many = [{"key": f"test{number}"} for number in range(2100)]  # more than go at a time
    with shop.shop.engines.write.begin() as connection:
        connection.execute(text("INSERT INTO counter VALUES (:key, 1)"), many)
    before = rows(shop.shop.engines)

    with copied(shop.url, folder) as url:
        assert look_into(url, rows) == before
        with open_shop(url) as copy:
            copy.checkout.expire_overdue()

    assert rows(shop.shop.engines) == before


def test_a_copy_made_while_others_sell_is_of_one_moment(shop, folder, look_into):
    shop.stock(CHIPS=500)
    stop, sold = threading.Event(), threading.Semaphore(0)

    def sell():
        while not stop.is_set():
            shop.buy("CHIPS")
            sold.release()

    seller = threading.Thread(target=sell)
    seller.start()
    try:
        for attempt in range(3):
            sold.acquire()
            place = folder / str(attempt)
            place.mkdir()
            with copied(shop.url, place) as url:
                assert look_into(url, faults) == ()
    finally:
        stop.set()
        seller.join()


def test_an_empty_one_is_empty_and_gone_afterwards(url, folder, look_into):
    with emptied(url, folder) as scratch:
        open_shop(scratch).close()
        assert scratch != url
        assert look_into(scratch, faults) == ()


def test_a_shop_of_another_version_is_not_copied_row_by_row(shop, other_url, look_into):
    open_shop(other_url).close()
    shop.sql("UPDATE alembic_version SET version_num = '0000'")

    def copy(target):
        with shop.shop.engines.read.begin() as source, target.write.begin() as connection:
            copies.copy_rows(source, connection)

    with pytest.raises(ConfigError, match="another version"):
        look_into(other_url, copy)
    shop.sql("UPDATE alembic_version SET version_num = :head", head=versions.HEAD)


@pytest.mark.parametrize("engine", ["postgres"])
def test_scratch_databases_are_dropped_even_after_a_failure(shop, folder, postgres, request):
    def databases():
        return set(postgres.execute("SELECT datname FROM pg_database"))

    def fail_in_it():
        with copied(shop.url, folder) as url:
            assert len(databases() - before) == 1
            request.addfinalizer(make_engines(url).read.connect().invalidate)
            raise ZeroDivisionError

    before = databases()

    with pytest.raises(ZeroDivisionError):
        fail_in_it()

    assert databases() == before


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_copy_that_cannot_be_written_is_refused(shop, folder):
    (folder / "shop.db").mkdir()  # no file can be made there

    with pytest.raises(DatabaseUnavailableError), copied(shop.url, folder):
        pass
