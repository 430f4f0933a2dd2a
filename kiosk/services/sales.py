"""Flash sales to come: planned, looked over, changed, copied, taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain import sale_plan, wall_clock
from kiosk.domain.errors import ChangedMeanwhileError, InputError, OfferNotFoundError
from kiosk.domain.ids import new_id
from kiosk.domain.operator import Operator, Role
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.sale import FlashSale
from kiosk.domain.sale_plan import Reading, ReadOffer, SaleDraft, SalePlan, SaleSummary
from kiosk.services import permits
from kiosk.store import audit, counters, products, sales, stock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.domain.product import Sku
    from kiosk.services.clock import Clock
    from kiosk.store.engine import Engines

_MOST = 1000


class SaleService:
    """Plans sales on the shop's clock, which shows `time_zone`."""

    def __init__(self, engines: Engines, clock: Clock, time_zone: str) -> None:
        self._engines = engines
        self._clock = clock
        self._time_zone = time_zone

    def summaries(self) -> tuple[SaleSummary, ...]:
        """Return the sales, those that close last first: at most a thousand."""
        with self._engines.read.begin() as connection:
            return sales.summaries(connection, most=_MOST)

    def find(self, sale_id: str) -> SalePlan:
        """Return a sale with everything it offers.

        Raises:
            OfferNotFoundError: there is no such sale.
        """
        with self._engines.read.begin() as connection:
            return _plan(connection, sale_id)

    def save(self, draft: SaleDraft, *, by: Operator) -> SalePlan:
        """Store a sale as typed, a new one or a changed one; all of it or nothing.

        A sale that is open keeps its opening and whatever was ordered in it; one that has closed
        stays as it is. Orders keep the price they were placed at.

        Raises:
            InputError: something cannot be taken; problems of offers are in ``SKU.price`` and
                the like, and ``SKU.offer`` where the product itself cannot be offered then.
            ChangedMeanwhileError: somebody else changed the sale since it was read.
            OfferNotFoundError: the sale is gone.
            NotAllowedError: `by` is no manager.
        """
        reading = sale_plan.read(draft, ZoneInfo(self._time_zone))
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            # Two kiosks must not plan the same product into the same hour: one after the other.
            counters.next_value(connection, "plans")
            _lock(connection, draft.sale_id, [one.sku for one in draft.offers])
            now = self._clock.at(connection)
            before = _plan(connection, draft.sale_id) if draft.sale_id else None
            reading = _following(reading, before)
            sale = _sale_of(reading, before, now)
            problems = [*reading.problems, *self._problems(connection, reading, sale, before, now)]
            if problems or sale is None:
                raise InputError(*problems)
            self._store(connection, sale, reading.offers, before, draft.version)
            happened = audit.Event(
                at=now,
                actor=by.name,
                action="sale_planned" if before is None else "sale_changed",
                subject=sale.id,
                detail=sale.name,
            )
            audit.append(connection, happened)
            return _plan(connection, sale.id)

    def remove(self, sale_id: str, *, by: Operator) -> None:
        """Take a sale back in which nobody has ordered.

        Raises:
            InputError: somebody has.
            OfferNotFoundError: there is no such sale.
            NotAllowedError: `by` is no manager.
        """
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            counters.next_value(connection, "plans")
            _lock(connection, sale_id)
            plan = _plan(connection, sale_id)
            if sales.has_orders(connection, sale_id):
                raise InputError(Problem(field="name", kind=ProblemKind.HAS_ORDERS))
            sales.remove(connection, sale_id)
            happened = audit.Event(
                at=self._clock.at(connection),
                actor=by.name,
                action="sale_removed",
                subject=sale_id,
                detail=plan.sale.name,
            )
            audit.append(connection, happened)

    def _problems(
        self,
        connection: Connection,
        reading: Reading,
        sale: FlashSale | None,
        before: SalePlan | None,
        now: datetime,
    ) -> list[Problem]:
        found: list[Problem] = []
        if reading.opens_at is not None and reading.closes_at is not None:
            old = None if before is None else before.sale
            opens_at = reading.opens_at if sale is None else sale.opens_at
            found += sale_plan.moment_problems(opens_at, reading.closes_at, now, old)
        skus = [one.sku for one in reading.offers]
        for sku in sorted({sku for sku in skus if skus.count(sku) > 1}):
            found.append(Problem(field=f"{sku}.offer", kind=ProblemKind.REPEATED, detail=sku))
        for sku in sorted(set(skus) - sales.known(connection, skus)):
            found.append(Problem(field=f"{sku}.offer", kind=ProblemKind.UNKNOWN))
        if before is not None:
            found += _problems_with_sold(connection, reading.offers, before)
        if sale is not None:
            found += self._overlaps(connection, sale, reading.offers)
        return found

    def _overlaps(
        self, connection: Connection, sale: FlashSale, offers: Sequence[ReadOffer]
    ) -> list[Problem]:
        zone = ZoneInfo(self._time_zone)
        found = []
        for overlap in sales.overlaps(connection, sale, [one.sku for one in offers]):
            opens, closes = (
                wall_clock.on_wall(moment, zone).strftime("%d.%m.%Y %H:%M")
                for moment in (overlap.sale.opens_at, overlap.sale.closes_at)
            )
            detail = f"{overlap.sale.name}, {opens} - {closes}"
            field = f"{overlap.sku}.offer"
            found.append(Problem(field=field, kind=ProblemKind.OVERLAPS, detail=detail))
        return found

    def _store(
        self,
        connection: Connection,
        sale: FlashSale,
        offers: Sequence[ReadOffer],
        before: SalePlan | None,
        version: int,
    ) -> None:
        if before is None:
            products.insert_sale(connection, sale)
        elif not sales.change_sale(connection, sale, version=version):
            raise ChangedMeanwhileError(sale.name)
        sales.change_offers(connection, sale.id, [_row(*one) for one in enumerate(offers)])


def _lock(connection: Connection, sale_id: str, skus: Sequence[Sku] = ()) -> None:
    """Keep others off the sale and the stock it sells: no unit is sold, returned, or ordered.

    The stock first, as whoever records a payment; the offers of a sale change only here.
    """
    stock.lock(connection, [*sales.skus_offered(connection, sale_id).union(skus)])
    sales.lock(connection, sale_id)


def _following(reading: Reading, before: SalePlan | None) -> Reading:
    """Return `reading` with the allotments as they would follow on those that are there."""
    if before is None:
        return reading
    there = {offer.sku: offer for offer in before.offers}
    offers = [one.beside(there[one.sku]) if one.sku in there else one for one in reading.offers]
    return replace(reading, offers=tuple(offers))


def _row(position: int, one: ReadOffer) -> dict[str, object]:
    return {
        "sku": one.sku,
        "position": position,
        "price_paise": one.price_paise,
        "allotment": one.allotment,
        "limit_per_shopper": one.limit_per_shopper,
    }


def _plan(connection: Connection, sale_id: str) -> SalePlan:
    sale = products.sale(connection, sale_id)
    if sale is None:
        raise OfferNotFoundError(f"no sale has the id {sale_id!r}")
    return SalePlan(sale=sale, offers=sales.planned_offers(connection, sale_id))


def _sale_of(reading: Reading, before: SalePlan | None, now: datetime) -> FlashSale | None:
    """Return the sale as it would be, None where its times make none.

    The clock on the wall shows no seconds: a sale that opened keeps those it has.
    """
    opens_at, closes_at = reading.opens_at, reading.closes_at
    if opens_at is None or closes_at is None or closes_at <= opens_at:
        return None
    if before is None:
        return FlashSale(id=new_id(now), name=reading.name, opens_at=opens_at, closes_at=closes_at)
    old = before.sale
    if old.opens_at.replace(second=0, microsecond=0) == opens_at:
        opens_at = old.opens_at
    return replace(old, name=reading.name, opens_at=opens_at, closes_at=closes_at)


def _problems_with_sold(
    connection: Connection, offers: Sequence[ReadOffer], before: SalePlan
) -> list[Problem]:
    """Return what would contradict what was ordered in the sale already."""
    wanted = {one.sku: one for one in offers}
    found = [
        Problem(field=f"{sku}.offer", kind=ProblemKind.HAS_ORDERS)
        for sku in sorted(sales.skus_ordered(connection, before.sale.id) - set(wanted))
    ]
    for old in before.offers:
        fresh = wanted.get(old.sku)
        if fresh is not None and fresh.allotment < old.sold:
            field = f"{old.sku}.allotment"
            found.append(Problem(field=field, kind=ProblemKind.BELOW_SOLD, detail=str(old.sold)))
    return found
