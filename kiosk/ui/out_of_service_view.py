"""The page of a kiosk that cannot sell now: calm, and clear about whom to ask."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.themed_icon import ThemedIcon

_BADGE, _ICON = 168, 84
_WIDEST = 860
_CENTRE = Qt.AlignmentFlag.AlignCenter


class OutOfServiceView(QWidget):
    """Says what happened in a shopper's words.

    Signals:
        retry_requested: someone wants to try again.
    """

    retry_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("outOfServiceView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._badge = label(name="outBadgeLabel")
        self._icon = ThemedIcon(self._badge, theme, "", "sun", _ICON)
        self._title = _centred(name="outTitleLabel", size=56, weight=700, tone="on_ink", lines=3)
        self._text = _centred(name="outTextLabel", size=28, weight=400, tone="on_ink_soft", lines=5)
        self._staff = _centred(name="outStaffLabel", size=28, weight=700, tone="sun", lines=2)
        self._staff.setText(self.tr("Please call the staff."))
        self._reference = _centred(
            name="outReferenceLabel", size=20, weight=400, tone="muted", lines=2
        )
        self._retry = button(self.tr("Try again"), name="retryButton", kind="dark")
        self._build()
        self.setFocusProxy(self._retry)
        self._retry.clicked.connect(self.retry_requested)

    def show_reason(
        self, title: str, text: str, *, reference: str = "", calm: bool = False
    ) -> None:
        """Show what happened; `reference` helps the staff, whom `calm` does not call yet."""
        self._title.setText(title)
        self._text.setText(text)
        self._staff.setVisible(not calm)
        icon = "clock" if calm else "help"
        self._icon.show_icon(icon)
        self._reference.setText(reference)
        self._reference.setVisible(bool(reference))

    def _build(self) -> None:
        self._badge.setAlignment(_CENTRE)
        self._badge.setFixedSize(_BADGE, _BADGE)
        self._retry.setMinimumWidth(240)
        page = QVBoxLayout(self)
        page.setContentsMargins(40, 40, 40, 40)
        page.setSpacing(0)
        page.addStretch(4)
        page.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addSpacing(40)
        for widget, gap in ((self._title, 16), (self._text, 28), (self._staff, 64)):
            page.addWidget(widget)
            page.addSpacing(gap)
        page.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(5)
        page.addWidget(self._reference)


def _centred(*, name: str, size: int, weight: int, tone: str, lines: int) -> QLabel:
    made = elided_label(name=name, size=size, weight=weight, tone=tone)
    made.set_lines(lines)
    made.setAlignment(_CENTRE)
    return made
