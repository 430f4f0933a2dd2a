import pytest

from kiosk.domain.product import Sku
from kiosk.services.planning import OfferPlan
from kiosk.store import products
from tests.conftest import ENGINES

CHIPS = Sku("CHIPS")


@pytest.fixture(params=ENGINES)
def engine(request):
    return str(request.param)


@pytest.fixture
def sales(shop):
    """Two sales of two products each, five units of each on offer; the first one's id, first."""
    first = shop.stock(CHIPS=5, NUTS=5)
    sale = shop.shop.catalogue.on_sale().sale
    assert sale is not None
    second = shop.shop.planning.plan_sale(
        "The next one",
        opens_at=sale.closes_at,
        closes_at=sale.closes_at + (sale.closes_at - sale.opens_at),
        offers=[OfferPlan(sku=Sku(sku), price_paise=1, allotment=5) for sku in ("CHIPS", "NUTS")],
        operator="test",
    )
    return first, second.id


def counted(shop):
    rows = shop.sql("SELECT sale_id, sku, sold FROM offer")
    return {(row.sale_id, row.sku): row.sold for row in rows}


def take(shop, sale_id, units):
    """Take units, look, and undo it: no order was sold for them."""
    with shop.shop.engines.write.connect() as connection, connection.begin() as transaction:
        taken = products.take_from_offer(connection, sale_id, CHIPS, units)
        found = connection.exec_driver_sql("SELECT sale_id, sku, sold FROM offer").all()
        transaction.rollback()
    return taken, {(row.sale_id, row.sku): row.sold for row in found}


def test_units_are_counted_for_one_offer_of_one_sale(shop, sales):
    taken, found = take(shop, sales[0], 3)

    assert taken
    assert found == counted(shop) | {(sales[0], "CHIPS"): 3}


@pytest.mark.parametrize(("units", "is_taken"), [(4, True), (5, True), (6, False), (500, False)])
def test_no_more_is_taken_than_was_allotted(shop, sales, units, is_taken):
    taken, found = take(shop, sales[0], units)

    assert taken is is_taken
    assert found[sales[0], "CHIPS"] == (units if is_taken else 0)


def test_what_is_not_on_offer_is_not_taken(shop, sales):
    assert take(shop, "no sale", 1) == (False, counted(shop))
