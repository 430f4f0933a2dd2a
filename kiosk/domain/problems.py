"""What does not fit in something that was typed, field by field."""

from dataclasses import dataclass
from enum import StrEnum

from typing_extensions import override


class ProblemKind(StrEnum):
    """Why a field cannot be taken; the screens have a sentence for each."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    NOT_A_PRICE = "not_a_price"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_RATE = "not_a_rate"
    TAKEN = "taken"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One field that cannot be taken; `detail` is what the sentence names, such as a limit."""

    field: str
    kind: ProblemKind
    detail: str = ""

    @override
    def __str__(self) -> str:
        """Return it in plain English, for the command line and the log."""
        rest = f" ({self.detail})" if self.detail else ""
        return f"{self.field}: {self.kind.replace('_', ' ')}{rest}"
