"""How quickly an offer sells, and when its last unit will be gone at that pace."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

# The last minutes that are looked at; the first span with enough units in it decides.
SPANS = (5, 15, 30)
ENOUGH_UNITS = 3
LONGEST = SPANS[-1]


class Outlook(StrEnum):
    """What is to be expected of an offer."""

    SOLD_OUT = "sold_out"
    SNOOZED = "snoozed"
    RESTING = "resting"  # the sale is not open
    NOT_SELLING = "not_selling"
    AFTER_CLOSE = "after_close"
    IN_MINUTES = "in_minutes"


@dataclass(frozen=True, slots=True, kw_only=True)
class SellOut:
    """When an offer sells out; `minutes` (at least 1) with IN_MINUTES and AFTER_CLOSE alone."""

    outlook: Outlook
    minutes: int | None = None


def units_per_minute(sold: Sequence[int], *, running: float, minutes_open: float) -> float:
    """Return the pace of the last minutes; 0.0 when nothing was sold in any of them.

    `sold` are the units of each of the last `LONGEST` minutes by the clock, the newest last: of
    that one only the part `running` (0 to 1) is over. Five minutes
    follow a flash sale's ups and downs, but of a slow offer they hold one unit or none, and one
    unit more or less doubles the estimate or makes it infinite. So the span grows to 15 and 30
    minutes until it holds three units, whose number is uncertain by about 60 percent (the square
    root of three in three): enough to tell "in minutes" from "in hours". No span reaches back
    behind the opening: a sale that is two minutes old is not slow because nothing was sold before.
    """
    for span in SPANS:
        units = sum(sold[-span:])
        if units >= ENOUGH_UNITS or span == LONGEST:
            return units / max(1.0, min(span - 1 + running, minutes_open))
    return 0.0


def sell_out(left: int, pace: float, minutes_to_close: float) -> SellOut:
    """Return when `left` units, held ones included, are gone at `pace` units per minute."""
    if left == 0:
        return SellOut(outlook=Outlook.SOLD_OUT)
    if pace <= 0:
        return SellOut(outlook=Outlook.NOT_SELLING)
    minutes = left / pace
    outlook = Outlook.IN_MINUTES if minutes < minutes_to_close else Outlook.AFTER_CLOSE
    return SellOut(outlook=outlook, minutes=max(1, round(minutes)))
