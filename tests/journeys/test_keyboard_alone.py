"""Every control of the back office is reached with Tab, and the pages can be changed with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QLineEdit,
    QPushButton,
    QWidget,
)

from kiosk.domain.operator import Role
from kiosk.ui.backoffice.pages import Page
from kiosk.ui.main_window import Screen

MOST_STOPS = 250


@pytest.fixture
def visitor(shop, open_kiosk):
    shop.stock(LAMP=5, FAN=2)
    shop.buy("LAMP")
    shop.pay(shop.request("FAN"), amount_paise=50_00)  # too little: a refund is due
    shop.shop.staff.add("Asha", Role.MANAGER, "2846", by="test")
    visitor = open_kiosk()
    visitor.wait_for_sale()
    visitor.window.activateWindow()
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.type("2846")
    visitor.press(Qt.Key.Key_Return)
    visitor.sees(Screen.OFFICE)
    return visitor


def stops(visitor) -> set[str]:
    """Press Tab until it comes back to where it was; return what had the focus."""
    seen: set[str] = set()
    first = None
    for _ in range(MOST_STOPS):
        QTest.keyClick(visitor.window, Qt.Key.Key_Tab)
        now = visitor.window.focusWidget()
        if now is first:
            return seen
        first = first or now
        seen.add(now.objectName())
    raise AssertionError("Tab does not come around")


def controls(visitor) -> set[str]:
    """Return what a finger can use."""
    found: list[QWidget] = []
    for kind in (QPushButton, QLineEdit, QAbstractItemView):
        found += visitor.window.findChildren(kind)
    return {
        one.objectName()
        for one in found
        if one.isVisible() and one.isEnabled() and one.objectName() and not _is_key(one)
    }


def groups(visitor) -> list[set[str]]:
    """Return the buttons of which one is chosen: the pages, the chips."""
    return [
        {one.objectName() for one in group.buttons()}
        for group in visitor.window.findChildren(QButtonGroup)
    ]


def _is_key(control: QWidget) -> bool:
    """Keys on the screen, and the cross that Backspace stands for, are for fingers only."""
    return control.property("kind") in {"officeKey", "key"} or control.objectName() in {
        "searchClearButton",
        "qt_spinbox_lineedit",
    }


@pytest.mark.parametrize("page", list(Page), ids=str)
def test_tab_reaches_everything(visitor, page):
    entry = visitor.find(f"{page.value}NavButton")
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    visitor.wait(lambda: not visitor.kiosk.office_jobs.is_busy)
    visitor.qtbot.wait(50)

    seen = stops(visitor)
    for group in groups(visitor):
        if group & seen:  # Tab comes to the chosen one, the arrow keys go on from there
            seen |= group

    assert controls(visitor) - seen == set()
