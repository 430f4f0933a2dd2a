"""The Qt application around a kiosk: its window on the screen, its end, its last resort."""

from __future__ import annotations

import gc
import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, Slot
from PySide6.QtWidgets import QApplication

from kiosk.paths import resource
from kiosk.ui.main_window import MainWindow
from kiosk.ui.screen_cover import ScreenCover, place_on_screen
from kiosk.ui.service_manager import ServiceManager

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from types import TracebackType

    from kiosk.ui.kiosk import Kiosk

logger = logging.getLogger(__name__)

FAILED = 1


def make_application() -> QApplication:
    """Return the one QApplication of this process."""
    app = QApplication(["kiosk"])
    app.setApplicationName("Flash sale kiosk")
    # Qt tells of every Latin font that it is no Tamil one before it takes ours that is.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    return app


def run_application(
    make_kiosk: Callable[[MainWindow], Kiosk],
    *,
    screen: int,
    full_screen: bool,
    locked: bool,
    closable: bool,
) -> int:
    """Show a kiosk on the `screen`-th screen until it is closed; return the exit code."""
    app = make_application()
    window = MainWindow()
    if locked:
        from kiosk.ui.lockdown import Lockdown  # noqa: PLC0415 - start-up

        window.lock()
        Lockdown(window)
    if closable:
        window.allow_anyone_to_close()
    kiosks: list[Kiosk] = []
    manager = ServiceManager(window)
    window.first_painted.connect(manager.ready)
    window.first_painted.connect(lambda: kiosks.append(_start(make_kiosk, window, manager)))
    _catch_signals(app)
    place_on_screen(window, screen)
    if full_screen:
        ScreenCover(window, screen)
        window.showFullScreen()
    else:
        window.showMaximized()
    code = app.exec()
    manager.stopping()
    return _end(code, kiosks)


def measure_application(
    make_kiosk: Callable[[MainWindow], Kiosk], on_milestone: Callable[[str], object]
) -> int:
    """Show a kiosk until its products are painted; return the exit code."""
    app = make_application()
    window = MainWindow()
    kiosks: list[Kiosk] = []

    def show_products() -> None:
        kiosks[0].visit_products()
        window.repaint()
        on_milestone("products_ready_ms")
        app.exit()

    def start() -> None:
        on_milestone("first_paint_ms")
        kiosk = _start(make_kiosk, window, ServiceManager(window))
        kiosks.append(kiosk)
        kiosk.welcome_painted.connect(lambda: on_milestone("welcome_ms"))
        kiosk.opened.connect(show_products)
        kiosk.out_of_service.connect(lambda: app.exit(FAILED))

    window.first_painted.connect(start)
    window.setGeometry(app.primaryScreen().geometry())
    window.show()
    return _end(app.exec(), kiosks)


def _end(code: int, kiosks: list[Kiosk]) -> int:
    for kiosk in kiosks:
        kiosk.close()
    return code


def _start(
    make_kiosk: Callable[[MainWindow], Kiosk], window: MainWindow, manager: ServiceManager
) -> Kiosk:
    # Late: an icon is an SVG, and nobody sees it before the window.
    from PySide6.QtGui import QIcon  # noqa: PLC0415

    try:
        kiosk = make_kiosk(window)
    except Exception:
        # Nothing can take the kiosk out of service yet: a curtain that stays would say nothing.
        logger.critical("the kiosk cannot be made", exc_info=True)
        QApplication.exit(FAILED)
        raise
    kiosk.completed.connect(lambda: manager.status("open"))
    kiosk.out_of_service.connect(lambda: manager.status("out of service"))
    kiosk.completed.connect(_collect_again)
    kiosk.out_of_service.connect(_collect_again)
    _install_last_resort(kiosk)
    window.setWindowIcon(QIcon(str(resource("icons", "kiosk.svg"))))
    return kiosk


@Slot()
def _collect_again() -> None:
    """Start-up is over: what it made stays, so the collector need not look at it again."""
    gc.freeze()
    gc.enable()


def _catch_signals(app: QApplication) -> None:
    """End in good order when the system asks for it; quit() would ask the window, which refuses."""
    import signal  # noqa: PLC0415 - start-up

    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, lambda _signal, _frame: app.exit())


def _install_last_resort(kiosk: Kiosk) -> None:
    """Let a bug take the kiosk out of service, with its traceback in the log and nowhere else."""
    import threading  # noqa: PLC0415 - start-up

    def on_bug(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        logger.critical("a bug", exc_info=(kind, error, traceback))
        kiosk.show_trouble(
            kiosk.tr("We will be right back."), kiosk.tr("Something did not work as it should.")
        )

    def on_thread_bug(bug: threading.ExceptHookArgs) -> None:
        error = bug.exc_value or bug.exc_type()
        logger.critical(
            "a bug in %s", bug.thread, exc_info=(bug.exc_type, error, bug.exc_traceback)
        )

    sys.excepthook = on_bug
    threading.excepthook = on_thread_bug
