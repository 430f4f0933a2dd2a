"""How the sale is going."""

from dataclasses import dataclass

from kiosk.domain.sale import SaleBoard
from kiosk.services.clock import Clock
from kiosk.store import orders, payments, products, refunds
from kiosk.store.engine import Engines


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleFigures:
    """One sale so far; `taken_paise` is what its paid orders came to."""

    units_sold: int
    units_offered: int
    taken_paise: int
    codes_live: int
    refunds_due: int


class FiguresService:
    """Adds things up. Never waits for a writer."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def of_sale(self, board: SaleBoard) -> SaleFigures:
        """Return the figures of the sale on `board`; all zero when there is none."""
        with self._engines.read.begin() as connection:
            sale_id = "" if board.sale is None else board.sale.id
            units_sold, units_offered = products.units_of_sale(connection, sale_id)
            taken_paise = orders.taken_paise(connection, sale_id)
            codes_live = payments.count_live(connection, self._clock.at(connection))
            refunds_due = refunds.count_due(connection)
        return SaleFigures(
            units_sold=units_sold,
            units_offered=units_offered,
            taken_paise=taken_paise,
            codes_live=codes_live,
            refunds_due=refunds_due,
        )
