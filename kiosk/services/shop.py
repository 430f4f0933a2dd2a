"""All services of one open shop in one hand."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from kiosk.domain.errors import JournalError, StoreError
from kiosk.domain.settings import ShopSettings
from kiosk.services.attended import AttendedService
from kiosk.services.catalogue import CatalogueService
from kiosk.services.checkout import CheckoutService
from kiosk.services.clock import Clock
from kiosk.services.day_close import DayCloseService
from kiosk.services.demo import DemoService
from kiosk.services.live import LiveService
from kiosk.services.operators import OperatorService
from kiosk.services.orders import OrderService
from kiosk.services.payments import PaymentService
from kiosk.services.pictures import PictureService
from kiosk.services.planning import PlanningService
from kiosk.services.product_export import ProductExportService
from kiosk.services.product_import import ProductImportService
from kiosk.services.products import ProductService
from kiosk.services.recovery import RecoveryService
from kiosk.services.refunds import RefundService
from kiosk.services.reports import ReportService
from kiosk.services.sales import SaleService
from kiosk.services.sales_export import SalesExportService
from kiosk.services.settings import SettingsService
from kiosk.services.setup import SetupService
from kiosk.services.staff import StaffService
from kiosk.services.stock import StockService
from kiosk.services.trail import AuditService
from kiosk.services.unknown_money import UnknownMoneyService
from kiosk.services.waiting import WaitingService
from kiosk.store.changes import ChangeWatcher, Watcher
from kiosk.store.engine import Engines
from kiosk.store.journal import PaymentJournal

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """One shop, open for business. Close it, or use it in a ``with`` statement.

    `is_simulated` is true when payments are: the screens say so. `settings` are those that the
    services were made with; `chosen` reads and changes what is stored.
    """

    settings: ShopSettings
    is_simulated: bool
    clock: Clock
    catalogue: CatalogueService
    checkout: CheckoutService
    payments: PaymentService
    attended: AttendedService
    planning: PlanningService
    products: ProductService
    pictures: PictureService
    product_import: ProductImportService
    product_export: ProductExportService
    stock: StockService
    staff: StaffService
    operators: OperatorService
    trail: AuditService
    live: LiveService
    reports: ReportService
    day_close: DayCloseService
    sales_export: SalesExportService
    recovery: RecoveryService
    chosen: SettingsService
    sales: SaleService
    setup: SetupService
    orders: OrderService
    refunds: RefundService
    unknown_money: UnknownMoneyService
    waiting: WaitingService
    demo: DemoService
    engines: Engines
    journal: PaymentJournal | None

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
