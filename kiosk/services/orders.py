"""Finding an order, and telling what happened to it. Only reads."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.errors import OrderNotFoundError
from kiosk.domain.order import OrderState
from kiosk.domain.order_search import OrderHistory, OrderPage, OrderQuery, read_clues
from kiosk.domain.shopper import stored_key
from kiosk.services import return_checks, timeline
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.store import order_history, order_search, orders, refunds, settings
from kiosk.store.engine import Engines

PAGE = 50


class OrderService:
    """Finds orders of all kiosks, whoever asks from whichever of them."""

    def __init__(self, engines: Engines, time_zone: str, clock: Clock) -> None:
        self._engines = engines
        self._zone = ZoneInfo(time_zone)
        self._clock = clock

    def query(
        self,
        text: str = "",
        *,
        states: frozenset[OrderState] = frozenset(),
        day: date | None = None,
        hour: int | None = None,
    ) -> OrderQuery:
        """Return what to look for: `text` as it was typed, `day` and `hour` as the shop has them.

        The text may be an order's number or the digits at its end, a mobile number or its last
        four digits, the name a shopper gave, the bank's or a gateway's reference of a payment, a
        refund's number or the reference of what went out. An hour that a clock shows twice when
        summer time ends counts as one.
        """
        from_at = until_at = None
        if day is not None:
            first = datetime.combine(day, time(hour or 0))
            last = first + (timedelta(days=1) if hour is None else timedelta(hours=1))
            from_at, until_at = (one.replace(tzinfo=self._zone) for one in (first, last))
        return OrderQuery(clues=read_clues(text), states=states, from_at=from_at, until_at=until_at)

    @safe_to_repeat
    def page(self, query: OrderQuery, *, before_id: str | None = None) -> OrderPage:
        """Return the newest orders of `query`, 50 at most, or those older than `before_id`."""
        shopper = None if query.clues is None else query.clues.shopper
        with self._engines.read.begin() as connection:
            key = stored_key(shopper, lambda: settings.secret(connection))
            return order_search.page(connection, query, key=key, before_id=before_id, count=PAGE)

    @safe_to_repeat
    def history(self, order_id: str) -> OrderHistory:
        """Return one order with all that happened to it.

        Raises:
            OrderNotFoundError: no order has this id.
        """
        with self._engines.read.begin() as connection:
            order = orders.find(connection, order_id)
            if order is None:
                raise OrderNotFoundError(f"no order has the id {order_id!r}")
            requests = order_history.requests(connection, order_id)
            payments = order_history.payments(connection, order_id)
            left = return_checks.left(connection, order)
            return OrderHistory(
                order=order,
                requests=requests,
                payments=payments,
                timeline=timeline.of_order(connection, order, requests, payments),
                amount_left_paise=left.amount_paise,
                units_left={str(sku): count for sku, count in left.units.items()},
                refund_lines=dict(refunds.lines_of_order(connection, order_id)),
            )
