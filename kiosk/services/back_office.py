"""The services of operators and managers in one hand: made when the first one is wanted."""

from dataclasses import dataclass

from kiosk.services.attended import AttendedService
from kiosk.services.day_close import DayCloseService
from kiosk.services.help import HelpService
from kiosk.services.live import LiveService
from kiosk.services.operators import OperatorService
from kiosk.services.orders import OrderService
from kiosk.services.pictures import PictureService
from kiosk.services.product_export import ProductExportService
from kiosk.services.product_import import ProductImportService
from kiosk.services.products import ProductService
from kiosk.services.refunds import RefundService
from kiosk.services.reports import ReportService
from kiosk.services.sales import SaleService
from kiosk.services.sales_export import SalesExportService
from kiosk.services.setup import SetupService
from kiosk.services.trail import AuditService
from kiosk.services.unknown_money import UnknownMoneyService
from kiosk.services.waiting import WaitingService


@dataclass(frozen=True, slots=True, kw_only=True)
class BackOffice:
    """What a shopper never needs: importing it takes as long as showing the first products."""

    attended: AttendedService
    day_close: DayCloseService
    help: HelpService
    live: LiveService
    operators: OperatorService
    orders: OrderService
    pictures: PictureService
    product_export: ProductExportService
    product_import: ProductImportService
    products: ProductService
    refunds: RefundService
    reports: ReportService
    sales: SaleService
    sales_export: SalesExportService
    setup: SetupService
    trail: AuditService
    unknown_money: UnknownMoneyService
    waiting: WaitingService
