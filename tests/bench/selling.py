"""How many units several kiosks sell, beside the bare driver; and how long one has to wait."""

import multiprocessing
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

from kiosk.app import open_shop
from kiosk.domain.product import Sku
from tests.bench.figures import Report, at_least, at_most
from tests.bench.places import fresh_folder, load, say
from tests.bench.sales import PATIENCE_SECONDS, Kiosk, Outcome, record, work
from tests.bench.stalls import stock_shop
from tests.bench.statements import copy_database
from tests.servers import Server, ServerUnavailableError, database_of, running_server

ROUNDS = 3
UNITS = 100_000
FAIR_KIOSKS, FAIR_SALES = 8, 1000

Copies = Iterator[str]


def measure() -> Report:
    """Let kiosks sell, each in a process of its own, and the bare driver do the same in turn.

    A sale is Buy Now, Pay Now and the recording of the money: place, request_payment, record. The
    SQL of every sale is written down first, on a database of its own; then services and bare
    driver (same module, same settings of the connection, the same line appended to a journal and
    synced, the same notices) take turns on fresh copies, all processes beginning at one moment.
    A ratio is the median over three rounds of bare time / service time. Any error of a service
    is counted, and the throughput of the services is given in sales per second.
    """
    report: Report = {"load_average": load()}
    with fresh_folder() as folder:
        report |= _on_sqlite(folder)
        try:
            with running_server() as server:
                report |= _on_postgres(folder, server)
        except ServerUnavailableError as error:
            say(f"selling: no PostgreSQL: {error}")
    return report


def _on_sqlite(folder: Path) -> Report:
    base = folder / "base.db"
    with open_shop(f"sqlite:///{base}") as shop:
        skus = stock_shop(shop, 1, units=UNITS)
    copies = _sqlite_copies(base)
    return {
        "sqlite_1_kiosk": _compare(folder, copies, skus, kiosks=1, sales=200, least=0.45),
        "sqlite_8_kiosks": _compare(folder, copies, skus, kiosks=8, sales=60, least=0.4),
        "sqlite_longest_wait": _longest_wait(folder, next(copies), skus),
    }


def _on_postgres(folder: Path, server: Server) -> Report:
    report: Report = {}
    for count, what in ((1, "one_sku"), (100, "100_skus")):
        base = server.fresh_database()
        with open_shop(base) as shop:
            skus = stock_shop(shop, count, units=UNITS)
        copies = _postgres_copies(server, base)
        for kiosks, sales in ((8, 60), (64, 10)):
            report[f"postgres_{kiosks}_kiosks_{what}"] = _compare(
                folder, copies, skus, kiosks=kiosks, sales=sales, least=0.5
            )
    return report


def _sqlite_copies(base: Path) -> Copies:
    number = 0
    while True:
        number += 1
        copy = base.with_name(f"copy-{number}.db")
        copy_database(base, copy)
        yield f"sqlite:///{copy}"


def _postgres_copies(server: Server, base: str) -> Copies:
    number = 0
    while True:
        number += 1
        name = f"{database_of(base)}_{number}"
        server.execute(f"CREATE DATABASE {name} TEMPLATE {database_of(base)}")
        yield server.url(name)


def _compare(
    folder: Path, copies: Copies, skus: list[Sku], *, kiosks: int, sales: int, least: float
) -> Report:
    say(f"selling: {kiosks} kiosks, {sales} sales each, {len(skus)} products")
    folder = Path(tempfile.mkdtemp(dir=folder))  # a journal that is there already is replayed
    plan = [
        Kiosk(
            name=f"K{number}",
            url=next(copies) if number == 0 else "",
            journal=folder / f"K{number}.jsonl",
            skus=[skus[(number * 37 + sale) % len(skus)] for sale in range(sales)],
        )
        for number in range(kiosks)
    ]
    plan = [replace(kiosk, url=plan[0].url) for kiosk in plan]
    recorded = [folder / f"K{number}.sql" for number in range(kiosks)]
    for kiosk, into in zip(plan, recorded, strict=True):
        record(kiosk, into)
    ratios, rates, slowest, errors = [], [], 0.0, list[str]()
    for turn in range(ROUNDS):
        times = {}
        for side in ("ours", "bare") if turn % 2 else ("bare", "ours"):
            url = next(copies)
            each = [
                replace(
                    kiosk,
                    url=url,
                    journal=folder / f"{side}-{turn}-{kiosks}-{kiosk.name}.jsonl",
                    recorded=into if side == "bare" else None,
                )
                for kiosk, into in zip(plan, recorded, strict=True)
            ]
            outcomes = _run(each)
            times[side] = _seconds(outcomes)
            if side == "ours":
                slowest = max(slowest, *(outcome.slowest for outcome in outcomes))
                errors += [error for outcome in outcomes for error in outcome.errors]
        ratios.append(times["bare"] / times["ours"])
        rates.append(kiosks * sales / times["ours"])
    return {
        "throughput_ratio": at_least(median(ratios), least),
        "sales_per_second": round(median(rates), 1),
        "longest_call_seconds": round(slowest, 3),
        "errors": at_most(len(errors), 0) | {"first": errors[:3]},
    }


def _longest_wait(folder: Path, url: str, skus: list[Sku]) -> Report:
    say(f"selling: {FAIR_KIOSKS} kiosks sell {FAIR_KIOSKS * FAIR_SALES} units")
    plan = [
        Kiosk(f"K{number}", url, folder / "fair.jsonl", skus * FAIR_SALES)
        for number in range(FAIR_KIOSKS)
    ]
    outcomes = _run(plan)
    ends = [outcome.end - outcome.begin for outcome in outcomes]
    return {
        "longest_call_seconds": at_most(max(outcome.slowest for outcome in outcomes), 1.0),
        "first_and_last_done_seconds": [round(min(ends), 2), round(max(ends), 2)],
        "sales_per_second": round(FAIR_KIOSKS * FAIR_SALES / _seconds(outcomes), 1),
        "errors": at_most(sum(len(outcome.errors) for outcome in outcomes), 0),
    }


def _run(plan: list[Kiosk]) -> list[Outcome]:
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(len(plan))
    outcomes = context.Queue()
    processes = [
        context.Process(target=work, args=(kiosk, barrier, outcomes), daemon=True) for kiosk in plan
    ]
    for process in processes:
        process.start()
    heard = [outcomes.get(timeout=PATIENCE_SECONDS) for _ in plan]
    for process in processes:
        process.join(PATIENCE_SECONDS)
    failed = [word for word in heard if isinstance(word, str)]
    if failed:
        raise RuntimeError(f"a kiosk of the benchmark failed: {failed[0]}")
    return [outcome for outcome in heard if isinstance(outcome, Outcome)]


def _seconds(outcomes: list[Outcome]) -> float:
    return max(one.end for one in outcomes) - min(one.begin for one in outcomes)
