"""What must hold before units are promised to a shopper. Reads only; raises what stands in the way.

Call these inside the transaction that makes the promise, with the stock locked.
"""

from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.errors import (
    LimitReachedError,
    MobileNeededError,
    NotEnoughLeftError,
    OfferNotFoundError,
    SoldOutError,
    UnitsHeldError,
)
from kiosk.domain.order import Order, OrderLine
from kiosk.domain.shopper import MOBILE_KEY
from kiosk.store import orders, payments, products
from kiosk.store.payments import Hold


def check_left(connection: Connection, order: Order) -> None:
    """Check that the units of `order` are on the shelf and within the allotment.

    Raises:
        OfferNotFoundError: the product was withdrawn.
        SoldOutError: no unit can be sold any more.
        NotEnoughLeftError: some are left, but fewer than ordered.
    """
    for line in order.lines:
        _left(connection, order, line)


def check_limit(connection: Connection, order: Order, now: datetime) -> None:
    """Check that the shopper stays within the limit of every offer in `order`.

    Raises:
        MobileNeededError: an offer has a limit, and the shopper gave no mobile number.
        LimitReachedError: bought units, units being paid for and these are more than the limit.
    """
    for line in order.lines:
        limit = products.limit_of(connection, order.sale_id, line.sku)
        if limit is None:
            continue
        if not order.shopper.startswith(MOBILE_KEY):
            raise MobileNeededError(f"{line.sku} is limited to {limit} for each mobile number")
        taken = orders.taken_by(connection, order, line.sku, now)
        if taken + line.quantity > limit:
            raise LimitReachedError(line.sku, limit=limit, taken=taken)


def check_holds(connection: Connection, order: Order, now: datetime) -> None:
    """Check that the units of `order` fit beside those that others may still pay for.

    Raises:
        OfferNotFoundError, SoldOutError, NotEnoughLeftError: as `check_left`.
        UnitsHeldError: the shopper can have them if others do not pay.
    """
    lefts = [_left(connection, order, line) for line in order.lines]
    for line, left in zip(order.lines, lefts, strict=True):
        others = payments.holds_of_others(connection, line.sku, order_id=order.id, now=now)
        free_at = _free_at(others, left - line.quantity)
        if free_at is not None:
            raise UnitsHeldError(line.sku, free_at)


def _left(connection: Connection, order: Order, line: OrderLine) -> int:
    """Return the units that can still be sold, held ones included: those of `line` at least."""
    left = payments.available(connection, order.sale_id, line.sku)
    if left is None:
        raise OfferNotFoundError(f"{line.sku} was withdrawn")
    if left == 0:
        raise SoldOutError(f"{line.sku} is sold out")
    if left < line.quantity:
        raise NotEnoughLeftError(line.sku, left)
    return left


def _free_at(holds: tuple[Hold, ...], most_held: int) -> datetime | None:
    """Return when at most `most_held` units are held if nobody pays; None if that is so now."""
    held = sum(hold.units for hold in holds)
    free_at = None
    for hold in holds:  # the first to end comes first
        if held <= most_held:
            break
        held -= hold.units
        free_at = hold.expires_at
    return free_at
