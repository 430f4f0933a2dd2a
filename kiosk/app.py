"""The composition root: the only file that knows every part. Wired by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.errors import ConfigError
from kiosk.domain.settings import ShopSettings
from kiosk.services.clock import Clock, MachineClock, SteadySource, TimeSource, system_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from kiosk.config import Config
    from kiosk.domain.health import Finding, Report
    from kiosk.gateways.base import PaymentGateway
    from kiosk.machine import Machine
    from kiosk.services.back_office import BackOffice
    from kiosk.services.backups import BackupService
    from kiosk.services.doctor import DoctorService
    from kiosk.services.payments import PaymentService
    from kiosk.services.restore import RestoreService
    from kiosk.services.shop import Shop
    from kiosk.services.staff import StaffService
    from kiosk.store.engine import Engines
    from kiosk.store.journal import PaymentJournal
    from kiosk.ui.caretaker import Upkeep
    from kiosk.ui.kiosk import Kiosk
    from kiosk.ui.main_window import MainWindow


def open_shop(
    url: str,
    *,
    gateway: str | None = None,
    kiosk: str = "K1",
    settings: Mapping[str, object] | None = None,
    clock: TimeSource | None = None,
    journal: Path | None = None,
) -> Shop:
    """Open the shop in the database at `url`; its schema is made or migrated.

    `settings` and `gateway` override what the database says. `clock` returns aware moments;
    without one it is the database's on PostgreSQL, this machine's otherwise. `journal` is the
    payment journal's file; without one it lies beside a SQLite database, and on PostgreSQL none is
    kept. Payments
    that are only in the journal are recorded now.

    Raises:
        ConfigError: `url`, `gateway` or a setting cannot be used.
        StoreError: the database cannot be used.
        JournalError: the payment journal cannot be read.
    """
    place = Place(kiosk=kiosk, journal=journal, clock=clock)
    chosen = dict(settings or {}) | ({} if gateway is None else {"gateway": gateway})
    engines = _open_engines(url)
    try:
        shop = _shop_on(engines, place, chosen)
        _catch_up(shop)
    except Exception:
        engines.dispose()
        raise
    return shop


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where and how a shop is opened: what is true of one machine."""

    kiosk: str = "K1"
    journal: Path | None = None
    clock: TimeSource | None = None


def _open_engines(url: str) -> Engines:
    # Late, here and below: the window is painted before SQLAlchemy is imported.
    from kiosk.store.engine import make_engines  # noqa: PLC0415
    from kiosk.store.files import refuse_emptied, sqlite_file  # noqa: PLC0415
    from kiosk.store.places import refuse_network  # noqa: PLC0415
    from kiosk.store.versions import bring_up_to_date  # noqa: PLC0415

    engines = make_engines(url)
    file = sqlite_file(url)
    if file is not None:
        refuse_network(file)
        refuse_emptied(file)
    try:
        bring_up_to_date(engines.write)
    except Exception:
        engines.dispose()
        raise
    return engines


def _shop_on(engines: Engines, place: Place, settings: Mapping[str, object]) -> Shop:
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


def _catch_up(shop: Shop) -> None:
    """Record what only the journal has, and make it ready for what comes."""
    import logging  # noqa: PLC0415

    from kiosk.domain.errors import JournalError  # noqa: PLC0415

    shop.recovery.replay()
    if shop.journal is not None:
        try:
            shop.journal.check()
        except JournalError as error:  # money is recorded without it; the doctor stops new codes
            logging.getLogger(__name__).critical("%s", error)


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


def open_configured_shop(
    config: Config,
    *,
    demo: bool,
    fresh: bool,
    clock: TimeSource | None = None,
    was_open: bool = False,
) -> Shop:
    """Open the shop that `config` names; for the demo, make it first.

    `was_open` says that it was open before: a file that is gone is missed and not made anew.

    Raises:
        ConfigError: a setting cannot be used, or the demo would meet a real shop.
        StoreError: the database cannot be used.
    """
    from kiosk.domain.errors import DatabaseUnavailableError  # noqa: PLC0415

    if not config.database_url:
        try:
            config.data_dir.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DatabaseUnavailableError(
                f"{config.data_dir}: cannot be made ({error.strerror})"
            ) from error
    place = Place(kiosk=config.name, journal=config.journal_path, clock=clock)
    _check_not_gone(config, demo=demo, was_open=was_open)
    engines = _open_engines(config.url)
    try:
        shop = _shop_on(engines, place, config.shop)
        if demo and _make_demo(shop, fresh=fresh):
            shop = _shop_on(engines, place, config.shop)
        _catch_up(shop)
    except Exception:
        engines.dispose()
        raise
    return shop


def _check_not_gone(config: Config, *, demo: bool, was_open: bool) -> None:
    """Check that no new shop is made in place of one that is gone.

    Raises:
        DatabaseUnavailableError: the database was there, and is not any more.
    """
    from kiosk.domain.errors import DatabaseUnavailableError  # noqa: PLC0415
    from kiosk.store.files import holds_something, log_of, sqlite_file  # noqa: PLC0415

    database = sqlite_file(config.url)
    if database is None or holds_something(database):
        return
    if was_open:
        raise DatabaseUnavailableError(f"{database}: the database is gone")
    log = log_of(database)
    if holds_something(log) or (not demo and holds_something(config.journal_path)):
        raise DatabaseUnavailableError(
            f"{database} is gone, and its newest payments are still there: restore a backup"
            f" ('kiosk restore --newest'), or move {config.journal_path} and {log} away"
            " to begin anew"
        )


def _make_demo(shop: Shop, *, fresh: bool) -> bool:
    from kiosk.services.demo_catalogue import read_catalogue  # noqa: PLC0415 - start-up

    is_new = shop.demo.make(read_catalogue, fresh=fresh)
    if is_new and shop.journal is not None:
        shop.journal.path.unlink(missing_ok=True)  # of the demo before, whose orders are gone
    return is_new


def let_others_pay(shop: Shop) -> None:
    """Let shoppers who are not here be paying in the demo shop, at a kiosk of their own."""
    from kiosk.services.demo_catalogue import HOLD_SECONDS, read_catalogue  # noqa: PLC0415

    place = Place(kiosk="K2", clock=shop.clock)
    others = _shop_on(shop.engines, place, {"hold_seconds": HOLD_SECONDS})
    shop.demo.hold_some(read_catalogue(), others.checkout)


def make_kiosk(
    config: Config,
    window: MainWindow,
    *,
    demo: bool,
    fresh: bool,
    clock: TimeSource | None = None,
    cared_for: bool = False,
) -> Kiosk:
    """Return the kiosk in `window`; once its first screen is painted, the shop opens behind it.

    `cared_for`, it examines itself in the background, and backs up a shop that is no demo.
    """
    # Late: the window has been painted before these are imported.
    from kiosk.paths import resource  # noqa: PLC0415
    from kiosk.ui.jobs import JobRunner  # noqa: PLC0415
    from kiosk.ui.kiosk import Kiosk, KioskOptions  # noqa: PLC0415
    from kiosk.ui.theme import Theme, load_first_fonts  # noqa: PLC0415

    load_first_fonts()
    theme = Theme(
        large_text=config.large_text,
        high_contrast=config.high_contrast,
        motion=config.motion,
    )
    theme.apply()
    opened: list[Shop] = []
    options = KioskOptions(
        name=config.name,
        language=config.language,
        pictures=(config.data_dir / "pictures", resource("images", "demo")),
        machine=None if demo else lambda: _make_machine(config),
        sets_up=not demo,
        upkeep=_make_upkeep(config, opened, demo=demo) if cared_for else None,
    )

    def open_it() -> Shop:
        again = bool(opened)
        shop = open_configured_shop(
            config, demo=demo, fresh=fresh and not again, clock=clock, was_open=again
        )
        opened[:] = [shop]
        return shop

    return Kiosk(
        window,
        theme,
        JobRunner(),
        options,
        open_it,
        after_opening=let_others_pay if demo else None,
    )


def _make_machine(config: Config) -> Machine:
    from kiosk.machine import Machine  # noqa: PLC0415 - only the settings screen needs it

    return Machine(config.file, config)


def _make_upkeep(config: Config, opened: Sequence[Shop], *, demo: bool) -> Upkeep:
    from kiosk.ui.caretaker import Upkeep  # noqa: PLC0415 - start-up

    def examine(whole: bool) -> Report:  # noqa: FBT001 - called by the caretaker alone
        # By the shop's clock: set back while the kiosk is open, the machine's is not followed.
        clock = opened[0].clock if opened else system_clock
        return make_doctor(config, clock).examine(whole=whole)

    def back_up() -> None:
        if not demo:
            make_backups(config).run_if_due()

    return Upkeep(examine, back_up)


def run_kiosk(config: Config, *, demo: bool, fresh: bool, windowed: bool) -> int:
    """Show the kiosk until an operator closes it; return the exit code."""
    from kiosk.ui.application import run_application  # noqa: PLC0415

    return run_application(
        lambda window: make_kiosk(config, window, demo=demo, fresh=fresh, cared_for=True),
        screen=config.screen,
        full_screen=config.fullscreen and not windowed,
        closable=demo,
    )


def measure_kiosk(
    config: Config, *, demo: bool, fresh: bool, on_milestone: Callable[[str], object]
) -> int:
    """Start the kiosk, tell when window and products were painted, and return the exit code."""
    from kiosk.ui.application import measure_application  # noqa: PLC0415

    return measure_application(
        lambda window: make_kiosk(config, window, demo=demo, fresh=fresh), on_milestone
    )


def make_backups(config: Config) -> BackupService:
    """Return what backs up the database that `config` names; it need not be open, or there."""
    from kiosk.services.backups import BackupService  # noqa: PLC0415

    return BackupService(config.url, config.backup_folder)


def make_restore(config: Config) -> RestoreService:
    """Return what puts backups in the place of the database that `config` names.

    After a restore the payments that came since the backup are recorded from the journal.
    """
    from kiosk.services.restore import RestoreService  # noqa: PLC0415

    def catch_up() -> None:
        # Opening the shop replays its journal.
        open_configured_shop(config, demo=False, fresh=False).close()

    return RestoreService(config.url, config.backup_folder, catch_up=catch_up)


def make_doctor(config: Config, clock: TimeSource = system_clock) -> DoctorService:
    """Return what examines the kiosk that `config` describes; it need not be able to open."""
    from kiosk.services import journal_checks  # noqa: PLC0415
    from kiosk.services.checks import Folders  # noqa: PLC0415
    from kiosk.services.doctor import DoctorService  # noqa: PLC0415

    def journal(whole: bool) -> Iterable[Finding]:  # noqa: FBT001 - called by the doctor alone
        return journal_checks.findings(config.url, config.journal_path, whole=whole)

    folders = Folders(
        data=config.data_dir, journal=config.journal_path.parent, backups=config.backup_folder
    )
    return DoctorService(config.url, folders, make_backups(config), clock, journal)
