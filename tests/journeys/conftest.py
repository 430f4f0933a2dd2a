"""A whole kiosk for stories: the real window, services and database; the test moves the clock."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy
import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QScrollArea, QWidget

from kiosk.app import open_shop
from kiosk.ui.jobs import JobRunner
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.kiosk_options import KioskOptions
from kiosk.ui.main_window import MainWindow, Screen
from kiosk.ui.product_model import ProductRole
from kiosk.ui.theme import Theme, load_first_fonts
from tests.shops import Clock, TestShop, database_url

WAIT_MS = 10_000


class Visitor:
    """Someone in front of the kiosk: taps, types, reads."""

    def __init__(self, qtbot, kiosk: Kiosk, size: tuple[int, int]) -> None:
        self.qtbot = qtbot
        self.kiosk = kiosk
        self.window = kiosk.window
        self.window.resize(*size)
        self.window.show()

    @property
    def screen(self) -> Screen | None:
        return self.window.current

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def wait_for_sale(self) -> None:
        self.wait(lambda: self.kiosk.screens is not None and self.kiosk.screens.is_complete)

    def sees(self, screen: Screen) -> None:
        self.wait(lambda: self.screen is screen and not self.window.is_sliding)

    def find(self, name: str) -> QWidget:
        shown = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
        assert shown, f"{name} is not on the screen"
        return shown[0]

    def shows(self, name: str) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def reads(self, name: str) -> str:
        label = self.find(name)
        return label.text() if isinstance(label, QLabel) else label.accessibleName()

    def can_tap(self, name: str) -> bool:
        return any(
            one.isVisible() and one.isEnabled() for one in self.window.findChildren(QWidget, name)
        )

    def tap(self, name: str) -> None:
        self.wait(lambda: self.can_tap(name))
        control = self.find(name)
        scroll_to(control)
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def card(self, sku: str) -> tuple[QAbstractItemView, QPoint]:
        grid = self.find("productGrid")
        assert isinstance(grid, QAbstractItemView)
        for row in range(grid.model().rowCount()):
            index = grid.model().index(row, 0)
            if index.data(ProductRole.SKU) == sku:
                grid.scrollTo(index)
                return grid, grid.visualRect(index).center()
        raise AssertionError(f"there is no card of {sku}")

    def tap_card(self, sku: str) -> None:
        grid, centre = self.card(sku)
        QTest.mouseClick(
            grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre
        )

    def says_card(self, sku: str) -> str:
        """Return what a screen reader says about a card."""
        grid, _centre = self.card(sku)
        for row in range(grid.model().rowCount()):
            index = grid.model().index(row, 0)
            if index.data(ProductRole.SKU) == sku:
                return str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        raise AssertionError

    def scans(self) -> list[str]:
        """Return what a phone reads off the window."""
        return decoded(self.window)

    def enters(self, text: str = "") -> None:
        """Log in, as a guest when nothing is typed."""
        self.wait_for_sale()
        if text:
            self.type(text)
            self.tap("startButton")
        else:
            self.tap("guestButton")
        self.sees(Screen.PRODUCTS)

    def buys(self, sku: str) -> None:
        """Buy Now and Pay Now, up to the code."""
        self.tap_card(sku)
        self.sees(Screen.PAYMENT)
        self.tap("payButton")
        self.wait(lambda: self.flow.request is not None)

    def pays(self) -> None:
        """Say that the code is paid, and read what became of it."""
        self.tap("paidButton")
        self.sees(Screen.RESULT)

    @property
    def flow(self):
        assert self.kiosk.screens is not None
        return self.kiosk.screens.payment_flow


def decoded(widget: QWidget) -> list[str]:
    """Return the text of every code that a phone would find in a picture of `widget`."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = numpy.frombuffer(image.constBits(), numpy.uint8)
    pixels = pixels.reshape(image.height(), image.bytesPerLine())[:, : image.width()]
    return [code.text for code in zxingcpp.read_barcodes(pixels)]


def scroll_to(control: QWidget) -> None:
    """Scroll as a finger would before it taps."""
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(control)
        parent = parent.parentWidget()


@pytest.fixture
def settings() -> dict[str, Any]:
    """The shop's settings; a test module may have its own."""
    return {}


@pytest.fixture
def kiosk_clock() -> Clock:
    """The clock of shop and window; moved by hand."""
    return Clock()


@pytest.fixture
def shop(tmp_path: Path, kiosk_clock: Clock, settings: dict[str, Any]):
    """The shop, seen from another kiosk on the same database."""
    made = TestShop(database_url(tmp_path), kiosk_clock, **settings)
    yield made
    made.check_invariants()
    made.shop.close()


@pytest.fixture
def open_kiosk(qtbot, tmp_path: Path, kiosk_clock: Clock, settings: dict[str, Any]):
    """Return a function that opens one more kiosk window on the shop's database."""
    load_first_fonts()
    opened: list[Kiosk] = []

    def open_one(name: str = "K1", size: tuple[int, int] = (1920, 1080), **options: Any) -> Visitor:
        theme = Theme(motion=False)
        theme.apply()
        url = database_url(tmp_path)
        kiosk = Kiosk(
            MainWindow(),
            theme,
            JobRunner(),
            KioskOptions(name=name, **options),
            lambda: open_shop(url, kiosk=name, settings=settings, clock=kiosk_clock),
        )
        opened.append(kiosk)
        return Visitor(qtbot, kiosk, size)

    yield open_one
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for kiosk in opened:
        kiosk.window.allow_close()
        kiosk.window.close()
        kiosk.close()
        kiosk.window.deleteLater()
        kiosk.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
