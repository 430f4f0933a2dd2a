"""Every text of the shoppers' screens has its place, in every language, shape and text size."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kiosk.domain.errors import OfferSnoozedError, SaleNotOpenError, SoldOutError
from kiosk.domain.order import OrderState
from kiosk.domain.product import Sku
from kiosk.domain.refund import Refund, RefundReason, RefundState
from kiosk.domain.sale import SaleState
from kiosk.domain.settings import LANGUAGES
from kiosk.ui.languages import NAMES
from kiosk.ui.out_of_service_view import OutOfServiceView
from kiosk.ui.payment_view import PaymentView
from kiosk.ui.pictures import PictureStore
from kiosk.ui.products_view import ProductsView
from kiosk.ui.result_texts import Ending, result_text
from kiosk.ui.result_view import ResultView
from kiosk.ui.setup_view import SetupView
from kiosk.ui.staff_login_view import StaffLoginView
from kiosk.ui.stage_plan import plan_stage
from kiosk.ui.theme import Look, Theme
from kiosk.ui.welcome_view import WelcomeView
from kiosk.ui.widgets.help_bar import HelpBar
from kiosk.ui.widgets.idle_overlay import IdleOverlay
from kiosk.ui.widgets.search_field import SearchField
from tests.ui.checks import settle, shown_in
from tests.ui.fitting import OTHER_DIGITS, misfits, painted_texts, said
from tests.ui.offers import NOW, OFFERS, WATCH, board, order, request

WIDE, TALL, SMALL = (1920, 1080), (1080, 1920), (1024, 768)
FORMS = [
    *(
        (code, size, large)
        for code in LANGUAGES
        for size in (WIDE, TALL)
        for large in (False, True)
    ),
    ("en", SMALL, False),
]
# The header of a screen that is not high.
LOW_HEADER = 96
Stop = tuple[str, QWidget]
Walk = Callable[[Theme], Iterator[Stop]]


def picture() -> QPixmap:
    made = QPixmap(480, 400)
    made.fill(Qt.GlobalColor.white)
    return made


def head(view: QWidget) -> None:
    header = getattr(view, "header", None)
    if header is not None:
        where = said("Screens", "{shop} · Kiosk {kiosk}", shop="Chandni", kiosk="K1")
        header.set_titles("Diwali Flash Sale", where)
        header.set_demo(on=True)


def welcome(theme: Theme) -> Iterator[Stop]:
    view = WelcomeView(theme)
    view.set_shop(name="Chandni", demo=True, guest_allowed=True, staff_hint="Asha, PIN 2468")
    view.set_languages(list(NAMES.items()), "en")
    lines = [
        said("WelcomeFlow", "{count} offers, up to {percent}% off.", count=20, percent=57),
        said("WelcomeFlow", "What you see on the shelf is what is left."),
    ]
    view.show_sale(title="Diwali Flash Sale", lines=lines, pictures=[picture()] * 5)
    view.show_countdown(said("Sentences", "paused, closes in"), 5076)
    yield "before the shop is open", view
    view.set_ready(ready=True)
    view.show_countdown(said("Sentences", "closes in"), 400_000)
    view.show_problem(
        said("Sentences", "A mobile number has 10 digits and begins with 6, 7, 8 or 9.")
    )
    yield "a number that is none", view
    for key in view.findChildren(QPushButton, "lettersKey"):
        key.click()
    view.set_guest_text(said("WelcomeFlow", "Back to the sale"))
    view.show_problem(said("Sentences", "Please type a name of up to 60 letters."))
    yield "letters", view


def products(theme: Theme) -> Iterator[Stop]:
    store = PictureStore(())
    view = ProductsView(theme, store)
    view.destroyed.connect(store.close)
    head(view)
    view.set_language_chip("हिन्दी")
    held = replace(WATCH, sku=Sku("HELD"), on_hand=12, held=3)
    nobody_knows = replace(WATCH, sku=Sku("H2"), on_hand=1, held=1, free_at=None)
    now = replace(WATCH, sku=Sku("H3"), on_hand=1, held=1, free_at=NOW)
    snoozed = replace(WATCH, sku=Sku("BREAK"), snoozed=True)
    last = replace(WATCH, sku=Sku("LAST"), on_hand=1)
    offers = (*OFFERS, held, nobody_knows, now, snoozed, last)
    view.show_board(board(offers), state=SaleState.OPEN)
    view.set_now(NOW)
    view.set_clock(said("Sentences", "closes in"), "01:24:36")
    view.set_notified(frozenset({Sku("H2")}))
    yield "every badge", view
    for state in (SaleState.PAUSED, SaleState.UPCOMING, SaleState.CLOSED):
        view.show_board(board(offers), state=state)
        yield state.value, view
    view.set_clock(said("Sentences", "paused, closes in"), said("Sentences", "{days} days", days=5))
    view.show_toast(said("ProductsFlow", "{name} is free again. Be quick.", name=WATCH.name))
    [search] = view.findChildren(SearchField)
    search.setText("nothing like that")
    yield "nothing found", view
    search.setText("watch")
    search.tapped.emit()
    yield "searching", view


def help_bar(theme: Theme) -> Iterator[Stop]:
    view = QWidget()
    bar = HelpBar(theme)
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    column.addWidget(bar)
    code = said("HelpFlow", "The code stays valid until {time}.", time="10:30:00")
    who = said("HelpFlow", "{name} is coming.", name="Lakshmi")
    for words in (
        who,
        said("HelpFlow", "The staff have been called."),
        said("HelpFlow", "Help is wanted here: staff, please come."),
    ):
        bar.say(f"{words} {code}")
        yield words, view


def payment(theme: Theme) -> Iterator[Stop]:
    view = PaymentView(theme)
    head(view)
    view.header.set_status(said("PaymentFlow", "order"), "K1-000042", tone="plain")
    view.show_order(order(), WATCH, picture=picture())
    view.show_request(request(), payee_name="CHANDNI ELECTRONICS", hold_seconds=180)
    yield "the code for one", view
    view.show_order(order(units=2), WATCH, picture=picture())
    yield "the order", view
    text = "Someone is paying for the last one, free again in about {time}."
    view.show_gate(said("PaymentFlow", text, time="12:48"), 768)
    yield "waiting for others", view
    view.show_gate("", None)
    view.show_request(request(), payee_name="CHANDNI ELECTRONICS", hold_seconds=180)
    view.set_seconds_left(124)
    yield "the code", view
    for text in (
        "Your payment has not reached us yet. One more moment, please.",
        "Help is wanted here: staff, please come.",
        "We could not reach the bank. Your payment is not lost; please call the staff.",
        "No money has come yet. Please look at your payment app, or scan again.",
        "It is free now. Press Pay Now.",
    ):
        view.show_notice(said("PaymentFlow", text))
        yield text, view
    text = "Somebody of the shop is coming to look. Your order: {number}"
    view.show_claimed(said("PaymentFlow", text, number="K1-000042"), hold_seconds=600)
    yield "the staff look", view
    title = said("AttendedFlow", "Order {number}: {amount}", number="K1-000042", amount="₹4,998.00")
    view.confirm.open(title, ["Asha", "Ravi"])
    text = "This reference was given before: it paid for order {number}."
    view.confirm.show_problem(said("Sentences", text, number="K1-000041"))
    yield "the staff confirm", view


def results(theme: Theme) -> Iterator[Stop]:
    placed = order(units=2)

    def refund(reason: RefundReason) -> tuple[Refund]:
        return (
            Refund(
                id="r",
                number="R-000017",
                payment_id="p",
                amount_paise=1_24_998_00,
                reason=reason,
                state=RefundState.DUE,
                due_at=NOW,
            ),
        )

    paid = replace(placed, state=OrderState.PAID)
    due = replace(placed, state=OrderState.REFUND_DUE)
    endings = [
        paid,
        replace(paid, refunds=refund(RefundReason.AMOUNT_HIGH)),
        *(replace(due, refunds=refund(reason)) for reason in RefundReason),
        replace(placed, state=OrderState.REVIEW, refunds=refund(RefundReason.AMOUNT_LOW)),
        replace(placed, state=OrderState.EXPIRED),
        replace(placed, state=OrderState.CANCELLED),
    ]
    view = ResultView(theme)
    head(view)
    view.set_seconds_left(12)
    for ended in endings:
        text = result_text(Ending(order=ended, had_code=True))
        view.show_result(text)
        yield text.title, view
    for refused in (SoldOutError("x"), SaleNotOpenError("x"), OfferSnoozedError("x")):
        view.show_result(result_text(Ending(order=placed, had_code=False, refused=refused)))
        yield type(refused).__name__, view


def others(theme: Theme) -> Iterator[Stop]:
    login = StaffLoginView(theme)
    login.set_operators(["Asha", "Ravi"])
    login.clear()
    login.show_problem(said("Sentences", "That name and PIN do not fit. Please try again."))
    yield "signing in", login
    login.set_busy(busy=True)
    yield "being signed in", login
    idle = QWidget()
    idle.resize(*SMALL)
    IdleOverlay(theme, idle).show_warning(15)
    yield "nobody there", idle
    out = OutOfServiceView(theme)
    calm = "The shop's data cannot be reached. Nothing is sold until it can be; this"
    calm = said("Trouble", calm + " kiosk goes on by itself then.")
    out.show_reason(said("Trouble", "One moment, please."), calm, calm=True)
    yield "a moment", out
    order_text = said("Kiosk", "Order {number}", number="K1-000042")
    why = said("Trouble", "The shop's data was made by a newer version of this program.")
    out.show_reason(said("Trouble", "We will be right back."), why, reference=order_text)
    yield "out of service", out
    yield from help_bar(theme)


def set_up(theme: Theme) -> Iterator[Stop]:
    view = SetupView(theme)
    for place in range(4):
        view.show_step(place)
        yield f"step {place}", view


def misfits_of(walk: Walk, theme: Theme, size: tuple[int, int], qtbot) -> list[str]:
    """Return what is wrong with the texts of all stops of `walk`."""
    found, shown = [], set()
    for name, view in walk(theme):
        if view not in shown:
            shown_in(view, size, qtbot)
            shown.add(view)
        settle()
        found += [f"{name}: {why}" for why in misfits(view)]
        texts = painted_texts(view)
        assert texts, name
        found += [f"{name}: {text!r}" for text in texts if OTHER_DIGITS.search(text)]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("walk", [welcome, products, payment, results, others, set_up])
@pytest.mark.parametrize(("code", "size", "large"), FORMS)
def test_every_text_has_its_place(walk, code, size, large, languages, theme, qtbot):
    languages.choose(code)
    theme.set_large_text(on=large)
    found = misfits_of(walk, theme, size, qtbot)
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("walk", [products, payment, results])
@pytest.mark.parametrize(("code", "size", "large"), FORMS[:-1])
def test_every_text_has_its_place_in_low_reach(walk, code, size, large, languages, theme, qtbot):
    languages.choose(code)
    theme.set_look(Look(low_reach=True, large_text=large))
    view = plan_stage(QSize(*size), low=True, header=theme.px(LOW_HEADER)).view
    found = misfits_of(walk, theme, view.size().toTuple(), qtbot)
    assert not found, "\n" + "\n".join(found)
