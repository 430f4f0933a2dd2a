"""One sale in its form: read, typed, looked over, stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain import entries, sale_plan, wall_clock
from kiosk.domain.errors import ChangedMeanwhileError, InputError
from kiosk.domain.product_draft import plain_rupees
from kiosk.domain.product_list import ProductQuery
from kiosk.domain.sale import SaleState
from kiosk.domain.sale_plan import (
    Concern,
    ConcernKind,
    OfferDraft,
    SaleDraft,
    SalePlan,
)
from kiosk.ui.backoffice.late_answers import OpenForm
from kiosk.ui.backoffice.offer_sheet import OfferSheet
from kiosk.ui.backoffice.problem_texts import sentence
from kiosk.ui.backoffice.product_pick_sheet import ProductPickSheet
from kiosk.ui.backoffice.sale_rows import offer_of, row_of
from kiosk.ui.backoffice.sales_view import OfferRow, SalesView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.errors import KioskError
    from kiosk.domain.problems import Problem
    from kiosk.domain.product_list import ProductPage, ProductRow
    from kiosk.ui.backoffice.office import Office
    from kiosk.ui.backoffice.table_model import Wanted

_NAMED = 3
_OFFER_FIELDS = {"price", "allotment", "limit", "offer"}


class SaleFormFlow(QObject):
    """Holds the sale as typed until it is stored.

    What was asked for one form is never shown in the one that was opened after it.

    Signals:
        left: back to the list.
    """

    left = Signal()

    def __init__(self, office: Office, view: SalesView) -> None:
        super().__init__(view)
        self._office = office
        self._view = view
        self._form = view.form
        self._plan: SalePlan | None = None
        self._rows: tuple[OfferRow, ...] = ()
        self._saved_rows: tuple[OfferRow, ...] = ()
        self._sheet: ProductPickSheet | None = None
        self._query = ProductQuery()
        self._open_form = OpenForm()
        office.sheets.closed.connect(self._forget_sheet)
        form = self._form
        form.back_requested.connect(self._go_back)
        form.save_requested.connect(self._save)
        form.add_requested.connect(self._choose_products)
        form.offer_opened.connect(self._open_offer)
        form.copy_requested.connect(self._copy)
        form.remove_requested.connect(self._ask_to_remove)

    @property
    def has_unsaved(self) -> bool:
        """True when something on the form would be lost."""
        if not self._view.shows_form or self._is_over:
            return False
        return self._form.is_changed or self._form.is_busy or self._rows != self._saved_rows

    @Slot()
    def begin(self) -> None:
        """Plan a new sale: from the next full hour on, for two hours."""
        self._begin()
        now = wall_clock.on_wall(self._office.feed.now(), self._office.zone)
        opens = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        self._plan = None
        self._form.set_title(self.tr("A new sale"))
        self._form.set_values(
            {
                "opens_at": opens.strftime("%Y-%m-%dT%H:%M"),
                "closes_at": (opens + timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M"),
            }
        )
        self._saved_rows = ()
        self._show_rows(())
        self._form.show_kind(is_new=True, is_over=False, can_remove=False)
        self._view.show_form()

    def open(self, sale_id: str) -> None:
        """Show a sale that is there."""
        self._begin()
        sales = self._office.shop.office.sales
        self._office.run(self, lambda: sales.find(sale_id), self._open_form.only(self._show))

    def _begin(self) -> None:
        """Open another form, or none: it waits for nothing yet."""
        self._open_form.change()
        self._form.set_busy(busy=False)

    @property
    def _is_over(self) -> bool:
        now = self._office.feed.now()
        return self._plan is not None and self._plan.sale.state_at(now) is SaleState.CLOSED

    def _show(self, plan: SalePlan) -> None:
        self._plan = plan
        zone = self._office.zone
        self._form.set_title(plan.sale.name)
        self._form.set_values(
            {
                "name": plan.sale.name,
                "opens_at": wall_clock.typed(plan.sale.opens_at, zone),
                "closes_at": wall_clock.typed(plan.sale.closes_at, zone),
            }
        )
        rows = tuple(row_of(offer) for offer in plan.offers)
        self._saved_rows = rows
        self._show_rows(rows)
        sold = any(offer.sold for offer in plan.offers)
        self._form.show_kind(is_new=False, is_over=self._is_over, can_remove=not sold)
        self._view.show_form()

    def _show_rows(self, rows: tuple[OfferRow, ...]) -> None:
        self._rows = rows
        self._form.show_offers(rows)
        found = sale_plan.concerns([offer_of(row) for row in rows])
        self._form.show_concerns("" if self._is_over else self._words(found))

    def _words(self, found: Iterable[Concern]) -> str:
        lines = []
        for concern in found:
            names = ", ".join(concern.names[:_NAMED])
            if len(concern.names) > _NAMED:
                names = self.tr("{names} and more").format(names=names)
            count = len(concern.names)
            lines.append(
                {
                    ConcernKind.NO_OFFERS: self.tr("Nothing is offered yet."),
                    ConcernKind.WITHDRAWN: self.tr("%n withdrawn: {names}.", "", count),
                    ConcernKind.NO_STOCK: self.tr("%n without stock: {names}.", "", count),
                    ConcernKind.TOO_LITTLE_STOCK: self.tr(
                        "%n with fewer on hand than planned: {names}.", "", count
                    ),
                    ConcernKind.NO_PICTURE: self.tr("%n without a picture: {names}.", "", count),
                    ConcernKind.NO_DISCOUNT: self.tr("%n without a discount: {names}.", "", count),
                }[concern.kind].format(names=names)
            )
        return "\n".join(lines)

    # Offers

    @Slot()
    def _choose_products(self) -> None:
        sheet = ProductPickSheet(self._office.theme)
        self._query = ProductQuery()
        sheet.searched.connect(self._search)
        sheet.model.wanted.connect(self._fetch)
        sheet.picked.connect(self._add)
        sheet.done.connect(self._office.close_sheet)
        self._office.show_sheet(sheet, width=1100, tall=True)
        self._sheet = sheet
        self._search("")

    @Slot(object)
    def _search(self, text: str) -> None:
        sheet, products = self._sheet, self._office.shop.office.products
        if sheet is None:
            return
        query = ProductQuery(search=text)
        self._query = query

        def show(page: ProductPage) -> None:
            if query == self._query:
                sheet.model.show_page(page.total, page.rows)

        self._office.run(sheet, lambda: products.page(query), show)

    @Slot()
    def _forget_sheet(self) -> None:
        self._sheet = None

    @Slot(object)
    def _fetch(self, wanted: Wanted) -> None:
        query, sheet, products = self._query, self._sheet, self._office.shop.office.products
        if sheet is None:
            return
        self._office.run(
            sheet,
            lambda: products.page(query, first=wanted.first, count=wanted.count),
            lambda page: sheet.model.put(wanted, page.rows),
        )

    @Slot(object)
    def _add(self, product: ProductRow) -> None:
        if self._sheet is None:
            return
        if any(row.sku == product.sku for row in self._rows):
            self._sheet.tell(self.tr("{name} is in this sale already.").format(name=product.name))
            return
        limit = self._office.shop.settings.default_limit
        row = OfferRow(
            sku=product.sku,
            name=product.name,
            photo=product.photo,
            list_price_paise=product.list_price_paise,
            on_hand=product.on_hand,
            withdrawn=product.withdrawn,
            sold=0,
            price=plain_rupees(product.list_price_paise),
            price_paise=product.list_price_paise,
            allotment=str(product.on_hand),
            limit=str(limit) if limit else "",
        )
        self._show_rows((*self._rows, row))
        self._sheet.tell(self.tr("{name} was added.").format(name=product.name))

    @Slot(object)
    def _open_offer(self, row: OfferRow) -> None:
        if self._is_over:
            return
        sheet = OfferSheet(row)
        sheet.cancelled.connect(self._office.close_sheet)
        sheet.removed.connect(lambda: self._drop(row))
        sheet.taken.connect(lambda typed: self._take(row, typed))
        self._office.show_sheet(sheet, width=860)

    def _drop(self, row: OfferRow) -> None:
        self._office.close_sheet()
        self._show_rows(tuple(one for one in self._rows if one.sku != row.sku))

    def _take(self, row: OfferRow, typed: tuple[str, str, str]) -> None:
        self._office.close_sheet()
        price, units, limit = (text.strip() for text in typed)
        paise = entries.read_price(price)
        fresh = replace(
            row,
            price=price,
            price_paise=paise if isinstance(paise, int) else None,
            allotment=units,
            limit=limit,
            problem="",
        )
        self._show_rows(tuple(fresh if one.sku == row.sku else one for one in self._rows))

    # The sale

    @Slot()
    def _save(self) -> None:
        values = self._form.values()
        draft = SaleDraft(
            sale_id="" if self._plan is None else self._plan.sale.id,
            version=1 if self._plan is None else self._plan.sale.version,
            name=values["name"],
            opens_at=values["opens_at"],
            closes_at=values["closes_at"],
            offers=tuple(
                OfferDraft(
                    sku=row.sku,
                    price=row.price,
                    allotment=row.allotment,
                    limit=row.limit,
                    read_allotment=row.read_allotment,
                )
                for row in self._rows
            ),
        )
        self._form.set_busy(busy=True)
        sales, by = self._office.shop.office.sales, self._office.operator
        self._office.run(
            self,
            lambda: sales.save(draft, by=by),
            self._open_form.only(self._on_saved, lambda _: self._tell_saved()),
            self._open_form.only(self._on_refused, self._office.say_why),
        )

    def _on_saved(self, plan: SalePlan) -> None:
        self._form.set_busy(busy=False)
        self._show(plan)
        self._tell_saved()

    def _tell_saved(self) -> None:
        self._office.feed.refresh()
        self._office.say(self.tr("The sale is saved."))

    def _on_refused(self, error: KioskError) -> None:
        self._form.set_busy(busy=False)
        match error:
            case InputError(problems=problems):
                self._form.show_problems(
                    [one for one in problems if one.field.rpartition(".")[2] not in _OFFER_FIELDS]
                )
                self._mark_offers(problems)
            case ChangedMeanwhileError():
                self._form.show_notice(
                    self.tr(
                        "Somebody else has changed this sale meanwhile. Go back, open it again,"
                        " and look at what it is now."
                    )
                )
            case _:
                self._office.say_why(error)

    def _mark_offers(self, problems: Iterable[Problem]) -> None:
        found: dict[str, str] = {}
        for problem in problems:
            sku, _, field = problem.field.rpartition(".")
            if field in _OFFER_FIELDS:
                found.setdefault(sku, sentence(problem))
        gone = sorted(sku for sku in found if all(row.sku != sku for row in self._rows))
        self._show_rows(tuple(replace(row, problem=found.get(row.sku, "")) for row in self._rows))
        if gone:
            self._form.show_notice(f"{', '.join(gone)}: {found[gone[0]]}")

    @Slot()
    def _copy(self) -> None:
        """Plan another sale like this: a week later, nothing sold."""
        plan = self._plan
        if plan is None:
            return
        zone, week = self._office.zone, timedelta(days=7)
        opens, closes = (
            wall_clock.on_wall(moment, zone) for moment in (plan.sale.opens_at, plan.sale.closes_at)
        )
        self._begin()
        now = wall_clock.on_wall(self._office.feed.now(), zone)
        while opens <= now:
            opens, closes = opens + week, closes + week
        self._plan = None
        self._form.set_title(self.tr("A copy of {name}").format(name=plan.sale.name))
        self._form.set_values(
            {
                "name": plan.sale.name,
                "opens_at": opens.strftime("%Y-%m-%dT%H:%M"),
                "closes_at": closes.strftime("%Y-%m-%dT%H:%M"),
            }
        )
        self._saved_rows = ()
        kept = [offer for offer in plan.offers if not offer.withdrawn]
        self._show_rows(tuple(replace(row_of(offer), sold=0) for offer in kept))
        self._form.show_kind(is_new=True, is_over=False, can_remove=False)

    @Slot()
    def _ask_to_remove(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self._office.ask(
            self.tr("Remove {name}?").format(name=plan.sale.name),
            self.tr("Nobody has ordered in it. It is gone for good."),
            yes=self.tr("Remove"),
            on_yes=lambda: self._remove(plan),
            for_good=True,
        )

    def _remove(self, plan: SalePlan) -> None:
        sales, by = self._office.shop.office.sales, self._office.operator
        self._office.run(
            self,
            lambda: sales.remove(plan.sale.id, by=by),
            lambda _: self._on_removed(plan),
            self._on_refused,
        )

    def _on_removed(self, plan: SalePlan) -> None:
        self._office.feed.refresh()
        self._office.say(self.tr("{name} was removed.").format(name=plan.sale.name))
        self._leave()

    @Slot()
    def _go_back(self) -> None:
        if not self.has_unsaved:
            self._leave()
            return
        self._office.ask(
            self.tr("Leave without saving?"),
            self.tr("What you entered on this page is lost."),
            yes=self.tr("Leave"),
            on_yes=self._leave,
        )

    def _leave(self) -> None:
        self._begin()
        self._view.show_list()
        self.left.emit()
