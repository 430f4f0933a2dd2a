"""The disk is full, or cannot be written, in the middle of a sale."""

import logging
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

if os.name == "nt":
    pytest.skip("limits of the operating system are needed", allow_module_level=True)
import resource

from sqlalchemy import insert

from kiosk.app import open_shop
from kiosk.domain.errors import DatabaseUnavailableError
from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import PaymentRequest
from kiosk.domain.product import MovementReason
from kiosk.logs import start_logging
from kiosk.services.clock import system_clock
from kiosk.store.engine import Engines, sqlite_driver
from kiosk.store.prepared import Prepared, savepoint
from kiosk.store.schema import counter
from tests.shops import Clock, TestShop, database_url

SHOPPERS = 25
# More orders than the room that is left can take.
TRIES = 400
FILLER = "filler"
ADD = Prepared(insert(counter))

Full = Callable[[TestShop], AbstractContextManager[None]]


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A folder that is a disk of 16 megabytes."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root may mount a small disk")
    folder: Path = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode:  # noqa: S603
        pytest.skip("this system lets nobody mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)  # noqa: S603, S607


def fill(folder: Path) -> None:
    """Write a file until not one more byte fits."""
    with (folder / FILLER).open("wb", buffering=0) as file:
        for size in (4096, 1):
            with pytest.raises(OSError, match="No space left"):  # noqa: PT012 - until it is full
                while True:
                    file.write(bytes(size))


@contextmanager
def filled(shop: TestShop) -> Iterator[None]:
    """Another program has filled the disk."""
    folder = _file_of(shop).parent
    fill(folder)
    yield
    (folder / FILLER).unlink()


@contextmanager
def limited(shop: TestShop) -> Iterator[None]:
    """No file may grow (setrlimit(2), RLIMIT_FSIZE): SQLite takes it for an error of the disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    wal = _file_of(shop).with_name("shop.db-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def no_more_pages(shop: TestShop) -> Iterator[None]:
    """The database may not grow; SQLite says "full" in the middle of any statement."""
    shop.sql("PRAGMA max_page_count = 1")
    yield
    shop.sql("PRAGMA max_page_count = 4294967294")


def _file_of(shop: TestShop) -> Path:
    return Path(shop.url.removeprefix("sqlite:///"))


def refused(steps: list[Callable[[], object]]) -> list[int]:
    """Do each of `steps`; return which of them the database could not do."""
    numbers = []
    for number, step in enumerate(steps):
        try:
            step()
        except DatabaseUnavailableError:
            numbers.append(number)
    return numbers


def check_full_disk(folder: Path, full: Full, *, deliveries: int = 0) -> None:
    """Sell on a disk that fills up, and on once there is room again."""
    shop = TestShop(database_url(folder), Clock(system_clock()))
    try:
        shop.stock(LAMP=1000)
        for change in (1, -1) * (deliveries // 2):
            shop.shop.stock.change("LAMP", change, reason=MovementReason.COUNTED, operator="test")
        waiting = [shop.place("LAMP") for _ in range(SHOPPERS)]
        paying = [shop.request("LAMP") for _ in range(SHOPPERS)]
        with full(shop):
            no_payment, no_code = _sell_on(shop, waiting, paying)
        assert shop.sql("PRAGMA integrity_check") == [("ok",)]
        shop.check_invariants()
        shop.shop.recovery.replay()  # what came while the disk was full was written down
        assert len(shop.sql("SELECT id FROM payment")) == SHOPPERS
        report_again(shop, [paying[number] for number in no_payment])
        for number in no_code:
            shop.buy("LAMP")  # who comes now, buys
            assert shop.shop.checkout.request_payment(waiting[number].id).amount_paise
        assert shop.on_hand("LAMP") == 1000 - SHOPPERS - len(no_code)
        shop.check_invariants()
    finally:
        shop.shop.close()


def _sell_on(
    shop: TestShop, waiting: list[Order], paying: list[PaymentRequest]
) -> tuple[list[int], list[int]]:
    """Return which payments could not be recorded, and which codes could not be issued."""

    def pay(request: PaymentRequest) -> Callable[[], object]:
        return lambda: shop.pay(request, reference=request.id)

    def ask(order: Order) -> Callable[[], object]:
        return lambda: shop.shop.checkout.request_payment(order.id)

    assert refused([lambda: shop.place("LAMP")] * TRIES), "the disk is not full"
    no_payment = refused([pay(request) for request in paying])
    no_code = refused([ask(order) for order in waiting])
    assert no_payment
    assert no_code
    codes = shop.sql("SELECT order_id FROM payment_request WHERE state = 'live'")
    assert not {waiting[number].id for number in no_code} & {code.order_id for code in codes}
    offer = shop.offer("LAMP")
    assert offer.available == 1000 - (SHOPPERS - len(no_payment))
    return no_payment, no_code


def report_again(shop: TestShop, unrecorded: list[PaymentRequest]) -> None:
    """Let the gateway report the payments that could not be recorded once more, and once again."""
    for request in unrecorded * 2:
        assert shop.pay(request, reference=request.id).state is OrderState.PAID
    assert len(shop.sql("SELECT id FROM payment")) == SHOPPERS


@pytest.mark.fault(4)
def test_a_full_disk_costs_nothing(small_disk):
    check_full_disk(small_disk, filled)


@pytest.mark.fault(4)
def test_a_limit_on_files_costs_nothing(tmp_path):
    check_full_disk(tmp_path, limited)


@pytest.mark.fault(4)
@pytest.mark.parametrize("deliveries", [0, 30], ids=["before the stock", "in the stock"])
def test_a_database_that_may_not_grow_costs_nothing(tmp_path, deliveries):
    """With so many stock movements before, it is full while the units are being taken."""
    check_full_disk(tmp_path, no_more_pages, deliveries=deliveries)


@pytest.fixture
def quiet_logs(monkeypatch) -> Iterator[logging.Logger]:
    """The root logger, put back as it was."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    monkeypatch.setattr(logging, "raiseExceptions", True)
    yield root
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.mark.fault(40)
def test_a_full_disk_stops_the_log_and_not_the_sales(shop, small_disk, quiet_logs, capfd):
    """The shop lies on another disk; what cannot be written down is left out."""
    shop.stock(LAMP=500)
    start_logging(small_disk / "logs", "K1")
    log = small_disk / "logs" / "kiosk-K1.log"
    fill(small_disk)
    before = log.stat().st_size

    for _ in range(40):
        assert shop.buy("LAMP").state is OrderState.PAID

    assert shop.on_hand("LAMP") == 460
    assert log.stat().st_size < before + 4096, "the disk was not full"
    (small_disk / FILLER).unlink()
    shop.buy("LAMP")
    assert "order K1-000041 is paid" in log.read_text(encoding="utf-8")
    assert capfd.readouterr().err == ""


@pytest.mark.fault(6)
def test_a_database_that_can_only_be_read_is_found_out_at_the_start(shop):
    shop.stock(LAMP=3)
    file = _file_of(shop)

    with pytest.raises(DatabaseUnavailableError, match="readonly"):
        open_shop(f"sqlite:///file:{file}?mode=ro&uri=true")


def fill_in_a_savepoint(engines: Engines) -> None:
    with engines.write.begin() as connection:
        ADD.all(connection, {"name": "before", "value": 1})
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        with savepoint(connection):
            ADD.all(connection, {"name": "x" * 1_000_000, "value": 2})


@pytest.mark.fault(4)
def test_a_savepoint_that_the_database_took_along_tells_why(shop):
    """A full disk makes SQLite roll back everything by itself: no savepoint is left to undo."""
    with pytest.raises(DatabaseUnavailableError, match="full"):
        fill_in_a_savepoint(shop.shop.engines)

    shop.sql("PRAGMA max_page_count = 4294967294")
    assert shop.sql("SELECT * FROM counter WHERE name = 'before'") == []


def lose_the_savepoint(engines: Engines) -> None:
    with engines.write.begin() as connection, savepoint(connection):
        connection.exec_driver_sql("RELEASE SAVEPOINT block")
        raise ZeroDivisionError


def test_a_savepoint_that_is_gone_lets_nobody_go_on(shop):
    """Whoever waits for an error of its own must not go on with what the block has done."""
    with pytest.raises(sqlite_driver().OperationalError, match="no such savepoint"):
        lose_the_savepoint(shop.shop.engines)
