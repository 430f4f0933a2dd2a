"""One virtual shopper after the other, at a kiosk of this process."""

import multiprocessing

import pytest

from kiosk.cli import rehearse_kiosk
from kiosk.cli.rehearse_diary import Diary, Did, Event, read_diary
from kiosk.cli.rehearse_kiosk import Duty
from kiosk.cli.rehearse_plan import Kind, Visit
from kiosk.cli.rehearse_shopper import Turn, VirtualShopper
from kiosk.domain.errors import DatabaseBusyError, JournalError
from kiosk.services.rehearsal import FastClock
from tests.shops import NOON


@pytest.fixture
def diary(tmp_path):
    made = Diary(tmp_path / "R1.jsonl")
    yield made
    made.close()


@pytest.fixture
def written(tmp_path):
    return lambda: list(read_diary(tmp_path / "R1.jsonl"))


@pytest.fixture
def come(shop, diary):
    """Let one shopper come to the kiosk of this process."""
    numbers = iter(range(1, 100))

    def make(kind, quantity=1, before=()):
        visit = Visit(number=next(numbers), kind=kind, quantity=quantity)
        return VirtualShopper(visit, shop.shop, "CHIPS", diary, before)

    return make


def stay(shopper):
    """Let the shopper go on until a wait, or to the end."""
    while (turn := shopper.act()) is Turn.GO_ON:
        pass
    return turn


def states(shop):
    return [row.state for row in shop.sql("SELECT state FROM orders ORDER BY number")]


def money(shop):
    tables = ("payment", "refund", "stock_movement")
    return [shop.sql(f"SELECT * FROM {name}") for name in tables]  # noqa: S608 - our own names


@pytest.mark.parametrize(
    ("kind", "state", "payments", "refunds"),
    [
        (Kind.BUYER, "paid", 1, 0),
        (Kind.REPORTED_TWICE, "paid", 1, 0),
        (Kind.PAID_TWICE, "paid", 2, 1),
        (Kind.TOO_HIGH, "paid", 1, 1),
        (Kind.TOO_LOW, "review", 1, 1),
        (Kind.LATE_AFTER_CANCEL, "paid", 1, 0),
        (Kind.CANCELLER, "cancelled", 0, 0),
        (Kind.ABANDONER, "awaiting_payment", 0, 0),
    ],
)
def test_each_kind_does_what_its_name_says(shop, come, written, kind, state, payments, refunds):
    shop.stock(CHIPS=5)

    assert stay(come(kind, 2)) is Turn.DONE

    assert states(shop) == [state]
    assert len(shop.sql("SELECT * FROM payment")) == payments
    assert len(shop.sql("SELECT * FROM refund")) == refunds
    assert shop.on_hand("CHIPS") == (3 if state == "paid" else 5)
    assert written()[-1].did is Did.DONE
    assert kind.wants_units is (state == "paid")


def test_who_pays_after_the_time_is_over_waits_for_it(shop, clock, come):
    shop.stock(CHIPS=5)
    late = come(Kind.LATE_AFTER_EXPIRY)

    assert stay(late) is Turn.WAIT
    clock.pass_seconds(179)
    assert stay(late) is Turn.WAIT
    clock.pass_seconds(1)
    assert stay(late) is Turn.DONE

    assert states(shop) == ["paid"]


def test_late_money_that_goes_back_is_tried_once_more(shop, clock, come, written):
    shop.stock(CHIPS=1)
    late = come(Kind.LATE_AFTER_EXPIRY)
    stay(late)
    clock.pass_seconds(180)
    stay(come(Kind.ABANDONER))

    assert stay(late) is Turn.WAIT
    clock.pass_seconds(180)
    assert stay(late) is Turn.DONE

    assert [event.state for event in written() if event.did is Did.TOLD] == ["refund_due", "paid"]
    assert shop.on_hand("CHIPS") == 0


def test_two_are_wanted_one_is_left_and_one_is_bought(shop, come):
    shop.stock(CHIPS=1)

    assert stay(come(Kind.BUYER, 2)) is Turn.DONE

    assert shop.on_hand("CHIPS") == 0


def test_when_nothing_is_left_the_shopper_leaves(shop, come, written):
    shop.stock(CHIPS=1)
    stay(come(Kind.BUYER))

    assert stay(come(Kind.BUYER)) is Turn.DONE

    assert [event.did for event in written()][-2:] == [Did.SOLD_OUT, Did.DONE]


def test_a_failure_that_nobody_expects_is_noted(shop, come, written):
    shop.stock(CHIPS=5)
    shop.sql("UPDATE flash_sale SET paused = 1")

    assert stay(come(Kind.BUYER)) is Turn.DONE

    [refused, _done] = written()
    assert refused.why.startswith("SaleNotOpenError: ")


@pytest.mark.parametrize("error", [DatabaseBusyError("busy"), JournalError("full")])
def test_trouble_with_the_database_is_waited_out(shop, come, written, monkeypatch, error):
    shop.stock(CHIPS=5)

    def fail(*_arguments, **_values):
        raise error

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.store.orders.insert_order", fail)
        buyer = come(Kind.BUYER)
        assert stay(buyer) is Turn.WAIT

    assert stay(buyer) is Turn.DONE
    assert written()[0].did is Did.TROUBLE
    assert states(shop) == ["paid"]


# A kiosk that was killed


@pytest.mark.parametrize("kind", [Kind.BUYER, Kind.PAID_TWICE, Kind.TOO_HIGH, Kind.TOO_LOW])
def test_wherever_a_kiosk_is_killed_no_money_comes_twice(shop, come, diary, written, kind):
    shop.stock(CHIPS=5)
    stay(come(kind))
    whole = written()
    books = money(shop)
    sending = [number for number, event in enumerate(whole) if event.did is Did.SENDING]

    for number in sending:
        visit = Visit(number=1, kind=kind, quantity=1)
        again = VirtualShopper(visit, shop.shop, "CHIPS", diary, whole[: number + 1])
        assert stay(again) is Turn.DONE

    assert money(shop) == books


def test_money_that_never_arrived_arrives_when_the_kiosk_is_back(shop, come, diary, written):
    shop.stock(CHIPS=5)
    buyer = come(Kind.BUYER)
    for _ in range(3):
        buyer.act()  # placed, has the code, decided to pay
    code = written()[0]
    diary.write(Event(visit=1, did=Did.SENDING, order_id=code.order_id, request_id=code.request_id))
    visit = Visit(number=1, kind=Kind.BUYER, quantity=1)

    assert stay(VirtualShopper(visit, shop.shop, "CHIPS", diary, written())) is Turn.DONE

    assert states(shop) == ["paid"]


def test_whose_kiosk_was_killed_before_the_money_begins_anew(shop, come, diary, written):
    shop.stock(CHIPS=5)
    buyer = come(Kind.BUYER)
    for _ in range(2):
        buyer.act()
    visit = Visit(number=1, kind=Kind.BUYER, quantity=1)

    stay(VirtualShopper(visit, shop.shop, "CHIPS", diary, written()))

    assert states(shop) == ["awaiting_payment", "paid"]
    assert written()[-2].reference == "RH-1-2"


def test_a_kiosk_gives_up_when_nobody_can_move(shop, clock, tmp_path, diary, written, monkeypatch):
    shop.stock(CHIPS=1)
    shop.request("CHIPS")
    monkeypatch.setattr(rehearse_kiosk, "_PATIENCE_SECONDS", 0)
    duty = Duty(
        number=1,
        url=shop.url,
        folder=tmp_path,
        sku="CHIPS",
        settings={},
        clock=FastClock(NOON, 0, 1),
        visits=(Visit(number=1, kind=Kind.BUYER, quantity=1),),
        deaths=frozenset(),
    )

    line, _other_end = multiprocessing.Pipe()
    with line:
        rehearse_kiosk._serve(duty, shop.shop, diary, line)

    assert [event.did for event in written()] == [Did.HELD, Did.STUCK]
