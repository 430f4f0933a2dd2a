"""How long the kiosk takes to show itself, against an empty window of the same toolkit."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

from kiosk.paths import resource
from kiosk.ui.theme import _FIRST_FONTS
from tests.bench.figures import Report, at_most, ratio_of_medians, spread
from tests.bench.places import CHECKOUT, environment, fresh_folder, load, say
from tests.bench.stalls import make_demo, make_shop

PAIRS = 15
FIRST, READY = "first_paint_ms", "products_ready_ms"
Start = Callable[[], Mapping[str, float]]


def measure() -> Report:
    """Start kiosk and empty window in turn, each a new process with warm file caches.

    Both count from the begin of their process (/proc/self/stat, ticks of 10 ms) to the event
    after their first paint. The kiosk counts on until the products are painted, with the shop in
    the size of the demo (made beforehand, opened like a real one) read from its database;
    pictures are still placeholders then. Last, first paints with 10,000 and with 100 products.
    """
    with fresh_folder() as folder:
        make_demo(folder / "demo")
        made = {count: folder / f"{count}" for count in (100, 10_000)}
        for count, data_dir in made.items():
            make_shop(data_dir, count)
        env = environment(folder)
        ours, empty = in_turn(_kiosk(folder / "demo", env), _empty(env), "kiosk and empty window")
        large, small = in_turn(_kiosk(made[10_000], env), _kiosk(made[100], env), "10,000 and 100")
    return {
        "load_average": load(),
        "kiosk_ms": {name: spread(times) for name, times in ours.items()},
        "empty_window_ms": {name: spread(times) for name, times in empty.items()},
        "first_paint_ratio": at_most(ratio_of_medians(ours[FIRST], empty[FIRST]), 1.6),
        "products_ready_ratio": at_most(ratio_of_medians(ours[READY], empty[FIRST]), 4),
        "with_10000_products": {
            "median_ms": {name: round(median(times), 1) for name, times in large.items()},
            "median_ms_of_100": {name: round(median(times), 1) for name, times in small.items()},
            "first_paint_ratio": at_most(ratio_of_medians(large[FIRST], small[FIRST]), 2),
            "products_ready_ratio": round(ratio_of_medians(large[READY], small[READY]), 2),
        },
    }


def in_turn(
    first: Start, second: Start, what: str
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Start both once for the caches, then in turn; return each one's times by milestone."""
    first(), second()
    times: tuple[dict[str, list[float]], dict[str, list[float]]] = ({}, {})
    for number in range(PAIRS):
        # Who goes first changes, so that neither always follows the other.
        order = ((0, first), (1, second)) if number % 2 else ((1, second), (0, first))
        for place, start in order:
            for name, value in start().items():
                times[place].setdefault(name, []).append(value)
    say(f"startup: {PAIRS} pairs of {what}")
    return times


def _kiosk(data_dir: Path, env: Mapping[str, str]) -> Start:
    return program(
        [sys.executable, "-m", "kiosk", "--measure-startup", "--data-dir", str(data_dir)], env
    )


def _empty(env: Mapping[str, str]) -> Start:
    fonts = [str(resource("fonts", f"{name}.ttf")) for name in _FIRST_FONTS]
    return program([sys.executable, "-m", "tests.bench.empty_window", *fonts], env)


def program(command: list[str], env: Mapping[str, str]) -> Start:
    """Return what starts a program that prints its milestones in milliseconds as JSON."""

    def start() -> Mapping[str, float]:
        done = subprocess.run(  # noqa: S603 - our own programs
            command,
            stdout=subprocess.PIPE,
            env=env,
            cwd=CHECKOUT,
            check=True,
            timeout=60,
        )
        times: dict[str, float] = json.loads(done.stdout)
        return times

    return start
