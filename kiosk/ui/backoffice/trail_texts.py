"""Words for what is in the audit trail, and for what a check of it found."""

import re

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import format_paise, indian_groups
from kiosk.domain.trail import Chain, Verdict

_PAISE = re.compile(r"\b([0-9]{1,14}) paise\b", re.ASCII)


def action(name: str) -> str:
    """Return what was done; for what a later version may have written, its own word."""
    return actions().get(name) or name.replace("_", " ").capitalize()


def actions() -> dict[str, str]:
    """Return the words for everything that this version writes."""
    return {
        "signed_in": _tr("Signed in"),
        "operator_added": _tr("Added an operator"),
        "operator_renamed": _tr("Renamed an operator"),
        "operator_locked": _tr("Locked an operator out"),
        "operator_unlocked": _tr("Let an operator in again"),
        "role_changed": _tr("Changed a role"),
        "pin_changed": _tr("Changed a PIN"),
        "refund_due": _tr("Money to give back"),
        "refund_submitted": _tr("Told the bank about a refund"),
        "refund_failed": _tr("A refund came back"),
        "refund_due_again": _tr("Tries a refund again"),
        "refund_done": _tr("Gave money back"),
        "payment_confirmed": _tr("Confirmed a payment"),
        "payment_not_received": _tr("Looked: no money had come"),
        "reference_refused": _tr("Gave a reference that was used"),
        "unknown_money_settled": _tr("Settled money without an order"),
        "stock_changed": _tr("Changed the stock"),
        "stock_counted": _tr("Counted the stock"),
        "product_added": _tr("Added a product"),
        "product_changed": _tr("Changed a product"),
        "product_withdrawn": _tr("Withdrew a product"),
        "product_put_back": _tr("Put a product back on offer"),
        "products_added": _tr("Added products"),
        "products_imported": _tr("Imported products"),
        "products_exported": _tr("Exported products"),
        "sale_planned": _tr("Planned a sale"),
        "sale_changed": _tr("Changed a sale"),
        "sale_removed": _tr("Removed a sale"),
        "sale_paused": _tr("Paused the sale"),
        "sale_resumed": _tr("Resumed the sale"),
        "sale_closed_early": _tr("Closed the sale early"),
        "offer_snoozed": _tr("Put an offer to sleep"),
        "offer_woken": _tr("Woke an offer"),
        "sales_exported": _tr("Exported what was sold"),
        "day_closed": _tr("Closed the day"),
        "setting_changed": _tr("Changed a setting"),
        "shop_set_up": _tr("Set the shop up"),
        "receipt_reprinted": _tr("Printed a receipt again"),
        "receipt_saved": _tr("Saved a receipt"),
        "receipts_dropped": _tr("Dropped receipts that waited"),
        "help_coming": _tr("Went to help a shopper"),
        "restored": _tr("Put a backup back"),
    }


def detail(text: str) -> str:
    """Return what was noted, with its paise as rupees."""
    return _PAISE.sub(lambda found: format_paise(int(found[1])), text)


def verdict(found: Verdict) -> tuple[str, str]:
    """Return a title and a sentence for what a check found."""
    match found.chain:
        case Chain.WHOLE:
            text = _tr("{count} events, each as it was written, none missing.")
            return _tr("The audit trail is whole"), text.format(count=indian_groups(found.events))
        case Chain.CHANGED:
            text = _tr(
                "Event {seq} is not what was written, or one before it is missing. Keep a backup"
                " of today, and ask who had the database in hand."
            )
            return _tr("Somebody changed the audit trail"), text.format(seq=found.seq)
        case Chain.CUT_SHORT:
            text = _tr(
                "It ends at event {seq}, but {count} were written. Keep a backup of today, and ask"
                " who had the database in hand."
            )
            title = _tr("The end of the audit trail is missing")
            return title, text.format(seq=found.seq, count=found.events)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrailTexts", text)
