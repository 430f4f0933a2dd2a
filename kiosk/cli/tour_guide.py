"""Hands and eyes of the tour: taps on the real window, waiting, pictures, a clock to set ahead."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from kiosk.app import make_kiosk, open_shop
from kiosk.config import Config
from kiosk.services.clock import system_clock
from kiosk.services.shop import Shop
from kiosk.ui.application import make_application
from kiosk.ui.main_window import MainWindow, Screen
from kiosk.ui.product_model import ProductRole

WAIT_SECONDS = 20.0
# What came last makes widgets ask for room, and their parents for theirs.
_LAYOUT_ROUNDS = 6
# What is scrolled to has so many pixels around it.
_ABOUT = 60


class TourClock:
    """The system's clock, set ahead at will."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return system_clock() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += timedelta(seconds=seconds)


class Guide:
    """One kiosk window, and another kiosk on the same stock that has no window."""

    def __init__(self, config: Config, out: Path, size: tuple[int, int]) -> None:
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else make_application()
        self._out = out
        self.stops: list[dict[str, object]] = []
        self.clock = TourClock()
        self.window = MainWindow()
        self.kiosk = make_kiosk(config, self.window, demo=True, fresh=True, clock=self.clock)
        self.window.setFixedSize(*size)
        self.window.show()
        self._open()
        self._others_clock = TourClock()
        self.other_kiosk = open_shop(config.url, kiosk="K2", clock=self._others_clock)

    def _open(self) -> None:
        """Wait for the shop; where it cannot be opened, raise why.

        Raises:
            KioskError: what is wrong with the database or the settings.
        """
        self.wait_for("the shop to open", lambda: self._is_open or self.kiosk.trouble.error)
        error = self.kiosk.trouble.error
        if error is not None:
            self.close()
            raise error

    @property
    def _is_open(self) -> bool:
        return self.kiosk.screens is not None and self.kiosk.screens.is_complete

    @property
    def shop(self) -> Shop:
        """The shop as the window sees it."""
        if self.kiosk.shop is None:
            raise TimeoutError("the shop is not open")
        return self.kiosk.shop

    def close(self) -> None:
        """Close both kiosks, and leave nothing of them behind."""
        if hasattr(self, "other_kiosk"):
            self.other_kiosk.close()
        self.window.allow_close()
        self.window.close()
        self.kiosk.close()
        self.window.deleteLater()
        self.kiosk.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def set_other_kiosk_ahead(self, seconds: float) -> None:
        """Let the other kiosk's clock run ahead of ours."""
        self._others_clock.advance(seconds)

    def wait_for(self, what: str, condition: Callable[[], object]) -> None:
        """Let the window live until `condition` holds.

        Raises:
            TimeoutError: it did not hold within 20 seconds.
        """
        give_up_at = monotonic() + WAIT_SECONDS
        while not condition():
            if monotonic() > give_up_at:
                raise TimeoutError(f"waited {WAIT_SECONDS:.0f} s for {what}")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            # Without a running loop nobody else does.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait_for_screen(self, screen: Screen) -> None:
        """Wait until `screen` is shown and at rest."""
        self.wait_for(
            f"the screen {screen.name.lower()}",
            lambda: self.window.current is screen and not self.window.is_sliding,
        )

    def find(self, name: str) -> QWidget:
        """Return the visible widget with the object name `name`."""
        for widget in self.window.findChildren(QWidget, name):
            if widget.isVisible():
                return widget
        raise TimeoutError(f"there is no {name} on the screen")

    def tap(self, name: str) -> None:
        """Tap the middle of a control once it is there and enabled."""

        def is_ready() -> bool:
            return any(
                widget.isVisible() and widget.isEnabled()
                for widget in self.window.findChildren(QWidget, name)
            )

        self.wait_for(f"the control {name}", is_ready)
        control = self.find(name)
        _scroll_to(control, control.rect().center())
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)

    def tap_row(self, table: str, which: int | str) -> None:
        """Tap a row of a table: by its place, or by the text of its first column."""
        view = self.find(table)
        if not isinstance(view, QAbstractItemView):
            raise TimeoutError(f"{table} is no table")
        model = view.model()

        def place() -> int:
            names = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
            if isinstance(which, int):
                return which if which < len(names) else -1
            return next((row for row, name in enumerate(names) if which in name), -1)

        self.wait_for(f"{which} in {table}", lambda: place() >= 0)
        index = model.index(place(), 0)
        view.scrollTo(index)
        centre: QPoint = view.visualRect(index).center()
        _scroll_to(view.viewport(), centre)
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            centre,
        )

    def wait_for_control(self, name: str) -> None:
        """Wait until the widget with the object name `name` can be seen."""
        self.wait_for(
            name, lambda: any(one.isVisible() for one in self.window.findChildren(QWidget, name))
        )

    def leave_sheet(self) -> None:
        """Close the sheet that is open, as Escape does."""
        screens = self.kiosk.screens
        if screens is not None and screens.is_complete:
            screens.office.desk.sheets.close_sheet()

    def type_keys(self, text: str) -> None:
        """Type on the keyboard into whatever has the focus."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def tap_card(self, sku: str) -> None:
        """Tap the card of a product, scrolled into view."""
        grid = self.find("productGrid")
        if not isinstance(grid, QAbstractItemView):
            raise TimeoutError("the product grid is no list")
        model = grid.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data(ProductRole.SKU) == sku:
                grid.scrollTo(index)
                centre: QPoint = grid.visualRect(index).center()
                QTest.mouseClick(
                    grid.viewport(),
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier,
                    centre,
                )
                return
        raise TimeoutError(f"there is no card of {sku}")

    def picture(self, name: str, **facts: object) -> None:
        """Save what is on the window, and note `facts` about it."""
        self.wait_for("the pictures", self._is_drawn)
        for _ in range(_LAYOUT_ROUNDS):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        file = f"{len(self.stops) + 1:02d}-{name}.png"
        if not self.window.grab().save(str(self._out / file)):
            raise TimeoutError(f"{self._out / file} cannot be written")
        screen = self.window.current.name.lower() if self.window.current else ""
        self.stops.append({"file": file, "screen": screen, **facts})
        # What goes away by itself is in one picture, however fast the machine is.
        for toast in self.window.findChildren(QWidget, "toastLabel"):
            toast.hide()

    def _is_drawn(self) -> bool:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self.window.grab()  # asks for the pictures that are missing
        if self.kiosk.jobs.is_busy or self.kiosk.office_jobs.is_busy:
            return False
        return self.kiosk.pictures is None or self.kiosk.pictures.is_idle


def _scroll_to(control: QWidget, place: QPoint) -> None:
    """Scroll as a finger would before it taps `place` on `control`."""
    parent = control.parentWidget()
    while parent is not None:
        content = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and content is not None:
            inside = control.mapTo(content, place)
            parent.ensureVisible(inside.x(), inside.y(), _ABOUT, _ABOUT)
        parent = parent.parentWidget()
