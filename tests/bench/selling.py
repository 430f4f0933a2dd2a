"""How many units several kiosks sell, beside the bare driver; and how long one has to wait."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from kiosk.app import open_shop
from kiosk.domain.product import Sku
from tests.bench.copies import Copies, PostgresCopies, SqliteCopies
from tests.bench.crew import Crew, SellingError, crew_of
from tests.bench.figures import Report, at_least, at_most
from tests.bench.places import fresh_folder, load, say
from tests.bench.sales import Kiosk, Outcome, Side
from tests.bench.stalls import stock_shop
from tests.servers import Server, ServerUnavailableError, running_server

ROUNDS = 3
UNITS = 100_000
FAIR_KIOSKS, FAIR_SALES = 8, 1000
MOST_KIOSKS = 64
_SIDES = (Side.SERVICES, Side.BARE)


def measure() -> Report:
    """Let kiosks sell, each in a process of its own, and the bare driver do the same in turn.

    A sale is Buy Now, Pay Now and the recording of the money: place, request_payment, record. The
    SQL of every sale is written down first, on a database of its own; then services and bare
    driver (same module, same settings of the connection, the same line appended to a journal and
    synced, the same notices) take turns on fresh copies. The processes are the same ones
    throughout and have sold before; shops and connections are opened anew each time, and the
    clock starts when all have. A ratio is the median over three rounds of bare time / service
    time, from the first one's begin to the last one's end. Afterwards the paid orders of each
    copy are counted: both sides must have sold everything.
    """
    report: Report = {"load_average": load()}
    with fresh_folder() as folder:
        with crew_of(FAIR_KIOSKS) as crew:
            report |= _on_sqlite(folder, crew)
        try:
            with running_server() as server, crew_of(MOST_KIOSKS) as crew:
                report |= _on_postgres(folder, crew, server)
        except ServerUnavailableError as error:
            say(f"selling: no PostgreSQL: {error}")
            report["postgres"] = {"failed": str(error)}
    return report


def _on_sqlite(folder: Path, crew: Crew) -> Report:
    base = folder / "base.db"
    with open_shop(f"sqlite:///{base}") as shop:
        skus = stock_shop(shop, 1, units=UNITS)
    copies = SqliteCopies(base)
    one = _plan(folder, skus, kiosks=1, sales=200)
    eight = _plan(folder, skus, kiosks=8, sales=60)
    return {
        "sqlite_1_kiosk": _compare(crew, copies, one, least=0.45),
        "sqlite_8_kiosks": _compare(crew, copies, eight, least=0.4),
        "sqlite_longest_wait": _longest_wait(folder, crew, copies, skus),
    }


def _on_postgres(folder: Path, crew: Crew, server: Server) -> Report:
    report: Report = {}
    for count, what in ((1, "one_sku"), (100, "100_skus")):
        base = server.fresh_database()
        with open_shop(base) as shop:
            skus = stock_shop(shop, count, units=UNITS)
        copies = PostgresCopies(server, base)
        for kiosks, sales in ((8, 40), (MOST_KIOSKS, 6)):
            plan = _plan(folder, skus, kiosks=kiosks, sales=sales)
            name = f"postgres_{kiosks}_kiosks_{what}"
            report[name] = _compare(crew, copies, plan, least=0.5)
    return report


def _plan(folder: Path, skus: Sequence[Sku], *, kiosks: int, sales: int) -> list[Kiosk]:
    """Let each kiosk begin at another of the products."""
    folder = Path(tempfile.mkdtemp(dir=folder))
    return [
        Kiosk(
            name=f"K{number}",
            url="",
            journal=folder,
            skus=[skus[(number * 37 + sale) % len(skus)] for sale in range(sales)],
            statements=folder / f"K{number}.pickle",
        )
        for number in range(kiosks)
    ]


@dataclass(frozen=True, slots=True)
class _Turn:
    """What one side did on its copy."""

    seconds: float
    slowest: float
    errors: tuple[str, ...]
    deadlocks: int


def _compare(crew: Crew, copies: Copies, plan: Sequence[Kiosk], *, least: float) -> Report:
    try:
        return _compared(crew, copies, plan, least)
    except SellingError as error:  # the bare driver may be refused too, by the same timeouts
        return {"failed": str(error)}


def _compared(crew: Crew, copies: Copies, plan: Sequence[Kiosk], least: float) -> Report:
    sales = sum(len(kiosk.skus) for kiosk in plan)
    products = len({sku for kiosk in plan for sku in kiosk.skus})
    say(f"selling: {len(plan)} kiosks, {sales} sales, {products} products")
    _take_turn(crew, copies, plan, Side.RECORDED)  # and the processes have sold once
    turns: dict[Side, list[_Turn]] = {side: [] for side in _SIDES}
    for number in range(ROUNDS):
        for side in _SIDES if number % 2 else reversed(_SIDES):
            turns[side].append(_take_turn(crew, copies, plan, side))
    ours, bare = turns[Side.SERVICES], turns[Side.BARE]
    errors = [error for turn in ours for error in turn.errors]
    return {
        "throughput_ratio": at_least(
            median(two.seconds / one.seconds for one, two in zip(ours, bare, strict=True)), least
        ),
        "sales_per_second": round(median(sales / turn.seconds for turn in ours), 1),
        "bare_sales_per_second": round(median(sales / turn.seconds for turn in bare), 1),
        "longest_call_seconds": round(max(turn.slowest for turn in ours), 3),
        "errors": at_most(len(errors), 0) | {"first": errors[:3]},
        "deadlocks": at_most(sum(turn.deadlocks for turn in ours), 0),
    }


def _take_turn(crew: Crew, copies: Copies, plan: Sequence[Kiosk], side: Side) -> _Turn:
    """Sell everything on a fresh copy, with journals of its own, and count what was sold."""
    url = copies.fresh()
    journals = Path(tempfile.mkdtemp(dir=plan[0].journal))  # one with lines in it is replayed
    sell = crew.one_by_one if side is Side.RECORDED else crew.together
    outcomes = sell(
        [
            replace(kiosk, side=side, url=url, journal=journals / f"{kiosk.name}.jsonl")
            for kiosk in plan
        ]
    )
    errors = tuple(error for outcome in outcomes for error in outcome.errors)
    wanted = sum(len(kiosk.skus) for kiosk in plan) - len(errors)
    if copies.paid(url) != wanted:
        raise SellingError(f"{side}: {copies.paid(url)} orders are paid, not {wanted}")
    slowest = max(outcome.slowest for outcome in outcomes)
    return _Turn(_seconds(outcomes), slowest, errors, copies.deadlocks(url))


def _longest_wait(folder: Path, crew: Crew, copies: Copies, skus: Sequence[Sku]) -> Report:
    say(f"selling: {FAIR_KIOSKS} kiosks sell {FAIR_KIOSKS * FAIR_SALES} units")
    url = copies.fresh()
    plan = _plan(folder, skus, kiosks=FAIR_KIOSKS, sales=FAIR_SALES)
    journal = folder / "fair.jsonl"
    outcomes = crew.together([replace(kiosk, url=url, journal=journal) for kiosk in plan])
    ends = [outcome.end - outcome.begin for outcome in outcomes]
    return {
        "longest_call_seconds": at_most(max(outcome.slowest for outcome in outcomes), 1.0),
        "first_and_last_done_seconds": [round(min(ends), 2), round(max(ends), 2)],
        "sales_per_second": round(FAIR_KIOSKS * FAIR_SALES / _seconds(outcomes), 1),
        "errors": at_most(sum(len(outcome.errors) for outcome in outcomes), 0),
        "unsold": at_most(FAIR_KIOSKS * FAIR_SALES - copies.paid(url), 0),
    }


def _seconds(outcomes: Sequence[Outcome]) -> float:
    return max(one.end for one in outcomes) - min(one.begin for one in outcomes)
