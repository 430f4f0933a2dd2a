"""Who comes to a rehearsal, and what each of them does: the same for the same seed."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a shopper does. All but the last three want units, and ask until they have them."""

    BUYER = "buyer"
    REPORTED_TWICE = "reported twice"
    PAID_TWICE = "paid twice"
    TOO_HIGH = "paid too much"
    LATE_AFTER_CANCEL = "paid after a cancel"
    LATE_AFTER_EXPIRY = "paid after the time was over"
    TOO_LOW = "paid too little"
    CANCELLER = "cancelled"
    ABANDONER = "walked away"

    @property
    def wants_units(self) -> bool:
        """True for who does not leave without units while there are any."""
        return self not in {Kind.TOO_LOW, Kind.CANCELLER, Kind.ABANDONER}


# Of a hundred shoppers.
_MIX = {
    Kind.BUYER: 48,
    Kind.REPORTED_TWICE: 8,
    Kind.PAID_TWICE: 4,
    Kind.TOO_HIGH: 4,
    Kind.LATE_AFTER_CANCEL: 5,
    Kind.LATE_AFTER_EXPIRY: 5,
    Kind.TOO_LOW: 4,
    Kind.CANCELLER: 10,
    Kind.ABANDONER: 12,
}
_LONGEST_DELAY_SECONDS = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line asks for; without `units` and `sku`, what the sale has."""

    kiosks: int = 8
    shoppers: int = 400
    crashes: int = 3
    seed: int = 1
    units: int | None = None
    sku: str | None = None
    as_json: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One shopper: a number from 1, what they do, and how many units they would like."""

    number: int
    kind: Kind
    quantity: int


@dataclass(frozen=True, slots=True)
class Plan:
    """The visits of each kiosk, and after which seconds of which visit its process is killed."""

    visits: tuple[tuple[Visit, ...], ...]
    deaths: dict[int, float]

    @property
    def all_visits(self) -> tuple[Visit, ...]:
        return tuple(visit for line in self.visits for visit in line)

    @property
    def demand(self) -> int:
        """The units that are sold if there are enough."""
        return sum(visit.quantity for visit in self.all_visits if visit.kind.wants_units)


def make_plan(options: Options, most_per_order: int) -> Plan:
    """Return who comes to which kiosk; nobody asks for more units than `most_per_order`."""
    chance = random.Random(options.seed)  # noqa: S311 - it must be the same for the same seed
    visits = [_visit(chance, number, most_per_order) for number in range(1, options.shoppers + 1)]
    killed = chance.sample(visits, min(options.crashes, len(visits)))
    deaths = {visit.number: chance.uniform(0, _LONGEST_DELAY_SECONDS) for visit in killed}
    return Plan(_dealt(visits, options.kiosks), deaths)


def _visit(chance: random.Random, number: int, most: int) -> Visit:
    kinds = list(Kind)
    if number <= len(kinds):
        kind = kinds[number - 1]  # every kind comes, as far as there are shoppers
    else:
        [kind] = chance.choices(list(_MIX), list(_MIX.values()))
    wished = chance.choice((1, 1, 1, 2))
    return Visit(number=number, kind=kind, quantity=min(wished, most))


def _dealt(visits: Sequence[Visit], kiosks: int) -> tuple[tuple[Visit, ...], ...]:
    return tuple(tuple(visits[kiosk::kiosks]) for kiosk in range(kiosks))
