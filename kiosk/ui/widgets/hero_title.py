"""The one very large text of a page, set as large as its place allows."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.direction import is_mirrored, write_by_content
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.labels import fit_lines

_SIZES = (104, 84, 56, 40)
_LONGEST_BALANCED = 60
_LAST_RESORT_LINES = 3
_LAST_LATIN = "\u024f"


class HeroTitle(QWidget):
    """Text on two balanced lines; long text gets smaller, and at last ends in "…"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._largest = _SIZES[0]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_changed)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        """Show `text`."""
        self._text = " ".join(text.split())
        self.setAccessibleName(text)
        self._on_changed()

    def set_largest(self, size: int) -> None:
        """Let the type be at most `size` (104, 84, 56 or 40)."""
        if size != self._largest:
            self._largest = size
            self._on_changed()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(max(480, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._theme.px(_SIZES[-1]))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        size, lines = self._fit(width)
        px = self._theme.px(size)
        return round(1.2 * px + (len(lines) - 1) * self._pitch() * px)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        size, lines = self._fit(self.width())
        px = self._theme.px(size)
        painter = QPainter(self)
        write_by_content(painter)
        painter.setFont(self._theme.font(size, 700))
        painter.setPen(self._theme.color("on_ink"))
        metrics = painter.fontMetrics()
        for number, text in enumerate(lines):
            # The first letter's own margin would make large type look indented.
            inset = metrics.tightBoundingRect(text[0]).left() if text[0] <= _LAST_LATIN else 0
            left = self.width() - metrics.horizontalAdvance(text) if is_mirrored() else -inset
            painter.drawText(left, round(0.9 * px + number * self._pitch() * px), text)
        painter.end()

    def _pitch(self) -> float:
        """Distance of the lines; scripts with marks above and below need more."""
        return 1.06 if all(char <= _LAST_LATIN for char in self._text) else 1.4

    def _fit(self, width: int) -> tuple[int, list[str]]:
        for size in _SIZES:
            if size > self._largest or len(self._text) > _LONGEST_BALANCED:
                continue
            metrics = QFontMetrics(self._theme.font(size, 700))
            lines = _balanced(self._text, metrics)
            if all(metrics.horizontalAdvance(line) <= width for line in lines):
                return size, lines
        font = self._theme.font(_SIZES[-1], 700)
        most = _LAST_RESORT_LINES if self._largest > _SIZES[-1] else 2
        return _SIZES[-1], fit_lines(self._text, font, width, most)

    def _on_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _balanced(text: str, metrics: QFontMetrics) -> list[str]:
    """Break `text` between two words, where the longer line is shortest."""
    words = text.split()
    if len(words) < 2:
        return words
    breaks = [[" ".join(words[:at]), " ".join(words[at:])] for at in range(1, len(words))]
    return min(breaks, key=lambda lines: max(metrics.horizontalAdvance(line) for line in lines))
