"""Lets whoever is in the back office hear of shoppers who wait for help, and go to them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain.errors import KioskError
from kiosk.ui.jobs import Err, Ok

if TYPE_CHECKING:
    from kiosk.domain.help_call import HelpCall
    from kiosk.domain.operator import Operator
    from kiosk.ui.backoffice.office import Surroundings
    from kiosk.ui.backoffice.office_view import OfficeView

logger = logging.getLogger(__name__)


class HelpCalls(QObject):
    """Looks again whenever something changed in the shop, while the office is open."""

    def __init__(self, view: OfficeView, around: Surroundings) -> None:
        super().__init__(view)
        self._view = view
        self._around = around
        self._operator: Operator | None = None
        view.help.coming.connect(self._come)
        around.feed.board_changed.connect(self._look_if_seen)

    def begin(self, operator: Operator) -> None:
        """Show `operator` who waits."""
        self._operator = operator
        self._look()

    @Slot(object)
    def _come(self, kiosk: str) -> None:
        operator = self._operator
        if operator is not None:
            service = self._around.shop.office.help
            self._around.jobs.run(self, lambda: service.come(kiosk, operator), self._on_coming)

    @Slot(object)
    def _look_if_seen(self) -> None:
        if self._view.isVisible():
            self._look()

    def _look(self) -> None:
        self._around.jobs.run(self, self._around.shop.office.help.calls, self._on_calls)

    def _on_coming(self, result: Ok[None] | Err) -> None:
        if isinstance(result, Err):
            self._note(result.error)
        self._look()

    def _on_calls(self, result: Ok[tuple[HelpCall, ...]] | Err) -> None:
        match result:
            case Ok(calls):
                self._view.help.show_calls(calls)
            case Err(error):
                self._note(error)

    def _note(self, error: Exception) -> None:
        if not isinstance(error, KioskError):
            raise error
        logger.warning("calls for help: %s", error)
