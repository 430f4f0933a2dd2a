"""The database file is damaged, or its newest part is cut off, while the shop is closed."""

import os
import shutil
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

if os.name == "nt":
    pytest.skip("the sellers are forked", allow_module_level=True)

from kiosk.domain.errors import DatabaseDamagedError, KioskError, RequestNotFoundError, StoreError
from kiosk.domain.order import OrderState
from kiosk.services.clock import system_clock
from kiosk.store.engine import sqlite_driver
from tests.faults.doomed import Plan, Witness, start, stocked
from tests.shops import MOBILE, Clock, TestShop, database_url

SECTOR = 512
SOLD = 12
SHARES = [0.0, 0.3, 0.6, 0.9, None]


@pytest.fixture(scope="module")
def sold(tmp_path_factory) -> Path:
    """The file of a closed shop that has sold something."""
    folder: Path = tmp_path_factory.mktemp("sold")
    shop = TestShop(database_url(folder), Clock(system_clock()))
    with closing(shop.shop):
        shop.stock(CHIPS=50, LAMP=30, TEA=9)
        for number in range(SOLD):
            shop.buy(("CHIPS", "LAMP")[number % 2])
    return folder / "shop.db"


def damaged(content: bytes, chance: Random) -> bytes:
    """Return `content` with a sector inverted, emptied or overwritten, or without its end."""
    damage = bytearray(content)
    at = chance.randrange(len(content) // SECTOR) * SECTOR
    sector = damage[at : at + SECTOR]
    match chance.choice(["inverted", "emptied", "overwritten", "cut"]):
        case "inverted":
            sector = bytearray(byte ^ 0xFF for byte in sector)
        case "emptied":
            sector = bytearray(SECTOR)
        case "overwritten":
            sector = bytearray(chance.randbytes(SECTOR))
        case _:
            return bytes(damage[: chance.randrange(len(content))])
    damage[at : at + SECTOR] = sector
    return bytes(damage)


def content_of(shop: TestShop) -> dict[str, Any]:
    """Return everything the shop knows, but for how often it was opened."""
    tables = shop.sql("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'counter'")
    # Names come from the schema itself.
    return {name: sorted(shop.sql(f"SELECT * FROM {name}"), key=repr) for (name,) in tables}  # noqa: S608


def is_found(shop: TestShop) -> bool:
    """Return whether a check of the file, or of the books, finds the damage."""
    try:
        shop.check_invariants()
        return shop.sql("PRAGMA integrity_check") != [("ok",)]
    except (AssertionError, StoreError):
        return True


def outcome(folder: Path, whole: dict[str, Any]) -> str:
    """Try to sell in the damaged shop; return what became of it."""
    try:
        shop = TestShop(database_url(folder), Clock(system_clock()), kiosk="K2")
    except StoreError as error:
        return f"not opened: {type(error).__name__}"
    with closing(shop.shop):
        try:
            same = content_of(shop) == whole
            order = shop.buy("CHIPS")
        except StoreError as error:
            return f"not sold: {type(error).__name__}"
        except KioskError:
            assert is_found(shop), "told something wrong, and nobody can find out why"
            return "not sold: another reason was told, and the damage is found"
        assert (order.state, order.total_paise) == (OrderState.PAID, 100_00), "a wrong sale"
        if is_found(shop):
            return "sold rightly: and the damage is found"
        assert same, "the shop forgot something, and nobody can find out"
        return "sold rightly: nothing was lost"


@pytest.mark.fault(8)
def test_a_damaged_database_makes_no_wrong_sale(sold, tmp_path, times, report):
    number = times(80, 2000)
    content, chance = sold.read_bytes(), Random(8)
    shop = TestShop(database_url(sold.parent), Clock(system_clock()))
    with closing(shop.shop):
        whole = content_of(shop)

    outcomes = Counter[str]()
    for _ in range(number):
        folder = tmp_path / "damaged"
        folder.mkdir()
        (folder / "shop.db").write_bytes(damaged(content, chance))
        outcomes[outcome(folder, whole)] += 1
        shutil.rmtree(folder)

    assert outcomes["not opened: DatabaseDamagedError"]
    assert outcomes["not sold: DatabaseDamagedError"]
    for name, count in sorted(outcomes.items()):
        report(f"damage: {count} of {number}: {name}")


@pytest.mark.fault(8)
@pytest.mark.parametrize("value", ["", "{", '"zz"', "7"])
def test_a_damaged_secret_is_damage_and_not_a_bug(shop, value):
    shop.stock(LAMP=3)
    shop.sql("UPDATE setting SET value = :value WHERE key = 'shop_secret'", value=value)

    with pytest.raises(DatabaseDamagedError, match="damaged"):
        shop.place("LAMP", shopper=MOBILE)


@pytest.mark.fault(8)
def test_a_damaged_setting_is_damage_and_not_a_bug(shop):
    shop.sql("INSERT INTO setting VALUES ('hold_seconds', '{')")

    with pytest.raises(DatabaseDamagedError, match="damaged"):
        TestShop(shop.url, shop.clock)


@pytest.fixture
def killed(tmp_path: Path) -> tuple[Path, Witness]:
    """The folder of a shop whose only seller was killed: its newest sales are in the WAL."""
    witness = Witness()
    seller = start(Plan(url=stocked(database_url(tmp_path))), witness)
    while len(witness.confirmed) < SOLD:
        assert seller.listen()
    seller.kill()
    seller.end()
    return tmp_path, witness


def recorded(folder: Path) -> set[str]:
    """Return the references of all payments, read past the program."""
    with closing(sqlite_driver().connect(folder / "shop.db")) as connection:
        return {row[0] for row in connection.execute("SELECT reference FROM payment")}


def cut_wal(folder: Path, share: float | None) -> None:
    """Leave the first `share` of the WAL; None removes the file."""
    wal = folder / "shop.db-wal"
    if share is None:
        wal.unlink()
    else:
        os.truncate(wal, int(wal.stat().st_size * share))


@pytest.mark.parametrize("share", SHARES)
def test_a_wal_that_was_cut_leaves_books_that_are_right(killed, share):
    """SQLite does not notice: the newest sales are gone as if they had never been."""
    folder, witness = killed
    cut_wal(folder, share)
    left = recorded(folder)
    assert set(witness.confirmed) - left, "nothing was cut off"

    shop = TestShop(database_url(folder), Clock(system_clock()))
    with closing(shop.shop):
        assert shop.sql("PRAGMA integrity_check") == [("ok",)]
        shop.check_invariants()
        for reference, fact in witness.facts.items():
            try:
                assert shop.shop.payments.record(fact).state is OrderState.PAID
            except RequestNotFoundError:
                # The order is gone with the WAL: the gateway's report is refused and logged.
                assert reference not in left
        shop.check_invariants()


@pytest.mark.fault(9)
@pytest.mark.parametrize("share", SHARES)
def test_payments_that_were_cut_off_come_back_from_the_journal(killed, share):
    folder, witness = killed
    cut_wal(folder, share)
    assert witness.missing(database_url(folder)), "nothing was cut off"

    TestShop(database_url(folder), Clock(system_clock())).shop.close()

    assert witness.missing(database_url(folder)) == []
    witness.check(database_url(folder))
