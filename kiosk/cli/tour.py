"""`kiosk tour`: walk through every screen of a demo shop and save a picture of each."""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.cli.run import has_screen
from kiosk.config import Config, Flags, load_config
from kiosk.domain.errors import ConfigError, KioskError
from kiosk.logs import start_logging

SUMMARY = "tour.json"


@dataclass(frozen=True, slots=True)
class Look:
    """How the screens shall look; what is empty or False is as the machine's settings say."""

    language: str = ""
    large_text: bool = False


def tour(flags: Flags, *, out: Path, size: tuple[int, int], look: Look, as_json: bool) -> int:
    """Save pictures of `size` pixels and `tour.json` in `out`; return the exit code.

    The shop is the demo's, made for this tour in a temporary folder: nothing that exists is
    touched, unless a data folder or database is named.

    Raises:
        KioskError: the folder cannot be written, or a screen did not come.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"{out}: cannot be made ({error.strerror})") from error
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
        named = flags.data_dir or flags.database_url
        data_dir = flags.data_dir if named else Path(folder)
        config = load_config(replace(flags, demo=True, data_dir=data_dir))
        start_logging(Path(folder) / "logs", config.name)
        with _platform(Path(folder), size):
            stops = _walk(_as_wished(config, look), out, size, Path(folder))
    summary = {"size": f"{size[0]}x{size[1]}", "screens": stops}
    text = json.dumps(summary, indent=2, ensure_ascii=False)
    (out / SUMMARY).write_text(text + "\n", encoding="utf-8")
    print(text if as_json else f"{len(stops)} pictures and {SUMMARY} in {out}")  # noqa: T201
    return 0


def _as_wished(config: Config, look: Look) -> Config:
    return replace(
        config,
        motion=False,
        language=look.language or config.language,
        large_text=look.large_text or config.large_text,
    )


def _walk(
    config: Config, out: Path, size: tuple[int, int], folder: Path
) -> list[dict[str, object]]:
    # Late: Qt must find its platform set.
    from kiosk.cli.tour_guide import Guide  # noqa: PLC0415
    from kiosk.cli.tour_stops import walk  # noqa: PLC0415

    guide = Guide(config, out, size)
    try:
        walk(guide, folder)
    except TimeoutError as error:
        guide.picture("where-the-tour-stopped")
        raise TourError(f"the tour stopped: {error}") from error
    finally:
        guide.close()
    return guide.stops


class TourError(KioskError):
    """A screen of the tour did not come."""


@contextmanager
def _platform(folder: Path, size: tuple[int, int]) -> Iterator[None]:
    """Give Qt a screen of `size` in memory where there is no real one."""
    if has_screen() and os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        yield
        return
    screen = {"name": "tour", "x": 0, "y": 0, "width": size[0], "height": size[1], "dpr": 1}
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96}]}))
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    if sys.platform.startswith("linux") and "XDG_RUNTIME_DIR" not in os.environ:
        os.environ["XDG_RUNTIME_DIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before
