"""A shopper's call for somebody of the shop."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class HelpPlace(StrEnum):
    """At which screen help is wanted. Stored as its value, so never rename one."""

    WELCOME = "welcome"
    PRODUCTS = "products"
    PAYMENT = "payment"
    RESULT = "result"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCall:
    """Who waits where since when (aware UTC); `coming` is who of the shop is on the way, or ""."""

    kiosk: str
    place: HelpPlace
    asked_at: datetime
    coming: str = ""
