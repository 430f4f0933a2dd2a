"""What stands in a list's place when it has nothing to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.themed_icon import ThemedIcon

_ICON = 72
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(QWidget):
    """An icon, a title, a line, and sometimes a way on.

    Signals:
        action_requested: the button was tapped.
    """

    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("emptyState")
        self._mark = label(name="emptyIconLabel")
        self._mark.setAlignment(_CENTRE)
        self._icon = ThemedIcon(self._mark, theme, "", "line_strong", _ICON)
        self._title = elided_label(name="emptyTitleLabel", size=34, weight=700)
        self._title.setAlignment(_CENTRE)
        self._title.set_lines(2)
        self._text = label(name="emptyTextLabel", size=24, tone="soft")
        self._text.setAlignment(_CENTRE)
        self._text.setWordWrap(True)
        self._action = button("", name="emptyActionButton", kind="ghost")
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 24, 64, 24)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (self._mark, self._title, self._text):
            column.addWidget(widget)
        column.addSpacing(16)
        column.addWidget(self._action, 0, _CENTRE)
        column.addStretch(3)
        self._action.clicked.connect(self.action_requested)

    def show_state(self, icon: str, title: str, text: str, action: str = "") -> None:
        """Show these words; without `action` there is no button."""
        self._icon.show_icon(icon)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
