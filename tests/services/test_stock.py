"""Units that come and go other than by a sale."""

import pytest

from kiosk.domain.errors import StockError
from kiosk.domain.numbers import MOST_UNITS
from kiosk.domain.product import MovementReason

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
