"""Breaking a text into the lines that fit, for painters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_MOST_KEPT = 4000


class LineFitter:
    """Breaks texts for one font, and remembers: breaking costs more than painting."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self._kept: dict[tuple[str, int, int], tuple[str, ...]] = {}

    def lines(self, text: str, width: int, most: int) -> tuple[str, ...]:
        """Return `text` on at most `most` lines of `width` pixels; the last may end in "…"."""
        key = (text, width, most)
        lines = self._kept.get(key)
        if lines is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            lines = self._kept[key] = self._break(" ".join(text.split()), width, most)
        return lines

    def _break(self, text: str, width: int, most: int) -> tuple[str, ...]:
        lines: list[str] = []
        while text and len(lines) < most - 1 and self.metrics.horizontalAdvance(text) > width:
            length = self._first_line(text, width)
            lines.append(text[:length].rstrip())
            text = text[length:]
        if text:
            lines.append(self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
        return tuple(lines)

    def _first_line(self, text: str, width: int) -> int:
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        units = line.textLength()
        layout.endLayout()
        # Qt counts UTF-16 units, Python characters: an emoji is two of the former.
        kept = text.encode("utf-16-le", errors="surrogatepass")[: 2 * units]
        return max(1, len(kept.decode("utf-16-le", errors="ignore")))
