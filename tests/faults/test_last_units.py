"""Many kiosks, real processes, one stock: what is sold is never more than what was there."""

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.invoice import financial_year
from kiosk.domain.operator import CONSOLE, Role
from kiosk.services.clock import system_clock
from tests.conftest import ENGINES
from tests.faults import sellers
from tests.shops import MOBILE, Clock, TestShop

pytestmark = pytest.mark.timeout(100)


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def url(other_url):
    """A database of its own: a kiosk that outlives its test must not sell in the next one's."""
    return other_url


@pytest.fixture
def shop(url):
    """A shop on the system's clock, as the other processes have it."""
    made = TestShop(url, Clock(system_clock()))
    yield made
    made.shop.close()


def orders_in(shop: TestShop) -> Counter[str]:
    return Counter(
        {
            row.state: row.n
            for row in shop.sql("SELECT state, count(*) AS n FROM orders GROUP BY state")
        }
    )


def check_reopened(shop: TestShop) -> None:
    """Check the books as whoever opens the file next finds them."""
    again = TestShop(shop.url, shop.clock)
    try:
        again.check_invariants()
    finally:
        again.shop.close()


# A commit on PostgreSQL waits for the disk three times as long as one on SQLite.
UNITS = {"sqlite": 500, "postgres": 200}


@pytest.mark.fault(13)
def test_eight_kiosks_sell_hundreds_of_units_and_not_one_more(shop, url, engine):
    units = UNITS[engine]
    shop.stock(CHIPS=units)

    answers = sellers.race(url, sellers.sell_until_sold_out, "CHIPS")

    assert answers["paid"] == units
    assert set(answers) <= {"paid", "UnitsHeldError", "SoldOutError"}
    assert orders_in(shop)["paid"] == units
    assert (shop.on_hand("CHIPS"), shop.offer("CHIPS").sold) == (0, units)
    check_reopened(shop)


@pytest.mark.fault(13)
def test_the_race_finds_a_program_that_looks_and_then_sets(shop, url):
    shop.stock(CHIPS=30)

    shop.sql("UPDATE offer SET allotment = 1000")

    sellers.race(url, sellers.sell_until_sold_out, "CHIPS", unsafe=True)

    assert orders_in(shop)["paid"] > 30, "the careless program sold no unit twice"
    with pytest.raises(AssertionError, match="stock and its movements differ"):
        check_reopened(shop)


@pytest.mark.fault(13)
def test_one_unit_goes_to_one_of_eight(shop, url):
    shop.stock(CHIPS=1)

    answers = sellers.race(url, sellers.buy_one, "CHIPS")

    assert answers["paid"] == 1
    assert answers.total() == 8
    assert set(answers) <= {"paid", "refund_due", "UnitsHeldError", "SoldOutError"}
    assert shop.on_hand("CHIPS") == 0
    check_reopened(shop)


@pytest.mark.fault(13, 17)
def test_one_unit_and_eight_late_payments_are_one_sale_and_seven_refunds(shop, url):
    shop.stock(CHIPS=1)
    request_ids = []
    for _ in range(8):
        request = shop.request("CHIPS")
        shop.shop.checkout.cancel(request.order_id)
        request_ids.append(request.id)

    answers = sellers.race(url, sellers.pay_late, request_ids)

    assert answers == {"paid": 1, "refund_due": 7}
    assert len(shop.sql("SELECT * FROM payment")) == 8
    assert len(shop.sql("SELECT * FROM refund")) == 7
    check_reopened(shop)


def test_eight_processes_leave_no_invoice_number_out(shop, url):
    shop.shop.chosen.change({"receipt_title": "tax_invoice"}, by=CONSOLE)
    shop.stock(CHIPS=40)
    orders = [shop.place("CHIPS").id for _ in range(8)]  # of one kiosk: one series for all

    assert sellers.race(url, sellers.pay_order, orders) == {"paid": 8}
    assert sellers.race(url, sellers.sell_until_sold_out, "CHIPS")["paid"] == 32

    rows = shop.sql("SELECT kiosk, invoice_number FROM orders WHERE state = 'paid'")
    sold = Counter(row.kiosk for row in rows)
    year = financial_year(system_clock(), ZoneInfo("Asia/Kolkata")) % 100
    expected = {f"{year}{kiosk}-{n:05d}" for kiosk in sold for n in range(1, sold[kiosk] + 1)}
    assert {row.invoice_number for row in rows} == expected
    assert (len(rows), sold["K1"] >= 8) == (40, True)


@pytest.mark.fault(14)
def test_one_payment_reported_by_four_is_one_payment(shop, url):
    shop.stock(CHIPS=5)
    request = shop.request("CHIPS")

    answers = sellers.race(url, sellers.report_one_payment, request.id, processes=4)

    assert answers == {"paid": 4}
    assert len(shop.sql("SELECT * FROM payment")) == 1
    assert shop.on_hand("CHIPS") == 4
    check_reopened(shop)


@pytest.mark.fault(14)
def test_one_reference_reported_for_four_orders_is_one_sale_and_three_errors(shop, url):
    shop.stock(CHIPS=5)
    request_ids = [shop.request("CHIPS").id for _ in range(4)]

    answers = sellers.race(url, sellers.report_under_one_reference, request_ids, processes=4)

    assert answers == {"paid": 1, "PaymentConflictError": 3}
    assert len(shop.sql("SELECT * FROM payment")) == 1
    assert shop.on_hand("CHIPS") == 4
    check_reopened(shop)


def test_pay_now_pressed_in_four_windows_is_one_code(shop, url):
    shop.stock(CHIPS=5)
    order = shop.place("CHIPS")

    answers = sellers.race(url, sellers.press_pay_now, order.id, processes=4)

    assert list(answers.values()) == [4]
    assert len(shop.sql("SELECT * FROM payment_request")) == 1


def test_a_limit_holds_when_one_shopper_is_at_four_kiosks(shop, url):
    shop.stock(limit=1, CHIPS=9)
    order_ids = [shop.place("CHIPS", 1, MOBILE).id for _ in range(4)]

    answers = sellers.race(url, sellers.pay_order, order_ids, processes=4)

    assert answers == {"paid": 1, "LimitReachedError": 3}
    check_reopened(shop)


@pytest.mark.fault(39)
def test_pins_guessed_by_eight_at_once_are_all_counted(shop, url):
    shop.shop.staff.add("Asha", Role.MANAGER, "2468", by="owner")

    answers = sellers.race(url, sellers.guess_a_pin, "Asha")

    assert answers == {"SignInError": 4, "OperatorLockedError": 4}
    assert shop.sql("SELECT failed_attempts FROM operator") == [(5,)]
