"""What a screen reader is told, and where Tab leads."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.domain.operator import Role
from kiosk.ui.main_window import Screen
from tests.journeys.test_contrast import PAGES
from tests.ui.checks import settle

ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.Client,
    QAccessible.Role.Slider,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Dialog,
    QAccessible.Role.Grouping,
}


@pytest.fixture
def sold(shop):
    shop.stock(CHIPS=50, SODA=3, SOLD=1)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="setup")
    shop.shop.staff.add("Ravi", Role.OPERATOR, "1357", by="setup")
    shop.buy("SOLD")
    return shop


def spoken(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget.objectName()
    return found


def assert_told(window: QWidget) -> int:
    """Everything that takes the focus or a tap has a name and a role."""
    settle()
    count = 0
    for child in window.findChildren(QWidget):
        is_control = child.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not (is_control or isinstance(child, QAbstractButton)) or not child.isVisible():
            continue
        if child.objectName().startswith("qt_") or child.focusProxy() is not None:
            continue
        told = spoken(child)
        assert told.role() in ROLES, (child.objectName(), told.role())
        assert told.text(QAccessible.Text.Name).strip(), (child.objectName(), child)
        assert bool(told.state().disabled) is not child.isEnabled()
        if isinstance(child, QAbstractButton) and child.isCheckable():
            assert bool(told.state().checked) is child.isChecked(), child.objectName()
        count += 1
    return count


def test_every_control_of_the_shoppers_side_has_a_name_and_a_role(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.wait_for_sale()
    window = visitor.window
    assert assert_told(window) > 15
    visitor.tap("accessButton")
    assert_told(window)
    visitor.tap("largeTextSwitch")
    switch = spoken(visitor.find("largeTextSwitch"))
    assert switch.role() is QAccessible.Role.CheckBox
    assert switch.state().checked
    visitor.tap("accessCloseButton")
    visitor.tap("guestButton")
    visitor.sees(Screen.PRODUCTS)
    assert_told(window)
    visitor.tap("helpButton")
    assert_told(window)
    visitor.tap_card("CHIPS")
    visitor.sees(Screen.PAYMENT)
    assert_told(window)
    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
    assert_told(window)
    visitor.tap("cancelButton")
    visitor.sees(Screen.RESULT)
    assert_told(window)


def test_every_control_of_the_back_office_has_a_name_and_a_role(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.wait_for_sale()
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.wait(lambda: visitor.shows("operator0Chip"))
    assert_told(visitor.window)
    visitor.type("2468")
    visitor.tap("signInButton")
    visitor.sees(Screen.OFFICE)
    for page in PAGES:
        visitor.tap(f"{page}NavButton")
        visitor.wait(lambda: not visitor.kiosk.office_jobs.is_busy)
        assert_told(visitor.window)


def test_a_card_is_one_item_with_name_price_stock_and_what_a_tap_does(sold, open_kiosk):
    visitor = open_kiosk()
    visitor.enters()
    grid = spoken(visitor.find("productGrid"))
    assert grid.role() is QAccessible.Role.List

    cards = [grid.child(place) for place in range(grid.childCount())]
    told = [card.text(QAccessible.Text.Name) for card in cards]
    assert all(card.role() is QAccessible.Role.ListItem for card in cards)
    chips = next(text for text in told if "CHIPS" in text.upper())
    assert "100 rupees" in chips
    assert "50 left" in chips
    assert "Buy" in chips
    assert any("Sold out" in text for text in told)


def stops_of(visitor) -> list[QWidget]:
    """Return where Tab leads, until it is where it began."""
    settle()
    visitor.press(Qt.Key.Key_Tab)
    stops: list[QWidget] = []
    while True:
        now = QApplication.focusWidget()
        assert now is not None
        if now in stops:
            return stops[stops.index(now) :]
        stops.append(now)
        assert len(stops) < 60, "Tab does not come back"
        visitor.press(Qt.Key.Key_Tab)


def assert_in_reading_order(visitor) -> None:
    """From the topmost stop on, Tab leads to the right or down, column by column."""
    stops = stops_of(visitor)
    assert len({id(stop) for stop in stops}) == len(stops)
    wanted = {
        child.objectName()
        for child in visitor.window.findChildren(QAbstractButton)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert wanted <= {stop.objectName() for stop in stops}
    window = visitor.window
    places = [(stop.objectName(), stop.mapTo(window, QPoint()), stop) for stop in stops]
    backs = sum(
        after[1].y() + after[2].height() <= before[1].y()
        for before, after in zip(places, places[1:] + places[:1], strict=True)
    )
    # Once from the end back to the beginning, and once from one column to the next.
    assert backs <= 2, [name for name, _place, _stop in places]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_tab_leads_through_every_screen_in_reading_order(sold, open_kiosk, size):
    visitor = open_kiosk(size=size)
    visitor.wait_for_sale()
    assert_in_reading_order(visitor)
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.wait(lambda: visitor.shows("operator0Chip"))
    assert_in_reading_order(visitor)
    visitor.tap("cancelButton")
    visitor.sees(Screen.WELCOME)
    visitor.tap("guestButton")
    visitor.sees(Screen.PRODUCTS)
    assert_in_reading_order(visitor)
    visitor.tap_card("CHIPS")
    visitor.sees(Screen.PAYMENT)
    assert_in_reading_order(visitor)
    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
    assert_in_reading_order(visitor)
    visitor.tap("cancelButton")
    visitor.sees(Screen.RESULT)
    assert_in_reading_order(visitor)
