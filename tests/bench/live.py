"""How soon a window shows what another process sold, and what it costs to sit and wait."""

import json
import os
import sys
from time import monotonic

from PySide6.QtCore import QEventLoop, QModelIndex, QProcess, QProcessEnvironment, QTimer

from kiosk.domain.product import Sku
from tests.bench.figures import Report, at_most, percentile, spread
from tests.bench.places import CHECKOUT, fresh_folder, load, say
from tests.bench.stalls import make_shop
from tests.bench.window import WAIT_MS, BenchKiosk, PaintEye

PRODUCTS, SOLD = 20, 5
SALES = 120
IDLE_SECONDS = 20
# The slowest way: the watcher's 200 ms, then a reload; the next sale comes after that.
REST_MS = 300


def measure() -> Report:
    """Sit idle for 20 s on each screen, and while offers pass by, then watch 120 sales arrive.

    The sales are another process's. The kiosk has motion on, 20 products and a countdown. CPU time
    is that of the whole process, all threads, user and system (os.times). A sale counts from just
    before its COMMIT to the end of the paint that follows the model's `dataChanged` of the row
    that has the new stock; the products sold are on the screen. Sales come 300 to 600 ms apart, at
    random.
    """
    with fresh_folder() as folder:
        skus = make_shop(folder, PRODUCTS)
        bench = BenchKiosk(folder, motion=True)
        try:
            bench.rest(3000)
            bench.screens.attract_flow.end()
            _idle_timer(bench).stop()
            welcome = _idle_percent(bench, "the welcome screen")
            bench.screens.attract_flow.begin()
            attract = _idle_percent(bench, "the offers that pass by")
            bench.screens.attract_flow.end()
            bench.enter()
            bench.rest(3000)
            products = _idle_percent(bench, "the products")
            url = f"sqlite:///{folder / 'shop.db'}"
            delays = Watch(bench, url).sell((skus[:SOLD] * SALES)[:SALES])
        finally:
            bench.close()
    return {
        "load_average": load(),
        "sale_visible_ms": spread(delays) | {"p99": at_most(percentile(delays, 99), 500)},
        "idle_products_cpu_percent": at_most(products, 2),
        "idle_welcome_cpu_percent": at_most(welcome, 2),
        "idle_attract_cpu_percent": at_most(attract, 5),
        "idle_seconds": IDLE_SECONDS,
    }


def _idle_timer(bench: BenchKiosk) -> QTimer:
    """Return what would let the offers pass by in the middle of a measurement."""
    timer = bench.screens.attract_flow.findChild(QTimer, "attractIdleTimer")
    assert timer is not None
    return timer


def _idle_percent(bench: BenchKiosk, what: str) -> float:
    """Return the share of one core that the process takes while nobody touches anything."""
    begin, times = monotonic(), os.times()
    bench.rest(IDLE_SECONDS * 1000)
    after = os.times()
    spent = after.user + after.system - times.user - times.system
    say(f"live: sat {IDLE_SECONDS} s on {what}")
    return 100 * spent / (monotonic() - begin)


class Watch:
    """Notes when each stock of a product was first on the screen, and drives the seller."""

    def __init__(self, bench: BenchKiosk, url: str) -> None:
        """Name the kiosk, and the database that it and the seller share."""
        self._bench = bench
        self._url = url
        self._changed: list[tuple[Sku, int]] = []
        self._seen: dict[tuple[Sku, int], float] = {}
        self._eye: PaintEye | None = None
        self._seller = QProcess()
        self._seller.setWorkingDirectory(str(CHECKOUT))
        self._seller.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._seller.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        bench.model.dataChanged.connect(self._on_changed)

    def sell(self, skus: list[Sku]) -> list[float]:
        """Have one unit sold for each of `skus`; return the milliseconds until it was seen."""
        self._seller.start(sys.executable, ["-m", "tests.bench.seller", self._url, *skus])
        self._line()
        self._bench.rest(2000)
        sales = []
        for number in range(len(skus)):
            self._seller.write(b"next\n")
            sales.append(json.loads(self._line()))
            self._bench.rest(REST_MS)
            if number % 30 == 0:
                say(f"live: {number} of {len(skus)} sales")
        self._bench.rest(1000)
        self._seller.closeWriteChannel()
        self._seller.waitForFinished(WAIT_MS)
        return [
            (self._seen[sale["sku"], sale["on_hand"]] - sale["committed_at"]) * 1000
            for sale in sales
        ]

    def _line(self) -> str:
        """Return the seller's next line; the window lives meanwhile."""
        loop = QEventLoop()
        self._seller.readyReadStandardOutput.connect(loop.quit)
        self._seller.finished.connect(loop.quit)
        QTimer.singleShot(WAIT_MS, loop, lambda: loop.exit(1))
        while not self._seller.canReadLine():
            if loop.exec() or self._seller.state() is QProcess.ProcessState.NotRunning:
                raise TimeoutError("the seller said nothing")
        return bytes(self._seller.readLine().data()).decode()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Note the stock that these rows have now; the next paint shows it."""
        model = self._bench.model
        offers = [model._offers[row] for row in model._rows[first.row() : last.row() + 1]]
        self._changed += [(offer.sku, offer.on_hand) for offer in offers]
        if self._eye is None:
            self._eye = PaintEye(self._bench.grid.viewport())
            self._eye.seen.connect(self._on_painted)

    def _on_painted(self) -> None:
        assert self._eye is not None
        for shown in self._changed:
            self._seen.setdefault(shown, self._eye.seen_at)
        self._changed.clear()
        self._eye.deleteLater()
        self._eye = None
