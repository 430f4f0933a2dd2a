"""What starts the kiosk with the machine: scripts, services and desktop files of `build/`."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

BUILD = Path(__file__).parent.parent.parent / "build"
SCRIPTS = ["kiosk-x11-session", "kiosk-wayland"]
UNITS = ["kiosk.service", "kiosk-wayland.service"]


def run(*command, **environ):
    return subprocess.run(  # noqa: S603 - our own words
        [str(part) for part in command],
        env=os.environ | environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def programs(tmp_path):
    """A folder with a cage and a kiosk that tell how they were called."""
    for name in ("cage", "kiosk"):
        script = tmp_path / name
        told = 'echo "$0 $* watchdog=${WATCHDOG_PID-gone} on=$QT_QPA_PLATFORM"'
        script.write_text(f"#!/bin/sh\n{told}\n")
        script.chmod(0o755)
    return tmp_path


def environment(programs):
    return {
        "PATH": f"{programs}:/usr/bin:/bin",
        "KIOSK": str(programs / "kiosk"),
        "WATCHDOG_PID": "1",
        "DISPLAY": ":nowhere",
    }


def test_the_x_session_locks_the_kiosk_down_and_lets_it_feed_the_watchdog(programs):
    done = run(BUILD / "kiosk-x11-session", "--demo", **environment(programs))

    assert done.returncode == 0
    assert done.stdout == f"{programs}/kiosk --kiosk --demo watchdog=gone on=xcb\n"


def test_the_wayland_session_does_the_same_within_cage(programs):
    done = run(BUILD / "kiosk-wayland", "--demo", **environment(programs))

    kiosk = programs / "kiosk"
    assert done.stdout == f"{programs}/cage -- {kiosk} --kiosk --demo watchdog=gone on=wayland\n"


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.skipif(not shutil.which("shellcheck"), reason="not installed: shellcheck")
def test_shellcheck_finds_nothing(name):
    done = run("shellcheck", BUILD / name)
    assert done.stdout == ""


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"), reason="not installed: desktop-file-validate"
)
def test_the_desktop_files_are_valid():
    files = sorted(BUILD.glob("*.desktop"))
    assert len(files) == 3
    assert run("desktop-file-validate", *files).stdout == ""


@pytest.mark.parametrize("name", UNITS)
@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="not installed: systemd-analyze")
def test_systemd_understands_the_services(name, tmp_path):
    lines = (BUILD / name).read_text().splitlines()
    # Not where a kiosk and a display server are not installed.
    lines = ["ExecStart=/bin/true" if one.startswith("ExecStart=") else one for one in lines]
    (tmp_path / name).write_text("\n".join(lines))

    done = run("systemd-analyze", "verify", tmp_path / name)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", UNITS)
def test_a_frozen_or_ended_kiosk_is_started_again_for_ever(name):
    lines = (BUILD / name).read_text().splitlines()

    for line in ("Type=notify", "NotifyAccess=all", "Restart=always", "StartLimitIntervalSec=0"):
        assert line in lines
    assert any(line.startswith("WatchdogSec=") for line in lines)
