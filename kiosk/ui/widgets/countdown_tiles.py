"""Hours, minutes and seconds in three tiles, for the dark side of the welcome screen.

They stand in this order in every language, as the digits of a clock do.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.direction import is_mirrored, write_by_content
from kiosk.ui.theme import Theme

_GAP = 16
_RADIUS = 20
_NARROWEST = 84
_MOST_HOURS = 99
_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60
_CENTRE = Qt.AlignmentFlag.AlignCenter


class CountdownTiles(QWidget):
    """What is left until a moment; more than 99 hours shows days instead of seconds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[tuple[str, str], ...] = ()
        self._large = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_changed)

    def set_seconds(self, seconds: int) -> None:
        """Show `seconds`, never below zero."""
        parts = self._split(max(0, seconds))
        if parts == self._parts:
            return
        # A reader that speaks every second is no help: it hears the minutes change.
        calm = parts[:-1] if len(parts) > 1 else parts
        self.setAccessibleName(" ".join(f"{number} {unit}" for number, unit in calm))
        self._parts = parts
        self.update()

    def set_large(self, *, on: bool) -> None:
        """Choose between large tiles and small ones."""
        if on != self._large:
            self._large = on
            self._on_changed()

    def texts(self) -> tuple[str, ...]:
        """Return the numbers as they are shown."""
        return tuple(number for number, _ in self._parts)

    @override
    def sizeHint(self) -> QSize:
        width, height = self._tile()
        return QSize(3 * width + 2 * _GAP, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(3 * _NARROWEST + 2 * _GAP, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        width, height = self._tile()
        width = min(width, (self.width() - 2 * _GAP) // 3)
        caption = self._theme.px(20) * 1.36
        number = self._theme.px(self._number_size()) * 1.18
        top = (height - caption - number) / 2
        left = self.width() - 3 * width - 2 * _GAP if is_mirrored() else 0
        painter = QPainter(self)
        write_by_content(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (text, unit) in enumerate(self._parts):
            tile = QRectF(left + place * (width + _GAP), 0, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("ink_raised"))
            painter.drawRoundedRect(tile, _RADIUS, _RADIUS)
            painter.setPen(self._theme.color("sun"))
            painter.setFont(self._theme.font(self._number_size(), 700))
            painter.drawText(QRectF(tile.x(), top, width, number), _CENTRE, text)
            painter.setPen(self._theme.color("muted"))
            painter.setFont(self._theme.font(20))
            painter.drawText(QRectF(tile.x(), top + number, width, caption), _CENTRE, unit)
        painter.end()

    def _split(self, seconds: int) -> tuple[tuple[str, str], ...]:
        hours, minutes = seconds // _HOUR, seconds // _MINUTE % 60
        if hours > _MOST_HOURS:
            days = seconds // _DAY
            return (
                (f"{days}", self.tr("days")),
                (f"{hours % 24:02d}", self.tr("hours")),
                (f"{minutes:02d}", self.tr("minutes")),
            )
        return (
            (f"{hours:02d}", self.tr("hours")),
            (f"{minutes:02d}", self.tr("minutes")),
            (f"{seconds % 60:02d}", self.tr("seconds")),
        )

    def _tile(self) -> tuple[int, int]:
        width, height = (140, 136) if self._large else (116, 92)
        return self._theme.px(width), self._theme.px(height)

    def _number_size(self) -> int:
        return 64 if self._large else 40

    def _on_changed(self) -> None:
        self.updateGeometry()
        self.update()
