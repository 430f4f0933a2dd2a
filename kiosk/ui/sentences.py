"""What the shopper reads: short, kind, exact, in their language."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.errors import (
    AlreadyPaidError,
    AmountTooLargeError,
    ChangedMeanwhileError,
    DatabaseBusyError,
    InputError,
    KioskError,
    LastManagerError,
    LimitReachedError,
    LockedOutError,
    MobileEntryError,
    NameEntryError,
    NotAllowedError,
    NotEnoughLeftError,
    NotPaidError,
    OfferNotFoundError,
    OfferSnoozedError,
    OperatorLockedError,
    OrderSettledError,
    ReferenceUsedError,
    RefundSettledError,
    SaleNotOpenError,
    SignInError,
    SoldOutError,
    StepUsedError,
    StockError,
)
from kiosk.domain.sale import FlashSale, SaleState

if TYPE_CHECKING:
    from datetime import datetime


def explain(error: KioskError, *, time_zone: str = "UTC") -> str:
    """Return what to tell the person at the kiosk about `error`, with times of `time_zone`."""
    match error:
        case NotEnoughLeftError(left=left):
            return _tr("Only {count} left. Please choose fewer.").format(count=left)
        case LimitReachedError(limit=limit):
            return _tr("Up to {count} for each shopper, and you have yours.").format(count=limit)
        case OperatorLockedError(until=until):
            return _tr("Too many tries. Locked until {time}.").format(
                time=_clock_time(until, time_zone)
            )
        case ReferenceUsedError() | AlreadyPaidError() | RefundSettledError():
            return _about_money(error)
        case _:
            return _plain(error)


def _about_money(error: ReferenceUsedError | AlreadyPaidError | RefundSettledError) -> str:
    match error:
        case ReferenceUsedError(number=number):
            text = _tr("This reference was given before: it paid for order {number}.")
        case AlreadyPaidError(number=number):
            text = _tr("Money came for order {number} before. Please look at it first.")
        case RefundSettledError(number=number, reference=reference) if reference:
            text = _tr("Refund {number} is done already, reference {reference}.")
            return text.format(number=number, reference=reference)
        case RefundSettledError(number=number):
            text = _tr("Somebody has just changed refund {number}. Please look again.")
    return text.format(number=number)


def _plain(error: KioskError) -> str:
    sentences: dict[type[KioskError], str] = {
        NotPaidError: _tr("No money has come for this order: there is no receipt."),
        NameEntryError: _tr("Please type a name of up to 60 letters."),
        MobileEntryError: _tr("A mobile number has 10 digits and begins with 6, 7, 8 or 9."),
        SoldOutError: _tr("This one has just sold out."),
        SaleNotOpenError: _tr("The sale is not open at the moment."),
        OfferSnoozedError: _tr("This one is not on sale for the moment."),
        OfferNotFoundError: _tr("This offer has ended."),
        AmountTooLargeError: _tr("That is more than one UPI payment can carry. Choose fewer."),
        SignInError: _tr("That name and PIN do not fit. Please try again."),
        ChangedMeanwhileError: _tr("Somebody changed it meanwhile. Please look again."),
        StepUsedError: _tr("This was done already, with another number. Please look again."),
        StockError: _tr("There are not that many on hand any more."),
        LockedOutError: _tr("This name is locked. A manager can let you in again."),
        NotAllowedError: _tr("This is for a manager. Please ask one to come."),
        LastManagerError: _tr("Somebody has to stay manager. Make another one first."),
        OrderSettledError: _tr("This order has changed meanwhile. Please look again."),
        InputError: _tr("Please look at what was entered."),
        DatabaseBusyError: _tr("One moment, it is busy here. Please try again."),
    }
    return sentences.get(type(error), _tr("That did not work. Please call the staff."))


def _clock_time(moment: datetime, time_zone: str) -> str:
    """Return `moment` as hours and minutes on the shop's clock, the last minute rounded up."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - start-up

    return (moment + timedelta(seconds=59)).astimezone(ZoneInfo(time_zone)).strftime("%H:%M")


def clock_text(seconds: int) -> str:
    """Return a countdown such as ``01:24:36``; from 100 hours on, days and hours."""
    hours, rest = divmod(max(0, seconds), 3600)
    if hours >= 100:
        return _tr("{days} days").format(days=hours // 24)
    return f"{hours:02d}:{rest // 60:02d}:{rest % 60:02d}"


def countdown(sale: FlashSale | None, now: datetime) -> tuple[str, int | None]:
    """Return the caption of the sale's countdown and the whole seconds left, None for no count."""
    if sale is None:
        return "", None
    match sale.state_at(now):
        case SaleState.UPCOMING:
            return _tr("opens in"), _seconds(sale.opens_at, now)
        case SaleState.OPEN:
            return _tr("closes in"), _seconds(sale.closes_at, now)
        case SaleState.PAUSED:
            return _tr("paused, closes in"), _seconds(sale.closes_at, now)
        case SaleState.CLOSED:
            return _tr("The sale is over"), None


def _seconds(until: datetime, now: datetime) -> int:
    # Rounded up: "00:00:01" stays until the second is really over.
    return -int(-(until - now).total_seconds() // 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sentences", text)
