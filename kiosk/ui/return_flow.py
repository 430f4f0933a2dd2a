"""After a restart: back to the payment under way on this kiosk, or to what became of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.domain.order import Order, OrderState
from kiosk.ui.jobs import Err, Ok
from kiosk.ui.main_window import Screen
from kiosk.ui.result_texts import Ending

if TYPE_CHECKING:
    from kiosk.domain.payment import PaymentRequest
    from kiosk.services.bookmark import Bookmark
    from kiosk.services.shop import Shop
    from kiosk.ui.kiosk import Kiosk
    from kiosk.ui.payment_flow import PaymentFlow
    from kiosk.ui.result_flow import ResultFlow

logger = logging.getLogger(__name__)


class ReturnFlow(QObject):
    """Remembers whose code is on the screen, and looks once, when the shop has opened.

    Signals:
        outcome_found(Ending): the order has come to its end, and the shopper may not have read it.
    """

    outcome_found = Signal(object)

    def __init__(
        self, bookmark: Bookmark, kiosk: Kiosk, shop: Shop, payment: PaymentFlow, result: ResultFlow
    ) -> None:
        super().__init__(payment)
        self._bookmark = bookmark
        self._kiosk = kiosk
        self._shop = shop
        self._jobs = kiosk.jobs
        self._payment = payment
        payment.remember_with(bookmark.keep)
        result.left.connect(self.forget)

    def look(self) -> None:
        """Find the order that was on the screen."""
        self._jobs.run(self, self._find, self._on_found)

    @Slot()
    def forget(self) -> None:
        """What became of the order has been read: a restart does not show it again."""
        self._jobs.run(self, self._bookmark.forget, self._on_forgotten)

    def _find(self) -> tuple[Order, PaymentRequest | None] | None:
        from kiosk.services.bookmark import find_again  # noqa: PLC0415 - start-up

        shop = self._shop
        name = self._kiosk.options.name
        return find_again(self._bookmark, shop.checkout, kiosk=name, now=shop.clock())

    def _on_found(self, result: Ok[tuple[Order, PaymentRequest | None] | None] | Err) -> None:
        match result:
            case Ok((order, request)) if self._nobody_is_here:
                if order.state is OrderState.AWAITING_PAYMENT:
                    self._payment.resume(order, request)
                else:
                    self.outcome_found.emit(Ending(order=order, had_code=True))
            case Ok(_):
                pass
            case Err(KioskError() as error):
                logger.warning("which order was on the screen is not known: %s", error)
            case Err(error):
                raise error

    @property
    def _nobody_is_here(self) -> bool:
        kiosk = self._kiosk
        return kiosk.session.shopper is None and kiosk.window.current is Screen.WELCOME

    def _on_forgotten(self, result: Ok[None] | Err) -> None:
        if isinstance(result, Err):
            raise result.error
