"""Operators say which money came: at the kiosk where somebody waits, or from any other."""

import logging
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection

from kiosk.domain import entries
from kiosk.domain.errors import (
    AlreadyPaidError,
    InputError,
    OrderNotFoundError,
    PaymentConflictError,
    ReferenceUsedError,
    RequestNotFoundError,
)
from kiosk.domain.operator import Operator, Role
from kiosk.domain.order import Order
from kiosk.domain.payment import ATTENDED, PaymentFact, PaymentRequest
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.waiting import Claim
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.payments import PaymentService
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import audit, claims, orders, payments
from kiosk.store.claims import Used
from kiosk.store.engine import Engines

logger = logging.getLogger(__name__)

# Who paid and got nothing comes back sooner than this; the order can be found after it, too.
CLAIMS_WAIT = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A request as it stands, with its order, and what the given reference paid for before."""

    request: PaymentRequest
    order: Order
    used: Used | None


class AttendedService:
    """What shoppers say is paid, and what an operator saw come in."""

    def __init__(self, engines: Engines, payment_service: PaymentService, clock: Clock) -> None:
        self._engines = engines
        self._payments = payment_service
        self._clock = clock

    @safe_to_repeat
    def claims(self) -> tuple[Claim, ...]:
        """Return what shoppers of the last two days say is paid, the longest wait first."""
        with self._engines.read.begin() as connection:
            return claims.waiting(connection, self._clock.at(connection) - CLAIMS_WAIT)

    def confirm(
        self, request_id: str, *, rrn: str, amount: str = "", by: Operator, again: bool = False
    ) -> Order:
        """Record money that an operator saw come in, under the bank's 12-digit reference `rrn`.

        `amount` in rupees as it was typed, empty for what was asked. It counts as received when
        the shopper said so. The same once more changes nothing. For an order that money came for
        before, `again` says that this is further money, all of which goes back.

        Returns:
            The order: PAID, or REFUND_DUE, REVIEW with what is owed in `refunds`.

        Raises:
            InputError: reference or amount cannot be taken; names every field.
            ReferenceUsedError: the reference paid for something else; that is on record now.
            AlreadyPaidError: money came for the order before.
            RequestNotFoundError: no payment request has this id.
            NotAllowedError: `by` is no operator any more.
            StoreError: as `PaymentService.confirm`.
        """
        reference, paise = _read(rrn, amount)
        found = self._find(request_id, reference, by)
        paise = paise or found.request.amount_paise
        if found.used is not None:
            return self._same_again(found, reference, paise, by)
        if not (found.order.state.awaits_money or again):
            raise AlreadyPaidError(found.order.number)
        fact = PaymentFact(
            request_id=request_id,
            gateway=ATTENDED,
            reference=reference,
            rrn=reference,
            amount_paise=paise,
            received_at=found.request.claimed_at,
            confirmed_by=by.name,
        )

        def check(connection: Connection, order: Order) -> None:
            # Once more, with the order locked: somebody else may have confirmed it meanwhile.
            if claims.used(connection, reference) is not None:
                raise PaymentConflictError(f"{reference} was given meanwhile")
            if not (order.state.awaits_money or again):
                raise AlreadyPaidError(order.number)

        try:
            return self._payments.confirm(fact, check)
        except PaymentConflictError:  # somebody else gave the same reference at this moment
            return self._same_again(self._find(request_id, reference, by), reference, paise, by)

    @safe_to_repeat
    def decline(self, request_id: str, *, by: Operator) -> Order:
        """Note that no money came: the shopper is led back to the code, if it is still live.

        Raises:
            RequestNotFoundError: no payment request has this id.
            NotAllowedError: `by` is no operator any more.
        """
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.OPERATOR)
            request = payments.find_request(connection, request_id)
            order = None if request is None else orders.lock(connection, request.order_id)
            request = payments.find_request(connection, request_id)
            if request is None or order is None:
                raise RequestNotFoundError(f"no payment request has the id {request_id!r}")
            if request.claimed_at is not None and order.state.awaits_money:
                claims.clear(connection, request_id)
                happened = audit.Event(
                    at=self._clock.at(connection),
                    actor=by.name,
                    action="payment_not_received",
                    subject=order.number,
                    detail=f"{request.amount_paise} paise",
                )
                audit.append(connection, happened)
        return order

    @safe_to_repeat
    def _find(self, request_id: str, rrn: str, by: Operator) -> _Found:
        with self._engines.read.begin() as connection:
            permits.check(connection, by, Role.OPERATOR)
            request = payments.find_request(connection, request_id)
            if request is None:
                raise RequestNotFoundError(f"no payment request has the id {request_id!r}")
            order = orders.find(connection, request.order_id)
            if order is None:
                raise OrderNotFoundError(f"no order has the id {request.order_id!r}")
            return _Found(request=request, order=order, used=claims.used(connection, rrn))

    def _same_again(self, found: _Found, rrn: str, amount_paise: int, by: Operator) -> Order:
        """Return the order if the reference is recorded for just this; else refuse and report."""
        order, used = found.order, found.used
        if used is not None and (used.order_id, used.amount_paise) == (order.id, amount_paise):
            return order
        number = order.number if used is None else used.number
        logger.warning("%s gave %s for order %s; it is of %s", by.name, rrn, order.number, number)
        self._report(order, f"{rrn} is of {number}", by)
        raise ReferenceUsedError(rrn, number)

    @safe_to_repeat
    def _report(self, order: Order, detail: str, by: Operator) -> None:
        with self._engines.writing() as connection:
            happened = audit.Event(
                at=self._clock.at(connection),
                actor=by.name,
                action="reference_refused",
                subject=order.number,
                detail=detail,
            )
            audit.append(connection, happened)


def _read(rrn: str, amount: str) -> tuple[str, int]:
    """Return the reference, and the paise, 0 where nothing was typed."""
    reference = entries.read_rrn(rrn)
    paise = entries.read_price(amount) if amount.strip() else 0
    problems = [
        Problem(field=field, kind=value)
        for field, value in (("rrn", reference), ("amount", paise))
        if isinstance(value, ProblemKind)
    ]
    if isinstance(reference, ProblemKind) or isinstance(paise, ProblemKind):
        raise InputError(*problems)
    return reference, paise
