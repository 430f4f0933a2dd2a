"""One product: added, changed, withdrawn; and what happens when two managers do it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain import product_draft
from kiosk.domain.errors import ChangedMeanwhileError, InputError
from kiosk.ui.backoffice.conflict_sheet import ConflictSheet, Difference
from kiosk.ui.backoffice.late_answers import OpenForm

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.errors import KioskError
    from kiosk.domain.product import Product
    from kiosk.domain.product_list import ProductRow
    from kiosk.ui.backoffice.office import Office
    from kiosk.ui.backoffice.product_form import ProductForm

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif")


class ProductFormFlow(QObject):
    """Takes what was typed to the services.

    What was asked for one form is never shown in the one that was opened after it.

    Signals:
        shown: the form has something to show.
        left(object): the form is done with; True if the products are others now.
        changed: the products are others now, after the form was left.
    """

    shown = Signal()
    left = Signal(object)
    changed = Signal()

    def __init__(self, office: Office, form: ProductForm) -> None:
        super().__init__(form)
        self._office = office
        self._form = form
        self._product: Product | None = None
        self._open_form = OpenForm()
        form.back_requested.connect(self._back)
        form.save_requested.connect(self._save)
        form.picture_requested.connect(self._choose_picture)
        form.picture_removed.connect(lambda: form.set_photo(""))
        form.withdraw_requested.connect(self._ask_to_withdraw)

    def add(self) -> None:
        """Begin a new product."""
        self._begin()
        self._product = None
        self._form.show_new()
        self.shown.emit()

    @Slot(object)
    def open(self, row: ProductRow) -> None:
        """Show a product that is there."""
        self._begin()
        products = self._office.shop.office.products
        self._office.run(self, lambda: products.find(row.sku), self._open_form.only(self._show))

    def _begin(self) -> None:
        """Open another form, or none: it waits for nothing yet."""
        self._open_form.change()
        self._form.form.set_busy(busy=False)

    def _show(self, product: Product | None) -> None:
        if product is None:
            self._office.say(self.tr("This product is not there any more."), tone="amber")
            return
        self._product = product
        offers = self._office.feed.board.offers
        price = next((one.price_paise for one in offers if one.sku == product.sku), 0)
        self._form.show_product(product, sale_price_paise=price)
        self.shown.emit()

    @Slot()
    def _back(self) -> None:
        if not self._form.has_unsaved:
            self._leave()
            return
        self._office.ask(
            self.tr("Leave without saving?"),
            self.tr("What you entered is lost."),
            yes=self.tr("Leave"),
            on_yes=self._leave,
        )

    def _leave(self) -> None:
        self.close()
        self.left.emit(False)  # noqa: FBT003 - a signal's payload

    def close(self) -> None:
        """Expect no answer for this form any more."""
        self._begin()

    @Slot()
    def _save(self) -> None:
        self._save_as(None if self._product is None else self._product.version)

    def _save_as(self, version: int | None) -> None:
        """Save; `version` is that of the product to change, None adds one."""
        products, by = self._office.shop.office.products, self._office.operator
        typed, photo = dict(self._form.typed()), self._form.photo
        there = self._product
        self._form.form.set_busy(busy=True)

        def work() -> Product:
            if there is None or version is None:
                return products.add(typed, photo=photo, by=by)
            return products.change(there.sku, typed, version=version, photo=photo, by=by)

        text = self.tr("{name} is added.") if there is None else self.tr("{name} is saved.")

        def tell(product: Product) -> None:
            self._office.say(text.format(name=product.name))
            self._office.feed.refresh()

        def leave(product: Product) -> None:
            tell(product)
            self._leave_saved()

        def tell_late(product: Product) -> None:
            tell(product)
            self.changed.emit()

        self._office.run(
            self,
            work,
            self._open_form.only(leave, tell_late),
            self._open_form.only(self._on_refused, self._office.say_why),
        )

    def _leave_saved(self) -> None:
        self._form.form.set_busy(busy=False)
        self._office.close_sheet()  # one that asks whether to leave
        self.left.emit(True)  # noqa: FBT003 - a signal's payload

    def _on_refused(self, error: KioskError) -> None:
        self._form.form.set_busy(busy=False)
        match error:
            case InputError(problems=problems):
                self._form.show_problems(problems)
            case ChangedMeanwhileError(fields=fields) if self._product is not None:
                sku = self._product.sku
                products = self._office.shop.office.products
                self._office.run(
                    self,
                    lambda: products.find(sku),
                    self._open_form.only(lambda theirs: self._show_conflict(theirs, fields)),
                )
            case _:
                self._office.say_why(error)

    def _show_conflict(self, theirs: Product | None, fields: tuple[str, ...]) -> None:
        if theirs is None:
            return
        sheet = ConflictSheet(self._differences(theirs, fields))
        sheet.theirs_chosen.connect(lambda: self._take_theirs(theirs))
        sheet.mine_chosen.connect(lambda: self._keep_mine(theirs))
        sheet.cancelled.connect(self._office.close_sheet)
        self._office.show_sheet(sheet, width=900)

    def _differences(self, theirs: Product, fields: tuple[str, ...]) -> tuple[Difference, ...]:
        mine, there = self._form.typed(), product_draft.typed_of(theirs)
        form = self._form.form
        picture = Difference(
            caption=self.tr("Picture"), theirs=self.tr("another one"), mine=self.tr("yours")
        )
        return tuple(
            picture
            if key == "photo"
            else Difference(form.field(key).caption, there.get(key, ""), mine.get(key, ""))
            for key in fields
        )

    def _take_theirs(self, theirs: Product) -> None:
        self._office.close_sheet()
        self._show(theirs)

    def _keep_mine(self, theirs: Product) -> None:
        self._office.close_sheet()
        self._save_as(theirs.version)

    @Slot()
    def _choose_picture(self) -> None:
        self._office.pick_file(self.tr("Choose a picture"), PICTURES, self._take_picture)

    def _take_picture(self, path: Path) -> None:
        pictures, by = self._office.shop.office.pictures, self._office.operator
        # Saved meanwhile, the product would have no picture.
        self._form.form.set_busy(busy=True)
        self._office.run(
            self,
            lambda: pictures.add(path, by=by),
            self._open_form.only(self._on_picture),
            self._open_form.only(self._on_no_picture),
        )

    def _on_picture(self, photo: str) -> None:
        self._form.form.set_busy(busy=False)
        self._form.set_photo(photo)

    def _on_no_picture(self, error: KioskError) -> None:
        self._form.form.set_busy(busy=False)
        if isinstance(error, InputError):
            self._form.show_picture_problem(error.problems[0])
        else:
            self._office.say_why(error)

    @Slot()
    def _ask_to_withdraw(self) -> None:
        product = self._product
        if product is None:
            return
        if product.withdrawn:
            self._withdraw(product)
            return
        text = self.tr(
            "It leaves every sale at once. Whoever is paying for it now still gets it. Its stock"
            " and its history stay, and you can put it back."
        )
        self._office.ask(
            self.tr("Withdraw {name}?").format(name=product.name),
            text,
            yes=self.tr("Withdraw"),
            on_yes=lambda: self._withdraw(product),
        )

    def _withdraw(self, product: Product) -> None:
        products, by = self._office.shop.office.products, self._office.operator

        def work() -> tuple[str, ...]:
            if product.withdrawn:
                products.put_back(product.sku, by=by)
                return ()
            return products.withdraw(product.sku, by=by)

        def leave(paying: tuple[str, ...]) -> None:
            self._tell_withdrawn(product, paying)
            self.left.emit(True)  # noqa: FBT003 - a signal's payload

        def tell(paying: tuple[str, ...]) -> None:
            self._tell_withdrawn(product, paying)
            self.changed.emit()

        self._office.run(self, work, self._open_form.only(leave, tell))

    def _tell_withdrawn(self, product: Product, paying: tuple[str, ...]) -> None:
        if product.withdrawn:
            text = self.tr("{name} can be sold again.").format(name=product.name)
        elif paying:
            text = self.tr("{name} is withdrawn. {count} are paying for it and still get it.")
            text = text.format(name=product.name, count=len(paying))
        else:
            text = self.tr("{name} is withdrawn.").format(name=product.name)
        self._office.say(text)
        self._office.feed.refresh()
