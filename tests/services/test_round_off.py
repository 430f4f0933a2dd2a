"""A shop that rounds totals to whole rupees: what is asked for, and what goes back."""

import csv
from datetime import timedelta
from decimal import Decimal

import pytest

from kiosk.domain.day_sheet import as_json, from_json
from kiosk.domain.errors import AmountTooLargeError, InputError
from kiosk.domain.operator import CONSOLE
from kiosk.domain.order import OrderState
from kiosk.domain.problems import ProblemKind
from kiosk.domain.product import Sku
from kiosk.domain.refund import RefundDraft, RefundReason
from kiosk.domain.report_csv import sheet_lines
from kiosk.domain.spans import Span, zone_of
from kiosk.services.sales_export import nobody_asks
from kiosk.store import books
from tests.shops import TestShop

CHIPS = Sku("CHIPS")


@pytest.fixture
def rounding(url, clock, journal):
    """A shop that rounds."""
    made = TestShop(url, clock, journal=journal, round_off=True)
    yield made
    made.check_invariants()
    assert faults(made) == []
    made.shop.close()


def faults(shop):
    with books.snapshot(shop.shop.engines.read) as connection:
        return [fault.sentence for fault in books.find_faults(connection)]


@pytest.fixture
def checkout(rounding, clock):
    """A function that opens the shop once more, with other settings, and returns its checkout."""
    opened = []

    def open_another(**settings):
        opened.append(TestShop(rounding.url, clock, kiosk="K2", **{"round_off": True, **settings}))
        return opened[-1].shop.checkout

    yield open_another
    for one in opened:
        one.shop.close()


def give_back(shop, order, **fields):
    draft = RefundDraft(order_id=order.id, note="Broken", **fields)
    return shop.shop.office.refunds.give_back(draft, by=CONSOLE).refunds[-1].amount_paise


@pytest.mark.parametrize(
    ("price_paise", "units", "total_paise"),
    [(99_60, 1, 100_00), (99_50, 1, 100_00), (99_49, 1, 99_00), (33_15, 3, 99_00), (20, 1, 1_00)],
)
def test_the_code_asks_for_whole_rupees(rounding, price_paise, units, total_paise):
    rounding.stock(CHIPS=9, price_paise=price_paise)
    order = rounding.place("CHIPS", units)

    request = rounding.shop.checkout.request_payment(order.id)

    assert order.total_paise == request.amount_paise == total_paise
    assert order.round_off_paise == total_paise - units * price_paise
    assert f"am={total_paise // 100}.00" in request.upi_uri
    paid = rounding.pay(request)
    assert (paid.state, paid.refunds) == (OrderState.PAID, ())
    assert rounding.shop.checkout.order(order.id).total_paise == total_paise


def test_a_shop_that_does_not_round_asks_for_every_paisa(shop):
    shop.stock(CHIPS=9, price_paise=99_60)

    assert shop.request("CHIPS").amount_paise == 99_60
    assert shop.place("CHIPS").round_off_paise == 0


def test_another_quantity_is_rounded_anew(rounding):
    rounding.stock(CHIPS=9, price_paise=33_20)
    order = rounding.place("CHIPS")

    changed = rounding.shop.checkout.change_quantity(order.id, 3)

    assert (order.total_paise, changed.total_paise) == (33_00, 100_00)
    assert rounding.shop.checkout.order(order.id) == changed
    rounding.pay(rounding.shop.checkout.request_payment(order.id))


def test_an_order_keeps_its_total_until_its_quantity_changes(rounding, checkout):
    rounding.stock(CHIPS=9, price_paise=99_60)
    order = checkout(round_off=False).place("CHIPS", quantity=1)
    assert order.total_paise == 99_60

    assert rounding.shop.checkout.request_payment(order.id).amount_paise == 99_60
    assert rounding.shop.checkout.change_quantity(order.id, 1).total_paise == 99_60
    assert rounding.shop.checkout.change_quantity(order.id, 2).total_paise == 199_00
    rounding.pay(rounding.shop.checkout.request_payment(order.id))


def test_one_payment_has_to_carry_the_rounded_total(rounding, checkout):
    rounding.stock(CHIPS=9, price_paise=99_60)
    with pytest.raises(AmountTooLargeError):
        checkout(maximum_paise=99_99).place("CHIPS", quantity=1)
    order = checkout(maximum_paise=100_00).place("CHIPS", quantity=1)
    with pytest.raises(AmountTooLargeError):
        checkout(maximum_paise=199_00 - 1).change_quantity(order.id, 2)

    assert checkout(maximum_paise=199_00).change_quantity(order.id, 2).units == 2


def test_the_unrounded_sum_is_too_little(rounding):
    rounding.stock(CHIPS=9, price_paise=99_60)

    order = rounding.pay(rounding.request("CHIPS"), amount_paise=99_60)

    assert order.state is OrderState.REVIEW
    assert [one.amount_paise for one in order.refunds] == [99_60]


def test_what_is_above_the_rounded_total_goes_back(rounding):
    rounding.stock(CHIPS=9, price_paise=99_40)

    order = rounding.pay(rounding.request("CHIPS"), amount_paise=99_40)

    assert order.state is OrderState.PAID
    [back] = order.refunds
    assert (back.reason, back.amount_paise) == (RefundReason.AMOUNT_HIGH, 40)


# What goes back


@pytest.mark.parametrize(
    ("price_paise", "units", "total_paise"),
    [(99_60, 1, 100_00), (33_20, 3, 100_00), (33_15, 3, 99_00)],
)
def test_who_brings_everything_back_gets_what_was_paid(rounding, price_paise, units, total_paise):
    rounding.stock(CHIPS=9, price_paise=price_paise)
    order = rounding.buy("CHIPS", units)

    assert give_back(rounding, order, units={CHIPS: units}, restock=True) == total_paise
    assert rounding.shop.office.orders.history(order.id).amount_left_paise == 0


@pytest.mark.parametrize(
    ("price_paise", "parts"),
    [(33_20, [33_20, 33_20, 33_60]), (33_15, [33_15, 33_15, 32_70]), (33_00, [33_00] * 3)],
)
def test_one_after_the_other_comes_to_the_same(rounding, price_paise, parts):
    rounding.stock(CHIPS=9, price_paise=price_paise)
    order = rounding.buy("CHIPS", 3)

    assert [give_back(rounding, order, units={CHIPS: 1}) for _ in range(3)] == parts
    assert sum(parts) == order.total_paise


def test_a_part_that_was_given_back_before_is_not_given_again(rounding):
    rounding.stock(CHIPS=9, price_paise=99_60)
    order = rounding.buy("CHIPS", 2)  # 199.20, rounded to 199
    give_back(rounding, order, units={CHIPS: 1}, amount="50")

    assert give_back(rounding, order, units={CHIPS: 1}) == 99_60
    assert rounding.shop.office.orders.history(order.id).amount_left_paise == 199_00 - 149_60


def test_nobody_gets_more_than_the_rounded_total(rounding):
    rounding.stock(CHIPS=9, price_paise=99_40)
    order = rounding.buy("CHIPS")

    with pytest.raises(InputError) as refused:
        give_back(rounding, order, units={CHIPS: 1}, amount="99.40")

    [problem] = refused.value.problems
    assert (problem.field, problem.kind, problem.detail) == ("amount", ProblemKind.TOO_LARGE, "₹99")
    assert give_back(rounding, order, amount="99") == 99_00


# What it comes to


def test_a_sheet_of_rounded_orders_adds_up(rounding, clock):
    rounding.stock(CHIPS=9, price_paise=99_60)
    rounding.buy("CHIPS")  # 40 paise more
    rounding.buy("CHIPS", 4)  # 398.40: 40 paise less
    rounding.buy("CHIPS", 2)  # 199.20: 20 paise less
    clock.pass_seconds(1)
    day_close = rounding.shop.office.day_close
    since = day_close.preview(by=CONSOLE).span.begin

    sheet = day_close.close(since=since, by=CONSOLE)

    assert (sheet.total.taken_paise, sheet.received_paise) == (7 * 99_60, 697_00)
    assert (sheet.round_off_paise, sheet.difference_paise) == (-20, 0)
    assert day_close.sheet(sheet.number, by=CONSOLE) == sheet
    assert "round_off,-0.20\r\n" in "".join(sheet_lines(sheet, zone_of("Asia/Kolkata")))
    report = rounding.shop.office.reports.of(sheet.span, by=CONSOLE)
    assert report.round_off_paise == -20
    assert sum(one.gross_paise for one in report.gst_by_rate) == 697_20


def test_a_sheet_from_before_there_was_a_round_off_can_be_read(shop, clock):
    shop.stock(CHIPS=9)
    shop.buy("CHIPS")
    clock.pass_seconds(1)
    day_close = shop.shop.office.day_close
    sheet = day_close.close(since=day_close.preview(by=CONSOLE).span.begin, by=CONSOLE)
    old = as_json(sheet).replace('"round_off_paise": 0, ', "")
    assert "round_off" not in old + "".join(sheet_lines(sheet, zone_of("Asia/Kolkata")))

    assert from_json(old, sheet.span, number=1, closed_by="console") == sheet


def test_the_lines_of_an_export_come_to_what_was_paid(rounding, clock):
    rounding.stock(CHIPS=9, TEA=9, price_paise=99_60)
    order = rounding.place("CHIPS")
    rounding.sql(
        "INSERT INTO order_line SELECT order_id, 2, 'TEA', 'Tea', 2, 3330, 5000, 500"
        " FROM order_line"
    )
    rounding.sql("UPDATE orders SET total_paise = 16600")  # 99.60 and 66.60 are 166.20
    rounding.pay(rounding.shop.checkout.request_payment(order.id))
    clock.pass_seconds(1)
    rounding.buy("CHIPS")
    span = Span(clock.now - timedelta(days=1), clock.now + timedelta(days=1))

    export = rounding.shop.office.sales_export.lines(span, by=CONSOLE, progress=nobody_asks)
    rows = list(csv.DictReader(export))

    assert [(row["sku"], row["total"], row["round_off"]) for row in rows] == [
        ("CHIPS", "99.60", "-0.20"),
        ("TEA", "66.60", "0.00"),
        ("CHIPS", "99.60", "0.40"),
    ]
    report = rounding.shop.office.reports.of(span, by=CONSOLE)
    assert (report.total.taken_paise, report.round_off_paise) == (265_80, 20)
    parts = ("taxable", "cgst", "sgst", "round_off")
    [paid] = rounding.sql("SELECT sum(amount_paise) AS paise FROM payment")
    assert sum(Decimal(row[part]) for row in rows for part in parts) * 100 == paid.paise
