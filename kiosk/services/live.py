"""The sale as the staff watch it: what was sold, how quickly, who pays, and what waits for them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.domain import pace
from kiosk.domain.live import LiveFigures, LiveOffer
from kiosk.domain.pace import Outlook, SellOut
from kiosk.domain.sale import FlashSale, Offer, SaleBoard, SaleState
from kiosk.domain.spans import hour_of, zone_of
from kiosk.services.checkout import ABANDONED_AFTER
from kiosk.services.clock import Clock
from kiosk.services.repeats import safe_to_repeat
from kiosk.services.waiting import what_waits
from kiosk.store import gated, live_figures, payments, products, visits
from kiosk.store.engine import Engines
from kiosk.store.live_figures import MinuteUnits

MOST_CODES = 50
_SNOOZED = SellOut(outlook=Outlook.SNOOZED)


class LiveService:
    """Adds up the sale that is on. Never waits for a writer."""

    def __init__(self, engines: Engines, clock: Clock, kiosk: str, time_zone: str) -> None:
        self._engines = engines
        self._clock = clock
        self._zone = zone_of(time_zone)
        self._kiosk = kiosk

    @safe_to_repeat
    def now(self, board: SaleBoard) -> LiveFigures:
        """Return how the sale on `board` goes; all zero when there is none.

        Raises:
            StoreError: the database cannot be read.
        """
        with self._engines.read.begin() as connection:
            at = self._clock.at(connection)
            figures = _common(connection, at)
            if board.sale is None:
                return figures
            sold, offered = products.units_of_sale(connection, board.sale.id)
            taken, saved = live_figures.sums(connection, board.sale.id, board.sale.opens_at)
            begin = at.replace(second=0, microsecond=0) - timedelta(minutes=pace.LONGEST - 1)
            units = live_figures.units_by_minute(connection, board.sale.id, begin)
        by_minute = _series(units)
        return replace(
            figures,
            units_sold=sold,
            units_offered=offered,
            taken_paise=taken,
            saved_paise=saved,
            per_minute=_pace(by_minute, board.sale, at),
            by_minute=by_minute,
            offers=_offers(board.sale, board.offers, units, at),
        )

    def note_visit(self, sale_id: str) -> None:
        """Count one session that sees the sale; one that was taken back meanwhile counts nothing.

        Raises:
            StoreError: the database cannot do it just now.
        """
        with self._engines.writing() as connection:
            if not products.keep_sale(connection, sale_id):
                return
            hour = hour_of(self._clock.at(connection), self._zone)
            visits.count(connection, sale_id, self._kiosk, hour)


def _common(connection: Connection, at: datetime) -> LiveFigures:
    """Return what there is to watch with a sale or without one."""
    return LiveFigures(
        at=at,
        codes=live_figures.live_codes(connection, at, most=MOST_CODES),
        codes_live=payments.count_live(connection, at),
        gated=gated.count_waiting(connection, at - ABANDONED_AFTER),
        waiting=what_waits(connection, at),
    )


def _series(units: Iterable[MinuteUnits]) -> tuple[int, ...]:
    sums = [0] * pace.LONGEST
    for one in units:
        # A clock of another kiosk may be a moment ahead.
        sums[min(one.minute, pace.LONGEST - 1)] += one.units
    return tuple(sums)


def _pace(by_minute: Sequence[int], sale: FlashSale, at: datetime) -> float:
    seconds = at.second + at.microsecond / 1e6
    minutes_open = (min(at, sale.closes_at) - sale.opens_at).total_seconds() / 60
    return pace.units_per_minute(by_minute, running=seconds / 60, minutes_open=minutes_open)


def _offers(
    sale: FlashSale, offers: Iterable[Offer], units: Iterable[MinuteUnits], at: datetime
) -> tuple[LiveOffer, ...]:
    by_sku: defaultdict[str, list[MinuteUnits]] = defaultdict(list)
    for one in units:
        by_sku[one.sku].append(one)
    paces = {sku: _pace(_series(sold), sale, at) for sku, sold in by_sku.items()}
    is_open = sale.state_at(at) is SaleState.OPEN
    # Made once: most of many offers sell nothing at the moment.
    idle = SellOut(outlook=Outlook.NOT_SELLING if is_open else Outlook.RESTING)
    to_close = (sale.closes_at - at).total_seconds() / 60
    found = []
    for offer in offers:
        speed = paces.get(offer.sku, 0.0)
        left = offer.available
        expected = idle
        if left and offer.snoozed and is_open:
            expected = _SNOOZED
        elif not left or (speed and is_open):
            expected = pace.sell_out(left, speed, to_close)
        found.append(LiveOffer(offer=offer, per_minute=speed, sell_out=expected))
    return tuple(found)
