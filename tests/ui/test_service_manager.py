"""What systemd hears of a kiosk, over a real socket."""

import os
import socket
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, QTimer

from kiosk.ui.service_manager import ServiceManager

PATIENCE_SECONDS = 30
# A kiosk whose window freezes for good once it has been seen.
FROZEN = """
import time
from kiosk.ui.application import run_application
freeze = lambda window: time.sleep(600)
run_application(freeze, screen=1, full_screen=False, locked=False, closable=True)
"""


@pytest.fixture
def listener(tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as made:
        made.bind(str(tmp_path / "notify"))
        made.settimeout(PATIENCE_SECONDS)
        yield made


@pytest.fixture
def parent(qapp):
    made = QObject()
    yield made
    made.deleteLater()


def hears(listener):
    return listener.recv(512).decode()


def falls_silent(listener):
    """Return whether nothing comes for a second, after what was sent before."""
    listener.settimeout(1)
    for _message in range(50):
        try:
            hears(listener)
        except TimeoutError:
            return True
    return False


def timer_of(manager):
    timer = manager.findChild(QTimer, "watchdogTimer")
    assert timer is not None
    return timer


def test_it_says_when_it_is_ready_how_it_goes_and_when_it_ends(listener, parent, tmp_path):
    manager = ServiceManager(parent, {"NOTIFY_SOCKET": str(tmp_path / "notify")})

    manager.ready()
    manager.status("open")
    manager.stopping()

    assert [hears(listener) for _ in range(3)] == ["READY=1", "STATUS=open", "STOPPING=1"]


def test_an_address_without_a_file_is_spoken_to_as_well(parent):
    name = f"kiosk-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind("\0" + name)
        listener.settimeout(PATIENCE_SECONDS)
        ServiceManager(parent, {"NOTIFY_SOCKET": f"@{name}"}).ready()
        assert hears(listener) == "READY=1"


def test_the_watchdog_is_fed_at_half_its_interval(qtbot, listener, parent, tmp_path):
    environ = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "40000"}
    manager = ServiceManager(parent, environ | {"WATCHDOG_PID": str(os.getpid())})
    timer = timer_of(manager)
    assert timer.interval() == 20

    for _ in range(2):
        with qtbot.waitSignal(timer.timeout):
            pass

    assert hears(listener) == hears(listener) == "WATCHDOG=1"


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"WATCHDOG_USEC": "soon"},
        {"WATCHDOG_USEC": "1_0"},
        {"WATCHDOG_USEC": "1" * 30},
        {"WATCHDOG_USEC": "40000", "WATCHDOG_PID": "1"},
    ],
)
def test_it_is_not_fed_where_nobody_asks_us(parent, tmp_path, environ):
    manager = ServiceManager(parent, {"NOTIFY_SOCKET": str(tmp_path / "notify")} | environ)

    assert not timer_of(manager).isActive()


@pytest.mark.parametrize("name", ["", "relative/path", "vsock:2:1234"])
def test_an_address_that_is_none_is_left_alone(parent, name, caplog):
    ServiceManager(parent, {"NOTIFY_SOCKET": name}).ready()
    assert caplog.text == ""


def test_a_service_manager_that_has_gone_stops_nobody(parent, tmp_path, caplog):
    ServiceManager(parent, {"NOTIFY_SOCKET": str(tmp_path / "gone")}).ready()
    assert "cannot be told READY=1" in caplog.text


def test_a_frozen_window_says_nothing_more(listener, tmp_path):
    environ = os.environ | {
        "NOTIFY_SOCKET": str(tmp_path / "notify"),
        "WATCHDOG_USEC": "200000",
    }
    environ.pop("WATCHDOG_PID", None)
    process = subprocess.Popen([sys.executable, "-c", FROZEN], env=environ)  # noqa: S603 - ours
    try:
        while hears(listener) != "READY=1":
            pass
        # The kiosk is being made now, and never will be.
        assert falls_silent(listener)
        assert process.poll() is None
    finally:
        process.kill()
        process.wait()
