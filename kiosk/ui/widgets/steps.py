"""Three calm steps: what happens, or what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.icons import icon_pixmap
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.labels import elided_label, label, restyle

_STEPS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """`mark` is a number or, with `is_icon`, an icon's name; `strong` follows `text` in bold."""

    mark: str
    text: str
    strong: str = ""
    is_icon: bool = False


class Steps(QWidget):
    """Three steps, one under the other."""

    def __init__(self, theme: Theme, *, name: str, size: int = 24, mark: int = 44) -> None:
        super().__init__()
        self.setObjectName(f"{name}Steps")
        self._marks = [_Mark(theme, mark) for _ in range(_STEPS)]
        self._texts = [
            label(name=f"{name}Step{number}Label", size=size) for number in range(1, _STEPS + 1)
        ]
        self._strong = [
            elided_label(name=f"{name}Step{number}StrongLabel", size=size, weight=700)
            for number in range(1, _STEPS + 1)
        ]
        self._words: list[QBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        for mark_of_row, text, strong in zip(self._marks, self._texts, self._strong, strict=True):
            words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            words.setSpacing(8)
            words.addWidget(text)
            words.addWidget(strong, 1)
            self._words.append(words)
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(mark_of_row)
            row.addLayout(words, 1)
            self._column.addLayout(row)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show the three `steps`."""
        rows = zip(steps, self._marks, self._texts, self._strong, strict=True)
        for step, mark, text, strong in rows:
            mark.show_mark(step.mark, is_icon=step.is_icon)
            text.setText(step.text)
            # A wrapping label takes all the room there is; before a name it must not.
            text.setWordWrap(not step.strong)
            strong.setText(step.strong)
            strong.setVisible(bool(step.strong))

    def set_stacked(self, *, on: bool) -> None:
        """Put what is strong on a line of its own: a name to be checked is not to be cut."""
        ways = QBoxLayout.Direction
        for words in self._words:
            words.setDirection(ways.TopToBottom if on else ways.LeftToRight)
            words.setSpacing(0 if on else 8)

    def set_gap(self, gap: int) -> None:
        """Keep `gap` pixels between the steps."""
        self._column.setSpacing(gap)

    def set_type(self, size: int, mark: int) -> None:
        """Set the type size and the side of the marks."""
        for widget in (*self._texts, *self._strong):
            restyle(widget, textSize=str(size))
        for circle in self._marks:
            circle.set_side(mark)


class _Mark(QWidget):
    """A round mark with a number or an icon."""

    def __init__(self, theme: Theme, side: int) -> None:
        super().__init__()
        self._theme = theme
        self._side = side
        self._mark = ""
        self._is_icon = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: str, *, is_icon: bool) -> None:
        self._mark, self._is_icon = mark, is_icon
        self.update()

    def set_side(self, side: int) -> None:
        self._side = side
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("grey_tint"))
        painter.drawEllipse(box)
        if self._is_icon:
            side = round(self._side * 0.5)
            place = QRectF(0, 0, side, side)
            place.moveCenter(box.center())
            pixmap = icon_pixmap(self._mark, self._theme.colors.ink, side, self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft(), pixmap)
        else:
            font = self._theme.font(22, 700)
            font.setPixelSize(round(self._side * 0.5))
            painter.setFont(font)
            painter.setPen(self._theme.color("ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._mark)
        painter.end()
