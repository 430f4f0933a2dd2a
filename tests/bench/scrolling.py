"""Scrolling a product grid like a finger does: a step, a frame, a step."""

from collections.abc import Iterator
from itertools import cycle, islice
from time import monotonic

from PySide6.QtCore import QEventLoop, Qt, QTimer

from tests.bench.window import BenchKiosk, PaintEye

STEP = 40
FRAME_MS = 16


def scroll(bench: BenchKiosk, screenfuls: int) -> list[float]:
    """Scroll by `screenfuls` in steps of 40 px, and back up where the list ends.

    Return the milliseconds of each frame: from just before the scroll bar is moved, through every
    event that is handled in between, to the end of the paint. Frames follow a timer of 16 ms (the
    next step waits for the last one's paint), so that pictures are drawn meanwhile on their own
    thread, as under a finger.
    """
    bar = bench.grid.verticalScrollBar()
    steps = screenfuls * bench.grid.viewport().height() // STEP
    return [_frame(bench, place) for place in _places(bar.maximum(), steps)]


def _places(end: int, steps: int) -> Iterator[int]:
    """Yield where each of `steps` leads: down to `end`, up again, and so on."""
    down = [*range(STEP, end, STEP), end]
    return islice(cycle([*down, *down[-2::-1], 0]), steps)


def _frame(bench: BenchKiosk, place: int) -> float:
    tick = QEventLoop()
    timer = QTimer(tick)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    timer.timeout.connect(tick.quit)
    timer.start(FRAME_MS)
    eye = PaintEye(bench.grid.viewport())
    begin = monotonic()
    bench.grid.verticalScrollBar().setValue(place)
    taken = (eye.wait("a scrolled grid") - begin) * 1000
    if timer.isActive():
        tick.exec()
    return taken
