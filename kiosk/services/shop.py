"""All services of one open shop in one hand."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING

from kiosk.domain.errors import JournalError, StoreError
from kiosk.domain.settings import ShopSettings
from kiosk.services.catalogue import CatalogueService
from kiosk.services.checkout import CheckoutService
from kiosk.services.clock import Clock
from kiosk.services.demo import DemoService
from kiosk.services.payments import PaymentService
from kiosk.services.planning import PlanningService
from kiosk.services.receipts import ReceiptService
from kiosk.services.recovery import RecoveryService
from kiosk.services.settings import SettingsService
from kiosk.services.staff import StaffService
from kiosk.services.stock import StockService
from kiosk.store.changes import ChangeWatcher, Watcher
from kiosk.store.engine import Engines
from kiosk.store.journal import PaymentJournal

if TYPE_CHECKING:
    from kiosk.services.back_office import BackOffice

logger = logging.getLogger(__name__)


# No slots: `office` is kept once it was made.
@dataclass(frozen=True, kw_only=True)
class Shop:
    """One shop, open for business. Close it, or use it in a ``with`` statement.

    `is_simulated` is true when payments are: the screens say so. `settings` are those that the
    services were made with; `chosen` reads and changes what is stored. `make_office` composes the
    services of the back office.
    """

    settings: ShopSettings
    is_simulated: bool
    clock: Clock
    catalogue: CatalogueService
    checkout: CheckoutService
    payments: PaymentService
    planning: PlanningService
    receipts: ReceiptService
    stock: StockService
    staff: StaffService
    recovery: RecoveryService
    chosen: SettingsService
    demo: DemoService
    engines: Engines
    journal: PaymentJournal | None
    make_office: "Callable[[], BackOffice]"

    @cached_property
    def office(self) -> "BackOffice":
        """The services of operators and managers; the first call imports them."""
        return self.make_office()

    def watch(
        self,
        on_change: Callable[[], None],
        on_lost: Callable[[StoreError], None] | None = None,
    ) -> Watcher:
        """Call `on_change` soon after any commit, and `on_lost` when the database is gone.

        Both are called on a thread of their own; close the result.
        """
        if self.engines.is_sqlite:
            return ChangeWatcher(self.engines.read, on_change, on_lost)
        from kiosk.store.notices import NoticeWatcher  # noqa: PLC0415 - needs psycopg

        return NoticeWatcher(self.engines.read, on_change)

    def tidy(self) -> None:
        """Record what only the journal has, then end what is overdue. To be called now and then.

        The database may have been busy, or another machine has put an older one back: a payment
        must not wait for the next start. First the money, so that it is not late for its order.

        Raises:
            StoreError: the database cannot do it just now.
        """
        try:
            self.recovery.replay()
        except JournalError as error:  # money is recorded without it
            logger.error("%s", error)  # noqa: TRY400 - an expected failure, told in one line
        self.checkout.expire_overdue()

    def close(self) -> None:
        """Close the database and the journal."""
        if self.journal is not None:
            self.journal.close()
        self.engines.dispose()

    def __enter__(self) -> "Shop":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
