"""The running sale as the staff watch it. Money in paise."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.pace import LONGEST, SellOut
from kiosk.domain.sale import Offer
from kiosk.domain.waiting import Waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveCode:
    """A code on some screen; `name` is the first product of its order."""

    number: str
    kiosk: str
    amount_paise: int
    expires_at: datetime
    name: str
    units: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveOffer:
    """One offer, the units that it sells per minute, and its sell-out."""

    offer: Offer
    per_minute: float
    sell_out: SellOut


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveFigures:
    """One sale at one moment.

    `by_minute` are the units of the last 30 minutes by the clock, the newest, which still runs,
    last. `codes` are the first to end of `codes_live`; `gated` shoppers wait for units that others
    are paying for; `waiting` is what waits for a person.
    """

    at: datetime
    units_sold: int = 0
    units_offered: int = 0
    taken_paise: int = 0
    saved_paise: int = 0
    per_minute: float = 0.0
    by_minute: tuple[int, ...] = (0,) * LONGEST
    offers: tuple[LiveOffer, ...] = ()
    codes: tuple[LiveCode, ...] = ()
    codes_live: int = 0
    gated: int = 0
    waiting: Waiting = field(default_factory=Waiting)
