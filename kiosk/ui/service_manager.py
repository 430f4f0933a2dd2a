"""Telling systemd that the kiosk is there and alive: sd_notify(3), without its library."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

logger = logging.getLogger(__name__)


class ServiceManager(QObject):
    """Feeds the watchdog from the thread of the windows: a window that is frozen is not fed for.

    Where no service manager has asked for it, nothing is sent. The protocol is that of
    freedesktop.org/software/systemd/man/latest/sd_notify.html and sd_watchdog_enabled.html.
    """

    def __init__(self, parent: QObject, environ: Mapping[str, str] = os.environ) -> None:
        super().__init__(parent)
        self._address = _address(environ.get("NOTIFY_SOCKET", ""))
        self._feed = QTimer(self)
        self._feed.setObjectName("watchdogTimer")
        self._feed.timeout.connect(self._alive)
        interval_us = _watchdog_us(environ)
        if self._address and interval_us:
            # Half of the time that it waits for us, as sd_watchdog_enabled(3) recommends.
            self._feed.setInterval(max(1, interval_us // 2000))
            self._feed.start()

    @Slot()
    def ready(self) -> None:
        """The window has been painted."""
        self._send("READY=1")

    def status(self, text: str) -> None:
        """Say how it goes, for `systemctl status`."""
        self._send(f"STATUS={text}")

    def stopping(self) -> None:
        """The kiosk ends in good order."""
        self._send("STOPPING=1")

    @Slot()
    def _alive(self) -> None:
        self._send("WATCHDOG=1")

    def _send(self, message: str) -> None:
        if not self._address:
            return
        import socket  # noqa: PLC0415 - start-up: most kiosks have no service manager

        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
                out.settimeout(0)  # a service manager that does not listen stops nobody
                out.sendto(message.encode(), self._address)
        except OSError as error:
            logger.warning("the service manager cannot be told %s: %s", message, error)


def _address(name: str) -> str:
    """Return the address to send to; one that begins with @ has no file."""
    if os.name != "posix" or not name.startswith(("/", "@")):
        return ""
    return "\0" + name[1:] if name.startswith("@") else name


def _watchdog_us(environ: Mapping[str, str]) -> int:
    """Return after how many microseconds without a sign the service is restarted, 0 for never."""
    process, interval = environ.get("WATCHDOG_PID", ""), environ.get("WATCHDOG_USEC", "")
    is_ours = not process or process == str(os.getpid())
    is_number = interval.isascii() and interval.isdigit() and len(interval) < 16
    return int(interval) if is_ours and is_number else 0
