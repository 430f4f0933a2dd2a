"""The composition root: the only file that knows every part. Wired by hand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType

from kiosk.domain.errors import ConfigError
from kiosk.domain.settings import ShopSettings
from kiosk.gateways.base import PaymentGateway
from kiosk.gateways.simulated import SimulatedGateway
from kiosk.services.catalogue import CatalogueService
from kiosk.services.checkout import CheckoutService
from kiosk.services.clock import Clock, system_clock, whole_milliseconds
from kiosk.services.demo import DemoService
from kiosk.services.figures import FiguresService
from kiosk.services.payments import PaymentService
from kiosk.services.planning import PlanningService
from kiosk.services.staff import StaffService
from kiosk.services.stock import StockService
from kiosk.store import settings as setting_rows
from kiosk.store.changes import ChangeWatcher
from kiosk.store.engine import Engines, make_engines
from kiosk.store.versions import bring_up_to_date


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """One shop, open for business. Close it, or use it in a ``with`` statement."""

    settings: ShopSettings
    clock: Clock
    catalogue: CatalogueService
    checkout: CheckoutService
    payments: PaymentService
    planning: PlanningService
    stock: StockService
    staff: StaffService
    figures: FiguresService
    demo: DemoService
    engines: Engines

    def watch(self, on_change: Callable[[], None]) -> ChangeWatcher:
        """Call `on_change`, on a thread of its own, soon after any commit; close the result."""
        return ChangeWatcher(self.engines.read, on_change)

    def close(self) -> None:
        """Close the database."""
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


def open_shop(
    url: str,
    *,
    gateway: str = "simulated",
    kiosk: str = "K1",
    settings: Mapping[str, object] | None = None,
    clock: Clock = system_clock,
) -> Shop:
    """Open the shop in the database at `url`; its schema is made or migrated.

    `settings` override what the database says, `clock` returns aware moments.

    Raises:
        ConfigError: `url`, `gateway` or a setting cannot be used.
        StoreError: the database cannot be used.
    """
    engines = make_engines(url)
    try:
        bring_up_to_date(engines.write)
        with engines.read.begin() as connection:
            stored = setting_rows.read(connection)
        chosen = ShopSettings.from_values({**stored, **(settings or {})})
        return _compose(engines, _make_gateway(gateway, chosen), chosen, kiosk, clock)
    except Exception:
        engines.dispose()
        raise


def _compose(
    engines: Engines, gateway: PaymentGateway, chosen: ShopSettings, kiosk: str, clock: Clock
) -> Shop:
    now = whole_milliseconds(clock)
    return Shop(
        settings=chosen,
        clock=now,
        catalogue=CatalogueService(engines, now),
        checkout=CheckoutService(engines, gateway, chosen, kiosk, now),
        payments=PaymentService(engines, gateway, chosen, now),
        planning=PlanningService(engines, now),
        stock=StockService(engines, now),
        staff=StaffService(engines, now),
        figures=FiguresService(engines),
        demo=DemoService(engines, now),
        engines=engines,
    )


def _make_gateway(name: str, chosen: ShopSettings) -> PaymentGateway:
    if name != "simulated":
        raise ConfigError(f"payment.gateway: there is no gateway {name!r}")
    if chosen.vpa:
        raise ConfigError(
            "payment.gateway: 'simulated' takes no money, it is refused once payment.vpa is set"
        )
    return SimulatedGateway(chosen.payee_name or chosen.shop_name)
