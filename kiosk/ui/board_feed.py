"""The sale board as the screens see it: fresh after every commit and whenever the clock decides."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.sale import SaleBoard
from kiosk.ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.services.shop import Shop

logger = logging.getLogger(__name__)

TICK_MS = 1000
_TICKS_BETWEEN_SWEEPS = 10


class BoardFeed(QObject):
    """Reloads the board when asked, and tells the time once a second.

    Signals:
        board_changed(SaleBoard): a newly read board; it may equal the last one.
        ticked(datetime): about once a second, aware UTC.
        failed(Exception): the board could not be read.
        outdated: somebody changed a setting of the shop since it was opened.
    """

    board_changed = Signal(object)
    ticked = Signal(object)
    failed = Signal(object)
    outdated = Signal()
    # From the watcher's thread.
    _noticed = Signal()
    _lost = Signal(object)

    def __init__(self, shop: Shop, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._jobs = jobs
        self._board = SaleBoard(sale=None)
        self._next_change: datetime | None = None
        self._loading = False
        self._stale = False
        self._is_gone = False
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setObjectName("tickTimer")
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._noticed.connect(self.refresh)
        self._lost.connect(self._on_lost)
        self._watcher = shop.watch(self._noticed.emit, self._lost.emit)
        self._timer.start()

    @property
    def board(self) -> SaleBoard:
        """The board as read last."""
        return self._board

    @property
    def is_gone(self) -> bool:
        """True once the database was moved or replaced: whatever is read now is not the shop's."""
        return self._is_gone

    def now(self) -> datetime:
        """Return the shop's time, aware UTC."""
        return self._shop.clock()

    def close(self) -> None:
        """Stop watching and ticking."""
        self._timer.stop()
        self._watcher.close()

    @Slot()
    def refresh(self) -> None:
        """Read the board again; while one reading is under way, once more after it."""
        if self._loading:
            self._stale = True
            return
        self._loading = True
        self._jobs.run(self, self._shop.catalogue.on_sale, self._on_loaded)

    def _on_loaded(self, result: Ok[SaleBoard] | Err) -> None:
        self._loading = False
        match result:
            case Ok(board):
                self._board = board
                self._next_change = _next_change(board, self.now())
                self.board_changed.emit(board)
            case Err(error):
                self._stale = False
                self.failed.emit(error)
        if self._stale:
            self._stale = False
            self.refresh()

    @Slot(object)
    def _on_lost(self, error: Exception) -> None:
        self._is_gone = True
        self.failed.emit(error)

    @Slot()
    def look_for_changes(self) -> None:
        """End what is overdue, and see whether the shop's settings are still the same."""
        self._jobs.run(self, self._sweep, self._on_swept)

    @Slot()
    def _tick(self) -> None:
        now = self.now()
        self.ticked.emit(now)
        if self._next_change is not None and now >= self._next_change:
            self._next_change = None
            self.refresh()
        self._ticks += 1
        if self._ticks % _TICKS_BETWEEN_SWEEPS == 0:
            self.look_for_changes()

    def _sweep(self) -> bool:
        self._shop.tidy()
        return self._shop.chosen.is_outdated()

    def _on_swept(self, result: Ok[bool] | Err) -> None:
        match result:
            case Ok(is_outdated) if is_outdated:
                self.outdated.emit()
            case Err(error):
                self.failed.emit(error)


def _next_change(board: SaleBoard, now: datetime) -> datetime | None:
    """Return when the clock alone will change the board: a hold ends, the sale opens or closes."""
    moments = [offer.free_at for offer in board.offers if offer.free_at is not None]
    if board.sale is not None:
        moments += [board.sale.opens_at, board.sale.closes_at]
    return min((moment for moment in moments if moment > now), default=None)
