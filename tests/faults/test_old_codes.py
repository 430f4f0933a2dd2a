"""PostgreSQL: money for a code that is replaced in the very moment the money comes."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from kiosk.app import open_shop
from kiosk.domain.order import OrderState
from tests.servers import database_of

_LOCK_ORDER = "SELECT id FROM orders WHERE id = :order FOR NO KEY UPDATE"
_LOCK_PRODUCT = "SELECT sku FROM product WHERE sku = 'CHIPS' FOR NO KEY UPDATE"
_REPLACE = "UPDATE payment_request SET state = 'replaced' WHERE id = :request"
_LOWER = "UPDATE order_line SET quantity = 1 WHERE order_id = :order"
_TOTAL = "UPDATE orders SET total_paise = total_paise / 2 WHERE id = :order"
_LIVE = """
INSERT INTO payment_request (id, order_id, gateway, upi_uri, amount_paise, state, issued_at,
  expires_at)
SELECT :order, :order, gateway, upi_uri, amount_paise / 2, 'live', issued_at, expires_at
FROM payment_request WHERE id = :request
"""


@pytest.fixture
def engine() -> str:
    """Only there two transactions write at the same time."""
    return "postgres"


@pytest.fixture
def wait_until_blocked(postgres, postgres_url):
    """Return a function that waits until a transaction waits for a lock of that kind."""

    def wait(on: str) -> None:
        statement = (
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"  # noqa: S608
            f" AND datname = '{database_of(postgres_url)}' AND query LIKE '%FROM {on}%'"
        )
        while not postgres.execute(statement)[0][0]:
            pass

    return wait


@pytest.mark.fault(17)
@pytest.mark.timeout(60)
def test_it_does_not_take_the_units_that_other_codes_hold(shop, wait_until_blocked):
    shop.stock(CHIPS=2)
    old = shop.request("CHIPS", 2)
    others = [shop.place("CHIPS"), shop.place("CHIPS")]
    values = {"order": old.order_id, "request": old.id}
    write = shop.shop.engines.write
    with ThreadPoolExecutor(1) as cashier:
        with write.connect() as quantity, write.connect() as gate:
            quantity.execute(text(_LOCK_ORDER), values)
            for statement in (_REPLACE, _LOWER, _TOTAL):
                quantity.execute(text(statement), values)
            paid = cashier.submit(shop.pay, old)
            wait_until_blocked("orders")  # the money is here, and waits for the order
            gate.execute(text(_LOCK_PRODUCT))
            quantity.commit()
            wait_until_blocked("product")
            for order in others:  # both units are free, so both others pass the gate
                gate.execute(text(_LIVE), values | {"order": order.id})
            gate.commit()

        assert paid.result().state is OrderState.REFUND_DUE
    assert shop.on_hand("CHIPS") == 2


@pytest.mark.fault(11)
def test_windows_with_one_journal_make_its_orders_again_together(shop, url, journal):
    shop.stock(CHIPS=500)
    for _ in range(40):
        shop.buy("CHIPS")
    for table in ("payment", "stock_movement", "order_line", "payment_request", "orders"):
        only = " WHERE reason = 'sold'" if table == "stock_movement" else ""
        shop.sql(f"DELETE FROM {table}{only}")  # noqa: S608 - our own names
    shop.sql("UPDATE product SET on_hand = 500")
    shop.sql("UPDATE offer SET sold = 0")

    with ThreadPoolExecutor(4) as windows:
        opened = windows.map(lambda _number: open_shop(url, journal=journal), range(4))
        for window in opened:
            window.close()

    assert shop.sql("SELECT count(*) FROM payment")[0][0] == 40
    assert shop.on_hand("CHIPS") == 460
