"""The bar below every screen while somebody waits for help; seen from afar."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announcing import announce
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label, restyle
from kiosk.ui.widgets.themed_icon import ThemedIcon

_ICON = 52
_SIZES = ("24", "20")


class HelpBar(QWidget):
    """Says who is called or coming, and lets the shopper do without.

    Signals:
        dismissed: nobody needs to come any more.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("helpBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark = label(name="helpIconLabel")
        ThemedIcon(mark, theme, "help", "on_ink", _ICON)
        self._text = elided_label(name="helpLabel", size=24, weight=700, tone="on_ink")
        self._text.set_lines(2)
        fine = button(self.tr("I am fine now"), name="helpDismissButton", kind="chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 8, 40, 8)
        row.setSpacing(24)
        row.addWidget(mark)
        row.addWidget(self._text, 1)
        row.addWidget(fine)
        fine.clicked.connect(self.dismissed)

    def say(self, text: str) -> None:
        """Show `text`."""
        if text != self._text.text():
            self._text.setText(text)
            self._text.setAccessibleName(text)
            announce(self, text)
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(88, self._theme.px(80)))

    def _fit(self) -> None:
        """Take a smaller type where two lines are too few."""
        for size in _SIZES:
            restyle(self._text, textSize=size)
            self._text.ensurePolished()
            if not "".join(self._text.shown_lines(self._text.width())).endswith("…"):
                break
