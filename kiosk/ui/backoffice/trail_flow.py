"""The audit trail: who did what, to be searched, and checked for changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.domain.trail import Chain, TrailEvent, Verdict
from kiosk.ui.backoffice import order_texts, trail_texts
from kiosk.ui.backoffice.form_sheet import FormSheet
from kiosk.ui.backoffice.list_page import ListPage
from kiosk.ui.backoffice.span_buttons import SpanButtons
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.widgets.buttons import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.backoffice.office import Office

_ABOUT, _DETAIL = 3, 4
_MOST_NAMES = 8


class TrailFlow(QObject):
    """The newest events first."""

    has_unsaved = False

    def __init__(self, office: Office) -> None:
        self._office = office
        zone = office.zone
        columns = (
            Column[TrailEvent](
                title=_tr("When"),
                text=lambda row: order_texts.short_moment(row.at, zone),
                width=170,
            ),
            Column[TrailEvent](title=_tr("Who"), text=lambda row: row.actor, width=190),
            Column[TrailEvent](
                title=_tr("What"), text=lambda row: trail_texts.action(row.action), strong=True
            ),
            Column[TrailEvent](title=_tr("About"), text=lambda row: row.subject, width=240),
            Column[TrailEvent](title=_tr("More"), text=lambda row: trail_texts.detail(row.detail)),
        )
        self._model: TableModel[TrailEvent] = TableModel(office.theme, columns)
        self.view = ListPage(
            office.theme,
            self._model,
            name="trail",
            title=_tr("Audit trail"),
            search=_tr("Name, number or word"),
        )
        super().__init__(self.view)
        self._model.setParent(self)
        self.view.hide_when_narrow(frozenset({_ABOUT, _DETAIL}))
        self._span = SpanButtons(office, with_hours=False)
        check = button(_tr("Check it"), name="checkTrailButton", kind="ink")
        for made in (*self._span.buttons, check):
            self.view.add_action(made)
        self._text = ""
        self._actor = ""
        self._asked = 0
        self._more = False
        check.clicked.connect(self._check)
        self.view.searched.connect(self._on_searched)
        self.view.filtered.connect(self._on_filtered)
        self.view.end_reached.connect(self._load_more)
        self.view.opened.connect(self._show_event)
        self.view.empty_action_requested.connect(self._show_all)
        self._span.changed.connect(self._load)

    def opened(self) -> None:
        """Read the newest events."""
        self._office.run(self, self._office.shop.office.trail.names, self._on_names)
        self._load()

    def left(self) -> None:
        """Nothing runs for this page alone."""

    def _on_names(self, names: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        actors = names[0][:_MOST_NAMES]
        chips = [("", self.tr("Everybody")), *((name, name) for name in actors)]
        self.view.set_filters(chips if len(actors) > 1 else [], self._actor)

    def _on_searched(self, text: str) -> None:
        self._text = text
        self._load()

    def _on_filtered(self, actor: str) -> None:
        self._actor = actor
        self._load()

    def _show_all(self) -> None:
        self._actor = ""
        self._span.clear()
        self.view.search.clear()
        self.view.chips.set_current("")
        self._load()

    @Slot()
    def _load(self) -> None:
        self._asked += 1
        self._read(None, self._model.show_rows)

    def _load_more(self) -> None:
        last = self._model.row(self._model.rowCount() - 1)
        if last is not None and self._more:
            self._more = False  # asked for once
            self._read(last.seq, self._model.add_rows)

    def _read(self, before: int | None, show: Callable[[tuple[TrailEvent, ...]], None]) -> None:
        asked, service = self._asked, self._office.shop.office.trail
        wanted = service.wanted(self._text, actor=self._actor, day=self._span.day)

        def on_read(rows: tuple[TrailEvent, ...]) -> None:
            if asked == self._asked:
                show(rows)
                self._more = bool(rows)
                self._show_count()

        self._office.run(self, lambda: service.page(wanted, before=before), on_read)

    def _show_count(self) -> None:
        count = self._model.rowCount()
        if count:
            self.view.show_table()
            self.view.set_count(self.tr("Nobody can change this list unnoticed"))
        else:
            self.view.set_count("")
            self.view.show_empty(
                "search",
                self.tr("Nothing fits"),
                self.tr("Whatever operators do is written down here, with their name."),
                self.tr("Show everything"),
            )

    def _show_event(self, event: TrailEvent) -> None:
        sheet = FormSheet(trail_texts.action(event.action), name="event", cancel=_tr("Close"))
        sheet.add_facts(
            (
                (_tr("Number"), str(event.seq)),
                (_tr("When"), f"{event.at.astimezone(self._office.zone):%Y-%m-%d %H:%M:%S}"),
                (_tr("Who"), event.actor),
                (_tr("About"), event.subject),
                (_tr("More"), trail_texts.detail(event.detail)),
            )
        )
        sheet.cancelled.connect(self._office.close_sheet)
        self._office.show_sheet(sheet)

    def _check(self) -> None:
        def work(report: Callable[[int, int], None]) -> Verdict:
            def progress(done: int, total: int) -> bool:
                report(done, total)
                return True

            return self._office.shop.office.trail.verify(progress)

        self._office.run_long(_tr("Checking the audit trail"), work, self._show_verdict)

    def _show_verdict(self, verdict: Verdict) -> None:
        title, text = trail_texts.verdict(verdict)
        sheet = FormSheet(title, name="verdict", cancel=_tr("Close"))
        sheet.show_notice("" if verdict.chain is Chain.WHOLE else text)
        if verdict.chain is Chain.WHOLE:
            sheet.add_facts(((_tr("Checked"), text),))
        sheet.cancelled.connect(self._office.close_sheet)
        self._office.show_sheet(sheet)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrailFlow", text)
