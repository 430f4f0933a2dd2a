"""The live view: reads how the sale goes whenever something changes, and puts on its brakes."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.ui.backoffice.live_view import LiveSummary, LiveView
from kiosk.ui.backoffice.waiting_receipts import WaitingReceiptsFlow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.domain.errors import KioskError
    from kiosk.domain.live import LiveFigures, LiveOffer
    from kiosk.domain.sale import FlashSale, SaleBoard
    from kiosk.ui.backoffice.office import Office

logger = logging.getLogger(__name__)

# Minutes pass and codes run out although nothing is sold.
_TICKS_BETWEEN = 5


class LiveFlow(QObject):
    """Shows the sale that matters now, at most once a second."""

    has_unsaved = False

    def __init__(self, office: Office) -> None:
        self.view = LiveView(office.theme, may_manage=office.is_manager)
        super().__init__(self.view)
        self._office = office
        self._feed = office.feed
        self._shop = office.shop
        self._is_open = False
        self._is_loading = False
        self._is_stale = False
        self._may_read = True
        self._ticks = 0
        self._codes_live = 0
        self._receipts = WaitingReceiptsFlow(office, self.view.receipts)
        brakes = self.view.brakes
        brakes.pause_requested.connect(lambda: self._set_paused(paused=True))
        brakes.resume_requested.connect(lambda: self._set_paused(paused=False))
        brakes.close_requested.connect(self._ask_to_close)
        brakes.leave_requested.connect(office.leave_requested)
        self.view.offer_opened.connect(self._ask_about)
        self.view.plan_requested.connect(lambda: office.page_requested.emit("sales"))
        self._feed.board_changed.connect(self._load)
        self._feed.ticked.connect(self._on_tick)

    def opened(self) -> None:
        """Read the figures, and go on reading them."""
        self._is_open = True
        if not self._is_loading:
            self._read()

    def left(self) -> None:
        """Nobody looks any more."""
        self._is_open = False

    @Slot()
    def _load(self) -> None:
        """Read the figures, or once the second is over where they were read in it."""
        self._is_stale = True
        if self._is_open and self._may_read:
            self._read()

    def _read(self) -> None:
        self._is_loading, self._is_stale, self._may_read = True, False, False
        board = self._feed.board
        self._office.run(
            self,
            lambda: self._shop.office.live.now(board),
            lambda figures: self._on_loaded(board, figures),
            self._on_failed,
        )

    def _on_loaded(self, board: SaleBoard, figures: LiveFigures) -> None:
        self._is_loading = False
        self._codes_live = figures.codes_live
        state = None if board.sale is None else board.sale.state_at(figures.at)
        self.view.show_summary(LiveSummary(state=state, figures=figures))
        self.view.show_notice(next(iter(self._office.notices()), ""))
        self._receipts.read()

    def _on_failed(self, error: KioskError) -> None:
        self._is_loading = False
        logger.warning("figures: %s", error)
        self.view.show_notice(self.tr("The figures cannot be read at the moment."))

    @Slot(object)
    def _on_tick(self, now: datetime) -> None:
        if not self._is_open:
            return
        self.view.set_now(now)
        self._ticks += 1
        self._may_read = not self._is_loading
        if self._may_read and (self._is_stale or self._ticks % _TICKS_BETWEEN == 0):
            self._read()

    def _set_paused(self, *, paused: bool) -> None:
        by = self._office.operator
        done = (
            self.tr("The sale is paused. Codes on a screen can still be paid.")
            if paused
            else self.tr("The sale goes on.")
        )
        self._act(
            lambda sale: self._shop.planning.pause(sale.id, paused=paused, by=by),
            done,
        )

    @Slot()
    def _ask_to_close(self) -> None:
        self._office.ask(
            self.tr("Close the sale now?"),
            self.tr(
                "Nobody can start to pay any more. Codes that are on screens ({count}) can still"
                " be paid. A sale that was closed does not open again."
            ).format(count=self._codes_live),
            yes=self.tr("Close it now"),
            on_yes=self._close_early,
            for_good=True,
        )

    def _close_early(self) -> None:
        by = self._office.operator
        self._act(
            lambda sale: self._shop.planning.close_early(sale.id, by=by),
            self.tr("The sale is closed."),
        )

    @Slot(object)
    def _ask_about(self, one: LiveOffer) -> None:
        """Ask whether an offer shall take a break, or come back from it."""
        offer = one.offer
        facts = self.tr("On hand: {on_hand}. Being paid for: {held}. Sold: {sold}.").format(
            on_hand=offer.on_hand, held=offer.held, sold=offer.sold
        )
        if offer.snoozed:
            text = self.tr("It is on a break: shoppers see it, and cannot buy it.")
            yes = self.tr("Put it back on sale")
        else:
            text = self.tr(
                "On a break, shoppers see it and cannot buy it. Codes on screens can still be paid."
            )
            yes = self.tr("Give it a break")
        self._office.ask(offer.name, f"{facts}\n{text}", yes=yes, on_yes=lambda: self._snooze(one))

    def _snooze(self, one: LiveOffer) -> None:
        offer, by = one.offer, self._office.operator
        snoozed = not offer.snoozed
        done = self.tr("{name} is on a break.") if snoozed else self.tr("{name} is on sale again.")
        self._act(
            lambda _sale: self._shop.planning.snooze(
                offer.sale_id, offer.sku, snoozed=snoozed, by=by
            ),
            done.format(name=offer.name),
        )

    def _act(self, step: Callable[[FlashSale], object], done: str) -> None:
        """Do something to the sale on the board, then say `done` and look again."""
        sale = self._feed.board.sale
        if sale is None:
            return

        def on_done(_result: object) -> None:
            self._office.say(done)
            self.view.show_notice("")
            self._feed.refresh()

        self._office.run(self, lambda: step(sale), on_done)
