"""The composition root: the only file that knows every part. Wired by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import ConfigError
from kiosk.domain.settings import ShopSettings
from kiosk.gateways.simulated import SimulatedGateway
from kiosk.services.clock import Clock, system_clock, whole_milliseconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.gateways.base import PaymentGateway
    from kiosk.services.shop import Shop
    from kiosk.store.engine import Engines


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
    # Late, here and below: the window is painted before SQLAlchemy is imported.
    from kiosk.store import settings as setting_rows  # noqa: PLC0415
    from kiosk.store.engine import make_engines  # noqa: PLC0415
    from kiosk.store.versions import bring_up_to_date  # noqa: PLC0415

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
    from kiosk.services.catalogue import CatalogueService  # noqa: PLC0415
    from kiosk.services.checkout import CheckoutService  # noqa: PLC0415
    from kiosk.services.demo import DemoService  # noqa: PLC0415
    from kiosk.services.figures import FiguresService  # noqa: PLC0415
    from kiosk.services.payments import PaymentService  # noqa: PLC0415
    from kiosk.services.planning import PlanningService  # noqa: PLC0415
    from kiosk.services.shop import Shop  # noqa: PLC0415
    from kiosk.services.staff import StaffService  # noqa: PLC0415
    from kiosk.services.stock import StockService  # noqa: PLC0415

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
