"""The result screen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.ui.receipts.content import short_text
from kiosk.ui.result_view import ResultKind, ResultText, ResultView
from tests.receipts import receipt
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

PAID = ResultText(
    kind=ResultKind.PAID,
    title="Paid. It is yours.",
    text="Show this number at the counter to collect your Orbit 2 smart watch.",
    number="K1-000042",
    number_caption="order",
    footnote="₹2,499.00 paid · you saved ₹2,500.00",
)
EXPIRED = ResultText(
    kind=ResultKind.EXPIRED,
    title="The time is up.",
    text="The code has closed. Nothing was charged if you have not paid.",
    number="",
    number_caption="",
    footnote="Paid already? Your money is not lost: tell the staff the order K1-000042.",
    can_try_again=True,
)


@pytest.fixture
def view(theme):
    view = ResultView(theme)
    view.header.set_titles("Diwali Flash Sale", "Chandni Electronics · Kiosk K1")
    view.header.set_demo(on=True)
    view.show_result(PAID)
    view.set_seconds_left(12)
    return view


@pytest.fixture
def shown(view, qtbot):
    shown_in(view, (1920, 1080), qtbot)
    return view


def find(view, name, kind=QPushButton):
    return view.findChild(kind, name)


def test_a_paid_order_shows_its_number(shown):
    assert find(shown, "resultTitleLabel", QLabel).text() == "Paid. It is yours."
    assert find(shown, "numberLabel", QLabel).text() == "K1-000042"
    assert find(shown, "numberLabel", QLabel).isVisible()
    assert not find(shown, "againButton").isVisible()


def test_an_expired_order_has_no_number_and_can_be_tried_again(shown, qtbot):
    shown.show_result(EXPIRED)

    assert not find(shown, "numberTile", QWidget).isVisible()
    with qtbot.waitSignal(shown.again_requested):
        qtbot.mouseClick(find(shown, "againButton"), Qt.MouseButton.LeftButton)


def test_the_way_back_counts_down(shown, qtbot):
    assert find(shown, "doneButton").text() == "Back to the sale · 12"
    shown.set_seconds_left(11)
    assert find(shown, "doneButton").text() == "Back to the sale · 11"

    with qtbot.waitSignal(shown.done_requested):
        qtbot.mouseClick(find(shown, "doneButton"), Qt.MouseButton.LeftButton)


def test_the_shopper_can_leave(shown, qtbot):
    with qtbot.waitSignal(shown.leave_requested):
        qtbot.mouseClick(find(shown, "leaveButton"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_leads_back_too(shown, qtbot, key):
    find(shown, "doneButton").setFocus()
    with qtbot.waitSignal(shown.done_requested):
        qtbot.keyClick(find(shown, "doneButton"), key)


@pytest.mark.parametrize("kind", list(ResultKind))
def test_every_kind_has_its_sign(shown, kind):
    shown.show_result(
        ResultText(kind=kind, title="T", text="t", number="", number_caption="", footnote="")
    )
    settle()

    assert not shown.grab().isNull()
    assert not find(shown, "resultFootnoteLabel", QLabel).isVisible()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("result", [PAID, EXPIRED], ids=["paid", "expired"])
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_every_screen(view, theme, qtbot, size, result, large):
    theme.set_large_text(on=large)
    shown_in(view, size, qtbot)
    view.show_result(result)
    settle()

    check_targets(view)
    check_names(view)
    check_words(view)
    check_inside(view)
    for words in view.findChildren(QLabel):
        if words.isVisible() and words.wordWrap():
            assert words.height() >= words.heightForWidth(words.width()), words.objectName()


@pytest.mark.parametrize("note", ["", "Your receipt waits. Please show the order K1-000042."])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_a_receipt_fits_every_screen_and_can_be_scanned(view, theme, qtbot, size, large, note):
    theme.set_large_text(on=large)
    shown_in(view, size, qtbot)
    long_name = receipt(shop_name="चाँदनी इलेक्ट्रॉनिक्स और मोबाइल की दुकान")
    view.show_receipt(short_text(long_name), can_print=True)
    if note:
        view.show_receipt_note(note, tone="amber")
    settle()

    check_targets(view)
    check_names(view)
    check_words(view)
    check_inside(view)
    code = find(view, "receiptCode", QWidget)
    assert code.module_pixels >= 6
    assert code.height() >= code.minimumSizeHint().height()
    parts = [code, *(one for one in view.findChildren(QLabel) if one.isVisible() and one.text())]
    boxes = [QRect(one.mapTo(view, QPoint()), one.size()) for one in parts]
    assert not any(
        one.intersects(other) for place, one in enumerate(boxes) for other in boxes[place + 1 :]
    )


def test_a_receipt_is_asked_for_once(shown, qtbot):
    shown.show_receipt("receipt", can_print=True)
    with qtbot.waitSignal(shown.receipt.print_requested):
        qtbot.mouseClick(find(shown, "printReceiptButton"), Qt.MouseButton.LeftButton)

    shown.show_receipt_note("Your receipt is being printed.")
    assert not find(shown, "printReceiptButton").isVisible()
    assert find(shown, "receiptNoteLabel", QLabel).isVisible()


def test_without_a_printer_there_is_the_code_alone(shown):
    shown.show_receipt("receipt", can_print=False)
    assert find(shown, "receiptCode", QWidget).isVisible()
    assert not find(shown, "printReceiptButton").isVisible()
    shown.show_receipt("", can_print=False)
    assert not find(shown, "receiptBox", QWidget).isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_break_nothing(view, qtbot, name, size):
    text = f"Show this number at the counter to collect your {name}."
    shown_in(view, size, qtbot)
    view.show_result(
        ResultText(
            kind=ResultKind.PAID,
            title=PAID.title,
            text=text,
            number=PAID.number,
            number_caption="order",
            footnote=PAID.footnote,
        )
    )
    settle()

    check_inside(view)
    check_words(view)
    check_targets(view)
    assert find(view, "resultTextLabel", QLabel).text() == text


def test_large_text_is_followed_at_once(shown, theme):
    before = find(shown, "numberLabel", QLabel).fontMetrics().height()

    theme.set_large_text(on=True)
    settle()

    assert find(shown, "numberLabel", QLabel).fontMetrics().height() > before
    check_inside(shown)
