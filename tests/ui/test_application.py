"""The window on its screen, and what happens when the kiosk cannot even be made."""

import json
import subprocess
import sys

import pytest

# A second screen exists only in a process that began with one.
PLACE = """
import sys
from kiosk.ui.application import make_application
from kiosk.ui.screen_cover import place_on_screen
from kiosk.ui.main_window import MainWindow
app = make_application()
window = MainWindow()
place_on_screen(window, int(sys.argv[1]))
print(window.geometry().getRect())
"""
BROKEN = """
from kiosk.ui.application import run_application
def broken(window):
    raise RuntimeError("made wrong")
raise SystemExit(run_application(broken, screen=1, full_screen=False, locked=False, closable=False))
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    screen = {"width": 800, "height": 600, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
    screens = [
        screen | {"name": "one", "x": 0, "y": 0},
        screen | {"name": "two", "x": 800, "y": 0, "width": 1080, "height": 1920},
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    platform = f"offscreen:configfile={tmp_path / 'screens.json'}"
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)

    def run(script, *arguments):
        return subprocess.run(  # noqa: S603 - ourselves
            [sys.executable, "-c", script, *arguments],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


@pytest.mark.parametrize(
    ("number", "place"),
    [("1", "(0, 0, 800, 600)"), ("2", "(800, 0, 1080, 1920)"), ("3", "(0, 0, 800, 600)")],
)
def test_the_window_covers_the_screen_it_was_told(run, number, place):
    assert run(PLACE, number).stdout.strip() == place


def test_a_kiosk_that_cannot_be_made_ends_and_does_not_hang_behind_its_curtain(run):
    done = run(BROKEN)

    assert done.returncode == 1
    assert "made wrong" in done.stderr
