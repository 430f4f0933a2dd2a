"""The report: every promise that was broken is found, and named."""

from dataclasses import replace

import pytest

from kiosk.cli.rehearse_crew import Run
from kiosk.cli.rehearse_diary import Diary, DiaryReader, Did, Event, read_diary
from kiosk.cli.rehearse_plan import Kind, Options, Plan, Visit
from kiosk.cli.rehearse_report import Rehearsed, as_text, checks, figures
from kiosk.domain.order import OrderState
from kiosk.domain.product import Sku
from kiosk.services.rehearsal import Books, Stage
from kiosk.store.rehearsals import Entered, Placed
from tests.shops import NOON

SENDING = Event(
    visit=1,
    did=Did.SENDING,
    order_id="O1",
    request_id="Q1",
    reference="R1",
    amount_paise=100_00,
    at=1.0,
)
TOLD = replace(SENDING, did=Did.TOLD, state="paid", units=2, seconds=0.25, at=1.2)
GOOD = Rehearsed(
    options=Options(kiosks=1, shoppers=2, crashes=1),
    plan=Plan(
        visits=(
            (
                Visit(number=1, kind=Kind.BUYER, quantity=2),
                Visit(number=2, kind=Kind.BUYER, quantity=1),
            ),
        ),
        deaths={1: 0.01},
    ),
    stage=Stage(
        sale="Sale", sku=Sku("CHIPS"), name="Chips", units=2, most_per_order=2, opens_at=NOON
    ),
    run=Run(seconds=2.0, killed=1, failed=()),
    events=(
        SENDING,
        SENDING,
        TOLD,
        Event(visit=1, did=Did.DONE),
        Event(visit=2, did=Did.HELD),
        Event(visit=2, did=Did.HELD),
        Event(visit=2, did=Did.SOLD_OUT),
        Event(visit=2, did=Did.DONE),
    ),
    books=Books(
        orders={"O1": Placed(OrderState.PAID, 2), "O2": Placed(OrderState.EXPIRED, 1)},
        payments={"R1": Entered("O1", 100_00)},
        refunds={"duplicate": (1, 50_00), "late": (2, 25_50)},
        faults=(),
    ),
)
PROMISES = [check.promise for check in checks(GOOD)]


def broken(seen):
    return {check.promise: check.faults for check in checks(seen) if check.faults}


def with_books(**changes):
    return replace(GOOD, books=replace(GOOD.books, **changes))


def test_a_good_rehearsal_breaks_nothing():
    report = figures(GOOD)

    assert (broken(GOOD), report["passed"]) == ({}, True)
    assert (report["units_sold"], report["orders_paid"]) == (2, 1)
    assert (report["told_to_wait"], report["told_sold_out"]) == (1, 1)
    assert (report["refunds_due"], report["refunds_due_paise"]) == (3, 75_50)
    assert (report["duplicates_ignored"], report["kiosks_killed"]) == (1, 1)
    assert (report["orders_paid_per_second"], report["longest_wait_seconds"]) == (0.5, 0.25)
    assert report["orders_in_the_busiest_second"] == 1


@pytest.mark.parametrize(
    ("seen", "promise", "words"),
    [
        (replace(GOOD, run=replace(GOOD.run, failed=("kiosk R1 ended",))), 0, "kiosk R1 ended"),
        (replace(GOOD, events=GOOD.events[:-1]), 0, "still waiting: shopper 2"),
        (
            replace(GOOD, events=(*GOOD.events, Event(visit=2, did=Did.REFUSED, why="no VPA"))),
            0,
            "shopper 2 was refused: no VPA",
        ),
        (with_books(faults=("stock is wrong",)), 1, "stock is wrong"),
        (with_books(orders={"O1": Placed(OrderState.PAID, 1)}), 2, "told 2 units, paid"),
        (with_books(orders={"O1": Placed(OrderState.EXPIRED, 2)}), 2, "2 units, expired"),
        (with_books(orders={}), 2, "no order"),
        (with_books(payments={}), 2, "payment R1 is not there"),
        (with_books(payments={}), 3, "R1 of shopper 1 is missing"),
        (with_books(payments={"R1": Entered("O1", 1)}), 3, "another order or amount"),
        (with_books(payments={"R1": Entered("O9", 100_00)}), 3, "another order or amount"),
        (
            with_books(payments=GOOD.books.payments | {"R2": Entered("O1", 100_00)}),
            3,
            "nobody sent payment R2",
        ),
        (replace(GOOD, stage=replace(GOOD.stage, units=3)), 4, "2 units were sold, 3 had to be"),
        (replace(GOOD, stage=replace(GOOD.stage, units=1)), 4, "2 units were sold, 1 had to be"),
        (replace(GOOD, stage=replace(GOOD.stage, units=5)), 5, "3 units are left"),
        (replace(GOOD, run=replace(GOOD.run, killed=0)), 6, "0 of 1 were killed"),
    ],
)
def test_a_broken_promise_is_found_and_named(seen, promise, words):
    assert words in str(broken(seen)[PROMISES[promise]])
    assert figures(seen)["passed"] is False
    assert f"BROKEN  {PROMISES[promise]}" in as_text(figures(seen))


def test_all_promises_are_tried_above():
    assert len(PROMISES) == 7


def test_the_busiest_second_is_any_second():
    moments = (0.0, 0.9, 1.5, 1.7, 1.8, 3.0)
    told = tuple(replace(TOLD, order_id=f"O{number}", at=at) for number, at in enumerate(moments))

    assert figures(replace(GOOD, events=told))["orders_in_the_busiest_second"] == 4


def test_the_text_says_what_the_manager_wants_to_know():
    text = as_text(figures(GOOD))

    assert "2 units of CHIPS" in text
    assert "3 refunds due (₹75.50)" in text
    assert text.count("kept  ") == len(PROMISES)


def test_a_diary_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "R1.jsonl"
    assert list(read_diary(path)) == []
    for events in (GOOD.events[:3], GOOD.events[3:]):
        diary = Diary(path)
        for event in events:
            diary.write(event)
        diary.close()

    assert tuple(read_diary(path)) == GOOD.events


def test_a_reader_goes_on_where_it_was(tmp_path):
    diary, reader = Diary(tmp_path / "R1.jsonl"), DiaryReader(tmp_path / "R1.jsonl")
    heard: list[Event] = []
    for event in GOOD.events:
        diary.write(event)
        heard += reader.news()
    diary.close()

    assert (tuple(heard), list(reader.news())) == (GOOD.events, [])
