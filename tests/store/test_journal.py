import errno
import os
import subprocess
import sys
import threading
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import JournalError
from kiosk.domain.payment import PaymentFact
from kiosk.store import journal as journal_module
from kiosk.store.journal import RESERVE_BYTES, Entry, PaymentJournal
from tests.shops import NOON

KILLED_WRITER = """
import os, sys
from pathlib import Path
from kiosk.store.journal import PaymentJournal
from tests.store.test_journal import entry
book = PaymentJournal(Path(sys.argv[1]), "shop")
for number in range(200):
    book.append(entry(f"{sys.argv[2]}-{number}"))
    os.write(1, b"%d\\n" % number)
"""


def entry(reference="R1", at=NOON):
    fact = PaymentFact(
        request_id="request", gateway="simulated", reference=reference, amount_paise=100_00
    )
    return Entry(shop="shop", at=at, fact=fact)


@pytest.fixture
def book(tmp_path):
    made = PaymentJournal(tmp_path / "shop.payments.jsonl", "shop")
    yield made
    made.close()


def references(book, start=0):
    return [line.entry and line.entry.fact.reference for line in book.read(start)]


def test_what_was_written_is_read_as_it_was(shop, book):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS", 2)
    order = shop.shop.checkout.order(request.order_id)
    fact = PaymentFact(
        request_id=request.id,
        gateway="bank",
        reference="T₹1\n",
        amount_paise=200_00,
        rrn="123456789012",
        received_at=NOON,
        confirmed_by="Asha",
    )
    written = Entry(shop="shop", at=NOON, fact=fact, order=order, request=request)

    book.append(written)

    assert [line.entry for line in book.read()] == [written]


def test_a_journal_that_is_not_there_is_empty(book):
    assert (list(book.read()), book.size(), book.identity()) == ([], 0, "")


def test_reading_goes_on_where_it_ended(book):
    book.append(entry("R1"))
    [first] = book.read()
    book.append(entry("R2"))

    assert references(book, first.end) == ["R2"]


def test_each_line_is_synced_before_append_returns(book, monkeypatch):
    sizes = []
    sync = journal_module._sync

    def note(file):
        sync(file)
        sizes.append(os.fstat(file).st_size)

    monkeypatch.setattr(journal_module, "_sync", note)

    book.append(entry("R1"))
    first = book.size()
    book.append(entry("R2"))

    assert sizes == [first, book.size()]


@pytest.mark.parametrize("kept", [1, 30, -2, -1])
def test_a_torn_line_costs_nothing_but_itself(book, kept):
    book.append(entry("R1"))
    size = book.size()
    book.append(entry("R2"))
    book.close()
    os.truncate(book.path, size + kept if kept > 0 else book.size() + kept)
    assert references(book) == ["R1"]  # R2 may still be under way

    book.append(entry("R3"))

    assert references(book) in (["R1", None, "R3"], ["R1", "R2", "R3"], ["R1", "R3"])
    assert references(book)[-1] == "R3"


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_a_changed_line_is_not_believed(tmp_path_factory, place, bit):
    book = PaymentJournal(tmp_path_factory.mktemp("journal") / "j", "shop")
    book.append(entry("R1"))
    book.close()
    data = bytearray(book.path.read_bytes())
    inside = 1 + place % (len(data) - 2)
    data[inside] ^= 1 << bit
    book.path.write_bytes(data)

    assert "R1" not in references(book)


@pytest.mark.parametrize(
    "foreign", [b"hello\n", b"{}\n", b"\x00\xff\n", b'{"a":1,"crc32":"00000000"}\n', b"\n\n"]
)
def test_foreign_lines_are_told_apart(book, foreign):
    book.path.write_bytes(foreign)
    book.append(entry("R1"))

    assert [reference for reference in references(book) if reference] == ["R1"]


def test_a_file_has_its_identity_from_its_first_line(book, tmp_path):
    book.append(entry("R1"))
    was = book.identity()
    book.append(entry("R2"))
    other = PaymentJournal(tmp_path / "other", "shop")
    other.append(entry("R2"))

    assert book.identity() == was != ""
    assert other.identity() != was


def test_a_removed_file_is_made_again(book):
    book.append(entry("R1"))
    book.path.unlink()

    book.append(entry("R2"))

    assert references(book) == ["R2"]


def test_a_folder_is_made_and_a_wrong_place_is_told(tmp_path):
    deep = PaymentJournal(tmp_path / "a" / "b" / "j", "shop")
    deep.append(entry())
    blocked = PaymentJournal(tmp_path / "a" / "b" / "j" / "k", "shop")

    with pytest.raises(JournalError, match="the payment journal cannot be written"):
        blocked.append(entry())
    with pytest.raises(JournalError, match="the payment journal cannot be written"):
        blocked.check()
    deep.close()


def test_on_a_full_disk_the_reserve_is_given_up_slice_by_slice(book, monkeypatch):
    book.check()
    reserve = book.path.with_name("shop.payments.jsonl.reserve")
    assert reserve.stat().st_size == RESERVE_BYTES
    sizes = [RESERVE_BYTES]
    write = os.write

    def full_until_room_is_made(file, data):
        if reserve.stat().st_size == sizes[-1]:
            write(file, data[:20])
            raise OSError(errno.ENOSPC, "No space left on device")
        sizes.append(reserve.stat().st_size)
        return write(file, data)

    monkeypatch.setattr(os, "write", full_until_room_is_made)

    book.append(entry("R1"))
    book.append(entry("R2"))

    assert references(book) == [None, "R1", None, "R2"]
    assert 0 < sizes[-1] < sizes[1] < RESERVE_BYTES - 4096


def test_a_disk_without_any_room_is_an_error(book, monkeypatch):
    def full(file, data):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)

    with pytest.raises(JournalError, match="No space left on device"):
        book.append(entry())


def writer(book, name):
    command = [sys.executable, "-c", KILLED_WRITER, str(book.path), name]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - ourselves


def test_four_processes_write_one_file(book):
    writers = {name: writer(book, name) for name in ("W0", "W1", "W2", "W3")}
    told = [
        f"{name}-{number}"
        for name, process in writers.items()
        for number in process.communicate()[0].split()
    ]

    assert len(told) == 800
    assert sorted(references(book)) == sorted(told)


def test_what_a_killed_process_said_is_written(book):
    with writer(book, "W") as process:
        assert process.stdout is not None
        heard = [process.stdout.readline().strip() for _ in range(20)]
        process.kill()

    assert {f"W-{number}" for number in heard} <= set(references(book))


def test_moments_survive_to_the_millisecond(book):
    at = NOON + timedelta(milliseconds=123)
    book.append(entry(at=at))

    [line] = book.read()

    assert line.entry.at == at


@pytest.mark.parametrize("place", [".", "file/below"])
def test_a_place_that_cannot_be_a_journal_is_told(tmp_path, place):
    (tmp_path / "file").write_bytes(b"something")
    book = PaymentJournal(tmp_path / place, "shop")

    for call in (book.size if "below" in place else book.identity, lambda: list(book.read())):
        with pytest.raises(JournalError, match="cannot be read"):
            call()


def test_closing_waits_for_the_line_that_is_being_written(book, monkeypatch):
    writing, closed = threading.Event(), threading.Event()
    write = os.write

    def slowly(file, data):
        writing.set()
        closed.wait(0.2)  # long enough for a close that does not wait
        return write(file, data)

    monkeypatch.setattr(os, "write", slowly)
    writer = threading.Thread(target=lambda: book.append(entry("R1")))
    writer.start()
    writing.wait()
    book.close()
    closed.set()
    writer.join()

    assert references(book) == ["R1"]


def test_every_line_tells_where_the_next_one_begins(book):
    for number in range(4):
        book.append(entry(f"R{number}"))

    ends = [line.end for line in book.read()]

    assert [references(book, end) for end in ends] == [["R1", "R2", "R3"], ["R2", "R3"], ["R3"], []]
    assert ends[-1] == book.size()


def test_an_order_that_has_ended_is_read_as_it_was(shop, book, clock):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")
    clock.pass_seconds(5)
    order = shop.shop.checkout.cancel(request.order_id)
    assert order.closed_at is not None
    fact = entry().fact

    book.append(Entry(shop="shop", at=clock.now, fact=fact, order=order, request=request))

    assert [line.entry.order for line in book.read()] == [order]


def test_after_a_failed_sync_the_file_is_opened_anew(book, monkeypatch):
    def fail(_file):
        raise OSError(errno.EIO, "Input/output error")

    book.append(entry("R1"))
    before = book._file
    with monkeypatch.context() as failing:
        failing.setattr(journal_module, "_sync", fail)
        with pytest.raises(JournalError):
            book.append(entry("R2"))
    assert book._file == -1
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(before)

    book.append(entry("R3"))

    assert references(book)[-1] == "R3"
