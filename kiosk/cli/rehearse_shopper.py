"""One shopper of a rehearsal: goes to a kiosk and does what the plan says."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from kiosk.cli.rehearse_diary import Did, Event
from kiosk.cli.rehearse_plan import Kind
from kiosk.domain.errors import (
    JournalError,
    KioskError,
    LimitReachedError,
    NotEnoughLeftError,
    OrderSettledError,
    SoldOutError,
    StoreError,
    UnitsHeldError,
)
from kiosk.domain.order import OrderState
from kiosk.domain.payment import PaymentFact
from kiosk.domain.shopper import Shopper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from kiosk.cli.rehearse_diary import Diary
    from kiosk.cli.rehearse_plan import Visit
    from kiosk.domain.order import Order
    from kiosk.services.shop import Shop

    T = TypeVar("T")

_EXCESS_PAISE = 1_00
_OVER = datetime.min.replace(tzinfo=UTC)


class Turn(Enum):
    """How a step ended: one may go on at once, has to wait, or has left."""

    GO_ON = auto()
    WAIT = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class _Code:
    """What a shopper has in hand at the payment screen."""

    order_id: str
    request_id: str
    amount_paise: int
    expires_at: datetime

    @property
    def names(self) -> dict[str, object]:
        return {"order_id": self.order_id, "request_id": self.request_id}


_NO_CODE = _Code("", "", 0, _OVER)


class VirtualShopper:
    """Buys, cancels, walks away or pays oddly; told by `act`, one step after the other."""

    def __init__(
        self, visit: Visit, shop: Shop, sku: str, diary: Diary, before: Sequence[Event]
    ) -> None:
        """Begin the visit, or go on where the process before was killed: `before` tells."""
        self.visit = visit
        self._shop = shop
        self._sku = sku
        self._diary = diary
        self._quantity = visit.quantity
        self._kind = visit.kind
        self._attempts = 0
        self._order_id = ""
        self._code = _NO_CODE
        self._sent: list[tuple[str, int]] = []
        self._step = self._place
        self._remember(before)

    def act(self) -> Turn:
        """Do the next step."""
        try:
            return self._step()
        except KioskError as error:
            return self._react(error)

    def _react(self, error: KioskError) -> Turn:
        why = f"{type(error).__name__}: {error}"
        turn = Turn.GO_ON
        match error:
            case UnitsHeldError() | LimitReachedError():
                # A limit is reached only by what the visit ordered before its kiosk was killed.
                self._note(Did.HELD, why=why)
                turn = Turn.WAIT
            case StoreError() | JournalError():
                self._note(Did.TROUBLE, why=why)
                turn = Turn.WAIT
            case SoldOutError():
                turn = self._leave(Did.SOLD_OUT)
            case NotEnoughLeftError(left=left):
                self._quantity = left
                self._step = self._place
            case OrderSettledError():
                self._step = self._place  # the machine was so slow that the code's time is over
            case _:
                turn = self._leave(Did.REFUSED, why=why)
        return turn

    def _place(self) -> Turn:
        shopper = Shopper(mobile=f"9{self.visit.number:09d}")
        order = self._shop.checkout.place(self._sku, quantity=self._quantity, shopper=shopper)
        self._order_id = order.id
        self._step = self._ask
        return Turn.GO_ON

    def _ask(self) -> Turn:
        request, seconds = _timed(lambda: self._shop.checkout.request_payment(self._order_id))
        self._code = _Code(request.order_id, request.id, request.amount_paise, request.expires_at)
        self._attempts += 1
        self._note(Did.CODE, **self._code.names, amount_paise=request.amount_paise, seconds=seconds)
        self._step = self._decide
        return Turn.GO_ON

    def _decide(self) -> Turn:
        """Hold the code in one's hand, and pay or not."""
        match self._kind:
            case Kind.ABANDONER:
                return self._leave()
            case Kind.CANCELLER:
                self._shop.checkout.cancel(self._order_id)
                return self._leave()
            case Kind.LATE_AFTER_CANCEL:
                self._shop.checkout.cancel(self._order_id)
            case Kind.LATE_AFTER_EXPIRY if self._shop.clock() < self._code.expires_at:
                return Turn.WAIT
        self._sent = self._payments(self._code.amount_paise)
        self._step = self._pay
        return Turn.GO_ON

    def _pay(self) -> Turn:
        """Let all money of this visit arrive; what came already comes again, and is the same."""
        state = None
        for reference, amount_paise in self._sent:
            state = self._send(reference, amount_paise).state
        if state is not OrderState.REFUND_DUE:
            return self._leave()
        # The units went to others while the money was on its way. It goes back, and the shopper,
        # who still wants them, stands in the line once more.
        self._note(Did.AGAIN)
        self._kind = Kind.BUYER
        self._step = self._place
        return Turn.GO_ON

    def _payments(self, amount_paise: int) -> list[tuple[str, int]]:
        """Return reference and amount of all money that comes, one after the other."""
        first = f"RH-{self.visit.number}-{self._attempts}"
        match self._kind:
            case Kind.REPORTED_TWICE:
                return [(first, amount_paise)] * 2
            case Kind.PAID_TWICE:
                return [(first, amount_paise), (f"{first}-again", amount_paise)]
            case Kind.TOO_HIGH:
                return [(first, amount_paise + _EXCESS_PAISE)]
            case Kind.TOO_LOW:
                return [(first, amount_paise - 1)]
            case _:
                return [(first, amount_paise)]

    def _send(self, reference: str, amount_paise: int) -> Order:
        money = self._code.names | {"reference": reference, "amount_paise": amount_paise}
        self._note(Did.SENDING, **money)
        fact = PaymentFact(
            request_id=self._code.request_id,
            gateway="simulated",
            reference=reference,
            amount_paise=amount_paise,
        )
        order, seconds = _timed(lambda: self._shop.payments.record(fact))
        self._note(Did.TOLD, **money, state=order.state, units=order.units, seconds=seconds)
        return order

    def _leave(self, did: Did = Did.DONE, why: str = "") -> Turn:
        if did is not Did.DONE:
            self._note(did, why=why)
        self._note(Did.DONE)
        return Turn.DONE

    def _note(self, did: Did, **known: object) -> None:
        self._diary.write(Event(visit=self.visit.number, did=did, **known))  # type: ignore[arg-type]

    def _remember(self, before: Sequence[Event]) -> None:
        """Go on with money that was on its way when the kiosk was killed, else begin anew."""
        codes = [event for event in before if event.did is Did.CODE]
        self._attempts = len(codes)
        if any(event.did is Did.AGAIN for event in before):
            self._kind = Kind.BUYER
        last = [event for event in before if event.did in {Did.CODE, Did.SENDING, Did.AGAIN}][-1:]
        if last and last[0].did is Did.SENDING:
            code = codes[-1]
            self._code = _Code(code.order_id, code.request_id, code.amount_paise, _OVER)
            self._sent = self._payments(code.amount_paise)
            self._step = self._pay


def _timed(call: Callable[[], T]) -> tuple[T, float]:
    started = time.perf_counter()
    result = call()
    return result, round(time.perf_counter() - started, 4)
