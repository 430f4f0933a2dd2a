"""Short sounds, played by whatever the system has for it; never a reason to wait."""

import logging
import shutil
import sys
from collections.abc import Set
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Slot
from PySide6.QtWidgets import QApplication

from kiosk.paths import resource

logger = logging.getLogger(__name__)

LONGEST_MS = 4000
# PipeWire's, PulseAudio's and ALSA's own; macOS has one only.
_PLAYERS = {"darwin": ("afplay",)}
_LINUX_PLAYERS = ("pw-play", "paplay", "aplay")


class Sounds(QObject):
    """Plays one sound at a time; while one sounds, another is left out."""

    def __init__(self, *, on: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = on
        self._process: QProcess | None = None
        self._name = ""
        # Players that are there and cannot play: the server they speak to is not running.
        self._unfit: set[str] = set()
        self._longest = QTimer(self)
        self._longest.setObjectName("soundTimer")
        self._longest.setSingleShot(True)
        self._longest.setInterval(LONGEST_MS)
        self._longest.timeout.connect(self._kill)

    @property
    def is_playing(self) -> bool:
        """True while a player runs."""
        return self._process is not None

    def play(self, name: str) -> None:
        """Begin to play ``resources/sounds/<name>.wav``; where no player can, the system beeps."""
        if not self._on or self.is_playing:
            return
        path = resource("sounds", f"{name}.wav")
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415 - there is none elsewhere

            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
            return
        player = find_player(self._unfit)
        if player is None:
            self._unfit.clear()  # next time they are tried again
            QApplication.beep()
        else:
            self._name = name
            self._start(player, path)

    def close(self) -> None:
        """Be silent now, and wait a moment for the player to end."""
        if self._process is not None:
            process = self._process
            self._kill()
            process.waitForFinished(500)

    def _start(self, player: str, path: Path) -> None:
        process = QProcess(self)
        # Nobody reads what a player says; a full pipe would hold it up.
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_failed)
        self._process = process
        self._longest.start()
        process.start(player, [str(path)])

    @Slot()
    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if code != 0 and status is QProcess.ExitStatus.NormalExit:
            self._try_another()
        else:
            self._forget()

    @Slot(QProcess.ProcessError)
    def _on_failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._try_another()  # nothing else will tell

    def _try_another(self) -> None:
        if self._process is not None:
            player = self._process.program()
            logger.warning("no sound from %s", player)
            self._unfit.add(player)
            self._forget()
            self.play(self._name)

    def _forget(self) -> None:
        self._longest.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None


def find_player(unfit: Set[str] = frozenset()) -> str | None:
    """Return the program that plays sounds here, None if there is none but `unfit` ones."""
    names = _PLAYERS.get(sys.platform, _LINUX_PLAYERS)
    there = (found for name in names if (found := shutil.which(name)))
    return next((player for player in there if player not in unfit), None)
