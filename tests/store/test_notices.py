import threading

import pytest
from sqlalchemy import text

from kiosk.store import notices
from kiosk.store.notices import NoticeWatcher


class Calls:
    """What a watcher calls."""

    def __init__(self):
        self._called = threading.Semaphore(0)

    def __call__(self):
        self._called.release()

    def wait(self):
        assert self._called.acquire(timeout=10), "the watcher did not call"

    def are_over(self):
        return not self._called.acquire(blocking=False)


@pytest.fixture
def engine():
    return "postgres"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(notices, "_RETRY_SECONDS", 0.01)


@pytest.fixture
def calls():
    return Calls()


@pytest.fixture
def watcher(shop, calls):
    """A watcher that listens: it has made its first call."""
    made = NoticeWatcher(shop.shop.engines.read, calls)
    calls.wait()
    yield made
    made.close()


@pytest.fixture
def no_look(monkeypatch):
    """Let the watcher hear notices only."""
    monkeypatch.setattr(notices, "_LOOK_SECONDS", 3600)


@pytest.mark.usefixtures("no_look", "watcher")
def test_a_sale_is_heard_of(shop, calls):
    with shop.shop.engines.writing() as connection:
        connection.execute(text("INSERT INTO counter VALUES ('other', 1)"))

    calls.wait()


@pytest.mark.usefixtures("no_look", "watcher")
def test_what_was_undone_is_no_news(shop, calls):
    with pytest.raises(ZeroDivisionError), shop.shop.engines.writing():
        _ = 1 / 0
    with shop.shop.engines.writing() as connection:
        connection.execute(text("INSERT INTO counter VALUES ('other', 1)"))
    calls.wait()

    assert calls.are_over()


@pytest.mark.usefixtures("watcher")
def test_a_change_without_a_notice_is_seen_by_looking(shop, calls, monkeypatch):
    monkeypatch.setattr(notices, "_LOOK_SECONDS", 0.0)

    shop.sql("INSERT INTO counter VALUES ('other', 1)")

    calls.wait()


@pytest.mark.usefixtures("watcher")
def test_a_lost_connection_is_told_and_the_next_one_listens(
    shop, calls, postgres, postgres_url, monkeypatch
):
    monkeypatch.setattr(notices, "_LOOK_SECONDS", 3600)
    postgres.disconnect_all(postgres_url)
    calls.wait()  # the connection is lost
    calls.wait()  # it listens again
    shop.shop.engines.dispose()

    with shop.shop.engines.writing() as connection:
        connection.execute(text("INSERT INTO counter VALUES ('other', 1)"))

    calls.wait()


def test_after_close_nothing_is_called(shop, calls):
    watcher = NoticeWatcher(shop.shop.engines.read, calls)
    calls.wait()
    watcher.close()
    while not calls.are_over():
        pass

    with shop.shop.engines.writing() as connection:
        connection.execute(text("INSERT INTO counter VALUES ('other', 1)"))

    assert calls.are_over()


def test_a_shop_on_postgresql_watches_by_notices(shop, calls):
    watcher = shop.shop.watch(calls)
    calls.wait()

    assert isinstance(watcher, NoticeWatcher)
    watcher.close()
