"""The running sale in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.live import LiveCode, LiveFigures, LiveOffer
from kiosk.domain.pace import Outlook, SellOut
from kiosk.domain.sale import SaleState
from kiosk.domain.waiting import Waiting
from kiosk.ui.backoffice.chart_painting import Bar
from kiosk.ui.durations import minutes_text

_HOUR = 60
_LONG = 90
# What is urgent comes first; among those, the one that is gone first.
_ORDER = (
    Outlook.IN_MINUTES,
    Outlook.AFTER_CLOSE,
    Outlook.NOT_SELLING,
    Outlook.RESTING,
    Outlook.SNOOZED,
    Outlook.SOLD_OUT,
)


def sell_out_text(expected: SellOut) -> str:
    """Return when an offer sells out, in a word or two."""
    if expected.outlook is Outlook.IN_MINUTES and expected.minutes is not None:
        hours, minutes = divmod(expected.minutes, _HOUR)
        if expected.minutes < _LONG:
            return _tr("{minutes} min").format(minutes=expected.minutes)
        return _tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    return {
        Outlook.SOLD_OUT: _tr("sold out"),
        Outlook.SNOOZED: _tr("on a break"),
        Outlook.NOT_SELLING: _tr("not selling"),
        Outlook.AFTER_CLOSE: _tr("after close"),
    }.get(expected.outlook, "–")  # noqa: RUF001 - a dash


def sell_out_tone(one: LiveOffer) -> str:
    """Return the colour token of an offer's sell-out."""
    if one.sell_out.outlook in {Outlook.SOLD_OUT, Outlook.SNOOZED, Outlook.RESTING}:
        return "grey"
    return "ink"


def by_sell_out(one: LiveOffer) -> tuple[int, int, str]:
    """Return what the table of offers is sorted by."""
    return (_ORDER.index(one.sell_out.outlook), one.sell_out.minutes or 0, one.offer.name)


def minute_bars(figures: LiveFigures) -> list[Bar]:
    """Return a bar for each of the last minutes; the one that runs is "now"."""
    last = len(figures.by_minute) - 1
    return [
        Bar(
            label=_minute_label(last - place),
            value=units,
            text=str(units),
            told=_tr("{when}: {units} units").format(when=_minute_told(last - place), units=units),
            tone="flame" if place == last else "ink",
        )
        for place, units in enumerate(figures.by_minute)
    ]


def _minute_label(ago: int) -> str:
    if ago == 0:
        return _tr("now")
    return _tr("{minutes} min ago").format(minutes=ago) if ago % 10 == 9 else ""


def _minute_told(ago: int) -> str:
    return _tr("{minutes} min ago").format(minutes=ago) if ago else _tr("This minute")


def code_time(code: LiveCode, now: datetime) -> str:
    """Return how long a code can still be paid."""
    return minutes_text((code.expires_at - now).total_seconds())


def waiting_text(waiting: Waiting) -> str:
    """Return what waits for a person, in a few words, the most urgent first."""
    kinds = (
        (_tr("payments to confirm: {count}"), len(waiting.claims)),
        (_tr("refunds: {count}"), len(waiting.refunds)),
        (_tr("amounts to check: {count}"), len(waiting.reviews)),
        (_tr("unknown money: {count}"), len(waiting.unknown)),
    )
    parts = [text.format(count=count) for text, count in kinds if count]
    return " · ".join(parts) or _tr("nothing to do")


def state_text(state: SaleState | None) -> str:
    """Return where a sale stands."""
    return {
        None: "",
        SaleState.UPCOMING: _tr("Opens soon"),
        SaleState.OPEN: _tr("Open"),
        SaleState.PAUSED: _tr("Paused"),
        SaleState.CLOSED: _tr("Closed"),
    }[state]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Live", text)
