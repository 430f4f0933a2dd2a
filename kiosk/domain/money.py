"""Money is an `int` of paise everywhere; text only here, at the edge."""

import re

_RUPEES = re.compile(r"(?P<rupees>[0-9]{1,10})(?:\.(?P<paise>[0-9]{1,2}))?", re.ASCII)


def format_paise(paise: int, *, exact: bool = False) -> str:
    """Return `paise` as rupees with Indian digit groups, such as ``₹1,29,900``.

    Paise are shown when there are any, or always when `exact`.
    """
    sign = "-" if paise < 0 else ""
    rupees, rest = divmod(abs(paise), 100)
    text = f"{sign}₹{indian_groups(rupees)}"
    return f"{text}.{rest:02d}" if exact or rest else text


def signed_paise(paise: int) -> str:
    """Return a difference with its sign and its paise, such as ``+₹0.40``."""
    sign = "−" if paise < 0 else "+"  # noqa: RUF001 - a minus sign
    return f"{sign}{format_paise(abs(paise), exact=True)}"


def whole_rupees_paise(paise: int) -> int:
    """Return an amount above 0 rounded half up to whole rupees, at least one rupee."""
    return max(100, (paise + 50) // 100 * 100)


def indian_groups(number: int) -> str:
    """Return `number`, 0 or more, with its digits grouped as lakh and crore: three, then pairs."""
    digits = str(number)
    head, tail = digits[:-3], digits[-3:]
    while head:
        head, tail = head[:-2], f"{head[-2:]},{tail}"
    return tail


def signed_groups(number: int) -> str:
    """Return a difference of units with its sign, in the groups of India: ``+1,00,000``."""
    return f"{'-' if number < 0 else '+'}{indian_groups(abs(number))}"


def parse_rupees(text: str) -> int:
    """Return the paise that `text`, plain rupees such as ``1299`` or ``12.50``, stands for.

    Raises:
        ValueError: anything but ASCII digits with at most two decimals, up to ten digits.
    """
    match = _RUPEES.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not an amount in rupees: {text!r}")
    return int(match["rupees"]) * 100 + int((match["paise"] or "").ljust(2, "0"))


def percent_off(list_price_paise: int, price_paise: int) -> int:
    """Return the discount in whole percent, rounded half up; 0 when there is none."""
    if list_price_paise <= 0 or price_paise >= list_price_paise:
        return 0
    saved = list_price_paise - price_paise
    return (200 * saved + list_price_paise) // (2 * list_price_paise)
