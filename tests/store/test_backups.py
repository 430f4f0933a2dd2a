import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app import open_shop
from kiosk.domain.errors import (
    BackupError,
    DatabaseBusyError,
    DatabaseDamagedError,
    ForeignDatabaseError,
)
from kiosk.services.clock import system_clock
from kiosk.store import backups, books, files, versions
from kiosk.store import engine as engine_module
from kiosk.store.engine import sqlite_driver
from tests.faults import sellers
from tests.shops import Clock, TestShop, database_url
from tests.store.places import make_read_only, small_disk


@pytest.fixture
def path(shop) -> Path:
    """The file of an open shop with five units."""
    shop.stock(CHIPS=5)
    return Path(shop.url.removeprefix("sqlite:///"))


def ask(path, statement):
    with closing(sqlite_driver().connect(path)) as connection, connection:
        return connection.execute(statement).fetchall()


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def damage(path):
    """Overwrite the last page, as a dying disk does."""
    content = bytearray(path.read_bytes())
    content[-4096:] = b"\xff" * 4096
    path.write_bytes(content)


def test_a_backup_holds_what_is_in_the_log_and_is_one_file(shop, path, tmp_path):
    shop.buy("CHIPS", 2)
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    assert (tmp_path / "shop.db-wal").stat().st_size > 0

    found = backups.back_up(path, folder / "copy.db")

    assert names(folder) == ["copy.db"]
    assert (found.version, found.faults) == (versions.HEAD, ())
    assert (folder / "copy.db").read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log
    folder.chmod(0o555)
    assert ask(folder / "copy.db", "SELECT on_hand FROM product") == [(3,)]
    assert names(folder) == ["copy.db"]


def test_a_backup_can_be_opened_as_a_shop(shop, path, tmp_path):
    backups.back_up(path, tmp_path / "copy.db")

    with open_shop(f"sqlite:///{tmp_path / 'copy.db'}", clock=shop.clock) as again:
        assert [offer.on_hand for offer in again.catalogue.on_sale().offers] == [5]


def test_a_backup_may_be_read_by_those_who_may_read_the_database(path, tmp_path):
    path.chmod(0o640)

    backups.back_up(path, tmp_path / "copy.db")

    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o640


def test_a_backup_sees_one_moment_and_no_writer_waits_for_it(path, tmp_path):
    """The claim of `back_up` about SQLite: its view of the source is kept, and stops nobody."""
    (tmp_path / "copy.db").touch()
    with (
        files.opened(path, "rw") as reading,
        files.opened(path, "rw") as selling,
        files.opened(tmp_path / "copy.db", "rw") as copy,
    ):
        selling.execute("PRAGMA busy_timeout = 0")
        reading.execute("BEGIN")
        reading.execute("SELECT * FROM product").fetchall()
        selling.execute("UPDATE counter SET value = 1000 WHERE name = 'opened'")
        backups._copy(reading, copy)
        kept = copy.execute("SELECT value FROM counter WHERE name = 'opened'").fetchall()

    assert kept == [(1,)]
    assert ask(path, "SELECT value FROM counter WHERE name = 'opened'") == [(1000,)]


@pytest.mark.timeout(100)
@pytest.mark.fault(10)
def test_backups_of_a_shop_in_which_eight_kiosks_sell_are_sound(tmp_path, monkeypatch):
    url = database_url(tmp_path)
    shop = TestShop(url, Clock(system_clock()))
    shop.stock(CHIPS=300)
    sold: list[int] = []

    def back_up_meanwhile(kiosks):
        while any(kiosk.is_alive() for kiosk in kiosks) and sold[-1:] != [300]:
            target = tmp_path / f"copy-{len(sold)}.db"
            assert backups.back_up(tmp_path / "shop.db", target).faults == ()
            sold.append(300 - ask(target, "SELECT on_hand FROM product")[0][0])

    answers = sellers.race(url, sellers.sell_until_sold_out, "CHIPS", meanwhile=back_up_meanwhile)

    shop.shop.close()
    assert answers["paid"] == 300
    assert set(answers) <= {"paid", "UnitsHeldError", "SoldOutError"}  # nobody gave up waiting
    assert sold == sorted(sold)
    assert any(0 < units < 300 for units in sold), "no backup was made while they sold"


def test_a_damaged_database_gives_no_backup_and_leaves_the_old_one(shop, path, tmp_path):
    shop.shop.close()
    damage(path)
    (tmp_path / "copy.db").write_bytes(b"the one from yesterday")

    with pytest.raises(DatabaseDamagedError):
        backups.back_up(path, tmp_path / "copy.db")

    assert (tmp_path / "copy.db").read_bytes() == b"the one from yesterday"
    assert not list(tmp_path.glob("*.part*"))


def test_the_copy_itself_is_checked(path, tmp_path, monkeypatch):
    copy_pages = backups._copy_pages

    def copy_to_a_bad_disk(source, target, mode):
        copy_pages(source, target, mode)
        damage(target)

    monkeypatch.setattr(backups, "_copy_pages", copy_to_a_bad_disk)

    with pytest.raises(DatabaseDamagedError):
        backups.back_up(path, tmp_path / "copy.db")
    assert not list(tmp_path.glob("copy.db*"))


def test_an_index_that_differs_from_its_table_is_damage(path, tmp_path):
    broken = tmp_path / "broken.db"
    backups.back_up(path, broken)
    [(root,)] = ask(
        broken, "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_stock_movement_sku'"
    )
    content = bytearray(broken.read_bytes())
    start = (root - 1) * 4096
    content[start : start + 4096] = content[start : start + 4096].replace(b"CHIPS", b"CHIPT")
    broken.write_bytes(content)

    assert ask(broken, "PRAGMA quick_check") == [("ok",)]
    with pytest.raises(DatabaseDamagedError, match="missing from index"):
        backups.back_up(broken, tmp_path / "copy.db")


def test_a_row_without_its_parent_is_damage(path, tmp_path):
    with files.opened(path, "rw") as connection:
        connection.execute("DELETE FROM flash_sale")

    with pytest.raises(DatabaseDamagedError, match="offer points to a row of flash_sale"):
        backups.back_up(path, tmp_path / "copy.db")


def test_a_backup_is_made_though_the_books_do_not_agree(path, tmp_path):
    ask(path, "UPDATE product SET on_hand = 4")

    found = backups.back_up(path, tmp_path / "copy.db")

    assert {fault.code for fault in found.faults} == {"stock_sum", "stock_chain"}
    ask(path, "UPDATE product SET on_hand = 5")


@pytest.mark.parametrize("tables", [["CREATE TABLE photo (id INTEGER)"], []])
def test_another_programs_database_gives_no_backup(tmp_path, tables):
    (tmp_path / "other.db").touch()
    for statement in tables:
        ask(tmp_path / "other.db", statement)

    with pytest.raises(DatabaseDamagedError, match=r"not a kiosk's|empty") as caught:
        backups.back_up(tmp_path / "other.db", tmp_path / "copy.db")

    assert isinstance(caught.value, ForeignDatabaseError) is bool(tables)
    assert names(tmp_path) == ["other.db"]


def test_sqlite_is_not_let_near_an_emptied_database(shop, path, tmp_path):
    shop.buy("CHIPS")
    log = Path(f"{path}-wal").read_bytes()
    (tmp_path / "emptied.db").touch()
    (tmp_path / "emptied.db-wal").write_bytes(log)

    with pytest.raises(DatabaseDamagedError, match="empty"):
        backups.back_up(tmp_path / "emptied.db", tmp_path / "copy.db")

    assert (tmp_path / "emptied.db-wal").read_bytes() == log


def test_a_disk_that_fills_up_is_said_and_leaves_nothing(path, tmp_path):
    with small_disk(tmp_path / "stick", "100k") as stick:
        with pytest.raises(BackupError, match=r"copy.db: cannot be written .*full"):
            backups.back_up(path, stick / "copy.db")

        assert names(stick) == []


def test_a_disk_that_cannot_be_written_is_said(path, tmp_path):
    with small_disk(tmp_path / "stick", "1m") as stick:
        make_read_only(stick)
        with pytest.raises(BackupError, match=r"copy.db: cannot be written \(Read-only"):
            backups.back_up(path, stick / "copy.db")


def test_a_database_on_a_disk_that_can_only_be_read_gives_a_backup(tmp_path):
    with small_disk(tmp_path / "stick", "2m") as stick:
        shop = TestShop(database_url(stick), Clock())
        shop.stock(CHIPS=5)
        shop.shop.close()
        make_read_only(stick)

        backups.back_up(stick / "shop.db", tmp_path / "copy.db")

    assert ask(tmp_path / "copy.db", "SELECT on_hand FROM product") == [(5,)]


def test_what_a_power_cut_left_is_no_hindrance(path, tmp_path):
    (tmp_path / "copy.db.part").write_bytes(b"half a backup")
    (tmp_path / "copy.db.part-journal").write_bytes(b"half a journal")

    backups.back_up(path, tmp_path / "copy.db")

    assert not list(tmp_path.glob("*.part*"))


def test_a_plain_copy_with_its_log_can_be_read(shop, path, tmp_path):
    shop.buy("CHIPS")
    for ending in ("", "-wal"):
        (tmp_path / f"plain.db{ending}").write_bytes(Path(f"{path}{ending}").read_bytes())

    backups.stage(tmp_path / "plain.db", tmp_path / "stage.db")

    assert ask(tmp_path / "stage.db", "SELECT on_hand FROM product") == [(4,)]


def test_a_backup_is_put_back_while_kiosks_are_open(shop, path, tmp_path):
    backups.back_up(path, tmp_path / "copy.db")
    shop.buy("CHIPS", 3)
    file = path.stat().st_ino
    with shop.shop.engines.read.begin() as reader:
        assert reader.exec_driver_sql("SELECT on_hand FROM product").scalar() == 2

        backups.put_back(tmp_path / "copy.db", path)

        assert reader.exec_driver_sql("SELECT on_hand FROM product").scalar() == 2
    assert shop.on_hand("CHIPS") == 5
    assert path.stat().st_ino == file
    shop.buy("CHIPS")
    assert shop.on_hand("CHIPS") == 4


def test_a_backup_with_other_pages_can_be_put_back(shop, path, tmp_path):
    backups.back_up(path, tmp_path / "copy.db")
    with files.opened(tmp_path / "copy.db", "rw") as connection:
        connection.execute("PRAGMA page_size = 8192")
        connection.execute("VACUUM")
    shop.buy("CHIPS")

    backups.put_back(tmp_path / "copy.db", path)

    assert shop.on_hand("CHIPS") == 5


def test_a_database_that_is_kept_locked_stays_as_it_was(shop, path, tmp_path, monkeypatch):
    backups.back_up(path, tmp_path / "copy.db")
    shop.buy("CHIPS")
    monkeypatch.setattr(files, "BUSY_SECONDS", 0.05)

    with shop.shop.engines.write.begin(), pytest.raises(DatabaseBusyError, match="locked"):
        backups.put_back(tmp_path / "copy.db", path)

    assert shop.on_hand("CHIPS") == 4


def test_a_database_without_a_log_is_backed_up_and_put_back(tmp_path, monkeypatch, clock):
    monkeypatch.setattr(engine_module, "has_wal_reset_bug", lambda _version: True)
    shop = TestShop(database_url(tmp_path), clock)
    shop.stock(CHIPS=5)

    backups.back_up(tmp_path / "shop.db", tmp_path / "copy.db")
    shop.buy("CHIPS")
    backups.put_back(tmp_path / "copy.db", tmp_path / "shop.db")

    assert shop.on_hand("CHIPS") == 5
    shop.buy("CHIPS")
    shop.check_invariants()
    shop.shop.close()


def test_a_damaged_database_is_replaced_and_its_log_goes_with_it(shop, path, tmp_path):
    backups.back_up(path, tmp_path / "copy.db")
    shop.buy("CHIPS")
    shop.shop.close()
    path.write_bytes(b"damaged")
    (tmp_path / "shop.db-wal").write_bytes(b"a log that must not be played")
    (tmp_path / "shop.db-journal").write_bytes(b"a journal that must not be played")

    backups.replace_damaged(tmp_path / "copy.db", path, tmp_path / "aside")

    assert ask(path, "SELECT on_hand FROM product") == [(5,)]
    assert (tmp_path / "aside").read_bytes() == b"damaged"
    assert (tmp_path / "aside-wal").read_bytes() == b"a log that must not be played"
    assert (tmp_path / "aside-journal").exists()
    assert not (tmp_path / "copy.db").exists()


def test_without_links_the_damaged_database_is_kept_too(path, tmp_path, monkeypatch):
    backups.back_up(path, tmp_path / "copy.db")

    def no_links(_source, _target):
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", no_links)
    backups.replace_damaged(tmp_path / "copy.db", path, tmp_path / "aside")

    assert {"shop.db", "aside"} <= set(names(tmp_path))


def test_an_old_schema_is_kept_before_it_is_migrated(path, tmp_path, monkeypatch):
    monkeypatch.setattr(versions, "HEAD", "0004")

    kept = backups.keep_before_migration(f"sqlite:///{path}")

    assert kept == tmp_path / "backups" / "shop-before-update-from-0003.db"
    assert ask(kept, "SELECT version_num FROM alembic_version") == [("0003",)]
    assert kept is not None
    before = kept.read_bytes()
    ask(path, "UPDATE product SET name = 'half migrated'")
    assert backups.keep_before_migration(f"sqlite:///{path}") == kept
    assert kept.read_bytes() == before


def test_a_backup_that_is_being_restored_is_not_backed_up_again(path, tmp_path, monkeypatch):
    stage = backups.stage_beside(path)
    backups.stage(path, stage)
    monkeypatch.setattr(versions, "HEAD", "0003")

    assert backups.keep_before_migration(f"sqlite:///{stage}") is None
    assert not (tmp_path / "backups").exists()


def test_a_server_is_not_backed_up_before_its_migration():
    assert backups.keep_before_migration("postgresql+psycopg://h/shop") is None


def test_the_books_of_a_backup_of_another_schema_are_left_alone(path, tmp_path, monkeypatch):
    ask(path, "UPDATE alembic_version SET version_num = '9999'")
    monkeypatch.setattr(books, "find_faults", lambda _connection: pytest.fail("looked"))

    assert backups.back_up(path, tmp_path / "copy.db").version == "9999"
