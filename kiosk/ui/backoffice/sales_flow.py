"""Planning sales: the list, and leading into one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain import wall_clock
from kiosk.domain.sale import SaleState
from kiosk.ui.backoffice.sale_form_flow import SaleFormFlow
from kiosk.ui.backoffice.sales_view import SaleRow, SalesView
from kiosk.ui.calendar_texts import moment_text

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.sale_plan import SaleSummary
    from kiosk.ui.backoffice.office import Office

_TONES = {
    SaleState.OPEN: "green",
    SaleState.PAUSED: "amber",
    SaleState.UPCOMING: "blue",
    SaleState.CLOSED: "grey",
}


class SalesFlow(QObject):
    """The list of sales; the form has a flow of its own."""

    def __init__(self, office: Office) -> None:
        self.view = SalesView(office.theme, office.sheets)
        super().__init__(self.view)
        self._office = office
        self._form = SaleFormFlow(office, self.view)
        self.view.list.opened.connect(self._open)
        self.view.list.empty_action_requested.connect(self._form.begin)
        self.view.new.clicked.connect(self._form.begin)
        self._form.left.connect(self._load)

    @property
    def has_unsaved(self) -> bool:
        return self._form.has_unsaved

    def opened(self) -> None:
        """Read the list."""
        self._load()

    def left(self) -> None:
        """Nothing runs for this page alone."""

    @Slot()
    def _load(self) -> None:
        self._office.run(self, self._office.shop.office.sales.summaries, self._show)

    def _show(self, found: tuple[SaleSummary, ...]) -> None:
        self.view.model.show_rows([self._row(summary) for summary in found])
        self.view.list.set_count(self.tr("%n sale(s)", "", len(found)))
        if found:
            self.view.list.show_table()
            return
        self.view.list.show_empty(
            "bolt",
            self.tr("No sale is planned"),
            self.tr("A flash sale has a name, an opening and a closing, and products at a price."),
            self.tr("Plan a sale"),
        )

    def _row(self, summary: SaleSummary) -> SaleRow:
        state = summary.sale.state_at(self._office.feed.now())
        words = {
            SaleState.OPEN: self.tr("Open"),
            SaleState.PAUSED: self.tr("Paused"),
            SaleState.UPCOMING: self.tr("To come"),
            SaleState.CLOSED: self.tr("Over"),
        }
        return SaleRow(
            summary=summary,
            opens=self._time(summary.sale.opens_at),
            closes=self._time(summary.sale.closes_at),
            state=words[state],
            tone=_TONES[state],
        )

    def _time(self, moment: datetime) -> str:
        return moment_text(wall_clock.on_wall(moment, self._office.zone))

    @Slot(object)
    def _open(self, row: SaleRow) -> None:
        self._form.open(row.summary.sale.id)
