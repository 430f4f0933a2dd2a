"""Answers that were asked for one form, and come when another one is open."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class OpenForm:
    """Tells the answers for the form that is open from those for an earlier one."""

    def __init__(self) -> None:
        self._number = 0

    def change(self) -> None:
        """Note that another form is open now, or none."""
        self._number += 1

    def only(
        self, take: Callable[[T], object], late: Callable[[T], object] | None = None
    ) -> Callable[[T], object]:
        """Return what gives an answer to `take` while this form is open, and to `late` after."""
        asked_by = self._number

        def give(answer: T) -> None:
            if asked_by == self._number:
                take(answer)
            elif late is not None:
                late(answer)

        return give
