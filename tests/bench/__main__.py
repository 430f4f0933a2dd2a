"""`python -m tests.bench [NAME ...]`: measure, and print one JSON document on stdout.

It asserts no times: each limit stands beside its figure, ``{"value":, "limit":, "ok":}``. Every
benchmark runs in a process of its own; progress goes to stderr.
"""

import argparse
import importlib
import json
import subprocess
import sys

from tests.bench.figures import Report
from tests.bench.places import load, machine, say

NAMES = (
    "startup",
    "taps",
    "large_shop",
    "record",
    "live",
    "selling",
    "million",
    "live_postgres",
    "import_products",
    "figures_of_a_year",
    "office_pages",
    "packaged",
)


def main() -> int:
    """Run the benchmarks named, or all; the exit code says whether they ran."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    unknown = set(given.names) - set(NAMES)
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    if given.inside:
        return _print(importlib.import_module(f"tests.bench.{given.names[0]}").measure())
    document: Report = {"machine": machine()}
    for name in given.names or NAMES:
        say(f"{name}: begins, load {load()}")
        document[name] = _in_process_of_its_own(name)
    document["missed"] = list(_missed(document, ""))
    return _print(document)


def _in_process_of_its_own(name: str) -> object:
    command = [sys.executable, "-m", "tests.bench", "--inside", name]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)  # noqa: S603 - ourselves
    if done.returncode:
        return {"failed": f"exit code {done.returncode}, see stderr"}
    return json.loads(done.stdout)


def _missed(part: object, path: str) -> list[str]:
    """Return where a figure is beyond its limit, or a benchmark did not run."""
    if not isinstance(part, dict):
        return []
    if part.get("ok") is False or "failed" in part:
        return [path]
    inside = [(f"{path}.{key}".strip("."), value) for key, value in part.items()]
    return [one for where, value in inside for one in _missed(value, where)]


def _print(document: object) -> int:
    print(json.dumps(document, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
