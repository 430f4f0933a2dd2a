"""The shop's products as a manager looks through them: which, in which order, page by page."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.product import Sku


class ProductOrder(StrEnum):
    """What a list of products is sorted by; the SKU decides between equals."""

    NAME = "name"
    SKU = "sku"
    CATEGORY = "category"
    LIST_PRICE = "list_price"
    ON_HAND = "on_hand"


class ProductFilter(StrEnum):
    """Which products a list shows."""

    KEPT = "kept"  # all that were not withdrawn
    LOW = "low"  # of these, those with few units on hand
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductQuery:
    """Which products, and in which order; every word of `search` must be found."""

    search: str = ""
    only: ProductFilter = ProductFilter.KEPT
    order: ProductOrder = ProductOrder.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRow:
    """One product in a list; `held` are units that shoppers are paying for."""

    sku: Sku
    name: str
    category: str
    photo: str
    barcode: str
    list_price_paise: int
    gst_rate_bp: int
    on_hand: int
    low_stock_at: int
    held: int
    withdrawn: bool

    @property
    def is_low(self) -> bool:
        """True when it is time to order more."""
        return self.on_hand <= self.low_stock_at


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductPage:
    """Some rows of a list, `first` counted from 0, and how many there are in `total`."""

    rows: tuple[ProductRow, ...]
    first: int
    total: int
