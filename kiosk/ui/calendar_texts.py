"""Days and months as the current language names them. Digits are 0-9 in every language.

`Languages` makes its language Qt's default locale; only names are asked of that, never a number or
a whole date: those would come in the digits of the script.
"""

from datetime import date, datetime

from PySide6.QtCore import QLocale

_SHORT = QLocale.FormatType.ShortFormat


def weekday_name(number: int) -> str:
    """Return the short name of a day of the week, counted from Monday as 1."""
    return QLocale().dayName(number, _SHORT)


def month_title(month: date) -> str:
    """Return a month such as ``November 2026``, for above its days."""
    return f"{QLocale().standaloneMonthName(month.month)} {month.year}"


def short_day_text(day: date) -> str:
    """Return a day such as ``8 Nov``."""
    return f"{day.day} {QLocale().monthName(day.month, _SHORT)}"


def day_text(day: date) -> str:
    """Return a day such as ``Sun 8 Nov 2026``."""
    return f"{weekday_name(day.isoweekday())} {short_day_text(day)} {day.year}"


def moment_text(moment: datetime) -> str:
    """Return a moment on the shop's clock such as ``Sun 8 Nov 2026, 18:30``."""
    return f"{day_text(moment)}, {moment:%H:%M}"
