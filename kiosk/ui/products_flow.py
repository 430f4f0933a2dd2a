"""The product grid: Buy Now, "Tell me when free", help, text size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import DatabaseBusyError, KioskError, MobileNeededError, StoreError
from kiosk.ui import sentences
from kiosk.ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.order import Order
    from kiosk.domain.product import Sku
    from kiosk.domain.sale import SaleBoard
    from kiosk.domain.shopper import Shopper
    from kiosk.services.checkout import CheckoutService
    from kiosk.ui.board_feed import BoardFeed
    from kiosk.ui.products_view import ProductsView
    from kiosk.ui.session import Session


class ProductsFlow(QObject):
    """Shows the board and turns a tap on a card into an order.

    Signals:
        order_placed(Order): Buy Now worked; nothing is reserved yet.
        mobile_needed(str): a limited offer needs a mobile number; the sentence says why.
        store_failed(Exception): the database cannot be used.
    """

    order_placed = Signal(object)
    mobile_needed = Signal(str)
    store_failed = Signal(object)

    def __init__(
        self,
        view: ProductsView,
        checkout: CheckoutService,
        session: Session,
        feed: BoardFeed,
        jobs: JobRunner,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._checkout = checkout
        self._session = session
        self._feed = feed
        self._jobs = jobs
        self._wanted: Sku | None = None
        self._notified: frozenset[Sku] = frozenset()
        view.buy_requested.connect(self.buy)
        view.notify_requested.connect(self._notify)
        view.leave_requested.connect(session.end)
        session.ended.connect(self._forget)
        feed.board_changed.connect(self._show_board)
        feed.ticked.connect(self._show_time)
        self._show_board(feed.board)

    def take_over(self, other: ProductsFlow) -> None:
        """Go on from where `other`, on the same screen in another language, is."""
        self._wanted, self._notified = other._wanted, other._notified
        self._view.set_notified(self._notified)
        self._view.take_over(other._view)

    def ask_for_mobile(self) -> None:
        """Ask for the mobile number without which the offer cannot be bought."""
        self.mobile_needed.emit(
            self.tr("This offer is limited for each shopper: your mobile number, please.")
        )

    @Slot(object)
    def buy(self, sku: Sku) -> None:
        """Buy Now: place an order for one unit."""
        shopper = self._session.shopper
        if shopper is None:
            return
        self._wanted = sku
        self._view.set_busy(busy=True)
        self._jobs.run(
            self,
            lambda: self._checkout.place(sku, quantity=1, shopper=shopper),
            lambda result: self._on_placed(result, shopper),
        )

    @Slot()
    def buy_wanted(self) -> None:
        """Buy again what was wanted before the mobile number was asked for."""
        if self._wanted is not None:
            self.buy(self._wanted)

    def _on_placed(self, result: Ok[Order] | Err, shopper: Shopper) -> None:
        self._view.set_busy(busy=False)
        if self._session.shopper is not shopper:
            return  # they left meanwhile; an order without a code holds nothing
        match result:
            case Ok(order):
                self.order_placed.emit(order)
            case Err(MobileNeededError()):
                self.ask_for_mobile()
            case Err(DatabaseBusyError() as error):
                self._view.show_toast(sentences.explain(error), tone="amber")
            case Err(StoreError() as error):
                self.store_failed.emit(error)
            case Err(KioskError() as error):
                self._view.show_toast(sentences.explain(error), tone="amber")
                self._feed.refresh()
            case Err(error):
                raise error

    @Slot(object)
    def _notify(self, sku: Sku) -> None:
        self._notified |= {sku}
        self._view.set_notified(self._notified)

    @Slot(object)
    def _show_board(self, board: SaleBoard) -> None:
        now = self._feed.now()
        state = None if board.sale is None else board.sale.state_at(now)
        self._view.show_board(board, state=state)
        self._show_time(now)
        self._tell_who_waits(board)

    def _tell_who_waits(self, board: SaleBoard) -> None:
        """Tell the shopper about products that can be bought again, or never again."""
        for sku in self._notified:
            offer = board.find(sku)
            if offer is not None and offer.is_waited_for:
                continue
            self._notified -= {sku}
            self._view.set_notified(self._notified)
            if offer is not None and offer.free:
                text = self.tr("{name} is free again. Be quick.").format(name=offer.name)
                self._view.show_toast(text, tone="good")
                self._view.scroll_to(sku)
            elif offer is not None:
                text = self.tr("{name} has sold out.").format(name=offer.name)
                self._view.show_toast(text, tone="amber")

    @Slot(object)
    def _show_time(self, now: datetime) -> None:
        self._view.set_now(now)
        caption, seconds = sentences.countdown(self._feed.board.sale, now)
        self._view.set_clock(caption, "" if seconds is None else sentences.clock_text(seconds))

    @Slot()
    def _forget(self) -> None:
        self._wanted = None
        self._notified = frozenset()
        self._view.set_notified(self._notified)
        self._view.reset()
