"""Day close: what happened since the last one, and the sheets of all before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.day_sheet import DayClose, DaySheet
from kiosk.ui.backoffice.day_close_texts import Row, gst_rows, sheet_rows, sheet_title
from kiosk.ui.backoffice.page_body import PageBody, titled_card
from kiosk.ui.backoffice.sheets import scrolled
from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label, restyle

_NARROW = 1000
_ROW = 64
_SHORT = 6


class DayCloseView(QWidget):
    """One sheet at a time: the open day, or a close that was tapped.

    Signals:
        close_requested: close the day; not asked yet whether it is meant.
        opened(object): the DayClose whose sheet is wanted.
        today_requested: back to the day that is open.
        pdf_requested: the sheet that is shown, to print.
        csv_requested: the sheet that is shown, for a spreadsheet.
    """

    close_requested = Signal()
    opened = Signal(object)
    today_requested = Signal()
    pdf_requested = Signal()
    csv_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("dayClosePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = elided_label(
            self.tr("Day close"), name="dayCloseTitleLabel", size=34, weight=700
        )
        self._span = elided_label(name="dayCloseSpanLabel", size=20, tone="soft")
        self._span.set_lines(2)
        self._rows: TableModel[Row] = TableModel(theme, self._columns(), self)
        self._table = OfficeTable(theme, self._rows, name="sheetTable")
        self._table.setAccessibleName(self.tr("The sheet"))
        self._table.horizontalHeader().hide()
        self._difference = elided_label(name="differenceLabel", weight=600, tone="green")
        self._difference.set_lines(3)
        self._taxes: TableModel[tuple[str, ...]] = TableModel(theme, self._tax_columns(), self)
        self._tax_table = OfficeTable(theme, self._taxes, name="sheetGstTable")
        self._tax_table.setAccessibleName(self.tr("GST"))
        self._closes: TableModel[tuple[DayClose, str]] = TableModel(
            theme, self._close_columns(), self
        )
        self._list = OfficeTable(theme, self._closes, name="closesTable")
        self._list.setAccessibleName(self.tr("All closes"))
        self._list.horizontalHeader().hide()
        self._none = label(
            self.tr("No day was closed yet. Close the first one when the shop shuts."),
            name="closesEmptyLabel",
            tone="soft",
        )
        self._none.setWordWrap(True)
        self._close = button(self.tr("Close the day"), name="closeDayButton", kind="ink")
        self._today = button(self.tr("Back to the open day"), name="openDayButton")
        self._pdf = button(self.tr("Save as PDF"), name="sheetPdfButton")
        self._csv = button(self.tr("Save as CSV"), name="sheetCsvButton")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._page = QVBoxLayout()
        self._build()
        self._close.clicked.connect(self.close_requested)
        self._today.clicked.connect(self.today_requested)
        self._pdf.clicked.connect(self.pdf_requested)
        self._csv.clicked.connect(self.csv_requested)
        self._list.opened.connect(lambda row: self.opened.emit(row[0]))

    def show_sheet(self, sheet: DaySheet, span: str) -> None:
        """Show a sheet; one without a number is the day that is open."""
        is_open = not sheet.number
        self._title.setText(self.tr("Day close") if is_open else sheet_title(sheet))
        by = "" if is_open else self.tr(" · closed by {name}").format(name=sheet.closed_by)
        self._span.setText(f"{span}{by}")
        self._rows.show_rows(sheet_rows(sheet))
        self._taxes.show_rows(gst_rows(sheet))
        self._close.setVisible(is_open)
        self._today.setVisible(not is_open)
        fits = sheet.difference_paise == 0
        self._difference.setText(
            self.tr("The money fits what was sold.")
            if fits
            else self.tr("The money does not fit what was sold. Please call whoever cares for it.")
        )
        restyle(self._difference, tone="green" if fits else "amber")

    def show_closes(self, closes: list[tuple[DayClose, str]]) -> None:
        """List closes, each with its span in words."""
        self._closes.show_rows(closes)
        self._list.setVisible(bool(closes))
        self._none.setVisible(not closes)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.width() < _NARROW
        one_column = low or self.height() > self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(down if one_column else across)
        gap = 12 if low else 20
        self._page.setContentsMargins(gap + 8, gap, gap + 8, gap)
        for layout in (self._page, self._body):
            layout.setSpacing(gap)

    def _columns(self) -> tuple[Column[Row], ...]:
        return (
            Column(title=self.tr("What"), text=lambda row: row[0]),
            Column(
                title=self.tr("How much"),
                text=lambda row: row[1],
                width=240,
                numeric=True,
                strong=True,
            ),
        )

    def _tax_columns(self) -> tuple[Column[tuple[str, ...]], ...]:
        titles = (
            self.tr("GST"),
            self.tr("Taxable"),
            self.tr("CGST"),
            self.tr("SGST"),
            self.tr("With tax"),
        )
        return tuple(
            Column(
                title=title,
                text=lambda row, place=place: row[place],  # type: ignore[misc]  # its default
                width=90 if place == 0 else 0,
                numeric=place > 0,
            )
            for place, title in enumerate(titles)
        )

    def _close_columns(self) -> tuple[Column[tuple[DayClose, str]], ...]:
        return (
            Column(title=self.tr("Number"), text=lambda row: str(row[0].number), width=80),
            Column(title=self.tr("Until"), text=lambda row: row[1]),
            Column(title=self.tr("By"), text=lambda row: row[0].closed_by, width=180),
        )

    def _build(self) -> None:
        head, titles = QHBoxLayout(), QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._span)
        head.setSpacing(12)
        head.addLayout(titles, 1)
        for made in (self._csv, self._pdf):
            head.addWidget(made)
        sheet, inside = titled_card("dayCloseCard", self.tr("Money and units"))
        inside.addWidget(self._difference)
        inside.addWidget(self._table, 1)
        taxes, inside = titled_card("dayCloseGstCard", self.tr("GST"))
        inside.addWidget(self._tax_table, 1)
        closes, inside = titled_card("closesCard", self.tr("All closes"))
        inside.addWidget(self._list, 1)
        inside.addWidget(self._none, 1)
        row = self._theme.px(_ROW)
        self._table.setMinimumHeight(row * _SHORT)
        self._tax_table.setMinimumHeight(row * 3)
        self._list.setMinimumHeight(row * 2)
        side = QVBoxLayout()
        side.setSpacing(20)
        side.addWidget(taxes, 1)
        side.addWidget(closes, 1)
        side.addWidget(self._today)
        side.addWidget(self._close)
        self._body.addWidget(sheet, 1)
        self._body.addLayout(side, 1)
        body = PageBody()
        body.setLayout(self._page)
        self._page.addLayout(head)
        self._page.addLayout(self._body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(body, name="dayCloseArea"))
