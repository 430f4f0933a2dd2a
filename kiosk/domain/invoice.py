"""Invoice numbers: consecutive in each financial year, a series for each kiosk."""

from datetime import datetime
from zoneinfo import ZoneInfo

# CGST Rules, rule 46 (b): "a consecutive serial number not exceeding sixteen characters, in one or
# multiple series, containing alphabets or numerals or special characters hyphen or dash and slash
# ..., unique for a financial year" (https://cbic-gst.gov.in/).
LONGEST = 16
_FIRST_MONTH = 4
# One after the other, when the numbers behind the one before have run out.
_SEPARATORS = "-/"


def financial_year(moment: datetime, zone: ZoneInfo) -> int:
    """Return the year in which the financial year of `moment` (aware) began, on 1 April."""
    local = moment.astimezone(zone)
    return local.year if local.month >= _FIRST_MONTH else local.year - 1


def series_of(kiosk: str, moment: datetime, zone: ZoneInfo) -> str:
    """Return the series of a kiosk in a financial year, such as ``26K1`` for K1 in 2026-27.

    Two digits, then a name of letters and digits: no two kiosks or years have the same.
    """
    return f"{financial_year(moment, zone) % 100:02d}{kiosk}"


def number_in(series: str, count: int) -> str | None:
    """Return the `count`-th number of a series, such as ``26K1-00042``; None when all are used.

    A kiosk whose name has eight characters has 199,998 of them a year.
    """
    room = LONGEST - len(series) - 1
    for separator in _SEPARATORS:
        if count < 10**room:
            return f"{series}{separator}{count:0{min(5, room)}d}"
        count -= 10**room - 1
    return None
