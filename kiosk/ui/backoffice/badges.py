"""The numbers in the navigation: how much waits for a person, and where."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain.errors import KioskError
from kiosk.ui.backoffice.pages import Page
from kiosk.ui.jobs import Err, Ok

if TYPE_CHECKING:
    from kiosk.domain.waiting import Waiting
    from kiosk.ui.backoffice.office import Surroundings
    from kiosk.ui.backoffice.office_view import OfficeView

logger = logging.getLogger(__name__)


class Badges(QObject):
    """Counts again whenever something changed in the shop, while the office is open."""

    def __init__(self, view: OfficeView, around: Surroundings) -> None:
        super().__init__(view)
        self._view = view
        self._around = around
        around.feed.board_changed.connect(self._count_if_seen)

    def count(self) -> None:
        """Look how much waits."""
        self._around.jobs.run(self, self._around.shop.office.waiting.now, self._on_counted)

    @Slot(object)
    def _count_if_seen(self) -> None:
        if self._view.isVisible():
            self.count()

    def _on_counted(self, result: Ok[Waiting] | Err) -> None:
        match result:
            case Ok(waiting):
                refunds = len(waiting.owed) + len(waiting.unknown)
                self._view.set_badges({Page.ORDERS: len(waiting.claims), Page.REFUNDS: refunds})
            case Err(KioskError() as error):
                logger.warning("badges: %s", error)
            case Err(error):
                raise error
