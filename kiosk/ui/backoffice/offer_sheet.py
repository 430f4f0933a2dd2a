"""One offer on a sheet: its price, how many units, how many for each shopper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.money import format_paise
from kiosk.ui.backoffice.fields import TextField
from kiosk.ui.backoffice.sales_view import OfferRow
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label

_PERCENTS = (10, 20, 30, 40, 50)


class OfferSheet(QWidget):
    """Fields for one offer.

    Signals:
        taken(object): the typed price, units and limit, a tuple of texts.
        removed: the product shall not be offered.
        cancelled: nothing is to change.
    """

    taken = Signal(object)
    removed = Signal()
    cancelled = Signal()

    def __init__(self, row: OfferRow) -> None:
        super().__init__()
        self._list_price_paise = row.list_price_paise
        heading = elided_label(row.name, name="offerTitleLabel", size=34, weight=700)
        known = label(
            self.tr("List price {price}, {count} on hand, {sold} sold in this sale").format(
                price=format_paise(row.list_price_paise), count=row.on_hand, sold=row.sold
            ),
            name="offerKnownLabel",
            tone="soft",
        )
        known.setWordWrap(True)
        self.price = TextField(self.tr("Sale price (₹)"), name="offerPrice")
        self.units = TextField(
            self.tr("Units in this sale"),
            name="offerUnits",
            hint=self.tr("At most so many are sold at this price."),
        )
        self.limit = TextField(
            self.tr("Limit per shopper"),
            name="offerLimit",
            hint=self.tr("Empty for none. With a limit shoppers give a mobile number."),
        )
        for field, value in (
            (self.price, row.price),
            (self.units, row.allotment),
            (self.limit, row.limit),
        ):
            field.set_value(value)
        if row.problem:
            self.price.show_problem(row.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(known)
        column.addWidget(self.price)
        column.addLayout(self._percents())
        numbers = QHBoxLayout()
        numbers.setSpacing(20)
        numbers.addWidget(self.units, 1)
        numbers.addWidget(self.limit, 1)
        column.addLayout(numbers)
        column.addSpacing(8)
        column.addLayout(self._buttons())

    def _percents(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        for percent in _PERCENTS:
            made = button(f"{percent}%", name=f"offer{percent}Button", kind="chip")
            made.setAccessibleName(self.tr("{percent} % off").format(percent=percent))
            made.clicked.connect(lambda _checked=False, percent=percent: self._cut(percent))
            line.addWidget(made)
        return line

    def _buttons(self) -> QHBoxLayout:
        remove = button(self.tr("Not in this sale"), name="offerRemoveButton")
        cancel = button(self.tr("Cancel"), name="offerCancelButton")
        take = button(self.tr("Take this"), name="offerTakeButton", kind="ink")
        remove.clicked.connect(self.removed)
        cancel.clicked.connect(self.cancelled)
        take.clicked.connect(self._take)
        line = QHBoxLayout()
        line.setSpacing(16)
        for made in (remove, cancel, take):
            line.addWidget(made, 1)
        return line

    def _cut(self, percent: int) -> None:
        """Take some percent off the list price, to the rupee."""
        rupees = max(1, self._list_price_paise * (100 - percent) // 100 // 100)
        self.price.set_value(str(rupees))

    def _take(self) -> None:
        self.taken.emit((self.price.value(), self.units.value(), self.limit.value()))
