"""A database file that was emptied or removed is not the beginning of a new shop."""

import pytest

from kiosk.app import open_configured_shop, open_shop
from kiosk.config import Config
from kiosk.domain.errors import DatabaseDamagedError, DatabaseUnavailableError
from tests.shops import database_url
from tests.store.copying import copy_as_it_lies


@pytest.fixture
def emptied(tmp_path, shop):
    """A folder as a crash left it, and then its database lost its content."""
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    folder = copy_as_it_lies(tmp_path, tmp_path / "crashed")
    (folder / "shop.db").write_bytes(b"")
    return folder


def test_its_log_is_not_thrown_away(emptied):
    log = (emptied / "shop.db-wal").read_bytes()

    with pytest.raises(DatabaseDamagedError, match="write-ahead log"):
        open_shop(database_url(emptied))

    assert (emptied / "shop.db-wal").read_bytes() == log


def test_no_new_shop_is_made_beside_its_journal(emptied):
    (emptied / "shop.db-wal").unlink()

    with pytest.raises(DatabaseUnavailableError, match="restore"):
        open_configured_shop(Config(data_dir=emptied), demo=False, fresh=False)

    assert (emptied / "shop.db").stat().st_size == 0


def test_one_that_went_while_it_was_open_is_not_made_again(shop, tmp_path):
    shop.stock(CHIPS=5)
    shop.shop.engines.dispose()
    (tmp_path / "shop.db").rename(tmp_path / "elsewhere.db")

    with pytest.raises(DatabaseUnavailableError, match="unable to open"):
        shop.shop.catalogue.on_sale()

    assert not (tmp_path / "shop.db").exists()
    (tmp_path / "elsewhere.db").rename(tmp_path / "shop.db")
    assert shop.offer("CHIPS").available == 5


def test_an_empty_file_by_itself_becomes_a_shop(tmp_path):
    (tmp_path / "shop.db").touch()

    open_configured_shop(Config(data_dir=tmp_path), demo=False, fresh=False).close()

    assert (tmp_path / "shop.db").stat().st_size
