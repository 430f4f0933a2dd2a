"""The sheet of one day close: what a shop counts its money and its shelf against."""

import json
from dataclasses import asdict, dataclass, replace
from typing import Any

from kiosk.domain.report import GatewayMoney, GstLine, RefundSums, Sold
from kiosk.domain.spans import Span
from kiosk.domain.tax import GstSum


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """All that happened between two closes; `number` is 0 and `closed_by` empty until it is closed.

    `owed_paise` are the refunds that arose from payments by themselves, done or not. `counted` and
    `written_off` are the units by which counts and write-offs changed the stock. `missed` payments
    of `missed_paise` were recorded in the time of earlier closes, and are on no sheet but this one:
    the clock had been set back. `round_off_paise` is as in the report.
    """

    span: Span
    total: Sold
    by_gateway: tuple[GatewayMoney, ...]
    gst_by_rate: tuple[GstLine, ...]
    refunds: RefundSums
    owed_paise: int
    counted: int
    written_off: int
    missed: int = 0
    missed_paise: int = 0
    round_off_paise: int = 0
    number: int = 0
    closed_by: str = ""

    @property
    def received_paise(self) -> int:
        """Money that came, of all gateways."""
        return sum(one.paise for one in self.by_gateway)

    @property
    def payments(self) -> int:
        """How many payments came, of all gateways."""
        return sum(one.payments for one in self.by_gateway)

    @property
    def difference_paise(self) -> int:
        """Money that came and is neither a sale nor owed back: 0, or the books are wrong."""
        asked_paise = self.total.taken_paise + self.round_off_paise
        return self.received_paise - asked_paise - self.owed_paise


def as_json(sheet: DaySheet) -> str:
    """Return the figures of `sheet` as text to be kept; number, span and name are kept beside."""
    content = asdict(sheet)
    for name in ("span", "number", "closed_by"):
        del content[name]
    return json.dumps(content, sort_keys=True)


def from_json(text: str, span: Span, *, number: int, closed_by: str) -> DaySheet:
    """Return the sheet that was kept as `text`.

    Raises:
        ValueError: it is no such text.
    """
    try:
        kept: dict[str, Any] = json.loads(text)
        sheet = DaySheet(
            span=span,
            total=Sold(**kept["total"]),
            by_gateway=tuple(GatewayMoney(**one) for one in kept["by_gateway"]),
            gst_by_rate=tuple(
                GstLine(**one | {"gst": GstSum(**one["gst"])}) for one in kept["gst_by_rate"]
            ),
            refunds=RefundSums(**kept["refunds"]),
            owed_paise=kept["owed_paise"],
            counted=kept["counted"],
            written_off=kept["written_off"],
            missed=kept.get("missed", 0),
            missed_paise=kept.get("missed_paise", 0),
            round_off_paise=kept.get("round_off_paise", 0),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"day close {number} cannot be read") from error
    return replace(sheet, number=number, closed_by=closed_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayClose:
    """One close in the list of all."""

    number: int
    span: Span
    closed_by: str
