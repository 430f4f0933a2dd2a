"""Flash sales, planned on the screen."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain.errors import (
    ChangedMeanwhileError,
    InputError,
    NotAllowedError,
    OfferNotFoundError,
)
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.order import OrderState
from kiosk.domain.problems import ProblemKind
from kiosk.domain.product import Product, Sku
from kiosk.domain.refund import RefundDraft
from kiosk.domain.sale import SaleState
from kiosk.domain.sale_plan import OfferDraft, SaleDraft
from kiosk.store import sales as stored_sales
from tests.conftest import ENGINES
from tests.shops import TestShop

# The shop's wall shows 12:00 on 8 November 2026.
DRAFT = SaleDraft(
    name=" Diwali  Flash Sale ",
    opens_at="2026-11-08T18:00",
    closes_at="2026-11-08T20:00",
    offers=(
        OfferDraft(sku=Sku("LAMP"), price="99.50", allotment="5"),
        OfferDraft(sku=Sku("FAN"), price="150", allotment="2", limit="1"),
    ),
)


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def sales(shop):
    shop.shop.planning.add_products(
        [
            Product(sku=Sku(sku), name=sku.title(), list_price_paise=200_00, on_hand=5)
            for sku in ("LAMP", "FAN", "MIXER")
        ],
        operator="test",
    )
    return shop.shop.office.sales


def save(sales, draft=DRAFT, **changes):
    return sales.save(replace(draft, **changes), by=CONSOLE)


def problems_of(sales, draft=DRAFT, **changes):
    with pytest.raises(InputError) as refused:
        save(sales, draft, **changes)
    return {problem.field: problem.kind for problem in refused.value.problems}


def draft_of(plan, **changes):
    """Return a draft that changes nothing of `plan`."""
    made = replace(DRAFT, sale_id=plan.sale.id, version=plan.sale.version)
    return replace(made, **changes)


def test_a_sale_is_planned_on_the_wall_clock_of_the_shop(shop, sales):
    plan = save(sales)

    assert plan.sale.name == "Diwali Flash Sale"
    assert plan.sale.opens_at.isoformat() == "2026-11-08T12:30:00+00:00"
    assert [(one.sku, one.price_paise, one.limit_per_shopper) for one in plan.offers] == [
        ("LAMP", 99_50, None),
        ("FAN", 150_00, 1),
    ]
    [summary] = sales.summaries()
    assert (summary.offers, summary.units_offered, summary.units_sold) == (2, 7, 0)
    assert shop.sql("SELECT actor, action, detail FROM audit_event ORDER BY seq DESC LIMIT 1") == [
        ("console", "sale_planned", "Diwali Flash Sale")
    ]


def test_a_planned_sale_sells_once_it_opens(shop, sales, clock):
    save(sales)
    clock.pass_seconds(6 * 3600 + 60)

    assert shop.buy("LAMP").state == "paid"
    assert sales.find(sales.summaries()[0].sale.id).offers[0].sold == 1


def test_every_problem_is_told_and_nothing_is_stored(sales):
    found = problems_of(
        sales,
        name=" ",
        opens_at="",
        closes_at="2026-02-30T10:00",
        offers=(
            OfferDraft(sku=Sku("LAMP"), price="1_000", allotment="0"),
            OfferDraft(sku=Sku("FAN"), price="12.345", allotment="-1", limit="many"),
            OfferDraft(sku=Sku("MIXER"), price="٩٩", allotment="NaN"),
        ),
    )

    assert found == {
        "name": ProblemKind.EMPTY,
        "opens_at": ProblemKind.EMPTY,
        "closes_at": ProblemKind.NOT_A_DATE,
        "LAMP.price": ProblemKind.NOT_A_PRICE,
        "LAMP.allotment": ProblemKind.TOO_SMALL,
        "FAN.price": ProblemKind.NOT_A_PRICE,
        "FAN.allotment": ProblemKind.NOT_A_NUMBER,
        "FAN.limit": ProblemKind.NOT_A_NUMBER,
        "MIXER.price": ProblemKind.NOT_A_PRICE,
        "MIXER.allotment": ProblemKind.NOT_A_NUMBER,
    }
    assert sales.summaries() == ()


@pytest.mark.parametrize(
    ("times", "found"),
    [
        (("2026-11-08T11:00", "2026-11-08T20:00"), {"opens_at": ProblemKind.IN_THE_PAST}),
        (
            ("2026-11-07T10:00", "2026-11-07T11:00"),
            {"opens_at": ProblemKind.IN_THE_PAST, "closes_at": ProblemKind.IN_THE_PAST},
        ),
        (
            ("2026-11-08T18:00", "2026-11-08T18:00"),
            {"closes_at": ProblemKind.CLOSES_BEFORE_OPENING},
        ),
        (
            ("2026-11-08T18:00", "2026-11-08T17:00"),
            {"closes_at": ProblemKind.CLOSES_BEFORE_OPENING},
        ),
    ],
)
def test_times_that_make_no_sale_are_refused(sales, times, found):
    assert problems_of(sales, opens_at=times[0], closes_at=times[1]) == found


def test_a_sale_may_open_now(sales):
    plan = save(sales, opens_at="2026-11-08T11:50")

    assert plan.sale.state_at(datetime.fromisoformat("2026-11-08T12:00+05:30")) is SaleState.OPEN


def test_what_is_no_product_or_twice_there_is_refused(sales):
    lamp, _fan = DRAFT.offers
    ghost = OfferDraft(sku=Sku("GHOST"), price="1", allotment="1")

    assert problems_of(sales, offers=(lamp, lamp, ghost)) == {
        "LAMP.offer": ProblemKind.REPEATED,
        "GHOST.offer": ProblemKind.UNKNOWN,
    }


def test_a_product_is_in_one_sale_at_a_time(sales):
    save(sales)

    with pytest.raises(InputError) as refused:
        save(sales, name="Other", opens_at="2026-11-08T19:59", closes_at="2026-11-08T22:00")

    [lamp, fan] = sorted(refused.value.problems, key=lambda one: one.field, reverse=True)
    assert (lamp.field, lamp.kind) == ("LAMP.offer", ProblemKind.OVERLAPS)
    assert lamp.detail == "Diwali Flash Sale, 08.11.2026 18:00 - 08.11.2026 20:00"
    assert fan.field == "FAN.offer"
    save(sales, name="After", opens_at="2026-11-08T20:00", closes_at="2026-11-08T22:00")


def test_two_managers_who_plan_at_once_make_no_overlap(shop, sales):
    start = threading.Barrier(6)
    refused = []

    def plan(number):
        start.wait(20)
        try:
            save(sales, name=f"Sale {number}")
        except InputError as error:
            refused.append(error)

    managers = [threading.Thread(target=plan, args=(number,)) for number in range(6)]
    for manager in managers:
        manager.start()
    for manager in managers:
        manager.join(30)

    assert len(sales.summaries()) == 1
    assert len(refused) == 5


def test_of_two_managers_who_change_one_sale_the_second_looks_again(sales):
    plan = save(sales)

    save(sales, draft_of(plan, name="Mine"))
    with pytest.raises(ChangedMeanwhileError):
        save(sales, draft_of(plan, name="Theirs"))

    assert sales.find(plan.sale.id).sale.name == "Mine"


def test_saving_what_is_there_changes_nothing(shop, sales):
    plan = save(sales)
    before = shop.sql("SELECT * FROM offer ORDER BY sku")

    again = save(sales, draft_of(plan))

    assert again.offers == plan.offers
    assert shop.sql("SELECT * FROM offer ORDER BY sku") == before


def test_an_open_sale_keeps_its_opening_and_what_was_ordered(shop, sales, clock):
    plan = save(sales, opens_at="2026-11-08T12:00")
    clock.pass_seconds(60)
    shop.buy("LAMP", 2)
    lamp, fan = DRAFT.offers
    opened = draft_of(plan, opens_at="2026-11-08T12:00")

    assert problems_of(sales, opened, opens_at="2026-11-08T12:30") == {
        "opens_at": ProblemKind.HAS_OPENED
    }
    assert problems_of(sales, opened, offers=(fan,)) == {"LAMP.offer": ProblemKind.HAS_ORDERS}
    assert problems_of(sales, opened, offers=(replace(lamp, allotment="1"),)) == {
        "LAMP.allotment": ProblemKind.BELOW_SOLD
    }
    changed = save(
        sales,
        opened,
        closes_at="2026-11-08T21:00",
        offers=(replace(lamp, price="80", allotment="2"),),
    )
    assert [(one.sku, one.price_paise, one.sold) for one in changed.offers] == [("LAMP", 80_00, 2)]
    assert changed.sale.opens_at == plan.sale.opens_at


def test_a_closed_sale_stays_as_it_is(sales, clock):
    plan = save(sales)
    clock.pass_seconds(24 * 3600)

    found = problems_of(
        sales, draft_of(plan, opens_at="2026-11-10T18:00", closes_at="2026-11-10T20:00")
    )

    assert found == {"closes_at": ProblemKind.OVER}


@pytest.mark.fault(25)
def test_the_hour_that_summer_time_skips_is_no_opening(shop, sales):
    berlin = type(sales)(shop.shop.engines, shop.shop.clock, "Europe/Berlin")

    found = problems_of(berlin, opens_at="2027-03-28T02:30", closes_at="2027-03-28T04:00")

    assert found == {"opens_at": ProblemKind.SKIPPED_HOUR}


@pytest.mark.fault(25)
def test_a_sale_over_the_end_of_summer_time_lasts_an_hour_longer(shop, sales):
    berlin = type(sales)(shop.shop.engines, shop.shop.clock, "Europe/Berlin")

    plan = save(berlin, opens_at="2027-10-31T01:30", closes_at="2027-10-31T03:30")

    assert plan.sale.closes_at - plan.sale.opens_at == timedelta(hours=3)


def test_a_sale_nobody_ordered_in_can_be_taken_back(shop, sales, clock):
    plan = save(sales)

    sales.remove(plan.sale.id, by=CONSOLE)

    assert sales.summaries() == ()
    with pytest.raises(OfferNotFoundError):
        sales.find(plan.sale.id)
    with pytest.raises(OfferNotFoundError):
        sales.remove(plan.sale.id, by=CONSOLE)


def test_a_sale_with_orders_stays(shop, sales, clock):
    plan = save(sales, opens_at="2026-11-08T12:00")
    clock.pass_seconds(60)
    shop.place("LAMP")

    with pytest.raises(InputError):
        sales.remove(plan.sale.id, by=CONSOLE)

    assert len(sales.summaries()) == 1


def test_an_operator_plans_nothing(shop, sales):
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")

    with pytest.raises(NotAllowedError):
        sales.save(DRAFT, by=ravi)

    assert sales.summaries() == ()


# While the sale sells


@pytest.fixture
def opened(sales, clock):
    """The plan of a sale that is open."""
    plan = save(sales, opens_at="2026-11-08T12:00")
    clock.pass_seconds(60)
    return plan


@pytest.fixture
def meanwhile(shop, clock, engine, monkeypatch):
    """Lets another kiosk take a step when the service has called `looks`, and has not stored yet.

    Returns what the step came to: call its `result`.
    """
    waiting = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = :name"
    other = TestShop(shop.url, clock, kiosk="K2")
    kiosk = ThreadPoolExecutor(1)

    def waits(name=shop.shop.engines.write.url.database):
        # SQLite has one writer at a time: whatever the step writes, it has to wait.
        return engine == "sqlite" or shop.sql(waiting, name=name)

    def meanwhile(looks, step):
        look = getattr(stored_sales, looks)
        steps = []

        def look_and_be_late(*args):
            found = look(*args)
            steps.append(kiosk.submit(step, other))
            while not (steps[0].done() or waits()):
                pass
            return found

        monkeypatch.setattr(stored_sales, looks, look_and_be_late)
        return lambda: steps[0].result(30)

    yield meanwhile
    kiosk.shutdown()
    other.shop.close()


def test_an_allotment_is_cut_while_a_unit_is_paid_for(shop, sales, opened, meanwhile):
    shop.buy("LAMP", 4)
    request = shop.request("LAMP")
    lamp, fan = DRAFT.offers
    cut = draft_of(opened, opens_at="2026-11-08T12:00", offers=(replace(lamp, allotment="4"), fan))
    paid = meanwhile("overlaps", lambda other: other.pay(request))

    plan = save(sales, cut)

    assert paid().state is OrderState.REFUND_DUE
    assert (plan.offers[0].allotment, plan.offers[0].sold) == (4, 4)


def test_an_offer_is_dropped_while_its_first_code_is_asked_for(shop, sales, opened, meanwhile):
    _lamp, fan = DRAFT.offers
    dropped = draft_of(opened, opens_at="2026-11-08T12:00", offers=(fan,))
    asked = meanwhile("overlaps", lambda other: other.request("LAMP"))

    save(sales, dropped)

    with pytest.raises(OfferNotFoundError):
        asked()
    assert shop.sql("SELECT id FROM payment_request") == []


def test_a_sale_is_taken_back_while_somebody_orders(shop, sales, opened, meanwhile):
    placed = meanwhile("has_orders", lambda other: other.place("LAMP"))

    sales.remove(opened.sale.id, by=CONSOLE)

    with pytest.raises(OfferNotFoundError):
        placed()
    assert sales.summaries() == ()


def test_a_sale_is_taken_back_while_somebody_comes_to_see_it(shop, sales, opened, meanwhile):
    sale_id = opened.sale.id
    seen = meanwhile("has_orders", lambda other: other.shop.office.live.note_visit(sale_id))

    sales.remove(sale_id, by=CONSOLE)

    seen()
    assert shop.sql("SELECT * FROM visit") == []


def test_a_sale_in_which_somebody_is_ordering_is_not_taken_back(shop, sales, opened):
    """Orders and removals at random moments: one of the two is refused, in words of ours."""
    start = threading.Barrier(2)
    other = TestShop(shop.url, shop.clock, kiosk="K2")

    def place():
        start.wait(20)
        try:
            return other.place("LAMP")
        except OfferNotFoundError as error:
            return error

    with ThreadPoolExecutor(1) as kiosk:
        placed = kiosk.submit(place)
        start.wait(20)
        try:
            sales.remove(opened.sale.id, by=CONSOLE)
        except InputError as error:
            refused = [problem.kind for problem in error.problems]
        else:
            refused = []
    is_there = bool(sales.summaries())

    assert isinstance(placed.result(), OfferNotFoundError) is not is_there
    assert refused == [ProblemKind.HAS_ORDERS] * is_there
    other.shop.close()


@pytest.mark.parametrize(("typed", "follows"), [("5", 7), ("9", 11), ("4", 6)])
def test_units_that_came_back_stay_on_offer_whatever_was_typed(shop, sales, opened, typed, follows):
    order = shop.buy("LAMP", 4)
    lamp, fan = (
        replace(draft, read_allotment=there.allotment)
        for draft, there in zip(DRAFT.offers, opened.offers, strict=True)
    )
    draft = RefundDraft(order_id=order.id, units={Sku("LAMP"): 2}, note="Broken", restock=True)
    shop.shop.office.refunds.give_back(draft, by=CONSOLE)

    plan = save(
        sales,
        draft_of(opened, opens_at="2026-11-08T12:00"),
        offers=(replace(lamp, allotment=typed), fan),
    )

    assert [offer.allotment for offer in plan.offers] == [follows, 2]
