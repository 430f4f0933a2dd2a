"""`kiosk backup` as a person runs it."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store.engine import sqlite_driver
from tests.shops import TestShop, database_url


@pytest.fixture
def folder(tmp_path, clock) -> Path:
    """The data folder of a shop with five units."""
    home = Path(tmp_path, "data")
    home.mkdir()
    shop = TestShop(database_url(home), clock)
    shop.stock(CHIPS=5)
    shop.shop.close()
    return home


def ask(path, statement):
    with closing(sqlite_driver().connect(path)) as connection, connection:
        return connection.execute(statement).fetchall()


def one_line(done):
    assert (done.returncode, done.stdout) == (1, "")
    [line] = done.stderr.splitlines()
    assert line.startswith("kiosk: ")
    return line


def test_a_backup_is_made_and_told(program, folder, tmp_path):
    done = program("backup", tmp_path / "copy.db", "--data-dir", folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"backed up to {tmp_path}/copy.db (0.")
    assert ask(tmp_path / "copy.db", "SELECT on_hand FROM product") == [(5,)]
    assert "backed up" in (folder / "logs" / "kiosk-K1.log").read_text()


def test_flags_and_variables_name_the_database(program, folder, tmp_path):
    url = database_url(folder)

    assert program("backup", tmp_path / "1.db", KIOSK_DATA_DIR=str(folder)).returncode == 0
    assert program("backup", tmp_path / "2.db", "--database-url", url).returncode == 0
    assert program("backup", tmp_path / "3.db", KIOSK_DATABASE_URL=url).returncode == 0
    assert program("--data-dir", folder, "--demo", "backup", tmp_path / "4.db").returncode == 0


def test_a_file_that_is_there_stays_without_force(program, folder, tmp_path):
    precious = b"SQLite format 3\0 and a backup"
    (tmp_path / "copy.db").write_bytes(precious)

    assert "--force" in one_line(program("backup", tmp_path / "copy.db", "--data-dir", folder))
    assert (tmp_path / "copy.db").read_bytes() == precious

    done = program("backup", tmp_path / "copy.db", "--force", "--data-dir", folder)
    assert done.returncode == 0


def test_a_shop_that_is_not_there_is_not_made(program, tmp_path):
    line = one_line(program("backup", tmp_path / "copy.db", "--data-dir", tmp_path / "nowhere"))

    assert "there is no such database" in line
    assert not (tmp_path / "nowhere").exists()


def test_a_damaged_shop_is_one_line(program, folder, tmp_path):
    (folder / "shop.db").write_bytes(b"this was a photograph once" * 500)

    assert "not a database" in one_line(
        program("backup", tmp_path / "copy.db", "--data-dir", folder)
    )
    assert not (tmp_path / "copy.db").exists()


def test_books_that_do_not_agree_are_told_and_backed_up(program, folder, tmp_path):
    ask(folder / "shop.db", "UPDATE product SET on_hand = 4")

    done = program("backup", tmp_path / "copy.db", "--data-dir", folder)

    assert done.returncode == 0
    assert "books do not agree: " in done.stderr
    assert (tmp_path / "copy.db").exists()


def test_without_a_file_it_is_misuse(program):
    assert program("backup").returncode == 2


def test_what_is_no_backup_is_not_replaced(program, tmp_path, clock):
    shop = TestShop(database_url(tmp_path), clock)
    shop.stock(CHIPS=5)
    shop.buy("CHIPS")
    journal = tmp_path / "shop.payments.jsonl"
    shop.shop.close()
    before = journal.read_bytes()

    done = program("backup", journal, "--force", "--data-dir", tmp_path)

    assert done.returncode == 1
    assert "is no backup" in done.stderr
    assert journal.read_bytes() == before


def test_a_url_without_a_file_is_one_line(program, tmp_path):
    done = program("backup", tmp_path / "b.db", "--database-url", "sqlite:////")

    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
