"""Money that goes back: the queue, what was done, and part of a paid order."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.domain import entries
from kiosk.domain.errors import (
    InputError,
    OrderNotFoundError,
    OrderSettledError,
    RefundNotFoundError,
    RefundSettledError,
)
from kiosk.domain.ids import new_id
from kiosk.domain.operator import Operator, Role
from kiosk.domain.order import Order, OrderState
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product import MovementReason
from kiosk.domain.refund import (
    OwedRefund,
    Refund,
    RefundDraft,
    RefundLine,
    RefundReason,
    RefundState,
)
from kiosk.services import owing, permits, return_checks
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import audit, orders, products, refunds, stock
from kiosk.store.engine import Engines

logger = logging.getLogger(__name__)

SHOWN_DONE = timedelta(days=30)
_MOST_DONE = 500
_FINISHED = {OrderState.REVIEW, OrderState.REFUND_DUE}


class RefundService:
    """What a person does about money that goes back. The money itself goes by the shop's bank."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    @safe_to_repeat
    def queue(self) -> tuple[OwedRefund, ...]:
        """Return every refund whose money has not gone out, the oldest first."""
        with self._engines.read.begin() as connection:
            return refunds.waiting(connection)

    @safe_to_repeat
    def done(self) -> tuple[OwedRefund, ...]:
        """Return what went out in the last 30 days, the newest first, 500 at most."""
        with self._engines.read.begin() as connection:
            since = self._clock.at(connection) - SHOWN_DONE
            return refunds.done_since(connection, since, most=_MOST_DONE)

    def give_back(self, draft: RefundDraft, *, by: Operator) -> Order:
        """Owe back part of a paid order, or all of it, and put returned units on the shelf.

        The order stays paid. While its sale is not over, units that came back can be sold again.

        Raises:
            InputError: units or amount are more than is left of the order, or there is no reason.
            OrderNotFoundError: no order has this id.
            OrderSettledError: the order is not a paid one.
            NotAllowedError: `by` is no operator any more.
        """
        return self._give_back(new_id(self._clock()), draft, by)

    @safe_to_repeat
    def _give_back(self, refund_id: str, draft: RefundDraft, by: Operator) -> Order:
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.OPERATOR)
            order = _paid(connection, draft.order_id)
            if refunds.find(connection, refund_id) is not None:
                return order  # done, but the answer was lost on its way
            stock.lock(connection, list(draft.units))
            now = self._clock.at(connection)
            wanted = return_checks.read(connection, order, draft)
            debt = owing.Debt(
                refund_id=refund_id,
                payment_id=wanted.payment_id,
                amount_paise=wanted.amount_paise,
                reason=RefundReason.REQUESTED,
                note=wanted.note,
            )
            for line in wanted.lines:
                if line.restocked:
                    _put_back(connection, order, line, now=now, by=by)
            # After the stock and the offers: the audit trail's counter is everybody's last lock.
            due = owing.owe(connection, debt, actor=by.name, now=now)
            refunds.insert_lines(connection, refund_id, wanted.lines)
        logger.info("order %s: refund %s by %s", order.number, due.number, by.name)
        return replace(order, refunds=(*order.refunds, due))

    @safe_to_repeat
    def mark_done(self, refund_id: str, reference: str, *, by: Operator) -> Refund:
        """Note that the money went out under `reference`; the same again changes nothing.

        When it was the last one of an order that was owed back, that order is refunded.

        Raises:
            InputError: `reference` is not 1 to 40 of ``[A-Za-z0-9/-]``.
            RefundNotFoundError: no refund has this id.
            RefundSettledError: it is done under another reference, or its money came back.
            NotAllowedError: `by` is no operator any more.
        """
        read = entries.read_reference(reference)
        if isinstance(read, ProblemKind):
            raise InputError(Problem(field="reference", kind=read))
        with self._engines.writing() as connection:
            order, refund = _locked(connection, refund_id, by)
            if refund.state is RefundState.DONE and refund.reference == read:
                return refund
            if refund.state not in {RefundState.DUE, RefundState.SUBMITTED}:
                raise RefundSettledError(refund.number, refund.state, refund.reference)
            now = self._clock.at(connection)
            refunds.set_done(connection, refund_id, reference=read, by=by.name, at=now)
            _note(connection, refund, "refund_done", read, by=by, now=now)
            _close_if_finished(connection, order, now)
        logger.info("refund %s done by %s", refund.number, by.name)
        return replace(refund, state=RefundState.DONE, reference=read, done_by=by.name, done_at=now)

    def mark_submitted(self, refund_id: str, *, by: Operator) -> Refund:
        """Note that the bank was told to send the money; it is not out yet.

        Raises:
            RefundNotFoundError, NotAllowedError: as `mark_done`.
            RefundSettledError: the refund is done or failed.
        """
        return self._mark(refund_id, RefundState.SUBMITTED, {RefundState.DUE}, by)

    def mark_failed(self, refund_id: str, *, by: Operator) -> Refund:
        """Note that the bank did not send the money, or that it came back.

        Raises:
            RefundNotFoundError, NotAllowedError: as `mark_done`.
            RefundSettledError: the refund is done.
        """
        before = {RefundState.DUE, RefundState.SUBMITTED}
        return self._mark(refund_id, RefundState.FAILED, before, by)

    def mark_due(self, refund_id: str, *, by: Operator) -> Refund:
        """Put a refund that failed back into the queue.

        Raises:
            RefundNotFoundError, NotAllowedError: as `mark_done`.
            RefundSettledError: the refund is done or at the bank.
        """
        return self._mark(refund_id, RefundState.DUE, {RefundState.FAILED}, by)

    @safe_to_repeat
    def _mark(
        self, refund_id: str, state: RefundState, before: set[RefundState], by: Operator
    ) -> Refund:
        with self._engines.writing() as connection:
            _, refund = _locked(connection, refund_id, by)
            if refund.state is state:
                return refund
            if refund.state not in before:
                raise RefundSettledError(refund.number, refund.state, refund.reference)
            refunds.set_state(connection, refund_id, state)
            now = self._clock.at(connection)
            action = "refund_due_again" if state is RefundState.DUE else f"refund_{state}"
            _note(connection, refund, action, "", by=by, now=now)
        return replace(refund, state=state)


def _paid(connection: Connection, order_id: str) -> Order:
    order = orders.lock(connection, order_id)
    if order is None:
        raise OrderNotFoundError(f"no order has the id {order_id!r}")
    if order.state is not OrderState.PAID:
        raise OrderSettledError(f"order {order.number} is {order.state}")
    return order


def _put_back(
    connection: Connection, order: Order, line: RefundLine, *, now: datetime, by: Operator
) -> None:
    movement = stock.Movement(
        sku=line.sku,
        change=line.quantity,
        reason=MovementReason.RETURNED,
        at=now,
        order_id=order.id,
        operator=by.name,
    )
    stock.move(connection, movement)
    sale = products.sale(connection, order.sale_id)
    if sale is not None and now < sale.closes_at:
        products.give_to_offer(connection, order.sale_id, line.sku, line.quantity)


def _locked(connection: Connection, refund_id: str, by: Operator) -> tuple[Order, Refund]:
    """Return a refund with its order, and keep others off both until the transaction ends."""
    permits.check(connection, by, Role.OPERATOR)
    owed = refunds.find(connection, refund_id)
    order = None if owed is None else orders.lock(connection, owed.order_id)
    if order is None:
        raise RefundNotFoundError(f"no refund has the id {refund_id!r}")
    # From the order, which was read after the wait for its lock.
    return order, next(refund for refund in order.refunds if refund.id == refund_id)


def _close_if_finished(connection: Connection, order: Order, now: datetime) -> None:
    states = {refund.state for refund in refunds.of_order(connection, order.id)}
    if order.state in _FINISHED and states == {RefundState.DONE}:
        orders.set_state(connection, order.id, OrderState.REFUNDED, at=order.closed_at or now)


def _note(
    connection: Connection, refund: Refund, action: str, detail: str, *, by: Operator, now: datetime
) -> None:
    happened = audit.Event(
        at=now, actor=by.name, action=action, subject=refund.number, detail=detail
    )
    audit.append(connection, happened)
