"""Figures as people read them on charts and in tables."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import format_paise, indian_groups

_LAKH, _CRORE = 1_00_000_00, 1_00_00_000_00


def short_rupees(paise: int) -> str:
    """Return whole rupees for an axis, lakhs and crores in short: ``₹20,000``, ``₹1.5 L``."""
    if paise >= _CRORE:
        return _tr("₹{amount} Cr").format(amount=_tenths(paise, _CRORE))
    if paise >= _LAKH:
        return _tr("₹{amount} L").format(amount=_tenths(paise, _LAKH))
    return format_paise(paise // 100 * 100)


def whole_rupees(paise: int) -> str:
    """Return an amount rounded to whole rupees, as large figures stand on tiles."""
    return format_paise((paise + 50) // 100 * 100)


def units_text(units: int) -> str:
    """Return a number of units with its digits grouped."""
    return indian_groups(units)


def percent_text(part: int, whole: int) -> str:
    """Return ``62%``; a dash where there is no whole, or the part was not counted in it.

    Orders of other programs come without a visit.
    """
    if not 0 < whole >= part:
        return "–"  # noqa: RUF001 - a dash
    return f"{(200 * part + whole) // (2 * whole)}%"


def _tenths(paise: int, unit: int) -> str:
    tenths = (20 * paise + unit) // (2 * unit)
    return f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)
