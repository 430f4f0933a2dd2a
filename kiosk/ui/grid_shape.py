"""How many cards stand side by side, and how large they are. Pure sums, no painting."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize

# Between cards; half of it on each side of a card, where its shadow falls.
GAP = 20
_NARROWEST = 320
_WIDEST = 520
_MOST_AT_FULL_HD = 4
# A card below this width (before large text) has its badge on a row of its own.
_STACKED_BELOW = 400
_LEAST_PICTURE = 104
# How far a picture may leave its usual height so that whole rows are seen.
_SMALLEST, _LARGEST = 0.75, 1.25
# So much of the next row shows that there is more to scroll to.
_PEEK = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class GridShape:
    """Cells of `cell` pixels (card and gap) in `columns`; `picture` is the picture's height."""

    columns: int
    cell: QSize
    picture: int
    stacked: bool


def grid_shape(
    area: QSize, count: int, *, scale: float, text_height: Callable[[bool], int]
) -> GridShape:
    """Return the best grid for `count` cards in `area` pixels.

    `text_height(stacked)` is what a card needs below its picture; `scale` is 1.25 for large text.
    """

    def shape(columns: int) -> GridShape:
        cell_width = area.width() // columns
        width = cell_width - GAP
        stacked = width < _STACKED_BELOW * scale
        rest = text_height(stacked) + GAP
        rows = -(-count // columns)
        usual = min(round(width * 0.65), 230) if stacked else round(width * 0.34)
        picture = _picture_height(area.height(), rest, rows, usual)
        cell = QSize(cell_width, rest + picture)
        return GridShape(columns=columns, cell=cell, picture=picture, stacked=stacked)

    usual = _usual_columns(area.width(), scale)
    for columns in (usual, usual - 1, usual + 1):
        if columns >= 1 and count and count % columns == 0:
            candidate = shape(columns)
            rows = count // columns
            is_fair = _NARROWEST * scale <= candidate.cell.width() <= _WIDEST
            if is_fair and rows * candidate.cell.height() <= area.height():
                return candidate
    return shape(usual)


def _usual_columns(width: int, scale: float) -> int:
    most = max(_MOST_AT_FULL_HD, width // 460)
    return max(1, min(most, int(width / (_NARROWEST * scale))))


def _picture_height(height: int, rest: int, rows: int, usual: int) -> int:
    """Return the picture's height that lets the rows fill `height`, or the next one peek in."""
    if rows and rows * (rest + usual) <= height:
        return min(height // rows - rest, round(usual * _LARGEST))
    visible = max(1, int((height - _PEEK) / (rest + usual * _SMALLEST)))
    filling = (height - _PEEK) // visible - rest
    return max(_LEAST_PICTURE, round(usual * 0.5), min(filling, round(usual * _LARGEST)))
