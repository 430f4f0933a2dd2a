"""Gives a paid order its invoice number, in the transaction that makes it paid."""

import logging
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from kiosk.domain.invoice import number_in, series_of
from kiosk.domain.order import Order
from kiosk.domain.receipt import PLAIN
from kiosk.domain.settings import ShopSettings
from kiosk.store import counters, orders

logger = logging.getLogger(__name__)

_zone = lru_cache(maxsize=4)(ZoneInfo)


def give_number(connection: Connection, order: Order, shop: ShopSettings, now: datetime) -> Order:
    """Return the order with its invoice number; as it was in a shop that gives out none.

    The series is that of the kiosk of the order and of the financial year of `now`. What is rolled
    back leaves no gap: the counter is rolled back with it.
    """
    if shop.receipt_title == PLAIN:
        return order
    series = series_of(order.kiosk, now, _zone(shop.time_zone))
    number = number_in(series, counters.next_value(connection, f"invoice:{series}"))
    if number is None:
        # The money is worth more than the number; a receipt is written by hand, or elsewhere.
        logger.critical("all invoice numbers of %s are used: order %s", series, order.number)
        return order
    orders.set_invoice_number(connection, order.id, number)
    return replace(order, invoice_number=number)
