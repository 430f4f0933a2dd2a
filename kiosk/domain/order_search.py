"""What somebody looks for who types a few signs of an order, and what is found."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.errors import MobileEntryError, NameEntryError
from kiosk.domain.order import Order, OrderState
from kiosk.domain.payment import PaymentRequest
from kiosk.domain.refund import RefundLine
from kiosk.domain.shopper import Shopper
from kiosk.domain.text import clean_line

_NUMBER = re.compile(
    r"(?P<kiosk>[A-Z0-9]{1,8})-(?P<count>[0-9]{1,12})(?P<rest>-[0-9A-F]{4})?", re.ASCII
)
_REFUND = re.compile(r"R-?(?P<count>[0-9]{1,12})", re.ASCII)
_DIGITS = re.compile(r"[0-9]{1,9}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clues:
    """All that a typed text may mean; empty where it cannot mean that.

    `kiosk`, in capitals, and `number` make an order's number, `refund_number` is a refund's as it
    is written. `tail` are digits at the end of an order's number, `last_four` those of a mobile
    number, `reference` is of a payment or of money that went out, `shopper` a mobile number or a
    name.
    """

    kiosk: str = ""
    number: str = ""
    refund_number: str = ""
    tail: str = ""
    last_four: str = ""
    reference: str = ""
    shopper: Shopper | None = None


def read_clues(text: str) -> Clues | None:
    """Return what `text` may mean, None if nothing was typed; spaces and case do not matter."""
    line = clean_line(text)
    plain = line.replace(" ", "")
    if not plain:
        return None
    number, refund = _NUMBER.fullmatch(plain.upper()), _REFUND.fullmatch(plain.upper())
    is_tail = _DIGITS.fullmatch(plain) is not None
    return Clues(
        kiosk=number["kiosk"] if number else "",
        number=f"{int(number['count']):06d}{(number['rest'] or '').lower()}" if number else "",
        refund_number=f"R-{int(refund['count']):06d}" if refund else "",
        tail=plain if is_tail else "",
        last_four=plain if is_tail and len(plain) == 4 else "",
        reference="" if is_tail else plain,
        shopper=None if is_tail else _shopper(line),
    )


def _shopper(line: str) -> Shopper | None:
    try:
        return Shopper.from_entry(line)
    except (MobileEntryError, NameEntryError):
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderQuery:
    """Which orders: by what was typed, by where they stand, and placed from when until when.

    With `ids`, none but those.
    """

    clues: Clues | None = None
    ids: frozenset[str] | None = None
    states: frozenset[OrderState] = frozenset()
    from_at: datetime | None = None
    until_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """One order of a list; `first_name` is of its first product, `units` of all."""

    id: str
    number: str
    kiosk: str
    shopper: str
    state: OrderState
    total_paise: int
    placed_at: datetime
    first_name: str
    units: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPage:
    """Some orders, the newest first; the next page goes on below `last_id`, None at the end."""

    rows: tuple[OrderRow, ...]
    last_id: str | None = None


class Happening(StrEnum):
    """What can happen to an order; the screens have a sentence for each."""

    PLACED = "placed"
    CODE_SHOWN = "code_shown"
    CODE_REPLACED = "code_replaced"
    CLAIMED = "claimed"
    NOT_RECEIVED = "not_received"
    REFERENCE_REFUSED = "reference_refused"
    PAID = "paid"
    UNITS_TAKEN = "units_taken"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    REFUND_DUE = "refund_due"
    UNITS_RETURNED = "units_returned"
    REFUND_SUBMITTED = "refund_submitted"
    REFUND_FAILED = "refund_failed"
    REFUND_DUE_AGAIN = "refund_due_again"
    REFUND_DONE = "refund_done"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One thing that happened to an order, when, and by whom if a person did it.

    `amount_paise` and `units` where it is about money or units; `what` is a reference, a number,
    a product or a reason, whichever belongs to `kind`.
    """

    at: datetime
    kind: Happening
    who: str = ""
    what: str = ""
    amount_paise: int = 0
    units: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPayment:
    """Money that came for an order."""

    id: str
    gateway: str
    reference: str
    rrn: str
    amount_paise: int
    received_at: datetime
    confirmed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderHistory:
    """One order with all that happened to it, the first first.

    `units_left` is what has not come back, by SKU; `amount_left_paise` what has not gone back of
    what the order kept.
    """

    order: Order
    requests: tuple[PaymentRequest, ...]
    payments: tuple[OrderPayment, ...]
    timeline: tuple[TimelineEntry, ...]
    amount_left_paise: int = 0
    units_left: dict[str, int] = field(default_factory=dict)
    refund_lines: dict[str, tuple[RefundLine, ...]] = field(default_factory=dict)

    @property
    def open_request(self) -> PaymentRequest | None:
        """The code whose money may yet come in: the newest one that a shopper says is paid.

        None once money came for the order. Without such a code, it is the newest of all.
        """
        if self.payments or not self.requests:
            return None
        claimed = [request for request in self.requests if request.claimed_at is not None]
        return (claimed or list(self.requests))[-1]
