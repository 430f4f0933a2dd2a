"""Sheets on which operators say what came in, and what goes back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.money import format_paise
from kiosk.domain.order_search import OrderHistory
from kiosk.domain.payment import PaymentRequest
from kiosk.domain.product import Sku
from kiosk.domain.refund import RefundDraft
from kiosk.ui.backoffice.fields import TextField, YesNoField
from kiosk.ui.backoffice.form_sheet import FormSheet
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.stepper import Stepper


class GiveBackSheet(FormSheet):
    """Which units come back, how much money goes back for them, and why."""

    def __init__(self, theme: Theme, history: OrderHistory) -> None:
        super().__init__(
            _tr("Give money back"),
            name="giveBack",
            submit=_tr("Give back"),
        )
        self._order_id = history.order.id
        self._steppers: dict[Sku, Stepper] = {}
        most = format_paise(history.amount_left_paise)
        for place, line in enumerate(history.order.lines):
            left = history.units_left.get(line.sku, 0)
            if left:
                self.add(self._line(theme, place, line.sku, line.name, left))
        self.add_field(
            "amount",
            TextField(
                _tr("Amount in rupees"),
                name="giveBackAmount",
                hint=_tr("Empty: what those units cost. At most {amount}.").format(amount=most),
            ),
        )
        self.add_field("note", TextField(_tr("Why"), name="giveBackNote"))
        if self._steppers:
            shelf = YesNoField(
                theme,
                _tr("Do the units go back on the shelf?"),
                name="giveBackShelf",
                hint=_tr("While the sale runs they can be bought again at once."),
            )
            self.add_field("restock", shelf)
            shelf.set_value("no")

    def draft(self) -> RefundDraft:
        """Return what was entered."""
        units = {sku: stepper.value for sku, stepper in self._steppers.items()}
        return RefundDraft(
            order_id=self._order_id,
            amount=self.value("amount"),
            note=self.value("note"),
            units=units,
            restock=bool(self._steppers) and self.value("restock") == "yes",
        )

    def _line(self, theme: Theme, place: int, sku: Sku, name: str, left: int) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        title = elided_label(name, name=f"giveBack{place}Label", weight=600)
        title.set_lines(2)
        stepper = Stepper(theme, least=0, name=f"giveBack{place}")
        stepper.set_value(0, most=left)
        self._steppers[sku] = stepper
        row.addWidget(title, 1)
        row.addWidget(
            label(
                _tr("of {count}").format(count=left),
                name=f"giveBack{place}OfLabel",
                tone="soft",
            )
        )
        row.addWidget(stepper)
        return made


class ConfirmSheet(FormSheet):
    """The bank's reference, and the amount that came."""

    def __init__(self, number: str, request: PaymentRequest) -> None:
        super().__init__(
            _tr("Has the money come?"),
            name="confirm",
            submit=_tr("Confirm the payment"),
        )
        self.request_id = request.id
        asked = format_paise(request.amount_paise, exact=True)
        self.add_facts(((_tr("Order"), number), (_tr("Asked for"), asked)))
        words = label(
            _tr(
                "Look at the shop's own phone or sound box. A picture on the shopper's phone"
                " proves nothing."
            ),
            name="confirmTextLabel",
            size=20,
            tone="soft",
        )
        words.setWordWrap(True)
        self.add(words)
        self.add_field(
            "rrn",
            TextField(
                _tr("The bank's reference"),
                name="confirmRrn",
                hint=_tr("12 digits: RRN, UTR or UPI reference."),
                longest=20,
            ),
        )
        self.add_field(
            "amount",
            TextField(
                _tr("Amount in rupees, if it is another one"),
                name="confirmAmount",
                sample=asked.removeprefix("₹").replace(",", ""),
            ),
        )
        self.decline = self.add_button(_tr("No money has come"), name="confirmDeclineButton")


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoneySheets", text)
