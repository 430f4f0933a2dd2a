"""`kiosk`: open the kiosk on this machine's screen."""

import gc
import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

from kiosk.config import Config, Flags, load_config
from kiosk.domain.errors import ConfigError, DatabaseUnavailableError
from kiosk.logs import start_logging

# For systems that do not tell when a process began: nothing of ours was imported earlier.
_IMPORTED = time.monotonic()


def run(flags: Flags, *, fresh: bool, windowed: bool, locked: bool, measure: bool) -> int:
    """Open the kiosk, `locked` down if asked, and return when an operator closes it.

    Raises:
        KioskError: there is no screen, or a setting cannot be used.
    """
    # Start-up makes objects that stay; collecting among them took 40 of 650 ms. Enabled again
    # once the screens are there.
    gc.disable()
    config = load_config(flags)
    if locked or windowed:
        config = replace(config, kiosk_mode=locked)
    check_screen()
    start_logging(config.data_dir / "logs", config.name)
    if measure:
        return _measure(config, demo=flags.demo, fresh=fresh)
    from kiosk.app import run_kiosk  # noqa: PLC0415 - Qt only where a window is wanted

    return run_kiosk(config, demo=flags.demo, fresh=fresh, windowed=windowed or flags.demo)


def _measure(config: Config, *, demo: bool, fresh: bool) -> int:
    from kiosk.app import measure_kiosk  # noqa: PLC0415 - Qt only where a window is wanted

    times: dict[str, float] = {}

    def on_milestone(name: str) -> None:
        times.setdefault(name, round(milliseconds_since_start(), 1))

    code = measure_kiosk(config, demo=demo, fresh=fresh, on_milestone=on_milestone)
    if code:
        raise DatabaseUnavailableError(f"the shop cannot be opened, see {config.data_dir / 'logs'}")
    print(json.dumps(times))  # noqa: T201
    return 0


def has_screen() -> bool:
    """Return whether a window can be shown here."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    if not display.startswith(":"):
        return bool(display)
    import socket  # noqa: PLC0415 - start-up

    # Qt aborts the process when nobody listens there, so ask before.
    number = display[1:].partition(".")[0]
    with socket.socket(socket.AF_UNIX) as server:
        try:
            server.connect(f"/tmp/.X11-unix/X{number}")  # noqa: S108 - where X servers listen
        except OSError:
            return False
    return True


def check_screen() -> None:
    """Check that a window can be shown.

    Raises:
        ConfigError: there is no screen.
    """
    if not has_screen():
        raise ConfigError(
            "there is no screen here: start it where one is, or see 'kiosk tour --out DIR'"
        )


def milliseconds_since_start() -> float:
    """Return the milliseconds since the process began.

    Linux tells the beginning in ticks of 10 ms (proc(5), field `starttime`); elsewhere the time
    counts from the first line of ours that ran.
    """
    try:
        stat = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace")
        ticks = int(stat.rpartition(")")[2].split()[19])
        began = ticks / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000
    except (OSError, AttributeError, ValueError):
        return (time.monotonic() - _IMPORTED) * 1000
