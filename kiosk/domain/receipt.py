"""Receipts: what stands on one, and what became of those that were asked for."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.refund import RefundState
from kiosk.domain.tax import GstSum, gst_in

PLAIN = "receipt"
BILL_OF_SUPPLY = "bill_of_supply"


class ReceiptState(StrEnum):
    """What became of a receipt that was asked for."""

    WAITING = "waiting"
    PRINTED = "printed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One product; `hsn` may be empty."""

    name: str
    quantity: int
    unit_price_paise: int
    list_price_paise: int
    gst_rate_bp: int = 0
    hsn: str = ""

    @property
    def total_paise(self) -> int:
        return self.quantity * self.unit_price_paise

    @property
    def saved_paise(self) -> int:
        return max(0, self.quantity * (self.list_price_paise - self.unit_price_paise))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPayment:
    """Money that came; `rrn` is the bank's reference where it is known."""

    amount_paise: int
    rrn: str
    is_simulated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRefund:
    """Money that goes back, or went; `reference` is the bank's once it has gone."""

    number: str
    amount_paise: int
    state: RefundState
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a shopper takes home. `at` is aware, on the shop's clock.

    `title` is one of `settings.RECEIPT_TITLES`: without an invoice number it is the plain one.
    `is_copy` where it was printed for the shopper before. `may_show_tax` is false in a shop that
    may take none.
    """

    shop_name: str
    address: str
    order_number: str
    at: datetime
    lines: tuple[ReceiptLine, ...]
    total_paise: int
    title: str = PLAIN
    invoice_number: str = ""
    gstin: str = ""
    payments: tuple[ReceiptPayment, ...] = ()
    refunds: tuple[ReceiptRefund, ...] = ()
    footer: str = ""
    is_copy: bool = False
    may_show_tax: bool = True

    @property
    def is_demo(self) -> bool:
        """True when no real money came."""
        return any(payment.is_simulated for payment in self.payments)

    @property
    def state_code(self) -> str:
        """The two digits of the shop's state; a GSTIN begins with them."""
        return self.gstin[:2]

    @property
    def saved_paise(self) -> int:
        return sum(line.saved_paise for line in self.lines)

    @property
    def round_off_paise(self) -> int:
        """What the order's total is above its lines: it may be a whole number of rupees."""
        return self.total_paise - sum(line.total_paise for line in self.lines)

    @property
    def taxes(self) -> tuple[tuple[int, GstSum], ...]:
        """The GST in the prices by rate in basis points; none without a GSTIN to pay it under.

        Each line is rounded by itself, as in the figures; a bill of supply has no tax on it (CGST
        Rules, rule 49).
        """
        if not self.gstin or not self.may_show_tax or self.title == BILL_OF_SUPPLY:
            return ()
        sums: dict[int, GstSum] = {}
        for line in self.lines:
            before, more = sums.get(line.gst_rate_bp, GstSum()), line_tax(line)
            sums[line.gst_rate_bp] = GstSum(
                taxable_paise=before.taxable_paise + more.taxable_paise,
                cgst_paise=before.cgst_paise + more.cgst_paise,
                sgst_paise=before.sgst_paise + more.sgst_paise,
            )
        return tuple(sorted(sums.items()))


def line_tax(line: ReceiptLine) -> GstSum:
    """Return the tax inside one line."""
    return gst_in(line.total_paise, line.gst_rate_bp)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptJob:
    """A receipt that was asked for and is not printed yet, or was dropped."""

    id: str
    order_id: str
    kiosk: str
    state: ReceiptState
    is_copy: bool
    asked_at: datetime
    attempts: int
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingReceipts:
    """How many receipts of one kiosk wait, and why the first one does; empty before its try."""

    kiosk: str
    count: int
    problem: str
