"""What recording a payment costs beyond the SQL it needs."""

from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

from kiosk.app import open_shop
from kiosk.domain.payment import PaymentFact, PaymentRequest
from kiosk.services.shop import Shop
from tests.bench.figures import Report, at_least, spread
from tests.bench.places import fresh_folder, load, say
from tests.bench.stalls import make_shop
from tests.bench.statements import BareSqlite, Recorder, Sent, copy_database

BATCH, BATCHES, WARM_UPS = 25, 40, 2
Times = list[list[float]]


def measure() -> Report:
    """Run `request_payment` and `record` on one copy of a database, their SQL on another.

    A third copy tells first what SQL each single call sends, with its values. Then batches of 25
    go in turn: the services on their copy, the bare driver (same module, same pragmas, BEGIN
    IMMEDIATE to COMMIT, every row fetched, the same line appended to a journal and synced) on its
    own. Who begins changes with each batch. A
    ratio is the median over batches of bare time / service time, which is the ratio of their
    throughputs; 1 would mean that the services cost nothing.
    """
    with fresh_folder() as folder:
        base = folder / "base"
        skus = make_shop(base, BATCH * (BATCHES + WARM_UPS))
        with open_shop(f"sqlite:///{base / 'shop.db'}") as shop:
            orders = [shop.checkout.place(sku, quantity=1).id for sku in skus]
        copies = [folder / f"{name}.db" for name in ("recorded", "services", "bare")]
        for copy in copies:
            copy_database(base / "shop.db", copy)
        batches = [orders[at : at + BATCH] for at in range(0, len(orders), BATCH)]
        requests, records = _write_down(copies[0], batches)
        say(f"record: {len(orders)} orders, {len(records[0][0])} statements for each record")
        ours, bare = _in_turn(copies, batches, requests, records)
    return {
        "load_average": load(),
        "statements_of_one_record": [sent.sql for sent in records[0][0]],
        "record_throughput_ratio": at_least(_ratio(bare[1], ours[1]), 0.45),
        "record_ms": _each(ours[1]),
        "record_bare_ms": _each(bare[1]),
        "request_payment_throughput_ratio": round(_ratio(bare[0], ours[0]), 3),
        "request_payment_ms": _each(ours[0]),
        "request_payment_bare_ms": _each(bare[0]),
    }


def _write_down(
    database: Path, batches: Sequence[Sequence[str]]
) -> tuple[list[list[list[Sent]]], list[list[list[Sent]]]]:
    """Return the statements of every request and of every record, batch by batch."""
    requests: list[list[list[Sent]]] = []
    records: list[list[list[Sent]]] = []
    with _open(database) as shop:
        recorder = Recorder(shop)
        for batch in batches:
            made = []
            requests.append([])
            records.append([])
            for order_id in batch:
                recorder.take()
                made.append(shop.checkout.request_payment(order_id))
                requests[-1].append(recorder.take())
            for request in made:
                shop.payments.record(_fact(request))
                records[-1].append(recorder.take())
    return requests, records


def _in_turn(
    copies: Sequence[Path],
    batches: Sequence[Sequence[str]],
    requests: Sequence[Sequence[Sequence[Sent]]],
    records: Sequence[Sequence[Sequence[Sent]]],
) -> tuple[tuple[Times, Times], tuple[Times, Times]]:
    """Return the milliseconds of each call, by batch: (requests, records) of both sides."""
    ours: tuple[Times, Times] = ([], [])
    bare: tuple[Times, Times] = ([], [])
    driver = BareSqlite(copies[2], copies[2].with_suffix(".payments.jsonl"))
    with _open(copies[1]) as shop:
        for number, batch in enumerate(batches):
            made: list[PaymentRequest] = []
            calls = _calls(shop, batch, made)
            replays = (_replays(driver, requests[number]), _replays(driver, records[number]))
            for step in (0, 1):
                pair = [(ours[step], calls[step]), (bare[step], replays[step])]
                for times, call in pair if number % 2 else reversed(pair):
                    times.append([_milliseconds(call, place) for place in range(BATCH)])
    assert driver.count_paid() == sum(map(len, batches))
    driver.close()
    for times in (*ours, *bare):
        del times[:WARM_UPS]
    return ours, bare


def _calls(
    shop: Shop, batch: Sequence[str], made: list[PaymentRequest]
) -> tuple[Callable[[int], object], Callable[[int], object]]:
    return (
        lambda place: made.append(shop.checkout.request_payment(batch[place])),
        lambda place: shop.payments.record(_fact(made[place])),
    )


def _replays(driver: BareSqlite, statements: Sequence[Sequence[Sent]]) -> Callable[[int], object]:
    return lambda place: driver.send(statements[place])


def _milliseconds(call: Callable[[int], object], place: int) -> float:
    begin = perf_counter()
    call(place)
    return (perf_counter() - begin) * 1000


def _open(database: Path) -> Shop:
    return open_shop(f"sqlite:///{database}", settings={"hold_seconds": 3600})


def _fact(request: PaymentRequest) -> PaymentFact:
    return PaymentFact(
        request_id=request.id,
        gateway=request.gateway,
        reference=f"BENCH-{request.order_id}",
        amount_paise=request.amount_paise,
    )


def _ratio(bare: Times, ours: Times) -> float:
    return median(sum(one) / sum(other) for one, other in zip(bare, ours, strict=True))


def _each(batches: Times) -> Report:
    return spread([time for batch in batches for time in batch])
