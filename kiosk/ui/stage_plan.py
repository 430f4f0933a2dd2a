"""Where screen, poster, bar and the round button lie in the window. Pure sums, no painting."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

# The round button: as large as a chip, in the upper right corner of the screen.
BUTTON = 64
_WIDE, _LOW = 1060, 700


@dataclass(frozen=True, slots=True, kw_only=True)
class StagePlan:
    """Rectangles in pixels; an empty one stands for nothing.

    `reach` is where controls may lie, without the bar. The screen is at `view`.
    """

    reach: QRect
    view: QRect
    poster: QRect
    bar: QRect
    button: QRect


def plan_stage(
    size: QSize,
    *,
    bar: int = 0,
    low: bool = False,
    fills: bool = False,
    header: int = 0,
    rises: bool = False,
) -> StagePlan:
    """Divide a window of `size` with a bar of `bar` pixels at the bottom.

    `low` keeps the screen in the lower half, under the poster, but for the `header` pixels at its
    top, where nothing is to be touched. One that `fills` the window itself brings its controls
    down. One that `rises` keeps its height when the bar comes: what is there above its controls
    needs the room more than the poster.
    """
    height = size.height()
    top = height - height // 2 if low else 0
    reach = QRect(0, top, size.width(), height - top - bar)
    above = 0 if fills or not low else top - header - (bar if rises else 0)
    view = QRect(0, above, size.width(), height - above - bar)
    poster = QRect(0, 0, size.width(), above)
    side = 40 if size.width() >= _WIDE else 24
    inset = (header_height(reach.size()) - BUTTON) // 2
    button = QRect(size.width() - side - BUTTON, top + inset, BUTTON, BUTTON)
    return StagePlan(
        reach=reach,
        view=view,
        poster=poster,
        bar=QRect(0, height - bar, size.width(), bar),
        button=button,
    )


def header_height(screen: QSize) -> int:
    """Return the least height of the dark bar at the top of a `screen`."""
    return 112 if screen.width() >= _WIDE and screen.height() >= _LOW else 96


def free_of(clear: QRect, reach: QRect) -> QRect:
    """Return the largest part of `reach` that lies on one side of `clear`."""
    if not clear.intersects(reach):
        return reach
    sides = (
        QRect(reach.topLeft(), QSize(clear.left() - reach.left(), reach.height())),
        QRect(reach.topLeft(), QSize(reach.width(), clear.top() - reach.top())),
        reach.adjusted(clear.right() + 1 - reach.left(), 0, 0, 0),
        reach.adjusted(0, clear.bottom() + 1 - reach.top(), 0, 0),
    )
    return max(sides, key=lambda side: max(0, side.width()) * max(0, side.height()))
