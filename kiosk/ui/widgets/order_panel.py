"""What is being bought: picture, name, quantity, and what it comes to."""

from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.money import format_paise, signed_paise
from kiosk.domain.order import Order
from kiosk.domain.sale import Offer
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.labels import PlainLabel, elided_label, label, restyle
from kiosk.ui.widgets.panel import Panel
from kiosk.ui.widgets.picture_tile import PictureTile
from kiosk.ui.widgets.stepper import Stepper
from kiosk.ui.widgets.steps import Step, Steps

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OrderPanel(Panel):
    """The order, and below it the quantity or, once there is a code, what to do.

    Signals:
        quantity_chosen(object): how many (int) the shopper wants.
    """

    quantity_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("orderPanel")
        self._picture = PictureTile()
        self._name = elided_label(name="productNameLabel", size=34, weight=700)
        self._name.set_lines(2)
        self._units = label(name="unitsLabel", size=22, tone="soft")
        self._list_price = label(name="listPriceLabel", size=22, tone="soft")
        self._list_price.setProperty("struck", "true")
        self._kept = label(name="keptLabel", size=22, weight=600, tone="amber")
        self._price_caption = elided_label(name="priceCaptionLabel", size=24)
        self._price = label(name="priceLabel", size=24, weight=600)
        self._saved_caption = label(
            self.tr("You save"), name="savedCaptionLabel", size=24, tone="green"
        )
        self._saved = label(name="savedLabel", size=24, weight=600, tone="green")
        caption = self.tr("Round off")
        self._round_off_caption = elided_label(caption, name="roundOffCaptionLabel", size=24)
        self._round_off = elided_label(name="roundOffLabel", size=24, weight=600)
        self._total_caption = label(
            self.tr("To pay"), name="totalCaptionLabel", size=40, weight=700
        )
        self._total = label(name="totalLabel", size=40, weight=700)
        self._about = label(name="aboutLabel", size=22, tone="soft")
        self._about.setWordWrap(True)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._stepper = Stepper(theme)
        self._quantity = QWidget()
        self._steps = Steps(theme, name="pay")
        self._lower = QStackedWidget()
        self._lower.setObjectName("orderLower")
        self._lines = [_line(), _line()]
        self._product = QHBoxLayout()
        self._totals = QGridLayout()
        self._short = False
        self._has_badge_room = True
        # The rows above the total, and which of them say something.
        self._rows: list[tuple[PlainLabel, PlainLabel]] = [
            (self._price_caption, self._price),
            (self._saved_caption, self._saved),
            (self._round_off_caption, self._round_off),
        ]
        self._wanted = [True, True, False]
        self._build()
        self.show_kept(None)
        self._stepper.changed.connect(self.quantity_chosen)

    def show_order(self, order: Order, offer: Offer | None, picture: QPixmap) -> None:
        """Show `order` for `offer`; its quantity can still be chosen, unless the offer is gone."""
        most = order.units if offer is None else offer.most_per_order
        line = order.lines[0]
        self._picture.set_pixmap(picture)
        self._name.setText(line.name)
        self._name.setAccessibleName(line.name)
        saves = order.saved_paise > 0
        self._units.setText(_units_text(self, order.units, saves=saves))
        self._list_price.setText(format_paise(line.list_price_paise))
        self._list_price.setVisible(saves)
        self._price_caption.setText(_price_caption(self, order))
        self._price.setText(format_paise(line.total_paise, exact=True))
        self._saved.setText(format_paise(order.saved_paise, exact=True))
        self._round_off.setText(signed_paise(order.round_off_paise))
        self._wanted = [True, saves, order.round_off_paise != 0]
        self._total.setText(format_paise(order.total_paise, exact=True))
        self._about.setText("" if offer is None else offer.description)
        self._stepper.set_value(order.units, most=most)
        self._quantity.setVisible(offer is not None and most > 1)
        self.show_kept(None)

    def show_kept(self, text: str | None, payee_name: str = "") -> None:
        """Say what is kept for the shopper and what to do; None: nothing is kept yet."""
        self._kept.setText(text or "")
        self._lower.setCurrentIndex(0 if text is None else 1)
        self._show_details()
        self._steps.set_steps(
            [
                Step(mark="1", text=self.tr("Open any UPI app and scan.")),
                Step(mark="2", text=self.tr("Check the name:"), strong=payee_name),
                Step(mark="3", text=self.tr("Pay. This screen goes on by itself.")),
            ]
        )

    def set_tight(self) -> None:
        """Take even less room than `set_compact` left, until it is called again."""
        self._picture.setFixedSize(72, 60)
        self._steps.set_stacked(on=False)  # such a panel is low, but wide
        self.set_padding(10)
        self.column.setSpacing(4)

    def set_compact(self, *, compact: bool, short: bool) -> None:
        """Take less room: `compact` for small screens, `short` for those that are also low."""
        width, height = (96, 80) if short else (168, 140) if compact else (288, 240)
        self._picture.setFixedSize(width, height)
        self._product.setSpacing(16 if compact else 28)
        self.set_padding(20 if compact else 40)
        self.column.setSpacing(8 if short else 16 if compact else 24)
        self._totals.setVerticalSpacing(0 if compact else 8)
        restyle(self._name, textSize="24" if compact else "34")
        for widget in (self._kept, self._units, self._list_price):
            small = compact or self._theme.large_text
            restyle(widget, textSize="20" if small else "22")
        for widget in (self._total, self._total_caption):
            restyle(widget, textSize="28" if short else "34" if compact else "40")
        for widget in chain.from_iterable(self._rows):
            restyle(widget, textSize="20" if short else "24")
        self._steps.set_type(20 if compact else 24, 36 if compact else 48)
        self._steps.set_gap(4 if short else 10 if compact else 16)
        self._steps.set_stacked(on=short or self._theme.large_text)
        self._short = short
        self._show_details()

    def set_badge_room(self, *, room: bool) -> None:
        """Leave out the badge of what is kept where there is no room for it."""
        self._has_badge_room = room
        self._show_details()

    def _build(self) -> None:
        product = self._product
        product.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        product.addLayout(self._facts(), 1)
        rows = [*self._rows, (self._total_caption, self._total)]
        for row, (caption, amount) in enumerate(rows):
            amount.setAlignment(_RIGHT)
            self._totals.addWidget(caption, row, 0)
            self._totals.addWidget(amount, row, 1)
        self._lower.addWidget(self._choice())
        self._lower.addWidget(self._what_to_do())
        self.column.addLayout(product)
        self.column.addWidget(self._lines[0])
        self.column.addLayout(self._totals)
        self.column.addWidget(self._lines[1])
        self.column.addWidget(self._lower, 1)

    def _show_details(self) -> None:
        """On a low screen the details give way to the steps, once the amount is settled."""
        has_code = self._lower.currentIndex() == 1
        self._kept.setVisible(has_code and self._has_badge_room)
        self._about.setVisible(not (self._short and self._theme.large_text))
        room = not (self._short and has_code)
        self._lines[0].setVisible(room)
        for row, wanted in zip(self._rows, self._wanted, strict=True):
            for widget in row:
                widget.setVisible(room and wanted)

    def _facts(self) -> QVBoxLayout:
        prices = QHBoxLayout()
        prices.setSpacing(8)
        prices.addWidget(self._units)
        prices.addWidget(self._list_price)
        prices.addStretch(1)
        facts = QVBoxLayout()
        facts.setSpacing(8)
        facts.addWidget(self._name)
        facts.addLayout(prices)
        facts.addWidget(self._kept, 0, Qt.AlignmentFlag.AlignLeft)
        facts.addStretch(1)
        return facts

    def _choice(self) -> QWidget:
        caption = label(self.tr("How many"), name="quantityCaptionLabel", size=24, weight=600)
        row = QHBoxLayout(self._quantity)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(caption, 1)
        row.addWidget(self._stepper)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._about, 1)
        column.addWidget(self._quantity)
        return page

    def _what_to_do(self) -> QWidget:
        page = QWidget()
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self._steps)
        column.addStretch(1)
        return page


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("dividerLine")
    line.setFixedHeight(2)
    return line


def _units_text(widget: QWidget, units: int, *, saves: bool) -> str:
    """Return how many, leading up to the struck list price if there is one."""
    if units == 1:
        return widget.tr("1 unit · list price") if saves else widget.tr("1 unit")
    text = widget.tr("{count} units · list price") if saves else widget.tr("{count} units")
    return text.format(count=units)


def _price_caption(widget: QWidget, order: Order) -> str:
    if order.units == 1:
        return widget.tr("Sale price")
    each = format_paise(order.lines[0].unit_price_paise, exact=True)
    text = widget.tr("{count} × {each}")  # noqa: RUF001 - a multiplication
    return text.format(count=order.units, each=each)
