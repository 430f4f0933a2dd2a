"""What the shop owns and sells."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from kiosk.domain.numbers import MOST_UNITS, check_whole
from kiosk.domain.payment import MOST_PAISE

Sku = NewType("Sku", str)


class MovementReason(StrEnum):
    """Why units came or went. Stored as its value, so never rename one."""

    RECEIVED = "received"
    SOLD = "sold"
    COUNTED = "counted"
    WRITTEN_OFF = "written_off"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One product, with the units on the shelf.

    Prices are in paise and include GST; `gst_rate_bp` is in basis points (1800 is 18 %). `version`
    counts the changes: whoever changes an older one than there is must look again.

    Raises:
        ValueError: a field is out of range; the sentence names it.
        TypeError: a field that counts is not an int; the sentence names it.
    """

    sku: Sku
    name: str
    list_price_paise: int
    description: str = ""
    category: str = ""
    photo: str = ""
    barcode: str = ""
    gst_rate_bp: int = 0
    hsn: str = ""
    on_hand: int = 0
    low_stock_at: int = 5
    withdrawn: bool = False
    version: int = 1

    def __post_init__(self) -> None:
        if not self.sku or not self.name:
            raise ValueError("sku and name must not be empty")
        check_whole("list_price_paise", self.list_price_paise, least=1, most=MOST_PAISE)
        check_whole("on_hand", self.on_hand, least=0, most=MOST_UNITS)
        check_whole("low_stock_at", self.low_stock_at, least=0, most=MOST_UNITS)
        check_whole("gst_rate_bp", self.gst_rate_bp, least=0, most=10_000)
