"""Failures that are expected. Anything else that is raised is a bug.

The text of each error is one clear sentence for the command line and the log. What a shopper
reads is written where it is shown, in their language, from the error's type and attributes.
"""

from datetime import datetime

from kiosk.domain.printing import PrinterTrouble
from kiosk.domain.problems import Problem


class KioskError(Exception):
    """Base of every expected failure."""


class ConfigError(KioskError):
    """A setting cannot be used; the sentence names its key."""


class StoreError(KioskError):
    """The database cannot be used just now."""


class DatabaseUnavailableError(StoreError):
    """The database cannot be opened or written."""


class ConnectionLostError(DatabaseUnavailableError):
    """The connection broke: what was under way may or may not have been committed."""


class DatabaseBusyError(StoreError):
    """Another program kept the database locked for longer than we wait."""


class DatabaseDamagedError(StoreError):
    """The database's content cannot be trusted."""


class TransactionConflictError(DatabaseBusyError):
    """Two transactions stood in each other's way, and this one gave in; nothing of it remains."""


class AlreadyThereError(StoreError):
    """A row that must be the only one of its kind is there already."""


class ForeignDatabaseError(DatabaseDamagedError):
    """The database belongs to another program."""


class SchemaNewerError(StoreError):
    """The database was made by a newer version of the program."""


class UnfitError(KioskError):
    """An examination found something that must be put right before anything is sold."""


class JournalError(KioskError):
    """The payment journal cannot be written or read."""


class ShopExistsError(KioskError):
    """Somebody has set this shop up already."""


class CancelledError(KioskError):
    """Somebody stopped work that takes long; nothing was changed."""


class InputError(KioskError):
    """Something that was typed cannot be taken; nothing was changed.

    Attributes:
        problems: what does not fit, each with its field.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems


class ChangedMeanwhileError(KioskError):
    """Somebody else changed the same thing since it was read; nothing was changed.

    Attributes:
        fields: the names of the fields that are different now.
    """

    def __init__(self, what: str, fields: tuple[str, ...] = ()) -> None:
        super().__init__(f"{what} was changed meanwhile: {', '.join(fields)}")
        self.fields = fields


class EntryError(KioskError):
    """What a shopper typed cannot be used."""


class NameEntryError(EntryError):
    """The name is empty or too long."""


class MobileEntryError(EntryError):
    """The number is not a 10-digit Indian mobile number."""


class SaleNotOpenError(KioskError):
    """The sale has not opened, is paused, or has closed."""


class OfferNotFoundError(KioskError):
    """The product is not on offer in the open sale."""


class QuantityError(KioskError):
    """The quantity is not a whole number of at least 1."""


class OfferSnoozedError(KioskError):
    """The offer is not for sale for now; it may be again."""


class SoldOutError(KioskError):
    """Not a single unit can be bought any more."""


class NotEnoughLeftError(KioskError):
    """Some units are left, but fewer than asked for.

    Attributes:
        left: how many can still be bought, at least 1.
    """

    def __init__(self, sku: str, left: int) -> None:
        super().__init__(f"only {left} of {sku} left")
        self.left = left


class UnitsHeldError(KioskError):
    """Other shoppers are paying for the units that are left.

    Attributes:
        free_at: the earliest moment, aware UTC, at which enough of them are free if nobody pays.
    """

    def __init__(self, sku: str, free_at: datetime) -> None:
        super().__init__(f"units of {sku} are being paid for until {free_at:%H:%M:%S} UTC")
        self.free_at = free_at


class LimitReachedError(KioskError):
    """The shopper would have more units of an offer than one shopper may.

    Attributes:
        limit: units one shopper may buy.
        taken: units this shopper has bought or is paying for.
    """

    def __init__(self, sku: str, *, limit: int, taken: int) -> None:
        super().__init__(f"the limit is {limit} of {sku} for each shopper, {taken} taken")
        self.limit = limit
        self.taken = taken


class MobileNeededError(KioskError):
    """The offer is limited per shopper, so the shopper's mobile number is needed."""


class OrderNotFoundError(KioskError):
    """No order has this id."""


class OrderSettledError(KioskError):
    """The order no longer waits for a payment."""


class RequestNotFoundError(KioskError):
    """No payment request has this id."""


class PaymentConflictError(KioskError):
    """A gateway reference came again, with another amount or for another order."""


class ReferenceUsedError(KioskError):
    """The bank's reference of a payment was given for another one already.

    Attributes:
        rrn: the reference.
        number: the order that it paid for.
    """

    def __init__(self, rrn: str, number: str) -> None:
        super().__init__(f"the bank's reference {rrn} is the payment of order {number}")
        self.rrn = rrn
        self.number = number


class AlreadyPaidError(KioskError):
    """Money came for the order before; more of it would have to go back.

    Attributes:
        number: the order.
    """

    def __init__(self, number: str) -> None:
        super().__init__(f"money came for order {number} before")
        self.number = number


class PaymentNotFoundError(KioskError):
    """No such payment waits for a person."""


class RefundNotFoundError(KioskError):
    """No refund has this id."""


class RefundSettledError(KioskError):
    """The refund does not stand where this step could be taken.

    Attributes:
        number: the refund.
        reference: under which its money went out, empty if it has not.
    """

    def __init__(self, number: str, state: str, reference: str = "") -> None:
        under = f", under the reference {reference}" if reference else ""
        super().__init__(f"refund {number} is {state}{under}")
        self.number = number
        self.reference = reference


class OperatorNotFoundError(KioskError):
    """No operator has this id."""


class LastManagerError(KioskError):
    """Nobody who may do everything would be left."""


class AmountTooLargeError(KioskError):
    """The total is above what one UPI payment may carry."""


class SignInError(KioskError):
    """The operator's name and PIN do not fit."""


class OperatorLockedError(SignInError):
    """Too many wrong PINs.

    Attributes:
        until: when the next attempt is allowed, aware UTC.
    """

    def __init__(self, name: str, until: datetime) -> None:
        super().__init__(f"{name} is locked until {until:%H:%M:%S} UTC")
        self.until = until


class LockedOutError(SignInError):
    """A manager has locked the operator out."""


class NotAllowedError(KioskError):
    """The operator's role does not allow this."""


class DayCloseNotFoundError(KioskError):
    """No day close has this number."""


class StockError(KioskError):
    """A stock change would leave fewer than zero units on hand."""


class StepUsedError(KioskError):
    """A step that can be taken once was taken before, with something else in it."""


class BackupError(KioskError):
    """A backup cannot be made or used; nothing was changed."""


class NotPaidError(KioskError):
    """No money has come for the order: there is nothing to write a receipt about."""


class PrinterError(KioskError):
    """The printer has not printed, or not all of it; `trouble` says why."""

    def __init__(self, trouble: PrinterTrouble, detail: str) -> None:
        super().__init__(f"the printer has not printed: {trouble.replace('_', ' ')} ({detail})")
        self.trouble = trouble
