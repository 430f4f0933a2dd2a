"""Day close: shows what there is to close, closes it, and brings old sheets back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain import report_csv
from kiosk.ui.backoffice.day_close_texts import span_text
from kiosk.ui.backoffice.day_close_view import DayCloseView
from kiosk.ui.backoffice.figures_flow import free_name
from kiosk.ui.calendar_texts import moment_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.domain.day_sheet import DayClose, DaySheet
    from kiosk.ui.backoffice.office import Office


class DayCloseFlow(QObject):
    """For managers. Shows the open day until an old close is tapped."""

    has_unsaved = False

    def __init__(self, office: Office) -> None:
        self.view = DayCloseView(office.theme)
        super().__init__(self.view)
        self._office = office
        self._service = office.shop.office.day_close
        self._sheet: DaySheet | None = None
        self.view.close_requested.connect(self._ask_to_close)
        self.view.opened.connect(self._open)
        self.view.today_requested.connect(self._load)
        self.view.csv_requested.connect(lambda: self._pick(self._save_csv))
        self.view.pdf_requested.connect(lambda: self._pick(self._save_pdf))

    def opened(self) -> None:
        """Read the open day, and the list of closes."""
        self._load()

    def left(self) -> None:
        """Nothing runs for this page alone."""

    @Slot()
    def _load(self) -> None:
        by = self._office.operator
        self._office.run(self, lambda: self._service.preview(by=by), self._show)
        self._office.run(self, lambda: self._service.closes(by=by), self._show_closes)

    def _show(self, sheet: DaySheet) -> None:
        self._sheet = sheet
        self.view.show_sheet(sheet, span_text(sheet.span, self._office.zone))

    def _show_closes(self, closes: tuple[DayClose, ...]) -> None:
        zone = self._office.zone
        self.view.show_closes([(one, moment_text(one.span.end.astimezone(zone))) for one in closes])

    @Slot(object)
    def _open(self, close: DayClose) -> None:
        by = self._office.operator
        self._office.run(self, lambda: self._service.sheet(close.number, by=by), self._show)

    @Slot()
    def _ask_to_close(self) -> None:
        self._office.ask(
            self.tr("Close the day?"),
            self.tr(
                "Everything since the last close goes onto one sheet, which never changes again."
                " The sale goes on meanwhile."
            ),
            yes=self.tr("Close the day"),
            on_yes=self._close,
            for_good=True,
        )

    def _close(self) -> None:
        sheet, by = self._sheet, self._office.operator
        if sheet is None:
            return
        since = sheet.span.begin
        self._office.run(self, lambda: self._service.close(since=since, by=by), self._on_closed)

    def _on_closed(self, sheet: DaySheet) -> None:
        self._show(sheet)
        text = self.tr("Day close {number} is done.")
        if sheet.closed_by != self._office.operator.name:
            text = self.tr("{name} closed the day a moment ago.").format(name=sheet.closed_by)
        self._office.say(text.format(number=sheet.number))
        by = self._office.operator
        self._office.run(self, lambda: self._service.closes(by=by), self._show_closes)

    def _pick(self, save: Callable[[Path], object]) -> None:
        if self._sheet is not None:
            self._office.pick_folder(self.tr("Where shall the file go?"), save)

    def _save_csv(self, folder: Path) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        content = "".join(report_csv.sheet_lines(sheet, self._office.zone))
        self._save(self._file(folder, sheet, ".csv"), content.encode("utf-8-sig"))

    def _save_pdf(self, folder: Path) -> None:
        from kiosk.ui.backoffice.report_pdf import sheet_pdf  # noqa: PLC0415 - beside its only use

        sheet = self._sheet
        if sheet is None:
            return
        shop_name = self._office.shop.settings.shop_name
        content = sheet_pdf(sheet, shop_name, self._office.zone)
        self._save(self._file(folder, sheet, ".pdf"), content)

    def _file(self, folder: Path, sheet: DaySheet, suffix: str) -> Path:
        day = sheet.span.end.astimezone(self._office.zone).date()
        stem = f"day-close-{sheet.number}" if sheet.number else f"open-day-{day}"
        return free_name(folder, stem, suffix)

    def _save(self, file: Path, content: bytes) -> None:
        from kiosk.services.new_file import save_whole  # noqa: PLC0415 - beside its only use

        said = self.tr("Saved as {name}.").format(name=file.name)
        self._office.run(
            self, lambda: save_whole(file, content), lambda _done: self._office.say(said)
        )
