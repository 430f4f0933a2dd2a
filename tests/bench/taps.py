"""From a finger's tap to its answer on the screen: Buy Now, Pay Now, I Have Paid."""

import random
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.domain.order import OrderState
from kiosk.domain.product import Sku
from kiosk.ui.main_window import Screen
from kiosk.ui.widgets.qr_code import QrCode, qr_matrix
from tests.bench.figures import Report, at_most, percentile, spread
from tests.bench.places import fresh_folder, load, say
from tests.bench.stalls import make_shop
from tests.bench.window import BenchKiosk, PaintEye

WARM_UPS = 5
SAMPLES = 120
LIMITS = {"buy_now": 50, "pay_now": 100, "i_have_paid": 100}


def measure() -> Report:
    """Measure each tap once for each of 120 products, one journey after the other.

    From just before the synthetic click to just after the paint that shows the answer: the
    payment screen with the order, the QR code of the request that was committed, the result of
    the payment that was recorded. Between two taps the kiosk lives for a random 20 to 260 ms, so
    that taps meet every phase of its watcher (200 ms), its ticks and its reloads. Motion is off:
    the answer comes before the screen slides, but would be painted as part of the slide.
    """
    with fresh_folder() as folder:
        skus = make_shop(folder, SAMPLES + WARM_UPS)
        bench = BenchKiosk(folder)
        try:
            return _measure(bench, skus)
        finally:
            bench.close()


def _measure(bench: BenchKiosk, skus: list[Sku]) -> Report:
    bench.enter()
    times: dict[str, list[float]] = {name: [] for name in LIMITS}
    for number, sku in enumerate(skus):
        journey = _journey(bench, sku)
        if number >= WARM_UPS:
            for name, value in zip(LIMITS, journey, strict=True):
                times[name].append(value)
        if number % 25 == 0:
            say(f"taps: {number} of {len(skus)} journeys")
    return {
        "products": len(skus),
        "load_average": load(),
        **{
            f"{name}_ms": {
                **spread(times[name]),
                "p95": at_most(percentile(times[name], 95), limit),
            }
            for name, limit in LIMITS.items()
        },
    }


def _journey(bench: BenchKiosk, sku: Sku) -> tuple[float, float, float]:
    """Buy one unit of `sku`; return the milliseconds of the three taps."""
    screens, flow, window = bench.screens, bench.screens.payment_flow, bench.window
    code = bench.window.findChild(QrCode, "qrCode")
    assert isinstance(code, QrCode)

    def order_is_shown() -> bool:
        order = flow.order
        return window.current is Screen.PAYMENT and order is not None and order.lines[0].sku == sku

    def code_is_shown() -> bool:
        request = flow.request
        return request is not None and code._matrix == qr_matrix(request.upi_uri)

    card = _card(bench, sku)
    buy = _timed(screens.payment, order_is_shown, card)
    order = flow.order
    assert order is not None
    _breathe(bench)
    pay = _timed(code, code_is_shown, lambda: bench.tap("payButton"))
    _breathe(bench)
    result_shown = lambda: window.current is Screen.RESULT  # noqa: E731
    # "I have paid" listens after a pause; that wait is not part of any figure.
    arming = window.findChild(QTimer, "armingTimer")
    assert arming is not None
    arming.start(0)
    while not bench.find("paidButton").isEnabled():
        bench.rest(5)
    paid = _timed(screens.result, result_shown, lambda: bench.tap("paidButton"))
    assert bench.kiosk.shop is not None
    assert bench.kiosk.shop.checkout.order(order.id).state is OrderState.PAID
    back = PaintEye(bench.grid.viewport())
    bench.tap("doneButton")
    back.wait("the sale")
    _breathe(bench)
    return buy, pay, paid


def _timed(widget: QWidget, holds: Callable[[], bool], tap: Callable[[], None]) -> float:
    eye = PaintEye(widget, holds)
    begin = monotonic()
    tap()
    return (eye.wait(widget.objectName()) - begin) * 1000


def _card(bench: BenchKiosk, sku: Sku) -> Callable[[], None]:
    """Scroll the card of `sku` into view, and return the tap on it."""
    grid = bench.grid
    index = bench.model.index_of(sku)
    grid.scrollTo(index)
    _breathe(bench)
    place = grid.visualRect(index).center()
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return lambda: QTest.mouseClick(grid.viewport(), button, keys, place)


def _breathe(bench: BenchKiosk) -> None:
    bench.rest(random.uniform(20, 260))
