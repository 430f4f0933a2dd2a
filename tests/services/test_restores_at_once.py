"""Two restores of one database at the same time."""

import pytest

from kiosk.domain.errors import BackupError
from kiosk.services.backups import BackupService
from kiosk.services.restore import RestoreService
from kiosk.store import backups


@pytest.fixture
def engine() -> str:
    """A file: a server restores by itself."""
    return "sqlite"


@pytest.fixture
def backup(shop, tmp_path, clock):
    shop.stock(CHIPS=5)
    return BackupService(shop.url, tmp_path / "backups", clock).make(tmp_path / "good.db").path


def test_the_second_is_refused_and_takes_nothing_from_the_first(
    shop, backup, tmp_path, clock, monkeypatch
):
    first, second = (RestoreService(shop.url, tmp_path / "backups", clock) for _ in range(2))
    put_back, refused = backups.put_back, []

    def meanwhile(copy, live):
        with pytest.raises(BackupError, match="another restore") as error:
            second.restore(backup)
        refused.append(error.value)
        put_back(copy, live)

    monkeypatch.setattr(backups, "put_back", meanwhile)
    first.restore(backup)

    assert len(refused) == 1
    assert shop.on_hand("CHIPS") == 5


def test_what_an_unfinished_restore_left_is_not_taken_for_a_backup(shop, backup, tmp_path, clock):
    left = tmp_path / "shop.db.restoring"
    left.write_bytes(backup.read_bytes())

    with pytest.raises(BackupError, match="unfinished"):
        RestoreService(shop.url, tmp_path / "backups", clock).restore(left)

    assert left.read_bytes() == backup.read_bytes()
