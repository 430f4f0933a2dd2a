"""Spans of time as the shopper reads them."""

import math


def minutes_text(seconds: float) -> str:
    """Return `seconds` as minutes and seconds, such as ``1:10``; rounded up, never below 0."""
    whole = max(0, math.ceil(seconds))
    return f"{whole // 60}:{whole % 60:02d}"
