"""Printers that print, and printers that do not: each says what is wrong, and none hangs."""

import fcntl
import os
import select
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.domain.errors import PrinterError
from kiosk.domain.printing import DOTS, Bitmap, PrinterChoice, PrinterKind, PrinterTrouble
from kiosk.printers.choosing import make_printer
from kiosk.printers.device import DevicePrinter
from kiosk.printers.folder import FolderPrinter
from kiosk.printers.network import NetworkPrinter
from tests.printers.fake_printer import (
    NO_PAPER,
    READY,
    FakePrinter,
    on_paper,
    running,
    unused_address,
)


class Sheet:
    """Dots that no two rows of have in common."""

    name = "K1-000042"

    def bitmap(self, width_mm):
        step = DOTS[width_mm] // 8
        rows = b"".join(number.to_bytes(4, "big") * (step // 4) for number in range(1000))
        return Bitmap(width=step * 8, rows=rows)

    def pdf(self, width_mm):
        return b"%PDF-" + bytes(width_mm)


# Many that tell their state leave the question unanswered that waits for the paper.
WITHOUT_DONE = {question: READY[question] for question in (b"\x10\x04\x04", b"\x10\x04\x02")}


def impatient(address, width_mm=80):
    return NetworkPrinter(address, width_mm, patience=0.5, deadline=5)


@pytest.mark.parametrize("answers", [{}, READY], ids=["mute", "answering"])
@pytest.mark.parametrize("width_mm", [58, 80])
def test_what_arrives_at_a_network_printer_is_what_was_drawn(width_mm, answers):
    with running(FakePrinter(answers=answers)) as printer:
        NetworkPrinter(printer.address, width_mm).print(Sheet())
        bitmap, cuts = on_paper(printer.wait_for_job())

    assert bitmap == Sheet().bitmap(width_mm)
    assert cuts == 1


def test_a_slow_reader_gets_everything():
    with running(FakePrinter(piece=512)) as printer:
        NetworkPrinter(printer.address, 58).print(Sheet())
        assert on_paper(printer.wait_for_job())[0] == Sheet().bitmap(58)


def why(print_it):
    with pytest.raises(PrinterError) as caught:
        print_it()
    return caught.value.trouble


def test_nobody_at_the_address():
    printer = impatient(unused_address())
    assert why(lambda: printer.print(Sheet())) is PrinterTrouble.UNREACHABLE


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 70, "x..y"])
def test_no_such_host(host):
    assert why(lambda: impatient(host).print(Sheet())) is PrinterTrouble.UNREACHABLE


def test_a_printer_that_accepts_and_never_reads():
    with running(FakePrinter(reads=False)) as printer:
        trouble = why(lambda: impatient(printer.address).print(Sheet()))
    assert trouble is PrinterTrouble.SILENT


def test_a_printer_that_never_reads_a_short_receipt():
    class Short(Sheet):
        def bitmap(self, width_mm):
            return Bitmap(width=384, rows=bytes(48 * 220))

    with running(FakePrinter(reads=False)) as printer:
        trouble = why(lambda: impatient(printer.address).print(Short()))
    assert trouble is PrinterTrouble.SILENT


def test_a_printer_that_vanishes_in_mid_receipt():
    with running(FakePrinter(dies_after=5000)) as printer:
        trouble = why(lambda: impatient(printer.address).print(Sheet()))
    assert trouble is PrinterTrouble.VANISHED


def test_a_printer_that_says_it_has_no_paper():
    with running(FakePrinter(answers=NO_PAPER)) as printer:
        trouble = why(lambda: impatient(printer.address).print(Sheet()))
        assert printer.jobs == []
    assert trouble is PrinterTrouble.PAPER_OUT


@pytest.mark.parametrize(
    ("state", "trouble"),
    [
        (0x16, PrinterTrouble.NOT_READY),  # cover
        (0x52, PrinterTrouble.NOT_READY),  # error
        (0x32, PrinterTrouble.PAPER_OUT),
    ],
)
def test_a_printer_that_is_not_ready(state, trouble):
    answers = READY | {b"\x10\x04\x02": state}
    with running(FakePrinter(answers=answers)) as printer:
        assert why(lambda: impatient(printer.address).print(Sheet())) is trouble


def test_a_printer_that_cannot_say_it_is_done_has_printed_if_nothing_is_wrong():
    with running(FakePrinter(answers=WITHOUT_DONE)) as printer:
        impatient(printer.address).print(Sheet())
        bitmap, cuts = on_paper(printer.wait_for_job().replace(b"\x1dr\x01", b""))

    assert (bitmap, cuts) == (Sheet().bitmap(80), 1)


class StopsInTheMiddle(FakePrinter):
    """Answers before a receipt, and not any more once it has begun."""

    def _answer(self, line, got):
        return got if got.startswith(b"\x1b@") else super()._answer(line, got)


class RunsOut(FakePrinter):
    """Is well before a receipt, and without paper after it."""

    def _answer(self, line, got):
        if got.startswith(b"\x1b@"):
            self.answers = {question: NO_PAPER[question] for question in WITHOUT_DONE}
        return super()._answer(line, got)


@pytest.mark.parametrize(
    ("kind", "trouble"),
    [(StopsInTheMiddle, PrinterTrouble.SILENT), (RunsOut, PrinterTrouble.PAPER_OUT)],
)
def test_a_printer_that_does_not_get_to_the_end(kind, trouble):
    with running(kind(answers=WITHOUT_DONE)) as printer:
        assert why(lambda: impatient(printer.address).print(Sheet())) is trouble


def test_the_deadline_ends_a_receipt_that_trickles():
    printer = FakePrinter(piece=64)
    with running(printer):
        slow = NetworkPrinter(printer.address, 80, patience=0.5, deadline=0)
        assert why(lambda: slow.print(Sheet())) is PrinterTrouble.SILENT


# Devices


@pytest.fixture
def port(tmp_path):
    path = tmp_path / "lp0"
    os.mkfifo(path)
    return path


def read_all(path, into):
    with path.open("rb") as device:
        into.append(device.read())


def test_a_device_gets_the_same(port):
    got: list[bytes] = []
    reader = threading.Thread(target=read_all, args=(port, got))
    reader.start()
    printer = DevicePrinter(str(port), 58)
    while not got:
        # Until the reader has opened it, nobody is there.
        with suppress(PrinterError):
            printer.print(Sheet())
            break
    reader.join(20)

    bitmap, cuts = on_paper(got[0])
    assert (bitmap, cuts) == (Sheet().bitmap(58), 1)


def test_a_device_without_a_printer(port, tmp_path):
    for path in (port, tmp_path / "missing"):
        trouble = why(lambda path=path: DevicePrinter(str(path), 58).print(Sheet()))
        assert trouble is PrinterTrouble.UNREACHABLE


def test_a_device_that_takes_nothing_more(port):
    reader = os.open(port, os.O_RDONLY | os.O_NONBLOCK)
    printer = DevicePrinter(str(port), 80, patience=0.3)
    assert why(lambda: printer.print(Sheet())) is PrinterTrouble.SILENT
    os.close(reader)


def test_a_device_is_not_left_before_it_has_taken_the_last_bytes(port):
    class Short(Sheet):
        def bitmap(self, width_mm):
            return Bitmap(width=384, rows=bytes(48 * 8))

    reader = os.open(port, os.O_RDONLY | os.O_NONBLOCK)
    # One write at a time: the next waits until this one was read.
    fcntl.fcntl(reader, fcntl.F_SETPIPE_SZ, 4096)
    got: list[bytes] = []

    def read_all_but_the_cut():
        while not b"".join(got).endswith(Short().bitmap(58).rows):
            wait_for_bytes(reader)
            got.append(os.read(reader, 4096))

    thread = threading.Thread(target=read_all_but_the_cut)
    thread.start()
    printer = DevicePrinter(str(port), 58, patience=0.5)
    assert why(lambda: printer.print(Short())) is PrinterTrouble.SILENT
    thread.join()
    os.close(reader)


def test_a_device_that_goes_away(port):
    reader = os.open(port, os.O_RDONLY | os.O_NONBLOCK)

    def leave():
        os.read(reader, 1000)
        os.close(reader)

    printer = DevicePrinter(str(port), 80, patience=5)
    thread = threading.Thread(target=lambda: (wait_for_bytes(reader), leave()))
    thread.start()
    assert why(lambda: printer.print(Sheet())) is PrinterTrouble.VANISHED
    thread.join()


def wait_for_bytes(reader):
    while not select.select([reader], [], [], 1)[0]:
        pass


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux only")
def test_a_device_without_paper():
    assert why(lambda: DevicePrinter("/dev/full", 58).print(Sheet())) is PrinterTrouble.PAPER_OUT


# Folders


def test_a_folder_gets_whole_files(tmp_path):
    printer = FolderPrinter(str(tmp_path), 58)
    printer.print(Sheet())
    printer.print(Sheet())

    assert [file.name for file in tmp_path.iterdir()] == ["K1-000042.pdf"]
    assert (tmp_path / "K1-000042.pdf").read_bytes() == Sheet().pdf(58)


def test_a_folder_that_is_gone(tmp_path):
    printer = FolderPrinter(str(tmp_path / "gone"), 58)
    assert why(lambda: printer.print(Sheet())) is PrinterTrouble.UNREACHABLE


def test_a_full_disk_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    trouble = why(lambda: FolderPrinter(str(tmp_path), 58).print(Sheet()))

    assert trouble is PrinterTrouble.NO_ROOM
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("kind", "address", "expected"),
    [
        (PrinterKind.NONE, "", type(None)),
        (PrinterKind.NETWORK, "10.0.0.7", NetworkPrinter),
        (PrinterKind.DEVICE, "/dev/usb/lp0", DevicePrinter),
        (PrinterKind.FOLDER, "/tmp", FolderPrinter),  # noqa: S108 - only a name
    ],
)
def test_the_printer_that_was_chosen(kind, address, expected):
    assert type(make_printer(PrinterChoice(kind=kind, address=address))) is expected
