"""The form of one product, with its card beside it as shoppers will see it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain import product_draft
from kiosk.domain.problems import Problem
from kiosk.domain.product import Product, Sku
from kiosk.ui.backoffice.card_preview import CardPreview
from kiosk.ui.backoffice.fields import TextField
from kiosk.ui.backoffice.form import FormPage
from kiosk.ui.backoffice.office import Office
from kiosk.ui.backoffice.problem_texts import sentence
from kiosk.ui.direction import margins
from kiosk.ui.scanner import ALWAYS, WANTS_CODES, WHEN_FOCUSED
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import label
from kiosk.ui.widgets.picture_tile import PictureTile

_BESIDE = 1300
_TILE = QSize(240, 200)


class ProductForm(QWidget):
    """Passive: the flow fills it, and takes what was typed.

    Signals:
        back_requested: leave the form.
        save_requested: take what was entered.
        picture_requested: choose a picture from disk.
        picture_removed: have no picture.
        withdraw_requested: withdraw the product, or put it back.
    """

    back_requested = Signal()
    save_requested = Signal()
    picture_requested = Signal()
    picture_removed = Signal()
    withdraw_requested = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._photo = ""
        self._saved_photo = ""
        self._sale_price_paise = 0
        self._fitting: dict[str, Any] = {}
        self.setObjectName("productFormPage")
        self.form = FormPage(
            office.theme, name="productForm", back=self.tr("Products"), save=self.tr("Save")
        )
        self._withdraw = button("", name="productFormWithdrawButton")
        self.form.add_action(self._withdraw)
        self._tile = PictureTile()
        self._tile.setFixedSize(_TILE)
        self._choose = button(self.tr("Choose a picture"), name="productFormPictureButton")
        self._remove = button(self.tr("No picture"), name="productFormNoPictureButton")
        self._see = button(self.tr("See the card"), name="productFormCardButton")
        self._picture_words = label(name="productFormPictureLabel", size=20, tone="soft")
        self._picture_words.setWordWrap(True)
        self._picture_words.setMinimumWidth(280)
        self.preview = CardPreview(office.theme, office.pictures)
        self._side = QWidget()
        self._build()
        self.form.back_requested.connect(self.back_requested)
        self.form.save_requested.connect(self.save_requested)
        self.form.changed.connect(self._show_card)
        self._withdraw.clicked.connect(self.withdraw_requested)
        self._choose.clicked.connect(self.picture_requested)
        self._remove.clicked.connect(self.picture_removed)
        self._see.clicked.connect(self._open_card)
        # Not a lambda: the pictures outlive this form, and Qt ends only connections to its methods.
        office.pictures.ready.connect(self._show_tile)

    @property
    def photo(self) -> str:
        """The name of the picture that is shown."""
        return self._photo

    @property
    def has_unsaved(self) -> bool:
        """True when something was entered or chosen since it was filled, or an answer is due."""
        is_changed = self.form.is_changed or self._photo != self._saved_photo
        return self.isVisible() and (is_changed or self.form.is_busy)

    def show_new(self) -> None:
        """Show an empty form."""
        self.form.set_title(self.tr("Add a product"))
        self._fill({"low_stock_at": "5"}, photo="", price=0)
        self._lock_key(on=False)
        self._withdraw.hide()

    def show_product(self, product: Product, *, sale_price_paise: int = 0) -> None:
        """Show `product`; it is on sale for `sale_price_paise`, 0 if it is not."""
        self.form.set_title(product.name)
        self._fill(product_draft.typed_of(product), product.photo, sale_price_paise)
        self._lock_key(on=True)
        text = self.tr("Put back on sale") if product.withdrawn else self.tr("Withdraw")
        self._withdraw.setText(text)
        self._withdraw.setAccessibleName(text)
        self._withdraw.setVisible(self._office.is_manager)

    def set_photo(self, photo: str) -> None:
        """Show another picture."""
        self._photo = photo
        self.show_picture_problem(None)
        self._show_tile()
        self._show_card()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say at each field what does not fit."""
        self.form.show_problems(problems)

    def show_picture_problem(self, problem: Problem | None) -> None:
        """Say why a file cannot be the picture; None: how pictures look best."""
        hint = self.tr("PNG, JPEG, WEBP or GIF. A plain ground looks best.")
        self._picture_words.setText(hint if problem is None else sentence(problem))

    def typed(self) -> Mapping[str, str]:
        """Return what the fields hold."""
        return self.form.values()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        self._side.setVisible(beside)
        self._see.setHidden(beside)

    def _fill(self, typed: Mapping[str, str], photo: str, price: int) -> None:
        self._fitting = {"sku": Sku("-"), "name": self.tr("Name")}
        self._fitting |= {"list_price_paise": 1299_00, "on_hand": 10}
        self.form.set_values(typed)
        self._sale_price_paise = price
        self._saved_photo = photo
        self.set_photo(photo)

    def _lock_key(self, *, on: bool) -> None:
        """A SKU stays, and units come and go on the page of the stock."""
        for key in product_draft.FIELDS:
            field = self.form.field(key)
            if isinstance(field, TextField):
                fixed = on and key in {"sku", "on_hand"}
                field.set_read_only(on=fixed or not self._office.is_manager)
        for made in (self.form.save, self._choose, self._remove):
            made.setVisible(self._office.is_manager)

    @Slot()
    def _show_tile(self) -> None:
        ratio = self.devicePixelRatioF()
        size = QSize(round(_TILE.width() * ratio), round(_TILE.height() * ratio))
        self._tile.set_pixmap(self._office.pictures.pixmap(self._photo, size))

    def _show_card(self) -> None:
        self.preview.show_product(self._product(), price_paise=self._sale_price_paise)

    def _product(self) -> Product:
        """Return the product that was typed so far; what does not fit yet is as it was before."""
        values, _ = product_draft.read(self.form.values())
        self._fitting.update(values)
        return Product(**{**self._fitting, "photo": self._photo})

    def _open_card(self) -> None:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        card = CardPreview(self._office.theme, self._office.pictures)
        card.show_product(self._product(), price_paise=self._sale_price_paise)
        done = button(self.tr("Done"), name="cardDoneButton", kind="ink")
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(done)
        done.clicked.connect(self._office.close_sheet)
        self._office.show_sheet(sheet, width=480)

    def _build(self) -> None:
        self._build_fields()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(margins(0, 104, 28, 24))
        side.setSpacing(8)
        words = label(self.tr("As shoppers see it"), name="cardCaptionLabel", size=20, tone="soft")
        words.setIndent(12)
        side.addWidget(words)
        side.addWidget(self.preview)
        side.addStretch(1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.form, 1)
        row.addWidget(self._side)

    def _build_fields(self) -> None:
        what = self.form.add_card(self.tr("What it is"))
        add = self.form.add_field
        add(what, "name", _field("name", self.tr("Name")), wide=True)
        stays = self.tr("Its own short code; it stays.")
        sku = _field("sku", self.tr("SKU"), hint=stays)
        sku.entry.setProperty(WANTS_CODES, WHEN_FOCUSED)
        add(what, "sku", sku)
        scan = self.tr("Type or scan it.")
        barcode = _field("barcode", self.tr("Barcode"), hint=scan)
        barcode.entry.setProperty(WANTS_CODES, ALWAYS)
        add(what, "barcode", barcode)
        add(what, "category", _field("category", self.tr("Category")))
        add(what, "description", _field("description", self.tr("Description")))
        picture = self.form.add_card(self.tr("Picture"))
        picture.add(self._picture_row(), wide=True)
        price = self.form.add_card(self.tr("Price and tax"))
        rupees = self.tr("List price in rupees")
        add(price, "list_price", _field("list_price", rupees, sample="1299"))
        percent = self.tr("GST rate in percent")
        add(price, "gst_rate", _field("gst_rate", percent, sample="18"))
        add(price, "hsn", _field("hsn", self.tr("HSN code"), hint=self.tr("4, 6 or 8 digits.")))
        units = self.form.add_card(self.tr("Stock"))
        add(units, "on_hand", _field("on_hand", self.tr("On hand"), sample="0"))
        low = self.tr("From here on shoppers read how few are left.")
        add(units, "low_stock_at", _field("low_stock_at", self.tr("Running low at"), hint=low))

    def _picture_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(28)
        line.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(12)
        for made in (self._picture_words, self._choose, self._remove, self._see):
            column.addWidget(made)
        column.addStretch(1)
        line.addLayout(column)
        line.addStretch(1)
        return row


def _field(key: str, caption: str, *, hint: str = "", sample: str = "") -> TextField:
    head, *rest = key.split("_")
    name = f"product{head.title()}{''.join(part.title() for part in rest)}"
    longest = product_draft.FIELDS[key].longest or 20
    return TextField(caption, name=name, hint=hint, sample=sample, longest=longest)
