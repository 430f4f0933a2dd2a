"""`kiosk doctor` on a real PostgreSQL server."""

from pathlib import Path

import pytest

from kiosk.domain.health import Severity
from kiosk.services.backups import BackupService
from kiosk.services.checks import Folders
from kiosk.services.doctor import DoctorService
from kiosk.store import books
from tests.shops import NOON, TestShop

FOUND = {
    *("disk.data", "disk.journal", "disk.backups", "fonts", "schema", "database.write", "clock"),
    *("server.version", "server.durability", "server.timeouts", "server.connections"),
    *("server.clock", "kiosks", "log", "books", "audit", "backup"),
}


@pytest.fixture
def examine(tmp_path):
    def run(url, now=NOON, *, whole=True):
        folders = Folders(data=tmp_path, journal=tmp_path, backups=Path(tmp_path, "backups"))
        backups = BackupService(url, folders.backups, lambda: now)
        report = DoctorService(url, folders, backups, lambda: now).examine(whole=whole)
        return {finding.key: finding for finding in report.findings}

    return run


@pytest.fixture
def shop(postgres_url, clock):
    made = TestShop(postgres_url, clock)
    made.stock(CHIPS=5)
    made.buy("CHIPS", 2)
    yield made
    made.shop.close()


def test_a_server_is_examined(shop, examine):
    found = examine(shop.url)

    assert set(found) == FOUND
    sound = FOUND - {"server.clock", "server.timeouts"}
    assert {key for key, finding in found.items() if finding.severity == "ok"} >= sound
    assert found["server.version"].seen.startswith("PostgreSQL 1")
    assert found["server.clock"].severity is Severity.WARNING  # the test's noon is not the server's


def test_books_on_a_server_are_read(shop, examine):
    shop.sql("UPDATE offer SET sold = 1")

    assert examine(shop.url)["books"].severity is Severity.STOP


def test_a_broken_audit_trail_on_a_server_is_found(shop, examine):
    shop.sql("UPDATE counter SET value = value + 1 WHERE name = 'audit'")

    assert examine(shop.url)["audit"].severity is Severity.STOP


def test_a_long_check_on_a_server_sees_one_moment(shop):
    with books.snapshot(shop.shop.engines.read) as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM payment").scalar()
        shop.buy("CHIPS")
        after = connection.exec_driver_sql("SELECT count(*) FROM payment").scalar()
        assert after == before
        assert books.find_faults(connection) == ()


def test_an_empty_database_on_a_server_stays_empty(postgres, examine):
    url = postgres.fresh_database()

    found = examine(url)

    assert found["database.open"].severity is Severity.STOP
    tables = postgres.execute(
        "SELECT 1 FROM pg_tables WHERE schemaname = 'public'", url.partition("@/")[2].split("?")[0]
    )
    assert tables == []
    postgres.drop_database(url)


def test_a_server_that_loses_what_it_confirmed_is_found(shop, postgres, examine):
    name = shop.url.partition("@/")[2].split("?")[0]
    postgres.execute("ALTER SYSTEM SET full_page_writes = off")
    postgres.execute("SELECT pg_reload_conf()")
    try:
        while postgres.execute("SHOW full_page_writes", name) != [("off",)]:
            pass
        found = examine(shop.url)
    finally:
        postgres.execute("ALTER SYSTEM RESET full_page_writes")
        postgres.execute("SELECT pg_reload_conf()")

    assert found["server.durability"].severity is Severity.STOP
    assert "full_page_writes" in found["server.durability"].seen
