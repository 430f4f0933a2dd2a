"""A short message near the bottom of the page; it goes away by itself."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announcing import announce
from kiosk.ui.widgets.labels import restyle

_SHOWN_MS = 4000
_RISE_MS = 160
_RISE = 24
_WIDEST = 900
_SIDE = 24


class Toast(QLabel):
    """Floats over `parent`, above `bottom`; takes no touches."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = parent
        self._bottom = 0
        self._timer = QTimer(self)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self.setObjectName("toastLabel")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer.setObjectName("toastTimer")
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._rise.setDuration(_RISE_MS)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.hide()
        self._timer.timeout.connect(self.hide)

    def show_text(self, text: str, *, tone: str = "info") -> None:
        """Show `text` for four seconds; `tone` is "info", "good" or "amber"."""
        restyle(self, tone=tone)
        self.setText(text)
        self.setAccessibleName(text)
        announce(self, "")  # what is said anew is told anew
        announce(self, text)
        self._place()
        self.raise_()
        self.show()
        self._timer.start()
        if self._theme.motion:
            end = self.pos()
            self._rise.stop()
            self._rise.setStartValue(end + QPoint(0, _RISE))
            self._rise.setEndValue(end)
            self._rise.start()

    def set_bottom(self, bottom: int) -> None:
        """Keep above `bottom`, a y of the parent."""
        self._bottom = bottom
        if self.isVisible():
            self._rise.stop()
            self._place()

    def _place(self) -> None:
        room = self._page.width()
        most = min(_WIDEST, room - 2 * _SIDE)
        self.setWordWrap(False)
        self.ensurePolished()
        width = self.sizeHint().width()
        if width > most:
            self.setWordWrap(True)
            width = most
        self.resize(width, max(72, self.heightForWidth(width)))
        self.move((room - width) // 2, self._bottom - self.height())
