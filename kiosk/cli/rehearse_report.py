"""What a rehearsal came to: its figures, and what was promised compared with the books."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from kiosk.cli.rehearse_diary import Did
from kiosk.domain.money import format_paise
from kiosk.domain.order import OrderState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.cli.rehearse_crew import Run
    from kiosk.cli.rehearse_diary import Event
    from kiosk.cli.rehearse_plan import Options, Plan
    from kiosk.services.rehearsal import Books, Stage

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Check:
    """One promise, and what breaks it; nothing where it was kept."""

    promise: str
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """All that is known after a rehearsal."""

    options: Options
    plan: Plan
    stage: Stage
    run: Run
    events: tuple[Event, ...]
    books: Books

    @property
    def sold(self) -> int:
        """Units in paid orders, by the books."""
        placed = self.books.orders.values()
        return sum(order.units for order in placed if order.state is OrderState.PAID)

    @property
    def expected(self) -> int:
        """Units that must be sold: whoever wants some asks until they have them or none is left."""
        return min(self.stage.units, self.plan.demand)

    def of(self, did: Did) -> list[Event]:
        return [event for event in self.events if event.did is did]


def checks(seen: Rehearsed) -> tuple[Check, ...]:
    """Compare what shoppers did and were told with the books."""
    return (
        Check("every shopper was served to the end", tuple(_unserved(seen))),
        Check("the books agree with themselves", seen.books.faults),
        Check("what a shopper was told stands in the books", tuple(_untrue(seen))),
        Check("all money that was sent is in the books, once", tuple(_lost_money(seen))),
        Check("every unit found its shopper, and none was sold twice", tuple(_miscounted(seen))),
        Check("sold out was said only when nothing was left", tuple(_false_sold_out(seen))),
        Check("every kiosk that was to be killed was killed", tuple(_survivors(seen))),
    )


def figures(seen: Rehearsed) -> dict[str, Any]:
    """Return the report as it is printed for programs."""
    done = checks(seen)
    paid = sum(order.state is OrderState.PAID for order in seen.books.orders.values())
    sent = seen.of(Did.SENDING)
    refunds = seen.books.refunds
    seconds = max(seen.run.seconds, 0.001)
    return {
        "sale": seen.stage.sale,
        "sku": seen.stage.sku,
        "units": seen.stage.units,
        "seed": seen.options.seed,
        "kiosks": seen.options.kiosks,
        "shoppers": dict(Counter(str(visit.kind) for visit in seen.plan.all_visits)),
        "units_sold": seen.sold,
        "units_expected": seen.expected,
        "orders_paid": paid,
        "told_to_wait": _visits(seen.of(Did.HELD)),
        "told_sold_out": _visits(seen.of(Did.SOLD_OUT)),
        "refunds_due": sum(count for count, _paise in refunds.values()),
        "refunds_due_paise": sum(paise for _count, paise in refunds.values()),
        "refunds_by_reason": {reason: count for reason, (count, _paise) in refunds.items()},
        "reviews": sum(order.state is OrderState.REVIEW for order in seen.books.orders.values()),
        "duplicates_ignored": len(sent) - len({event.reference for event in sent}),
        "kiosks_killed": seen.run.killed,
        "database_troubles": len(seen.of(Did.TROUBLE)),
        "seconds": round(seconds, 2),
        "orders_paid_per_second": round(paid / seconds, 1),
        "orders_in_the_busiest_second": _busiest(seen),
        "longest_wait_seconds": max((event.seconds for event in seen.events), default=0.0),
        "checks": [asdict(check) | {"kept": not check.faults} for check in done],
        "passed": not any(check.faults for check in done),
    }


def as_text(report: dict[str, Any]) -> str:
    """Return the report for a person."""
    kinds = ", ".join(f"{count} {kind}" for kind, count in report["shoppers"].items())
    owed = format_paise(report["refunds_due_paise"])
    shoppers = sum(report["shoppers"].values())
    told = {
        "Rehearsed, in a copy of the shop": [
            report["sale"],
            f"{report['units']} units of {report['sku']}",
            f"{shoppers} shoppers at {report['kiosks']} kiosks, seed {report['seed']}",
        ],
        "Shoppers": [kinds],
        "Sold": [
            f"{report['units_sold']} of {report['units_expected']} units that had to be",
            f"in {report['orders_paid']} orders",
        ],
        "Told": [
            f"{report['told_to_wait']} to wait while others pay",
            f"{report['told_sold_out']} that nothing is left",
        ],
        "Money": [
            f"{report['refunds_due']} refunds due ({owed})",
            f"{report['reviews']} to review",
            f"{report['duplicates_ignored']} reports that came again were ignored",
        ],
        "Faults": [
            f"{report['kiosks_killed']} kiosks killed",
            f"{report['database_troubles']} times the database could not",
        ],
        "Speed": [
            f"{report['orders_paid_per_second']} orders paid each second",
            f"{report['orders_in_the_busiest_second']} in the busiest",
            f"longest wait {report['longest_wait_seconds']:.2f} s",
            f"{report['seconds']} s in all",
        ],
    }
    lines = [f"{name}: {', '.join(parts)}" for name, parts in told.items()]
    return "\n".join([*lines, *(line for check in report["checks"] for line in _lines(check))])


def _lines(check: dict[str, Any]) -> list[str]:
    mark = "kept  " if check["kept"] else "BROKEN"
    return [f"{mark}  {check['promise']}", *(f"        {fault}" for fault in check["faults"])]


def _busiest(seen: Rehearsed) -> int:
    """Return the most orders that became paid within one second."""
    moments: dict[str, float] = {}
    for event in seen.of(Did.TOLD):
        if event.state == OrderState.PAID:
            moments[event.order_id] = min(event.at, moments.get(event.order_id, event.at))
    ordered = sorted(moments.values())
    return max(
        (bisect_left(ordered, moment + 1) - index for index, moment in enumerate(ordered)),
        default=0,
    )


def _visits(events: Iterable[Event]) -> int:
    return len({event.visit for event in events})


def _unserved(seen: Rehearsed) -> Iterable[str]:
    yield from seen.run.failed
    for event in seen.of(Did.REFUSED):
        yield f"shopper {event.visit} was refused: {event.why}"
    left = {event.visit for event in seen.of(Did.DONE)}
    missing = sorted(visit.number for visit in seen.plan.all_visits if visit.number not in left)
    if missing:
        yield f"still waiting: shopper {_named(missing)}"
        if troubles := seen.of(Did.TROUBLE):
            yield f"the last trouble with the database: {troubles[-1].why}"


def _untrue(seen: Rehearsed) -> Iterable[str]:
    for event in seen.of(Did.TOLD):
        order = seen.books.orders.get(event.order_id)
        entered = seen.books.payments.get(event.reference)
        if order is None or order.state != event.state or order.units != event.units:
            found = "no order" if order is None else f"{order.units} units, {order.state}"
            yield (
                f"shopper {event.visit} was told {event.units} units, {event.state};"
                f" the books have {found}"
            )
        elif entered is None:
            yield f"shopper {event.visit}: payment {event.reference} is not there"


def _lost_money(seen: Rehearsed) -> Iterable[str]:
    sent = {event.reference: event for event in seen.of(Did.SENDING)}
    for reference, event in sent.items():
        entered = seen.books.payments.get(reference)
        if entered is None:
            yield f"payment {reference} of shopper {event.visit} is missing"
        elif (entered.order_id, entered.amount_paise) != (event.order_id, event.amount_paise):
            yield f"payment {reference} is entered with another order or amount"
    if unknown := sorted(seen.books.payments.keys() - sent.keys()):
        yield f"nobody sent payment {_named(unknown)}"


def _miscounted(seen: Rehearsed) -> Iterable[str]:
    if seen.sold != seen.expected:
        yield f"{seen.sold} units were sold, {seen.expected} had to be"


def _false_sold_out(seen: Rehearsed) -> Iterable[str]:
    told = seen.of(Did.SOLD_OUT)
    if told and seen.sold < seen.stage.units:
        left = seen.stage.units - seen.sold
        yield f"{_visits(told)} shoppers were told so, {left} units are left"


def _survivors(seen: Rehearsed) -> Iterable[str]:
    if seen.run.killed != len(seen.plan.deaths):
        yield f"{seen.run.killed} of {len(seen.plan.deaths)} were killed"


def _named(things: Sequence[object]) -> str:
    more = f" and {len(things) - _NAMED} more" if len(things) > _NAMED else ""
    return ", ".join(str(thing) for thing in things[:_NAMED]) + more
