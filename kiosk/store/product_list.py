"""Products as managers see them: searched, sorted, read page by page, added and changed."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    func,
    literal_column,
    select,
    update,
)

from kiosk.domain.codes import spellings
from kiosk.domain.product import Product, Sku
from kiosk.domain.product_list import (
    ProductFilter,
    ProductOrder,
    ProductPage,
    ProductQuery,
    ProductRow,
)
from kiosk.store.folding import folded
from kiosk.store.products import held
from kiosk.store.schema import flash_sale, offer, product

_BREAK: ColumnElement[str] = literal_column(
    "'\n'"
)  # which no name holds, so no word is found across two fields
_TEXTS = folded(
    product.c.name + _BREAK + product.c.sku + _BREAK + product.c.barcode + _BREAK
    + product.c.category
)  # fmt: skip
_ROWS = select(
    *(product.c[name] for name in ProductRow.__slots__ if name != "held"),
    func.coalesce(held.c.held, 0).label("held"),
).outerjoin(held, held.c.sku == product.c.sku)
_KEYS: Mapping[ProductOrder, ColumnElement[Any]] = {
    ProductOrder.NAME: folded(product.c.name),
    ProductOrder.SKU: product.c.sku,
    ProductOrder.CATEGORY: folded(product.c.category),
    ProductOrder.LIST_PRICE: product.c.list_price_paise,
    ProductOrder.ON_HAND: product.c.on_hand,
}
_FILTERS: Mapping[ProductFilter, ColumnElement[bool]] = {
    ProductFilter.KEPT: product.c.withdrawn == 0,
    ProductFilter.LOW: and_(product.c.withdrawn == 0, product.c.on_hand <= product.c.low_stock_at),
    ProductFilter.WITHDRAWN: product.c.withdrawn == 1,
}

_CHANGEABLE = {column.name for column in product.c} - {"sku", "on_hand", "version"}


def page(
    connection: Connection, query: ProductQuery, *, first: int, count: int, now: datetime
) -> ProductPage:
    """Return `count` rows from `first` on."""
    wanted = [_FILTERS[query.only], *_found(query.search)]
    key = _KEYS[query.order]
    order = (key.desc(), product.c.sku.desc()) if query.descending else (key, product.c.sku)
    rows = connection.execute(
        _ROWS.where(*wanted).order_by(*order).limit(count).offset(first), {"now": now}
    )
    total = connection.scalar(select(func.count()).select_from(product).where(*wanted))
    return ProductPage(
        rows=tuple(ProductRow(**row) for row in rows.mappings()),
        first=first,
        total=int(total or 0),
    )


def row(connection: Connection, sku: Sku, now: datetime) -> ProductRow | None:
    """Return one product as a list shows it, or None."""
    found = connection.execute(_ROWS.where(product.c.sku == sku), {"now": now}).mappings().first()
    return None if found is None else ProductRow(**found)


def _found(search: str) -> list[ColumnElement[bool]]:
    words = search.split()
    return [_TEXTS.contains(folded(bindparam(None, _escaped(word))), escape="/") for word in words]


def _escaped(word: str) -> str:
    for sign in "/%_":
        word = word.replace(sign, f"/{sign}")
    return word


def of_code(connection: Connection, code: str) -> Sku | None:
    """Return the product whose barcode, or else whose SKU, is `code`; or None.

    A number may have more or fewer zeros in front.
    """
    ways = spellings(code)
    holders = (holder_of_barcode(connection, way) for way in ways)
    return next((sku for sku in holders if sku is not None), None) or connection.scalar(
        select(product.c.sku).where(product.c.sku.in_(ways)).limit(1)
    )


def find(connection: Connection, sku: str) -> Product | None:
    """Return the product, or None."""
    found = connection.execute(select(product).where(product.c.sku == sku)).mappings().first()
    return None if found is None else Product(**found)


def lock(connection: Connection, sku: str) -> Product | None:
    """Return the product, and keep other changes off it until the transaction ends; or None."""
    statement = select(product).where(product.c.sku == sku).with_for_update(key_share=True)
    found = connection.execute(statement).mappings().first()
    return None if found is None else Product(**found)


def change(connection: Connection, sku: str, values: Mapping[str, object]) -> None:
    """Give the locked product new `values`, by column, and its next version.

    Raises:
        ValueError: units come and go through `stock.move`, and a SKU stays.
    """
    if not values.keys() <= _CHANGEABLE:
        raise ValueError(f"not to be changed here: {', '.join(values.keys() - _CHANGEABLE)}")
    connection.execute(
        update(product)
        .where(product.c.sku == sku)
        .values({**values, "version": product.c.version + 1})
    )


def holder_of_barcode(connection: Connection, barcode: str) -> Sku | None:
    """Return which product has `barcode`, or None."""
    # Spelt out, not bound: SQLite uses the index of barcodes only where it can read its condition.
    is_one = product.c.barcode != literal_column("''")
    return connection.scalar(select(product.c.sku).where(product.c.barcode == barcode, is_one))


def dearest_offers(connection: Connection, now: datetime, sku: str | None = None) -> dict[Sku, int]:
    """Return the highest sale price, in paise, of each product in a sale that has not closed."""
    statement = (
        select(offer.c.sku, func.max(offer.c.price_paise))
        .join(flash_sale, flash_sale.c.id == offer.c.sale_id)
        .where(flash_sale.c.closes_at > now)
        .group_by(offer.c.sku)
    )
    if sku is not None:
        statement = statement.where(offer.c.sku == sku)
    return {Sku(name): int(price) for name, price in connection.execute(statement)}


def after(connection: Connection, sku: str, count: int) -> Sequence[Product]:
    """Return up to `count` products, withdrawn ones as well, that come behind `sku` by SKU."""
    statement = select(product).where(product.c.sku > sku).order_by(product.c.sku).limit(count)
    return [Product(**found) for found in connection.execute(statement).mappings()]


def count_kept(connection: Connection) -> int:
    """Return how many products were not withdrawn."""
    statement = select(func.count()).select_from(product).where(product.c.withdrawn == 0)
    return int(connection.scalar(statement) or 0)


def hsn_codes(connection: Connection, skus: Sequence[Sku]) -> dict[Sku, str]:
    """Return the HSN code of each of `skus`; empty for those that have none."""
    rows = connection.execute(select(product.c.sku, product.c.hsn).where(product.c.sku.in_(skus)))
    return {Sku(row.sku): row.hsn for row in rows}
