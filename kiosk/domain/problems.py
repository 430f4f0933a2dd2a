"""What does not fit in something that was typed, field by field."""

from dataclasses import dataclass, replace
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
    SKIPPED_HOUR = "skipped_hour"
    IN_THE_PAST = "in_the_past"
    CLOSES_BEFORE_OPENING = "closes_before_opening"
    HAS_OPENED = "has_opened"
    OVER = "over"
    OVERLAPS = "overlaps"
    HAS_ORDERS = "has_orders"
    BELOW_SOLD = "below_sold"
    UNKNOWN = "unknown"
    OUT_OF_RANGE = "out_of_range"
    NOT_A_UPI_ADDRESS = "not_a_upi_address"
    NOT_A_MERCHANT_CODE = "not_a_merchant_code"
    NOT_A_GSTIN = "not_a_gstin"
    NOT_A_TIME_ZONE = "not_a_time_zone"
    NOT_BELOW_IDLE = "not_below_idle"
    NONE_CHOSEN = "none_chosen"
    SIMULATED_MERCHANT = "simulated_merchant"
    NOT_A_KIOSK_NAME = "not_a_kiosk_name"
    NOT_A_FOLDER = "not_a_folder"
    NOT_A_PRINTER = "not_a_printer"
    MERCHANT_NEEDED = "merchant_needed"
    NOT_A_PIN = "not_a_pin"
    WEAK_PIN = "weak_pin"
    WRONG_PIN = "wrong_pin"
    DIFFERENT_PIN = "different_pin"
    NOT_AN_RRN = "not_an_rrn"
    NOT_A_REFERENCE = "not_a_reference"
    UNREADABLE = "unreadable"
    NOT_A_DATE = "not_a_date"
    NOT_A_SKU = "not_a_sku"
    NOT_A_BARCODE = "not_a_barcode"
    WRONG_CHECK_DIGIT = "wrong_check_digit"
    NOT_AN_HSN = "not_an_hsn"
    BELOW_OFFER = "below_offer"
    REPEATED = "repeated"
    MISSING = "missing"
    TOO_MANY = "too_many"
    BROKEN_QUOTES = "broken_quotes"
    NO_SUCH_FILE = "no_such_file"
    NOT_A_FILE = "not_a_file"
    NOT_BESIDE = "not_beside"
    NOT_A_PICTURE = "not_a_picture"
    CHANGED_MEANWHILE = "changed_meanwhile"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One field that cannot be taken; `detail` is what the sentence names, such as a limit."""

    field: str
    kind: ProblemKind
    detail: str = ""

    def of(self, field: str) -> "Problem":
        """Return the same problem of a field that has another name elsewhere."""
        return replace(self, field=field)

    @override
    def __str__(self) -> str:
        """Return it in plain English, for the command line and the log."""
        rest = f" ({self.detail})" if self.detail else ""
        return f"{self.field}: {self.kind.replace('_', ' ')}{rest}"
