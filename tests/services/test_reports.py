"""The figures of a span, compared with what the tables say."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import NotAllowedError
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.report import Sold
from kiosk.domain.spans import Span, begin_of, day_of, days, zone_of
from tests.services.histories import SKUS, VISITS, Books, live_through
from tests.shops import NOON, Clock, TestShop

KOLKATA, BERLIN = zone_of("Asia/Kolkata"), zone_of("Europe/Berlin")
FOREVER = Span(NOON - timedelta(days=400), NOON + timedelta(days=4000))


def report(shop, span=FOREVER, **more):
    return shop.shop.office.reports.of(span, by=CONSOLE, **more)


def plain(sold):
    return (sold.units, sold.orders, sold.taken_paise, sold.saved_paise)


def open_sale(shop, hours=200):
    """Open one more sale of everything there is, at other prices and taxes."""
    products = shop.sql("SELECT sku FROM product")
    if not products:
        shop.stock(**dict.fromkeys(SKUS, 40))
        for sku, rate, hsn in [("CHIPS", 500, "2106"), ("TEA", 1800, "0902"), ("LAMP", 1800, "")]:
            shop.sql(
                "UPDATE product SET gst_rate_bp = :rate, hsn = :hsn, category = :hsn"
                " WHERE sku = :sku",
                rate=rate,
                hsn=hsn,
                sku=sku,
            )
    shop.sql(
        "UPDATE flash_sale SET closes_at = :end WHERE closes_at > :end AND opens_at < :end",
        end=round(shop.clock.now.timestamp() * 1000),
    )
    count = len(shop.sql("SELECT id FROM flash_sale"))
    sale = shop.shop.planning.plan_sale(
        f"Sale {count}",
        opens_at=shop.clock.now,
        closes_at=shop.clock.now + timedelta(hours=hours),
        offers=[],
        operator="test",
    )
    for place, sku in enumerate(SKUS):
        shop.sql(
            "INSERT INTO offer (sale_id, sku, price_paise, allotment)"
            " VALUES (:id, :sku, :paise, 9)",
            id=sale.id,
            sku=sku,
            # The last one costs more than its list price: nobody saves anything.
            paise=(99_99 + count, 150_00, 230_00)[place],
        )
    return sale.id


@pytest.fixture(params=["Asia/Kolkata", "Europe/Berlin"])
def place(request):
    """A time zone, and a moment a day before its clocks change (India's never do)."""
    return request.param, datetime(2026, 10, 24, 9, 0, tzinfo=UTC)


def test_sums_equal_those_of_the_tables(url, place, tmp_path):
    """Whatever happened, seen through whatever span."""
    name, begin = place
    zone = zone_of(name)
    shop = TestShop(url, Clock(begin), journal=tmp_path / "journal", time_zone=name, round_off=True)

    @settings(
        max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(VISITS, st.integers(0, 60), st.integers(0, 60), st.booleans())
    def check(visits, back, length, of_one_sale):
        sale_id = open_sale(shop)
        live_through(shop, visits)
        end = shop.clock.now - timedelta(hours=back) + timedelta(milliseconds=1)
        span = Span(end - timedelta(hours=length), end)
        compare(shop, span, zone)
        compare(shop, days(date(2026, 10, 23), day_of(shop.clock.now, zone), zone), zone)
        if of_one_sale:
            compare_sale(shop, sale_id)

    try:
        check()
        shop.check_invariants()
    finally:
        shop.shop.close()


def compare(shop, span, zone):
    books = Books(shop, span.begin, span.end, zone)
    found = report(shop, span)

    assert plain(found.total) == books.total()
    by_product = {one.sku: plain(one.sold) for one in found.by_product}
    assert by_product == books.grouped(lambda line: line.sku)
    assert {one.name: plain(one.sold) for one in found.by_category} == books.grouped(
        lambda line: line.category
    )
    assert sorted(plain(one.sold) for one in found.by_sale) == sorted(
        books.grouped(lambda line: line.sale_id).values()
    )
    by_day = {one.day: plain(one.sold) for one in found.by_day if one.sold.orders}
    assert by_day == books.grouped(books.day)
    by_hour = {one.hour: plain(one.sold) for one in found.by_hour if one.sold.orders}
    assert by_hour == books.grouped(lambda line: books.local(line).hour)
    compare_money(found, books)
    compare_visits(found, books, span)


def compare_money(found, books):
    taxes = {
        one.rate_bp: (one.gst.taxable_paise, one.gst.cgst_paise, one.gst.sgst_paise)
        for one in found.gst_by_rate
    }
    assert taxes == books.gst(lambda line: line.rate)
    taxes = {
        (one.rate_bp, one.hsn): (one.gst.taxable_paise, one.gst.cgst_paise, one.gst.sgst_paise)
        for one in found.gst_by_hsn
    }
    assert taxes == books.gst(lambda line: (line.rate, line.hsn))
    money = books.one(
        "SELECT count(*) AS n, coalesce(sum(amount_paise), 0) AS paise FROM payment"
        " WHERE received_at >= :begin AND received_at < :end"
    )
    assert (
        sum(one.payments for one in found.by_gateway),
        sum(one.paise for one in found.by_gateway),
    ) == (money.n, money.paise)
    asked = books.one(
        "SELECT coalesce(sum(total_paise), 0) AS paise FROM orders WHERE state = 'paid'"
        " AND closed_at >= :begin AND closed_at < :end"
    )
    assert found.total.taken_paise + found.round_off_paise == asked.paise
    due = books.one(
        "SELECT count(*) AS n, coalesce(sum(amount_paise), 0) AS paise FROM refund"
        " WHERE due_at >= :begin AND due_at < :end AND state <> 'done'"
    )
    assert (found.refunds.due, found.refunds.due_paise) == (due.n, due.paise)


def compare_visits(found, books, span):
    states = books.states()
    coded = books.one(
        "SELECT count(DISTINCT r.order_id) AS n FROM payment_request r JOIN orders o"
        " ON o.id = r.order_id WHERE o.placed_at >= :begin AND o.placed_at < :end"
    )
    seen = books.one(
        "SELECT coalesce(sum(sessions), 0) AS n FROM visit WHERE hour >= :begin AND hour < :end"
    )
    funnel = found.funnel
    assert (funnel.tapped, funnel.coded, funnel.seen) == (states.total(), coded.n, seen.n)
    assert (funnel.paid, funnel.abandoned, funnel.expired) == (
        states["paid"],
        states["cancelled"],
        states["expired"],
    )


def compare_sale(shop, sale_id):
    found = report(shop, sale_id=sale_id)
    [row] = shop.sql(
        "SELECT coalesce(sum(sold), 0) AS units, coalesce(sum(sold * price_paise), 0) AS paise"
        " FROM offer WHERE sale_id = :id",
        id=sale_id,
    )
    assert (found.total.units, found.total.taken_paise) == (row.units, row.paise)
    [money] = shop.sql(
        "SELECT coalesce(sum(p.amount_paise), 0) AS paise FROM payment p JOIN orders o"
        " ON o.id = p.order_id WHERE o.sale_id = :id",
        id=sale_id,
    )
    assert sum(one.paise for one in found.by_gateway) == money.paise
    [due] = shop.sql(
        "SELECT count(*) AS n FROM refund r JOIN payment p ON p.id = r.payment_id"
        " JOIN orders o ON o.id = p.order_id WHERE o.sale_id = :id",
        id=sale_id,
    )
    assert found.refunds.due == due.n
    [tapped] = shop.sql("SELECT count(*) AS n FROM orders WHERE sale_id = :id", id=sale_id)
    assert found.funnel.tapped == tapped.n


def test_refunds_count_when_they_were_done_and_due_ones_apart(shop, clock):
    shop.stock(CHIPS=9)
    shop.buy("CHIPS", 3)
    paid = shop.request("CHIPS")
    shop.pay(paid)
    for _ in range(2):
        shop.pay(paid)
    first, _second = (row.id for row in shop.sql("SELECT id FROM refund ORDER BY number"))
    shop.sql(
        "UPDATE refund SET state = 'done', done_at = due_at + 86400000 WHERE id = :id", id=first
    )
    for sku, units, restocked in [("CHIPS", 2, 1)]:
        shop.sql(
            "INSERT INTO refund_line VALUES (:id, :sku, :units, :restocked)",
            id=first,
            sku=sku,
            units=units,
            restocked=restocked,
        )
    today = days(day_of(NOON, KOLKATA), day_of(NOON, KOLKATA), KOLKATA)
    tomorrow = Span(today.end, today.end + timedelta(days=1))

    now, later = report(shop, today).refunds, report(shop, tomorrow).refunds

    assert (now.done, now.due, now.due_paise) == (0, 1, 100_00)
    assert (later.done, later.done_paise, later.due) == (1, 100_00, 0)
    assert (later.units, later.restocked) == (2, 2)
    assert (now.units, now.restocked) == (0, 0)
    shop.sql("UPDATE refund_line SET restocked = 0")
    assert (report(shop, tomorrow).refunds.units, report(shop, tomorrow).refunds.restocked) == (
        2,
        0,
    )


def test_an_order_counts_to_the_millisecond_when_it_was_paid(shop, clock):
    shop.stock(CHIPS=9)
    clock.now = begin_of(day_of(NOON, KOLKATA), KOLKATA) + timedelta(days=1, milliseconds=-1)
    shop.sql("UPDATE flash_sale SET closes_at = closes_at + 86400000000")
    before = shop.request("CHIPS", 2)
    after = shop.request("CHIPS", 3)
    shop.pay(before)
    clock.now += timedelta(milliseconds=1)
    shop.pay(after)

    by_day = report(shop, days(day_of(NOON, KOLKATA), date(2026, 11, 9), KOLKATA)).by_day

    assert [(one.day.day, one.sold.units) for one in by_day] == [(8, 2), (9, 3)]


@pytest.mark.parametrize("length", [timedelta(days=2), timedelta(days=90)])
def test_what_is_paid_at_the_very_end_of_a_span_belongs_to_the_next(shop, clock, length):
    shop.stock(CHIPS=9)
    shop.buy("CHIPS", 2)

    before = report(shop, Span(clock.now - length, clock.now))
    after = report(shop, Span(clock.now, clock.now + length))

    assert (before.total.units, sum(one.paise for one in before.by_gateway)) == (0, 0)
    assert (after.total.units, sum(one.paise for one in after.by_gateway)) == (2, 200_00)


def test_days_on_which_nothing_was_sold_are_there_too(shop):
    found = report(shop, days(date(2026, 11, 1), date(2026, 11, 3), KOLKATA))

    assert [one.day.day for one in found.by_day] == [1, 2, 3]
    assert [one.hour for one in found.by_hour] == list(range(24))
    assert found.total == Sold()
    assert (found.by_product, found.by_sale, found.gst_by_rate, found.by_gateway) == ((),) * 4


def test_a_day_of_25_hours_counts_its_double_hour_once_each(url, tmp_path):
    begin = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 2:30 by summer time, and once more in 1 h
    shop = TestShop(url, Clock(begin), journal=tmp_path / "journal", time_zone="Europe/Berlin")
    shop.stock(CHIPS=9)
    shop.buy("CHIPS")
    shop.clock.now += timedelta(hours=1) - timedelta(seconds=1)
    shop.buy("CHIPS", 2)

    found = report(shop, days(date(2026, 10, 25), date(2026, 10, 25), BERLIN))
    shop.shop.close()

    assert [(one.hour, one.sold.units) for one in found.by_hour if one.sold.units] == [(2, 3)]
    assert [one.sold.units for one in found.by_day] == [3]


def test_operators_see_today_and_managers_all(shop, clock):
    sale_id = shop.stock(CHIPS=9)
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
    meera = shop.shop.staff.add("Meera", Role.MANAGER, "4820", by="test")
    today = days(date(2026, 11, 8), date(2026, 11, 8), KOLKATA)
    both = days(date(2026, 11, 7), date(2026, 11, 8), KOLKATA)

    shop.shop.office.reports.of(today, by=ravi)
    for span, sale in [(both, None), (today, sale_id)]:
        with pytest.raises(NotAllowedError):
            shop.shop.office.reports.of(span, by=ravi, sale_id=sale)
        shop.shop.office.reports.of(span, by=meera, sale_id=sale)
    clock.now += timedelta(days=1)
    with pytest.raises(NotAllowedError):
        shop.shop.office.reports.of(today, by=ravi)


def test_an_order_of_several_products_is_one_order(shop):
    shop.stock(CHIPS=9, TEA=9)
    order = shop.place("CHIPS")
    shop.sql(
        "INSERT INTO order_line VALUES (:id, 2, 'TEA', 'Tea', 2, 10000, 20000, 0)", id=order.id
    )
    shop.sql("UPDATE orders SET total_paise = 30000 WHERE id = :id", id=order.id)
    shop.pay(shop.shop.checkout.request_payment(order.id))

    found = report(shop)

    assert plain(found.total) == (3, 1, 300_00, 300_00)
    assert [one.sold.orders for one in found.by_product] == [1, 1]
    assert [one.sold.orders for one in found.by_sale] == [1]
