"""Words for orders, refunds and what happens to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import format_paise
from kiosk.domain.order import OrderState
from kiosk.domain.order_search import Happening, TimelineEntry
from kiosk.domain.refund import RefundReason, RefundState
from kiosk.domain.shopper import StoredShopper
from kiosk.ui.calendar_texts import short_day_text

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

STATE_TONES = {
    OrderState.AWAITING_PAYMENT: "blue",
    OrderState.PAID: "green",
    OrderState.CANCELLED: "grey",
    OrderState.EXPIRED: "grey",
    OrderState.REVIEW: "amber",
    OrderState.REFUND_DUE: "amber",
    OrderState.REFUNDED: "grey",
}
REFUND_TONES = {
    RefundState.DUE: "amber",
    RefundState.SUBMITTED: "blue",
    RefundState.DONE: "green",
    RefundState.FAILED: "flame",
}
_GOOD = {Happening.PAID, Happening.REFUND_DONE}
_AMBER = {
    Happening.CLAIMED,
    Happening.NOT_RECEIVED,
    Happening.REFUND_DUE,
    Happening.REFUND_DUE_AGAIN,
}
_ALARMING = {Happening.REFERENCE_REFUSED, Happening.REFUND_FAILED}


def state(of: OrderState) -> str:
    """Return where an order stands."""
    return {
        OrderState.AWAITING_PAYMENT: _tr("Not paid yet"),
        OrderState.PAID: _tr("Paid"),
        OrderState.CANCELLED: _tr("Cancelled"),
        OrderState.EXPIRED: _tr("Time ran out"),
        OrderState.REVIEW: _tr("Amount to check"),
        OrderState.REFUND_DUE: _tr("Money to give back"),
        OrderState.REFUNDED: _tr("Money is back"),
    }[of]


def refund_state(of: RefundState) -> str:
    """Return where a refund stands."""
    return {
        RefundState.DUE: _tr("To do"),
        RefundState.SUBMITTED: _tr("At the bank"),
        RefundState.DONE: _tr("Done"),
        RefundState.FAILED: _tr("Came back"),
    }[of]


def reason(of: RefundReason) -> str:
    """Return why money goes back."""
    return {
        RefundReason.SOLD_OUT: _tr("Paid, but no unit was left"),
        RefundReason.LATE: _tr("Paid after the time was over"),
        RefundReason.OVER_LIMIT: _tr("Paid late, and above the limit"),
        RefundReason.AMOUNT_LOW: _tr("Too little was paid"),
        RefundReason.AMOUNT_HIGH: _tr("Too much was paid"),
        RefundReason.DUPLICATE: _tr("Paid twice"),
        RefundReason.REQUESTED: _tr("Given back by the shop"),
    }[of]


def shopper(key: str) -> str:
    """Return who bought, as far as the shop remembers."""
    known = StoredShopper.from_key(key)
    if known.last_four:
        return f"··· {known.last_four}"
    return known.name or _tr("Guest")


def units(count: int) -> str:
    """Return a number of units in words."""
    return _tr("1 unit") if count == 1 else _tr("{count} units").format(count=count)


def short_moment(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment on the shop's clock, such as ``8 Nov 12:30``."""
    local = moment.astimezone(zone)
    return f"{short_day_text(local)} {local:%H:%M}"


def happened(entry: TimelineEntry) -> str:
    """Return a sentence for one line of a timeline, without its moment."""
    amount = format_paise(entry.amount_paise) if entry.amount_paise else ""
    texts = {
        Happening.PLACED: _tr("Ordered at kiosk {what}: {units}, {amount}"),
        Happening.CODE_SHOWN: _tr("Code shown for {amount}"),
        Happening.CODE_REPLACED: _tr("Code shown for {amount}, replaced later"),
        Happening.CLAIMED: _tr("The shopper says: I have paid"),
        Happening.NOT_RECEIVED: _tr("Looked: no money had come"),
        Happening.REFERENCE_REFUSED: _tr("Reference refused: {what}"),
        Happening.PAID: _tr("Paid {amount}, reference {what}"),
        Happening.UNITS_TAKEN: _tr("{units} of {what} left the shelf"),
        Happening.CANCELLED: _tr("Cancelled"),
        Happening.EXPIRED: _tr("The time ran out"),
        Happening.REFUND_DUE: _tr("{amount} to give back, refund {what}"),
        Happening.UNITS_RETURNED: _tr("{units} of {what} back on the shelf"),
        Happening.REFUND_SUBMITTED: _tr("Refund {what}: the bank was told"),
        Happening.REFUND_FAILED: _tr("Refund {what}: the money came back to us"),
        Happening.REFUND_DUE_AGAIN: _tr("Refund {what}: to be tried again"),
        Happening.REFUND_DONE: _tr("{amount} given back, reference {what}"),
    }
    return texts[entry.kind].format(what=entry.what, amount=amount, units=units(entry.units))


def tone(kind: Happening) -> str:
    """Return the colour token of a line of a timeline."""
    if kind in _GOOD:
        return "green"
    if kind in _ALARMING:
        return "flame"
    return "amber" if kind in _AMBER else "line_strong"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderTexts", text)
