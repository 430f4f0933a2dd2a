"""Finding offers by what a shopper types or a scanner reads."""

from collections.abc import Sequence

from kiosk.domain.codes import spellings
from kiosk.domain.sale import Offer
from kiosk.domain.text import fold


class OfferSearch:
    """The offers of a sale, made ready to be searched while someone types."""

    def __init__(self) -> None:
        self._offers: Sequence[Offer] = ()
        self._texts: list[str] | None = None

    def set_offers(self, offers: Sequence[Offer]) -> None:
        self._offers = offers
        self._texts = None

    def prepare(self) -> None:
        """Fold every text now (10,000 offers: about 20 ms) instead of at the first letter."""
        if self._texts is None:
            self._texts = [
                fold(f"{offer.name}\n{offer.category}\n{offer.sku}\n{offer.barcode}")
                for offer in self._offers
            ]

    def matches(self, text: str, category: str | None) -> list[int]:
        """Return which offers in `category` (None: all) have every word of `text`, in order."""
        found = list(range(len(self._offers)))
        if category is not None:
            found = [row for row in found if self._offers[row].category == category]
        words = fold(text).split()
        if words:
            self.prepare()
        texts = self._texts or []
        for word in words:
            found = [row for row in found if word in texts[row]]
        return found

    def of_code(self, code: str) -> Offer | None:
        """Return the offer whose barcode or SKU is `code`, whatever its case or leading zeros."""
        wanted = {way.casefold() for way in spellings(code)}
        for offer in self._offers:
            if offer.barcode.casefold() in wanted or offer.sku.casefold() in wanted:
                return offer
        return None
