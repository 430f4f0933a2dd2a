"""At the kiosk where somebody waits: an operator confirms, or says that nothing has come."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import InputError, KioskError, ReferenceUsedError
from kiosk.domain.money import format_paise
from kiosk.ui import sentences
from kiosk.ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.order import Order
    from kiosk.domain.payment import PaymentRequest
    from kiosk.services.shop import Shop
    from kiosk.ui.widgets.staff_confirm import Confirmation, StaffConfirm

logger = logging.getLogger(__name__)


class AttendedFlow(QObject):
    """Asks for name and PIN each time: nobody is signed in at a shopper's screen.

    Signals:
        settled(object): the Order, as it stands after somebody looked.
    """

    settled = Signal(object)

    def __init__(self, view: StaffConfirm, shop: Shop, jobs: JobRunner) -> None:
        super().__init__(view)
        self._view = view
        self._shop = shop
        self._jobs = jobs
        self._request: PaymentRequest | None = None
        self._number = ""
        view.confirm_requested.connect(self._confirm)
        view.decline_requested.connect(self._decline)
        view.cancel_requested.connect(self.close)

    def open(self, order: Order, request: PaymentRequest) -> None:
        """Ask an operator about `request`."""
        self._request, self._number = request, order.number
        self._jobs.run(self, self._shop.staff.names, self._on_names)

    def take_over(self, other: AttendedFlow) -> None:
        """Go on from where `other`, over the same screen in another language, is."""
        if other._request is not None:
            self._request, self._number = other._request, other._number
            self._view.take_over(other._view, self._title(other._request))

    @Slot()
    def close(self) -> None:
        """Go away, and forget what was typed."""
        self._request = None
        self._view.hide()

    def _title(self, request: PaymentRequest) -> str:
        text = self.tr("Order {number}: {amount}")
        return text.format(
            number=self._number, amount=format_paise(request.amount_paise, exact=True)
        )

    def _on_names(self, result: Ok[tuple[str, ...]] | Err) -> None:
        match result:
            case Ok(names) if self._request is not None:
                self._view.open(self._title(self._request), names)
            case Err(KioskError() as error):
                logger.warning("operators: %s", error)
            case Err(error):
                raise error
            case _:
                pass  # closed meanwhile

    @Slot(object)
    def _confirm(self, entry: Confirmation) -> None:
        request, shop = self._request, self._shop
        if request is not None:
            self._run(
                lambda: shop.office.attended.confirm(
                    request.id, rrn=entry.rrn, by=shop.staff.sign_in(entry.name, entry.pin)
                )
            )

    @Slot(object)
    def _decline(self, entry: Confirmation) -> None:
        request, shop = self._request, self._shop
        if request is not None:
            self._run(
                lambda: shop.office.attended.decline(
                    request.id, by=shop.staff.sign_in(entry.name, entry.pin)
                )
            )

    def _run(self, work: Callable[[], Order]) -> None:
        self._view.set_busy(busy=True)
        self._jobs.run(self, work, self._on_done)

    def _on_done(self, result: Ok[Order] | Err) -> None:
        self._view.set_busy(busy=False)
        match result:
            case Ok(order):
                self.close()
                self.settled.emit(order)
            case Err(InputError()):
                self._view.show_reference_problem(
                    self.tr("The bank's reference has 12 digits, please.")
                )
            case Err(ReferenceUsedError() as error):
                self._view.show_reference_problem(sentences.explain(error))
            case Err(KioskError() as error):
                zone = self._shop.settings.time_zone
                self._view.show_problem(sentences.explain(error, time_zone=zone))
            case Err(error):
                raise error
