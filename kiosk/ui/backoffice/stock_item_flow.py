"""One product's stock: what came and went, and every way to put it right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain.errors import InputError
from kiosk.domain.ids import new_id
from kiosk.domain.money import indian_groups, signed_groups
from kiosk.domain.product import MovementReason
from kiosk.domain.stock import OWN_REASONS
from kiosk.ui.backoffice.stock_sheet import WIDTH, StockSheet, StockStep, WaitingSheet
from kiosk.ui.backoffice.stock_view import MovementLine, StockItemView

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.errors import KioskError
    from kiosk.domain.product import Sku
    from kiosk.domain.product_list import ProductRow
    from kiosk.domain.stock import StockChange, StockCount, StockMovement
    from kiosk.ui.backoffice.office import Office

_AT_ONCE = 50


class StockItemFlow(QObject):
    """Reads the movements page by page; asks for numbers and takes them to the service."""

    def __init__(self, office: Office, view: StockItemView) -> None:
        super().__init__(view)
        self._office = office
        self._stock = office.shop.stock
        self._view = view
        self._row: ProductRow | None = None
        self._movements: list[StockMovement] = []
        self._has_older = False
        view.receive_requested.connect(self._receive)
        view.count_requested.connect(self._begin_count)
        view.write_off_requested.connect(self._write_off)
        view.undo_requested.connect(self._ask_to_undo)
        view.more_requested.connect(self._read_older)

    def open(self, row: ProductRow) -> None:
        """Show another product."""
        self._row = row
        self._movements = []
        self._view.show_product(row)
        self._view.show_movements(())
        self._view.show_undo("")
        self.read()

    def read(self) -> None:
        """Read how many there are, and the newest movements."""
        if self._row is None:
            return
        sku, shop = self._row.sku, self._office.shop
        self._office.run(
            self,
            lambda: (shop.office.products.row(sku), shop.stock.movements(sku, count=_AT_ONCE)),
            self._show,
        )

    def _show(self, read: tuple[ProductRow | None, tuple[StockMovement, ...]]) -> None:
        row, movements = read
        if row is None or self._row is None or row.sku != self._row.sku:
            return
        self._row = row
        self._view.show_product(row)
        if movements != tuple(self._movements[: len(movements)]) or not self._view.model.rowCount():
            self._movements = list(movements)
            self._has_older = len(movements) == _AT_ONCE
            self._view.show_movements([self._line(one) for one in movements])
        last = self._last_own()
        text = self.tr("Take back {change}")
        self._view.show_undo("" if last is None else text.format(change=signed_groups(last.change)))

    @Slot()
    def _read_older(self) -> None:
        if self._row is None or not self._has_older:
            return
        self._has_older = False  # until the answer is here
        sku, before = self._row.sku, self._movements[-1]
        self._office.run(
            self,
            lambda: self._stock.movements(sku, before=before, count=_AT_ONCE),
            lambda older: self._show_older(before, older),
        )

    def _show_older(self, before: StockMovement, older: tuple[StockMovement, ...]) -> None:
        if self._movements and self._movements[-1] is before:
            self._movements += older
            self._has_older = len(older) == _AT_ONCE
            self._view.add_movements([self._line(one) for one in older])

    def _line(self, movement: StockMovement) -> MovementLine:
        words = {
            MovementReason.RECEIVED: self.tr("Received"),
            MovementReason.SOLD: self.tr("Sold"),
            MovementReason.COUNTED: self.tr("Counted"),
            MovementReason.WRITTEN_OFF: self.tr("Written off"),
            MovementReason.RETURNED: self.tr("Came back"),
        }
        what = words[movement.reason]
        if movement.is_undo:
            what = self.tr("Taken back: {what}").format(what=what)
        elif movement.note:
            what = f"{what}: {movement.note}"
        return MovementLine(
            when=movement.at.astimezone(self._office.zone).strftime("%d.%m.%Y %H:%M"),
            what=what,
            who=movement.order_number or movement.operator,
            change=movement.change,
            after=movement.on_hand_after,
        )

    def _last_own(self) -> StockMovement | None:
        """Return the step that can be taken back: the newest of one's own, unless it is that."""
        name = self._office.operator.name
        own = (one for one in self._movements if one.operator == name)
        last = next((one for one in own if one.reason in OWN_REASONS), None)
        return None if last is None or last.is_undo else last

    @Slot()
    def _receive(self) -> None:
        step = StockStep(
            title=self.tr("Receive units"),
            text=self.tr("They can be sold at once."),
            units=self.tr("How many came"),
            done=self.tr("Receive"),
            note=self.tr("Note"),
            note_hint=self.tr("Such as an invoice; or nothing."),
        )
        by, once = self._office.operator, self._once()
        self._ask(
            step,
            lambda sku, units, note: self._stock.receive(
                sku, units, note=note, by=by, movement_id=once
            ),
        )

    @Slot()
    def _write_off(self) -> None:
        step = StockStep(
            title=self.tr("Write off units"),
            text=self.tr("They are not sold any more."),
            units=self.tr("How many are gone"),
            done=self.tr("Write off"),
            note=self.tr("Why"),
            note_hint=self.tr("Such as broken, lost or expired."),
        )
        by, once = self._office.operator, self._once()
        self._ask(
            step,
            lambda sku, units, note: self._stock.write_off(
                sku, units, note=note, by=by, movement_id=once
            ),
        )

    def _once(self) -> str:
        """Return the id of the movement that a sheet shall make, however often it is given."""
        return new_id(self._office.feed.now())

    @Slot()
    def _begin_count(self) -> None:
        if self._row is not None:
            sku, by = self._row.sku, self._office.operator
            self._office.run(self, lambda: self._stock.begin_count(sku, by=by), self._count)

    def _count(self, begun: StockCount) -> None:
        text = self.tr(
            "There should be {units}. Count what lies on the shelf now; what is sold while you"
            " count is taken into account."
        )
        step = StockStep(
            title=self.tr("Count the shelf"),
            text=text.format(units=indian_groups(begun.on_hand)),
            units=self.tr("How many there are"),
            done=self.tr("Take over the count"),
        )
        by = self._office.operator
        self._ask(step, lambda _sku, units, _note: self._stock.count(begun, units, by=by))

    def _ask(self, step: StockStep, work: Callable[[Sku, str, str], StockChange]) -> None:
        if self._row is None:
            return
        sku = self._row.sku
        sheet = StockSheet(self._office.theme, step)

        def give(typed: tuple[str, str]) -> None:
            sheet.set_busy(busy=True)
            self._office.run(sheet, lambda: work(sku, *typed), self._on_moved, refuse)

        def refuse(error: KioskError) -> None:
            sheet.set_busy(busy=False)
            if isinstance(error, InputError):
                sheet.show_problems(error.problems)
            else:
                sheet.show_words(self._office.reason(error))

        sheet.given.connect(give)
        sheet.cancelled.connect(self._office.close_sheet)
        self._office.show_sheet(sheet, width=WIDTH)

    def _on_moved(self, done: StockChange) -> None:
        self._office.close_sheet()
        if done.waiting:
            sheet = WaitingSheet(done.waiting)
            sheet.read.connect(self._office.close_sheet)
            self._office.show_sheet(sheet)
        elif done.change:
            text = self.tr("{change}. There are {units} on hand now.")
            self._office.say(
                text.format(change=signed_groups(done.change), units=indian_groups(done.on_hand))
            )
        else:
            self._office.say(self.tr("The count agrees."))
        self.read()
        self._office.feed.refresh()

    @Slot()
    def _ask_to_undo(self) -> None:
        last = self._last_own()
        if last is None:
            return
        text = self.tr("Your last step was {change}. A movement the other way is noted.")
        self._office.ask(
            self.tr("Take it back?"),
            text.format(change=signed_groups(last.change)),
            yes=self.tr("Take back"),
            on_yes=lambda: self._undo(last),
        )

    def _undo(self, movement: StockMovement) -> None:
        by = self._office.operator
        self._office.run(self, lambda: self._stock.undo(movement, by=by), self._on_moved)
