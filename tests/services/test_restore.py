import shutil
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app import open_shop
from kiosk.domain.errors import (
    BackupError,
    DatabaseBusyError,
    DatabaseDamagedError,
    ForeignDatabaseError,
    SchemaNewerError,
)
from kiosk.services.backups import BackupService
from kiosk.services.restore import RestoreService
from kiosk.store import books, files, versions
from kiosk.store.engine import sqlite_driver
from tests.shops import NOON, TestShop, database_url
from tests.store import test_versions
from tests.store.places import small_disk

next_version = test_versions.next_version


@pytest.fixture
def engine() -> str:
    """A file: a server has backups of its own."""
    return "sqlite"


@pytest.fixture
def path(shop) -> Path:
    """The file of an open shop that began with five units and sold one."""
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    return Path(shop.url.removeprefix("sqlite:///"))


@pytest.fixture
def backup(shop, path, tmp_path, clock) -> Path:
    """A backup from when four units were there; two more were sold since."""
    made = BackupService(shop.url, tmp_path / "backups", clock).make(tmp_path / "backup.db").path
    shop.buy("CHIPS", 2)
    return made


@pytest.fixture
def service(shop, tmp_path, clock):
    return RestoreService(shop.url, tmp_path / "backups", clock)


def ask(path, statement):
    with closing(sqlite_driver().connect(path)) as connection, connection:
        return connection.execute(statement).fetchall()


def on_hand(path):
    return ask(path, "SELECT on_hand FROM product")[0][0]


def leftovers(folder):
    return [path.name for path in folder.iterdir() if "restoring" in path.name]


def test_looking_tells_what_a_backup_holds_and_changes_nothing(shop, service, backup, tmp_path):
    found = service.look(backup)

    assert (found.path, found.newest, found.version) == (backup, NOON, versions.HEAD)
    assert found.faults == ()
    assert shop.on_hand("CHIPS") == 2
    assert leftovers(tmp_path) == []


def test_an_open_kiosk_goes_on_with_what_was_restored(shop, service, backup):
    done = service.restore(backup)

    assert shop.on_hand("CHIPS") == 4
    assert on_hand(done.kept) == 2
    assert not done.was_damaged
    shop.buy("CHIPS")
    assert shop.on_hand("CHIPS") == 3
    shop.check_invariants()


def test_a_restore_is_in_the_audit_trail(shop, service, backup):
    service.restore(backup)

    events = shop.sql("SELECT actor, action, subject FROM audit_event ORDER BY seq")
    assert events[-1] == ("kiosk restore", "restored", "backup.db")
    with files.reading(Path(shop.url.removeprefix("sqlite:///"))) as connection:
        assert books.find_faults(connection) == ()


def test_the_backup_itself_is_not_touched(service, backup, tmp_path):
    before = backup.read_bytes()

    service.restore(backup)

    assert backup.read_bytes() == before
    assert leftovers(tmp_path) == []
    assert not list(tmp_path.glob("backup.db-*"))


def test_what_is_kept_is_never_replaced(service, backup):
    first, second, third = (service.restore(backup).kept for _ in range(3))

    assert len({first, second, third}) == 3
    assert on_hand(first) == 2
    assert on_hand(third) == 4


def test_payments_since_then_are_caught_up_once(shop, backup, tmp_path, clock):
    calls = []
    service = RestoreService(
        shop.url, tmp_path, clock, catch_up=lambda: calls.append(shop.on_hand("CHIPS"))
    )
    service.look(backup)
    assert calls == []

    service.restore(backup)

    assert calls == [4]


@pytest.mark.parametrize("damage", [b"", b"this was a photograph once", None])
def test_a_damaged_database_is_moved_aside(shop, service, backup, path, tmp_path, damage):
    shop.shop.close()
    whole = path.read_bytes()
    content = whole[:-4096] + b"\xff" * 4096 if damage is None else damage
    path.write_bytes(content)

    done = service.restore(backup)

    assert done.was_damaged
    assert done.kept == tmp_path / "shop.db.damaged-20261108T063000Z"
    assert done.kept.read_bytes() == content
    assert on_hand(path) == 4
    open_shop(shop.url, clock=shop.clock).close()


def test_the_log_of_an_emptied_database_is_kept(shop, service, backup, path, tmp_path):
    log = Path(f"{path}-wal").read_bytes()
    shop.shop.close()
    path.write_bytes(b"")
    Path(f"{path}-wal").write_bytes(log)

    done = service.restore(backup)

    assert Path(f"{done.kept}-wal").read_bytes() == log
    assert on_hand(path) == 4


def test_a_database_that_is_gone_is_made_from_the_backup(backup, tmp_path, clock):
    url = database_url(tmp_path / "new" / "machine")

    done = RestoreService(url, tmp_path / "kept", clock).restore(backup)

    assert done.kept is None
    again = TestShop(url, clock)
    assert again.on_hand("CHIPS") == 4
    again.check_invariants()
    again.shop.close()


def test_a_log_whose_database_is_gone_is_not_played_into_the_new_one(
    shop, service, backup, path, tmp_path
):
    shutil.copy(f"{path}-wal", tmp_path / "old-wal")
    shop.shop.close()
    path.unlink()
    shutil.copy(tmp_path / "old-wal", f"{path}-wal")

    service.restore(backup)

    assert on_hand(path) == 4


@pytest.mark.parametrize(
    ("content", "kind", "why"),
    [
        (b"this was a photograph once" * 500, DatabaseDamagedError, "not a database"),
        (b"", DatabaseDamagedError, "empty"),
        (None, BackupError, "there is no such file"),
    ],
)
def test_what_is_no_backup_is_refused(shop, service, path, tmp_path, content, kind, why):
    if content is not None:
        (tmp_path / "bad.db").write_bytes(content)

    for attempt in (service.look, service.restore):
        with pytest.raises(kind, match=rf"^{tmp_path}/bad.db: .*{why}"):
            attempt(tmp_path / "bad.db")

    assert shop.on_hand("CHIPS") == 4
    assert leftovers(tmp_path) == []


def test_a_backup_that_was_cut_short_is_refused(shop, service, backup):
    backup.write_bytes(backup.read_bytes()[:-8192])

    with pytest.raises(DatabaseDamagedError, match=r"backup.db: "):
        service.restore(backup)

    assert shop.on_hand("CHIPS") == 2


def test_another_programs_file_is_refused(shop, service, path, tmp_path):
    ask(tmp_path / "photos.db", "CREATE TABLE photo (id INTEGER)")

    with pytest.raises(ForeignDatabaseError, match=r"photos.db: .*not a kiosk's"):
        service.restore(tmp_path / "photos.db")

    assert shop.on_hand("CHIPS") == 4


def test_another_programs_database_is_not_replaced(service, backup, path, shop, tmp_path, clock):
    ask(tmp_path / "photos.db", "CREATE TABLE photo (id INTEGER)")
    service = RestoreService(f"sqlite:///{tmp_path}/photos.db", tmp_path / "kept", clock)

    with pytest.raises(BackupError, match=r"photos.db: belongs to another program"):
        service.restore(backup)

    assert ask(tmp_path / "photos.db", "SELECT name FROM sqlite_schema") == [("photo",)]
    assert leftovers(tmp_path) == []


def test_the_database_itself_is_no_backup(service, path, tmp_path):
    (tmp_path / "link.db").symlink_to(path)

    for same in (path, tmp_path / "link.db"):
        with pytest.raises(BackupError, match="is the database itself"):
            service.restore(same)


def test_a_backup_of_a_newer_program_is_refused(shop, service, backup):
    ask(backup, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(SchemaNewerError, match=r"backup.db: made by a newer .*9999.*update"):
        service.restore(backup)

    assert shop.on_hand("CHIPS") == 2


def test_a_backup_of_an_older_program_is_migrated_first(shop, service, backup, path, next_version):
    next_version(test_versions.ADD_COLUMN)

    done = service.restore(backup)

    assert ask(path, "SELECT version_num FROM alembic_version") == [("0004",)]
    assert ask(path, "SELECT on_hand, colour FROM product") == [(4, "red")]
    assert ask(done.kept, "SELECT version_num FROM alembic_version") == [("0003",)]
    assert ask(backup, "SELECT version_num FROM alembic_version") == [("0003",)]


def test_a_migration_that_fails_leaves_the_database(shop, service, backup, tmp_path, next_version):
    next_version(test_versions.FAIL_HALF_WAY)

    with pytest.raises(Exception, match="no such table"):
        service.restore(backup)

    assert shop.on_hand("CHIPS") == 2
    assert leftovers(tmp_path) == []


def test_a_database_that_another_keeps_locked_stays(shop, service, backup, monkeypatch, tmp_path):
    monkeypatch.setattr(files, "BUSY_SECONDS", 0.05)

    with shop.shop.engines.write.begin(), pytest.raises(DatabaseBusyError, match="locked"):
        service.restore(backup)

    assert shop.on_hand("CHIPS") == 2
    assert leftovers(tmp_path) == []


def test_a_full_disk_leaves_the_database(backup, tmp_path, clock):
    with small_disk(tmp_path / "disk", "460k") as disk:
        shop = TestShop(database_url(disk), clock)
        shop.stock(COLA=7)
        shop.shop.close()
        service = RestoreService(shop.url, tmp_path / "kept", clock)

        with pytest.raises(BackupError, match="full"):
            service.restore(backup)

        assert on_hand(disk / "shop.db") == 7
        assert leftovers(disk) == []


def test_books_that_do_not_agree_are_told_before(service, backup):
    ask(backup, "UPDATE product SET on_hand = 3")

    found = service.look(backup)

    assert {fault.code for fault in found.faults} == {"stock_sum", "stock_chain"}


def test_two_restores_at_one_moment_are_one_and_an_error(service, path, backup):
    with files.alone_in(path.parent), pytest.raises(BackupError, match="another restore"):
        service.restore(backup)

    service.restore(backup)
    assert on_hand(path) == 4


def test_what_an_interrupted_restore_left_is_not_restored(service, path, backup):
    left = path.with_name("shop.db.restoring")
    shutil.copy(backup, left)

    with pytest.raises(BackupError, match="interrupted restore"):
        service.restore(left)

    assert left.exists()
