"""Units that come and go other than by a sale, as managers see them."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.product import MovementReason, Sku


@dataclass(frozen=True, slots=True, kw_only=True)
class StockMovement:
    """One movement: `change` units for a reason, by an operator or for an order.

    `order_number` is "" unless an order caused it; `undoes` names the movement that this one takes
    back.
    """

    id: str
    sku: Sku
    change: int
    on_hand_after: int
    reason: MovementReason
    order_number: str
    operator: str
    at: datetime
    note: str

    @property
    def is_undo(self) -> bool:
        """True when it takes another movement back."""
        return self.note.startswith(UNDO)


# What the managers do to the stock, and may take back: sales and returns are undone elsewhere.
OWN_REASONS = (MovementReason.RECEIVED, MovementReason.COUNTED, MovementReason.WRITTEN_OFF)
# How the note of a movement begins that takes another one back; then comes the other's id.
UNDO = "undo:"


@dataclass(frozen=True, slots=True, kw_only=True)
class StockCount:
    """A count of the shelf that has begun: what was on hand at that moment.

    It can be taken over once: `id` becomes that of its movement.
    """

    id: str
    sku: Sku
    on_hand: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StockChange:
    """What a step did: the difference, what is on hand now, and whom it hits.

    `waiting` are the numbers of the orders being paid for, if units are missing for some of them.
    `meanwhile` is what came or went by sales and others while a count was open.
    """

    change: int
    on_hand: int
    waiting: tuple[str, ...] = ()
    meanwhile: int = 0
