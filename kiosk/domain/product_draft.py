"""Products as people type them: one reading for the form and for lists in files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain import entries
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product import Product

# What was typed, by field. A field that is not there was not asked for: a new product gets what
# is usual, a changed one keeps what it has.
Typed = Mapping[str, str]

LONGEST_NAME = 120
LONGEST_CATEGORY = 40
LONGEST_DESCRIPTION = 2000


@dataclass(frozen=True, slots=True)
class Field:
    """How one field is read, which attribute of `Product` it becomes, and its longest length."""

    read: Callable[[str], object]
    attribute: str
    longest: int = 0


def _line(longest: int, *, needed: bool = False) -> Callable[[str], str | ProblemKind]:
    return lambda text: entries.read_line(text, needed=needed, longest=longest)


def _optional(read: Callable[[str], object], default: object) -> Callable[[str], object]:
    return lambda text: read(text) if text.strip() else default


FIELDS: Mapping[str, Field] = {
    "sku": Field(entries.read_sku, "sku", 40),
    "name": Field(_line(LONGEST_NAME, needed=True), "name", LONGEST_NAME),
    "list_price": Field(entries.read_price, "list_price_paise"),
    "on_hand": Field(entries.read_units, "on_hand"),
    "description": Field(_line(LONGEST_DESCRIPTION), "description", LONGEST_DESCRIPTION),
    "category": Field(_line(LONGEST_CATEGORY), "category", LONGEST_CATEGORY),
    "barcode": Field(entries.read_barcode, "barcode", 32),
    "gst_rate": Field(_optional(entries.read_rate, 0), "gst_rate_bp"),
    "hsn": Field(entries.read_hsn, "hsn", 8),
    "low_stock_at": Field(_optional(entries.read_units, 5), "low_stock_at"),
}
NEEDED = ("sku", "name", "list_price", "on_hand")


def read(typed: Typed) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Return the values by attribute of `Product`, and what cannot be taken, in field order.

    Fields that nobody knows are left out.
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, field in FIELDS.items():
        if name not in typed:
            continue
        value = field.read(typed[name])
        if isinstance(value, ProblemKind):
            longest = str(field.longest) if value is ProblemKind.TOO_LONG else ""
            problems.append(Problem(field=name, kind=value, detail=longest))
        else:
            values[field.attribute] = value
    return values, tuple(problems)


def typed_of(product: Product) -> dict[str, str]:
    """Return the fields as somebody would type them to get `product`."""
    return {
        "sku": product.sku,
        "name": product.name,
        "list_price": plain_rupees(product.list_price_paise),
        "on_hand": str(product.on_hand),
        "description": product.description,
        "category": product.category,
        "barcode": product.barcode,
        "gst_rate": plain_hundredths(product.gst_rate_bp),
        "hsn": product.hsn,
        "low_stock_at": str(product.low_stock_at),
    }


def plain_rupees(paise: int) -> str:
    """Return `paise` as `entries.read_price` reads them: ``1299`` or ``12.50``."""
    rupees, rest = divmod(paise, 100)
    return f"{rupees}.{rest:02d}" if rest else str(rupees)


def plain_hundredths(points: int) -> str:
    """Return basis points as a percentage, the shortest way: ``18`` or ``0.25``."""
    whole, rest = divmod(points, 100)
    return f"{whole}.{rest:02d}".rstrip("0") if rest else str(whole)


def field_of(attribute: str) -> str:
    """Return the field that becomes `attribute` of a product; itself if none does."""
    names = {field.attribute: name for name, field in FIELDS.items()}
    return names.get(attribute, attribute)
