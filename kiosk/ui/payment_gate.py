"""An order that waits because others are paying for the units it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import (
    NotEnoughLeftError,
    OfferSnoozedError,
    SaleNotOpenError,
    SoldOutError,
)
from kiosk.domain.sale import SaleState

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.order import Order
    from kiosk.ui.board_feed import BoardFeed
    from kiosk.ui.payment_notices import PaymentNotices


class PaymentGate(QObject):
    """Counts down to the moment when the units are free, and sees what became of them.

    Signals:
        opened: the wait is over: the units are free now, or fewer are left than wanted.
        refused(object): the KioskError because of which the order cannot be paid any more.
    """

    opened = Signal()
    refused = Signal(object)

    def __init__(self, feed: BoardFeed, notices: PaymentNotices, parent: QObject) -> None:
        super().__init__(parent)
        self._feed = feed
        self._notices = notices
        self._free_at: datetime | None = None
        feed.ticked.connect(self._show)

    @property
    def free_at(self) -> datetime | None:
        """When the first of the units is free again; None: nothing is waited for."""
        return self._free_at

    def wait_until(self, free_at: datetime | None) -> None:
        """Wait for others who are paying until `free_at`; None: wait no more."""
        self._free_at = free_at
        self._show(self._feed.now())

    def look_at(self, order: Order) -> None:
        """Decide by the board, never by the clock alone: whoever was paying may have paid."""
        if self._free_at is None:
            return
        board, now = self._feed.board, self._feed.now()
        offer = board.find(order.lines[0].sku)
        if offer is None or board.sale is None or board.sale.state_at(now) is not SaleState.OPEN:
            self.refused.emit(SaleNotOpenError("the sale does not go on"))
        elif offer.snoozed:
            self.refused.emit(OfferSnoozedError(f"{offer.sku} was snoozed"))
        elif offer.is_sold_out:
            self.refused.emit(SoldOutError(f"{offer.sku} was paid for by another"))
        elif offer.available < order.units:
            self._free_at = None
            self._notices.too_few(NotEnoughLeftError(offer.sku, offer.available))
            self.opened.emit()
        elif offer.free >= order.units:
            self._free_at = None
            self._notices.free_now()
            self.opened.emit()
        elif offer.free_at is not None:
            self.wait_until(offer.free_at)

    @Slot(object)
    def _show(self, now: datetime) -> None:
        if self._free_at is None:
            return
        seconds = -int(-(self._free_at - now).total_seconds() // 1)
        if seconds <= 0:
            self._feed.refresh()
            seconds = 1
        self._notices.gate(seconds)
