"""How a shop is put together from its services. Wired by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.errors import ConfigError
from kiosk.domain.settings import ShopSettings
from kiosk.services.clock import Clock, MachineClock, SteadySource, TimeSource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.gateways.base import PaymentGateway
    from kiosk.services.back_office import BackOffice
    from kiosk.services.payments import PaymentService
    from kiosk.services.shop import Shop
    from kiosk.services.staff import StaffService
    from kiosk.store.engine import Engines
    from kiosk.store.journal import PaymentJournal

# Late imports, here and below: the window is painted before SQLAlchemy is imported.


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where and how a shop is opened: what is true of one machine."""

    kiosk: str = "K1"
    journal: Path | None = None
    clock: TimeSource | None = None


def compose_shop(engines: Engines, place: Place, settings: Mapping[str, object]) -> Shop:
    """Return the shop in the database of `engines`; `settings` override what is stored.

    Raises:
        ConfigError: a setting cannot be used.
        StoreError: the database cannot be read.
    """
    from kiosk.services.settings import version_in  # noqa: PLC0415
    from kiosk.store import settings as setting_rows  # noqa: PLC0415

    with engines.read.begin() as connection:
        stored = setting_rows.read(connection)
        mark = setting_rows.shop_mark(connection)
        version = version_in(connection)
    chosen = ShopSettings.from_values({**stored, **settings})
    decided = _Decided(settings=chosen, fixed=settings, version=version)
    journal = _make_journal(engines, place, mark)
    return _compose(engines, decided, place, journal)


def _make_journal(engines: Engines, place: Place, mark: str) -> PaymentJournal | None:
    from kiosk.store.journal import PaymentJournal  # noqa: PLC0415

    if place.journal is not None:
        return PaymentJournal(place.journal, mark)
    if not engines.is_sqlite:
        return None
    from pathlib import Path  # noqa: PLC0415

    database = Path(str(engines.write.url.database))
    return PaymentJournal(database.with_suffix(".payments.jsonl"), mark)


def _make_clock(engines: Engines, source: TimeSource | None) -> Clock:
    if source is not None:
        return MachineClock(source)
    if engines.is_sqlite:
        return MachineClock(SteadySource())
    from kiosk.services.database_clock import DatabaseClock  # noqa: PLC0415

    return DatabaseClock(engines)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decided:
    """What the shop decided, with the overrides of this machine, and the stored ones' version."""

    settings: ShopSettings
    fixed: Mapping[str, object]
    version: int


def _compose(
    engines: Engines, decided: _Decided, place: Place, journal: PaymentJournal | None
) -> Shop:
    from kiosk.services.catalogue import CatalogueService  # noqa: PLC0415
    from kiosk.services.checkout import CheckoutService  # noqa: PLC0415
    from kiosk.services.demo import DemoService  # noqa: PLC0415
    from kiosk.services.payments import PaymentService  # noqa: PLC0415
    from kiosk.services.planning import PlanningService  # noqa: PLC0415
    from kiosk.services.receipts import ReceiptService  # noqa: PLC0415
    from kiosk.services.recovery import RecoveryService  # noqa: PLC0415
    from kiosk.services.settings import SettingsService  # noqa: PLC0415
    from kiosk.services.shop import Shop  # noqa: PLC0415
    from kiosk.services.staff import StaffService  # noqa: PLC0415
    from kiosk.services.stock import StockService  # noqa: PLC0415

    now = _make_clock(engines, place.clock)
    chosen = decided.settings
    gateway = _make_gateway(chosen)
    payments = PaymentService(engines, gateway, chosen, now, journal)
    staff = StaffService(engines, now)

    def make_office() -> BackOffice:
        zone = chosen.time_zone
        return _compose_office(engines, now, _Counter(place.kiosk, zone, payments, staff))

    return Shop(
        settings=chosen,
        is_simulated=gateway.name == "simulated",
        clock=now,
        catalogue=CatalogueService(engines, now),
        checkout=CheckoutService(engines, gateway, chosen, place.kiosk, now),
        payments=payments,
        planning=PlanningService(engines, now),
        receipts=ReceiptService(engines, chosen, place.kiosk, now),
        stock=StockService(engines, now),
        staff=staff,
        recovery=RecoveryService(engines, payments, journal),
        chosen=SettingsService(engines, now, decided.fixed, decided.version),
        demo=DemoService(engines, now),
        engines=engines,
        journal=journal,
        make_office=make_office,
    )


@dataclass(frozen=True, slots=True)
class _Counter:
    """Where the back office works, and the two services of the shop that it needs."""

    kiosk: str
    time_zone: str
    payments: PaymentService
    staff: StaffService


def _compose_office(engines: Engines, now: Clock, counter: _Counter) -> BackOffice:
    from kiosk.services.attended import AttendedService  # noqa: PLC0415
    from kiosk.services.back_office import BackOffice  # noqa: PLC0415
    from kiosk.services.day_close import DayCloseService  # noqa: PLC0415
    from kiosk.services.help import HelpService  # noqa: PLC0415
    from kiosk.services.live import LiveService  # noqa: PLC0415
    from kiosk.services.operators import OperatorService  # noqa: PLC0415
    from kiosk.services.orders import OrderService  # noqa: PLC0415
    from kiosk.services.pictures import PictureService  # noqa: PLC0415
    from kiosk.services.product_export import ProductExportService  # noqa: PLC0415
    from kiosk.services.product_import import ProductImportService  # noqa: PLC0415
    from kiosk.services.products import ProductService  # noqa: PLC0415
    from kiosk.services.refunds import RefundService  # noqa: PLC0415
    from kiosk.services.reports import ReportService  # noqa: PLC0415
    from kiosk.services.sales import SaleService  # noqa: PLC0415
    from kiosk.services.sales_export import SalesExportService  # noqa: PLC0415
    from kiosk.services.setup import SetupService  # noqa: PLC0415
    from kiosk.services.trail import AuditService  # noqa: PLC0415
    from kiosk.services.unknown_money import UnknownMoneyService  # noqa: PLC0415
    from kiosk.services.waiting import WaitingService  # noqa: PLC0415

    zone = counter.time_zone
    return BackOffice(
        attended=AttendedService(engines, counter.payments, now),
        day_close=DayCloseService(engines, now, zone),
        help=HelpService(engines, now, counter.kiosk),
        live=LiveService(engines, now, counter.kiosk, zone),
        operators=OperatorService(engines, counter.staff, now),
        orders=OrderService(engines, zone, now),
        pictures=PictureService(engines, now),
        product_export=ProductExportService(engines, now),
        product_import=ProductImportService(engines, now),
        products=ProductService(engines, now),
        refunds=RefundService(engines, now),
        reports=ReportService(engines, now, zone),
        sales=SaleService(engines, now, zone),
        sales_export=SalesExportService(engines, now, zone),
        setup=SetupService(engines, now),
        trail=AuditService(engines, zone),
        unknown_money=UnknownMoneyService(engines, now),
        waiting=WaitingService(engines, now),
    )


def _make_gateway(chosen: ShopSettings) -> PaymentGateway:
    from kiosk.gateways.attended import AttendedGateway  # noqa: PLC0415
    from kiosk.gateways.simulated import SimulatedGateway  # noqa: PLC0415
    from kiosk.gateways.upi import Payee  # noqa: PLC0415

    try:
        chosen.check_payment()
    except ConfigError as error:
        raise ConfigError(f"payment.{error}") from error
    if chosen.gateway == AttendedGateway.name:
        return AttendedGateway(
            Payee(vpa=chosen.vpa, name=chosen.payee_name, merchant_code=chosen.merchant_code)
        )
    return SimulatedGateway(chosen.payee_name or chosen.shop_name)
