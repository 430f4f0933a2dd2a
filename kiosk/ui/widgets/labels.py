"""Labels that show text as it is: never as rich text, and never wider than their place."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.direction import aligned, write_by_content

_NARROWEST = 48


def label(
    text: str = "", *, name: str, size: int = 22, weight: int = 400, tone: str = "ink"
) -> "PlainLabel":
    """Return a label for our own words; it takes the room that its text needs.

    `size` (one of look.md's type sizes), `weight` (400, 600, 700) and `tone` (a colour token) are
    looked up by the style sheet. Text that people typed belongs in `elided_label`.
    """
    made = PlainLabel()
    _prepare(made, text, name)
    restyle(made, textSize=str(size), weight=str(weight), tone=tone)
    return made


def elided_label(
    text: str = "", *, name: str, size: int = 22, weight: int = 400, tone: str = "ink"
) -> "ElidedLabel":
    """Return a label for product, shop and shopper text: one line, then "…" (see `set_lines`)."""
    made = ElidedLabel()
    _prepare(made, text, name)
    restyle(made, textSize=str(size), weight=str(weight), tone=tone)
    return made


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties and let the style sheet look at the widget again."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()
    widget.update()


class PlainLabel(QLabel):
    """Plain text that begins where reading begins, whatever its letters are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @override
    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        super().setAlignment(aligned(alignment))


class ElidedLabel(PlainLabel):
    """Plain text on one line or a few; what does not fit ends in "…"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_lines(self, most: int) -> None:
        """Let the text run over `most` lines."""
        self._lines = most
        # Fixed would mean the height of the size hint, whatever the width makes of the text.
        upright = QSizePolicy.Policy.Preferred if most > 1 else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(self.sizePolicy().horizontalPolicy(), upright)
        policy.setHeightForWidth(most > 1)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def shown_lines(self, width: int) -> list[str]:
        """Return what is painted when the label is `width` pixels wide."""
        return fit_lines(self.text(), self.font(), width, self._lines)

    @override
    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(" ".join(self.text().split())) + 2
        height = self.fontMetrics().lineSpacing()
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(_NARROWEST, hint.width()), hint.height())

    @override
    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    @override
    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self.shown_lines(width - margins.left() - margins.right())
        return (
            max(1, len(lines)) * self.fontMetrics().lineSpacing() + margins.top() + margins.bottom()
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.contentsRect()
        lines = self.shown_lines(box.width())
        pitch = self.fontMetrics().lineSpacing()
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        write_by_content(painter)
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        align = side | Qt.AlignmentFlag.AlignVCenter
        top = box.top() + max(0, box.height() - pitch * len(lines)) // 2
        for number, text in enumerate(lines):
            row = QRect(box.left(), top + number * pitch, box.width(), pitch)
            painter.drawText(row, align | Qt.TextFlag.TextSingleLine, text)
        painter.end()


def fit_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Break `text` into at most `most` lines of `width` pixels; the last one may end in "…"."""
    rest = " ".join(text.split())
    lines: list[str] = []
    while rest and len(lines) < most - 1:
        length = _first_line_length(rest, font, width)
        lines.append(rest[:length].rstrip())
        rest = rest[length:]
    if rest:
        lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return lines


def _first_line_length(text: str, font: QFont, width: int) -> int:
    layout = QTextLayout(text, font)
    layout.setTextOption(_anywhere())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(1, width))
    length = line.textLength()
    layout.endLayout()
    # Qt counts UTF-16 units, Python counts characters: an emoji is two of the former.
    units = text.encode("utf-16-le")[: 2 * length]
    return max(1, len(units.decode("utf-16-le", errors="ignore")))


def _anywhere() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _prepare(made: QLabel, text: str, name: str) -> None:
    made.setObjectName(name)
    made.setText(text)
