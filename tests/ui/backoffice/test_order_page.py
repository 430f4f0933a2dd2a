"""One order on one page, and the sheets about money."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.domain.order import Order, OrderLine, OrderState
from kiosk.domain.order_search import Happening, OrderHistory, TimelineEntry
from kiosk.domain.payment import PaymentRequest, RequestState
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product import Sku
from kiosk.domain.refund import OwedRefund, Refund, RefundReason, RefundState
from kiosk.domain.waiting import UnknownPayment
from kiosk.ui.backoffice import order_texts
from kiosk.ui.backoffice.money_sheets import ConfirmSheet, GiveBackSheet
from kiosk.ui.backoffice.order_page import Fact, OrderPage, OrderSummary
from kiosk.ui.backoffice.refund_sheets import RefundSheet, UnknownSheet
from kiosk.ui.backoffice.timeline_view import Line
from tests.shops import NOON
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

ZONE = ZoneInfo("Asia/Kolkata")


def summary(name="Orbit 2 smart watch", **changes):
    lines = [
        Line(NOON + timedelta(hours=hours), f"{name} happened", "Ravi", "green")
        for hours in (0, 1, 20)
    ]
    made = OrderSummary(
        title="Order K1-000042",
        state="Paid",
        tone="green",
        lines=[Fact(name, "₹4,998.00", "ORBIT · 2 × ₹2,499"), Fact("Total", "₹4,998.00")],  # noqa: RUF001
        facts=[Fact("8 Nov 12:30", "₹4,998.00", "512345678901 · Ravi")],
        timeline=lines,
        confirm="Confirm a payment",
        give_back="Give money back",
        print_receipt="Print receipt again",
        save_receipt="Save receipt as PDF",
    )
    return made._replace(**changes)


@pytest.fixture
def page(theme, qtbot):
    page = OrderPage(theme)
    shown_in(page, (1660, 940), qtbot)
    return page


def shown_texts(view):
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("size", [*SIZES, (764, 656)])
@pytest.mark.parametrize("name", ["Orbit 2 smart watch", ODD_NAMES[0], ODD_NAMES[4]])
def test_an_order_fits_every_screen(page, size, name):
    page.parentWidget().resize(*size)
    page.resize(*size)
    page.show_order(summary(name))
    settle()

    check_targets(page)
    check_names(page)
    check_words(page)


def test_everything_about_an_order_is_shown(page):
    page.show_order(summary())
    settle()

    texts = shown_texts(page)
    for text in ("Order K1-000042", "Paid", "ORBIT · 2 × ₹2,499", "512345678901 · Ravi", "Ravi"):  # noqa: RUF001
        assert text in texts
    days = [text for text in texts if text in {"8 Nov", "9 Nov"}]
    assert days == ["8 Nov", "9 Nov"]


def test_nothing_of_the_order_before_is_left(page):
    page.show_order(summary())
    page.clear()
    settle()
    assert not page.findChild(QPushButton, "giveBackButton").isVisible()

    page.show_order(summary(lines=[Fact("Lamp", "₹1")], timeline=[], give_back=""))
    settle()
    assert "ORBIT · 2 × ₹2,499" not in shown_texts(page)  # noqa: RUF001
    assert not page.findChild(QPushButton, "giveBackButton").isVisible()


def test_the_buttons_ask(page, qtbot):
    page.show_order(summary())
    for name, signal in (
        ("orderBackButton", page.back_requested),
        ("confirmPaymentButton", page.confirm_requested),
        ("giveBackButton", page.give_back_requested),
    ):
        with qtbot.waitSignal(signal):
            page.findChild(QPushButton, name).click()


# Sheets


def order():
    lines = tuple(
        OrderLine(
            sku=Sku(sku), name=name, quantity=3, unit_price_paise=100_00, list_price_paise=200_00
        )
        for sku, name in (("LAMP", "Lamp"), ("WATCH", ODD_NAMES[0]))
    )
    return Order(
        id="o",
        number="K1-000042",
        kiosk="K1",
        sale_id="s",
        state=OrderState.PAID,
        total_paise=600_00,
        placed_at=NOON,
        lines=lines,
    )


def request():
    return PaymentRequest(
        id="q",
        order_id="o",
        gateway="attended",
        upi_uri="upi://pay",
        amount_paise=600_00,
        state=RequestState.LIVE,
        issued_at=NOON,
        expires_at=NOON + timedelta(minutes=3),
        claimed_at=NOON,
    )


def give_back(theme):
    return GiveBackSheet(
        theme,
        OrderHistory(
            order=order(),
            requests=(request(),),
            payments=(),
            timeline=(),
            amount_left_paise=500_00,
            units_left={"LAMP": 2, "WATCH": 0},
        ),
    )


def refund(state=RefundState.DUE):
    return OwedRefund(
        refund=Refund(
            id="r",
            number="R-000017",
            payment_id="p",
            amount_paise=100_00,
            reason=RefundReason.AMOUNT_HIGH,
            state=state,
            due_at=NOON,
            reference="NEFT/1" if state is RefundState.DONE else "",
            done_at=NOON if state is RefundState.DONE else None,
            done_by="Ravi" if state is RefundState.DONE else "",
        ),
        order_id="o",
        order_number="K1-000042",
        shopper="name:Meera",
        gateway="attended",
        payment_reference="512345678901",
        rrn="512345678901",
        paid_paise=700_00,
    )


SHEETS = {
    "give back": give_back,
    "confirm": lambda _theme: ConfirmSheet("K1-000042", request()),
    "refund": lambda _theme: RefundSheet(refund(), ZONE),
    "unknown": lambda _theme: UnknownSheet(
        UnknownPayment(gateway="bank", reference="B" * 40, amount_paise=1, noticed_at=NOON), ZONE
    ),
}


@pytest.mark.parametrize("which", SHEETS)
def test_a_sheet_has_names_and_targets(theme, qtbot, which):
    sheet = SHEETS[which](theme)
    shown_in(sheet, (780, 900), qtbot)

    check_targets(sheet)
    check_names(sheet)
    check_words(sheet)
    check_inside(sheet)


def test_what_comes_back_is_a_draft(theme, qtbot):
    sheet = give_back(theme)
    shown_in(sheet, (780, 900), qtbot)
    assert sheet.findChild(QPushButton, "giveBack1MoreButton") is None, "none of it is left"
    more = sheet.findChild(QPushButton, "giveBack0MoreButton")
    more.click()
    more.click()
    assert not more.isEnabled()
    sheet.field("amount").set_value("150")
    sheet.field("note").set_value("Torn")
    sheet.field("restock").set_value("yes")

    draft = sheet.draft()

    assert (draft.order_id, draft.units, draft.restock) == ("o", {"LAMP": 2}, True)
    assert (draft.amount, draft.note) == ("150", "Torn")
    assert "At most ₹500" in sheet.findChild(QLabel, "giveBackAmountProblemLabel").text()


def test_problems_stand_at_their_fields_and_the_rest_below(theme, qtbot):
    sheet = give_back(theme)
    shown_in(sheet, (780, 900), qtbot)

    sheet.show_problems(
        [
            Problem(field="units:LAMP", kind=ProblemKind.TOO_LARGE, detail="2"),
            Problem(field="note", kind=ProblemKind.EMPTY),
        ]
    )

    assert sheet.field("note").problem == "Please fill this in."
    assert sheet.findChild(QLabel, "giveBackNoticeLabel").text() == "At most 2."
    sheet.show_problems([])
    assert sheet.field("note").problem == ""


def test_on_a_low_screen_the_fields_keep_their_place_above_the_keys(theme, qtbot):
    sheet = give_back(theme)
    shown_in(sheet, (780, 300), qtbot)

    sheet.set_low(on=True)
    assert not sheet.submit.isVisible()
    sheet.set_low(on=False)
    assert sheet.submit.isVisible()


@pytest.mark.parametrize(
    ("state", "buttons"),
    [
        (RefundState.DUE, {"refundToldButton", "refundFailedButton", "refundSubmitButton"}),
        (RefundState.SUBMITTED, {"refundFailedButton", "refundSubmitButton"}),
        (RefundState.FAILED, {"refundAgainButton"}),
        (RefundState.DONE, set()),
    ],
)
def test_a_refund_offers_what_can_be_done_about_it(theme, qtbot, state, buttons):
    sheet = RefundSheet(refund(state), ZONE)
    shown_in(sheet, (780, 900), qtbot)

    shown = {made.objectName() for made in sheet.findChildren(QPushButton) if made.isVisible()}

    assert shown == buttons | {"refundCancelButton", "refundOrderButton"}


# Words


@pytest.mark.parametrize("kind", Happening)
def test_everything_that_happens_has_a_sentence(kind):
    entry = TimelineEntry(at=NOON, kind=kind, what="R-000017", amount_paise=1_00, units=2)

    text = order_texts.happened(entry)

    assert text
    assert "{" not in text


def test_every_state_and_reason_has_words():
    words = [
        *(order_texts.state(state) for state in OrderState),
        *(order_texts.refund_state(state) for state in RefundState),
        *(order_texts.reason(reason) for reason in RefundReason),
    ]

    assert all(words)
    assert set(order_texts.STATE_TONES) == set(OrderState)
    assert set(order_texts.REFUND_TONES) == set(RefundState)


def test_a_shopper_is_named_as_far_as_the_shop_knows():
    assert order_texts.shopper("") == "Guest"
    assert order_texts.shopper("name:Meera") == "Meera"
    assert order_texts.shopper("mobile:abc:3210") == "··· 3210"


def test_a_moment_is_on_the_shops_clock():
    assert order_texts.short_moment(NOON, ZONE) == "8 Nov 12:00"
    assert order_texts.short_moment(datetime(2026, 12, 31, 20, 0, tzinfo=ZONE), ZONE).startswith(
        "31 Dec"
    )
