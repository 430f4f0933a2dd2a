"""Units that come and go other than by a sale."""

from kiosk.domain.errors import StockError
from kiosk.domain.product import MovementReason, Sku
from kiosk.services.clock import Clock
from kiosk.store import audit, stock
from kiosk.store.engine import Engines


class StockService:
    """Changes what is on hand by differences, never to a number: sales go on meanwhile."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def change(self, sku: str, change: int, *, reason: MovementReason, operator: str) -> None:
        """Add `change` units (negative takes) for a reason other than a sale.

        Units that a shopper is paying for may be taken too: that shopper's money is then refunded.

        Raises:
            StockError: the product is not known, or fewer units are on hand than would go.
            ValueError: `change` is 0, or `reason` is a sale.
        """
        if change == 0 or reason is MovementReason.SOLD:
            raise ValueError("a stock change has units and a reason other than a sale")
        now = self._clock()
        movement = stock.Movement(
            sku=Sku(sku), change=change, reason=reason, at=now, operator=operator
        )
        with self._engines.write.begin() as connection:
            if not stock.move(connection, movement):
                raise StockError(f"{sku}: {change:+d} is more than is on hand")
            happened = audit.Event(
                at=now,
                actor=operator,
                action="stock_changed",
                subject=sku,
                detail=f"{change:+d}, {reason}",
            )
            audit.append(connection, happened)
