import subprocess
import sys
import threading

import pytest
from sqlalchemy import text

from kiosk.domain.errors import DatabaseBusyError
from kiosk.store import changes
from kiosk.store.changes import ChangeWatcher
from kiosk.store.engine import sqlite_driver

WRITE = """
import sys
from kiosk.store.engine import sqlite_driver
with sqlite_driver().connect(sys.argv[1]) as connection:
    connection.execute("INSERT INTO counter VALUES ('other', 1)")
"""


class Calls:
    """What a watcher calls: counts, and fails when told."""

    def __init__(self):
        self.count = 0
        self.error = None
        self._called = threading.Semaphore(0)

    def __call__(self):
        self.count += 1
        self._called.release()
        error, self.error = self.error, None
        if error is not None:
            raise error

    def wait(self):
        assert self._called.acquire(timeout=10), "the watcher did not call"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(changes, "POLL_SECONDS", 0.005)
    monkeypatch.setattr(changes, "_RETRY_SECONDS", 0.005)


@pytest.fixture
def calls():
    return Calls()


@pytest.fixture
def watcher(shop, calls):
    """A watcher that has made its first call, which tells where the database stands."""
    made = ChangeWatcher(shop.shop.engines.read, calls)
    calls.wait()
    yield made
    made.close()


def commit(shop, name):
    shop.sql("INSERT INTO counter VALUES (:name, 1)", name=name)


def test_a_commit_of_another_connection_is_seen(shop, watcher, calls):
    commit(shop, "one")
    calls.wait()
    commit(shop, "two")
    calls.wait()


def test_a_commit_of_another_process_is_seen(shop, watcher, calls):
    path = shop.url.removeprefix("sqlite:///")
    subprocess.run([sys.executable, "-c", WRITE, path], check=True)  # noqa: S603 - our own program

    calls.wait()


def test_nothing_is_called_while_nothing_is_committed(shop, watcher, calls):
    with shop.shop.engines.write.connect() as connection:
        connection.execute(text("INSERT INTO counter VALUES ('undone', 1)"))
        connection.rollback()
    commit(shop, "one")
    calls.wait()

    assert calls.count == 2


@pytest.mark.parametrize(
    "error",
    [
        DatabaseBusyError("another program has it"),
        sqlite_driver().OperationalError("disk I/O error"),
    ],
)
def test_the_watch_goes_on_after_an_error(shop, watcher, calls, error, caplog):
    calls.error = error
    commit(shop, "one")
    calls.wait()
    calls.wait()  # it looks again, because it may have missed something
    commit(shop, "two")
    calls.wait()

    assert "trying again" in caplog.text


def test_a_database_that_cannot_be_opened_is_asked_again(shop, calls, monkeypatch):
    engine = shop.shop.engines.read
    real, failures = engine.raw_connection, [sqlite_driver().OperationalError("unable to open")]
    monkeypatch.setattr(
        engine, "raw_connection", lambda: _raise(failures.pop()) if failures else real()
    )
    watcher = ChangeWatcher(engine, calls)
    calls.wait()
    watcher.close()

    assert failures == []


def _raise(error):
    raise error


def test_no_call_comes_after_close(shop, watcher, calls):
    watcher.close()
    before = calls.count
    commit(shop, "one")

    assert not watcher._thread.is_alive()
    assert calls.count == before


def test_close_waits_for_a_call_that_is_under_way(shop):
    called, go_on = threading.Event(), threading.Event()

    def be_slow():
        called.set()
        go_on.wait(10)

    watcher = ChangeWatcher(shop.shop.engines.read, be_slow)
    assert called.wait(10)
    closing = threading.Thread(target=watcher.close)
    closing.start()
    closing.join(0.05)
    assert closing.is_alive()
    go_on.set()
    closing.join(10)
    assert not closing.is_alive()


def test_closing_twice_does_no_harm(watcher):
    watcher.close()
    watcher.close()
