"""Who works here: where nobody does yet, anyone may close the window, or set the shop up."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.ui.jobs import Err, JobRunner, Ok
from kiosk.ui.main_window import MainWindow, Screen

if TYPE_CHECKING:
    from kiosk.services.shop import Shop
    from kiosk.ui.theme import Theme

logger = logging.getLogger(__name__)

_ASK_AGAIN_MS = 2000


class FirstStaff(QObject):
    """Asks each shop that is opened who works there.

    Signals:
        set_up(Operator, str): the shop has its first manager, and how they want to go on.
        beaten: another kiosk has set the shop up meanwhile.
    """

    set_up = Signal(object, str)
    beaten = Signal()

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        jobs: JobRunner,
        *,
        sets_up: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._jobs = jobs
        self._sets_up = sets_up
        self._shop: Shop | None = None
        self._nobody_yet = False

    def look(self, shop: Shop | None) -> None:
        """Ask who works in this shop; None: it is closed, and nothing more is asked of it."""
        self._shop = shop
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._shop is not None:
            self._jobs.run(self, self._shop.staff.names, self._on_names)

    def _on_names(self, result: Ok[tuple[str, ...]] | Err) -> None:
        # Where nobody can sign in, nobody could ever close a full-screen window.
        if isinstance(result, Err):
            self._ask_again(result.error)
        elif result.value:
            if self._nobody_yet:
                self._window.forbid_close()
            self._nobody_yet = False
        else:
            # A window that anyone may close anyway stays so.
            self._nobody_yet = self._nobody_yet or not self._window.may_close
            self._window.allow_anyone_to_close()
            if self._sets_up and self._shop is not None:
                self._jobs.run(self, self._shop.office.setup.is_needed, self._on_new_shop)

    def _ask_again(self, error: Exception) -> None:
        """Ask once more a moment later: the database was busy, or away."""
        if not isinstance(error, KioskError):
            raise error
        logger.warning("who works here is not known yet: %s", error)
        QTimer.singleShot(_ASK_AGAIN_MS, self, self._ask)

    def _on_new_shop(self, result: Ok[bool] | Err) -> None:
        if isinstance(result, Err):
            self._ask_again(result.error)
        elif result.value and self._shop is not None:
            # Late: once in the life of a shop.
            from kiosk.ui.setup_flow import SetupFlow  # noqa: PLC0415
            from kiosk.ui.setup_view import SetupView  # noqa: PLC0415

            view = SetupView(self._theme)
            self._window.add_screen(Screen.SETUP, view)
            flow = SetupFlow(view, self._shop.office.setup, self._jobs)
            flow.finished.connect(self.set_up)
            flow.beaten.connect(self.beaten)
            self._window.go_to(Screen.SETUP)
