"""Every page of the back office: its name, who may open it, and where it is made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.operator import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.backoffice.office import Office, PageFlow


class Page(StrEnum):
    """The keys of the pages; object names are made from them."""

    LIVE = "live"
    ORDERS = "orders"
    REFUNDS = "refunds"
    PRODUCTS = "products"
    STOCK = "stock"
    SALES = "sales"
    FIGURES = "figures"
    DAY_CLOSE = "dayClose"
    OPERATORS = "operators"
    TRAIL = "trail"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One page: `role` is what an operator must be at least."""

    page: Page
    title: str
    make: Callable[[Office], PageFlow]
    role: Role = Role.OPERATOR


def places() -> tuple[Place, ...]:
    """Return every page in the order of the navigation."""
    return (
        Place(page=Page.LIVE, title=_tr("Live sale"), make=_live),
        Place(page=Page.ORDERS, title=_tr("Orders"), make=_orders),
        Place(page=Page.REFUNDS, title=_tr("Refunds"), make=_refunds),
        Place(page=Page.PRODUCTS, title=_tr("Products"), make=_products),
        Place(page=Page.STOCK, title=_tr("Stock"), make=_stock),
        Place(page=Page.SALES, title=_tr("Flash sales"), make=_sales, role=Role.MANAGER),
        Place(page=Page.FIGURES, title=_tr("Figures"), make=_figures),
        Place(page=Page.DAY_CLOSE, title=_tr("Day close"), make=_day_close, role=Role.MANAGER),
        Place(page=Page.OPERATORS, title=_tr("Operators"), make=_operators),
        Place(page=Page.TRAIL, title=_tr("Audit trail"), make=_trail, role=Role.MANAGER),
        Place(page=Page.SETTINGS, title=_tr("Settings"), make=_settings, role=Role.MANAGER),
    )


def _live(office: Office) -> PageFlow:
    # Late, here and below: a page that nobody opens costs nothing.
    from kiosk.ui.backoffice.live_flow import LiveFlow  # noqa: PLC0415

    return LiveFlow(office)


def _sales(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.sales_flow import SalesFlow  # noqa: PLC0415

    return SalesFlow(office)


def _figures(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.figures_flow import FiguresFlow  # noqa: PLC0415

    return FiguresFlow(office)


def _day_close(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.day_close_flow import DayCloseFlow  # noqa: PLC0415

    return DayCloseFlow(office)


def _settings(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.settings_flow import SettingsFlow  # noqa: PLC0415

    return SettingsFlow(office)


def _products(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.product_list_flow import ProductListFlow  # noqa: PLC0415

    return ProductListFlow(office)


def _stock(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.stock_flow import StockFlow  # noqa: PLC0415

    return StockFlow(office)


def _orders(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.orders_flow import OrdersFlow  # noqa: PLC0415

    return OrdersFlow(office)


def _refunds(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.refunds_flow import RefundsFlow  # noqa: PLC0415

    return RefundsFlow(office)


def _operators(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.operators_flow import OperatorsFlow  # noqa: PLC0415

    return OperatorsFlow(office)


def _trail(office: Office) -> PageFlow:
    from kiosk.ui.backoffice.trail_flow import TrailFlow  # noqa: PLC0415

    return TrailFlow(office)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)
