"""Units that come and go other than by a sale."""

from contextlib import contextmanager

import pytest

from kiosk.domain.errors import (
    ConnectionLostError,
    InputError,
    NotAllowedError,
    StepUsedError,
    StockError,
)
from kiosk.domain.ids import new_id
from kiosk.domain.numbers import MOST_UNITS
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.problems import ProblemKind
from kiosk.domain.product import MovementReason, Sku
from kiosk.domain.refund import RefundDraft
from kiosk.domain.stock import StockChange
from kiosk.store.engine import Engines

COUNTED, RECEIVED, SOLD = MovementReason.COUNTED, MovementReason.RECEIVED, MovementReason.SOLD


@pytest.fixture
def change(shop):
    """Changes what is on hand of CHIPS, counted by Asha."""

    def change(units, reason=COUNTED):
        return shop.shop.stock.change("CHIPS", units, reason=reason, operator="Asha")

    shop.stock(CHIPS=3, COLA=3)
    return change


def movements(shop):
    return shop.sql(
        "SELECT sku, change, on_hand_after, reason, operator, at, order_id FROM stock_movement"
        " WHERE operator <> 'test'"
    )


def test_a_change_notes_who_when_and_why(shop, change):
    change(4, RECEIVED)

    at = round(shop.clock.now.timestamp() * 1000)
    assert movements(shop) == [("CHIPS", 4, 7, "received", "Asha", at, None)]
    [event] = shop.sql(
        "SELECT actor, action, subject, detail, at FROM audit_event WHERE actor = 'Asha'"
    )
    assert event == ("Asha", "stock_changed", "CHIPS", "+4, received", at)


def test_a_sale_notes_its_order_and_no_operator(shop):
    shop.stock(CHIPS=3)
    order = shop.buy("CHIPS", 2)

    [row] = shop.sql("SELECT * FROM stock_movement WHERE reason = 'sold'")
    assert (row.sku, row.change, row.on_hand_after) == ("CHIPS", -2, 1)
    assert (row.order_id, row.operator) == (order.id, "")


@pytest.mark.parametrize(
    ("units", "reason", "error"),
    [
        (0, COUNTED, ValueError),
        (-1, SOLD, ValueError),
        (0, SOLD, ValueError),
        (MOST_UNITS + 1, COUNTED, ValueError),
        (-MOST_UNITS - 1, COUNTED, ValueError),
        (1.0, COUNTED, TypeError),
        (True, COUNTED, TypeError),
    ],
)
def test_a_change_that_is_none_is_refused(shop, change, units, reason, error):
    with pytest.raises(error, match=r"^(a stock )?change"):
        change(units, reason)

    assert movements(shop) == []
    assert shop.on_hand("CHIPS") == 3


def test_the_largest_change_is_let_in(shop, change):
    change(MOST_UNITS)
    change(-MOST_UNITS)

    assert shop.on_hand("CHIPS") == 3


def test_all_units_may_go_and_no_more(shop, change):
    change(-3)

    with pytest.raises(StockError):
        change(-1)
    assert shop.on_hand("CHIPS") == 0


def test_a_product_nobody_knows_has_no_stock(shop, change):
    with pytest.raises(StockError):
        shop.shop.stock.change("NUTS", 1, reason=COUNTED, operator="Asha")

    assert movements(shop) == []


def test_whom_a_change_leaves_without_a_unit_is_told(shop, change):
    shop.request("COLA", 3)
    orders = []
    for _ in range(2):
        request = shop.request("CHIPS")
        orders.append(shop.shop.checkout.order(request.order_id).number)
        shop.clock.pass_seconds(10)

    assert change(-1) == ()
    assert change(-1) == tuple(orders)


def test_who_no_longer_pays_is_left_out(shop, change):
    gone, ran_out = shop.request("CHIPS"), shop.request("CHIPS")
    shop.shop.checkout.cancel(gone.order_id)
    shop.clock.now = ran_out.expires_at
    live = shop.request("CHIPS", 2)

    assert change(-2) == (shop.shop.checkout.order(live.order_id).number,)


# As managers do it


@pytest.fixture
def stock(shop):
    """The service; there are five of CHIPS."""
    shop.stock(CHIPS=5)
    shop.clock.pass_seconds(1)
    return shop.shop.stock


def refused(call, *args, **options):
    with pytest.raises(InputError) as error:
        call(*args, by=CONSOLE, **options)
    return [(one.field, one.kind) for one in error.value.problems]


def test_units_are_received_with_a_note_and_on_record(shop, stock):
    done = stock.receive("CHIPS", "12", note=" Invoice  7 ", by=CONSOLE)

    assert (done.change, done.on_hand, done.waiting) == (12, 17, ())
    [last] = stock.movements("CHIPS", count=1)
    assert (last.change, last.on_hand_after, last.reason) == (12, 17, RECEIVED)
    assert (last.operator, last.note, last.order_number) == ("console", "Invoice 7", "")
    assert shop.sql("SELECT detail FROM audit_event WHERE action = 'stock_changed'") == [
        ("+12, received, Invoice 7",)
    ]


@pytest.mark.fault(27)
@pytest.mark.parametrize(
    ("units", "kind"),
    [
        ("", ProblemKind.EMPTY),
        ("0", ProblemKind.TOO_SMALL),
        ("-1", ProblemKind.NOT_A_NUMBER),
        ("1_0", ProblemKind.NOT_A_NUMBER),
        ("1.5", ProblemKind.NOT_A_NUMBER),
        ("٣", ProblemKind.NOT_A_NUMBER),
        ("NaN", ProblemKind.NOT_A_NUMBER),
        ("1000000001", ProblemKind.TOO_LARGE),
        ("1000000000", ProblemKind.TOO_LARGE),  # with the five that are there
    ],
)
def test_what_is_no_number_of_units_is_told_at_its_field(shop, stock, units, kind):
    assert refused(stock.receive, "CHIPS", units) == [("units", kind)]
    assert shop.on_hand("CHIPS") == 5


def test_a_write_off_needs_a_reason(shop, stock):
    assert refused(stock.write_off, "CHIPS", "x", note=" ") == [
        ("units", ProblemKind.NOT_A_NUMBER),
        ("note", ProblemKind.EMPTY),
    ]
    done = stock.write_off("CHIPS", "2", note="Broken", by=CONSOLE)

    assert (done.change, shop.on_hand("CHIPS")) == (-2, 3)
    assert stock.movements("CHIPS", count=1)[0].note == "Broken"


def test_no_more_is_written_off_than_there_is(shop, stock):
    with pytest.raises(StockError):
        stock.write_off("CHIPS", "6", note="Lost", by=CONSOLE)

    assert shop.on_hand("CHIPS") == 5


def test_whom_a_write_off_hits_is_told(shop, stock):
    request = shop.request("CHIPS", 2)
    number = shop.shop.checkout.order(request.order_id).number

    assert stock.write_off("CHIPS", "3", note="Lost", by=CONSOLE).waiting == ()
    assert stock.write_off("CHIPS", "1", note="Lost", by=CONSOLE).waiting == (number,)


@pytest.mark.fault(26)
def test_what_is_sold_while_the_shelf_is_counted_stays_sold(shop, stock):
    count = stock.begin_count("CHIPS", by=CONSOLE)
    shop.buy("CHIPS", 2)
    shop.clock.pass_seconds(1)

    done = stock.count(count, "4", by=CONSOLE)  # one of the five was not there

    assert (done.change, done.on_hand, done.meanwhile) == (-1, 2, -2)
    assert shop.on_hand("CHIPS") == 2
    assert stock.movements("CHIPS", count=1)[0].note == "4 counted, 5 on hand"


def test_a_count_that_agrees_moves_nothing_and_is_on_record(shop, stock):
    count = stock.begin_count("CHIPS", by=CONSOLE)
    shop.buy("CHIPS")
    done = stock.count(count, "5", by=CONSOLE)

    assert (done.change, done.on_hand, done.meanwhile) == (0, 4, -1)
    assert len(stock.movements("CHIPS")) == 2
    assert shop.sql("SELECT detail FROM audit_event WHERE action = 'stock_counted'") == [
        ("5 counted, 5 on hand",)
    ]


def test_more_than_there_is_cannot_have_been_lost(shop, stock):
    count = stock.begin_count("CHIPS", by=CONSOLE)
    shop.buy("CHIPS", 2)

    with pytest.raises(StockError):
        stock.count(count, "0", by=CONSOLE)
    assert refused(stock.count, count, "some") == [("counted", ProblemKind.NOT_A_NUMBER)]
    assert shop.on_hand("CHIPS") == 3


def test_the_last_step_of_ones_own_can_be_taken_back_once(shop, stock):
    stock.receive("CHIPS", "10", by=CONSOLE)
    shop.clock.pass_seconds(1)
    shop.buy("CHIPS")
    [sold, received] = stock.movements("CHIPS", count=2)
    assert (sold.order_number, received.is_undo) == ("K1-000001", False)
    shop.clock.pass_seconds(1)

    assert stock.undo(received, by=CONSOLE).on_hand == 4
    [undone] = stock.movements("CHIPS", count=1)
    assert (undone.change, undone.reason, undone.is_undo) == (-10, RECEIVED, True)
    for movement in (received, undone, sold):
        with pytest.raises(StockError):
            stock.undo(movement, by=CONSOLE)
    assert shop.on_hand("CHIPS") == 4


def test_the_step_of_another_cannot_be_taken_back(shop, stock):
    meera = shop.shop.staff.add("Meera", Role.MANAGER, "4820", by="test")
    stock.receive("CHIPS", "10", by=meera)
    [received] = stock.movements("CHIPS", count=1)

    with pytest.raises(StockError):
        stock.undo(received, by=CONSOLE)
    assert stock.undo(received, by=meera).change == -10


def test_units_that_were_sold_cannot_be_taken_back(shop, stock):
    stock.receive("CHIPS", "1", by=CONSOLE)
    [received] = stock.movements("CHIPS", count=1)
    shop.clock.pass_seconds(1)
    stock.change("CHIPS", -6, reason=COUNTED, operator="Asha")

    with pytest.raises(StockError):
        stock.undo(received, by=CONSOLE)


def test_movements_come_page_by_page_newest_first(shop, stock):
    for _ in range(4):
        shop.buy("CHIPS")  # all at the same moment
    shop.clock.pass_seconds(1)
    stock.receive("CHIPS", "1", by=CONSOLE)

    seen = list(stock.movements("CHIPS", count=2))
    while page := stock.movements("CHIPS", before=seen[-1], count=2):
        seen += page

    assert [one.change for one in seen] == [1, -1, -1, -1, -1, 5]
    assert len({one.id for one in seen}) == 6
    assert stock.movements("NONE") == ()


def test_only_managers_may_change_stock(shop, stock):
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
    [first] = stock.movements("CHIPS")
    count = stock.begin_count("CHIPS", by=CONSOLE)

    for step in (
        lambda: stock.receive("CHIPS", "1", by=ravi),
        lambda: stock.write_off("CHIPS", "1", note="x", by=ravi),
        lambda: stock.begin_count("CHIPS", by=ravi),
        lambda: stock.count(count, "4", by=ravi),
        lambda: stock.count(count, "5", by=ravi),
        lambda: stock.undo(first, by=ravi),
    ):
        with pytest.raises(NotAllowedError):
            step()
    assert len(stock.movements("CHIPS")) == 1


def test_a_product_nobody_has_is_not_counted(shop, stock):
    with pytest.raises(StockError):
        stock.begin_count("NONE", by=CONSOLE)
    with pytest.raises(StockError):
        stock.receive("NONE", "1", by=CONSOLE)


@pytest.fixture
def losing_answers(monkeypatch):
    """A function after which the answer to the next COMMIT is lost on its way."""
    writing = Engines.writing

    @contextmanager
    def lose(engines, *on):
        monkeypatch.setattr(Engines, "writing", writing)
        with writing(engines, *on) as connection:
            yield connection
        raise ConnectionLostError("the answer to COMMIT is lost")

    return lambda: monkeypatch.setattr(Engines, "writing", lose)


def step(shop, what, units, movement_id):
    method = getattr(shop.shop.stock, what)
    return method("CHIPS", units, note="Broken", by=CONSOLE, movement_id=movement_id)


@pytest.mark.parametrize(("what", "left"), [("receive", 15), ("write_off", 1)])
def test_the_same_step_again_changes_nothing(shop, what, left):
    shop.stock(CHIPS=5)
    shop.clock.pass_seconds(1)
    once = new_id(shop.clock.now)
    units = str(abs(left - 5))

    first, again = (step(shop, what, units, once) for _ in range(2))

    assert shop.on_hand("CHIPS") == left
    assert first == again == StockChange(change=left - 5, on_hand=left)
    assert shop.shop.stock.movements("CHIPS")[0].id == once
    assert len(shop.shop.stock.movements("CHIPS")) == 2  # with the first five
    with pytest.raises(StepUsedError):
        step(shop, what, "2", once)
    assert shop.on_hand("CHIPS") == left


@pytest.mark.parametrize(("what", "left"), [("receive", 9), ("write_off", 1)])
def test_a_step_whose_answer_is_lost_is_taken_once(shop, losing_answers, what, left):
    shop.stock(CHIPS=5)
    losing_answers()

    assert step(shop, what, "4", "").on_hand == left
    assert shop.on_hand("CHIPS") == left


def test_a_count_is_taken_over_once(shop, losing_answers):
    shop.stock(CHIPS=50)
    begun = shop.shop.stock.begin_count("CHIPS", by=CONSOLE)
    losing_answers()

    first, again = (shop.shop.stock.count(begun, "40", by=CONSOLE) for _ in range(2))

    assert first == again
    assert shop.on_hand("CHIPS") == 40
    for other in ("39", "50"):
        with pytest.raises(StepUsedError):
            shop.shop.stock.count(begun, other, by=CONSOLE)
    assert shop.on_hand("CHIPS") == 40


def test_units_that_a_shopper_returned_cannot_be_taken_back(shop):
    shop.stock(CHIPS=5)
    order = shop.buy("CHIPS", 3)
    shop.clock.pass_seconds(1)
    shop.shop.stock.receive("CHIPS", "10", by=CONSOLE)
    shop.clock.pass_seconds(1)
    draft = RefundDraft(order_id=order.id, units={Sku("CHIPS"): 2}, note="Sour", restock=True)
    shop.shop.office.refunds.give_back(draft, by=CONSOLE)
    returned, received = shop.shop.stock.movements("CHIPS", count=2)

    with pytest.raises(StockError):
        shop.shop.stock.undo(returned, by=CONSOLE)
    assert shop.on_hand("CHIPS") == 14
    assert shop.shop.stock.undo(received, by=CONSOLE).on_hand == 4
