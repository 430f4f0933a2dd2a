"""What the shop owns and sells."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

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

    Prices are in paise and include GST; `gst_rate_bp` is in basis points (1800 is 18 %).

    Raises:
        ValueError: a field is out of range; the sentence names it.
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

    def __post_init__(self) -> None:
        if not self.sku or not self.name:
            raise ValueError("sku and name must not be empty")
        if self.list_price_paise <= 0:
            raise ValueError(f"list_price_paise must be above 0, got {self.list_price_paise}")
        if self.on_hand < 0:
            raise ValueError(f"on_hand must not be negative, got {self.on_hand}")
        if not 0 <= self.gst_rate_bp <= 10_000:
            raise ValueError(f"gst_rate_bp must be from 0 to 10000, got {self.gst_rate_bp}")
