"""The doctor compares the journal with a database that can be opened, and leaves others alone."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.app import make_doctor
from kiosk.config import Config
from kiosk.domain.health import Severity
from tests.shops import TestShop, database_url
from tests.store.copying import copy_as_it_lies


@pytest.fixture
def engine() -> str:
    """A file: what is missing on a server, its programs tell."""
    return "sqlite"


@pytest.fixture
def shut_folder(tmp_path, shop):
    """A folder as a crash left it: database, write-ahead log and payment journal."""
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    return copy_as_it_lies(tmp_path, tmp_path / "crashed")


def found(folder, **values):
    report = make_doctor(Config(data_dir=folder, **values)).examine()
    return {finding.key: finding for finding in report.findings}


def test_a_missing_database_stays_missing(shut_folder):
    for path in shut_folder.glob("shop.db*"):
        path.unlink()

    assert found(shut_folder)["database.open"].severity is Severity.STOP
    assert not (shut_folder / "shop.db").exists()


def test_the_log_beside_an_emptied_database_stays(shut_folder):
    (shut_folder / "shop.db").write_bytes(b"")
    log = (shut_folder / "shop.db-wal").read_bytes()

    assert found(shut_folder)["database.open"].severity is Severity.STOP
    assert (shut_folder / "shop.db-wal").read_bytes() == log


def test_another_programs_database_is_not_set_to_our_ways(tmp_path):
    with closing(sqlite3.connect(tmp_path / "shop.db")) as connection:
        connection.execute("CREATE TABLE theirs (a)")

    assert found(tmp_path)["database.open"].severity is Severity.STOP
    with closing(sqlite3.connect(tmp_path / "shop.db")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_payments_of_another_shop_are_told(tmp_path, shop, clock):
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    folder = tmp_path / "other"
    folder.mkdir()
    TestShop(database_url(folder), clock).shop.close()

    findings = found(folder, journal=str(shop.shop.journal.path))

    assert findings["journal.foreign"].severity is Severity.WARNING
    assert "1 payments" in findings["journal.foreign"].seen


def test_a_journal_below_a_file_cannot_be(tmp_path, shop):
    (tmp_path / "file").write_bytes(b"")

    findings = found(tmp_path, journal=str(tmp_path / "file" / "journal"))

    assert findings["journal.write"].severity is Severity.STOP
