"""The staff's door: sign in with name and PIN."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.ui import sentences
from kiosk.ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from kiosk.domain.operator import Operator
    from kiosk.services.shop import Shop
    from kiosk.ui.staff_login_view import StaffEntry, StaffLoginView

logger = logging.getLogger(__name__)


class StaffFlow(QObject):
    """Lets operators in.

    Signals:
        login_shown: somebody of the shop wants to sign in.
        signed_in(object): this Operator is at the kiosk.
        cancelled: back to the shoppers' side.
    """

    login_shown = Signal()
    signed_in = Signal(object)
    cancelled = Signal()

    def __init__(self, login: StaffLoginView, shop: Shop, jobs: JobRunner) -> None:
        super().__init__(login)
        self._login = login
        self._shop = shop
        self._jobs = jobs
        login.sign_in_requested.connect(self._sign_in)
        login.cancel_requested.connect(self.cancel)

    def open_login(self) -> None:
        """Show the names of the operators, to choose from."""
        self._jobs.run(self, self._shop.staff.names, self._on_names)

    @Slot()
    def cancel(self) -> None:
        """Forget what was typed."""
        self._login.clear()
        self.cancelled.emit()

    def _on_names(self, result: Ok[tuple[str, ...]] | Err) -> None:
        match result:
            case Ok(names):
                self._login.set_operators(names)
                self._login.clear()
                if not names:
                    self._login.show_problem(self.tr("No operator has been added yet."))
                self.login_shown.emit()
            case Err(KioskError() as error):
                logger.warning("operators: %s", error)
                self._login.show_problem(sentences.explain(error))
                self.login_shown.emit()
            case Err(error):
                raise error

    @Slot(object)
    def _sign_in(self, entry: StaffEntry) -> None:
        self._login.set_busy(busy=True)
        self._jobs.run(
            self, lambda: self._shop.staff.sign_in(entry.name, entry.pin), self._on_signed_in
        )

    def _on_signed_in(self, result: Ok[Operator] | Err) -> None:
        self._login.set_busy(busy=False)
        self._login.clear()
        match result:
            case Ok(operator):
                self.signed_in.emit(operator)
            case Err(KioskError() as error):
                zone = self._shop.settings.time_zone
                self._login.show_problem(sentences.explain(error, time_zone=zone))
            case Err(error):
                raise error
