"""Products and flash sales: making them, pausing and resuming."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.errors import OfferNotFoundError, SaleNotOpenError
from kiosk.domain.ids import new_id
from kiosk.domain.numbers import MOST_UNITS, check_whole
from kiosk.domain.operator import Operator, Role
from kiosk.domain.payment import MOST_PAISE
from kiosk.domain.product import MovementReason, Product, Sku
from kiosk.domain.sale import FlashSale
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import audit, products, stock
from kiosk.store.engine import Engines


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPlan:
    """One product in a sale to come: price in paise, units, and a limit for each shopper.

    Raises:
        ValueError: a number is out of range; the sentence names its field.
        TypeError: a number is not an int; the sentence names its field.
    """

    sku: Sku
    price_paise: int
    allotment: int
    limit_per_shopper: int | None = None

    def __post_init__(self) -> None:
        check_whole("price_paise", self.price_paise, least=1, most=MOST_PAISE)
        check_whole("allotment", self.allotment, least=0, most=MOST_UNITS)
        if self.limit_per_shopper is not None:
            check_whole("limit_per_shopper", self.limit_per_shopper, least=1, most=MOST_UNITS)


class PlanningService:
    """Prepares what will be sold, and holds the sale's brake."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def add_products(self, items: Sequence[Product], *, operator: str) -> None:
        """Add products, and receive what each has on hand; all or none."""
        with self._engines.writing() as connection:
            add_products(connection, items, operator=operator, now=self._clock.at(connection))

    def plan_sale(
        self,
        name: str,
        *,
        opens_at: datetime,
        closes_at: datetime,
        offers: Sequence[OfferPlan],
        operator: str,
    ) -> FlashSale:
        """Add a flash sale with its offers, shown in the order given."""
        with self._engines.writing() as connection:
            now = self._clock.at(connection)
            sale = FlashSale(id=new_id(now), name=name, opens_at=opens_at, closes_at=closes_at)
            plan_sale(connection, sale, offers, operator=operator, now=now)
        return sale

    def set_paused(self, sale_id: str, *, paused: bool, operator: str) -> None:
        """Pause or resume a sale, for a program that checks by itself who may: see `pause`.

        Raises:
            OfferNotFoundError: there is no such sale.
        """
        self._pause(sale_id, paused=paused, name=operator, by=None)

    def pause(self, sale_id: str, *, paused: bool, by: Operator) -> None:
        """Pause or resume a sale. Codes that are on a screen can still be paid.

        Raises:
            NotAllowedError: `by` was locked out.
            OfferNotFoundError: there is no such sale.
        """
        self._pause(sale_id, paused=paused, name=by.name, by=by)

    @safe_to_repeat
    def _pause(self, sale_id: str, *, paused: bool, name: str, by: Operator | None) -> None:
        with self._engines.writing() as connection:
            if by is not None:
                permits.check(connection, by, Role.OPERATOR)
            if not products.set_paused(connection, sale_id, paused=paused):
                if products.sale(connection, sale_id) is None:
                    raise OfferNotFoundError(f"no sale has the id {sale_id!r}")
                return  # it is so already
            happened = audit.Event(
                at=self._clock.at(connection),
                actor=name,
                action="sale_paused" if paused else "sale_resumed",
                subject=sale_id,
            )
            audit.append(connection, happened)

    def close_early(self, sale_id: str, *, by: Operator) -> datetime:
        """Let an open sale close now; return when it did. Codes on screens can still be paid.

        Raises:
            NotAllowedError: `by` is no manager.
            SaleNotOpenError: the sale is not open, or there is none such.
        """
        # Not safe to repeat: after a lost answer it would find the sale closed, and refuse.
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            now = self._clock.at(connection)
            if not products.close_sale(connection, sale_id, now):
                raise SaleNotOpenError(f"no sale {sale_id!r} is open")
            happened = audit.Event(
                at=now, actor=by.name, action="sale_closed_early", subject=sale_id
            )
            audit.append(connection, happened)
        return now

    @safe_to_repeat
    def snooze(self, sale_id: str, sku: str, *, snoozed: bool, by: Operator) -> None:
        """Take one offer off sale for now, or put it back. Codes on screens can still be paid.

        Raises:
            NotAllowedError: `by` was locked out.
            OfferNotFoundError: there is no such offer.
        """
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.OPERATOR)
            if not products.set_snoozed(connection, sale_id, Sku(sku), snoozed=snoozed):
                if not products.is_offered(connection, sale_id, Sku(sku)):
                    raise OfferNotFoundError(f"no sale {sale_id!r} offers {sku}")
                return  # it is so already
            happened = audit.Event(
                at=self._clock.at(connection),
                actor=by.name,
                action="offer_snoozed" if snoozed else "offer_woken",
                subject=sku,
                detail=sale_id,
            )
            audit.append(connection, happened)


def add_products(
    connection: Connection, items: Sequence[Product], *, operator: str, now: datetime
) -> None:
    """Add products within a transaction that does more; see `PlanningService`."""
    products.insert_products(connection, items)
    for item in items:
        if item.on_hand:
            received = stock.Movement(
                sku=item.sku,
                change=item.on_hand,
                reason=MovementReason.RECEIVED,
                at=now,
                operator=operator,
            )
            stock.move(connection, received)
    happened = audit.Event(at=now, actor=operator, action="products_added", subject=str(len(items)))
    audit.append(connection, happened)


def plan_sale(
    connection: Connection,
    sale: FlashSale,
    offers: Sequence[OfferPlan],
    *,
    operator: str,
    now: datetime,
) -> None:
    """Add a sale within a transaction that does more; see `PlanningService`."""
    rows: list[dict[str, object]] = [
        {
            "sale_id": sale.id,
            "sku": plan.sku,
            "position": position,
            "price_paise": plan.price_paise,
            "allotment": plan.allotment,
            "limit_per_shopper": plan.limit_per_shopper,
        }
        for position, plan in enumerate(offers)
    ]
    products.insert_sale(connection, sale)
    products.insert_offers(connection, rows)
    happened = audit.Event(
        at=now, actor=operator, action="sale_planned", subject=sale.id, detail=sale.name
    )
    audit.append(connection, happened)
