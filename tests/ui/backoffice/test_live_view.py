"""The staff's view of a running sale."""

from dataclasses import replace

import pytest
from kiosk.ui.staff_model import StaffColumn, StaffRow, StaffTableModel
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QTableView, QWidget

from kiosk.ui.backoffice.live_view import LiveSummary, LiveView
from tests.ui.checks import (
    ODD_NAMES,
    SIZES,
    check_inside,
    check_names,
    check_targets,
    check_words,
    settle,
    shown_in,
)

ROWS = tuple(StaffRow(name, 12, 2, 47) for name in ["Pulse wireless earbuds", *ODD_NAMES])
OPEN = LiveSummary(
    operator_name="Asha",
    role_text="Manager",
    sale_name="Diwali Flash Sale",
    state_text="Open",
    is_open=True,
    is_paused=False,
    units_sold=186,
    units_offered=420,
    taken_text="₹3,42,814",
    paying_now=4,
    waiting=0,
    rows=ROWS,
)
PAUSED = replace(OPEN, is_open=False, is_paused=True, state_text="Paused")


@pytest.fixture
def view(qtbot, theme):
    view = LiveView(theme)
    view.show_summary(OPEN)
    shown_in(view, (1920, 1080), qtbot)
    return view


@pytest.fixture
def model(qapp):
    model = StaffTableModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    return model


def find(view, name, kind=QPushButton):
    return view.findChild(kind, name)


def tap(qtbot, view, name):
    qtbot.mouseClick(find(view, name), Qt.MouseButton.LeftButton)


def text(view, name):
    return find(view, name, QLabel).text()


def test_the_figures_are_shown(view):
    assert text(view, "soldFigureLabel") == "186"
    assert text(view, "soldDetailLabel") == "of 420 on offer"
    assert text(view, "takenFigureLabel") == "₹3,42,814"
    assert text(view, "payingFigureLabel") == "4"
    assert text(view, "operatorLabel") == "Asha · Manager"
    assert find(view, "soldCard", QWidget).accessibleName() == "Units sold: 186, of 420 on offer"


def test_what_waits_turns_amber(theme, view):
    card = find(view, "waitingCard", QWidget)
    assert card.property("tone") == "plain"

    view.show_summary(replace(OPEN, waiting=3))

    assert card.property("tone") == "amber"
    assert text(view, "waitingFigureLabel") == "3"


def test_pause_and_resume(qtbot, view):
    with qtbot.waitSignal(view.pause_requested), qtbot.assertNotEmitted(view.resume_requested):
        tap(qtbot, view, "pauseButton")

    view.show_summary(PAUSED)
    assert find(view, "pauseButton").text() == "Resume the sale"
    view.findChild(QTimer, "settlingTimer").start(0)
    qtbot.waitUntil(find(view, "pauseButton").isEnabled)
    with qtbot.waitSignal(view.resume_requested), qtbot.assertNotEmitted(view.pause_requested):
        tap(qtbot, view, "pauseButton")


def test_a_double_tap_on_pause_does_not_resume(qtbot, view):
    with qtbot.assertNotEmitted(view.resume_requested):
        tap(qtbot, view, "pauseButton")
        view.show_summary(PAUSED)
        tap(qtbot, view, "pauseButton")


def test_a_sale_that_is_over_cannot_be_paused(qtbot, view):
    view.show_summary(replace(OPEN, is_open=False, state_text="Closed"))

    assert not find(view, "pauseButton").isEnabled()


def test_leaving_is_asked_for_twice(qtbot, view):
    with qtbot.assertNotEmitted(view.leave_requested):
        tap(qtbot, view, "leaveKioskButton")
    assert find(view, "leaveKioskButton").text() == "Tap again to leave"

    with qtbot.waitSignal(view.leave_requested):
        tap(qtbot, view, "leaveKioskButton")
    assert find(view, "leaveKioskButton").text() == "Leave the kiosk"


def test_a_single_tap_on_leave_is_forgotten(qtbot, view):
    view._leave_timer.setInterval(1)
    tap(qtbot, view, "leaveKioskButton")

    qtbot.waitUntil(lambda: find(view, "leaveKioskButton").text() == "Leave the kiosk")

    with qtbot.assertNotEmitted(view.leave_requested):
        tap(qtbot, view, "leaveKioskButton")


def test_without_offers_the_page_says_so(view):
    view.show_summary(replace(OPEN, rows=()))
    settle()

    assert find(view, "offersEmptyLabel", QLabel).isVisible()
    assert not find(view, "offersTable", QTableView).isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("large", [False, True])
def test_nothing_is_cut_or_too_small(qtbot, theme, size, large):
    theme.set_large_text(on=large)
    view = LiveView(theme)
    view.show_summary(replace(OPEN, waiting=3, sale_name=ODD_NAMES[0], operator_name=ODD_NAMES[0]))
    view.show_notice("The last payment could not be checked. Please look at order K1-000041.")
    shown_in(view, size, qtbot)

    check_targets(view)
    check_words(view)
    check_names(view)
    check_inside(view)
    tap(qtbot, view, "leaveKioskButton")
    check_words(view)
    table = find(view, "offersTable", QTableView)
    assert table.viewport().height() >= 2 * table.rowHeight(0)


def test_rows_change_in_place(qtbot, model):
    model.set_rows([StaffRow("Lamp", 5, 0, 1), StaffRow("Fan", 2, 0, 3)])

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.set_rows([StaffRow("Lamp", 5, 0, 1), StaffRow("Fan", 1, 1, 4)])

    assert changed.args[0].row() == changed.args[1].row() == 1
    assert model.index(1, StaffColumn.SOLD).data() == "4"


def test_more_rows_reset_the_model(qtbot, model):
    model.set_rows([StaffRow("Lamp", 5, 0, 1)])

    with qtbot.waitSignal(model.modelReset):
        model.set_rows([StaffRow("Lamp", 5, 0, 1), StaffRow("Fan", 2, 0, 3)])

    assert model.rowCount() == 2
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert titles == ["Product", "On hand", "Paying", "Sold"]


def test_no_part_of_the_page_is_a_window_of_its_own(theme):
    view = LiveView(theme)

    assert [card.isWindow() for card in view.findChildren(QFrame, "soldCard")] == [False]
