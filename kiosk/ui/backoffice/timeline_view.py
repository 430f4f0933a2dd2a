"""What happened, one line below the other, along a rail of dots."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.calendar_texts import short_day_text
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.labels import elided_label, label

_RAIL = 36
_DOT = 8.0
_TIME = 110


class Line(NamedTuple):
    """One thing that happened: when on the shop's clock, in which words, by whom."""

    at: datetime
    text: str
    who: str
    tone: str


class TimelineView(QWidget):
    """Lines from the first to the last; a new day has its name above it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inner: QWidget | None = None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show `lines` in place of what was there."""
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QWidget()
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        row = 0
        for place, line in enumerate(lines):
            if place == 0 or lines[place - 1].at.date() != line.at.date():
                grid.addWidget(self._day(line.at, place), row, 0, 1, 3)
                row += 1
            is_last = place == len(lines) - 1
            grid.addWidget(self._time(line.at, place), row, 0)
            grid.addWidget(_Rail(self._theme, line.tone, first=place == 0, last=is_last), row, 1)
            grid.addWidget(self._words(line, place), row, 2)
            row += 1
        grid.setRowStretch(row, 1)
        self._column.addWidget(self._inner)

    def _day(self, at: datetime, place: int) -> QLabel:
        made = label(
            short_day_text(at), name=f"timeline{place}DayLabel", size=20, weight=600, tone="soft"
        )
        made.setContentsMargins(0, 8, 0, 4)
        return made

    def _time(self, at: datetime, place: int) -> QLabel:
        made = label(f"{at:%H:%M:%S}", name=f"timeline{place}TimeLabel", size=20, tone="soft")
        made.setFixedWidth(self._theme.px(_TIME))
        made.setAlignment(Qt.AlignmentFlag.AlignTop)
        made.setContentsMargins(0, 10, 0, 10)
        return made

    def _words(self, line: Line, place: int) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        text = elided_label(line.text, name=f"timeline{place}Label")
        text.set_lines(3)
        column.addWidget(text)
        if line.who:
            column.addWidget(
                elided_label(line.who, name=f"timeline{place}WhoLabel", size=20, tone="soft")
            )
        return words


class _Rail(QWidget):
    """A dot, and the line to the ones above and below."""

    def __init__(self, theme: Theme, tone: str, *, first: bool, last: bool) -> None:
        super().__init__()
        self._theme, self._tone, self._first, self._last = theme, tone, first, last
        self.setFixedWidth(_RAIL)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        centre = QPointF(self.width() / 2, 24)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 3))
        top = centre.y() if self._first else 0.0
        bottom = centre.y() if self._last else float(self.height())
        painter.drawLine(QPointF(centre.x(), top), QPointF(centre.x(), bottom))
        painter.setPen(QPen(self._theme.color("surface"), 3))
        painter.setBrush(self._theme.color(self._tone))
        painter.drawEllipse(centre, _DOT, _DOT)
        painter.end()
