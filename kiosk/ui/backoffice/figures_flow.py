"""The figures: reads those of a span, and writes them into a folder."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain.spans import Span, day_of, days
from kiosk.ui.backoffice.figures_view import FiguresView
from kiosk.ui.backoffice.moment_field import MomentSheet
from kiosk.ui.calendar_texts import day_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.domain.report import Report
    from kiosk.ui.backoffice.office import Office

_DAY = timedelta(days=1)
_MOMENT = timedelta(milliseconds=1)
_SHEET_WIDTH = 620


class FiguresFlow(QObject):
    """Shows today first. Operators see that alone, managers every span."""

    has_unsaved = False

    def __init__(self, office: Office) -> None:
        self.view = FiguresView(office.theme, may_export=office.is_manager)
        super().__init__(self.view)
        self._office = office
        self._shop = office.shop
        self._chosen = "today"
        self._own: tuple[date, date] | None = None
        self._report: Report | None = None
        self.view.set_spans(self._chips(), self._chosen)
        self.view.span_chosen.connect(self._choose)
        self.view.csv_requested.connect(self._pick_csv)
        self.view.pdf_requested.connect(self._pick_pdf)

    def opened(self) -> None:
        """Read the figures anew."""
        self._load()

    def left(self) -> None:
        """Nothing runs for this page alone."""

    def _chips(self) -> list[tuple[str, str]]:
        chips = [("today", self.tr("Today"))]
        if self._office.is_manager:
            chips += [
                ("yesterday", self.tr("Yesterday")),
                ("sale", self.tr("This sale")),
                ("week", self.tr("7 days")),
                ("month", self.tr("30 days")),
                ("year", self.tr("This year")),
                ("own", self.tr("Other days")),
            ]
        return chips

    @Slot(object)
    def _choose(self, key: str) -> None:
        if key == "own":
            self._ask_first_day()
        elif key == "sale" and self._office.feed.board.sale is None:
            self._office.say(self.tr("There is no sale now."), tone="amber")
            self.view.spans.set_current(self._chosen)
        else:
            self._chosen = key
            self._load()

    def _load(self) -> None:
        span, sale_id = self._span(), self._sale_id()
        by = self._office.operator
        self._office.run(
            self,
            lambda: self._shop.office.reports.of(span, by=by, sale_id=sale_id),
            self._on_loaded,
        )

    def _on_loaded(self, report: Report) -> None:
        self._report = report
        self.view.show_span(self._words(report.span))
        now = self._office.feed.now()
        goes_on = report.span.begin <= now < report.span.end
        self.view.show_report(report, now.astimezone(self._office.zone) if goes_on else None)

    def _span(self) -> Span:
        zone = self._office.zone
        now = self._office.feed.now()
        today = day_of(now, zone)
        sale = self._office.feed.board.sale
        if self._chosen == "sale" and sale is not None:
            # Until now, not until the close: money that came after that belongs to it, too.
            return Span(sale.opens_at, max(sale.opens_at, now) + _MOMENT)
        first, last = {
            "yesterday": (today - _DAY, today - _DAY),
            "week": (today - 6 * _DAY, today),
            "month": (today - 29 * _DAY, today),
            "year": (today.replace(month=1, day=1), today),
            "own": self._own or (today, today),
        }.get(self._chosen, (today, today))
        return days(first, last, zone)

    def _sale_id(self) -> str | None:
        sale = self._office.feed.board.sale
        return sale.id if self._chosen == "sale" and sale is not None else None

    def _words(self, span: Span) -> str:
        sale = self._office.feed.board.sale
        if self._chosen == "sale" and sale is not None:
            return sale.name
        first = day_of(span.begin, self._office.zone)
        last = day_of(span.end - _MOMENT, self._office.zone)
        if first == last:
            return day_text(first)
        return self.tr("{first} to {last}").format(first=day_text(first), last=day_text(last))

    def _ask_first_day(self) -> None:
        self._ask_day(self.tr("First day"), self._ask_last_day)

    def _ask_last_day(self, first: date) -> None:
        def chosen(last: date) -> None:
            # In whichever order they were tapped.
            self._own = (min(first, last), max(first, last))
            self._chosen = "own"
            self.view.spans.set_current("own")
            self._load()

        self._ask_day(self.tr("Last day"), chosen)

    def _ask_day(self, title: str, on_picked: Callable[[date], object]) -> None:
        today = day_of(self._office.feed.now(), self._office.zone)
        start = datetime.combine(today, time())
        sheet = MomentSheet(self._office.theme, title, start, only_day=True)

        def picked(moment: datetime) -> None:
            self._office.close_sheet()
            on_picked(moment.date())

        sheet.picked.connect(picked)
        sheet.cancelled.connect(self._office.close_sheet)
        self._office.show_sheet(sheet, width=_SHEET_WIDTH)
        # Until both days are known the figures are those of before.
        self.view.spans.set_current(self._chosen)

    @Slot()
    def _pick_csv(self) -> None:
        self._office.pick_folder(self.tr("Where shall the file go?"), self._save_csv)

    def _save_csv(self, folder: Path) -> None:
        span, by = self._span(), self._office.operator
        file = free_name(folder, self._stem("sold"), ".csv")
        export = self._shop.office.sales_export
        self._office.run_long(
            self.tr("Writing what was sold"),
            lambda report: export.write(file, span, by=by, progress=report),
            lambda _count: self._say_saved(file),
        )

    @Slot()
    def _pick_pdf(self) -> None:
        self._office.pick_folder(self.tr("Where shall the file go?"), self._save_pdf)

    def _save_pdf(self, folder: Path) -> None:
        from kiosk.services.new_file import save_whole  # noqa: PLC0415 - beside its only use
        from kiosk.ui.backoffice.report_pdf import report_pdf  # noqa: PLC0415

        report = self._report
        if report is None:
            return
        file = free_name(folder, self._stem("figures"), ".pdf")
        title = f"{self._shop.settings.shop_name} · {self._words(report.span)}"
        self._office.run_long(
            self.tr("Writing the figures"),
            lambda progress: save_whole(file, report_pdf(report, title, progress)),
            lambda _done: self._say_saved(file),
        )

    def _stem(self, what: str) -> str:
        span = self._span()
        last = span.end - _MOMENT
        first_day, last_day = (day_of(one, self._office.zone) for one in (span.begin, last))
        return f"{what}-{first_day}" if first_day == last_day else f"{what}-{first_day}-{last_day}"

    def _say_saved(self, file: Path) -> None:
        self._office.say(self.tr("Saved as {name}.").format(name=file.name))


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """Return a file in `folder` that is not there yet: nothing is ever overwritten."""
    file, count = folder / f"{stem}{suffix}", 1
    while file.exists():
        count += 1
        file = folder / f"{stem}-{count}{suffix}"
    return file
