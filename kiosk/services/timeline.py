"""The timeline of one order, put together from all that was stored about it."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from kiosk.domain.ids import made_at
from kiosk.domain.order import Order, OrderState
from kiosk.domain.order_search import Happening, OrderPayment, TimelineEntry
from kiosk.domain.payment import ATTENDED, PaymentRequest, RequestState
from kiosk.domain.product import MovementReason
from kiosk.domain.refund import RefundState
from kiosk.store import order_history

_ENDS = {OrderState.CANCELLED: Happening.CANCELLED, OrderState.EXPIRED: Happening.EXPIRED}
_ACTIONS = {
    "payment_not_received": Happening.NOT_RECEIVED,
    "reference_refused": Happening.REFERENCE_REFUSED,
    "refund_submitted": Happening.REFUND_SUBMITTED,
    "refund_failed": Happening.REFUND_FAILED,
    "refund_due_again": Happening.REFUND_DUE_AGAIN,
}
_MOVED = {
    MovementReason.SOLD: Happening.UNITS_TAKEN,
    MovementReason.RETURNED: Happening.UNITS_RETURNED,
}
# What causes something stands before it, where both have the same moment.
_ORDER = list(Happening)


def of_order(
    connection: Connection,
    order: Order,
    requests: Sequence[PaymentRequest],
    payments: Sequence[OrderPayment],
) -> tuple[TimelineEntry, ...]:
    """Return everything that happened to `order`, the first first."""
    entries = [
        TimelineEntry(
            at=order.placed_at,
            kind=Happening.PLACED,
            what=order.kiosk,
            amount_paise=order.total_paise,
            units=order.units,
        ),
        *_of_requests(order, requests),
        *_of_payments(payments),
        *_of_refunds(order),
        *_of_units(connection, order),
        *_on_record(connection, order),
    ]
    return tuple(sorted(entries, key=lambda one: (one.at, _ORDER.index(one.kind))))


def _of_requests(order: Order, requests: Sequence[PaymentRequest]) -> Iterator[TimelineEntry]:
    for request in requests:
        amount = request.amount_paise
        is_replaced = request.state is RequestState.REPLACED
        shown = Happening.CODE_REPLACED if is_replaced else Happening.CODE_SHOWN
        yield TimelineEntry(at=request.issued_at, kind=shown, amount_paise=amount)
        if request.claimed_at is not None:
            yield TimelineEntry(at=request.claimed_at, kind=Happening.CLAIMED, amount_paise=amount)
    end = _ENDS.get(order.state) or _end_before_payment(requests)
    if end is None:
        return
    ended_at = order.closed_at if order.state in _ENDS else None
    if ended_at is None and end is Happening.EXPIRED:
        ended_at = requests[-1].expires_at
    if ended_at is not None:
        yield TimelineEntry(at=ended_at, kind=end)


def _end_before_payment(requests: Sequence[PaymentRequest]) -> Happening | None:
    """Return how the last code ended, if it was not by being paid: money came all the same."""
    if requests and requests[-1].state is RequestState.EXPIRED:
        return Happening.EXPIRED
    return None


def _of_payments(payments: Sequence[OrderPayment]) -> Iterator[TimelineEntry]:
    for payment in payments:
        # A person says later that it came when the shopper said so: here it is told who did, when.
        is_told = payment.gateway == ATTENDED
        yield TimelineEntry(
            at=made_at(payment.id) if is_told else payment.received_at,
            kind=Happening.PAID,
            who=payment.confirmed_by,
            what=payment.rrn or payment.reference,
            amount_paise=payment.amount_paise,
        )


def _of_refunds(order: Order) -> Iterator[TimelineEntry]:
    for refund in order.refunds:
        yield TimelineEntry(
            at=refund.due_at,
            kind=Happening.REFUND_DUE,
            what=refund.number,
            amount_paise=refund.amount_paise,
        )
        if refund.state is RefundState.DONE and refund.done_at is not None:
            yield TimelineEntry(
                at=refund.done_at,
                kind=Happening.REFUND_DONE,
                who=refund.done_by,
                what=refund.reference,
                amount_paise=refund.amount_paise,
            )


def _of_units(connection: Connection, order: Order) -> Iterator[TimelineEntry]:
    moments = [refund.due_at for refund in order.refunds]
    if order.closed_at is not None:
        moments.append(order.closed_at)
    names = {line.sku: line.name for line in order.lines}
    for moved in order_history.movements(connection, order.id, list(names), moments):
        yield TimelineEntry(
            at=moved.at,
            kind=_MOVED[moved.reason],
            who=moved.operator,
            what=names[moved.sku],
            units=abs(moved.change),
        )


def _on_record(connection: Connection, order: Order) -> Iterator[TimelineEntry]:
    subjects = [order.number, *(refund.number for refund in order.refunds)]
    for event in order_history.events(connection, subjects, list(_ACTIONS)):
        what = event.subject if event.subject != order.number else event.detail
        yield TimelineEntry(at=event.at, kind=_ACTIONS[event.action], who=event.actor, what=what)
