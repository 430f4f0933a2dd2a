"""How an order ended, in the shopper's words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.errors import KioskError, OfferNotFoundError, OfferSnoozedError, SoldOutError
from kiosk.domain.money import format_paise
from kiosk.domain.order import Order, OrderState
from kiosk.domain.refund import Refund, RefundReason
from kiosk.ui import sentences
from kiosk.ui.result_view import ResultKind, ResultText


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """An order that came to its end on this screen.

    `had_code` is true when a QR code was on the screen, so that money may still come; `refused` is
    why no code could be issued.
    """

    order: Order
    had_code: bool
    refused: KioskError | None = None


def result_text(ending: Ending) -> ResultText:
    """Return what the result screen says about `ending`."""
    order = ending.order
    if ending.refused is not None:
        return _refused(ending.refused)
    match order.state:
        case OrderState.PAID:
            return _paid(order)
        case OrderState.REFUND_DUE | OrderState.REFUNDED:
            return _refund(order.refunds[-1])
        case OrderState.REVIEW:
            return _review(order)
        case OrderState.EXPIRED:
            return _expired(order, had_code=ending.had_code)
        case _:
            return _cancelled(order, had_code=ending.had_code)


def _paid(order: Order) -> ResultText:
    name = order.lines[0].name
    paid = _tr("{amount} paid").format(amount=format_paise(order.total_paise, exact=True))
    saved = _tr("you saved {amount}").format(amount=format_paise(order.saved_paise, exact=True))
    footnote = f"{paid} · {saved}" if order.saved_paise else paid
    if order.refunds:
        back = _tr("{amount} too much came in: refund {number}").format(
            amount=format_paise(order.refunds[-1].amount_paise), number=order.refunds[-1].number
        )
        footnote = f"{paid} · {back}"
    return ResultText(
        kind=ResultKind.PAID,
        title=_tr("Paid. It is yours."),
        text=_tr("Show this number at the counter to collect your {name}.").format(name=name),
        number=order.number,
        number_caption=_tr("order"),
        footnote=footnote,
    )


def _refund(refund: Refund) -> ResultText:
    amount = format_paise(refund.amount_paise)
    why = {
        RefundReason.SOLD_OUT: _tr("Someone else was faster."),
        RefundReason.LATE: _tr("The payment came after the time was up."),
        RefundReason.OVER_LIMIT: _tr("You already have as many as one shopper may buy."),
    }.get(refund.reason, _tr("This order could not be completed."))
    back = _tr("Your {amount} come back to you.").format(amount=amount)
    return ResultText(
        kind=ResultKind.LATE if refund.reason is RefundReason.LATE else ResultKind.SOLD_OUT,
        title=why,
        text=f"{back} {_tr('Please keep this number.')}",
        number=refund.number,
        number_caption=_tr("refund"),
        footnote=_tr("The staff see this refund too and will send it on its way."),
    )


def _review(order: Order) -> ResultText:
    due = order.refunds[-1]
    amount = format_paise(due.amount_paise)
    return ResultText(
        kind=ResultKind.REVIEW,
        title=_tr("The amount does not match."),
        text=_tr("{amount} came in, the price is {price}. All of it comes back to you.").format(
            amount=amount, price=format_paise(order.total_paise)
        ),
        number=due.number,
        number_caption=_tr("refund"),
        footnote=_tr("Please show this number to the staff."),
    )


def _expired(order: Order, *, had_code: bool) -> ResultText:
    return ResultText(
        kind=ResultKind.EXPIRED,
        title=_tr("The time is up."),
        text=_tr("The code has closed. Nothing was charged if you have not paid."),
        number="",
        number_caption="",
        footnote=_late_money(order) if had_code else "",
        can_try_again=True,
    )


def _cancelled(order: Order, *, had_code: bool) -> ResultText:
    return ResultText(
        kind=ResultKind.CANCELLED,
        title=_tr("Cancelled."),
        text=_tr("Nothing is taken from the shelf, and nothing was charged."),
        number="",
        number_caption="",
        footnote=_late_money(order) if had_code else "",
        can_try_again=True,
    )


def _refused(error: KioskError) -> ResultText:
    if isinstance(error, OfferSnoozedError):
        return ResultText(
            kind=ResultKind.CANCELLED,
            title=sentences.explain(error),
            text=_tr("The staff took it off sale a moment ago. Nothing was charged to you."),
            number="",
            number_caption="",
            footnote="",
        )
    sold_out = isinstance(error, SoldOutError)
    closed = _tr("The sale is not open now.")
    if isinstance(error, OfferNotFoundError):
        closed = sentences.explain(error)
    return ResultText(
        kind=ResultKind.CANCELLED,
        title=_tr("It has just sold out.") if sold_out else closed,
        text=_tr("Someone paid for the last one a moment ago. Nothing was charged to you.")
        if sold_out
        else _tr("It was paused or has closed meanwhile. Nothing was charged to you."),
        number="",
        number_caption="",
        footnote="",
    )


def _late_money(order: Order) -> str:
    text = _tr("Paid already? Your money is not lost: tell the staff the order {number}.")
    return text.format(number=order.number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Result", text)
