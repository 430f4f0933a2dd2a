"""Processes that are started once, and sell side by side as often as they are told to."""

import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection

from tests.bench.sales import Kiosk, Outcome, sell

PATIENCE_SECONDS = 600
Line = Connection


class SellingError(Exception):
    """A kiosk could not sell what it was to sell; says which, and why."""


class Crew:
    """The processes, each at the other end of a line; as many sell as there are kiosks."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines

    def together(self, kiosks: Sequence[Kiosk]) -> list[Outcome]:
        """Let each kiosk sell in a process of its own; all begin when the last one is ready.

        Raises:
            SellingError: one of them failed; all others have ended, and may be sent again.
        """
        return _sell(self._lines[: len(kiosks)], kiosks)

    def one_by_one(self, kiosks: Sequence[Kiosk]) -> list[Outcome]:
        """Let each kiosk sell in the same process as `together`, but nobody beside it.

        Raises:
            SellingError: one of them failed.
        """
        lines = self._lines[: len(kiosks)]
        pairs = zip(lines, kiosks, strict=True)
        return [outcome for line, kiosk in pairs for outcome in _sell([line], [kiosk])]


@contextmanager
def crew_of(size: int) -> Iterator[Crew]:
    """Start `size` processes, and end them after the block."""
    context = multiprocessing.get_context("spawn")
    pairs = [context.Pipe() for _ in range(size)]
    processes = [context.Process(target=_serve, args=(far,), daemon=True) for _, far in pairs]
    for process, (_, far) in zip(processes, pairs, strict=True):
        process.start()
        far.close()
    lines = [near for near, _ in pairs]
    try:
        yield Crew(lines)
    finally:
        for line in lines:
            line.close()
        for process in processes:
            process.join(PATIENCE_SECONDS)


def _serve(line: Line) -> None:
    """Sell as every kiosk that comes along the line, until it is closed."""
    with suppress(EOFError, ConnectionError):
        while True:
            line.send(_tried(line.recv(), line))


def _tried(kiosk: Kiosk, line: Line) -> Outcome | str:
    def wait_for_others() -> None:
        line.send(None)
        line.recv()

    try:
        return sell(kiosk, wait_for_others)
    except Exception as error:  # noqa: BLE001 - told to whoever waits
        return f"{kiosk.name}: {type(error).__name__}: {error}"


def _sell(lines: Sequence[Line], kiosks: Sequence[Kiosk]) -> list[Outcome]:
    for line, kiosk in zip(lines, kiosks, strict=True):
        line.send(kiosk)
    words = [(line, _hear(line)) for line in lines]
    ready = [line for line, word in words if word is None]
    for line in ready:
        line.send("go")
    heard = [word for _, word in words if word is not None] + [_hear(line) for line in ready]
    failed = [word for word in heard if isinstance(word, str)]
    if failed:
        raise SellingError(f"{len(failed)} failed, the first was {failed[0]}")
    return [outcome for outcome in heard if isinstance(outcome, Outcome)]


def _hear(line: Line) -> Outcome | str | None:
    """Return what the process says: an outcome, None for being ready, or what went wrong."""
    if not line.poll(PATIENCE_SECONDS):
        raise TimeoutError("a process of the benchmark stands still")
    heard: Outcome | str | None = line.recv()
    return heard
