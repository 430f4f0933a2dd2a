"""Compares a list of products with the shop: what would be new, what would change, what cannot be.

The whole list is read before anything is said, so that one report names every line.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.domain import product_draft
from kiosk.domain.errors import InputError
from kiosk.domain.money import format_paise
from kiosk.domain.numbers import MOST_UNITS
from kiosk.domain.picture import is_bare_name
from kiosk.domain.problems import Problem, ProblemKind
from kiosk.domain.product import Product, Sku
from kiosk.domain.product_csv import MOST_BYTES, LineProblem, Row, Sheet, read_sheet, shown
from kiosk.domain.product_import import ImportPreview, ImportRow, RowEffect
from kiosk.services.picture_reading import check_picture

# Called with how much of the work is done, and all of it; may raise CancelledError to stop.
Progress = Callable[[int, int], None]
_STEP = 200


def read_file(path: Path) -> Sheet:
    """Take the list in `path` apart.

    Raises:
        InputError: it cannot be taken as a whole.
    """
    try:
        if not path.is_file():
            kind = ProblemKind.NOT_A_FILE if path.exists() else ProblemKind.NO_SUCH_FILE
            raise InputError(Problem(field="file", kind=kind))
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        told = error.strerror or ""
        raise InputError(Problem(field="file", kind=ProblemKind.UNREADABLE, detail=told)) from error
    return read_sheet(content)


class Comparison:
    """The shop as it is, for comparing a list with it: its products, and their dearest offers."""

    def __init__(self, there: Iterable[Product], offers: Mapping[Sku, int], folder: Path) -> None:
        self._there = {product.sku: product for product in there}
        self._offers = offers
        self._folder = folder
        self._pictures: dict[str, tuple[Problem, ...]] = {}
        self._lines: dict[str, int] = {}
        self._barcodes: dict[str, str] = {}

    def preview(
        self, file: Path, sheet: Sheet, progress: Progress, *, identifier: str
    ) -> ImportPreview:
        """Return what the list would do, and every problem with its line."""
        if "barcode" in sheet.columns:
            listed = {row.typed["sku"].strip() for row in sheet.rows}
            self._barcodes = {
                product.barcode: product.sku
                for product in self._there.values()
                if product.barcode and product.sku not in listed
            }
        rows: list[ImportRow] = []
        problems = list(sheet.problems)
        for number, row in enumerate(sheet.rows):
            if number % _STEP == 0:
                progress(number, len(sheet.rows))
            taken = self._take(row)
            if isinstance(taken, ImportRow):
                rows.append(taken)
            else:
                problems += taken
        return ImportPreview(
            id=identifier,
            file=file,
            encoding=sheet.encoding,
            unknown_columns=sheet.unknown,
            rows=tuple(rows),
            problems=tuple(sorted(problems, key=lambda found: found.line)),
        )

    def _take(self, row: Row) -> ImportRow | list[LineProblem]:
        values, found = product_draft.read(row.typed)
        there = self._there.get(Sku(str(values.get("sku", ""))))
        problems = [*found, *self._conflicts(row.line, values, there)]
        picture = row.typed.get("picture", "").strip()
        if there is not None and picture == there.photo:
            picture = ""
        problems += self._picture_problems(picture)
        if problems:
            return [
                LineProblem(line=row.line, problem=one, value=shown(row.typed.get(one.field, "")))
                for one in problems
            ]
        return _row(row.line, values, there, picture)

    def _conflicts(
        self, line: int, values: Mapping[str, Any], there: Product | None
    ) -> list[Problem]:
        """Return where the line does not fit the lines above it, or the rest of the shop."""
        problems = []
        sku = values.get("sku")
        if sku is not None and self._lines.setdefault(sku, line) != line:
            problems.append(_problem("sku", ProblemKind.REPEATED, str(self._lines[sku])))
        barcode = values.get("barcode")
        if barcode:
            holder = self._barcodes.setdefault(barcode, str(sku))
            if holder != sku:
                problems.append(_problem("barcode", ProblemKind.TAKEN, holder))
        if there is not None:
            problems += below_offer(there, values, self._offers.get(there.sku, 0))
            if there.on_hand + values.get("on_hand", 0) > MOST_UNITS:
                problems.append(_problem("on_hand", ProblemKind.TOO_LARGE))
        return problems

    def _picture_problems(self, name: str) -> tuple[Problem, ...]:
        if name and name not in self._pictures:
            self._pictures[name] = self._look_at(name)
        return self._pictures.get(name, ())

    def _look_at(self, name: str) -> tuple[Problem, ...]:
        if not is_bare_name(name):
            return (_problem("picture", ProblemKind.NOT_BESIDE),)
        try:
            check_picture(self._folder / name)
        except InputError as error:
            return error.problems
        return ()


def _row(line: int, values: Mapping[str, Any], there: Product | None, picture: str) -> ImportRow:
    if there is None:
        product = Product(**{**values, "version": 0})
        return ImportRow(
            line=line,
            effect=RowEffect.NEW,
            product=product,
            units=product.on_hand,
            picture=picture,
        )
    # Stock changes by differences only: the number in the list is not set.
    product = replace(there, **{**values, "on_hand": there.on_hand})
    is_same = product == there and not picture
    return ImportRow(
        line=line,
        effect=RowEffect.UNCHANGED if is_same else RowEffect.CHANGED,
        product=product,
        units=values["on_hand"],
        picture=picture,
    )


def below_offer(there: Product, values: Mapping[str, Any], dearest: int) -> list[Problem]:
    """Return what is wrong with a new list price below `dearest`, the sale price of an offer."""
    price = values.get("list_price_paise", there.list_price_paise)
    if price >= dearest or price == there.list_price_paise:
        return []
    return [_problem("list_price", ProblemKind.BELOW_OFFER, format_paise(dearest))]


def _problem(field: str, kind: ProblemKind, detail: str = "") -> Problem:
    return Problem(field=field, kind=kind, detail=detail)
