"""What the shop owns: looked through, added, changed, withdrawn."""

from collections.abc import Mapping

from sqlalchemy import Connection

from kiosk.domain import product_draft
from kiosk.domain.errors import ChangedMeanwhileError, InputError, OfferNotFoundError
from kiosk.domain.operator import Operator, Role
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product import MovementReason, Product, Sku
from kiosk.domain.product_draft import Typed
from kiosk.domain.product_list import ProductPage, ProductQuery, ProductRow
from kiosk.domain.text import clean_line
from kiosk.services import permits
from kiosk.services.clock import Clock
from kiosk.services.import_reading import below_offer
from kiosk.store import audit, payments, product_list, products, stock
from kiosk.store.engine import Engines

_LONGEST_SEARCH = 100


class ProductService:
    """The shop's products, as managers keep them."""

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self._clock = clock

    def page(self, query: ProductQuery, *, first: int = 0, count: int = 100) -> ProductPage:
        """Return `count` products from `first` on.

        Every word of the search must be in the name, the SKU, the barcode or the category; what
        counts as the same letter is told in `store.folding`.
        """
        query = _clean(query)
        with self._engines.read.begin() as connection:
            now = self._clock.at(connection)
            return product_list.page(connection, query, first=first, count=count, now=now)

    def find(self, sku: str) -> Product | None:
        """Return the product, withdrawn or not; or None."""
        with self._engines.read.begin() as connection:
            return product_list.find(connection, sku)

    def row(self, sku: str) -> ProductRow | None:
        """Return the product as a list shows it; or None."""
        with self._engines.read.begin() as connection:
            return product_list.row(connection, Sku(sku), self._clock.at(connection))

    def of_code(self, code: str) -> ProductRow | None:
        """Return the product with exactly this barcode, or this SKU; or None."""
        with self._engines.read.begin() as connection:
            sku = product_list.of_code(connection, code.strip())
            now = self._clock.at(connection)
            return None if sku is None else product_list.row(connection, sku, now)

    def add(self, typed: Typed, *, photo: str = "", by: Operator) -> Product:
        """Add a product, and receive what it has on hand.

        Raises:
            InputError: something that was typed cannot be taken, or its SKU or barcode is taken.
            NotAllowedError: only managers may.
        """
        values, found = product_draft.read(typed)
        problems = [*_missing(typed), *found]
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            problems += _taken(connection, values)
            if problems:
                raise InputError(*problems)
            product = Product(**values, photo=photo)
            products.insert_products(connection, [product])
            now = self._clock.at(connection)
            if product.on_hand:
                received = stock.Movement(
                    sku=product.sku,
                    change=product.on_hand,
                    reason=MovementReason.RECEIVED,
                    at=now,
                    operator=by.name,
                )
                stock.move(connection, received)
            event = audit.Event(
                at=now,
                actor=by.name,
                action="product_added",
                subject=product.sku,
                detail=product.name,
            )
            audit.append(connection, event)
        return product

    def change(
        self, sku: str, typed: Typed, *, version: int, by: Operator, photo: str | None = None
    ) -> Product:
        """Change what was typed, and the picture unless `photo` is None ("" for no picture).

        `version` is that of the product which was on the screen. The units on hand are left
        alone: they change through `StockService`. Orders keep the price they were placed at.

        Raises:
            ChangedMeanwhileError: somebody else changed it since; says which fields differ from
                what was typed.
            InputError: something that was typed cannot be taken; a list price below that of an
                offer in a sale that has not closed is.
            OfferNotFoundError: there is no such product.
            NotAllowedError: only managers may.
        """
        values, found = product_draft.read({**typed, "sku": sku})
        wanted = {name: value for name, value in values.items() if name not in {"sku", "on_hand"}}
        if photo is not None:
            wanted["photo"] = photo
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            stock.lock(connection, [Sku(sku)])
            there = _known(connection, sku)
            now = self._clock.at(connection)
            offers = product_list.dearest_offers(connection, now, sku)
            problems = [
                *found,
                *_taken(connection, wanted, sku=sku),
                *below_offer(there, wanted, offers.get(there.sku, 0)),
            ]
            if problems:
                raise InputError(*problems)
            changed = _differences(there, wanted)
            if not changed:
                return there
            if there.version != version:
                raise ChangedMeanwhileError(
                    sku, tuple(product_draft.field_of(name) for name in changed)
                )
            product_list.change(connection, sku, changed)
            _note(connection, self._clock, by, "product_changed", there, _told(there, changed))
            return _known(connection, sku)

    def withdraw(self, sku: str, *, by: Operator) -> tuple[str, ...]:
        """Take a product out of every sale, now and later; its stock and its history stay.

        Whoever is paying for it just now still gets it.

        Returns:
            The numbers of the orders being paid for.

        Raises:
            OfferNotFoundError: there is no such product.
            NotAllowedError: only managers may.
        """
        return self._set_withdrawn(sku, by, withdrawn=True)

    def put_back(self, sku: str, *, by: Operator) -> None:
        """Let a withdrawn product be sold again.

        Raises:
            OfferNotFoundError: there is no such product.
            NotAllowedError: only managers may.
        """
        self._set_withdrawn(sku, by, withdrawn=False)

    def _set_withdrawn(self, sku: str, by: Operator, *, withdrawn: bool) -> tuple[str, ...]:
        with self._engines.writing() as connection:
            permits.check(connection, by, Role.MANAGER)
            stock.lock(connection, [Sku(sku)])
            there = _known(connection, sku)
            if there.withdrawn is not withdrawn:
                product_list.change(connection, sku, {"withdrawn": withdrawn})
                action = "product_withdrawn" if withdrawn else "product_put_back"
                _note(connection, self._clock, by, action, there, there.name)
            return payments.orders_holding(connection, there.sku, self._clock.at(connection))


def _clean(query: ProductQuery) -> ProductQuery:
    search = clean_line(query.search)[:_LONGEST_SEARCH]
    return ProductQuery(
        search=search, only=query.only, order=query.order, descending=query.descending
    )


def _missing(typed: Typed) -> list[Problem]:
    return [
        Problem(field=name, kind=ProblemKind.EMPTY)
        for name in product_draft.NEEDED
        if name not in typed
    ]


def _known(connection: Connection, sku: str) -> Product:
    there = product_list.lock(connection, sku)
    if there is None:
        raise OfferNotFoundError(f"no product has the SKU {sku!r}")
    return there


def _taken(connection: Connection, values: Mapping[str, object], *, sku: str = "") -> list[Problem]:
    """Return which of the values another product has, `sku` being the one that is changed."""
    problems = []
    wanted = str(values.get("sku", ""))
    if wanted and product_list.find(connection, wanted) is not None:
        problems.append(Problem(field="sku", kind=ProblemKind.TAKEN, detail=wanted))
    barcode = str(values.get("barcode", ""))
    holder = product_list.holder_of_barcode(connection, barcode) if barcode else None
    if holder is not None and holder != sku:
        problems.append(Problem(field="barcode", kind=ProblemKind.TAKEN, detail=holder))
    return problems


def _differences(there: Product, wanted: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in wanted.items() if getattr(there, name) != value}


def _told(there: Product, changed: Mapping[str, object]) -> str:
    """Return the changes for the audit trail: old and new value of each field."""
    return "; ".join(
        f"{product_draft.field_of(name)}: {getattr(there, name)!r} -> {value!r}"[:200]
        for name, value in changed.items()
    )


def _note(
    connection: Connection, clock: Clock, by: Operator, action: str, there: Product, detail: str
) -> None:
    event = audit.Event(
        at=clock.at(connection), actor=by.name, action=action, subject=there.sku, detail=detail
    )
    audit.append(connection, event)
