import os
from pathlib import Path

import pytest

from kiosk.domain.errors import DatabaseUnavailableError
from kiosk.store import places
from tests.faults import openers

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:40 / /srv rw,relatime shared:9 - nfs4 server:/export rw,vers=4.2
41 22 0:41 / /srv/local rw,relatime - xfs /dev/sdb1 rw
42 22 0:42 / /media/shop\\040share rw - cifs //server/share rw
43 22 0:43 / /mnt rw - ext4 /dev/sdc1 rw
44 43 0:44 / /mnt rw - fuse.sshfs user@host:/ rw
45 22 0:45 / /stick rw master:2 propagate_from:3 - vfat /dev/sdd1 rw
"""


@pytest.fixture
def mounts(tmp_path) -> Path:
    path = Path(tmp_path, "mountinfo")
    path.write_text(MOUNTS)
    return path


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/kiosk/shop.db", None),
        ("/srv/kiosk/shop.db", "nfs4"),
        ("/srv/local/shop.db", None),
        ("/srvother/shop.db", None),
        ("/media/shop share/shop.db", "cifs"),
        ("/mnt/shop.db", "fuse.sshfs"),
        ("/stick/shop.db", None),
    ],
)
def test_a_network_file_system_is_known_by_its_mount(mounts, path, kind):
    assert places.network_file_system(Path(path), mounts) == kind


def test_a_link_is_followed(mounts, tmp_path):
    (tmp_path / "shop.db").symlink_to("/srv/kiosk/shop.db")

    assert places.network_file_system(tmp_path / "shop.db", mounts) == "nfs4"


def test_without_a_list_of_mounts_nothing_is_known(tmp_path):
    assert places.network_file_system(Path("/srv/shop.db"), tmp_path / "nowhere") is None


def test_this_machines_own_disk_is_not_a_network(tmp_path):
    assert places.network_file_system(tmp_path / "shop.db") is None
    places.refuse_network(tmp_path / "shop.db")


def test_a_database_on_a_network_is_refused(mounts, monkeypatch):
    monkeypatch.setattr(places.network_file_system, "__defaults__", (mounts,))

    with pytest.raises(DatabaseUnavailableError, match=r"/srv/shop.db .*nfs4.*PostgreSQL"):
        places.refuse_network(Path("/srv/shop.db"))


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="only Linux lists its locks")
def test_other_windows_are_counted(shop, tmp_path):
    path = Path(shop.url.removeprefix("sqlite:///"))
    shop.stock(CHIPS=5)
    with shop.shop.engines.read.begin() as connection:
        connection.exec_driver_sql("SELECT 1 FROM counter")
        alone = places.other_users(path)
        with openers.window(path):
            both = places.other_users(path)

    assert (alone, both) == (0, 1)


def test_where_our_own_lock_is_not_seen_nobody_can_say(shop, tmp_path):
    shop.stock(CHIPS=5)
    path = Path(shop.url.removeprefix("sqlite:///"))
    locks = tmp_path / "locks"
    locks.write_text("1: POSIX  ADVISORY  READ 1 fe:00:1 128 128\n")

    assert places.other_users(path, locks) is None
    assert places.other_users(path, tmp_path / "nowhere") is None


def test_only_the_lock_of_a_user_counts(shop, tmp_path):
    shop.stock(CHIPS=5)
    path = Path(shop.url.removeprefix("sqlite:///"))
    inode = path.with_name("shop.db-shm").stat().st_ino
    lines = [
        f"1: POSIX  ADVISORY  READ {os.getpid()} fe:00:{inode} 128 128",
        f"1: POSIX  ADVISORY  READ {os.getpid()} fe:00:{inode} 124 124",
        f"2: POSIX  ADVISORY  READ 11 fe:00:{inode} 128 128",
        f"3: POSIX  ADVISORY  WRITE 12 fe:00:{inode} 120 120",
        f"4: POSIX  ADVISORY  READ 13 fe:00:{inode}9 128 128",
        f"4: -> POSIX  ADVISORY  READ 14 fe:00:{inode} 128 128",
    ]
    (tmp_path / "locks").write_text("\n".join(lines))

    assert places.other_users(path, tmp_path / "locks") == 1
