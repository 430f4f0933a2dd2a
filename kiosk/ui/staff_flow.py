"""The staff's corner: sign in with name and PIN, pause and resume, leave the kiosk."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import KioskError
from kiosk.domain.money import format_paise
from kiosk.domain.operator import Operator, Role
from kiosk.domain.sale import SaleBoard, SaleState
from kiosk.ui import sentences
from kiosk.ui.jobs import Err, JobRunner, Ok
from kiosk.ui.staff_model import StaffRow
from kiosk.ui.staff_view import StaffSummary

if TYPE_CHECKING:
    from kiosk.services.figures import SaleFigures
    from kiosk.services.shop import Shop
    from kiosk.ui.board_feed import BoardFeed
    from kiosk.ui.staff_login_view import StaffEntry, StaffLoginView
    from kiosk.ui.staff_view import StaffView

logger = logging.getLogger(__name__)


class StaffFlow(QObject):
    """Lets operators in and out.

    Signals:
        login_shown: somebody of the shop wants to sign in.
        signed_in: an operator is at the kiosk.
        signed_out: back to the shoppers' side.
        leave_requested: the operator closes the kiosk.
    """

    login_shown = Signal()
    signed_in = Signal()
    signed_out = Signal()
    leave_requested = Signal()

    def __init__(
        self,
        login: StaffLoginView,
        view: StaffView,
        shop: Shop,
        feed: BoardFeed,
        jobs: JobRunner,
    ) -> None:
        super().__init__(view)
        self._login = login
        self._view = view
        self._shop = shop
        self._feed = feed
        self._jobs = jobs
        self._operator: Operator | None = None
        login.sign_in_requested.connect(self._sign_in)
        login.cancel_requested.connect(self.log_out)
        view.pause_requested.connect(self._pause)
        view.resume_requested.connect(self._resume)
        view.log_out_requested.connect(self.log_out)
        view.leave_requested.connect(self._leave)
        feed.board_changed.connect(self._load_figures)
        feed.ticked.connect(self._show_time)

    def open_login(self) -> None:
        """Show the names of the operators, to choose from."""
        self._jobs.run(self, self._shop.staff.names, self._on_names)

    @Slot()
    def log_out(self) -> None:
        """Forget the operator."""
        self._operator = None
        self._login.clear()
        self.signed_out.emit()

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
                self._operator = operator
                self._load_figures()
                self.signed_in.emit()
            case Err(KioskError() as error):
                zone = self._shop.settings.time_zone
                self._login.show_problem(sentences.explain(error, time_zone=zone))
            case Err(error):
                raise error

    @Slot()
    def _load_figures(self) -> None:
        board = self._feed.board
        if self._operator is not None:
            self._jobs.run(
                self,
                lambda: self._shop.figures.of_sale(board),
                lambda result: self._on_figures(board, result),
            )

    def _on_figures(self, board: SaleBoard, result: Ok[SaleFigures] | Err) -> None:
        operator = self._operator
        if operator is None:
            return
        match result:
            case Ok(figures):
                self._view.show_summary(self._summary(operator, board, figures))
                self._show_time()
            case Err(error):
                logger.warning("figures: %s", error)
                self._view.show_notice(self.tr("The figures cannot be read at the moment."))

    def _summary(self, operator: Operator, board: SaleBoard, figures: SaleFigures) -> StaffSummary:
        sale = board.sale
        state = None if sale is None else sale.state_at(self._feed.now())
        return StaffSummary(
            operator_name=operator.name,
            role_text=self.tr("Manager") if operator.role is Role.MANAGER else self.tr("Operator"),
            sale_name=sale.name if sale is not None else self.tr("No sale is planned"),
            state_text=self._state_text(state),
            is_open=state is SaleState.OPEN,
            is_paused=state is SaleState.PAUSED,
            units_sold=figures.units_sold,
            units_offered=figures.units_offered,
            taken_text=format_paise(figures.taken_paise),
            paying_now=figures.codes_live,
            waiting=figures.refunds_due,
            rows=tuple(
                StaffRow(offer.name, offer.on_hand, offer.held, offer.sold)
                for offer in board.offers
            ),
        )

    def _state_text(self, state: SaleState | None) -> str:
        return {
            None: "",
            SaleState.UPCOMING: self.tr("Opens soon"),
            SaleState.OPEN: self.tr("Open"),
            SaleState.PAUSED: self.tr("Paused"),
            SaleState.CLOSED: self.tr("Closed"),
        }[state]

    @Slot()
    def _pause(self) -> None:
        self._set_paused(paused=True)

    @Slot()
    def _resume(self) -> None:
        self._set_paused(paused=False)

    def _set_paused(self, *, paused: bool) -> None:
        sale, operator = self._feed.board.sale, self._operator
        if sale is None or operator is None:
            return
        self._jobs.run(
            self,
            lambda: self._shop.planning.set_paused(sale.id, paused=paused, operator=operator.name),
            lambda result: self._on_paused(result, paused=paused),
        )

    def _on_paused(self, result: Ok[None] | Err, *, paused: bool) -> None:
        if isinstance(result, Err):
            raise result.error
        self._view.show_notice(
            self.tr("The sale is paused. Codes on a screen can still be paid.")
            if paused
            else self.tr("The sale goes on.")
        )
        self._feed.refresh()

    @Slot()
    def _leave(self) -> None:
        logger.info("%s closes the kiosk", self._operator.name if self._operator else "nobody")
        self.leave_requested.emit()

    @Slot()
    def _show_time(self) -> None:
        if self._operator is not None:
            caption, seconds = sentences.countdown(self._feed.board.sale, self._feed.now())
            text = "" if seconds is None else sentences.clock_text(seconds)
            self._view.header.set_status(caption, text)
