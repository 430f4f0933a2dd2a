"""Taking a list of products on screen: choose it, look at it, take it; stop at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import InputError
from kiosk.domain.money import format_paise, indian_groups
from kiosk.domain.product_import import RowEffect
from kiosk.domain.text import file_name
from kiosk.ui.backoffice.choice_sheet import ChoiceSheet
from kiosk.ui.backoffice.import_view import ImportSummary, ImportView, ReportLine
from kiosk.ui.backoffice.problem_texts import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.domain.errors import KioskError
    from kiosk.domain.problems import Problem
    from kiosk.domain.product_import import Imported, ImportPreview, ImportRow
    from kiosk.ui.backoffice.office import Office

_MOST_LINES = 1000


class ImportFlow(QObject):
    """Leads from a file to products.

    Signals:
        shown: the page has something to show.
        left(object): the page is done with; True if the products are others now.
    """

    shown = Signal()
    left = Signal(object)

    def __init__(self, office: Office, view: ImportView) -> None:
        super().__init__(view)
        self._office = office
        self._view = view
        self._preview: ImportPreview | None = None
        view.back_requested.connect(lambda: self.left.emit(False))  # noqa: FBT003 - a payload
        view.another_requested.connect(self.choose)
        view.import_requested.connect(self._ask_about_units)

    @Slot()
    def choose(self) -> None:
        """Let a file be chosen."""
        self._office.pick_file(self.tr("Choose a list of products"), (".csv", ".txt"), self.look_at)

    def look_at(self, file: Path) -> None:
        """Read `file`, and show what it would do."""
        service, by = self._office.shop.office.product_import, self._office.operator
        self._office.run_long(
            self.tr("Reading the list"),
            lambda report: service.preview(file, by=by, progress=report),
            self._show,
            lambda error: self._refuse(file, error),
        )

    def _refuse(self, file: Path, error: KioskError) -> None:
        if isinstance(error, InputError):
            why = "\n".join(self._told(problem) for problem in error.problems)
            self._view.show_refused(file_name(file.name), why)
            self.shown.emit()
        else:
            self._office.say_why(error)

    def _told(self, problem: Problem) -> str:
        words = sentence(problem)
        return words if problem.field == "file" else f"{problem.field}: {words}"

    def _show(self, preview: ImportPreview) -> None:
        self._preview = preview
        if not preview.rows and not preview.problems:
            self._view.show_refused(preview.name, self.tr("There are no products in it."))
        else:
            self._view.show_summary(self._summary(preview))
        self.shown.emit()

    def _summary(self, preview: ImportPreview) -> ImportSummary:
        new, changed = preview.count(RowEffect.NEW), preview.count(RowEffect.CHANGED)
        lines = self._problem_lines(preview) if preview.problems else self._lines(preview)
        action = self.tr("Import {count} products").format(count=indian_groups(new + changed))
        if not new and not changed:
            action = self.tr("Import")
        may_take = preview.can_be_taken and (new or changed or preview.units_of_known)
        return ImportSummary(
            title=preview.name,
            new=new,
            changed=changed,
            unchanged=preview.count(RowEffect.UNCHANGED),
            problems=len(preview.problems),
            notes=self._notes(preview),
            action=action if may_take else "",
            lines=tuple(lines),
        )

    def _notes(self, preview: ImportPreview) -> str:
        notes = []
        if preview.problems:
            notes.append(self.tr("Mend these lines in the list, then choose it again."))
        if len(preview.problems) > _MOST_LINES:
            notes.append(
                self.tr("The first {count} are shown.").format(count=indian_groups(_MOST_LINES))
            )
        if preview.encoding == "cp1252":
            notes.append(
                self.tr("Read as Western European: save it as UTF-8 if letters look wrong.")
            )
        if preview.unknown_columns:
            notes.append(
                self.tr("Columns left out: {names}.").format(
                    names=", ".join(preview.unknown_columns)
                )
            )
        if preview.withdrawn:
            notes.append(
                self.tr("{count} of them are withdrawn, and stay so.").format(
                    count=preview.withdrawn
                )
            )
        return " ".join(notes)

    def _problem_lines(self, preview: ImportPreview) -> Iterator[ReportLine]:
        for found in preview.problems[:_MOST_LINES]:
            field = "" if found.problem.field == "line" else f"{found.problem.field}: "
            yield ReportLine(
                line=found.line,
                what=f"{field}{sentence(found.problem)}",
                name="",
                detail=found.value,
                tone="amber",
            )

    def _lines(self, preview: ImportPreview) -> Iterator[ReportLine]:
        words = {
            RowEffect.NEW: (self.tr("New"), "green"),
            RowEffect.CHANGED: (self.tr("Changed"), "blue"),
            RowEffect.UNCHANGED: (self.tr("As it is"), "soft"),
        }
        # What does something comes first.
        order = list(RowEffect)
        rows = sorted(preview.rows, key=lambda row: order.index(row.effect))
        for row in rows[:_MOST_LINES]:
            what, tone = words[row.effect]
            yield ReportLine(
                line=row.line,
                what=f"{what}: {row.product.sku}",
                name=row.product.name,
                detail=self._figures(row),
                tone=tone,
            )

    def _figures(self, row: ImportRow) -> str:
        price = format_paise(row.product.list_price_paise)
        return self.tr("{price} · {units} on hand").format(
            price=price, units=indian_groups(row.units)
        )

    @Slot()
    def _ask_about_units(self) -> None:
        """Ask what shall become of the units of products that are there, if the list names any."""
        preview = self._preview
        if preview is None:
            return
        if not preview.units_of_known:
            self._take(preview, add_stock=False)
            return
        words = self.tr(
            "The list names {units} units of products that are here already. Sales go on, so their"
            " stock is not set to a number. Leave these units out, or receive them as new ones?"
        )
        sheet = ChoiceSheet(
            self.tr("And the stock?"),
            words.format(units=indian_groups(preview.units_of_known)),
            (("leave", self.tr("Leave them out")), ("receive", self.tr("Receive them"))),
            name="importUnits",
        )
        sheet.cancelled.connect(self._office.close_sheet)
        sheet.chosen.connect(lambda key: self._take(preview, add_stock=key == "receive"))
        self._office.show_sheet(sheet, width=900)

    def _take(self, preview: ImportPreview, *, add_stock: bool) -> None:
        service, by = self._office.shop.office.product_import, self._office.operator
        self._office.run_long(
            self.tr("Importing products"),
            lambda report: service.run(preview, by=by, add_stock=add_stock, progress=report),
            self._on_done,
            lambda error: self._on_refused(preview, error),
        )

    def _on_done(self, done: Imported) -> None:
        text = self.tr("{added} products added, {changed} changed, {units} units received.")
        self._office.say(
            text.format(
                added=indian_groups(done.added),
                changed=indian_groups(done.changed),
                units=indian_groups(done.units),
            )
        )
        self._office.feed.refresh()
        self.left.emit(True)  # noqa: FBT003 - a signal's payload

    def _on_refused(self, preview: ImportPreview, error: KioskError) -> None:
        """Look again: the shop has changed, or a picture is not what its header said."""
        if isinstance(error, InputError):
            self._refuse(preview.file, error)
        else:
            self._office.say_why(error)
            self.look_at(preview.file)
