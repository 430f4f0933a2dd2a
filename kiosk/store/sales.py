"""Flash sales as managers plan them: the list, one with its offers, and changes to both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, insert, select, update

from kiosk.domain.product import Sku
from kiosk.domain.sale import FlashSale
from kiosk.domain.sale_plan import PlannedOffer, SaleSummary
from kiosk.store.schema import flash_sale, offer, order_line, orders, product, visit

_SALE_COLUMNS = [column.name for column in flash_sale.c]


@dataclass(frozen=True, slots=True)
class Overlap:
    """A product that another sale offers in the same time."""

    sku: Sku
    sale: FlashSale


def summaries(connection: Connection, *, most: int) -> tuple[SaleSummary, ...]:
    """Return the sales that close last, first; at most so many."""
    statement = (
        select(
            flash_sale,
            func.count(offer.c.sku).label("offers"),
            func.coalesce(func.sum(offer.c.allotment), 0).label("units_offered"),
            func.coalesce(func.sum(offer.c.sold), 0).label("units_sold"),
        )
        .outerjoin(offer, offer.c.sale_id == flash_sale.c.id)
        .group_by(flash_sale.c.id)
        .order_by(flash_sale.c.closes_at.desc(), flash_sale.c.id)
        .limit(most)
    )
    return tuple(
        SaleSummary(
            sale=_sale(row),
            offers=row["offers"],
            units_offered=int(row["units_offered"]),
            units_sold=int(row["units_sold"]),
        )
        for row in connection.execute(statement).mappings()
    )


def lock(connection: Connection, sale_id: str) -> None:
    """Keep other transactions off the sale until this one ends; nobody orders in it meanwhile."""
    # SQLite skips FOR UPDATE; its BEGIN IMMEDIATE keeps others out.
    connection.execute(select(flash_sale.c.id).where(flash_sale.c.id == sale_id).with_for_update())


def skus_offered(connection: Connection, sale_id: str) -> frozenset[Sku]:
    """Return the products that a sale offers."""
    found = connection.scalars(select(offer.c.sku).where(offer.c.sale_id == sale_id))
    return frozenset(Sku(sku) for sku in found)


def planned_offers(connection: Connection, sale_id: str) -> tuple[PlannedOffer, ...]:
    """Return the offers of a sale in display order, of withdrawn products too."""
    statement = (
        select(
            offer.c.sku,
            product.c.name,
            product.c.photo,
            product.c.list_price_paise,
            product.c.on_hand,
            product.c.withdrawn,
            offer.c.price_paise,
            offer.c.allotment,
            offer.c.sold,
            offer.c.limit_per_shopper,
        )
        .join(product, product.c.sku == offer.c.sku)
        .where(offer.c.sale_id == sale_id)
        .order_by(offer.c.position, offer.c.sku)
    )
    return tuple(PlannedOffer(**row) for row in connection.execute(statement).mappings())


def known(connection: Connection, skus: Sequence[Sku]) -> frozenset[Sku]:
    """Return those of `skus` that are products."""
    found = connection.scalars(select(product.c.sku).where(product.c.sku.in_(skus)))
    return frozenset(Sku(sku) for sku in found)


def overlaps(connection: Connection, sale: FlashSale, skus: Sequence[Sku]) -> tuple[Overlap, ...]:
    """Return which of `skus` other sales offer while `sale` is open."""
    statement = (
        select(offer.c.sku, flash_sale)
        .join(flash_sale, flash_sale.c.id == offer.c.sale_id)
        .where(
            offer.c.sku.in_(skus),
            flash_sale.c.id != sale.id,
            flash_sale.c.opens_at < sale.closes_at,
            flash_sale.c.closes_at > sale.opens_at,
        )
        .order_by(offer.c.sku, flash_sale.c.opens_at)
    )
    rows = connection.execute(statement).mappings()
    return tuple(Overlap(Sku(row["sku"]), _sale(row)) for row in rows)


def skus_ordered(connection: Connection, sale_id: str) -> frozenset[Sku]:
    """Return the products of a sale that somebody ordered, whatever became of it."""
    statement = (
        select(order_line.c.sku)
        .join(orders, orders.c.id == order_line.c.order_id)
        .where(orders.c.sale_id == sale_id)
        .distinct()
    )
    return frozenset(Sku(sku) for sku in connection.scalars(statement))


def has_orders(connection: Connection, sale_id: str) -> bool:
    """Return whether anybody ever ordered in the sale."""
    statement = select(orders.c.id).where(orders.c.sale_id == sale_id).limit(1)
    return connection.scalar(statement) is not None


def change_sale(connection: Connection, sale: FlashSale, *, version: int) -> bool:
    """Store name and times of `sale`; False if it is not at `version` any more."""
    statement = (
        update(flash_sale)
        .where(flash_sale.c.id == sale.id, flash_sale.c.version == version)
        .values(
            name=sale.name,
            opens_at=sale.opens_at,
            closes_at=sale.closes_at,
            version=flash_sale.c.version + 1,
        )
        .returning(flash_sale.c.id)
    )
    return connection.scalar(statement) is not None


def change_offers(
    connection: Connection, sale_id: str, rows: Sequence[Mapping[str, object]]
) -> None:
    """Let the sale have the offers `rows`, and no others; what was sold stays counted."""
    wanted = {str(row["sku"]): row for row in rows}
    there = {row["sku"]: row for row in _offer_rows(connection, sale_id)}
    gone = there.keys() - wanted.keys()
    if gone:
        connection.execute(delete(offer).where(offer.c.sale_id == sale_id, offer.c.sku.in_(gone)))
    changed = [
        {"which": sku, **{key: value for key, value in row.items() if key != "sku"}}
        for sku, row in wanted.items()
        if sku in there and any(there[sku][key] != value for key, value in row.items())
    ]
    if changed:
        which = (offer.c.sale_id == sale_id, offer.c.sku == bindparam("which"))
        connection.execute(update(offer).where(*which), changed)
    fresh = [{"sale_id": sale_id, **row} for sku, row in wanted.items() if sku not in there]
    if fresh:
        connection.execute(insert(offer), fresh)


def _offer_rows(connection: Connection, sale_id: str) -> Sequence[RowMapping]:
    return connection.execute(select(offer).where(offer.c.sale_id == sale_id)).mappings().all()


def remove(connection: Connection, sale_id: str) -> None:
    """Remove a sale in which nobody ordered, with its offers."""
    for table in (visit, offer):
        connection.execute(delete(table).where(table.c.sale_id == sale_id))
    connection.execute(delete(flash_sale).where(flash_sale.c.id == sale_id))


def _sale(row: RowMapping) -> FlashSale:
    return FlashSale(**{name: row[name] for name in _SALE_COLUMNS})
