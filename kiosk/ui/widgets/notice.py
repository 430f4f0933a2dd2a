"""One calm line in a fixed place: its room is kept when there is nothing to say."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announcing import announce
from kiosk.ui.widgets.labels import restyle

_PADDING = 20
_USUAL, _SMALL = 22, 20
_TALLEST = 1000


class Notice(QLabel):
    """Text on its tint; the quiet line stands there otherwise."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = ""
        self._lines = 2
        self._size = _USUAL
        self.setObjectName("noticeLabel")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_quiet(self, text: str) -> None:
        """Set what stands here while there is nothing to notice."""
        self._quiet = text
        self.show_text("")

    def show_text(self, text: str, *, tone: str = "") -> None:
        """Show `text` on the tint of `tone` ("amber", "blue", "green"); "" goes back to quiet."""
        restyle(self, tone=tone if text else "quiet")
        self.setText(text or self._quiet)
        self.setAccessibleName(self.text())
        announce(self, text)
        self._fit()

    def set_lines(self, lines: int, *, size: int) -> None:
        """Keep room for `lines` lines of type `size`; what does not fit is a step smaller."""
        self._lines, self._size = lines, size
        self._fit()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        pitch = QFontMetrics(self._theme.font(self._size)).lineSpacing()
        return QSize(200, self._lines * pitch + _PADDING)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        weight = 600 if self.property("tone") != "quiet" else 400
        metrics = QFontMetrics(self._theme.font(self._size, weight))
        box = QRect(0, 0, max(1, self.width() - 2 * _PADDING), _TALLEST)
        needed = metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        fits = needed <= self._lines * metrics.lineSpacing()
        restyle(self, textSize=str(self._size if fits else _SMALL))
