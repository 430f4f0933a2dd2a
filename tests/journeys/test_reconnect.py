"""The database goes away and comes back: the kiosk waits calmly and goes on by itself."""

import threading

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.app import make_backups, make_kiosk
from kiosk.config import Config
from kiosk.domain.errors import DatabaseUnavailableError
from kiosk.domain.order import OrderState
from kiosk.services import repeats
from kiosk.services.restore import RestoreService
from kiosk.store import notices
from kiosk.ui import caretaker, trouble
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.main_window import MainWindow, Screen
from tests.journeys.conftest import Visitor
from tests.servers import ServerUnavailableError, running_server
from tests.shops import TestShop


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(trouble, "RECONNECT_MS", 20)
    monkeypatch.setattr(repeats, "_WAITS_SECONDS", (0.0,))
    monkeypatch.setattr(notices, "_RETRY_SECONDS", 0.02)


@pytest.fixture
def open_configured(qtbot, kiosk_clock):
    """Return a function that opens a window as the command line does."""
    opened: list[Kiosk] = []

    def open_one(config: Config, *, cared_for: bool = False) -> Visitor:
        kiosk = make_kiosk(
            config,
            MainWindow(),
            demo=False,
            fresh=False,
            clock=kiosk_clock,
            cared_for=cared_for,
        )
        opened.append(kiosk)
        return Visitor(qtbot, kiosk, (1920, 1080))

    yield open_one
    for kiosk in opened:
        kiosk.window.allow_close()
        kiosk.window.close()
        kiosk.close()
        kiosk.window.deleteLater()
        kiosk.deleteLater()


@pytest.mark.fault(6)
def test_a_database_file_that_comes_back_is_used_again_without_a_tap(
    tmp_path, shop, open_configured
):
    shop.stock(LAMP=5)
    visitor = open_configured(Config(data_dir=tmp_path))
    visitor.enters()
    database, elsewhere = tmp_path / "shop.db", tmp_path / "elsewhere.db"

    database.rename(elsewhere)
    visitor.sees(Screen.OUT_OF_SERVICE)
    assert visitor.reads("outTitleLabel") == "One moment, please."
    assert not visitor.shows("outStaffLabel")
    visitor.wait(lambda: visitor.shows("outStaffLabel"))  # it takes long
    assert not database.exists()  # no new, empty shop in its place

    elsewhere.rename(database)
    visitor.sees(Screen.WELCOME)
    visitor.enters()
    visitor.buys("LAMP")
    visitor.pays()
    assert shop.on_hand("LAMP") == 4


def test_a_new_shop_is_not_made_where_one_has_lost_its_database(tmp_path, shop, open_configured):
    shop.stock(LAMP=5)
    shop.buy("LAMP")
    (tmp_path / "shop.db").rename(tmp_path / "elsewhere.db")

    visitor = open_configured(Config(data_dir=tmp_path))
    visitor.sees(Screen.OUT_OF_SERVICE)

    assert not (tmp_path / "shop.db").exists()
    assert isinstance(visitor.kiosk.trouble.error, DatabaseUnavailableError)
    assert "restore" in str(visitor.kiosk.trouble.error)
    (tmp_path / "elsewhere.db").rename(tmp_path / "shop.db")


@pytest.mark.fault(21)
def test_a_server_that_restarts_is_waited_for(tmp_path, kiosk_clock, open_configured):
    try:
        with running_server() as server:
            url = server.fresh_database()
            far = TestShop(url, kiosk_clock)
            far.stock(LAMP=5)
            visitor = open_configured(Config(data_dir=tmp_path, database_url=url))
            visitor.enters()
            visitor.buys("LAMP")
            server.stop("immediate")
            visitor.tap("paidButton")
            visitor.wait(lambda: "not lost" in visitor.reads("noticeLabel"))
            server.start()

            visitor.tap("paidButton")  # the same reference again

            visitor.sees(Screen.RESULT)
            far.shop.engines.dispose()
            assert far.on_hand("LAMP") == 4
            assert [row.state for row in far.sql("SELECT state FROM orders")] == [OrderState.PAID]
            visitor.tap("doneButton")
            visitor.sees(Screen.PRODUCTS)
            server.stop("immediate")
            visitor.sees(Screen.OUT_OF_SERVICE)
            server.start()
            visitor.sees(Screen.WELCOME)
            visitor.enters()
            visitor.kiosk.close()
            far.shop.close()
    except ServerUnavailableError as error:
        pytest.skip(f"no PostgreSQL: {error}")


class Room:
    """A disk whose room a test decides."""

    def __init__(self, monkeypatch):
        self.free = 10**12
        monkeypatch.setattr("kiosk.services.checks.shutil.disk_usage", lambda _path: self)


@pytest.fixture
def room(monkeypatch):
    monkeypatch.setattr(caretaker, "FIRST_LOOK_MS", 1)
    monkeypatch.setattr(caretaker, "LOOK_MS", 20)
    return Room(monkeypatch)


def test_an_unfit_kiosk_sells_nothing_until_it_is_put_right(tmp_path, shop, room, open_configured):
    shop.stock(LAMP=5)
    visitor = open_configured(Config(data_dir=tmp_path), cared_for=True)
    visitor.enters()

    room.free = 1_000_000
    visitor.sees(Screen.OUT_OF_SERVICE)
    assert "put right" in visitor.reads("outTextLabel")
    assert "only 1 MB free" in visitor.reads("outReferenceLabel")

    room.free = 10**12
    visitor.sees(Screen.WELCOME)
    visitor.enters()


def test_who_is_paying_on_an_unfit_kiosk_may_finish(tmp_path, shop, room, open_configured):
    shop.stock(LAMP=5)
    visitor = open_configured(Config(data_dir=tmp_path), cared_for=True)
    visitor.enters()
    visitor.buys("LAMP")
    room.free = 1_000_000
    looks = QSignalSpy(visitor.kiosk.trouble.caretaker.unfit)
    visitor.wait(lambda: looks.count() >= 2)
    assert visitor.screen is Screen.PAYMENT

    visitor.tap("paidButton")

    visitor.sees(Screen.RESULT)
    assert shop.on_hand("LAMP") == 4
    visitor.tap("doneButton")
    visitor.sees(Screen.OUT_OF_SERVICE)


def test_a_shop_is_backed_up_while_it_is_open(tmp_path, shop, room, open_configured):
    shop.stock(LAMP=5)
    visitor = open_configured(Config(data_dir=tmp_path), cared_for=True)
    visitor.enters()

    visitor.wait(lambda: bool(list((tmp_path / "backups").glob("shop-*.db"))))


@pytest.mark.fault(8)
def test_a_damaged_database_offers_its_backup_and_goes_on_after_the_restore(
    tmp_path, shop, room, open_configured
):
    shop.stock(LAMP=5)
    config = Config(data_dir=tmp_path)
    backup = make_backups(config).run_if_due()
    assert backup is not None
    shop.shop.close()
    (tmp_path / "shop.db").write_bytes(b"this was a photograph once" * 500)

    visitor = open_configured(config, cared_for=True)
    visitor.sees(Screen.OUT_OF_SERVICE)
    visitor.wait(lambda: visitor.shows("outReferenceLabel"))
    assert "kiosk restore --newest" in visitor.reads("outReferenceLabel")
    assert backup.path.name in visitor.reads("outReferenceLabel")

    RestoreService(config.url, config.backup_folder, shop.clock).restore(backup.path)
    visitor.sees(Screen.WELCOME)
    visitor.enters()
    visitor.buys("LAMP")


@pytest.mark.fault(6)
def test_a_database_that_goes_while_somebody_pays_is_not_sold_from_afterwards(
    tmp_path, shop, open_configured
):
    shop.stock(LAMP=5)
    visitor = open_configured(Config(data_dir=tmp_path))
    visitor.enters()
    visitor.buys("LAMP")
    (tmp_path / "shop.db").rename(tmp_path / "elsewhere.db")
    visitor.wait(lambda: "not lost" in visitor.reads("noticeLabel"))

    visitor.tap("paidButton")

    visitor.sees(Screen.RESULT)
    visitor.tap("doneButton")
    visitor.sees(Screen.OUT_OF_SERVICE)
    (tmp_path / "elsewhere.db").rename(tmp_path / "shop.db")
    visitor.sees(Screen.WELCOME)
    assert shop.on_hand("LAMP") == 4  # by the journal, or because the file was the same


def test_a_database_that_is_busy_at_the_start_is_waited_for(
    tmp_path, shop, open_configured, monkeypatch
):
    shop.stock(LAMP=5)
    monkeypatch.setattr("kiosk.store.engine.BUSY_SECONDS", 0.05)
    with shop.shop.engines.writing():
        visitor = open_configured(Config(data_dir=tmp_path))
        visitor.sees(Screen.OUT_OF_SERVICE)
        assert visitor.reads("outTitleLabel") == "One moment, please."

    visitor.sees(Screen.WELCOME)
    visitor.enters()


def test_try_again_while_it_is_tried_anyway_opens_one_shop(tmp_path, shop, open_configured):
    shop.stock(LAMP=5)
    visitor = open_configured(Config(data_dir=tmp_path))
    visitor.enters()
    database, elsewhere = tmp_path / "shop.db", tmp_path / "elsewhere.db"
    database.rename(elsewhere)
    visitor.sees(Screen.OUT_OF_SERVICE)
    elsewhere.rename(database)

    visitor.kiosk.trouble._try_again()
    visitor.tap("retryButton")
    visitor.wait(lambda: not visitor.kiosk.jobs.is_busy)

    visitor.sees(Screen.WELCOME)
    visitor.enters()
    assert [thread.name for thread in threading.enumerate()].count("changes") == 1


@pytest.mark.parametrize("kind", ["log", "journal"])
def test_an_emptied_database_is_not_begun_anew(tmp_path, shop, open_configured, kind):
    shop.stock(LAMP=5)
    shop.buy("LAMP")
    shop.shop.close()
    (tmp_path / "shop.db").write_bytes(b"")
    if kind == "log":
        shop.shop.journal.path.unlink()
        (tmp_path / "shop.db-wal").write_bytes(b"the newest sales")

    visitor = open_configured(Config(data_dir=tmp_path))
    visitor.sees(Screen.OUT_OF_SERVICE)

    assert (tmp_path / "shop.db").read_bytes() == b""
    shop.shop = TestShop(f"sqlite:///{tmp_path / 'other.db'}", shop.clock).shop
