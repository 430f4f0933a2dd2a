"""A shopper says that a code is paid, and somebody of the staff has to look."""

from datetime import timedelta

from sqlalchemy import Connection

from kiosk.domain.errors import OrderNotFoundError, RequestNotFoundError
from kiosk.domain.order import Order
from kiosk.services.clock import Clock
from kiosk.store import claims, orders, payments, stock


def claim(connection: Connection, request_id: str, *, hold: timedelta, clock: Clock) -> Order:
    """Let the request wait for a person, and return its order; again changes nothing.

    A code that is live keeps its units until two `hold` have passed since it was shown, however
    often this is called. One whose time is over, or that was cancelled, waits too: the money may
    have come. Nothing waits for an order that money came for.

    Raises:
        RequestNotFoundError: no payment request has this id.
    """
    request = payments.find_request(connection, request_id)
    if request is None:
        raise RequestNotFoundError(f"no payment request has the id {request_id!r}")
    order = orders.lock(connection, request.order_id)
    if order is None:
        raise OrderNotFoundError(f"no order has the id {request.order_id!r}")
    # The gate of another kiosk may just find these units free again.
    stock.lock(connection, [line.sku for line in order.lines])
    now = clock.at(connection)
    request = payments.find_request(connection, request_id) or request
    if order.state.awaits_money and request.claimed_at is None:
        until = request.expires_at
        if request.is_live_at(now):
            until = max(until, request.issued_at + 2 * hold)
        claims.set_claimed(connection, request_id, at=now, until=until)
    return order
