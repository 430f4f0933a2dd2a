import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing, contextmanager
from urllib.parse import quote

import pytest
from sqlalchemy import text

from kiosk.app import open_shop
from kiosk.domain.errors import (
    ConfigError,
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseUnavailableError,
    StoreError,
)
from kiosk.store import engine as engine_module
from kiosk.store.engine import explain, has_wal_reset_bug, make_engines, sqlite_driver
from tests.shops import database_url

HOLD_LOCK = """
import sys
from kiosk.store.engine import sqlite_driver
connection = sqlite_driver().connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.readline()
"""
PRAGMAS = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")


@pytest.fixture
def path(tmp_path):
    """The file of a shop that is closed."""
    open_shop(database_url(tmp_path)).close()
    return tmp_path / "shop.db"


@contextmanager
def locked_by_another_process(path):
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", HOLD_LOCK, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "locked\n"
        yield
        other.communicate("\n")


@contextmanager
def engines_of(url):
    engines = make_engines(url)
    try:
        yield engines
    finally:
        engines.dispose()


def pragmas(engine):
    with engine.begin() as connection:
        return {name: connection.scalar(text(f"PRAGMA {name}")) for name in PRAGMAS}


def write_something(engine):
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO counter VALUES ('test', 1)"))


@pytest.mark.parametrize("which", ["write", "read"])
def test_every_connection_is_durable_and_keeps_the_rules(tmp_path, which, monkeypatch):
    monkeypatch.setattr(engine_module, "has_wal_reset_bug", lambda _version: False)
    with engines_of(database_url(tmp_path)) as engines:
        assert pragmas(getattr(engines, which)) == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "trusted_schema": 0,
        }


@pytest.mark.parametrize("which", ["write", "read"])
def test_with_an_affected_library_there_is_no_wal(tmp_path, which, monkeypatch):
    monkeypatch.setattr(engine_module, "sqlite_driver", lambda: sqlite3)
    monkeypatch.setattr(engine_module, "has_wal_reset_bug", lambda _version: True)
    with engines_of(database_url(tmp_path)) as engines:
        found = pragmas(getattr(engines, which))

    assert (found["journal_mode"], found["synchronous"]) == ("delete", 3)
    assert (found["foreign_keys"], found["trusted_schema"]) == (1, 0)


def test_a_shop_made_with_wal_goes_on_without_it(path, monkeypatch):
    monkeypatch.setattr(engine_module, "sqlite_driver", lambda: sqlite3)
    monkeypatch.setattr(engine_module, "has_wal_reset_bug", lambda _version: True)
    with engines_of(f"sqlite:///{path}") as engines:
        write_something(engines.write)
        assert pragmas(engines.read)["journal_mode"] == "delete"


def test_the_standard_driver_waits_as_long_as_ours(path, monkeypatch):
    monkeypatch.setattr(engine_module, "sqlite_driver", lambda: sqlite3)
    with engines_of(f"sqlite:///{path}") as engines, engines.read.begin() as connection:
        assert connection.scalar(text("PRAGMA busy_timeout")) == 8000


@pytest.mark.parametrize(
    ("version", "has_bug"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), True),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 44, 9), False),
        ((3, 45, 0), True),
        ((3, 45, 3), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 0), True),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 52, 0), False),
        ((4, 0, 0), False),
    ],
)
def test_the_wal_reset_bug_is_known_by_version(version, has_bug):
    assert has_wal_reset_bug(version) is has_bug


@pytest.mark.filterwarnings("ignore:Selection of the SingletonThreadPool")
def test_a_pragma_that_does_not_hold_is_an_error():
    url = "sqlite:///file:shop?mode=memory&cache=shared&uri=true"
    with engines_of(url) as engines, pytest.raises(DatabaseUnavailableError, match="journal_mode"):
        write_something(engines.write)


@pytest.mark.fault(7)
def test_a_writer_gives_up_when_another_process_keeps_the_lock(path, monkeypatch):
    monkeypatch.setattr(engine_module, "BUSY_SECONDS", 0.05)
    with (
        engines_of(f"sqlite:///{path}") as engines,
        locked_by_another_process(path),
        pytest.raises(DatabaseBusyError, match="locked"),
    ):
        write_something(engines.write)


def test_the_standard_driver_gives_up_too(path, monkeypatch):
    monkeypatch.setattr(engine_module, "BUSY_SECONDS", 0.05)
    monkeypatch.setattr(engine_module, "sqlite_driver", lambda: sqlite3)
    with (
        engines_of(f"sqlite:///{path}") as engines,
        locked_by_another_process(path),
        pytest.raises(DatabaseBusyError, match="locked"),
    ):
        write_something(engines.write)


@pytest.mark.fault(7)
def test_a_writer_gets_its_turn_when_the_lock_is_given_back(path):
    with engines_of(f"sqlite:///{path}") as engines:
        with locked_by_another_process(path):
            waiting = threading.Thread(target=write_something, args=[engines.write])
            waiting.start()
            waiting.join(0.05)
            assert waiting.is_alive()
        waiting.join(5)
        with engines.read.begin() as connection:
            assert connection.scalar(text("SELECT value FROM counter WHERE name = 'test'")) == 1


def test_each_wait_for_a_lock_has_its_own_time(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    patience = engine_module._Patience()

    assert patience(0)
    now[0] += 7.9
    assert patience(1)
    now[0] += 0.2
    assert not patience(2)
    assert patience(0)


@pytest.mark.fault(8)
def test_a_file_that_is_no_database_is_damage(tmp_path):
    (tmp_path / "shop.db").write_bytes(b"this was a photograph once" * 100)

    with pytest.raises(DatabaseDamagedError, match="not a database"):
        open_shop(database_url(tmp_path))


@pytest.mark.fault(8)
def test_a_file_with_overwritten_pages_is_damage(path):
    content = bytearray(path.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    path.write_bytes(content)

    with pytest.raises(DatabaseDamagedError, match="malformed"):
        open_shop(f"sqlite:///{path}")


@pytest.mark.fault(8)
def test_a_file_that_was_cut_short_is_damage(path):
    path.write_bytes(path.read_bytes()[:8192])

    with pytest.raises(DatabaseDamagedError):
        open_shop(f"sqlite:///{path}")


def test_a_folder_that_is_missing_is_unavailable(tmp_path):
    with pytest.raises(DatabaseUnavailableError, match="unable to open"):
        open_shop(database_url(tmp_path / "nowhere"))


def test_a_folder_in_place_of_the_file_is_unavailable(tmp_path):
    (tmp_path / "shop.db").mkdir()

    with pytest.raises(DatabaseUnavailableError, match="unable to open"):
        open_shop(database_url(tmp_path))


@pytest.mark.fault(6)
def test_a_file_that_may_only_be_read_cannot_be_written(path):
    with (
        engines_of(f"sqlite:///file:{path}?mode=ro&uri=true") as engines,
        pytest.raises(DatabaseUnavailableError, match="readonly"),
    ):
        write_something(engines.write)


def test_a_full_disk_is_unavailable(path):
    with engines_of(f"sqlite:///{path}") as engines, engines.write.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        with pytest.raises(DatabaseUnavailableError, match="full"):
            connection.execute(text("INSERT INTO setting VALUES ('big', hex(zeroblob(1000000)))"))


def test_a_broken_rule_is_a_bug_and_not_a_failure_of_the_database(path):
    integrity = sqlite_driver().IntegrityError("CHECK constraint failed: database is locked")

    assert explain(integrity) is None
    assert explain(ValueError("database is locked")) is None


def test_a_mistake_in_the_sql_is_a_bug(path):
    with engines_of(f"sqlite:///{path}") as engines, engines.read.begin() as connection:
        with pytest.raises(Exception, match="no such table") as caught:
            connection.execute(text("SELECT * FROM elsewhere"))
        assert not isinstance(caught.value, StoreError)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite://host/shop.db",
        "nosuch://host/shop",
        "sqlite+nosuch:////tmp/shop.db",
        "sqlite:////tmp/shop.db?timeout=soon",
        "postgresql://host:port/shop",
    ],
)
def test_a_url_that_cannot_be_used_is_one_line_about_its_key(url):
    with pytest.raises(ConfigError, match=r"^database_url: [^\n]+\Z"):
        make_engines(url)


@pytest.mark.parametrize("backend", ["nosuch", "postgresql+nosuch"])
def test_the_password_in_a_url_is_told_to_nobody(backend):
    with pytest.raises(ConfigError) as caught:
        make_engines(f"{backend}://kiosk:hunter2@host/shop")

    assert "hunter2" not in str(caught.value)


def test_a_reader_does_not_wait_for_a_writer(path):
    with engines_of(f"sqlite:///{path}") as engines, engines.write.begin() as writing:
        writing.execute(text("INSERT INTO counter VALUES ('test', 1)"))
        with engines.read.begin() as reading:
            assert reading.scalar(text("SELECT count(*) FROM counter WHERE name = 'test'")) == 0


def test_a_writer_has_the_lock_from_its_first_moment(path):
    with (
        engines_of(f"sqlite:///{path}") as engines,
        engines.write.begin(),
        closing(sqlite_driver().connect(path, timeout=0)) as other,
        pytest.raises(sqlite_driver().OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")


@pytest.mark.fault(6)
@pytest.mark.parametrize("side", ["write", "read"])
def test_a_file_that_was_moved_away_is_not_made_again(tmp_path, side):
    path = tmp_path / "50% off? #1.db"
    engines = make_engines(f"sqlite:///{quote(str(path))}")
    with engines.writing() as connection:
        connection.execute(text("CREATE TABLE sold (id INTEGER)"))
    with engines.read.begin() as connection:
        connection.execute(text("SELECT * FROM sold"))
    engines.dispose()
    path.rename(tmp_path / "elsewhere.db")

    with pytest.raises(DatabaseUnavailableError), getattr(engines, side).begin():
        pass

    assert not path.exists()
    (tmp_path / "elsewhere.db").rename(path)
    with engines.read.begin() as connection:
        connection.execute(text("SELECT * FROM sold"))
    engines.dispose()
