"""Products, flash sales and offers."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import (
    BindParameter,
    Connection,
    Row,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    update,
)

from kiosk.domain.order import Order
from kiosk.domain.product import Product, Sku
from kiosk.domain.sale import FlashSale, Offer
from kiosk.store.prepared import Prepared
from kiosk.store.prepared import Row as PlainRow
from kiosk.store.schema import flash_sale, offer, order_line, payment_request, product

_NOW: BindParameter[datetime] = bindparam("now")

# Units behind live payment requests at `now`, for each product.
held = (
    select(
        order_line.c.sku,
        func.sum(order_line.c.quantity).label("held"),
        func.min(payment_request.c.expires_at).label("free_at"),
    )
    .join(payment_request, payment_request.c.order_id == order_line.c.order_id)
    .where(payment_request.c.state == literal_column("'live'"), payment_request.c.expires_at > _NOW)
    .group_by(order_line.c.sku)
    .subquery()
)
_OFFERS = (
    select(
        offer.c.sale_id,
        offer.c.sku,
        product.c.name,
        product.c.description,
        product.c.category,
        product.c.photo,
        product.c.barcode,
        product.c.list_price_paise,
        offer.c.price_paise,
        offer.c.allotment,
        offer.c.sold,
        product.c.on_hand,
        func.coalesce(held.c.held, 0).label("held"),
        product.c.low_stock_at,
        offer.c.limit_per_shopper,
        held.c.free_at,
        offer.c.snoozed,
    )
    .join(product, product.c.sku == offer.c.sku)
    .outerjoin(held, held.c.sku == offer.c.sku)
    .where(offer.c.sale_id == bindparam("sale_id"), product.c.withdrawn == 0)
    .order_by(offer.c.position, offer.c.sku)
)
_ON_OFFER = Prepared(
    select(
        flash_sale,
        offer.c.price_paise,
        offer.c.allotment,
        offer.c.sold,
        offer.c.limit_per_shopper,
        offer.c.snoozed,
        product.c.sku,
        product.c.name.label("product_name"),
        product.c.list_price_paise,
        product.c.gst_rate_bp,
        product.c.on_hand,
    )
    .join(offer, offer.c.sale_id == flash_sale.c.id)
    .join(product, product.c.sku == offer.c.sku)
    .where(
        offer.c.sku == bindparam("which"),
        product.c.withdrawn == 0,
        flash_sale.c.opens_at <= _NOW,
        flash_sale.c.closes_at > _NOW,
    )
    # A paused sale must not stand before one that sells the same product.
    .order_by(flash_sale.c.paused, flash_sale.c.opens_at)
    .limit(1)
    # The order's row will ask for this lock in any case. Asked for here, a sale that a manager
    # takes back at this moment is waited for and then not found.
    .with_for_update(read=True, key_share=True, of=flash_sale)
)
_SALE = Prepared(select(flash_sale).where(flash_sale.c.id == bindparam("which")))
_KEPT = Prepared(
    select(flash_sale.c.id)
    .where(flash_sale.c.id == bindparam("which"))
    .with_for_update(read=True, key_share=True)
)
# With the sale of an order, how many of its offers are snoozed: one statement on the hot path.
_SALE_OF_ORDER = Prepared(
    select(
        flash_sale,
        select(func.count())
        .select_from(offer)
        .join(order_line, order_line.c.sku == offer.c.sku)
        .where(
            order_line.c.order_id == bindparam("order_id"),
            offer.c.sale_id == flash_sale.c.id,
            offer.c.snoozed == 1,
        )
        .scalar_subquery()
        .label("snoozed"),
    ).where(flash_sale.c.id == bindparam("which"))
)
_LIMIT = Prepared(
    select(offer.c.limit_per_shopper).where(
        offer.c.sale_id == bindparam("sale"), offer.c.sku == bindparam("which")
    )
)
_TAKE_FROM_OFFER = Prepared(
    update(offer)
    .where(
        and_(
            offer.c.sale_id == bindparam("sale"),
            offer.c.sku == bindparam("which"),
            offer.c.sold + bindparam("units") <= offer.c.allotment,
        )
    )
    .values(sold=offer.c.sold + bindparam("units"))
    .returning(offer.c.sku)
)


def insert_products(connection: Connection, products: Iterable[Product]) -> None:
    """Add products with nothing on hand: units arrive through `stock.move`."""
    rows = [asdict(item) | {"on_hand": 0} for item in products]
    if rows:
        connection.execute(insert(product), rows)


def insert_sale(connection: Connection, sale: FlashSale) -> None:
    """Add a flash sale without offers."""
    connection.execute(insert(flash_sale), asdict(sale))


def insert_offers(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    """Add offers, each a row for the table `offer`."""
    if rows:
        connection.execute(insert(offer), rows)


def set_paused(connection: Connection, sale_id: str, *, paused: bool) -> bool:
    """Pause or resume a sale; False if it is so already, or there is no such sale."""
    statement = (
        update(flash_sale)
        .where(flash_sale.c.id == sale_id, flash_sale.c.paused != paused)
        .values(paused=paused)
        .returning(flash_sale.c.id)
    )
    return connection.scalar(statement) is not None


def close_sale(connection: Connection, sale_id: str, at: datetime) -> bool:
    """Let a sale that is open at `at` close then; False if none such is open."""
    statement = (
        update(flash_sale)
        .where(flash_sale.c.id == sale_id, flash_sale.c.opens_at < at, flash_sale.c.closes_at > at)
        .values(closes_at=at, version=flash_sale.c.version + 1)
        .returning(flash_sale.c.id)
    )
    return connection.scalar(statement) is not None


def set_snoozed(connection: Connection, sale_id: str, sku: Sku, *, snoozed: bool) -> bool:
    """Take an offer off sale for now, or put it back; False if it is so, or not there."""
    statement = (
        update(offer)
        .where(offer.c.sale_id == sale_id, offer.c.sku == sku, offer.c.snoozed != snoozed)
        .values(snoozed=snoozed)
        .returning(offer.c.sku)
    )
    return connection.scalar(statement) is not None


def is_offered(connection: Connection, sale_id: str, sku: Sku) -> bool:
    """Return whether a sale, open or not, has an offer of `sku`."""
    statement = select(offer.c.sku).where(offer.c.sale_id == sale_id, offer.c.sku == sku)
    return connection.scalar(statement) is not None


def sale(connection: Connection, sale_id: str) -> FlashSale | None:
    """Return one sale, or None."""
    row = _SALE.first(connection, {"which": sale_id})
    return None if row is None else FlashSale(**row)


def keep_sale(connection: Connection, sale_id: str) -> bool:
    """Let nobody take a sale back until this transaction ends; False if there is no such sale."""
    return _KEPT.scalar(connection, {"which": sale_id}) is not None


def sale_of(connection: Connection, order: Order) -> tuple[FlashSale, bool] | None:
    """Return the sale of `order`, and whether one of its offers is snoozed there; or None."""
    row = _SALE_OF_ORDER.first(connection, {"which": order.sale_id, "order_id": order.id})
    if row is None:
        return None
    is_snoozed = row.pop("snoozed") > 0
    return FlashSale(**row), is_snoozed


def can_hold(connection: Connection, order: Order) -> bool:
    """Return whether the sale of `order` and all its products are there, so that it can be."""
    skus = [line.sku for line in order.lines]
    found = connection.scalars(select(product.c.sku).where(product.c.sku.in_(skus))).all()
    return len(found) == len(skus) and sale(connection, order.sale_id) is not None


def current_sale(connection: Connection, now: datetime) -> FlashSale | None:
    """Return the open sale, else the next one, else the one that closed last, else None."""
    ahead = select(flash_sale).where(flash_sale.c.closes_at > now).order_by(flash_sale.c.opens_at)
    past = select(flash_sale).order_by(flash_sale.c.closes_at.desc())
    row = connection.execute(ahead.limit(1)).first() or connection.execute(past.limit(1)).first()
    return None if row is None else _as_sale(row)


def offers(connection: Connection, sale_id: str, now: datetime) -> tuple[Offer, ...]:
    """Return the offers of a sale in display order, withdrawn products left out."""
    rows = connection.execute(_OFFERS, {"sale_id": sale_id, "now": now})
    return tuple(Offer(**row) for row in rows.mappings())


def units_of_sale(connection: Connection, sale_id: str) -> tuple[int, int]:
    """Return the units sold and the units offered in a sale, withdrawn products included."""
    sums = (func.sum(offer.c.sold), func.sum(offer.c.allotment))
    row = connection.execute(select(*sums).where(offer.c.sale_id == sale_id)).one()
    return int(row[0] or 0), int(row[1] or 0)


def on_offer(connection: Connection, sku: Sku, now: datetime) -> PlainRow | None:
    """Return the open (perhaps paused) sale's offer of `sku` with its product, or None."""
    return _ON_OFFER.first(connection, {"which": sku, "now": now})


def limit_of(connection: Connection, sale_id: str, sku: Sku) -> int | None:
    """Return how many units of an offer one shopper may buy, None for any number."""
    limit: int | None = _LIMIT.scalar(connection, {"sale": sale_id, "which": sku})
    return limit


def take_from_offer(connection: Connection, sale_id: str, sku: Sku, units: int) -> bool:
    """Count `units` as sold if the allotment allows it; True if counted."""
    values = {"sale": sale_id, "which": sku, "units": units}
    return _TAKE_FROM_OFFER.scalar(connection, values) is not None


def give_to_offer(connection: Connection, sale_id: str, sku: Sku, units: int) -> None:
    """Let an offer sell `units` more: they were sold before, and came back."""
    connection.execute(
        update(offer)
        .where(offer.c.sale_id == sale_id, offer.c.sku == sku)
        .values(allotment=offer.c.allotment + units)
    )


def _as_sale(row: Row[tuple[object, ...]]) -> FlashSale:
    return FlashSale(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
