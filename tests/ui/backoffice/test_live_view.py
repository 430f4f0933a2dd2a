"""The staff's view of a running sale."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QTableView, QWidget

from kiosk.domain.live import LiveCode, LiveFigures, LiveOffer
from kiosk.domain.order import OrderState
from kiosk.domain.pace import Outlook, SellOut
from kiosk.domain.product import Sku
from kiosk.domain.sale import SaleState
from kiosk.domain.waiting import Claim, Waiting
from kiosk.ui.backoffice.charts import ColumnChart
from kiosk.ui.backoffice.live_texts import sell_out_text
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
from tests.ui.offers import NOW, WATCH

NAMES = ["Pulse wireless earbuds", *ODD_NAMES]


def live_offer(name, outlook=Outlook.IN_MINUTES, minutes=2, **more):
    offer = replace(WATCH, sku=Sku(name[:9]), name=name, sold=47, **more)
    has_minutes = outlook in {Outlook.IN_MINUTES, Outlook.AFTER_CLOSE}
    minutes = minutes if has_minutes else None
    return LiveOffer(
        offer=offer, per_minute=0.5, sell_out=SellOut(outlook=outlook, minutes=minutes)
    )


def code(number, seconds, units=1):
    return LiveCode(
        number=number,
        kiosk="K1",
        amount_paise=2_499_00,
        expires_at=NOW + timedelta(seconds=seconds),
        name=ODD_NAMES[0],
        units=units,
    )


FIGURES = LiveFigures(
    at=NOW,
    units_sold=1861,
    units_offered=4200,
    taken_paise=3_42_814_00,
    saved_paise=2_98_400_00,
    per_minute=9.4,
    by_minute=(*range(29), 12),
    offers=tuple(live_offer(name) for name in NAMES),
    codes=(code("K1-000042", 70), code("K2-000007", 180, units=2)),
    codes_live=4,
    gated=3,
)
CLAIM = Claim(
    request_id="r",
    order_id="o",
    order_number="K1-000041",
    order_state=OrderState.AWAITING_PAYMENT,
    kiosk="K1",
    shopper="",
    amount_paise=100,
    claimed_at=NOW,
    expires_at=NOW,
)
OPEN = LiveSummary(state=SaleState.OPEN, figures=FIGURES)
PAUSED = replace(OPEN, state=SaleState.PAUSED)


@pytest.fixture
def view(qtbot, theme):
    view = LiveView(theme, may_manage=True)
    view.show_summary(OPEN)
    shown_in(view, (1600, 968), qtbot)
    return view


def find(view, name, kind=QPushButton):
    found = view.findChild(kind, name)
    assert found is not None, name
    return found


def tap(qtbot, view, name):
    qtbot.mouseClick(find(view, name), Qt.MouseButton.LeftButton)


def text(view, name):
    return find(view, name, QLabel).text()


def cells(view, name):
    model = find(view, name, QTableView).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_figures_are_shown(view):
    assert text(view, "soldFigureLabel") == "1,861"
    assert text(view, "soldDetailLabel") == "of 4,200 on offer"
    assert text(view, "takenFigureLabel") == "₹3,42,814"
    assert text(view, "takenDetailLabel") == "₹2,98,400 discount given"
    assert text(view, "paceFigureLabel") == "9.4 / min"
    assert text(view, "paceDetailLabel") == "codes on screens: 4"
    assert find(view, "soldCard", QWidget).accessibleName() == (
        "Units sold: 1,861, of 4,200 on offer"
    )


def test_what_waits_turns_amber(view):
    card = find(view, "waitingCard", QWidget)
    assert card.property("tone") == "plain"
    assert text(view, "waitingDetailLabel") == "nothing to do"

    view.show_summary(replace(OPEN, figures=replace(FIGURES, waiting=Waiting(claims=(CLAIM,)))))

    assert card.property("tone") == "amber"
    assert text(view, "waitingFigureLabel") == "1"
    assert text(view, "waitingDetailLabel") == "payments to confirm: 1"


def test_offers_are_told_by_their_sell_out(view):
    offers = (
        live_offer("CC", Outlook.AFTER_CLOSE, minutes=100),
        live_offer("C", Outlook.AFTER_CLOSE, minutes=200),
        live_offer("B", minutes=5),
        live_offer("F", Outlook.SNOOZED, snoozed=True),
        live_offer("G", Outlook.SOLD_OUT, on_hand=0),
        live_offer("D", Outlook.NOT_SELLING),
        live_offer("A", minutes=2),
        live_offer("E", Outlook.RESTING),
    )
    view.show_summary(replace(OPEN, figures=replace(FIGURES, offers=offers)))

    rows = cells(view, "offersTable")

    assert [row[0] for row in rows] == ["A", "B", "CC", "C", "D", "E", "F", "G"]
    assert [row[4] for row in rows] == [
        "2 min",
        "5 min",
        "after close",
        "after close",
        "not selling",
        "–",  # noqa: RUF001
        "on a break",
        "sold out",
    ]
    assert rows[0][1:4] == ["12", "0", "47"]


@pytest.mark.parametrize(
    ("minutes", "words"), [(1, "1 min"), (89, "89 min"), (90, "1 h 30 min"), (600, "10 h 0 min")]
)
def test_long_times_are_told_in_hours(minutes, words):
    assert sell_out_text(SellOut(outlook=Outlook.IN_MINUTES, minutes=minutes)) == words


def test_codes_count_down(view):
    assert [row[0] for row in cells(view, "codesTable")] == ["K1-000042", "K2-000007"]
    assert [row[3] for row in cells(view, "codesTable")] == ["1:10", "3:00"]
    assert cells(view, "codesTable")[1][1].startswith("2 × Extra")  # noqa: RUF001
    assert text(view, "gatedLabel") == "Shoppers waiting for a free unit: 3"

    view.set_now(NOW + timedelta(seconds=10))

    assert [row[3] for row in cells(view, "codesTable")] == ["1:00", "2:50"]


def test_the_minute_that_runs_is_told_apart(view):
    bars = find(view, "minutesChart", ColumnChart).bars

    assert [bar.value for bar in bars] == [*range(29), 12]
    assert [bar.tone for bar in bars[-2:]] == ["ink", "flame"]
    assert bars[-1].told == "This minute: 12 units"
    assert bars[0].told == "29 min ago: 0 units"


def test_a_tapped_offer_is_passed_on(qtbot, view):
    table = find(view, "offersTable", QTableView)
    table.scrollToTop()
    place = table.visualRect(table.model().index(0, 0)).center()

    with qtbot.waitSignal(view.offer_opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.args[0] in FIGURES.offers


def test_pause_and_resume(qtbot, view):
    brakes = view.brakes
    with qtbot.waitSignal(brakes.pause_requested), qtbot.assertNotEmitted(brakes.resume_requested):
        tap(qtbot, view, "pauseButton")

    view.show_summary(PAUSED)
    assert find(view, "pauseButton").text() == "Resume the sale"
    view.findChild(QTimer, "settlingTimer").start(0)
    qtbot.waitUntil(find(view, "pauseButton").isEnabled)
    with qtbot.waitSignal(brakes.resume_requested), qtbot.assertNotEmitted(brakes.pause_requested):
        tap(qtbot, view, "pauseButton")


def test_a_double_tap_on_pause_does_not_resume(qtbot, view):
    with qtbot.assertNotEmitted(view.brakes.resume_requested):
        tap(qtbot, view, "pauseButton")
        view.show_summary(PAUSED)
        tap(qtbot, view, "pauseButton")


@pytest.mark.parametrize("state", [SaleState.CLOSED, SaleState.UPCOMING, None])
def test_a_sale_that_does_not_run_has_no_brakes(view, state):
    view.show_summary(replace(OPEN, state=state))

    assert not find(view, "pauseButton").isEnabled()
    assert not find(view, "closeEarlyButton").isEnabled()


def test_only_managers_are_offered_to_close_early(qtbot, theme, view):
    with qtbot.waitSignal(view.brakes.close_requested):
        tap(qtbot, view, "closeEarlyButton")

    other = LiveView(theme, may_manage=False)
    other.show_summary(OPEN)
    shown_in(other, (1600, 968), qtbot)
    assert not find(other, "closeEarlyButton").isVisible()


def test_leaving_is_asked_for_twice(qtbot, view):
    with qtbot.assertNotEmitted(view.brakes.leave_requested):
        tap(qtbot, view, "leaveKioskButton")
    assert find(view, "leaveKioskButton").text() == "Tap again to leave"

    with qtbot.waitSignal(view.brakes.leave_requested):
        tap(qtbot, view, "leaveKioskButton")
    assert find(view, "leaveKioskButton").text() == "Leave the kiosk"


def test_a_single_tap_on_leave_is_forgotten(qtbot, view):
    view.findChild(QTimer, "leaveTimer").setInterval(1)
    tap(qtbot, view, "leaveKioskButton")

    qtbot.waitUntil(lambda: find(view, "leaveKioskButton").text() == "Leave the kiosk")

    with qtbot.assertNotEmitted(view.brakes.leave_requested):
        tap(qtbot, view, "leaveKioskButton")


def test_without_offers_the_page_says_so(view):
    view.show_summary(replace(OPEN, figures=replace(FIGURES, offers=(), codes=())))
    settle()

    assert find(view, "offersEmptyLabel", QLabel).isVisible()
    assert not find(view, "offersTable", QTableView).isVisible()
    assert find(view, "codesEmptyLabel", QLabel).isVisible()
    assert not find(view, "codesTable", QTableView).isVisible()


def test_without_a_sale_the_page_says_what_to_do(qtbot, view):
    view.show_summary(LiveSummary(state=None, figures=LiveFigures(at=NOW)))
    settle()

    assert find(view, "emptyTitleLabel", QWidget).isVisible()
    assert text(view, "emptyTextLabel") == "Plan the next one under Flash sales."
    assert not find(view, "offersTable", QTableView).isVisible()


@pytest.mark.parametrize("size", [*SIZES, (1660, 968), (764, 672), (1080, 1650)])
@pytest.mark.parametrize("large", [False, True])
def test_nothing_is_cut_or_too_small(qtbot, theme, size, large):
    theme.set_large_text(on=large)
    view = LiveView(theme, may_manage=True)
    view.show_summary(OPEN)
    view.show_notice("The last payment could not be checked. Please look at order K1-000041.")
    shown_in(view, size, qtbot)

    check_targets(view)
    check_words(view)
    check_names(view)
    tap(qtbot, view, "leaveKioskButton")
    check_words(view)
    table = find(view, "offersTable", QTableView)
    assert table.viewport().height() >= 2 * table.rowHeight(0)


@pytest.mark.parametrize("size", [(1660, 968), (1080, 1700)])
def test_a_large_screen_shows_all_at_once(qtbot, theme, size):
    view = LiveView(theme, may_manage=True)
    view.show_summary(OPEN)
    shown_in(view, size, qtbot)

    check_inside(view)
    assert not find(view, "leaveKioskButton").visibleRegion().isEmpty()


def test_the_models_keep_their_promises(view):
    for name in ("offersTable", "codesTable"):
        model = find(view, name, QTableView).model()
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for offers, codes in [((), ()), (FIGURES.offers[:2], FIGURES.codes[:1]), (FIGURES.offers, ())]:
        view.show_summary(replace(OPEN, figures=replace(FIGURES, offers=offers, codes=codes)))


def test_no_part_of_the_page_is_a_window_of_its_own(theme):
    view = LiveView(theme, may_manage=True)

    assert [card.isWindow() for card in view.findChildren(QFrame, "soldCard")] == [False]
