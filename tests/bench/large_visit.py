"""One visit to a shop, however large; a program: ``python -m tests.bench.large_visit DATA_DIR``.

Prints frames, keystrokes and memory as JSON.
"""

import json
import os
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

# Qt waits 5 ms before it paints what was asked for, to paint more at once; a frame's cost is
# wanted here, not that wait. Read by Qt at the first update, so in time here.
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"

from tests.bench.figures import Report, spread
from tests.bench.scrolling import scroll
from tests.bench.window import BenchKiosk, PaintEye

SCREENS = 20
WORDS = ("phone", "asha kettle", "everest 10 pro", "shelf 7", "sku-0004", "deccan lamp")


def visit(data_dir: Path) -> Report:
    """Show the products, scroll 20 screens, read the memory, then search."""
    bench = BenchKiosk(data_dir)
    bench.enter()
    frames = scroll(bench, SCREENS)
    memory = _memory()
    keys = _search(bench)
    times = [time for _, time in keys]
    slowest = max(keys, key=lambda key: key[1])
    bench.close()
    return {
        "frame_ms": spread(frames),
        "memory": memory,
        "search_ms": spread(times),
        "slowest": slowest[1],
        "slowest_at": slowest[0],
    }


def _search(bench: BenchKiosk) -> list[tuple[str, float]]:
    """Type each word letter by letter and take it back; return each keystroke's milliseconds.

    From just before the key event to just after the paint of the grid, filtered by then. The
    search field is not tapped first (that would make the texts ready): the first letter pays.
    """
    field = bench.find("searchEdit")
    field.setFocus()
    keys: list[tuple[str, float]] = []
    for word in WORDS:
        strokes = [(word[: place + 1], word[place]) for place in range(len(word))]
        strokes += [(word[:place], "") for place in reversed(range(len(word)))]
        keys += [(text, _keystroke(bench, field, letter)) for text, letter in strokes]
    return keys


def _keystroke(bench: BenchKiosk, field: QWidget, letter: str) -> float:
    """Type `letter`, or take one back if there is none; return the milliseconds."""
    eye = PaintEye(bench.grid.viewport())
    begin = monotonic()
    if letter:
        QTest.keyClicks(field, letter)
    else:
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    taken = (eye.wait("the answer") - begin) * 1000
    bench.rest(30)
    return taken


def _memory() -> dict[str, int]:
    """Return the resident and the proportional set size in bytes, as they are now."""
    sizes = {}
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        name, _, rest = line.partition(":")
        sizes[name] = int(rest.split()[0]) * 1024
    return {"rss": sizes["Rss"], "pss": sizes["Pss"]}


if __name__ == "__main__":
    print(json.dumps(visit(Path(sys.argv[1]))))
