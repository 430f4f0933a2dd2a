"""The payment screen."""

from dataclasses import replace

import numpy
import pytest
import zxingcpp
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.ui.payment_view import PaymentView
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.ring import Ring
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
from tests.ui.offers import URI, WATCH, order, request

LONG_URI = URI + "%20and%20a%20note%20of%20fifty" * 4
NOTICE = "We could not reach the bank. Your payment is not lost; please call the staff."


@pytest.fixture
def view(theme):
    view = PaymentView(theme)
    view.header.set_titles("Diwali Flash Sale", "Chandni Electronics · Kiosk K1")
    view.header.set_demo(on=True)
    picture = QPixmap(480, 400)
    picture.fill(Qt.GlobalColor.white)
    view.show_order(order(units=2), WATCH, picture=picture)
    return view


@pytest.fixture
def shown(view, qtbot):
    shown_in(view, (1920, 1080), qtbot)
    return view


def ask_for_money(view, uri=URI):
    view.show_request(request(uri), payee_name="CHANDNI ELECTRONICS", hold_seconds=180)
    view.set_seconds_left(124)
    settle()


def let_the_finger_rest(view, qtbot):
    """Wait until "I have paid" listens, which it does not at once."""
    view.findChild(QTimer, "armingTimer").start(0)
    qtbot.waitUntil(lambda: button_of(view, "paidButton").isEnabled())


def button_of(view, name):
    return view.findChild(QPushButton, name)


def text_of(view, name):
    return view.findChild(QLabel, name).text()


def tap(qtbot, view, name):
    qtbot.mouseClick(button_of(view, name), Qt.MouseButton.LeftButton)


def decoded(view):
    """Return what a scanner reads from a picture of the whole screen."""
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = numpy.array(image.constBits(), dtype=numpy.uint8)
    pixels = pixels.reshape(image.height(), image.bytesPerLine())[:, : image.width()]
    return [found.text for found in zxingcpp.read_barcodes(numpy.ascontiguousarray(pixels))]


def test_the_order_is_summed_up(shown):
    assert text_of(shown, "headerStatusLabel") == "K1-000042"
    assert text_of(shown, "productNameLabel") == "Orbit 2 smart watch"
    assert text_of(shown, "unitsLabel") == "2 units · list price"
    assert text_of(shown, "listPriceLabel") == "₹4,999"
    assert text_of(shown, "priceLabel") == "₹4,998.00"
    assert text_of(shown, "savedLabel") == "₹5,000.00"
    assert text_of(shown, "totalLabel") == "₹4,998.00"
    assert button_of(shown, "payButton").text() == "Pay Now · ₹4,998"


def test_one_unit_reads_naturally(shown):
    shown.show_order(order(), WATCH, picture=QPixmap())

    assert text_of(shown, "unitsLabel") == "1 unit · list price"
    assert text_of(shown, "priceCaptionLabel") == "Sale price"


def test_without_a_saving_nothing_is_said_of_it(shown):
    plain = order()
    line = replace(plain.lines[0], list_price_paise=plain.lines[0].unit_price_paise)
    shown.show_order(replace(plain, lines=(line,)), WATCH, picture=QPixmap())

    assert not shown.findChild(QLabel, "savedLabel").isVisible()
    assert not shown.findChild(QLabel, "listPriceLabel").isVisible()
    assert text_of(shown, "unitsLabel") == "1 unit"


@pytest.mark.parametrize(("paise", "text"), [(40, "+₹0.40"), (-40, "−₹0.40")])  # noqa: RUF001
def test_a_rounded_total_says_by_how_much(shown, paise, text):
    plain = order(units=2)
    shown.show_order(replace(plain, total_paise=4_998_00 + paise), WATCH, picture=QPixmap())

    assert text_of(shown, "priceLabel") == "₹4,998.00"
    assert text_of(shown, "roundOffCaptionLabel") == "Round off"
    assert text_of(shown, "roundOffLabel") == text
    assert text_of(shown, "totalLabel") == ("₹4,998.40" if paise > 0 else "₹4,997.60")
    assert shown.findChild(QLabel, "roundOffLabel").isVisible()

    shown.show_order(plain, WATCH, picture=QPixmap())
    assert not shown.findChild(QLabel, "roundOffLabel").isVisible()
    assert not shown.findChild(QLabel, "roundOffCaptionLabel").isVisible()


def test_the_quantity_is_chosen_within_the_limit(shown, qtbot):
    with qtbot.waitSignal(shown.quantity_chosen) as chosen:
        tap(qtbot, shown, "moreButton")
    assert chosen.args == [3]

    shown.show_order(order(), replace(WATCH, limit_per_shopper=1), picture=QPixmap())
    assert not button_of(shown, "moreButton").isVisible()


def test_before_the_code_the_screen_explains_what_will_happen(shown):
    steps = [text_of(shown, f"beforeStep{number}Label") for number in (1, 2, 3)]

    assert steps[1] == "2 are kept for you while you pay."
    assert steps[2] == "Nothing is taken from the shelf until you have paid."
    assert not shown.findChild(QrCode).isVisible()
    assert not button_of(shown, "paidButton").isVisible()


@pytest.mark.parametrize(
    ("name", "signal", "with_code"),
    [
        ("payButton", "pay_requested", False),
        ("cancelButton", "cancel_requested", False),
        ("paidButton", "paid_claimed", True),
        ("cancelButton", "cancel_requested", True),
        ("headerActionButton", "help_requested", True),
    ],
)
def test_every_button_says_what_is_wanted(shown, qtbot, name, signal, with_code):
    if with_code:
        ask_for_money(shown)
        let_the_finger_rest(shown, qtbot)
    signals = {
        "pay_requested": shown.pay_requested,
        "cancel_requested": shown.cancel_requested,
        "paid_claimed": shown.paid_claimed,
        "help_requested": shown.help_requested,
    }
    with qtbot.waitSignal(signals[signal]):
        tap(qtbot, shown, name)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_pays_too(shown, qtbot, key):
    button_of(shown, "payButton").setFocus()
    with qtbot.waitSignal(shown.pay_requested):
        qtbot.keyClick(button_of(shown, "payButton"), key)


def test_tab_follows_the_reading_order(shown):
    wanted = ["fewerButton", "moreButton", "cancelButton", "payButton"]
    seen, widget = [], shown.header
    for _ in range(120):
        widget = widget.nextInFocusChain()
        if widget.objectName() in wanted and widget.objectName() not in seen:
            seen.append(widget.objectName())

    assert seen == wanted


def test_with_the_code_the_name_and_the_hold_are_shown(shown):
    ask_for_money(shown)

    assert text_of(shown, "payStep2StrongLabel") == "CHANDNI ELECTRONICS"
    assert text_of(shown, "keptLabel") == "2 are kept for you while you pay"
    assert shown.findChild(QLabel, "keptLabel").isVisible()
    assert shown.findChild(Ring).text == "2:04"
    assert not button_of(shown, "payButton").isVisible()
    assert not button_of(shown, "moreButton").isVisible()
    assert "₹2,499.00" in shown.findChild(QrCode).accessibleName()


def test_a_new_order_leads_back_to_before_the_code(shown):
    ask_for_money(shown)
    shown.show_notice(NOTICE)

    shown.show_order(order(), WATCH, picture=QPixmap())

    assert button_of(shown, "payButton").isVisible()
    assert not shown.findChild(QrCode).isVisible()
    assert not shown.findChild(QLabel, "keptLabel").isVisible()
    assert text_of(shown, "noticeLabel") == "You can cancel at any time. It costs nothing."


def test_the_gate_waits_and_opens(shown, qtbot):
    shown.show_gate("Someone is paying for the last one, free again in about 1:10.", 70)

    assert button_of(shown, "payButton").text() == "Free again in 1:10"
    assert text_of(shown, "noticeLabel").startswith("Someone is paying")
    with qtbot.assertNotEmitted(shown.pay_requested):
        tap(qtbot, shown, "payButton")

    shown.show_gate("", None)
    assert button_of(shown, "payButton").text() == "Pay Now · ₹4,998"
    with qtbot.waitSignal(shown.pay_requested):
        tap(qtbot, shown, "payButton")


def test_taps_pass_while_a_job_runs(shown, qtbot):
    shown.set_busy(busy=True)
    with (
        qtbot.assertNotEmitted(shown.pay_requested),
        qtbot.assertNotEmitted(shown.cancel_requested),
        qtbot.assertNotEmitted(shown.quantity_chosen),
    ):
        for name in ("payButton", "cancelButton", "fewerButton"):
            tap(qtbot, shown, name)

    shown.set_busy(busy=False)
    with qtbot.waitSignal(shown.pay_requested):
        tap(qtbot, shown, "payButton")


def test_a_long_job_says_what_it_does(shown, qtbot):
    ask_for_money(shown)
    let_the_finger_rest(shown, qtbot)

    shown.set_busy(busy=True, text="Looking for your payment")
    assert button_of(shown, "paidButton").text() == "Looking for your payment"
    assert not button_of(shown, "paidButton").isEnabled()

    shown.set_busy(busy=False)
    assert button_of(shown, "paidButton").text() == "I have paid"
    assert button_of(shown, "paidButton").isEnabled()


def test_a_double_tap_on_pay_now_does_not_claim_to_have_paid(shown, qtbot):
    shown.pay_requested.connect(lambda: ask_for_money(shown))
    tap(qtbot, shown, "payButton")

    claimed = []
    shown.paid_claimed.connect(lambda: claimed.append(True))
    qtbot.mouseDClick(button_of(shown, "paidButton"), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(button_of(shown, "paidButton"), Qt.MouseButton.LeftButton)

    # mouseDClick sends the second press of a double tap only.
    assert claimed == []


@pytest.mark.parametrize("uri", [URI, LONG_URI])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_a_scanner_reads_the_code_from_the_screen(view, theme, qtbot, size, large, uri):
    theme.set_large_text(on=large)
    shown_in(view, size, qtbot)
    ask_for_money(view, uri)
    view.show_notice(NOTICE)
    settle()

    code = view.findChild(QrCode)
    assert decoded(view) == [uri]
    assert code.module_pixels >= 6
    assert min(code.width(), code.height()) >= code.minimumSizeHint().width()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("with_code", [False, True])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("round_off", [0, 40])
def test_everything_fits_every_screen(view, theme, qtbot, size, with_code, large, round_off):
    theme.set_large_text(on=large)
    shown_in(view, size, qtbot)
    rounded = replace(order(units=2), total_paise=4_998_00 + round_off)
    view.show_order(rounded, WATCH, picture=QPixmap())
    if with_code:
        ask_for_money(view)
    view.show_notice(NOTICE)
    settle()

    check_targets(view)
    check_names(view)
    check_words(view)
    check_inside(view)
    needed = view.layout().totalMinimumSize()
    assert needed.height() <= size[1]
    assert needed.width() <= size[0]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_break_nothing(view, qtbot, name, size):
    shown_in(view, size, qtbot)
    view.show_order(order(name=name), WATCH, picture=QPixmap())
    ask_for_money(view)
    settle()

    check_inside(view)
    check_words(view)
    assert text_of(view, "productNameLabel") == name
    assert decoded(view) == [URI]


def test_nothing_moves_when_a_notice_comes(shown):
    ask_for_money(shown)
    places = {w.objectName(): w.geometry() for w in shown.findChildren(QWidget) if w.isVisible()}

    shown.show_notice(NOTICE, tone="blue")
    settle()

    after = {w.objectName(): w.geometry() for w in shown.findChildren(QWidget) if w.isVisible()}
    assert after == places


def test_who_goes_on_tapping_after_pay_now_has_not_paid(shown, qtbot):
    shown.pay_requested.connect(lambda: ask_for_money(shown))

    with qtbot.assertNotEmitted(shown.paid_claimed):
        for _ in range(4):
            for name in ("payButton", "paidButton"):
                qtbot.mouseClick(button_of(shown, name), Qt.MouseButton.LeftButton)
