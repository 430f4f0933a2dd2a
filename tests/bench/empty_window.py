"""The least that any kiosk of this kind must do: three fonts, an empty window, one paint.

A program, ``python -m tests.bench.empty_window FONT...``; imports nothing of the kiosk and prints
``{"first_paint_ms": ...}``, counted from the begin of the process.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMainWindow


class _FirstPaint(QObject):
    """Tells the time and ends the program after the first paint of a widget."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # As the kiosk does: after this event, when the picture has reached the screen.
            QTimer.singleShot(0, _tell)
        return False


def main(fonts: list[str]) -> int:
    """Show the window once; return the exit code."""
    app = QApplication(["empty"])
    for font in fonts:
        QFontDatabase.addApplicationFont(font)
    window = QMainWindow()
    eye = _FirstPaint()
    window.installEventFilter(eye)
    window.setGeometry(app.primaryScreen().geometry())
    window.show()
    return app.exec()


def _tell() -> None:
    print(json.dumps({"first_paint_ms": round(_milliseconds_since_start(), 1)}))
    QApplication.exit()


def _milliseconds_since_start() -> float:
    """Return the milliseconds since the process began: kiosk.cli.run has the same lines."""
    stat = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace")
    ticks = int(stat.rpartition(")")[2].split()[19])
    began = ticks / os.sysconf("SC_CLK_TCK")
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
