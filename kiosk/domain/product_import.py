"""What a list of products would do to the shop."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.domain.product import Product
from kiosk.domain.product_csv import LineProblem
from kiosk.domain.text import file_name


class RowEffect(StrEnum):
    """What one line of a list does."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One line that can be taken: the product as it will be.

    `product.version` is that of the product in the shop, 0 for a new one. `units` are those that
    the line names, received in any case for a new product. `picture` is a file beside the list
    that will be its picture, "" for the one it has.
    """

    line: int
    effect: RowEffect
    product: Product
    units: int
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """A list that has been read and compared with the shop; nothing has been changed.

    The ids of the movements it makes follow `id`: its units can be received once.
    """

    id: str
    file: Path
    encoding: str
    unknown_columns: tuple[str, ...]
    rows: tuple[ImportRow, ...]
    problems: tuple[LineProblem, ...]

    @property
    def name(self) -> str:
        """The name of the file, clean."""
        return file_name(self.file.name)

    def count(self, effect: RowEffect) -> int:
        """Return how many lines have `effect`."""
        return sum(row.effect is effect for row in self.rows)

    @property
    def withdrawn(self) -> int:
        """How many lines are about withdrawn products, which stay withdrawn."""
        return sum(row.product.withdrawn for row in self.rows)

    @property
    def units_of_known(self) -> int:
        """The units that the list names for products which the shop has already."""
        return sum(row.units for row in self.rows if row.effect is not RowEffect.NEW)

    @property
    def can_be_taken(self) -> bool:
        """True when no line has a problem."""
        return bool(self.rows) and not self.problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did."""

    added: int
    changed: int
    units: int
