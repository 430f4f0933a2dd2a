"""A shop of 10,000 products: how it scrolls, how fast it is searched, what it weighs."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.bench.figures import Report, at_most
from tests.bench.places import CHECKOUT, environment, fresh_folder, load, say
from tests.bench.stalls import make_shop

SMALL, LARGE = 100, 10_000
OWN_PICTURES = 2_000
MEGABYTE = 1024 * 1024


def measure() -> Report:
    """Drive one kiosk (`large_visit`) on 10,000 products and one on 100, each in a new process.

    All do the same: show the products, scroll 20 screens, tell their memory, then be searched.
    The third shop is for information: its products have 2,000 picture files of their own, where
    in the first two the demo's 20 pictures take turns.
    """
    with fresh_folder() as folder:
        large = _visit(folder / "large", LARGE)
        small = _visit(folder / "small", SMALL)
        own = _visit(folder / "own", LARGE, own_pictures=OWN_PICTURES)
        more = large["memory"]["rss"] - small["memory"]["rss"]
        more_pss = large["memory"]["pss"] - small["memory"]["pss"]
    return {
        "load_average": load(),
        "frame_ms": _limited(large["frame_ms"], 16),
        "search_ms": _limited(large["search_ms"], 50) | {"max": at_most(large["slowest"], 50)},
        "slowest_keystroke": large["slowest_at"],
        "more_memory_mb": at_most(more / MEGABYTE, 60),
        "more_memory_pss_mb": round(more_pss / MEGABYTE, 1),
        "memory_mb": round(large["memory"]["rss"] / MEGABYTE, 1),
        "memory_of_100_products_mb": round(small["memory"]["rss"] / MEGABYTE, 1),
        "frame_ms_of_100_products": small["frame_ms"],
        "search_ms_of_100_products": small["search_ms"],
        "with_2000_pictures": {
            "frame_ms": own["frame_ms"],
            "memory_mb": round(own["memory"]["rss"] / MEGABYTE, 1),
        },
    }


def _limited(samples: dict[str, Any], limit: float) -> Report:
    return samples | {"p95": at_most(samples["p95"], limit)}


def _visit(data_dir: Path, count: int, own_pictures: int = 0) -> dict[str, Any]:
    make_shop(data_dir, count, own_pictures=own_pictures)
    say(f"large_shop: made {count} products")
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "tests.bench.large_visit", str(data_dir)],
        stdout=subprocess.PIPE,
        env=environment(data_dir),
        cwd=CHECKOUT,
        check=True,
    )
    report: dict[str, Any] = json.loads(done.stdout)
    say(f"large_shop: visited {count} products")
    return report
