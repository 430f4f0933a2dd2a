"""One calm line in a fixed place: its room is kept when there is nothing to say."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announcing import announce
from kiosk.ui.widgets.labels import restyle

_PADDING = 20


class Notice(QLabel):
    """Text on its tint; the quiet line stands there otherwise."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = ""
        self._lines = 2
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

    def set_lines(self, lines: int, *, size: int) -> None:
        """Keep room for `lines` lines of type `size`."""
        self._lines = lines
        restyle(self, textSize=str(size))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._lines * self.fontMetrics().lineSpacing() + _PADDING)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hasHeightForWidth(self) -> bool:
        return False
