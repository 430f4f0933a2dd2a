"""The page of the products: the list, and from there one product, an import, an export."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.domain.errors import InputError
from kiosk.domain.money import indian_groups
from kiosk.domain.product_list import ProductFilter, ProductPage, ProductQuery
from kiosk.domain.text import file_name
from kiosk.ui.backoffice.choice_sheet import ChoiceSheet
from kiosk.ui.backoffice.import_flow import ImportFlow
from kiosk.ui.backoffice.import_view import ImportView
from kiosk.ui.backoffice.problem_texts import sentence
from kiosk.ui.backoffice.product_form import ProductForm
from kiosk.ui.backoffice.product_form_flow import ProductFormFlow
from kiosk.ui.backoffice.product_list_view import ProductListView
from kiosk.ui.backoffice.product_rows import ProductListing

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.errors import KioskError
    from kiosk.domain.product_list import ProductRow
    from kiosk.services.product_export import Exported
    from kiosk.ui.backoffice.office import Office

Page = TypeVar("Page", bound=QWidget)


class ProductListFlow(QObject):
    """Leads between the list, the form and the import. Operators may look."""

    def __init__(self, office: Office) -> None:
        self.view = QStackedWidget()
        super().__init__(self.view)
        self._office = office
        self.list = ProductListView(office)
        self.view.addWidget(self.list)
        self._listing = ProductListing(office, self.list, ProductQuery())
        page = self.list
        page.add.clicked.connect(self._add)
        page.bring.clicked.connect(self._import)
        page.send.clicked.connect(self._ask_to_export)
        page.opened.connect(self._open)
        page.empty_action_requested.connect(self._on_empty_action)
        self._listing.shown.connect(self._on_shown)
        self._listing.scanned.connect(self._open)
        office.feed.board_changed.connect(self._follow_sales)

    # Made when they are needed: a list that is only looked at opens in half the time.

    @cached_property
    def form(self) -> ProductForm:
        """The form of one product."""
        return self._with_page(ProductForm(self._office))

    @cached_property
    def bring(self) -> ImportView:
        """The page of a list that is looked at."""
        return self._with_page(ImportView(self._office.theme))

    @cached_property
    def importing(self) -> ImportFlow:
        """What stands behind the import."""
        flow = ImportFlow(self._office, self.bring)
        flow.shown.connect(lambda: self.view.setCurrentWidget(self.bring))
        flow.left.connect(self._back_to_list)
        return flow

    @cached_property
    def _one(self) -> ProductFormFlow:
        flow = ProductFormFlow(self._office, self.form)
        flow.shown.connect(self._show_form)
        flow.changed.connect(self._listing.refresh)
        flow.left.connect(self._back_to_list)
        return flow

    @property
    def has_unsaved(self) -> bool:
        """True when something typed into the form would be lost."""
        return self.view.currentWidget() is not self.list and self.form.has_unsaved

    def opened(self) -> None:
        """Read the list, where it is shown."""
        if self.view.currentWidget() is self.list:
            self._listing.reload()

    def left(self) -> None:
        """Come back to the list the next time."""
        if self.view.currentWidget() is not self.list:
            self._one.close()
        self.view.setCurrentWidget(self.list)

    @Slot()
    def _add(self) -> None:
        self._one.add()

    @Slot(object)
    def _open(self, row: ProductRow) -> None:
        self._one.open(row)

    @Slot()
    def _import(self) -> None:
        self.importing.choose()

    @Slot()
    def _show_form(self) -> None:
        self.view.setCurrentWidget(self.form)
        self.form.form.field("name").setFocus(Qt.FocusReason.OtherFocusReason)

    def _with_page(self, page: Page) -> Page:
        self.view.addWidget(page)
        return page

    @Slot(object)
    def _back_to_list(self, changed: bool) -> None:  # noqa: FBT001 - a signal's payload
        self.view.setCurrentWidget(self.list)
        self.list.table.setFocus()
        if changed:
            self._listing.refresh()

    @Slot()
    def _follow_sales(self) -> None:
        if self.list.isVisible():
            self._listing.refresh()

    @Slot(object)
    def _on_shown(self, page: ProductPage) -> None:
        text = self.tr("{count} products").format(count=indian_groups(page.total))
        self.list.set_count(self.tr("1 product") if page.total == 1 else text)
        if not page.total:
            self.list.show_empty(*self._empty_words())

    def _empty_words(self) -> tuple[str, str, str, str]:
        query = self._listing.query
        if query.search:
            title = self.tr("Nothing found")
            text = self.tr("No name, SKU, barcode or category has “{words}” in it.")
            return "search", title, text.format(words=query.search), self.tr("Clear the search")
        if query.only is ProductFilter.LOW:
            return "check", self.tr("Nothing is running low"), "", ""
        if query.only is ProductFilter.WITHDRAWN:
            text = self.tr("A product that you withdraw is kept here, and can be put back.")
            return "check", self.tr("Nothing was withdrawn"), text, ""
        text = self.tr("Add the first one, or import a list from a spreadsheet.")
        action = self.tr("Add a product") if self._office.is_manager else ""
        return "photo-missing", self.tr("No products yet"), text, action

    @Slot()
    def _on_empty_action(self) -> None:
        if self._listing.query.search:
            self.list.search.clear()
        else:
            self._add()

    @Slot()
    def _ask_to_export(self) -> None:
        words = self.tr(
            "A list for a spreadsheet, which this shop or another one can import again. With"
            " pictures, those that were chosen here lie beside it."
        )
        choices = (("plain", self.tr("The list alone")), ("pictures", self.tr("With pictures")))
        sheet = ChoiceSheet(self.tr("Export the products"), words, choices, name="export")
        sheet.cancelled.connect(self._office.close_sheet)
        sheet.chosen.connect(lambda key: self._choose_folder(with_pictures=key == "pictures"))
        self._office.show_sheet(sheet, width=900)

    def _choose_folder(self, *, with_pictures: bool) -> None:
        title = self.tr("Where shall the list go?")
        self._office.pick_folder(
            title, lambda folder: self.export_to(folder, with_pictures=with_pictures)
        )

    def export_to(self, folder: Path, *, with_pictures: bool) -> None:
        """Write the list into `folder`, under a name that is free there."""
        day = self._office.feed.now().astimezone(self._office.zone).date().isoformat()
        names = [f"products-{day}.csv", *(f"products-{day}-{n}.csv" for n in range(2, 100))]
        file = next((folder / name for name in names if not (folder / name).exists()), None)
        if file is None:
            words = self.tr("There are too many lists of today here. Please choose another folder.")
            self._office.say(words, tone="amber")
            return
        service, by = self._office.shop.office.product_export, self._office.operator
        self._office.run_long(
            self.tr("Exporting products"),
            lambda report: service.write(file, by=by, with_pictures=with_pictures, progress=report),
            self._on_exported,
            self._on_not_exported,
        )

    def _on_exported(self, done: Exported) -> None:
        text = self.tr("{count} products are in {file}.")
        self._office.say(
            text.format(count=indian_groups(done.products), file=file_name(done.file.name))
        )

    def _on_not_exported(self, error: KioskError) -> None:
        if isinstance(error, InputError):
            self._office.say(sentence(error.problems[0]), tone="amber")
        else:
            self._office.say_why(error)
