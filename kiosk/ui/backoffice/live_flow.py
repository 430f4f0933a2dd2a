"""The live view: reads how the sale goes whenever something changes, and pauses it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain.money import format_paise
from kiosk.domain.operator import Role
from kiosk.domain.sale import SaleBoard, SaleState
from kiosk.ui.backoffice.live_view import LiveSummary, LiveView
from kiosk.ui.staff_model import StaffRow

if TYPE_CHECKING:
    from kiosk.domain.errors import KioskError
    from kiosk.services.figures import SaleFigures
    from kiosk.ui.backoffice.office import Office

logger = logging.getLogger(__name__)


class LiveFlow(QObject):
    """Shows the sale that matters now."""

    has_unsaved = False

    def __init__(self, office: Office) -> None:
        self.view = LiveView(office.theme)
        super().__init__(self.view)
        self._office = office
        self._feed = office.feed
        self._shop = office.shop
        self.view.pause_requested.connect(self._pause)
        self.view.resume_requested.connect(self._resume)
        self.view.leave_requested.connect(office.leave_requested)
        self._feed.board_changed.connect(self._load_figures)

    def opened(self) -> None:
        """Read the figures."""
        self._load_figures()

    def left(self) -> None:
        """Nothing runs for this page alone."""

    @Slot()
    def _load_figures(self) -> None:
        board = self._feed.board
        self._office.run(
            self,
            lambda: self._shop.figures.of_sale(board),
            lambda figures: self.view.show_summary(self._summary(board, figures)),
            self._on_failed,
        )

    def _on_failed(self, error: KioskError) -> None:
        logger.warning("figures: %s", error)
        self.view.show_notice(self.tr("The figures cannot be read at the moment."))

    def _summary(self, board: SaleBoard, figures: SaleFigures) -> LiveSummary:
        operator = self._office.operator
        sale = board.sale
        state = None if sale is None else sale.state_at(self._feed.now())
        return LiveSummary(
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
        sale, name = self._feed.board.sale, self._office.operator.name
        if sale is not None:
            self._office.run(
                self,
                lambda: self._shop.planning.set_paused(sale.id, paused=paused, operator=name),
                lambda _: self._on_paused(paused=paused),
            )

    def _on_paused(self, *, paused: bool) -> None:
        self.view.show_notice(
            self.tr("The sale is paused. Codes on a screen can still be paid.")
            if paused
            else self.tr("The sale goes on.")
        )
        self._feed.refresh()
