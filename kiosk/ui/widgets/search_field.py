"""The field to search in; a scanner or a real keyboard types into it too."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from kiosk.ui.direction import aligned, margins, placed
from kiosk.ui.icons import icon_pixmap
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button, set_icon

_HEIGHT = 64
_ICON = 26
_ICON_LEFT = 24
_LONGEST = 80


class SearchField(QLineEdit):
    """A round field with a loupe, and a cross as large as a finger once there is text.

    Signals:
        tapped: a finger wants to type.
        cleared: the cross was tapped.
    """

    tapped = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cross: QPushButton = button("", name="searchClearButton", kind="bare", parent=self)
        self._cross.setAccessibleName(self.tr("Clear the search"))
        self._cross.setFixedSize(_HEIGHT, _HEIGHT)
        set_icon(self._cross, "close", theme, tone="soft", size=_ICON)
        self._cross.hide()
        self.setObjectName("searchEdit")
        self.setAccessibleName(self.tr("Search or scan"))
        self.setPlaceholderText(self.tr("Search or scan"))
        self.setMaxLength(_LONGEST)
        self.setAlignment(aligned(Qt.AlignmentFlag.AlignLeft))
        self.setMinimumHeight(_HEIGHT)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self._on_text_changed("")
        self._cross.clicked.connect(self._on_cross)
        self.textChanged.connect(self._on_text_changed)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.tapped.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = (self.height() - _HEIGHT) // 2
        place = QRect(self.width() - _HEIGHT, top, _HEIGHT, _HEIGHT)
        self._cross.move(placed(place, self.rect()).topLeft())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(_ICON_LEFT, (self.height() - _ICON) // 2, _ICON, _ICON)
        ratio = self.devicePixelRatioF()
        place = placed(place, self.rect())
        painter.drawPixmap(place, icon_pixmap("search", self._theme.colors.soft, _ICON, ratio))
        painter.end()

    def _on_cross(self) -> None:
        self.clear()
        self.cleared.emit()

    def _on_text_changed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        end = _HEIGHT - 8 if text else 0
        self.setTextMargins(margins(_ICON_LEFT + _ICON + 8, 0, end, 0))
