"""A kiosk that cannot sell: what it says, whom it calls, and how it finds out that it can again."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseUnavailableError,
    KioskError,
    SchemaNewerError,
    UnfitError,
)
from kiosk.domain.health import Severity
from kiosk.ui.jobs import Err, JobRunner, Ok
from kiosk.ui.main_window import MainWindow, Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.health import Report
    from kiosk.services.shop import Shop
    from kiosk.ui.caretaker import Caretaker, Upkeep
    from kiosk.ui.theme import Theme

logger = logging.getLogger(__name__)

RECONNECT_MS = 3000
CALM_TRIES = 10
# Troubles that somebody has to put right, and that an examination tells the end of.
_FOR_STAFF = (DatabaseDamagedError, UnfitError)
# By the beginning of their key: what is no reason to stop, and that operators should see to.
_FOR_OPERATORS = ("log", "disk.")
_MENDS_ITSELF = (DatabaseUnavailableError, DatabaseBusyError)


class Trouble(QObject):
    """What keeps the kiosk from selling, if anything does.

    What may mend itself, a database that is out of reach, is tried again and again, and calls the
    staff only when it takes long. For the rest an examination says what to do.

    Signals:
        shown: the kiosk is out of service, and its screen says so.
        found(UnfitError): an examination found something, while the kiosk sells.
        ended(Shop | None): the kiosk may sell again; the shop is open already, or is to be opened.
    """

    shown = Signal()
    found = Signal(object)
    ended = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        jobs: JobRunner,
        open_shop: Callable[[], Shop],
        upkeep: Upkeep | None,
    ) -> None:
        super().__init__(window)
        self.error: KioskError | None = None
        self.caretaker: Caretaker | None = None
        self._window = window
        self._theme = theme
        self._jobs = jobs
        self._open_shop = open_shop
        self._upkeep = upkeep
        self._findings: tuple[str, ...] = ()
        # What operators should see to while the sale goes on.
        self.notices: tuple[str, ...] = ()
        self._reference = ""
        self._tries = 0
        self._reconnect = QTimer(self)
        self._reconnect.setObjectName("reconnectTimer")
        self._reconnect.setSingleShot(True)
        self._reconnect.setInterval(RECONNECT_MS)
        self._reconnect.timeout.connect(self._try_again)

    def begin(self, error: KioskError, *, reference: str = "") -> None:
        """Take the kiosk out of service because of `error`; its shop has been closed."""
        logger.error("out of service: %s", error)
        self.error, self._reference, self._tries = error, reference, 0
        mends_itself = isinstance(error, _MENDS_ITSELF)
        self._show(calm=mends_itself)
        if mends_itself:
            self._reconnect.start()
        else:
            self.take_care()  # it finds out what to do, and when it was done

    def clear(self) -> None:
        """Forget the trouble: the shop is open."""
        self.error = None
        self._reconnect.stop()

    def show(self, title: str, text: str, *, reference: str = "", calm: bool = False) -> None:
        """Show the page of a kiosk that cannot sell; `calm` calls no staff."""
        from kiosk.ui.out_of_service_view import OutOfServiceView  # noqa: PLC0415 - rarely needed

        view = OutOfServiceView(self._theme)
        view.show_reason(title, text, reference=reference, calm=calm)
        view.retry_requested.connect(self._retry)
        was_shown = self._window.current is Screen.OUT_OF_SERVICE
        self._window.add_screen(Screen.OUT_OF_SERVICE, view)
        show = self._window.show_again if was_shown else self._window.go_to
        show(Screen.OUT_OF_SERVICE)
        self.shown.emit()

    def say_again(self) -> None:
        """Say in another language why nothing is sold."""
        if self.error is not None:
            mends_itself = isinstance(self.error, _MENDS_ITSELF)
            self._show(calm=mends_itself and self._tries < CALM_TRIES)

    def take_care(self) -> None:
        """Begin to look after the kiosk in the background. Calling it again changes nothing."""
        if self.caretaker is not None or self._upkeep is None:
            return
        from kiosk.ui.caretaker import Caretaker  # noqa: PLC0415 - after the first screens

        self.caretaker = Caretaker(self._upkeep, self)
        self.caretaker.unfit.connect(self._on_unfit)
        self.caretaker.fit.connect(self._on_fit)
        self.caretaker.start()

    def close(self) -> None:
        """Stop trying, and wait for what is being done in the background."""
        self._reconnect.stop()
        if self.caretaker is not None:
            self.caretaker.close()

    def _show(self, *, calm: bool) -> None:
        title = self.tr("One moment, please.") if calm else self.tr("We will be right back.")
        is_explained = isinstance(self.error, _FOR_STAFF) and self._findings
        reference = " · ".join(self._findings) if is_explained else self._reference
        self.show(title, self._reason(), reference=reference, calm=calm)

    def _reason(self) -> str:
        match self.error:
            case SchemaNewerError():
                return self.tr("The shop's data was made by a newer version of this program.")
            case UnfitError():
                return self.tr("Something here must be put right before anything is sold.")
            case DatabaseDamagedError():
                return self.tr("The shop's data cannot be read. Nothing is sold until it can.")
            case _:
                return self.tr(
                    "The shop's data cannot be reached. Nothing is sold until it can be; this"
                    " kiosk goes on by itself then."
                )

    @Slot()
    def _retry(self) -> None:
        self._reconnect.stop()
        self.ended.emit(None)

    @Slot()
    def _try_again(self) -> None:
        self._jobs.run(self, self._open_shop, self._on_tried_again)

    def _on_tried_again(self, result: Ok[Shop] | Err) -> None:
        match result:
            case Ok(shop) if self.error is None:
                shop.close()  # somebody was quicker, by hand
            case Ok(shop):
                self.ended.emit(shop)
            case Err((DatabaseUnavailableError() | DatabaseBusyError()) as error):
                self.error = error
                self._tries += 1
                if self._tries == CALM_TRIES:
                    self._show(calm=False)
                self._reconnect.start()
            case Err(KioskError() as error):
                self.begin(error, reference=self._reference)
            case Err(error):
                raise error

    @Slot(object)
    def _on_unfit(self, report: Report) -> None:
        known, self._findings = self._findings, _to_put_right(report)
        if self.error is None:
            self.found.emit(UnfitError("; ".join(self._findings)))
        elif isinstance(self.error, _FOR_STAFF) and known != self._findings:
            self._show(calm=False)

    @Slot(object)
    def _on_fit(self, report: Report) -> None:
        self._findings = ()
        self.notices = tuple(
            problem.seen for problem in report.problems if problem.key.startswith(_FOR_OPERATORS)
        )
        if isinstance(self.error, _FOR_STAFF):
            self._retry()


def _to_put_right(report: Report) -> tuple[str, ...]:
    """Return a line for each finding that stops the sale, with what to do about it."""
    return tuple(
        f"{problem.seen}: {problem.advice}"
        for problem in report.problems
        if problem.severity is Severity.STOP
    )
