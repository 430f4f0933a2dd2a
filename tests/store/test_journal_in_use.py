"""The payment journal where its file is none, and while another thread closes it."""

import shutil
import threading

import pytest

from kiosk.app import open_shop
from kiosk.domain.errors import JournalError
from kiosk.store.journal import PaymentJournal
from tests.store.places import small_disk
from tests.store.test_journal import entry, references


@pytest.mark.parametrize("ask", [PaymentJournal.identity, lambda book: list(book.read())])
def test_a_folder_is_no_journal(tmp_path, ask):
    with pytest.raises(JournalError, match="cannot be read"):
        ask(PaymentJournal(tmp_path, "shop"))


def test_nothing_lies_below_a_file(tmp_path, url):
    (tmp_path / "file").touch()

    with pytest.raises(JournalError, match="cannot be read"):
        open_shop(url, journal=tmp_path / "file" / "journal")


def test_closing_waits_for_what_is_being_written(tmp_path):
    book = PaymentJournal(tmp_path / "journal", "shop")
    failures: list[JournalError] = []

    def write():
        for number in range(1000):
            try:
                book.append(entry(str(number)))
            except JournalError as error:
                failures.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    while writer.is_alive():
        book.close()
    writer.join()
    book.close()

    assert failures == []
    assert references(book) == [str(number) for number in range(1000)]


def test_a_reserve_that_finds_no_room_leaves_it_to_the_database(tmp_path):
    with small_disk(tmp_path / "disk", "300k") as disk:
        free = shutil.disk_usage(disk).free
        book = PaymentJournal(disk / "journal", "shop")

        book.check()

        assert shutil.disk_usage(disk).free > free - 20_000
        book.append(entry())
        book.close()
