"""Where a benchmark runs: a fresh folder on a real disk, a screen in memory, this machine."""

import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

from kiosk.store.engine import make_engines, sqlite_driver
from tests.bench.figures import Report

CHECKOUT = Path(__file__).parents[2]
_CACHE = CHECKOUT / ".cache" / "bench"
_SCREEN = {
    "name": "1920x1080",
    "x": 0,
    "y": 0,
    "width": 1920,
    "height": 1080,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}


@contextmanager
def fresh_folder() -> Iterator[Path]:
    """Give a new folder below the checkout's `.cache`, gone again afterwards."""
    _CACHE.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=_CACHE))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of a program with one screen of 1920x1080 that nobody sees.

    Settings of the machine's own kiosk (KIOSK_*), of Qt and of Python stay out of it. Bytecode is
    kept in `folder`, whatever is compiled in the checkout: an installed program has all of it, and
    the start before the first that counts writes it.
    """
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="ascii")
    others = ("KIOSK_", "QT", "PYTHON")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(others)}
    ours = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
    return kept | ours


def machine() -> Report:
    """Return what the figures depend on; `synchronous` is read back from a kiosk's connection."""
    with fresh_folder() as folder:
        engines = make_engines(f"sqlite:///{folder / 'probe.db'}")
        with engines.write.begin() as connection:
            synchronous = connection.exec_driver_sql("PRAGMA synchronous").scalar()
            journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
        engines.dispose()
        file_system = _file_system(folder)
    driver = sqlite_driver()
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": sys.version.split()[0],
        "qt": version("PySide6-Essentials"),
        "sqlalchemy": version("SQLAlchemy"),
        "sqlite": driver.sqlite_version,
        "sqlite_driver": driver.__name__,
        "synchronous": synchronous,
        "journal_mode": journal,
        "file_system": file_system,
        "load_average": load(),
    }


def load() -> float:
    """Return the machine's load of the last minute; what is measured adds about 1 itself."""
    return round(os.getloadavg()[0], 2)


def say(text: str) -> None:
    """Tell whoever waits how far it is."""
    print(text, file=sys.stderr, flush=True)


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def _file_system(folder: Path) -> str:
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "unknown"
    mounts = [line.split()[1:3] for line in lines]
    above = [mount for mount in mounts if folder.is_relative_to(mount[0])]
    return max(above, key=lambda mount: len(mount[0]))[1] if above else "unknown"
