"""`python -m kiosk` as a person starts it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.app import open_shop
from kiosk.cli.run import has_screen, milliseconds_since_start
from tests.shops import TestShop, database_url

NO_SCREEN = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}


@pytest.fixture
def kiosk(tmp_path):
    """A function that runs the program, on a home and an environment of its own."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("KIOSK_", "COV_", "XDG_"))
    }
    clean |= {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}

    def run(*arguments, **environ):
        return subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "kiosk", *map(str, arguments)],
            env=clean | environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def one_line(done, code):
    """Return the one line that a run which failed with `code` has on stderr."""
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert done.returncode == code
    assert line.startswith("kiosk: ")
    return line


def test_the_version_is_told(kiosk):
    done = kiosk("--version")

    assert (done.returncode, done.stdout) == (0, f"kiosk {__version__}\n")


def test_misuse_ends_with_two(kiosk):
    assert "dance" in one_line(kiosk("dance"), 2)


def test_without_a_screen_there_is_one_line(kiosk, tmp_path):
    line = one_line(kiosk("--data-dir", tmp_path / "data", **NO_SCREEN), 1)

    assert "there is no screen" in line
    assert not (tmp_path / "data").exists()


def test_a_damaged_file_is_one_line(kiosk, tmp_path):
    (tmp_path / "kiosk.toml").write_text("[kiosk")

    assert "kiosk.toml" in one_line(kiosk("--data-dir", tmp_path), 1)


def test_a_bad_variable_is_one_line(kiosk, tmp_path):
    line = one_line(kiosk("--data-dir", tmp_path, KIOSK_HOLD_SECONDS="many"), 1)

    assert "KIOSK_HOLD_SECONDS" in line


def test_the_start_is_measured_in_milliseconds(kiosk, tmp_path):
    done = kiosk("--demo", "--measure-startup", "--data-dir", tmp_path)

    assert done.returncode == 0, done.stderr
    times = json.loads(done.stdout)
    assert list(times) == ["first_paint_ms", "welcome_ms", "products_ready_ms"]
    assert 0 < times["first_paint_ms"] < times["products_ready_ms"] < 30_000


def test_a_start_on_a_broken_database_fails(kiosk, tmp_path):
    (tmp_path / "shop.db").write_bytes(b"no database" * 1000)

    done = kiosk("--measure-startup", "--data-dir", tmp_path)

    assert done.returncode == 1
    assert "products_ready_ms" not in done.stdout
    assert "Traceback" not in done.stderr
    log = (tmp_path / "logs" / "kiosk-K1.log").read_text(encoding="utf-8")
    assert "not a database" in log
    assert "a bug" not in log


@pytest.mark.parametrize("flags", [["--demo"], ["--fresh"]])
def test_the_demo_does_not_touch_a_real_shop(kiosk, tmp_path, clock, flags):
    real = TestShop(database_url(tmp_path), clock)
    real.stock(CHIPS=5)
    real.shop.close()

    done = kiosk(*flags, "--measure-startup", "--data-dir", tmp_path)

    assert done.returncode == 1
    with open_shop(real.url, clock=clock) as shop:
        assert [offer.on_hand for offer in shop.catalogue.on_sale().offers] == [5]
        assert shop.settings.demo is False


@pytest.mark.parametrize(
    ("environ", "is_there"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": "host:0"}, True),
        ({"DISPLAY": ":987"}, False),
        ({"DISPLAY": ""}, False),
        ({}, False),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a screen")
def test_a_screen_is_looked_for_where_qt_would(monkeypatch, environ, is_there):
    for name in NO_SCREEN:
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)

    assert has_screen() is is_there


def test_the_time_since_the_start_is_known_on_other_systems(monkeypatch):
    def no_proc(_path, **_how):
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", no_proc)

    assert 0 < milliseconds_since_start() < 3_600_000
