"""A receipt printer on loopback, good or bad, and what it would have put on paper."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from kiosk.domain.printing import Bitmap

READY = {b"\x10\x04\x04": 0x12, b"\x10\x04\x02": 0x12, b"\x1dr\x01": 0x00}
NO_PAPER = READY | {b"\x10\x04\x04": 0x72}
_LINGER_NOT = struct.pack("ii", 1, 0)


@dataclass
class FakePrinter:
    """Takes what comes at `address`. `answers` what it says to which question, {} for nothing.

    `reads` False: it accepts, and never reads. `dies_after` so many bytes it cuts the line, and is
    itself again for the next receipt.
    """

    answers: dict[bytes, int] = field(default_factory=dict)
    reads: bool = True
    dies_after: int | None = None
    piece: int = 65536
    address: str = ""
    jobs: list[bytes] = field(default_factory=list)
    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def wait_for_job(self) -> bytes:
        """Return the next receipt that came whole."""
        assert self.arrived.acquire(timeout=20), "no receipt came"
        return self.jobs[-1]

    def serve(self, server: socket.socket, stop: threading.Event) -> None:
        kept = []
        while not stop.is_set():
            try:
                line, _ = server.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            if self.reads:
                self._take(line)
            else:
                kept.append(line)
        for line in kept:
            line.close()

    def _take(self, line: socket.socket) -> None:
        line.settimeout(20)
        got = b""
        with line:
            try:
                while piece := line.recv(self.piece):
                    got += piece
                    if self.dies_after is not None and len(got) >= self.dies_after:
                        self.dies_after = None
                        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
                        return
                    got = self._answer(line, got)
            except OSError:
                return
        if got:
            self.jobs.append(got)
            self.arrived.release()

    def _answer(self, line: socket.socket, got: bytes) -> bytes:
        """Answer a question at the end of `got`, and return the rest."""
        for question, answer in self.answers.items():
            if got.endswith(question):
                line.sendall(bytes([answer]))
                return got.removesuffix(question)
        return got


@contextmanager
def running(printer: FakePrinter) -> Iterator[FakePrinter]:
    """Let `printer` listen while the block runs, on loopback if it has no address yet."""
    stop = threading.Event()
    with socket.socket() as server:
        # A printer's memory is small: what it does not read, it does not take.
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        host, _, port = (printer.address or "127.0.0.1:0").rpartition(":")
        server.bind((host, int(port)))
        server.listen()
        server.settimeout(0.1)
        printer.address = f"127.0.0.1:{server.getsockname()[1]}"
        thread = threading.Thread(target=printer.serve, args=(server, stop))
        thread.start()
        try:
            yield printer
        finally:
            stop.set()
            thread.join()


def unused_address() -> str:
    """Return an address on loopback where nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{one.getsockname()[1]}"


def on_paper(job: bytes) -> tuple[Bitmap, int]:
    """Return the dots that `job` prints, and how often it cuts.

    Raises:
        AssertionError: there is anything in it but a reset, raster images and cuts.
    """
    width, rows, cuts, at = 0, b"", 0, 0
    while at < len(job):
        if job[at : at + 2] == b"\x1b@" or job[at : at + 3] in READY:
            at += 2 if job[at] == 0x1B else 3
        elif job[at : at + 4] == b"\x1dv0\x00":
            row_bytes, height = struct.unpack_from("<HH", job, at + 4)
            assert width in {0, row_bytes * 8}
            width = row_bytes * 8
            band = job[at + 8 : at + 8 + row_bytes * height]
            assert len(band) == row_bytes * height, "the last band is cut short"
            rows += band
            at += 8 + len(band)
        elif job[at : at + 4] == b"\x1dVB\x00":
            cuts += 1
            at += 4
        else:
            raise AssertionError(f"unknown command {job[at : at + 4]!r} at {at}")
    return Bitmap(width=width, rows=rows), cuts
