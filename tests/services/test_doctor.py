import shutil
import subprocess
import sys
from collections import Counter
from contextlib import closing, contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.health import Finding, Report, Severity
from kiosk.domain.ids import new_id
from kiosk.domain.operator import Role
from kiosk.services import checks, database_checks
from kiosk.services.backups import BackupService
from kiosk.services.checks import Folders
from kiosk.services.doctor import DoctorService
from kiosk.store import engine as engine_module
from kiosk.store import files, places, versions
from kiosk.store.engine import sqlite_driver
from kiosk.store.health import Server
from tests.shops import NOON, TestShop, database_url
from tests.store.places import make_read_only, small_disk

ROOM = shutil.disk_usage("/")._replace(free=50 * 10**9)
QUICK = {*("disk.data", "disk.journal", "disk.backups", "log", "schema", "database.write", "clock")}
WHOLE = QUICK | {
    *("fonts", "database.library", "database.place", "database.content", "books", "audit"),
    *("database.settings.write", "database.settings.read", "kiosks", "backup"),
}


@pytest.fixture(autouse=True)
def room(monkeypatch):
    """A disk with room, wherever the tests run."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: ROOM)


@pytest.fixture
def doctor(tmp_path, clock):
    """A function that examines the database at a URL, by default that of `shop`."""

    def examine(url=None, *, whole=True, journal=None):
        url = database_url(tmp_path) if url is None else url
        folders = Folders(data=tmp_path, journal=tmp_path / "journal", backups=tmp_path / "backups")
        backups = BackupService(url, folders.backups, clock)
        return DoctorService(url, folders, backups, clock, journal).examine(whole=whole)

    return examine


@pytest.fixture
def engine() -> str:
    """A file: a server has backups of its own."""
    return "sqlite"


@pytest.fixture
def path(shop) -> Path:
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    return Path(shop.url.removeprefix("sqlite:///"))


@pytest.fixture
def backup(shop, path, tmp_path, clock):
    """A good automatic backup."""
    return BackupService(shop.url, tmp_path / "backups", clock).run_if_due()


@contextmanager
def changed(path, *statements):
    """Change the database past every rule, and put it back as it was."""
    backup = path.with_name("before.db")
    with files.opened(path, "rw") as connection, closing(sqlite_driver().connect(backup)) as kept:
        connection.backup(kept)
        connection.execute("PRAGMA ignore_check_constraints = 1")
        for statement in statements:
            connection.execute(statement)
        try:
            yield
        finally:
            kept.backup(connection)


def found(report: Report, key: str) -> Finding:
    [finding] = [finding for finding in report.findings if finding.key == key]
    return finding


def problems(report):
    return {finding.key: finding.severity for finding in report.problems}


def test_a_sound_shop_is_sound(doctor, backup):
    report = doctor()

    assert report.problems == ()
    assert report.may_sell
    assert {finding.key for finding in report.findings} == WHOLE
    assert max(Counter(finding.key for finding in report.findings).values()) == 1


def test_the_quick_examination_looks_at_less_and_reads_no_books(doctor, path, monkeypatch):
    with changed(path, "UPDATE product SET on_hand = 0"):
        report = doctor(whole=False)

    assert report.problems == ()
    assert {finding.key for finding in report.findings} == QUICK


def test_every_problem_says_what_to_do(doctor, path):
    for report in (doctor(), doctor("nonsense"), doctor("sqlite:////nowhere/shop.db")):
        assert all(finding.advice for finding in report.problems)
        assert not any(finding.advice for finding in report.sound)


def test_a_missing_database_stays_missing(doctor, tmp_path):
    report = doctor()

    assert found(report, "database.open").severity is Severity.STOP
    assert "shop.db" in found(report, "database.open").seen
    assert list(tmp_path.iterdir()) == []


def test_a_missing_database_is_offered_its_backup(doctor, backup, shop, path):
    shop.shop.close()
    kept = path.read_bytes()
    path.unlink()

    advice = found(doctor(), "database.open").advice

    assert "kiosk restore --newest" in advice
    assert backup.path.name in advice
    path.write_bytes(kept)


@pytest.mark.parametrize("content", [b"this was a photograph once" * 500, b"", None])
def test_a_database_that_cannot_be_opened_is_offered_its_backup(
    doctor, backup, shop, path, content
):
    shop.shop.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] if content is None else content)

    report = doctor()

    assert problems(report) == {"database.open": Severity.STOP}
    assert backup.path.name in found(report, "database.open").advice
    path.write_bytes(whole)


def test_a_damaged_page_is_found_and_the_books_are_not_asked(doctor, backup, shop, path):
    shop.shop.close()
    whole = path.read_bytes()
    content = bytearray(whole)
    [(root,)] = ask(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'payment'")
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(content)

    report = doctor()

    assert found(report, "database.content").severity is Severity.STOP
    assert "--newest" in found(report, "database.content").advice
    assert not any(finding.key == "books" for finding in report.findings)
    path.write_bytes(whole)


def ask(path, statement):
    with closing(sqlite_driver().connect(path)) as connection:
        return connection.execute(statement).fetchall()


def test_another_programs_database_is_left_as_it_is(doctor, tmp_path):
    with closing(sqlite_driver().connect(tmp_path / "photos.db")) as connection:
        connection.execute("CREATE TABLE photo (id INTEGER)")
    before = (tmp_path / "photos.db").read_bytes()

    report = doctor(f"sqlite:///{tmp_path}/photos.db")

    assert "not a kiosk's" in found(report, "database.open").seen
    assert (tmp_path / "photos.db").read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["photos.db"]


@pytest.mark.parametrize(
    "url", ["nonsense", "", "sqlite://", "mysql://host/shop", "postgresql+nosuch://u:hunter2@h/s"]
)
def test_a_wrong_url_is_named_without_its_password(doctor, url):
    report = doctor(url)

    assert found(report, "database.url").severity is Severity.STOP
    assert found(report, "database.url").seen.startswith("database_url: ")
    assert "hunter2" not in str(report)


def test_a_server_that_is_not_there_is_said(doctor):
    pytest.importorskip("psycopg")

    report = doctor("postgresql+psycopg://kiosk:hunter2@127.0.0.1:1/shop")

    assert found(report, "database.open").severity is Severity.STOP
    assert "server" in found(report, "database.open").advice
    assert "hunter2" not in str(report)


def test_a_newer_schema_is_not_touched(doctor, path, shop):
    with changed(path, "UPDATE alembic_version SET version_num = '9999'"):
        before = shop.sql("SELECT * FROM counter")
        report = doctor()
        assert shop.sql("SELECT * FROM counter") == before

    assert found(report, "schema").severity is Severity.STOP
    assert "update the program" in found(report, "schema").advice


def test_an_older_schema_is_not_migrated(doctor, path, shop, monkeypatch):
    monkeypatch.setattr(versions, "HEAD", "0004")

    report = doctor()

    assert found(report, "schema").severity is Severity.WARNING
    assert shop.sql("SELECT version_num FROM alembic_version") == [("0003",)]


def test_a_table_that_is_missing_is_damage(doctor, path):
    with changed(path, "PRAGMA foreign_keys = 0", "DROP TABLE refund"):
        report = doctor()

    assert "refund is missing" in found(report, "database.open").seen


def test_a_database_that_another_program_keeps_is_said(doctor, path, monkeypatch):
    monkeypatch.setattr(engine_module, "BUSY_SECONDS", 0.05)
    with files.opened(path, "rw") as other:
        other.execute("BEGIN IMMEDIATE")
        report = doctor(whole=False)

    assert problems(report) == {"database.write": Severity.STOP}
    assert "close the program" in found(report, "database.write").advice


def test_a_disk_that_can_only_be_read_is_found_by_writing(doctor, tmp_path, clock):
    with small_disk(tmp_path / "disk", "3m") as disk:
        shop = TestShop(database_url(disk), clock)
        shop.stock(CHIPS=5)
        shop.shop.close()
        with files.opened(disk / "shop.db", "rw") as connection:
            connection.execute("PRAGMA journal_mode = delete").fetchall()
        make_read_only(disk)
        report = doctor(database_url(disk), whole=False)

    assert not report.may_sell
    assert {"database.write", "database.open"} & set(problems(report))


def test_a_full_disk_is_found_by_writing(doctor, tmp_path, clock):
    with small_disk(tmp_path / "disk", "1m") as disk:
        shop = TestShop(database_url(disk), clock)
        shop.stock(CHIPS=5)
        with (disk / "film.mp4").open("wb", buffering=0) as film, suppress(OSError):
            while film.write(bytes(1024)):
                pass
        report = doctor(shop.url, whole=False)
        shop.shop.close()

    assert found(report, "database.write").severity is Severity.STOP
    assert "room" in found(report, "database.write").advice


def test_books_that_do_not_agree_stop_the_sale(doctor, path, backup):
    with changed(path, "UPDATE product SET on_hand = 99"):
        report = doctor()

    assert found(report, "books").severity is Severity.STOP
    assert "CHIPS has 99, moved 4" in found(report, "books").seen
    assert found(report, "audit").severity is Severity.OK


def test_an_audit_trail_that_was_changed_stops_the_sale(doctor, path, backup):
    with changed(path, "UPDATE audit_event SET actor = 'nobody' WHERE seq = 1"):
        report = doctor()

    assert "event 1" in found(report, "audit").seen
    assert problems(report) == {"audit": Severity.STOP}


def test_a_clock_behind_the_newest_row_stops_the_sale(doctor, path, backup, clock):
    clock.pass_seconds(-120)
    assert found(doctor(whole=False), "clock").severity is Severity.OK

    clock.pass_seconds(-1)
    finding = found(doctor(whole=False), "clock")
    assert finding.severity is Severity.STOP
    assert "2026-11-08 06:30 UTC" in finding.seen


@pytest.mark.parametrize(
    "happens",
    [
        lambda shop: shop.place("CHIPS"),
        lambda shop: shop.stock(COLA=1),
        lambda shop: shop.buy("CHIPS"),
        lambda shop: shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="owner"),
    ],
)
def test_each_kind_of_row_tells_the_time(doctor, shop, path, clock, happens):
    clock.pass_seconds(600)
    happens(shop)

    clock.pass_seconds(-180)

    assert found(doctor(whole=False), "clock").severity is Severity.STOP


@pytest.mark.parametrize("table", ["payment", "stock_movement"])
def test_a_row_that_was_written_alone_tells_the_time(doctor, shop, path, clock, table):
    change = f"UPDATE {table} SET id = :id WHERE id = (SELECT max(id) FROM {table})"  # noqa: S608
    shop.sql(change, id=new_id(clock.now + timedelta(minutes=3)))

    assert found(doctor(whole=False), "clock").severity is Severity.STOP


def test_an_empty_shop_has_no_time(doctor, shop):
    assert "no row" in found(doctor(whole=False), "clock").seen


@pytest.mark.parametrize(
    ("free", "severity"),
    [
        (49_999_999, Severity.STOP),
        (50_000_000, Severity.WARNING),
        (999_999_999, Severity.WARNING),
        (1_000_000_000, Severity.OK),
    ],
)
def test_little_room_is_told_before_there_is_none(doctor, path, monkeypatch, free, severity):
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: ROOM._replace(free=free))

    report = doctor(whole=False)

    for name in ("data", "journal", "backups"):
        assert found(report, f"disk.{name}").severity is severity


def test_a_disk_that_cannot_be_asked_stops_the_sale(doctor, path, monkeypatch):
    def fail(_path):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", fail)

    assert found(doctor(whole=False), "disk.data").severity is Severity.STOP


def test_the_fonts_are_looked_for(doctor, path, tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "resource", tmp_path.joinpath)

    finding = found(doctor(), "fonts")

    assert finding.severity is Severity.STOP
    assert "NotoSansTamil" in finding.seen


def test_a_network_disk_is_told(doctor, path, monkeypatch):
    monkeypatch.setattr(places, "network_file_system", lambda _path: "nfs4")

    assert found(doctor(), "database.place").severity is Severity.STOP


def test_an_affected_library_is_told(doctor, path, monkeypatch):
    monkeypatch.setattr(database_checks, "has_wal_reset_bug", lambda _version: True)

    assert found(doctor(), "database.library").severity is Severity.WARNING


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        ({}, Severity.OK),
        ({"synchronous": "3"}, Severity.OK),
        ({"journal_mode": "delete", "synchronous": "3"}, Severity.OK),
        ({"journal_mode": "delete"}, Severity.STOP),
        ({"synchronous": "1"}, Severity.STOP),
        ({"journal_mode": "memory", "synchronous": "3"}, Severity.STOP),
        ({"foreign_keys": "0"}, Severity.STOP),
        ({"trusted_schema": "1"}, Severity.STOP),
    ],
)
def test_settings_that_lose_sales_stop_the_sale(changes, severity):
    sound = {
        "journal_mode": "wal",
        "synchronous": "2",
        "foreign_keys": "1",
        "trusted_schema": "0",
    }

    assert database_checks.settings("write", sound | changes).severity is severity


def test_without_a_backup_there_is_a_warning(doctor, path):
    assert "there is none" in found(doctor(), "backup").seen
    assert doctor().may_sell


def test_an_old_backup_is_a_warning(doctor, backup, clock):
    clock.pass_seconds(24 * 3600)
    assert found(doctor(), "backup").severity is Severity.OK

    clock.pass_seconds(1)
    assert found(doctor(), "backup").severity is Severity.WARNING
    assert "24 hours old" in found(doctor(), "backup").seen


def test_a_bad_newest_backup_is_a_warning(doctor, backup, clock):
    (backup.path.parent / "shop-20261108T062900Z.db").write_bytes(backup.path.read_bytes())
    backup.path.write_bytes(b"")

    finding = found(doctor(), "backup")

    assert finding.severity is Severity.WARNING
    assert "newer ones are not good" in finding.seen


def test_backups_none_of_which_is_good_are_a_warning(doctor, backup):
    backup.path.write_bytes(b"")

    assert "none of the 1 automatic backups is good" in found(doctor(), "backup").seen


def test_the_journal_has_its_say(doctor, path):
    lost = Finding("journal", Severity.STOP, "2 payments are missing", "replay them")

    for whole in (True, False):
        assert found(doctor(whole=whole, journal=lambda _whole: [lost]), "journal") == lost


def server(**changes):
    settings = {
        "fsync": "on",
        "synchronous_commit": "on",
        "full_page_writes": "on",
        "lock_timeout": "2s",
        "statement_timeout": "8s",
        "idle_in_transaction_session_timeout": "3s",
    }
    values = {
        "version": changes.pop("version", 15),
        "connections_left": changes.pop("connections_left", 90),
        "other_connections": 2,
        "now_ms": changes.pop("now_ms", round(NOON.timestamp() * 1000)),
    }
    return Server(settings=settings | changes, **values)


@pytest.mark.parametrize(
    ("changes", "key", "severity"),
    [
        ({"version": 12}, "server.version", Severity.OK),
        ({"version": 11}, "server.version", Severity.STOP),
        ({"fsync": "off"}, "server.durability", Severity.STOP),
        ({"synchronous_commit": "off"}, "server.durability", Severity.STOP),
        ({"synchronous_commit": "remote_apply"}, "server.durability", Severity.OK),
        ({"full_page_writes": "off"}, "server.durability", Severity.STOP),
        ({"lock_timeout": "0"}, "server.timeouts", Severity.WARNING),
        ({"statement_timeout": "0"}, "server.timeouts", Severity.WARNING),
        ({"idle_in_transaction_session_timeout": "0"}, "server.timeouts", Severity.WARNING),
        ({}, "server.timeouts", Severity.OK),
        ({"connections_left": 4}, "server.connections", Severity.WARNING),
        ({"connections_left": 5}, "server.connections", Severity.OK),
        ({"now_ms": 0}, "server.clock", Severity.WARNING),
        ({}, "server.clock", Severity.OK),
    ],
)
def test_a_server_is_looked_at(changes, key, severity):
    [finding] = [one for one in database_checks.server(server(**changes), NOON) if one.key == key]

    assert finding.severity is severity


def test_a_doctor_changes_nothing_but_its_number(shop, doctor, path):
    def content():
        return {
            row.name: shop.sql(f"SELECT * FROM {row.name} ORDER BY 1")  # noqa: S608
            for row in shop.sql("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if row.name != "counter"
        }

    before, counters = content(), shop.sql("SELECT * FROM counter WHERE name <> 'checked'")

    doctor()

    assert content() == before
    assert shop.sql("SELECT * FROM counter WHERE name <> 'checked'") == counters


def test_qt_is_not_needed():
    code = "import sys, kiosk.services.doctor; sys.exit(any('PySide' in m for m in sys.modules))"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603
