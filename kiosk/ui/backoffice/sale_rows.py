"""Offers of a sale: as they were planned, and as its form has them."""

from kiosk.domain import entries
from kiosk.domain.product_draft import plain_rupees
from kiosk.domain.sale_plan import PlannedOffer
from kiosk.ui.backoffice.sales_view import OfferRow


def row_of(offer: PlannedOffer) -> OfferRow:
    """Return a planned offer as the form shows it."""
    limit = offer.limit_per_shopper
    return OfferRow(
        sku=offer.sku,
        name=offer.name,
        photo=offer.photo,
        list_price_paise=offer.list_price_paise,
        on_hand=offer.on_hand,
        withdrawn=offer.withdrawn,
        sold=offer.sold,
        price=plain_rupees(offer.price_paise),
        price_paise=offer.price_paise,
        allotment=str(offer.allotment),
        limit="" if limit is None else str(limit),
        read_allotment=offer.allotment,
    )


def offer_of(row: OfferRow) -> PlannedOffer:
    """Return a typed offer for the look before the opening; what is no number counts as none."""
    units = entries.read_units(row.allotment)
    return PlannedOffer(
        sku=row.sku,
        name=row.name,
        photo=row.photo,
        list_price_paise=row.list_price_paise,
        on_hand=row.on_hand,
        withdrawn=row.withdrawn,
        price_paise=row.price_paise or 0,
        allotment=units if isinstance(units, int) else 0,
        sold=row.sold,
    )
