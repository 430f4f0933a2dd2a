"""Tell whether two tours saw the same: ``python build/compare_tours.py DIR OTHER_DIR``.

Both walked through a new demo shop, so they differ only in what the clock and chance write: times,
countdowns, the code. Exit code 1, with a line for each difference, if there is more.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from PIL import Image, ImageChops

# Squares of so many pixels are compared: one letter that is drawn in another font is one of them.
_TILE = 16
# Below this, of 255, nobody sees a difference.
_VISIBLE = 8
# The share of a picture's squares that may differ. The code names the moment, and the poster beside
# a shopper who is asked for a mobile number may stand a pixel higher.
_SHARE = 0.02
_SHARE_BY_CHANCE = 0.04
_BY_CHANCE = re.compile("code(-.*)?|mobile-needed")
# What the facts of a tour say about time and chance.
_CHANCE = re.compile(r"(?<=tr=)[0-9a-f]{32}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.+]+")

_Stops = Mapping[str, Mapping[str, object]]


def differences(first: Path, second: Path) -> list[str]:
    """Return a sentence for each difference between the tours in two folders."""
    one, other = _summary(first), _summary(second)
    found = [] if one["size"] == other["size"] else [f"size: {one['size']}, {other['size']}"]
    stops, others = _stops(one), _stops(other)
    found += [f"{name}: only in {first}" for name in stops if name not in others]
    found += [f"{name}: only in {second}" for name in others if name not in stops]
    for name in stops:
        if name in others:
            found += _compare((stops, others), name)
            pictures = first / str(stops[name]["file"]), second / str(others[name]["file"])
            found += _compare_pictures(*pictures, name)
    return found


def share_of_difference(first: Path, second: Path) -> float:
    """Return which share of two pictures looks different, 1 where their sizes do."""
    with Image.open(first) as one, Image.open(second) as other:
        if one.size != other.size:
            return 1.0
        apart = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    channels = [channel.point(lambda value: 255 * (value > _VISIBLE)) for channel in apart.split()]
    visible = channels[0]
    for channel in channels[1:]:
        visible = ImageChops.lighter(visible, channel)
    tiles = visible.reduce(_TILE).tobytes()
    return sum(value > 0 for value in tiles) / len(tiles)


def _summary(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
    return found


def _stops(summary: Mapping[str, object]) -> _Stops:
    """Return what is said about each stop, by the name of its picture without the number."""
    screens = summary["screens"]
    return {str(stop["file"])[3:].removesuffix(".png"): stop for stop in screens}  # type: ignore[attr-defined]  # as `kiosk tour` writes it


def _compare(sides: tuple[_Stops, _Stops], name: str) -> Iterator[str]:
    stops = ({**side[name], "file": name} for side in sides)  # numbers shift when a stop is missing
    one, other = (_CHANCE.sub("*", json.dumps(stop, sort_keys=True)) for stop in stops)
    if one != other:
        yield f"{name}: {one}, {other}"


def _compare_pictures(first: Path, second: Path, name: str) -> Iterator[str]:
    share = share_of_difference(first, second)
    if share > (_SHARE_BY_CHANCE if _BY_CHANCE.fullmatch(name) else _SHARE):
        yield f"{name}: {share:.1%} of the picture looks different"


def main() -> int:
    """Print the differences; return 1 if there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first", type=Path, metavar="DIR")
    parser.add_argument("second", type=Path, metavar="OTHER_DIR")
    given = parser.parse_args()
    found = differences(given.first, given.second)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
