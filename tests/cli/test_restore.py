"""`kiosk restore` as a person runs it."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.product import MovementReason
from kiosk.services.backups import BackupService
from kiosk.store.engine import sqlite_driver
from tests.shops import TestShop, database_url

# The two units sold after the backup are paid for: the payment journal takes them again.
RESTORED, NOW = 3, 13


@pytest.fixture
def folder(tmp_path, clock) -> Path:
    """The data folder of a shop that had five units at its backup, then sold two, and got ten."""
    home = Path(tmp_path, "data")
    home.mkdir()
    shop = TestShop(database_url(home), clock)
    shop.stock(CHIPS=5)
    BackupService(shop.url, home / "backups", clock).run_if_due()
    shop.buy("CHIPS", 2)
    shop.shop.stock.change("CHIPS", 10, reason=MovementReason.RECEIVED, operator="test")
    shop.shop.close()
    return home


@pytest.fixture
def backup(folder) -> Path:
    return Path(folder, "backups", "shop-20261108T063000Z.db")


def on_hand(path):
    with closing(sqlite_driver().connect(path)) as connection, connection:
        return connection.execute("SELECT on_hand FROM product").fetchone()[0]


def answer(folder, backup, text):
    """Run the program at a terminal, and answer its question."""
    ours, terminal = os.openpty()
    try:
        with subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "kiosk", "restore", str(backup), "--data-dir", str(folder)],
            stdin=terminal,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as program:
            os.write(ours, text)
            out, err = program.communicate(timeout=60)
    finally:
        os.close(ours)
        os.close(terminal)
    assert "Traceback" not in err
    return program.returncode, out


def one_line(done):
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert line.startswith("kiosk: ")
    return line


def test_a_script_says_yes_beforehand(program, folder, backup):
    done = program("restore", backup, "--yes", "--data-dir", folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert on_hand(folder / "shop.db") == RESTORED
    assert f"restored from {backup}" in done.stdout
    kept = Path(done.stdout.rpartition(" is kept as ")[2].strip())
    assert on_hand(kept) == NOW


def test_where_nobody_can_be_asked_nothing_happens(program, folder, backup):
    line = one_line(program("restore", backup, "--data-dir", folder))

    assert "--yes" in line
    assert on_hand(folder / "shop.db") == NOW


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo terminals")
@pytest.mark.parametrize("text", [b"y\n", b"YES\n"])
def test_a_person_is_asked_and_agrees(folder, backup, text):
    code, out = answer(folder, backup, text)

    assert code == 0
    assert "is whole and reaches to 2026-11-08 06:30 UTC" in out
    assert "Replace the database?" in out
    assert on_hand(folder / "shop.db") == RESTORED


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo terminals")
@pytest.mark.parametrize("text", [b"n\n", b"\n", b"what?\n", b"\x04"])
def test_a_person_who_does_not_agree_changes_nothing(folder, backup, text):
    code, out = answer(folder, backup, text)

    assert code == 1
    assert "nothing was changed" in out
    assert on_hand(folder / "shop.db") == NOW
    assert not list(folder.glob("backups/*before*"))


def test_the_newest_good_automatic_backup_is_found(program, folder, backup):
    Path(folder, "backups", "shop-20261108T073000Z.db").write_bytes(b"broken")

    done = program("restore", "--newest", "--yes", "--data-dir", folder)

    assert done.returncode == 0, done.stderr
    assert f"restored from {backup}" in done.stdout
    assert on_hand(folder / "shop.db") == RESTORED


def test_a_damaged_shop_comes_back(program, folder):
    (folder / "shop.db").write_bytes(b"this was a photograph once" * 500)

    done = program("restore", "--newest", "--yes", "--data-dir", folder)

    assert done.returncode == 0, done.stderr
    assert "was damaged" in done.stdout
    assert on_hand(folder / "shop.db") == RESTORED
    assert program("doctor", "--data-dir", folder).stdout.count("STOP") <= 1


def test_without_a_good_automatic_backup_there_is_one_line(program, tmp_path):
    line = one_line(program("restore", "--newest", "--yes", "--data-dir", tmp_path / "new"))

    assert "there is no good automatic backup" in line
    assert not (tmp_path / "new").exists()


def test_a_machine_without_a_shop_gets_one(program, folder, backup, tmp_path):
    done = program("restore", backup, "--yes", "--data-dir", tmp_path / "new")

    assert done.returncode == 0, done.stderr
    assert on_hand(tmp_path / "new" / "shop.db") == 5  # there is no journal beside it


def test_what_is_no_backup_is_one_line(program, folder, tmp_path):
    (tmp_path / "bad.db").write_bytes(b"this was a photograph once" * 500)

    line = one_line(program("restore", tmp_path / "bad.db", "--yes", "--data-dir", folder))

    assert "bad.db: " in line
    assert on_hand(folder / "shop.db") == NOW


@pytest.mark.parametrize("arguments", [[], ["copy.db", "--newest"], ["a.db", "b.db"]])
def test_anything_but_one_backup_is_misuse(program, arguments):
    done = program("restore", *arguments)

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
