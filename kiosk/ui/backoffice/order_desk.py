"""What an operator does about one order: confirms its payment, gives money back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import AlreadyPaidError, InputError, KioskError
from kiosk.domain.money import format_paise, signed_paise
from kiosk.domain.order import OrderState
from kiosk.ui.backoffice import order_texts
from kiosk.ui.backoffice.money_sheets import ConfirmSheet, GiveBackSheet
from kiosk.ui.backoffice.order_page import Fact, OrderPage, OrderSummary
from kiosk.ui.backoffice.order_receipts import OrderReceipts
from kiosk.ui.backoffice.timeline_view import Line

if TYPE_CHECKING:
    from kiosk.domain.order import Order, OrderLine
    from kiosk.domain.order_search import OrderHistory
    from kiosk.domain.refund import Refund
    from kiosk.ui.backoffice.form_sheet import FormSheet
    from kiosk.ui.backoffice.office import Office


class OrderDesk(QObject):
    """Stands behind the page of one order.

    Signals:
        failed: the order cannot be shown.
    """

    failed = Signal()

    def __init__(self, office: Office, page: OrderPage) -> None:
        super().__init__(page)
        self._office = office
        self._page = page
        self._order_id = ""
        self._history: OrderHistory | None = None
        self._receipts = OrderReceipts(office, self)
        page.print_requested.connect(lambda: self._receipts.print_again(self._order_id))
        page.save_requested.connect(lambda: self._receipts.save(self._order_id))
        page.confirm_requested.connect(self._ask_to_confirm)
        page.give_back_requested.connect(self._ask_to_give_back)

    def open(self, order_id: str) -> None:
        """Show the order with this id."""
        self._order_id, self._history = order_id, None
        self._page.clear()
        self.reload()

    def reload(self) -> None:
        """Read the order anew."""
        order_id = self._order_id
        if order_id:
            self._office.run(
                self,
                lambda: self._office.shop.office.orders.history(order_id),
                self._on_read,
                self._on_unreadable,
            )

    def _on_read(self, history: OrderHistory) -> None:
        if history.order.id == self._order_id:
            self._history = history
            self._page.show_order(self._summary(history))

    def _on_unreadable(self, error: KioskError) -> None:
        self._office.say_why(error)
        self.failed.emit()

    # What goes back

    def _ask_to_give_back(self) -> None:
        if self._history is None:
            return
        sheet = GiveBackSheet(self._office.theme, self._history)
        sheet.cancelled.connect(self._office.close_sheet)
        sheet.submitted.connect(lambda: self._give_back(sheet))
        self._office.show_sheet(sheet, width=860)

    def _give_back(self, sheet: GiveBackSheet) -> None:
        draft, by = sheet.draft(), self._office.operator
        sheet.set_busy(busy=True)
        self._office.run(
            sheet,
            lambda: self._office.shop.office.refunds.give_back(draft, by=by),
            self._on_given,
            lambda error: self._on_refused(sheet, error),
        )

    def _on_given(self, order: Order) -> None:
        self._office.close_sheet()
        refund = order.refunds[-1]
        self._office.say(
            self.tr("{amount} to give back: refund {number}").format(
                amount=format_paise(refund.amount_paise), number=refund.number
            )
        )
        self.reload()

    # What came in

    def _ask_to_confirm(self) -> None:
        history = self._history
        request = None if history is None else history.open_request
        if history is None or request is None:
            return
        sheet = ConfirmSheet(history.order.number, request)
        sheet.cancelled.connect(self._office.close_sheet)
        sheet.submitted.connect(lambda: self._confirm(sheet, again=False))
        sheet.decline.clicked.connect(lambda: self._decline(sheet))
        self._office.show_sheet(sheet, width=860)

    def _confirm(self, sheet: ConfirmSheet, *, again: bool) -> None:
        rrn, amount, by = sheet.value("rrn"), sheet.value("amount"), self._office.operator
        sheet.set_busy(busy=True)
        self._office.run(
            sheet,
            lambda: self._office.shop.office.attended.confirm(
                sheet.request_id, rrn=rrn, amount=amount, by=by, again=again
            ),
            self._on_confirmed,
            lambda error: self._on_refused(sheet, error),
        )

    def _on_confirmed(self, order: Order) -> None:
        self._office.close_sheet()
        number = order.number
        if order.state is OrderState.PAID and not order.refunds:
            self._office.say(self.tr("Order {number} is paid.").format(number=number))
        else:
            text = self.tr("The money is noted. Order {number}: {state}")
            self._office.say(
                text.format(number=number, state=order_texts.state(order.state)), tone="amber"
            )
        self.reload()

    def _decline(self, sheet: ConfirmSheet) -> None:
        by = self._office.operator
        sheet.set_busy(busy=True)
        self._office.run(
            sheet,
            lambda: self._office.shop.office.attended.decline(sheet.request_id, by=by),
            self._on_declined,
            lambda error: self._on_refused(sheet, error),
        )

    def _on_declined(self, _order: Order) -> None:
        self._office.close_sheet()
        self._office.say(self.tr("The shopper is led back to the code."))
        self.reload()

    def _on_refused(self, sheet: FormSheet, error: KioskError) -> None:
        sheet.set_busy(busy=False)
        match error:
            case InputError(problems=problems):
                sheet.show_problems(problems)
            case AlreadyPaidError():
                self._office.close_sheet()
                self._office.say_why(error)
                self.reload()
            case _:
                sheet.show_notice(self._office.reason(error))

    # In words

    def _summary(self, history: OrderHistory) -> OrderSummary:
        order, zone = history.order, self._office.zone
        can_give = order.state is OrderState.PAID and history.amount_left_paise > 0
        request = history.open_request if order.state.awaits_money else None
        return OrderSummary(
            title=self.tr("Order {number}").format(number=order.number),
            state=order_texts.state(order.state),
            tone=order_texts.STATE_TONES[order.state],
            lines=[*(_line(line) for line in order.lines), *self._totals(order)],
            facts=self._facts(history),
            timeline=[
                Line(
                    at=entry.at.astimezone(zone),
                    text=order_texts.happened(entry),
                    who=entry.who,
                    tone=order_texts.tone(entry.kind),
                )
                for entry in history.timeline
            ],
            confirm=self.tr("Confirm a payment") if request is not None else "",
            give_back=self.tr("Give money back") if can_give else "",
            print_receipt=self.tr("Print receipt again")
            if history.payments and self._receipts.can_print
            else "",
            save_receipt=self.tr("Save receipt as PDF") if history.payments else "",
        )

    def _totals(self, order: Order) -> list[Fact]:
        total = format_paise(order.total_paise, exact=True)
        facts = [Fact(self.tr("Total"), total, strong=True)]
        if order.saved_paise:
            saved = self.tr("{amount} less than the list price")
            facts[0] = facts[0]._replace(note=saved.format(amount=format_paise(order.saved_paise)))
        if order.round_off_paise:
            facts.insert(0, Fact(self.tr("Round off"), signed_paise(order.round_off_paise)))
        return [*facts, Fact(self.tr("Shopper"), order_texts.shopper(order.shopper))]

    def _facts(self, history: OrderHistory) -> list[Fact]:
        zone = self._office.zone
        facts = [
            Fact(
                order_texts.short_moment(payment.received_at, zone),
                format_paise(payment.amount_paise, exact=True),
                " · ".join(filter(None, (payment.rrn or payment.reference, payment.confirmed_by))),
            )
            for payment in history.payments
        ]
        facts += [self._refund(refund, history) for refund in history.order.refunds]
        return facts or [Fact(self.tr("No money has come"), "")]

    def _refund(self, refund: Refund, history: OrderHistory) -> Fact:
        names = {line.sku: line.name for line in history.order.lines}
        units = [
            f"{order_texts.units(line.quantity)} {names.get(line.sku, line.sku)}"
            for line in history.refund_lines.get(refund.id, ())
        ]
        told = (order_texts.reason(refund.reason), refund.note, *units, refund.reference)
        return Fact(
            f"{refund.number}: {order_texts.refund_state(refund.state)}",
            f"−{format_paise(refund.amount_paise, exact=True)}",  # noqa: RUF001 - a minus sign
            " · ".join(filter(None, told)),
        )


def _line(line: OrderLine) -> Fact:
    price = format_paise(line.unit_price_paise)
    return Fact(
        line.name,
        format_paise(line.total_paise, exact=True),
        f"{line.sku} · {line.quantity} × {price}",  # noqa: RUF001 - a multiplication sign
    )
