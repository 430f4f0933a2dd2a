"""Day closes: every payment in exactly one, whoever closes when."""

import threading
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.day_sheet import as_json, from_json
from kiosk.domain.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DayCloseNotFoundError,
    NotAllowedError,
)
from kiosk.domain.operator import CONSOLE, Role
from kiosk.domain.product import MovementReason
from kiosk.domain.report_csv import sheet_lines
from kiosk.domain.spans import Span, begin_of, day_of, zone_of
from tests.services.histories import SKUS, VISITS, live_through
from tests.shops import NOON, Clock, TestShop

MIDNIGHT = begin_of(day_of(NOON, zone_of("Asia/Kolkata")), zone_of("Asia/Kolkata"))


@pytest.fixture
def close(shop):
    """Close the day as somebody who has just looked at what there is."""

    def close(by=CONSOLE):
        shop.clock.now += timedelta(milliseconds=1)
        since = shop.shop.office.day_close.preview(by=by).span.begin
        return shop.shop.office.day_close.close(since=since, by=by)

    return close


def test_a_sheet_tells_what_happened_since_the_last(shop, close, clock):
    shop.stock(CHIPS=20)
    shop.sql("UPDATE product SET gst_rate_bp = 1800")
    shop.buy("CHIPS", 2)
    shop.pay(shop.request("CHIPS"), amount_paise=107_00)  # 7 rupees too much
    shop.pay(shop.request("CHIPS"), amount_paise=1_00)  # to be checked
    shop.shop.stock.change("CHIPS", -3, reason=MovementReason.COUNTED, operator="Asha")
    shop.shop.stock.change("CHIPS", -1, reason=MovementReason.WRITTEN_OFF, operator="Asha")

    sheet = close()

    assert sheet.number == 1
    assert sheet.closed_by == "console"
    assert sheet.span == Span(MIDNIGHT, clock.now)
    assert (sheet.total.units, sheet.total.orders, sheet.total.taken_paise) == (3, 2, 300_00)
    assert sheet.received_paise == 200_00 + 107_00 + 1_00
    assert [(one.gateway, one.payments) for one in sheet.by_gateway] == [("simulated", 3)]
    assert sheet.owed_paise == 7_00 + 1_00
    assert sheet.difference_paise == 0
    assert (sheet.refunds.due, sheet.refunds.due_paise) == (2, 8_00)
    assert sum(one.gross_paise for one in sheet.gst_by_rate) == 300_00
    assert (sheet.counted, sheet.written_off) == (-3, -1)

    after = close()
    assert after.number == 2
    assert after.span.begin == sheet.span.end
    assert after.total.units == after.received_paise == after.counted == 0


def test_money_that_the_books_cannot_explain_is_a_difference(shop, close):
    shop.stock(CHIPS=20)
    request = shop.request("CHIPS")
    shop.pay(request)
    shop.sql("UPDATE payment SET amount_paise = amount_paise + 5")

    assert close().difference_paise == 5
    shop.sql("UPDATE payment SET amount_paise = amount_paise - 5")


def test_a_sheet_is_printed_again_as_it_was(shop, close):
    shop.stock(CHIPS=20)
    shop.pay(shop.request("CHIPS"), amount_paise=107_00)
    first = close()
    shop.sql("UPDATE refund SET state = 'done', done_at = due_at")
    second = close()

    assert shop.shop.office.day_close.sheet(1, by=CONSOLE) == first
    assert shop.shop.office.day_close.sheet(2, by=CONSOLE) == second
    closes = shop.shop.office.day_close.closes(by=CONSOLE)
    assert [(one.number, one.span) for one in closes] == [(2, second.span), (1, first.span)]
    assert [one.number for one in shop.shop.office.day_close.closes(by=CONSOLE, before=2)] == [1]
    assert [one.number for one in shop.shop.office.day_close.closes(by=CONSOLE, most=1)] == [2]
    with pytest.raises(DayCloseNotFoundError):
        shop.shop.office.day_close.sheet(3, by=CONSOLE)


def test_what_is_paid_in_the_very_moment_counts_in_the_next(shop, clock):
    shop.stock(CHIPS=20)
    shop.buy("CHIPS", 2)
    clock.now += timedelta(milliseconds=1)
    shop.buy("CHIPS", 3)

    closed = shop.shop.office.day_close.close(since=MIDNIGHT, by=CONSOLE)
    shop.buy("CHIPS", 4)
    clock.now += timedelta(milliseconds=1)
    after = shop.shop.office.day_close.close(since=closed.span.end, by=CONSOLE)

    assert (closed.total.units, after.total.units) == (2, 7)
    assert (closed.received_paise, after.received_paise) == (200_00, 700_00)


def test_whatever_happens_every_payment_is_in_one_sheet(url, tmp_path):
    shop = TestShop(url, Clock(), journal=tmp_path / "journal", round_off=True)
    shop.stock(price_paise=33_20, **dict.fromkeys(SKUS, 900))
    shop.sql("UPDATE flash_sale SET closes_at = closes_at + 864000000000")

    @settings(
        max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(st.lists(VISITS, min_size=1, max_size=3))
    def check(days):
        for visits in days:
            live_through(shop, visits)
            since = shop.shop.office.day_close.preview(by=CONSOLE).span.begin
            if shop.clock.now > since:
                shop.shop.office.day_close.close(since=since, by=CONSOLE)
        shop.clock.now += timedelta(milliseconds=1)
        since = shop.shop.office.day_close.preview(by=CONSOLE).span.begin
        shop.shop.office.day_close.close(since=since, by=CONSOLE)
        compare(shop)

    try:
        check()
    finally:
        shop.shop.close()


def compare(shop):
    closes = shop.shop.office.day_close.closes(by=CONSOLE, most=1000)[::-1]
    assert [one.number for one in closes] == list(range(1, len(closes) + 1))
    assert all(one.span.end == after.span.begin for one, after in pairwise(closes))
    sheets = [shop.shop.office.day_close.sheet(one.number, by=CONSOLE) for one in closes]
    [sold] = shop.sql(
        "SELECT coalesce(sum(quantity), 0) AS units, count(DISTINCT o.id) AS orders FROM orders o"
        " JOIN order_line l ON l.order_id = o.id WHERE o.state = 'paid'"
    )
    [money] = shop.sql("SELECT coalesce(sum(amount_paise), 0) AS paise FROM payment")
    [owed] = shop.sql("SELECT coalesce(sum(amount_paise), 0) AS paise FROM refund")
    assert sum(one.total.units for one in sheets) == sold.units
    assert sum(one.total.orders for one in sheets) == sold.orders
    assert sum(one.received_paise for one in sheets) == money.paise
    assert sum(one.owed_paise for one in sheets) == owed.paise
    assert {one.difference_paise for one in sheets} == {0}
    [asked] = shop.sql("SELECT sum(total_paise) AS paise FROM orders WHERE state = 'paid'")
    sold_for = sum(one.total.taken_paise + one.round_off_paise for one in sheets)
    assert sold_for == (asked.paise or 0)


def test_money_from_before_the_clock_was_set_back_is_on_the_next_sheet(shop, close, clock):
    shop.stock(CHIPS=20)
    shop.buy("CHIPS")
    clock.pass_seconds(1200)  # ahead
    first = close()
    clock.pass_seconds(-600)
    shop.buy("CHIPS", 2)
    shop.buy("CHIPS", 3)
    clock.pass_seconds(2000)
    shop.buy("CHIPS", 4)

    second, third = close(), close()

    assert (first.received_paise, first.missed) == (100_00, 0)
    assert (second.received_paise, second.missed, second.missed_paise) == (400_00, 2, 500_00)
    assert (third.received_paise, third.missed, third.missed_paise) == (0, 0, 0)
    assert shop.shop.office.day_close.sheet(2, by=CONSOLE) == second
    zone = zone_of("Asia/Kolkata")
    assert "received_earlier,500.00" in "".join(sheet_lines(second, zone))
    assert "received_earlier" not in "".join(sheet_lines(third, zone))


def test_two_managers_at_once_make_one_close(shop, clock):
    shop.stock(CHIPS=20)
    shop.buy("CHIPS", 2)
    clock.now += timedelta(seconds=1)
    other = TestShop(shop.url, clock, kiosk="K2")
    barrier, sheets = threading.Barrier(2), []

    def close(one):
        barrier.wait()
        sheets.append(one.shop.office.day_close.close(since=MIDNIGHT, by=CONSOLE))

    threads = [threading.Thread(target=close, args=(one,)) for one in (shop, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.shop.close()

    assert sheets[0] == sheets[1]
    assert shop.sql("SELECT count(*) FROM day_close") == [(1,)]
    assert len(shop.sql("SELECT seq FROM audit_event WHERE action = 'day_closed'")) == 1


def test_whoever_comes_later_gets_the_close_that_is_there(shop, close, clock):
    shop.stock(CHIPS=20)
    seen = shop.shop.office.day_close.preview(by=CONSOLE)
    first = close()
    clock.now += timedelta(seconds=5)
    shop.buy("CHIPS")

    assert shop.shop.office.day_close.close(since=seen.span.begin, by=CONSOLE) == first
    assert shop.sql("SELECT count(*) FROM day_close") == [(1,)]


def test_a_payment_that_is_under_way_is_waited_for(shop, url, clock, monkeypatch):
    """Its moment is before the end of the day, and its commit comes after."""
    shop.stock(CHIPS=20)
    request = shop.request("CHIPS", 2)
    inside, go_on = threading.Event(), threading.Event()

    def slow_clock() -> datetime:
        if threading.current_thread().name == "payer" and _is_settling():
            inside.set()
            assert go_on.wait(30)
        return NOON

    payer = TestShop(url, clock, kiosk="K2")
    monkeypatch.setattr(payer.shop.clock, "_source", slow_clock)
    paying = threading.Thread(target=lambda: payer.pay(request), name="payer")
    paying.start()
    assert inside.wait(30)
    clock.now += timedelta(seconds=1)
    sheets = []
    closing = threading.Thread(
        target=lambda: sheets.append(shop.shop.office.day_close.close(since=MIDNIGHT, by=CONSOLE))
    )
    closing.start()
    closing.join(0.5)
    assert not sheets
    go_on.set()
    closing.join()
    paying.join()
    payer.shop.close()

    assert sheets[0].total.units == 2
    assert sheets[0].received_paise == 200_00


def _is_settling():
    """Whether the clock was asked within the transaction that records the money."""
    import sys  # noqa: PLC0415

    frame = sys._getframe()
    while frame is not None:
        if frame.f_code.co_name == "_record":
            return True
        frame = frame.f_back  # type: ignore[assignment]
    return False


def test_only_managers_close_and_look(shop):
    shop.stock(CHIPS=20)
    ravi = shop.shop.staff.add("Ravi", Role.OPERATOR, "5931", by="test")
    service = shop.shop.office.day_close

    for step in (
        lambda: service.preview(by=ravi),
        lambda: service.close(since=MIDNIGHT, by=ravi),
        lambda: service.sheet(1, by=ravi),
        lambda: service.closes(by=ravi),
    ):
        with pytest.raises(NotAllowedError):
            step()
    assert shop.sql("SELECT count(*) FROM day_close") == [(0,)]


def test_a_close_is_on_record(shop, close):
    meera = shop.shop.staff.add("Meera", Role.MANAGER, "4820", by="test")

    assert close(by=meera).closed_by == "Meera"
    [row] = shop.sql("SELECT actor, subject FROM audit_event WHERE action = 'day_closed'")
    assert tuple(row) == ("Meera", "1")


def test_a_day_that_has_not_begun_cannot_be_closed(shop, close, clock):
    since = close().span.end

    with pytest.raises(DatabaseBusyError):
        shop.shop.office.day_close.close(since=since, by=CONSOLE)
    assert shop.sql("SELECT count(*) FROM day_close") == [(1,)]


def test_a_sheet_that_was_damaged_is_told(shop, close):
    close()
    for text in ("", "{}", '{"total": 5}', "[]"):
        shop.sql("UPDATE day_close SET sheet = :text", text=text)
        with pytest.raises(DatabaseDamagedError, match="day close 1"):
            shop.shop.office.day_close.sheet(1, by=CONSOLE)


def test_a_sheet_is_kept_as_text_and_read_back(shop, close):
    shop.stock(CHIPS=20)
    shop.buy("CHIPS")
    sheet = replace(close(), number=7, closed_by="Asha")

    assert from_json(as_json(sheet), sheet.span, number=7, closed_by="Asha") == sheet
