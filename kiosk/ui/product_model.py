"""The offers of the sale as a list model: filtered, and changed in place."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from kiosk.domain.product import Sku
from kiosk.domain.sale import Offer, SaleState
from kiosk.ui.card_face import CardFace, card_face
from kiosk.ui.offer_search import OfferSearch

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# Above this many changed rows one signal for the whole range is cheaper.
_FEW_ROWS = 50


class ProductRole(IntEnum):
    """Roles beyond Qt's own."""

    SKU = Qt.ItemDataRole.UserRole + 1
    PHOTO = Qt.ItemDataRole.UserRole + 2
    FACE = Qt.ItemDataRole.UserRole + 3


class ProductModel(QAbstractListModel):
    """Offers in display order; rows change in place as long as the same ones are shown.

    Signals:
        stock_changed(object): the `Sku` of a shown offer of which more or fewer are left now.
    """

    stock_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []
        self._faces: list[CardFace | None] = []
        self._rows: list[int] = []
        self._state: SaleState | None = None
        self._now: datetime | None = None
        self._notified: frozenset[Sku] = frozenset()
        self._search = OfferSearch()
        self._text = ""
        self._category: str | None = None

    @property
    def total(self) -> int:
        """How many offers there are, hidden ones included."""
        return len(self._offers)

    @property
    def categories(self) -> list[str]:
        """The categories, in order of appearance."""
        return list(dict.fromkeys(offer.category for offer in self._offers if offer.category))

    def show_offers(self, offers: Sequence[Offer], state: SaleState | None) -> None:
        """Show `offers` of a sale in `state`; only what differs is announced."""
        if not _same_rows(self._offers, offers):
            self._replace(offers, state)
            return
        changed = [row for row, old in enumerate(self._offers) if old != offers[row]]
        fewer = [row for row in changed if _stock(self._offers[row]) != _stock(offers[row])]
        for row in changed:
            self._offers[row] = offers[row]
        if state is not self._state:
            self._state = state
            self._announce(range(len(self._offers)))
        else:
            self._announce(changed)
        for row in fewer:
            self.stock_changed.emit(self._offers[row].sku)

    def set_now(self, now: datetime) -> None:
        """Let the badges that count down show the time left at `now` (aware)."""
        self._now = now
        # A face that was never painted, or is out of date already, is made fresh when painted.
        painted = [row for row in self._rows if self._faces[row] is not None]
        ticking = [row for row in painted if self._offers[row].free_at is not None]
        self._announce([row for row in ticking if self._faces[row] != self._fresh_face(row)])

    def set_notified(self, skus: frozenset[Sku]) -> None:
        """Mark the offers whose shopper is told when they are free."""
        changed = self._notified ^ skus
        self._notified = skus
        self._announce([row for row, offer in enumerate(self._offers) if offer.sku in changed])

    def set_filter(self, text: str, category: str | None) -> None:
        """Show the offers in `category` (None: all) that match every word of `text`."""
        self._text, self._category = text, category
        rows = self._search.matches(text, category)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def prepare_search(self) -> None:
        """Make the first typed letter as quick as the others."""
        self._search.prepare()

    def offer_of_code(self, code: str) -> Offer | None:
        """Return the offer with this barcode or SKU, shown or not."""
        return self._search.of_code(code)

    def face_of(self, sku: Sku) -> CardFace | None:
        """Return what the card of `sku` says, shown or not."""
        for row, offer in enumerate(self._offers):
            if offer.sku == sku:
                return self._face(row)
        return None

    def index_of(self, sku: Sku) -> QModelIndex:
        """Return the index of `sku`, not valid when it is not shown."""
        for place, row in enumerate(self._rows):
            if self._offers[row].sku == sku:
                return self.index(place)
        return QModelIndex()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        offer = self._offers[row]
        value: Any = None
        match role:
            case ProductRole.FACE:
                value = self._face(row)
            case ProductRole.SKU:
                value = offer.sku
            case ProductRole.PHOTO:
                value = offer.photo
            case Qt.ItemDataRole.DisplayRole:
                value = offer.name
            case Qt.ItemDataRole.AccessibleTextRole:
                value = self._face(row).accessible
        return value

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self._face(self._rows[index.row()]).is_live:
            flags &= ~Qt.ItemFlag.ItemIsEnabled
        return flags

    def _replace(self, offers: Sequence[Offer], state: SaleState | None) -> None:
        self.beginResetModel()
        self._offers = list(offers)
        self._faces = [None] * len(self._offers)
        self._state = state
        self._search.set_offers(self._offers)
        self._rows = self._search.matches(self._text, self._category)
        self.endResetModel()

    def _face(self, row: int) -> CardFace:
        face = self._faces[row]
        if face is None:
            face = self._faces[row] = self._fresh_face(row)
        return face

    def _fresh_face(self, row: int) -> CardFace:
        offer = self._offers[row]
        notified = offer.sku in self._notified
        return card_face(offer, state=self._state, now=self._now, notified=notified)

    def _announce(self, rows: Iterable[int]) -> None:
        """Forget the faces of `rows` (positions in all offers) and tell the views."""
        places = []
        for row in rows:
            self._faces[row] = None
            place = bisect_left(self._rows, row)
            if place < len(self._rows) and self._rows[place] == row:
                places.append(place)
        if not places:
            return
        roles = [*ProductRole, Qt.ItemDataRole.AccessibleTextRole]
        spans = [(place, place) for place in places]
        if len(places) > _FEW_ROWS:
            spans = [(places[0], places[-1])]
        for first, last in spans:
            self.dataChanged.emit(self.index(first), self.index(last), roles)


def _same_rows(old: Sequence[Offer], new: Sequence[Offer]) -> bool:
    """True when the same products stand in the same order, under the same names."""
    return len(old) == len(new) and all(
        one is other
        or (
            one.sku == other.sku
            and one.name == other.name
            and one.category == other.category
            and one.barcode == other.barcode
        )
        for one, other in zip(old, new, strict=True)
    )


def _stock(offer: Offer) -> tuple[int, int]:
    return offer.available, offer.held
