"""Every text on every screen is read easily, measured from the pixels."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QLabel

import kiosk.ui.theme
from kiosk.domain.operator import Role
from kiosk.ui.main_window import Screen
from kiosk.ui.theme import NORMAL, Look
from tests.ui.checks import settle
from tests.ui.contrast import Text, measured, ratio, texts_of

AA, AA_LARGE, AAA, DISABLED = 4.5, 3.0, 7.0, 3.0
PAGES = (
    "live", "orders", "refunds", "products", "stock", "sales", "figures", "dayClose", "operators",
    "trail", "settings",
)  # fmt: skip


class Reader:
    """Looks at a screen after the other, and notes what is too faint."""

    def __init__(self, visitor, *, high: bool) -> None:
        self.visitor = visitor
        self.faint: list[tuple[str, str, float]] = []
        self.high = high
        self.read = 0
        self.visitor.kiosk.theme.set_look(Look(high_contrast=high))

    def reads(self, screen: str) -> None:
        kiosk = self.visitor.kiosk
        self.visitor.wait(lambda: not kiosk.office_jobs.is_busy and not kiosk.jobs.is_busy)
        settle()
        focused = self.visitor.window.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a caret is no letter
        image, texts = texts_of(self.visitor.window)
        for text in texts:
            if text.place.isEmpty():
                continue
            self.read += 1
            found = measured(image, text.place)
            if found < self._least(text):
                self.faint.append((screen, text.words[:60], round(found, 2)))

    def _least(self, text: Text) -> float:
        if not text.enabled:
            return DISABLED
        if self.high:
            return AAA
        return AA_LARGE if text.is_large else AA


def walk_as_shopper(visitor, reader: Reader) -> None:
    visitor.wait_for_sale()
    reader.reads("welcome")
    visitor.tap("startButton")
    reader.reads("welcome, nothing typed")
    visitor.tap("lettersKey")
    reader.reads("welcome, letters")
    visitor.tap("accessButton")
    visitor.tap("accessCloseButton")
    visitor.tap("guestButton")
    visitor.sees(Screen.PRODUCTS)
    reader.reads("products")
    visitor.tap("searchEdit")
    visitor.type("zzz")
    reader.reads("products, nothing found")
    visitor.tap("searchDoneButton")
    visitor.kiosk.screens.products.reset()
    for tone in ("info", "good", "amber"):
        visitor.kiosk.screens.products.show_toast("One is free again. Be quick.", tone=tone)
        reader.reads(f"toast, {tone}")
    visitor.tap("accessButton")
    reader.reads("panel")
    visitor.tap("accessCloseButton")
    visitor.tap("helpButton")
    reader.reads("help")
    visitor.tap("helpDismissButton")
    visitor.tap_card("CHIPS")
    visitor.sees(Screen.PAYMENT)
    reader.reads("order")
    visitor.tap("payButton")
    visitor.wait(lambda: visitor.flow.request is not None)
    reader.reads("code")
    for tone in ("amber", "blue", "green"):
        visitor.kiosk.screens.payment.show_notice("It is free now. Press Pay Now.", tone=tone)
        reader.reads(f"notice, {tone}")
    visitor.tap("cancelButton")
    visitor.sees(Screen.RESULT)
    reader.reads("result")
    visitor.tap("doneButton")
    visitor.sees(Screen.PRODUCTS)
    visitor.kiosk.screens.idle_flow.warn_now()
    reader.reads("still there?")
    visitor.tap("stayButton")


def walk_as_operator(visitor, reader: Reader) -> None:
    visitor.wait_for_sale()
    visitor.tap("staffButton")
    visitor.sees(Screen.STAFF_LOGIN)
    visitor.find("pinField").setFocus()
    visitor.type("1111")
    visitor.tap("signInButton")
    visitor.wait(lambda: visitor.reads("staffProblemLabel"))
    reader.reads("staff")
    visitor.find("pinField").setFocus()
    visitor.type("2468")
    visitor.tap("signInButton")
    visitor.sees(Screen.OFFICE)
    for page in PAGES:
        visitor.tap(f"{page}NavButton")
        reader.reads(page)
    visitor.kiosk.show_trouble("We will be right back.", "Something did not work.")
    visitor.sees(Screen.OUT_OF_SERVICE)
    reader.reads("out of service")


@pytest.fixture
def sold(shop):
    shop.stock(CHIPS=50, SODA=3, LAMP=1, SOLD=1)
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="setup")
    shop.buy("SOLD")
    shop.request("LAMP")
    return shop


@pytest.mark.parametrize("high", [False, True], ids=["normal", "high"])
def test_every_text_of_the_shoppers_side_is_read_easily(sold, open_kiosk, high):
    visitor = open_kiosk()
    reader = Reader(visitor, high=high)
    walk_as_shopper(visitor, reader)

    assert not reader.faint, "\n".join(map(str, reader.faint))
    assert reader.read > 150


@pytest.mark.parametrize("high", [False, True], ids=["normal", "high"])
def test_every_text_of_the_back_office_is_read_easily(sold, open_kiosk, high):
    visitor = open_kiosk()
    reader = Reader(visitor, high=high)
    walk_as_operator(visitor, reader)

    assert not reader.faint, "\n".join(map(str, reader.faint))
    assert reader.read > 150


@pytest.mark.parametrize(
    ("token", "screen"), [("soft", "products"), ("green", "products"), ("flame", "products")]
)
def test_a_colour_that_is_too_faint_is_found(sold, open_kiosk, monkeypatch, token, screen):
    monkeypatch.setattr(kiosk.ui.theme, "NORMAL", replace(NORMAL, **{token: "#F0C0B0"}))
    visitor = open_kiosk()
    reader = Reader(visitor, high=False)
    visitor.enters()
    reader.reads(screen)

    assert reader.faint


def test_the_measure_is_that_of_the_guidelines():
    assert ratio((0, 0, 0), (255, 255, 255)) == pytest.approx(21.0)
    assert ratio((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)
    white = QImage(20, 20, QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    assert measured(white, white.rect()) == 1.0


def test_large_and_bold_letters_need_less(qapp):
    label = QLabel("x")
    for size, weight, large in ((20, 400, False), (20, 700, True), (24, 400, True)):
        font = QFont("Noto Sans")
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
        assert Text("x", label.rect(), font).is_large is large
