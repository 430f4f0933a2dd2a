"""How the sale is going."""

from dataclasses import dataclass

from kiosk.domain.sale import SaleBoard
from kiosk.store import orders, refunds
from kiosk.store.engine import Engines


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleFigures:
    """One sale so far; `taken_paise` is what its paid orders came to."""

    units_sold: int
    units_offered: int
    taken_paise: int
    units_held: int
    refunds_due: int


class FiguresService:
    """Adds things up. Never waits for a writer."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    def of_sale(self, board: SaleBoard) -> SaleFigures:
        """Return the figures of the sale on `board`; all zero when there is none."""
        with self._engines.read.begin() as connection:
            taken_paise = 0 if board.sale is None else orders.taken_paise(connection, board.sale.id)
            refunds_due = refunds.count_due(connection)
        return SaleFigures(
            units_sold=sum(offer.sold for offer in board.offers),
            units_offered=sum(offer.allotment for offer in board.offers),
            taken_paise=taken_paise,
            units_held=sum(offer.held for offer in board.offers),
            refunds_due=refunds_due,
        )
