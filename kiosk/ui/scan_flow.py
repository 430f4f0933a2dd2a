"""What a scan does: opens a product, fills a field that wants a code, or says why not."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.domain.codes import read_scan
from kiosk.domain.errors import KioskError
from kiosk.domain.shopper import Shopper
from kiosk.ui import sentences
from kiosk.ui.card_face import CardAction
from kiosk.ui.jobs import Err, Ok
from kiosk.ui.main_window import Screen
from kiosk.ui.scanner import ALWAYS, WANTS_CODES
from kiosk.ui.widgets.search_field import SearchField
from kiosk.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from kiosk.domain.product_list import ProductRow
    from kiosk.ui.kiosk import Kiosk
    from kiosk.ui.payment_view import PaymentView
    from kiosk.ui.result_view import ResultView
    from kiosk.ui.screens import Screens

logger = logging.getLogger(__name__)

# Between the header and what is read and pressed below it.
_BELOW_HEADER = 80


class ScanFlow(QObject):
    """Hears every scan, and knows what it means on the screen that is shown."""

    def __init__(self, kiosk: Kiosk, screens: Screens) -> None:
        super().__init__(screens)
        self._kiosk = kiosk
        self._screens = screens
        self._window = kiosk.window
        self._toasts: dict[QWidget, Toast] = {}
        kiosk.scanner.scanned.connect(self._on_scanned)

    @Slot(object)
    def _on_scanned(self, text: str) -> None:
        code = read_scan(text)
        if self._window.is_sliding or self._screens.idle_flow.is_warning:
            return  # a question is on the screen, or nothing is yet
        match self._window.current:
            case Screen.WELCOME:
                self._begin(code)
            case Screen.PRODUCTS:
                self._open(code)
            case Screen.PAYMENT | Screen.RESULT:
                self._say(
                    self.tr("One thing at a time: first finish here, then scan the next product.")
                )
            case Screen.OFFICE:
                self._fill(code)
            case _:
                pass

    def _begin(self, code: str) -> None:
        """Let a guest in who holds a product that can be bought; others say who they are first."""
        is_free = self._kiosk.session.shopper is None and not self._screens.welcome.typed
        shop = self._kiosk.shop
        if shop is None or not is_free or not shop.settings.guest_allowed:
            self._say(self.tr("Say who you are first, then scan."))
            return
        found = self._screens.products.of_code(code)
        if found is not None and found[1].action is CardAction.BUY:
            self._kiosk.session.start(Shopper())
        self._open(code)

    def _open(self, code: str) -> None:
        """Buy the product of `code`, as a tap on its card does; or say what its card says."""
        found = self._screens.products.of_code(code)
        if found is None:
            self._look_up(code)
            return
        offer, face = found
        if face.action is CardAction.BUY:
            self._screens.products.buy(offer.sku)
            return
        self._screens.products.scroll_to(offer.sku)
        state = face.button if face.action is CardAction.NONE else face.badge_long
        self._say(self.tr("{name}: {state}").format(name=face.name, state=state))

    def _look_up(self, code: str) -> None:
        """Say whether the shop knows a code that is on no offer."""
        shop, screen = self._kiosk.shop, self._window.current
        if not code or shop is None:
            self._say(self.tr("We do not know this barcode."))
            return

        def tell(result: Ok[ProductRow | None] | Err) -> None:
            if self._window.current is screen:
                self._tell(result)

        self._kiosk.office_jobs.run(self, lambda: shop.office.products.of_code(code), tell)

    def _tell(self, result: Ok[ProductRow | None] | Err) -> None:
        match result:
            case Ok(None):
                self._say(self.tr("We do not know this barcode."))
            case Ok(row):
                name = "" if row is None else " ".join(row.name.split())
                self._say(self.tr("{name} is not part of this sale.").format(name=name))
            case Err(KioskError() as error):
                logger.warning("a scanned code cannot be looked up: %s", error)
                self._say(sentences.explain(error))
            case Err(error):
                raise error

    def _fill(self, code: str) -> None:
        """Put `code` into the field that wants one, in place of what stands there."""
        field = self._field()
        if field is None or not code:
            no_code = self.tr("This barcode cannot be used here.")
            self._say(no_code if field else self.tr("Open Products or Stock, then scan."))
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        _press(field, Qt.Key.Key_unknown, code)
        if isinstance(field, SearchField):
            _press(field, Qt.Key.Key_Return, "\r")

    def _field(self) -> QLineEdit | None:
        """Return the field of the back office for a code: the one with the focus, or another."""
        sheets = self._screens.office.desk.sheets
        fields = [
            field
            for field in self._screens.office.findChildren(QLineEdit)
            if field.property(WANTS_CODES)
            and field.isVisible()
            and field.isEnabled()
            and not field.isReadOnly()
            and sheets.isAncestorOf(field) is sheets.is_open
        ]
        focused = QApplication.focusWidget()
        always = [field for field in fields if field.property(WANTS_CODES) == ALWAYS]
        return next((field for field in fields if field is focused), next(iter(always), None))

    def _say(self, text: str) -> None:
        """Say one thing at the bottom of the screen that is shown."""
        match self._window.current:
            case Screen.PRODUCTS:
                self._screens.products.show_toast(text, tone="amber")
            case Screen.OFFICE:
                self._screens.office.desk.toast.show_text(text, tone="amber")
            case Screen.WELCOME:
                self._screens.welcome.show_problem(text)
            case Screen.PAYMENT:
                self._say_on(self._screens.payment, text)
            case Screen.RESULT:
                self._say_on(self._screens.result, text)
            case _:
                pass

    def _say_on(self, view: PaymentView | ResultView, text: str) -> None:
        toast = self._toasts.get(view)
        if toast is None:
            toast = self._toasts[view] = Toast(self._kiosk.theme, view)
        toast.set_bottom(view.header.height() + _BELOW_HEADER)
        toast.show_text(text, tone="amber")


def _press(field: QLineEdit, key: Qt.Key, text: str) -> None:
    plain = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, key, plain, text))
