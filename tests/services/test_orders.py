"""An order is found from any kiosk, and tells what happened to it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.errors import OrderNotFoundError, ReferenceUsedError
from kiosk.domain.operator import Role
from kiosk.domain.order import OrderState
from kiosk.domain.order_search import Happening, OrderQuery
from kiosk.domain.payment import PaymentFact
from kiosk.domain.product import Sku
from kiosk.domain.refund import RefundDraft
from kiosk.domain.shopper import Shopper
from kiosk.services import orders
from tests.shops import MOBILE, NOON, Clock, TestShop

RRN = "512345678901"
MEERA = Shopper(name="Meera")


@pytest.fixture
def busy(shop: TestShop, clock: Clock):
    """Four orders, a minute apart: of a mobile number, a guest, a name, and by a bank."""
    shop.stock(CHIPS=20, TEA=20)
    for sku, quantity, shopper in (("CHIPS", 2, MOBILE), ("TEA", 1, None), ("TEA", 3, MEERA)):
        shop.buy(sku, quantity, shopper)
        clock.pass_seconds(60)
    request = shop.request("CHIPS")
    shop.shop.payments.record(
        PaymentFact(
            request_id=request.id, gateway="bank", reference="B-7", rrn=RRN, amount_paise=120_00
        )
    )
    return shop


def find(shop: TestShop, text: str = "", **narrowed) -> list[str]:
    service = shop.shop.office.orders
    return [row.number for row in service.page(service.query(text, **narrowed)).rows]


def test_the_newest_orders_come_first(busy):
    service = busy.shop.office.orders
    rows = service.page(service.query()).rows

    assert [row.number for row in rows] == ["K1-000004", "K1-000003", "K1-000002", "K1-000001"]
    assert (rows[3].first_name, rows[3].units, rows[3].total_paise) == ("Chips", 2, 200_00)
    assert (rows[3].state, rows[3].placed_at, rows[3].kiosk) == (OrderState.PAID, NOON, "K1")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("K1-000003", ["K1-000003"]),
        ("k1-3", ["K1-000003"]),
        ("3", ["K1-000003"]),
        ("000003", ["K1-000003"]),
        ("K2-000003", []),
        ("5", []),
        ("9876543210", ["K1-000001"]),
        ("+91 98765 43210", ["K1-000001"]),
        ("3210", ["K1-000001"]),
        ("9123456780", []),
        ("Meera", ["K1-000003"]),
        ("R1", ["K1-000004", "K1-000001"]),  # a gateway's reference, and a refund's number
        (RRN, ["K1-000004"]),
        ("B-7", ["K1-000004"]),
        ("R-000001", ["K1-000004"]),
        ("'; DROP TABLE orders; --", []),
        ("%", []),
        ("____", []),
    ],
)
def test_one_field_understands_what_was_typed(busy, text, numbers):
    assert find(busy, text) == numbers


def test_digits_end_the_numbers_of_every_kiosk(busy, clock):
    second = TestShop(busy.url, clock, kiosk="k2")
    try:
        clock.pass_seconds(1)
        for _ in range(13):
            second.place("TEA")
            clock.pass_seconds(1)
    finally:
        second.shop.close()

    assert find(busy, "3") == ["k2-000013", "k2-000003", "K1-000003"]
    assert find(busy, "13") == ["k2-000013"]
    assert find(busy, "K2-13") == ["k2-000013"]


def test_what_went_out_finds_its_order(busy):
    ravi = busy.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
    [owed] = busy.shop.office.refunds.queue()
    busy.shop.office.refunds.mark_done(owed.refund.id, "OUT/88", by=ravi)

    assert find(busy, "OUT/88") == ["K1-000004"]


def test_orders_are_narrowed_by_where_they_stand(busy):
    cancelled = busy.place("TEA")
    busy.shop.checkout.cancel(cancelled.id)
    low = busy.pay(busy.request("TEA"), amount_paise=1)

    assert find(busy, states=frozenset({OrderState.CANCELLED})) == [cancelled.number]
    assert find(busy, states=frozenset({OrderState.REVIEW, OrderState.REFUNDED})) == [low.number]
    assert find(busy, "3210", states=frozenset({OrderState.EXPIRED})) == []


def test_orders_are_narrowed_by_day_and_hour_of_the_shop(busy, clock):
    # Noon in Kolkata, where the shop is; the day began at 18:30 UTC.
    clock.now = datetime(2026, 11, 8, 18, 29, 59, tzinfo=UTC)
    busy.shop.planning.plan_sale(
        "Later",
        opens_at=clock.now - timedelta(hours=1),
        closes_at=clock.now + timedelta(hours=1),
        offers=[],
        operator="test",
    )
    busy.sql("UPDATE flash_sale SET closes_at = closes_at + 86400000")
    busy.place("TEA")
    clock.pass_seconds(1)
    busy.place("TEA")

    assert find(busy, day=date(2026, 11, 9)) == ["K1-000006"]
    assert find(busy, day=date(2026, 11, 8), hour=23) == ["K1-000005"]
    assert find(busy, day=date(2026, 11, 8), hour=11) == []
    assert len(find(busy, day=date(2026, 11, 8), hour=12)) == 4
    assert find(busy, "2", day=date(2026, 11, 9)) == []


def test_an_hour_that_comes_twice_is_one_hour(shop):
    service = orders.OrderService(shop.shop.engines, "America/New_York", shop.shop.clock)

    query = service.query(day=date(2026, 11, 1), hour=1)
    day = service.query(day=date(2026, 11, 1))

    assert query.until_at is not None
    assert query.from_at is not None
    assert day.until_at is not None
    assert day.from_at is not None
    assert query.until_at.astimezone(UTC) - query.from_at.astimezone(UTC) == timedelta(hours=2)
    assert day.until_at.astimezone(UTC) - day.from_at.astimezone(UTC) == timedelta(hours=25)


def test_a_page_goes_on_where_the_one_before_ended(busy, monkeypatch):
    monkeypatch.setattr(orders, "PAGE", 3)
    service = busy.shop.office.orders

    first = service.page(service.query())
    second = service.page(service.query(), before_id=first.last_id)

    assert [row.number for row in first.rows] == ["K1-000004", "K1-000003", "K1-000002"]
    assert [row.number for row in second.rows] == ["K1-000001"]
    assert second.last_id is None


def test_orders_can_be_asked_for_by_their_ids(busy):
    service = busy.shop.office.orders
    rows = service.page(service.query()).rows

    two = service.page(OrderQuery(ids=frozenset({rows[0].id, rows[2].id}))).rows

    assert two == (rows[0], rows[2])
    assert service.page(OrderQuery(ids=frozenset())).rows == ()


def test_an_empty_shop_has_no_orders(shop):
    assert find(shop) == []
    assert find(shop, "42") == []


# The timeline


def happened(shop: TestShop, order_id: str):
    return [entry.kind for entry in shop.shop.office.orders.history(order_id).timeline]


def test_a_timeline_tells_all_that_happened(busy, clock):
    ravi = busy.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
    request = busy.request("CHIPS", 3)
    clock.pass_seconds(20)
    order = busy.pay(request, amount_paise=350_00)
    clock.pass_seconds(60)
    busy.shop.office.refunds.mark_failed(order.refunds[0].id, by=ravi)
    clock.pass_seconds(60)
    busy.shop.office.refunds.mark_due(order.refunds[0].id, by=ravi)
    clock.pass_seconds(60)
    busy.shop.office.refunds.mark_done(order.refunds[0].id, "OUT-1", by=ravi)
    clock.pass_seconds(60)
    draft = RefundDraft(order_id=order.id, units={Sku("CHIPS"): 1}, note="Torn", restock=True)
    busy.shop.office.refunds.give_back(draft, by=ravi)

    history = busy.shop.office.orders.history(order.id)

    told = [(one.kind, one.who, one.what, one.amount_paise, one.units) for one in history.timeline]
    number, second = (refund.number for refund in history.order.refunds)
    assert told == [
        (Happening.PLACED, "", "K1", 300_00, 3),
        (Happening.CODE_SHOWN, "", "", 300_00, 0),
        (Happening.PAID, "", "R4", 350_00, 0),
        (Happening.UNITS_TAKEN, "", "Chips", 0, 3),
        (Happening.REFUND_DUE, "", number, 50_00, 0),
        (Happening.REFUND_FAILED, "Ravi", number, 0, 0),
        (Happening.REFUND_DUE_AGAIN, "Ravi", number, 0, 0),
        (Happening.REFUND_DONE, "Ravi", "OUT-1", 50_00, 0),
        (Happening.REFUND_DUE, "", second, 100_00, 0),
        (Happening.UNITS_RETURNED, "Ravi", "Chips", 0, 1),
    ]
    assert (history.amount_left_paise, history.units_left) == (200_00, {"CHIPS": 2})
    assert history.open_request is None


def test_a_cancelled_order_says_when(busy, clock):
    order = busy.place("TEA")
    clock.pass_seconds(9)
    busy.shop.checkout.cancel(order.id)

    last = busy.shop.office.orders.history(order.id).timeline[-1]

    assert (last.kind, last.at) == (Happening.CANCELLED, clock.now)


def test_money_after_the_time_was_over_says_both(busy, clock):
    request = busy.request("TEA")
    clock.pass_seconds(500)
    busy.shop.checkout.expire_overdue()
    assert happened(busy, request.order_id)[-1] is Happening.EXPIRED
    busy.pay(request)

    assert happened(busy, request.order_id) == [
        Happening.PLACED,
        Happening.CODE_SHOWN,
        Happening.EXPIRED,
        Happening.PAID,
        Happening.UNITS_TAKEN,
    ]


def test_another_quantity_replaces_the_code(busy, clock):
    request = busy.request("TEA")
    clock.pass_seconds(5)
    busy.shop.checkout.change_quantity(request.order_id, 2)
    busy.shop.checkout.request_payment(request.order_id)

    history = busy.shop.office.orders.history(request.order_id)

    assert [one.kind for one in history.timeline] == [
        Happening.PLACED,
        Happening.CODE_REPLACED,
        Happening.CODE_SHOWN,
    ]
    assert history.open_request == history.requests[-1]


def test_what_was_claimed_and_looked_for_is_told(url, clock, journal):
    shop = TestShop(
        url, clock, journal=journal, gateway="attended", vpa="chandni@okbank", payee_name="Chandni"
    )
    try:
        shop.stock(CHIPS=5)
        ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
        first = shop.request("CHIPS")
        shop.shop.office.attended.confirm(first.id, rrn=RRN, by=ravi)
        request = shop.request("CHIPS")
        for step in ("claim", "decline", "claim"):
            clock.pass_seconds(5)
            if step == "claim":
                shop.shop.payments.shopper_says_paid(request.id)
            else:
                shop.shop.office.attended.decline(request.id, by=ravi)
        with pytest.raises(ReferenceUsedError):
            shop.shop.office.attended.confirm(request.id, rrn=RRN, by=ravi)

        history = shop.shop.office.orders.history(request.order_id)

        assert [(one.kind, one.who) for one in history.timeline[2:]] == [
            (Happening.NOT_RECEIVED, "Ravi"),
            (Happening.CLAIMED, ""),
            (Happening.REFERENCE_REFUSED, "Ravi"),
        ]
        assert history.open_request is not None
        assert history.open_request.id == request.id
        paid = shop.shop.office.orders.history(first.order_id).timeline
        assert [(one.who, one.what) for one in paid if one.kind is Happening.PAID] == [
            ("Ravi", RRN)
        ]
    finally:
        shop.shop.close()


def test_an_order_that_is_not_there_is_an_expected_failure(shop):
    with pytest.raises(OrderNotFoundError):
        shop.shop.office.orders.history("nothing")
