"""How long the packaged kiosk takes to show itself, against the unpackaged one."""

import sys

from tests.bench.figures import Report, at_most, ratio_of_medians, spread
from tests.bench.places import CHECKOUT, environment, fresh_folder, load
from tests.bench.stalls import make_demo
from tests.bench.startup import FIRST, READY, in_turn, program

PACKAGED = CHECKOUT / "dist" / "kiosk" / "kiosk"


def measure() -> Report:
    """Start both in turn, each a new process with warm file caches, on the same shop.

    `python3 build/package.py` makes the packaged one.
    """
    if not PACKAGED.is_file():
        return {"not_measured": "python3 build/package.py makes it first"}
    with fresh_folder() as folder:
        make_demo(folder / "demo")
        env = environment(folder)
        flags = ["--measure-startup", "--data-dir", str(folder / "demo")]
        ours, theirs = in_turn(
            program([str(PACKAGED), *flags], env),
            program([sys.executable, "-m", "kiosk", *flags], env),
            "packaged and unpackaged kiosk",
        )
    return {
        "load_average": load(),
        "packaged_ms": {name: spread(times) for name, times in ours.items()},
        "unpackaged_ms": {name: spread(times) for name, times in theirs.items()},
        "first_paint_ratio": at_most(ratio_of_medians(ours[FIRST], theirs[FIRST]), 1.1),
        "products_ready_ratio": round(ratio_of_medians(ours[READY], theirs[READY]), 2),
    }
