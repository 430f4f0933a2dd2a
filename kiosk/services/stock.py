"""Units that come and go other than by a sale."""

from kiosk.domain.errors import StockError
from kiosk.domain.numbers import MOST_UNITS, check_whole
from kiosk.domain.product import MovementReason, Sku
from kiosk.services.clock import Clock
from kiosk.store import audit, payments, stock
from kiosk.store.engine import Engines


class StockService:
    """Changes what is on hand by differences, never to a number: sales go on meanwhile."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def change(
        self, sku: str, change: int, *, reason: MovementReason, operator: str
    ) -> tuple[str, ...]:
        """Add `change` units (negative takes) for a reason other than a sale.

        Units that shoppers are paying for may be taken too: who pays last is then refunded.

        Returns:
            The numbers of the orders being paid for, if units are missing for some of them now.

        Raises:
            StockError: the product is not known, or fewer units are on hand than would go.
            ValueError: `change` is 0 or beyond all shops, or `reason` is a sale.
            TypeError: `change` is not an int.
        """
        check_whole("change", change, least=-MOST_UNITS, most=MOST_UNITS)
        if change == 0 or reason is MovementReason.SOLD:
            raise ValueError("a stock change has units and a reason other than a sale")
        with self._engines.writing() as connection:
            stock.lock(connection, [Sku(sku)])
            now = self._clock.at(connection)
            movement = stock.Movement(
                sku=Sku(sku), change=change, reason=reason, at=now, operator=operator
            )
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
            held, on_hand = payments.held_and_on_hand(connection, Sku(sku), now)
            return payments.orders_holding(connection, Sku(sku), now) if held > on_hand else ()
