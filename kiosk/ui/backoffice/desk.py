"""Where somebody of the shop works: a page, sheets above it, and the keys below."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.backoffice.keyboard import Keyboard
from kiosk.ui.backoffice.sheets import Sheets
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.toast import Toast

_MARGIN = 48
# What is said floats above the buttons at a page's foot.
_FOOT = 116
# A field with this property has keys of its own beside it.
OWN_KEYS = "ownKeys"


class Desk(QWidget):
    """Holds one page; a tap on a field brings the keys, a keyboard's Tab does not."""

    def __init__(self, theme: Theme, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.keyboard = Keyboard(theme)
        self.keyboard.hide()
        self._top = QWidget()
        self._top.setMinimumHeight(1)  # on a low screen the page gives way, never the keys
        column = QVBoxLayout(self._top)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._top, 1)
        outer.addWidget(self.keyboard)
        self.sheets = Sheets(theme, self._top, exempt=self.keyboard)
        self.toast = Toast(theme, self._top)
        self.keyboard.done.connect(self.hide_keys)

    @Slot()
    def hide_keys(self) -> None:
        """Put the keys away."""
        self.keyboard.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not at the press: the keys would come between the finger and its own release.
        is_tap = event.type() == QEvent.Type.MouseButtonRelease
        if is_tap and isinstance(watched, QLineEdit) and self._wants_keys(watched):
            QTimer.singleShot(0, self, self._show_keys)
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._on_focus)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.removeEventFilter(self)
            app.focusChanged.disconnect(self._on_focus)
        self.hide_keys()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.set_bottom(self.height() - _FOOT)

    def _wants_keys(self, field: QLineEdit) -> bool:
        is_ours = self._top.isAncestorOf(field) and self.window().focusWidget() is field
        may_type = field.isEnabled() and not field.isReadOnly()
        return is_ours and may_type and field.property(OWN_KEYS) is not True

    def _show_keys(self) -> None:
        self.keyboard.show()
        QTimer.singleShot(0, self, self._show_field)

    @Slot(object, object)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Put the keys away once no field has the focus any more."""
        if now is not None and not isinstance(now, QLineEdit):
            self.hide_keys()
        elif now is not None:
            QTimer.singleShot(0, self, self._show_field)

    def _show_field(self) -> None:
        """Scroll the field that is typed into above the keys."""
        field = self.window().focusWidget()
        parent: QWidget | None = field
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea) and isinstance(field, QLineEdit):
            parent.ensureWidgetVisible(field, _MARGIN, _MARGIN)
