"""The question before a shopper's session is cleared: are you still there?"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.covering import give_focus_back, paint_shade
from kiosk.ui.widgets.labels import label

_CARD_WIDTH = 640
_RING = 168
_DIM = 0.72
_MARGIN = 11
_CENTRE = Qt.AlignmentFlag.AlignCenter


class IdleOverlay(QWidget):
    """Dims the page and asks; a touch beside the card counts as staying.

    Signals:
        stay_requested: the shopper is still there.
        leave_requested: the shopper is done.
    """

    stay_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("idleOverlay")
        self.setAccessibleName(self.tr("Still there?"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self._card = QFrame()
        self._card.setObjectName("idleCard")
        self._card.setProperty("kind", "card")
        self._card.setFixedWidth(_CARD_WIDTH)
        self._number = label(name="idleSecondsLabel", size=84, weight=700)
        self._number.setAlignment(_CENTRE)
        self._number.setFixedSize(_RING, _RING)
        self._text = label(name="idleTextLabel", size=24, tone="soft")
        self._text.setAlignment(_CENTRE)
        self._text.setWordWrap(True)
        self._stay = button(self.tr("I am here"), name="stayButton", kind="primary")
        self._leave = button(self.tr("Leave"), name="leaveButton")
        self._build()
        self.hide()
        self._stay.clicked.connect(self.stay_requested)
        self._leave.clicked.connect(self.leave_requested)

    def show_warning(self, seconds: int) -> None:
        """Cover the page and begin to count at `seconds`."""
        self.set_seconds(seconds)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.setFocus()

    def set_seconds(self, seconds: int) -> None:
        """Show how many seconds are left."""
        self._number.setText(str(seconds))
        self._text.setText(
            self.tr("Everything you entered is cleared in one second.")
            if seconds == 1
            else self.tr("Everything you entered is cleared in {seconds} seconds.").format(
                seconds=seconds
            )
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_reach()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_shade(self, self._theme, _DIM)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back to whoever had it."""
        super().hideEvent(event)
        before, self._before = self._before, None
        give_focus_back(before)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._card.geometry().contains(event.position().toPoint()):
            self.stay_requested.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        self.stay_requested.emit()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab on the two buttons: what lies below the overlay is out of reach."""
        if not self.isVisible():
            return False
        other: QPushButton = self._leave if self._stay.hasFocus() else self._stay
        other.setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def _build(self) -> None:
        title = label(self.tr("Still there?"), name="idleTitleLabel", size=40, weight=700)
        title.setAlignment(_CENTRE)
        title.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self._leave, 2)
        buttons.addWidget(self._stay, 3)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(0)
        column.addWidget(self._number, 0, _CENTRE)
        column.addSpacing(20)
        column.addWidget(title)
        column.addSpacing(8)
        column.addWidget(self._text)
        column.addSpacing(28)
        column.addLayout(buttons)
        page = QVBoxLayout(self)
        page.addWidget(self._card, 0, _CENTRE)
        self._theme.changed.connect(self._follow_reach)

    @Slot()
    def _follow_reach(self) -> None:
        """Bring the card down where controls are to lie low."""
        page = self.layout()
        if page is not None:
            page.setContentsMargins(_MARGIN, self._theme.low_reach * self.height() // 2, _MARGIN, 0)
