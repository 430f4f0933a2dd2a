"""Our keyboard for searching; it slides up inside the page and covers only what it must."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.keypad import Keypad
from kiosk.ui.widgets.labels import elided_label

_SLIDE_MS = 160
_SIDE = 24
_WIDEST_KEYPAD = 1040
_WIDEST_DONE = 280
# From here on the keypad leaves room for a column beside it.
_ROOM_BESIDE = 1000


class SearchPanel(QWidget):
    """Keypad, how many offers match, and Done; sits at the bottom edge of `parent`.

    Signals:
        typed(object): one character (str).
        erased: one character back.
        done: the shopper has typed enough.
    """

    typed = Signal(object)
    erased = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = parent
        self.setObjectName("searchPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keypad = Keypad(theme, self)
        self._keypad.setMaximumWidth(_WIDEST_KEYPAD)
        self._count = elided_label(name="searchCountLabel", size=24, weight=600)
        self._count.set_lines(3)
        self._done = button(self.tr("Done"), name="searchDoneButton", kind="ink", parent=self)
        self._done.setMaximumWidth(_WIDEST_DONE)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column.addWidget(self._count, 1)
        self._column.addWidget(self._done)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_SIDE)
        self._row.addStretch(1)
        self._row.addLayout(self._column, 2)
        self._row.addWidget(self._keypad, 8)
        self._row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SIDE, 20, _SIDE, 20)
        outer.addLayout(self._row)
        self.hide()
        self._keypad.typed.connect(self.typed)
        self._keypad.erased.connect(self.erased)
        self._done.clicked.connect(self.done)

    def open(self) -> None:
        """Slide up with letters showing."""
        self._keypad.show_letters()
        self._keypad.set_capital(on=False)
        self.place()
        self.raise_()
        self.show()
        if self._theme.motion:
            self._slide.stop()
            self._slide.setStartValue(self.pos() + QPoint(0, self.height()))
            self._slide.setEndValue(self.pos())
            self._slide.start()

    def show_count(self, text: str) -> None:
        """Say how many offers match."""
        self._count.setText(text)

    def place(self) -> None:
        """Take the bottom edge of the parent."""
        height = self.sizeHint().height()
        self._slide.stop()
        self.setGeometry(0, self._page.height() - height, self._page.width(), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _ROOM_BESIDE
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._column.setDirection(
            QBoxLayout.Direction.TopToBottom if beside else QBoxLayout.Direction.LeftToRight
        )
