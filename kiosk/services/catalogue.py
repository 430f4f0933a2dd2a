"""What is on sale now."""

from kiosk.domain.sale import SaleBoard
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import products
from kiosk.store.engine import Engines


class CatalogueService:
    """Reads the sale and its offers. Never waits for a writer."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    @safe_to_repeat
    def on_sale(self) -> SaleBoard:
        """Return the open sale, else the next, else the last one, with its offers.

        Raises:
            StoreError: the database cannot be read.
        """
        with self._engines.read.begin() as connection:
            now = self._clock.at(connection)
            sale = products.current_sale(connection, now)
            offers = () if sale is None else products.offers(connection, sale.id, now)
        return SaleBoard(sale=sale, offers=offers)
