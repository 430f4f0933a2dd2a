"""Flash sales as managers plan them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.domain import entries, wall_clock
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product import Sku
from kiosk.domain.sale import FlashSale, SaleState

LONGEST_NAME = 60
# Who plans a sale that opens now needs a while to press Save.
_GRACE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedOffer:
    """A product in a sale as planned, with what its manager has to know of the product."""

    sku: Sku
    name: str
    photo: str
    list_price_paise: int
    on_hand: int
    withdrawn: bool
    price_paise: int
    allotment: int
    sold: int = 0
    limit_per_shopper: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SalePlan:
    """A sale with everything it offers, in display order."""

    sale: FlashSale
    offers: tuple[PlannedOffer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleSummary:
    """One line of the list of sales."""

    sale: FlashSale
    offers: int
    units_offered: int
    units_sold: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDraft:
    """One offer as typed: rupees, units, units or nothing.

    `read_allotment` is the allotment that was on the screen before anybody typed. Returns may let
    an offer sell more meanwhile: with it, what was typed counts as the difference to it.
    """

    sku: Sku
    price: str
    allotment: str
    limit: str = ""
    read_allotment: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleDraft:
    """A sale as typed. `sale_id` is empty for a new one, `version` that of the one changed."""

    name: str
    opens_at: str
    closes_at: str
    offers: tuple[OfferDraft, ...]
    sale_id: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOffer:
    """One offer, read; `more` is what its allotment grows by, None if it is set to `allotment`."""

    sku: Sku
    price_paise: int
    allotment: int
    limit_per_shopper: int | None
    more: int | None = None

    def beside(self, before: PlannedOffer) -> "ReadOffer":
        """Return the offer as it would follow on `before`, the one that is there."""
        if self.more is None:
            return self
        return replace(self, allotment=before.allotment + self.more)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A draft, read: what cannot be taken, and the rest."""

    name: str
    opens_at: datetime | None
    closes_at: datetime | None
    offers: tuple[ReadOffer, ...]
    problems: tuple[Problem, ...]


class ConcernKind(StrEnum):
    """What may be forgotten before a sale opens; none of it forbids anything."""

    NO_OFFERS = "no_offers"
    NO_STOCK = "no_stock"
    TOO_LITTLE_STOCK = "too_little_stock"
    NO_PICTURE = "no_picture"
    NO_DISCOUNT = "no_discount"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """One thing to look at before a sale opens, and the products it is about."""

    kind: ConcernKind
    names: tuple[str, ...] = ()


def read(draft: SaleDraft, zone: ZoneInfo) -> Reading:
    """Return `draft`, read on a wall clock of `zone`."""
    problems: list[Problem] = []

    def take(field: str, value: object) -> object:
        if isinstance(value, ProblemKind):
            problems.append(Problem(field=field, kind=value))
            return None
        return value

    name = take("name", entries.read_line(draft.name, longest=LONGEST_NAME))
    opens_at = take("opens_at", wall_clock.read_moment(draft.opens_at, zone))
    closes_at = take("closes_at", wall_clock.read_moment(draft.closes_at, zone))
    offers = []
    for offer in draft.offers:
        price = take(f"{offer.sku}.price", entries.read_price(offer.price))
        allotment = take(f"{offer.sku}.allotment", entries.read_units(offer.allotment, least=1))
        limit = take(f"{offer.sku}.limit", _read_limit(offer.limit))
        if isinstance(price, int) and isinstance(allotment, int):
            offers.append(
                ReadOffer(
                    sku=offer.sku,
                    price_paise=price,
                    allotment=allotment,
                    limit_per_shopper=limit if isinstance(limit, int) and limit else None,
                    more=_more(allotment, offer.read_allotment),
                )
            )
    return Reading(
        name=str(name or ""),
        opens_at=opens_at if isinstance(opens_at, datetime) else None,
        closes_at=closes_at if isinstance(closes_at, datetime) else None,
        offers=tuple(offers),
        problems=tuple(problems),
    )


def _more(allotment: int, was: int | None) -> int | None:
    return None if was is None else allotment - was


def _read_limit(text: str) -> int | ProblemKind:
    return entries.read_units(text) if text.strip() else 0


def moment_problems(
    opens_at: datetime, closes_at: datetime, now: datetime, before: FlashSale | None
) -> tuple[Problem, ...]:
    """Return why a sale cannot be open from `opens_at` to `closes_at`, told at `now` (all aware).

    `before` is the sale as it stands, None for a new one. One that has opened cannot open at
    another time, one that has closed is over.
    """
    if before is not None and before.state_at(now) is SaleState.CLOSED:
        return (Problem(field="closes_at", kind=ProblemKind.OVER),)
    found = []
    if closes_at <= opens_at:
        found.append(Problem(field="closes_at", kind=ProblemKind.CLOSES_BEFORE_OPENING))
    elif closes_at <= now:
        found.append(Problem(field="closes_at", kind=ProblemKind.IN_THE_PAST))
    has_opened = before is not None and before.opens_at <= now
    if has_opened and before is not None and opens_at != before.opens_at:
        found.append(Problem(field="opens_at", kind=ProblemKind.HAS_OPENED))
    elif not has_opened and opens_at < now - _GRACE:
        found.append(Problem(field="opens_at", kind=ProblemKind.IN_THE_PAST))
    return tuple(found)


def concerns(offers: Sequence[PlannedOffer]) -> tuple[Concern, ...]:
    """Return what may be forgotten, the gravest first."""
    if not offers:
        return (Concern(kind=ConcernKind.NO_OFFERS),)
    tests: Mapping[ConcernKind, Sequence[PlannedOffer]] = {
        ConcernKind.WITHDRAWN: [one for one in offers if one.withdrawn],
        ConcernKind.NO_STOCK: [one for one in offers if one.on_hand == 0],
        ConcernKind.TOO_LITTLE_STOCK: [
            one for one in offers if 0 < one.on_hand < one.allotment - one.sold
        ],
        ConcernKind.NO_PICTURE: [one for one in offers if not one.photo],
        ConcernKind.NO_DISCOUNT: [one for one in offers if one.price_paise >= one.list_price_paise],
    }
    return tuple(
        Concern(kind=kind, names=tuple(one.name for one in found))
        for kind, found in tests.items()
        if found
    )
