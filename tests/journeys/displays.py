"""X servers in memory with a real kiosk on them, and xdotool's hands."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractItemView

from kiosk.cli.tour_guide import Guide
from kiosk.config import Config
from kiosk.ui.main_window import Screen
from kiosk.ui.product_model import ProductRole
from tests.ui.checks import settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SIZE = (1280, 1024)
STAFF_PIN = "2468"
PATIENCE_SECONDS = 40
_POLL_SECONDS = 0.25
# A program that wants to be in front; it prints whether it got the keyboard.
_INTRUDER = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.setGeometry(100, 100, 400, 300)
window.show()
window.raise_()
window.activateWindow()
def grab():
    print(window.windowHandle().setKeyboardGrabEnabled(True), flush=True)
QTimer.singleShot(500, grab)
app.exec()
"""


def missing(*programs: str, library: str = "") -> str:
    """Return what of `programs`, and `library`, is not here, as a reason to skip; "" for all."""
    absent = [name for name in programs if shutil.which(name) is None]
    if library and ctypes.util.find_library(library) is None:
        absent.append(library)
    return f"not installed: {', '.join(absent)}" if absent else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where things to touch are, in pixels of a screen of SIZE."""

    guest: QPoint
    card: QPoint
    pay: QPoint
    staff: QPoint
    sign_in: QPoint
    leave: QPoint


def find_places(folder: Path, language: str) -> Places:
    """Return where a demo kiosk that speaks `language` has its controls: another one, in memory."""
    folder.mkdir()
    guide = Guide(Config(data_dir=folder, language=language, motion=False), folder, SIZE)
    try:
        guest, staff = _centre(guide, "guestButton"), _centre(guide, "staffButton")
        guide.tap("staffButton")
        guide.wait_for_screen(Screen.STAFF_LOGIN)
        guide.type_keys(STAFF_PIN)
        sign_in = _centre(guide, "signInButton")
        guide.tap("signInButton")
        guide.wait_for_screen(Screen.OFFICE)
        guide.wait_for("the office", lambda: not guide.kiosk.office_jobs.is_busy)
        leave = _centre(guide, "leaveKioskButton")
        assert guide.kiosk.screens is not None
        guide.kiosk.screens.office_flow.lock()
        guide.wait_for_screen(Screen.WELCOME)
        guide.tap("guestButton")
        guide.wait_for_screen(Screen.PRODUCTS)
        card, sku = _first_card(guide)
        guide.tap_card(sku)
        guide.wait_for_screen(Screen.PAYMENT)
        pay = _centre(guide, "payButton")
    finally:
        guide.kiosk.languages.choose("en")  # for whoever comes next in this process
        guide.close()
    return Places(guest=guest, card=card, pay=pay, staff=staff, sign_in=sign_in, leave=leave)


def _centre(guide: Guide, name: str) -> QPoint:
    guide.wait_for_control(name)
    # What is still to come may move it.
    guide.wait_for("the answers", lambda: not guide.kiosk.jobs.is_busy)
    settle()
    control = guide.find(name)
    return control.mapTo(guide.window, control.rect().center())


def _first_card(guide: Guide) -> tuple[QPoint, str]:
    """Return the place of the first card that can be bought for sure, and its SKU."""
    grid = guide.find("productGrid")
    assert isinstance(grid, QAbstractItemView)
    for row in range(grid.model().rowCount()):
        index = grid.model().index(row, 0)
        sku = index.data(ProductRole.SKU)
        offer = guide.kiosk.feed.board.find(sku) if guide.kiosk.feed is not None else None
        if offer is not None and offer.free > 3:
            return grid.viewport().mapTo(guide.window, grid.visualRect(index).center()), sku
    raise AssertionError("nothing can be bought")


class Display:
    """One X server; with `manager`, a window manager on it."""

    def __init__(self, folder: Path, *, server: str = "Xvfb", manager: str = "") -> None:
        self._folder = folder
        read, write = os.pipe()
        width, height = SIZE
        size = {
            "Xvfb": ["-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            "Xvnc": ["-geometry", f"{width}x{height}", "-SecurityTypes", "None", "-rfbport", "-1"],
        }[server]
        self._processes = [
            subprocess.Popen(  # noqa: S603 - a program of the system's
                [server, "-displayfd", str(write), *size],
                pass_fds=[write],
                stderr=subprocess.DEVNULL,
            )
        ]
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, f"{server} did not start"
        self.environ = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        if manager:
            self._processes.append(
                subprocess.Popen([manager], env=self.environ, stderr=subprocess.DEVNULL)  # noqa: S603
            )
            until(lambda: "_NET_SUPPORTING_WM" in self.run("xprop", "-root"))

    def close(self) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()

    def run(self, *command: str) -> str:
        """Run a program on this display; return what it prints."""
        done = subprocess.run(  # noqa: S603 - our own words
            command, env=self.environ, capture_output=True, text=True, check=False, timeout=30
        )
        return done.stdout

    def click(self, place: QPoint) -> None:
        self.run("xdotool", "mousemove", str(place.x()), str(place.y()), "click", "1")

    def press(self, *keys: str) -> None:
        # As slowly as hands: what types faster is a barcode scanner.
        self.run("xdotool", "key", "--delay", "60", *keys)

    def window_at(self, x: int, y: int) -> str:
        """Return the X window that is in front there."""
        shell = self.run("xdotool", "mousemove", str(x), str(y), "getmouselocation", "--shell")
        return next(line for line in shell.splitlines() if line.startswith("WINDOW="))

    def windows_in_front(self) -> set[str]:
        """Return the windows in front at the corners and in the middle: one, if it covers all."""
        right, low = SIZE[0] - 1, SIZE[1] - 1
        places = [(0, 0), (right, 0), (0, low), (right, low), (right // 2, low // 2), (150, 150)]
        return {self.window_at(*place) for place in places}

    def size_of_kiosk(self) -> str:
        """Return the geometry of the kiosk's window, such as ``1280x1024``."""
        found = self.run("xdotool", "search", "--onlyvisible", "--name", "^Flash sale kiosk$")
        [*_, window] = found.split() or [""]
        told = self.run("xdotool", "getwindowgeometry", window)
        return told.rpartition("Geometry: ")[2].strip()

    @contextmanager
    def intruder(self) -> Iterator[bool]:
        """Let another program come in front; tell whether it got the keyboard."""
        with subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-c", _INTRUDER], env=self.environ, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            try:
                yield process.stdout.readline().strip() == "True"
            finally:
                process.kill()

    @contextmanager
    def kiosk(self, *flags: str, language: str = "en") -> Iterator[RunningKiosk]:
        """Run a demo kiosk here, and wait until it sells."""
        folder = self._folder / f"data-{language}"
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
            name = f"kiosk-{os.getpid()}-{id(listener)}"
            listener.bind("\0" + name)
            listener.settimeout(PATIENCE_SECONDS)
            environ = {
                "NOTIFY_SOCKET": f"@{name}",
                "KIOSK_LANGUAGE": language,
                "KIOSK_MOTION": "no",
            }
            command = [sys.executable, "-m", "kiosk", "--demo", *flags, "--data-dir", str(folder)]
            process = subprocess.Popen(command, env=self.environ | environ)  # noqa: S603 - ourselves
            try:
                while listener.recv(512) != b"STATUS=open":
                    pass
                yield RunningKiosk(process, folder / "shop.db")
            finally:
                process.kill()
                process.wait()


@dataclass(frozen=True, slots=True)
class RunningKiosk:
    """A kiosk in a process of its own, and its database."""

    process: subprocess.Popen[bytes]
    database: Path

    @property
    def is_alive(self) -> bool:
        return self.process.poll() is None

    def count(self, rows: str) -> int:
        """Return how many `rows` there are, such as ``visit``."""
        uri = f"{self.database.as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            [number] = connection.execute(f"SELECT count(*) FROM {rows}").fetchone()  # noqa: S608
        return int(number)


def until(condition: Callable[[], object], act: Callable[[], object] = lambda: None) -> None:
    """Do `act` again and again until `condition` holds.

    Raises:
        TimeoutError: it does not.
    """
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > give_up_at:
            raise TimeoutError(f"waited {PATIENCE_SECONDS} s")
        act()
        time.sleep(_POLL_SECONDS)
