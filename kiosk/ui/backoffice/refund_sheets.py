"""Sheets about one refund, and about money that fits no order."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal

from kiosk.domain.money import format_paise
from kiosk.domain.refund import OwedRefund, RefundState
from kiosk.domain.waiting import UnknownPayment
from kiosk.ui.backoffice import order_texts
from kiosk.ui.backoffice.fields import TextField
from kiosk.ui.backoffice.form_sheet import FormSheet


class RefundSheet(FormSheet):
    """Everything about a refund, and what can be said about it.

    Signals:
        told_bank, came_back, try_again: where the money is now.
        order_requested: show the order it belongs to.
    """

    told_bank = Signal()
    came_back = Signal()
    try_again = Signal()
    order_requested = Signal()

    def __init__(self, owed: OwedRefund, zone: ZoneInfo) -> None:
        refund = owed.refund
        can_be_done = refund.state in {RefundState.DUE, RefundState.SUBMITTED}
        title = _tr("Refund {number}: {amount}").format(
            number=refund.number, amount=format_paise(refund.amount_paise)
        )
        super().__init__(
            title,
            name="refund",
            submit=_tr("The money is out") if can_be_done else "",
            cancel=_tr("Close"),
        )
        done = refund.done_at
        self.add_facts(
            (
                (_tr("State"), order_texts.refund_state(refund.state)),
                (_tr("Why"), order_texts.reason(refund.reason)),
                (_tr("Note"), refund.note),
                (_tr("Order"), owed.order_number),
                (_tr("Shopper"), order_texts.shopper(owed.shopper)),
                (_tr("Paid"), format_paise(owed.paid_paise, exact=True)),
                (_tr("Paid under"), owed.rrn or owed.payment_reference),
                (_tr("Since"), order_texts.short_moment(refund.due_at, zone)),
                (_tr("Given back"), order_texts.short_moment(done, zone) if done else ""),
                (_tr("By"), refund.done_by),
                (_tr("Reference"), refund.reference),
            )
        )
        if can_be_done:
            reference = TextField(
                _tr("Reference of the money that went out"),
                name="refundReference",
                hint=_tr("From the bank or the payment app: letters, digits, / and -."),
                longest=60,
            )
            self.add_field("reference", reference)
        if refund.state is RefundState.DUE:
            told = self.add_button(_tr("The bank was told, not out yet"), name="refundToldButton")
            told.clicked.connect(self.told_bank)
        if can_be_done:
            back = self.add_button(_tr("It did not work"), name="refundFailedButton")
            back.clicked.connect(self.came_back)
        if refund.state is RefundState.FAILED:
            again = self.add_button(_tr("Try again"), name="refundAgainButton", kind="ink")
            again.clicked.connect(self.try_again)
        order = self.add_button(_tr("Show the order"), name="refundOrderButton")
        order.clicked.connect(self.order_requested)


class UnknownSheet(FormSheet):
    """Money that fits no order, and a line for what was done about it."""

    def __init__(self, unknown: UnknownPayment, zone: ZoneInfo) -> None:
        super().__init__(
            _tr("{amount} fits no order").format(amount=format_paise(unknown.amount_paise)),
            name="unknown",
            submit=_tr("It is settled"),
        )
        self.add_facts(
            (
                (_tr("Reference"), unknown.reference),
                (_tr("Came by"), unknown.gateway),
                (_tr("When"), order_texts.short_moment(unknown.noticed_at, zone)),
            )
        )
        self.add_field(
            "note",
            TextField(
                _tr("What was done about it?"),
                name="unknownNote",
                hint=_tr("Look in the bank's own list for whose it is, and give it back."),
            ),
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("RefundSheets", text)
