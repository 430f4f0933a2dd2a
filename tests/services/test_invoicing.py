"""Invoice numbers: one for each order that is paid, one after the other, and none left out."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.errors import DatabaseBusyError
from kiosk.domain.operator import CONSOLE
from kiosk.domain.order import OrderState
from kiosk.store import counters, orders
from tests.shops import TestShop

LAST_SECOND = datetime(2027, 3, 31, 18, 29, 59, tzinfo=UTC)  # 23:59:59 in India


@pytest.fixture
def invoicing(url, clock):
    made = TestShop(url, clock, receipt_title="tax_invoice")
    yield made
    made.check_invariants()
    made.shop.close()


def numbers(shop):
    rows = shop.sql("SELECT invoice_number FROM orders ORDER BY invoice_number")
    return [row.invoice_number for row in rows if row.invoice_number]


def test_a_shop_without_invoices_gives_out_none(shop):
    shop.stock(CHIPS=5)
    assert shop.buy("CHIPS").invoice_number is None
    assert numbers(shop) == []
    assert not shop.sql("SELECT name FROM counter WHERE name LIKE 'invoice%'")


@pytest.mark.parametrize("title", ["tax_invoice", "bill_of_supply"])
def test_a_paid_order_has_the_next_number(url, clock, title):
    shop = TestShop(url, clock, receipt_title=title)
    shop.stock(CHIPS=5)
    first, second = shop.buy("CHIPS"), shop.buy("CHIPS")

    assert (first.invoice_number, second.invoice_number) == ("26K1-00001", "26K1-00002")
    assert shop.shop.checkout.order(first.id).invoice_number == "26K1-00001"
    shop.shop.close()


def test_a_payment_that_comes_again_or_twice_takes_no_number(invoicing):
    invoicing.stock(CHIPS=5)
    request = invoicing.request("CHIPS")
    for reference in ("A", "A", "B"):
        assert invoicing.pay(request, reference=reference).invoice_number == "26K1-00001"
    assert invoicing.buy("CHIPS").invoice_number == "26K1-00002"


def test_money_that_goes_back_takes_no_number(invoicing):
    invoicing.stock(CHIPS=1, NUTS=1)
    late = invoicing.request("CHIPS")
    invoicing.shop.checkout.cancel(late.order_id)
    invoicing.buy("CHIPS")
    low = invoicing.request("NUTS")

    assert invoicing.pay(late).state is OrderState.REFUND_DUE
    assert invoicing.pay(low, amount_paise=1).state is OrderState.REVIEW
    assert numbers(invoicing) == ["26K1-00001"]


def test_a_late_payment_that_is_fulfilled_has_the_number_of_its_moment(invoicing, clock):
    invoicing.stock(CHIPS=5)
    late = invoicing.request("CHIPS")
    clock.pass_seconds(4000)
    assert invoicing.pay(late).invoice_number == "26K1-00001"


def test_a_new_series_begins_with_the_financial_year(url, clock):
    clock.now = LAST_SECOND
    shop = TestShop(url, clock, receipt_title="tax_invoice")
    shop.stock(CHIPS=5)
    waiting = shop.request("CHIPS")
    before = shop.buy("CHIPS")
    clock.pass_seconds(1)

    assert before.invoice_number == "26K1-00001"
    assert shop.pay(waiting).invoice_number == "27K1-00001"
    assert shop.buy("CHIPS").invoice_number == "27K1-00002"
    shop.shop.close()


def test_a_payment_that_is_rolled_back_leaves_no_gap(invoicing, monkeypatch):
    invoicing.stock(CHIPS=5)
    request = invoicing.request("CHIPS")

    def fail(*_arguments, **_named):
        raise DatabaseBusyError("busy")

    with monkeypatch.context() as patch:
        patch.setattr(orders, "set_state", fail)
        with pytest.raises(DatabaseBusyError):
            invoicing.pay(request, reference="A")
    assert numbers(invoicing) == []
    assert invoicing.buy("CHIPS").invoice_number == "26K1-00001"
    assert invoicing.pay(request, reference="A").invoice_number == "26K1-00002"


def test_each_kiosk_has_its_own_series(invoicing, url, clock):
    other = TestShop(url, clock, kiosk="K2", receipt_title="tax_invoice")
    invoicing.stock(CHIPS=5)
    bought = [shop.buy("CHIPS").invoice_number for shop in (invoicing, other, invoicing)]
    other.shop.close()
    assert bought == ["26K1-00001", "26K2-00001", "26K1-00002"]


def test_when_all_numbers_are_used_the_sale_goes_on(invoicing, caplog):
    invoicing.stock(CHIPS=5)
    with invoicing.shop.engines.writing() as connection:
        counters.raise_to(connection, "invoice:26K1", 10**12)
    order = invoicing.buy("CHIPS")

    assert (order.state, order.invoice_number) == (OrderState.PAID, None)
    assert "all invoice numbers" in caplog.text


def test_a_number_of_the_database_is_given_out_once(invoicing):
    invoicing.stock(CHIPS=5)
    order = invoicing.buy("CHIPS")
    with invoicing.shop.engines.writing() as connection:
        counters.skip(connection, 1000)  # as after a restored backup
        orders.find(connection, order.id)
    assert invoicing.buy("CHIPS").invoice_number == "26K1-01002"


def test_a_title_chosen_in_the_settings_counts_from_the_next_opening(shop, url, clock):
    shop.shop.chosen.change({"receipt_title": "tax_invoice"}, by=CONSOLE)
    again = TestShop(url, clock)
    again.stock(CHIPS=5)
    assert again.buy("CHIPS").invoice_number == "26K1-00001"
    again.shop.close()
