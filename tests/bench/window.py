"""A kiosk in this process, and the eyes that see when it has painted. Waits for events only."""

import os
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from typing_extensions import override

from kiosk.app import make_kiosk
from kiosk.config import Config
from kiosk.domain.shopper import Shopper
from kiosk.logs import start_logging
from kiosk.ui.application import make_application
from kiosk.ui.main_window import MainWindow
from kiosk.ui.product_model import ProductModel
from kiosk.ui.screens import Screens
from tests.bench.places import environment

WAIT_MS = 30_000
# No shopper walks away in the middle of a measurement.
_PATIENT = {"idle_seconds": 3600, "hold_seconds": 3600}


class PaintEye(QObject):
    """Notes when a widget was painted while something held.

    The filter sees the paint event before the widget does. An event posted then, with high
    priority, comes right after the update request that paints this widget, all others that are
    due, and hands the window's pixels to the platform: that moment is `seen_at` (monotonic).

    Signals:
        seen: the first such paint is over.
    """

    seen = Signal()

    def __init__(self, widget: QWidget, holds: Callable[[], object] = lambda: True) -> None:
        super().__init__()
        self._widget = widget
        self._holds = holds
        self._loop = QEventLoop()
        self.seen.connect(self._loop.quit)
        self.seen_at = 0.0
        widget.installEventFilter(self)

    def wait(self, what: str) -> float:
        """Return `seen_at`, once the first such paint is over.

        Raises:
            TimeoutError: there was none within 30 seconds.
        """
        if not self.seen_at:
            QTimer.singleShot(WAIT_MS, self._loop, self._loop.quit)
            self._loop.exec()
        if not self.seen_at:
            raise TimeoutError(f"{what} was not painted")
        return self.seen_at

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.seen_at and self._holds():
            note = QEvent(QEvent.Type.User)
            QCoreApplication.postEvent(self, note, Qt.EventPriority.HighEventPriority.value)
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        if not self.seen_at:
            self.seen_at = monotonic()
            self._widget.removeEventFilter(self)
            self.seen.emit()
        return True


class BenchKiosk:
    """The real window at 1920x1080 with real services, as `kiosk --data-dir` would open it.

    `database_url` names a database that is not the one in the folder.
    """

    def __init__(self, data_dir: Path, *, motion: bool = False, database_url: str = "") -> None:
        os.environ.update(environment(data_dir))
        app = QApplication.instance()
        self.app = app if isinstance(app, QApplication) else make_application()
        start_logging(data_dir / "logs", "K1")
        config = Config(data_dir=data_dir, database_url=database_url, shop=_PATIENT, motion=motion)
        self.window = MainWindow()
        self.kiosk = make_kiosk(config, self.window, demo=False, fresh=False)
        self.window.setGeometry(self.app.primaryScreen().geometry())
        opened = QEventLoop()
        self.kiosk.opened.connect(opened.quit)
        self.kiosk.out_of_service.connect(opened.quit)
        self.window.show()
        opened.exec()

    @property
    def screens(self) -> Screens:
        if self.kiosk.screens is None:
            raise TimeoutError("the kiosk is out of service, see its log")
        return self.kiosk.screens

    @property
    def grid(self) -> QAbstractItemView:
        found = self.window.findChild(QAbstractItemView, "productGrid")
        if found is None:
            raise TimeoutError("there is no product grid")
        return found

    @property
    def model(self) -> ProductModel:
        model = self.grid.model()
        assert isinstance(model, ProductModel)
        return model

    def enter(self) -> None:
        """Let a guest in, and wait for the products and their pictures."""
        eye = PaintEye(self.grid.viewport())
        self.kiosk.session.start(Shopper())
        eye.wait("the product grid")
        self.rest(1000)

    def rest(self, milliseconds: float) -> None:
        """Let the kiosk live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(round(milliseconds), loop.quit)
        loop.exec()

    def find(self, name: str) -> QWidget:
        """Return the visible widget with the object name `name`."""
        for widget in self.window.findChildren(QWidget, name):
            if widget.isVisible():
                return widget
        raise TimeoutError(f"there is no {name} on the screen")

    def tap(self, name: str) -> None:
        """Tap the middle of a control."""
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def close(self) -> None:
        """Close window, shop and worker threads."""
        self.window.allow_close()
        self.window.close()
        self.kiosk.close()
