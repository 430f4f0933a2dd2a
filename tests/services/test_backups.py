import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import (
    BackupError,
    ConfigError,
    DatabaseDamagedError,
    DatabaseUnavailableError,
)
from kiosk.services.backups import BackupService
from kiosk.store import files
from kiosk.store.engine import sqlite_driver
from tests.faults import openers
from tests.shops import NOON, database_url
from tests.store.places import make_read_only, small_disk

HOUR = timedelta(hours=1)


@pytest.fixture
def engine() -> str:
    """A file: a server has backups of its own."""
    return "sqlite"


@pytest.fixture
def path(shop) -> Path:
    shop.stock(CHIPS=5)
    return Path(shop.url.removeprefix("sqlite:///"))


@pytest.fixture
def folder(tmp_path) -> Path:
    return Path(tmp_path, "backups")


@pytest.fixture
def service(shop, path, folder, clock):
    return BackupService(shop.url, folder, clock)


def ask(path, statement):
    with closing(sqlite_driver().connect(path)) as connection, connection:
        return connection.execute(statement).fetchall()


def names(folder):
    return sorted(path.name for path in folder.iterdir() if path.name != "backups.lock")


def test_a_backup_is_made_where_it_is_wanted(service, tmp_path):
    made = service.make(tmp_path / "copy.db")

    assert (made.path, made.faults) == (tmp_path / "copy.db", ())
    assert ask(made.path, "SELECT on_hand FROM product") == [(5,)]


def test_a_file_that_is_there_is_replaced_only_when_told(service, tmp_path):
    precious = b"SQLite format 3\0 and what was backed up"
    (tmp_path / "copy.db").write_bytes(precious)

    with pytest.raises(BackupError, match=r"copy.db: is there already; --force"):
        service.make(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_bytes() == precious

    service.make(tmp_path / "copy.db", overwrite=True)
    assert ask(tmp_path / "copy.db", "SELECT on_hand FROM product") == [(5,)]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("nowhere/copy.db", "nowhere: there is no such folder"),
        ("folder", "is a folder"),
        ("shop.db", "is the database itself"),
        ("folder/../shop.db", "is the database itself"),
        ("link.db", "is the database itself"),
        ("shop.db-wal", "is the database itself"),
        ("shop.db-journal", "is the database itself"),
        ("x" * 300, "cannot be written"),
    ],
)
def test_a_target_that_cannot_be_is_one_sentence(service, path, tmp_path, name, why):
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.db").symlink_to(path)
    before = names(tmp_path)

    with pytest.raises(BackupError, match=why) as caught:
        service.make(tmp_path / name, overwrite=True)

    assert "\n" not in str(caught.value)
    assert names(tmp_path) == before


def test_a_database_whose_part_would_be_the_target_is_refused(shop, tmp_path, clock):
    shutil.copy(shop.url.removeprefix("sqlite:///"), tmp_path / "copy.db.part")
    service = BackupService(f"sqlite:///{tmp_path}/copy.db.part", tmp_path, clock)

    with pytest.raises(BackupError, match="is the database itself"):
        service.make(tmp_path / "copy.db")


def test_a_missing_database_is_said_and_not_made(tmp_path, clock):
    service = BackupService(database_url(tmp_path), tmp_path / "backups", clock)

    for ask_for in (lambda: service.make(tmp_path / "copy.db"), service.run_if_due):
        with pytest.raises(DatabaseUnavailableError, match=r"shop.db: there is no such database"):
            ask_for()

    assert names(tmp_path) == []


def test_a_url_that_is_none_is_said(tmp_path, clock):
    with pytest.raises(ConfigError, match="database_url"):
        BackupService("nonsense", tmp_path, clock).make(tmp_path / "copy.db")


def test_the_first_automatic_backup_is_made_at_once(service, folder):
    made = service.run_if_due()

    assert made.path == folder / "shop-20261108T063000Z.db"
    assert names(folder) == [made.path.name]


def test_the_next_is_made_after_an_hour(service, folder, clock):
    service.run_if_due()

    clock.pass_seconds(3599)
    assert service.run_if_due() is None
    clock.pass_seconds(1)
    assert service.run_if_due() is not None
    assert len(names(folder)) == 2


def test_a_clock_that_was_set_back_does_not_stop_them(service, folder, clock):
    service.run_if_due(NOON + 5 * HOUR)

    assert service.run_if_due(NOON).path.name == "shop-20261108T063000Z.db"
    assert len(names(folder)) == 2


def test_of_many_windows_one_makes_it(shop, path, folder):
    answers = openers.at_once(openers.back_up_if_due, (shop.url, str(folder)), processes=6)

    assert sorted(answers) == ["made"] + 5 * ["not due"]
    assert len(names(folder)) == 1


def test_one_that_another_window_has_just_made_is_not_made_again(
    shop, service, folder, clock, monkeypatch
):
    """The other window is done between our first look and our lock."""
    other = BackupService(shop.url, folder, clock)
    make_folder = files.make_folder

    def let_the_other_be_first(path):
        monkeypatch.setattr(files, "make_folder", make_folder)
        assert other.run_if_due() is not None

    monkeypatch.setattr(files, "make_folder", let_the_other_be_first)

    assert service.run_if_due() is None
    assert len(names(folder)) == 1


def test_two_shops_in_one_folder_do_not_count_each_others(shop, service, folder, tmp_path, clock):
    service.make(tmp_path / "other.db")
    other = BackupService(f"sqlite:///{tmp_path}/other.db", folder, clock)
    service.run_if_due()

    assert other.run_if_due() is not None
    assert names(folder) == ["other-20261108T063000Z.db", "shop-20261108T063000Z.db"]
    assert other.paths() == (folder / "other-20261108T063000Z.db",)


def test_old_ones_go_and_other_files_stay(service, folder):
    folder.mkdir()
    others = ["shop-before-restore-20200101T000000Z.db", "holiday.jpg", "shop.db", "shop-2020.db"]
    for name in others:
        (folder / name).touch()
    for days in (2, 3, 100, 200):
        (folder / f"shop-{NOON - timedelta(days=days):%Y%m%dT%H%M%SZ}.db").touch()

    service.run_if_due()

    assert names(folder) == sorted(
        [
            *others,
            *["shop-20261108T063000Z.db", "shop-20261106T063000Z.db", "shop-20261105T063000Z.db"],
        ]
    )


def test_none_goes_while_the_books_do_not_agree(shop, service, folder):
    folder.mkdir()
    (folder / "shop-20200101T000000Z.db").touch()
    shop.sql("UPDATE product SET on_hand = 4")

    made = service.run_if_due()

    assert made.faults
    assert "shop-20200101T000000Z.db" in names(folder)
    shop.sql("UPDATE product SET on_hand = 5")


def test_what_a_power_cut_left_goes(service, folder):
    folder.mkdir()
    for name in ("shop-20261101T000000Z.db.part", "shop-20261101T000000Z.db.part-journal"):
        (folder / name).touch()
    (folder / "holiday.part").touch()

    service.run_if_due()

    assert names(folder) == ["holiday.part", "shop-20261108T063000Z.db"]


def test_a_nearly_full_disk_is_left_to_the_shop(service, path, tmp_path):
    with small_disk(tmp_path / "backups", "50m") as disk:
        with pytest.raises(BackupError, match=r"only \d+ MB are free"):
            service.run_if_due()

        assert names(disk) == []


def test_a_folder_that_cannot_be_made_is_said(shop, path, tmp_path, clock):
    (tmp_path / "file").touch()
    service = BackupService(shop.url, tmp_path / "file" / "backups", clock)

    with pytest.raises(BackupError, match=r"backups: cannot be (made|read)"):
        service.run_if_due()


def test_a_folder_that_cannot_be_written_is_said(service, tmp_path):
    with small_disk(tmp_path / "backups", "1m") as disk:
        make_read_only(disk)
        with pytest.raises(BackupError, match="cannot be written"):
            service.run_if_due()


def test_the_newest_good_one_is_found_behind_bad_ones(service, folder, clock):
    good = service.run_if_due()
    for name in ("shop-20261108T073000Z.db", "shop-20261108T083000Z.db"):
        shutil.copy(good.path, folder / name)
    (folder / "shop-20261108T083000Z.db").write_bytes(b"")
    content = bytearray((folder / "shop-20261108T073000Z.db").read_bytes())
    content[8192:] = bytes(len(content) - 8192)
    (folder / "shop-20261108T073000Z.db").write_bytes(content)

    assert service.newest_good() == good


def test_one_of_a_newer_program_is_not_good(service, folder):
    good = service.run_if_due()
    newer = folder / "shop-20261108T073000Z.db"
    shutil.copy(good.path, newer)
    ask(newer, "UPDATE alembic_version SET version_num = '9999'")

    assert service.newest_good() == good


def test_sound_books_go_before_newer_ones_that_do_not_agree(service, folder):
    good = service.run_if_due()
    newer = folder / "shop-20261108T073000Z.db"
    shutil.copy(good.path, newer)
    ask(newer, "UPDATE product SET on_hand = 4")
    assert service.newest_good() == good

    good.path.unlink()

    found = service.newest_good()
    assert found.path == newer
    assert found.faults


def test_without_a_folder_there_is_no_good_one(service):
    assert service.newest_good() is None
    assert service.paths() == ()


def test_a_damaged_database_makes_no_automatic_backup(shop, path, service, folder):
    shop.shop.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:-4096] + b"\xff" * 4096)

    with pytest.raises(DatabaseDamagedError):
        service.run_if_due()

    assert names(folder) == []
    path.write_bytes(whole)


def test_a_server_makes_its_own(tmp_path, clock):
    service = BackupService("postgresql+psycopg://host/shop", tmp_path / "backups", clock)

    assert service.is_by_server
    assert service.run_if_due() is None
    assert not (tmp_path / "backups").exists()


def test_a_lock_that_another_window_holds_is_not_waited_for(service, folder):
    folder.mkdir()
    with files.alone_in(folder) as is_alone:
        assert is_alone
        assert service.run_if_due() is None
    assert service.run_if_due() is not None


def test_an_old_one_that_cannot_be_removed_does_not_fail_the_new_one(service, folder, monkeypatch):
    folder.mkdir()
    (folder / "shop-20200101T000000Z.db").mkdir()
    (folder / "shop-20210101T000000Z.db").touch()

    assert service.run_if_due() is not None
    assert names(folder) == ["shop-20200101T000000Z.db", "shop-20261108T063000Z.db"]
