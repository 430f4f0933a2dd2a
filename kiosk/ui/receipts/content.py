"""What stands on a receipt, in the words of the language that is current."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import format_paise, signed_paise
from kiosk.domain.receipt import Receipt, ReceiptLine, ReceiptPayment, ReceiptRefund
from kiosk.domain.refund import RefundState
from kiosk.ui.receipts.sheet import Align, Block, Framed, Gap, Pair, Rule, Words

_SMALL, _LARGE, _HUGE = 21, 30, 44
# Longer, the code on the screen would need more room than small screens have.
_MOST_BYTES = 48


def receipt_blocks(receipt: Receipt) -> Iterator[Block]:
    """Return everything on the receipt, from top to bottom."""
    yield from _head(receipt)
    yield Rule()
    for line in receipt.lines:
        yield from _line(line)
    yield Rule()
    yield from _totals(receipt)
    yield from _taxes(receipt)
    for payment in receipt.payments:
        yield from _payment(payment)
    for refund in receipt.refunds:
        yield Rule()
        yield from _refund(refund)
    if receipt.footer:
        yield Rule()
        yield Words(receipt.footer, align=Align.CENTRE)


def short_text(receipt: Receipt) -> str:
    """Return the receipt in a few lines: what a phone keeps of the code on the screen."""
    lines = [_shortened(receipt.shop_name), f"{title_text(receipt)} {receipt.order_number}"]
    if receipt.invoice_number:
        lines.append(receipt.invoice_number)
    lines.append(f"{moment_text(receipt)} {format_paise(receipt.total_paise, exact=True)}")
    lines += [f"RRN {payment.rrn}" for payment in receipt.payments[:1] if payment.rrn]
    if receipt.is_demo:
        lines.append("DEMO")
    return "\n".join(lines)


def sample_blocks(shop_name: str, width_mm: int) -> Iterator[Block]:
    """Return a page that shows whether a printer prints well: every script, and both sides."""
    yield Words(shop_name, size=_LARGE, weight=700, align=Align.CENTRE)
    yield Words(_tr("Test page"), weight=600, align=Align.CENTRE)
    yield Rule()
    yield Pair(_tr("Paper"), f"{width_mm} mm")
    yield Pair("English", "₹1,23,456.78")
    yield Pair("हिन्दी", "₹1,23,456.78")
    yield Pair("தமிழ்", "₹1,23,456.78")
    yield Pair("বাংলা", "₹1,23,456.78")
    yield Pair("اردو", "₹1,23,456.78")
    yield Rule()
    yield Words(_tr("The line above goes from side to side."), size=_SMALL, align=Align.CENTRE)


def _shortened(name: str) -> str:
    """Return the words of a name that fit, or as much as does of its first."""
    if len(name.encode()) <= _MOST_BYTES:
        return name
    cut = name.encode()[:_MOST_BYTES].decode(errors="ignore")
    return cut.rpartition(" ")[0] or cut


def _head(receipt: Receipt) -> Iterator[Block]:
    yield Words(receipt.shop_name, size=_LARGE, weight=700, align=Align.CENTRE)
    if receipt.address:
        yield Words(receipt.address, size=_SMALL, align=Align.CENTRE)
    if receipt.gstin:
        for text in (_tr("GSTIN {number}"), _tr("State code {code}")):
            words = text.format(number=receipt.gstin, code=receipt.state_code)
            yield Words(words, size=_SMALL, align=Align.CENTRE)
    yield Gap(10)
    yield Words(title_text(receipt), weight=700, align=Align.CENTRE)
    if receipt.is_copy:
        yield Words(_tr("Copy"), weight=700, align=Align.CENTRE)
    if receipt.is_demo:
        yield Gap(8)
        yield Framed(_tr("DEMO: nobody has paid, this is no receipt."))
    yield Gap(8)
    yield Words(_tr("Order"), size=_SMALL, align=Align.CENTRE)
    yield Words(receipt.order_number, size=_HUGE, weight=700, align=Align.CENTRE)
    if receipt.invoice_number:
        yield Pair(_tr("Invoice"), receipt.invoice_number, weight=600)
    yield Pair(_tr("Date"), moment_text(receipt))


def _line(line: ReceiptLine) -> Iterator[Block]:
    yield Words(line.name, weight=600)
    price = format_paise(line.unit_price_paise, exact=True)
    total = format_paise(line.total_paise, exact=True)
    yield Pair(f"{line.quantity} × {price}", total)  # noqa: RUF001 - a multiplication sign
    if line.saved_paise:
        listed = _tr("List price {price}").format(
            price=format_paise(line.list_price_paise, exact=True)
        )
        yield Pair(listed, _minus(line.saved_paise), size=_SMALL)
    if line.hsn:
        yield Words(_tr("HSN {code}").format(code=line.hsn), size=_SMALL)
    yield Gap(8)


def _totals(receipt: Receipt) -> Iterator[Block]:
    if receipt.round_off_paise:
        before = receipt.total_paise - receipt.round_off_paise
        yield Pair(_tr("Sum"), format_paise(before, exact=True))
        yield Pair(_tr("Round off"), signed_paise(receipt.round_off_paise))
    yield Pair(_tr("Total"), format_paise(receipt.total_paise, exact=True), _LARGE, 700)
    if receipt.saved_paise:
        yield Pair(_tr("You saved"), format_paise(receipt.saved_paise, exact=True))


def _taxes(receipt: Receipt) -> Iterator[Block]:
    if receipt.taxes:
        yield Rule()
        yield Words(_tr("The prices include GST."), size=_SMALL)
    for rate_bp, gst in receipt.taxes:
        taxable = _tr("Taxable value at {rate} %").format(rate=rate_text(rate_bp))
        yield Pair(taxable, format_paise(gst.taxable_paise, exact=True), size=_SMALL)
        if rate_bp:
            half = _half_text(rate_bp)
            for caption, paise in (("CGST", gst.cgst_paise), ("SGST", gst.sgst_paise)):
                yield Pair(f"{caption} {half} %", format_paise(paise, exact=True), size=_SMALL)


def _payment(payment: ReceiptPayment) -> Iterator[Block]:
    yield Rule()
    yield Pair(_tr("Paid by UPI"), format_paise(payment.amount_paise, exact=True), weight=600)
    if payment.rrn:
        yield Pair(_tr("Bank reference (RRN)"), payment.rrn, size=_SMALL)


def _refund(refund: ReceiptRefund) -> Iterator[Block]:
    caption = _tr("Refund {number}").format(number=refund.number)
    yield Pair(caption, _minus(refund.amount_paise), weight=600)
    yield Words(_refund_state(refund.state), size=_SMALL)
    if refund.reference:
        yield Pair(_tr("Reference"), refund.reference, size=_SMALL)


def title_text(receipt: Receipt) -> str:
    """Return the heading that the shop chose."""
    return {
        "tax_invoice": _tr("Tax Invoice"),
        "bill_of_supply": _tr("Bill of Supply"),
    }.get(receipt.title, _tr("Receipt"))


def moment_text(receipt: Receipt) -> str:
    """Return when it was paid, on the shop's clock: numbers that every language reads."""
    return f"{receipt.at:%d-%m-%Y %H:%M}"


def rate_text(rate_bp: int) -> str:
    """Return a rate in percent, such as ``18`` or ``0.25``."""
    return f"{rate_bp / 100:.2f}".rstrip("0").rstrip(".")


def _half_text(rate_bp: int) -> str:
    return f"{rate_bp / 200:.3f}".rstrip("0").rstrip(".")


def _refund_state(state: RefundState) -> str:
    return {
        RefundState.DONE: _tr("The money is on its way back."),
        RefundState.SUBMITTED: _tr("The bank has been asked to send it."),
    }.get(state, _tr("The shop still has to send it."))


def _minus(paise: int) -> str:
    return signed_paise(-paise)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Receipt", text)
