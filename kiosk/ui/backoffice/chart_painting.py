"""How charts are painted: on the screen and on paper alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

_RADIUS = 6.0
_GAP = 0.3
_WIDEST = 64.0
_TICKS = 4
# Above the highest bar, in lines of text: for what is told of a chosen one.
_HEADROOM = 0.9
_ROW = 52.0
_ROW_BAR = 0.6
_NARROWEST_BAR = 2.0
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


class Look(Protocol):
    """Where colours and fonts come from: the Theme."""

    def color(self, name: str) -> QColor:
        """Return the colour of a token."""
        ...

    def font(self, size: int, weight: int = 400) -> QFont:
        """Return the font of a size and weight."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: what stands below or before it, how long it is, and what it is in words.

    `text` is the value as it is printed beside the bar, `detail` a second, quieter one. `told` is
    the whole in one sentence. `tone` is a colour token: "flame" is for what happens now.
    """

    label: str
    value: int
    text: str
    told: str
    detail: str = ""
    tone: str = "ink"


def ticks(most: int, *, unit: int = 1, steps: int = _TICKS) -> tuple[int, ...]:
    """Return round values from 0 to at least `most`, in `steps` steps or fewer of whole `unit`s."""
    power = unit
    while power * 10 * steps < most:
        power *= 10
    step = next(power * one for one in (1, 2, 5, 10) if power * one * steps >= most)
    top = max(step, -(-most // step) * step)
    return tuple(range(0, top + step, step))


class ColumnPainter:
    """Upright bars on an axis of round values: one after the other in time."""

    def __init__(self, look: Look, axis_text: Callable[[int], str] = str, *, unit: int = 1) -> None:
        self._look = look
        self._axis_text = axis_text
        self._unit = unit

    def places(self, area: QRectF, bars: Sequence[Bar]) -> list[QRectF]:
        """Return where each bar has its place, from the axis to the top; to be tapped on."""
        plot = self._plot(area, bars)
        pitch = plot.width() / max(1, len(bars))
        return [
            QRectF(plot.left() + place * pitch, plot.top(), pitch, plot.height())
            for place in range(len(bars))
        ]

    def paint(
        self, painter: QPainter, area: QRectF, bars: Sequence[Bar], chosen: int | None = None
    ) -> None:
        """Paint `bars` into `area`; the `chosen` one with its value above it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot(area, bars)
        values = self._ticks(bars, area.height())
        self._paint_axis(painter, area, plot, values)
        places = self.places(area, bars)
        for place, bar in zip(places, bars, strict=True):
            box = _inside(place, bar.value / values[-1])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color(bar.tone))
            if bar.value > 0:
                radius = min(_RADIUS, box.width() / 2)
                painter.drawRoundedRect(box, radius, radius)
        self._paint_labels(painter, plot, places, bars)
        if chosen is not None and 0 <= chosen < len(bars):
            self._paint_chosen(painter, plot, places[chosen], bars[chosen], values[-1])

    def _ticks(self, bars: Sequence[Bar], height: float) -> tuple[int, ...]:
        """Return the values on the axis: where it is low, fewer, so that they stand apart."""
        room = int((height - 3 * self._metrics().height()) / (1.6 * self._metrics().height()))
        most = max((bar.value for bar in bars), default=0)
        return ticks(most, unit=self._unit, steps=min(_TICKS, max(1, room)))

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._look.font(20))

    def _plot(self, area: QRectF, bars: Sequence[Bar]) -> QRectF:
        metrics = self._metrics()
        texts = [self._axis_text(value) for value in self._ticks(bars, area.height())]
        left = max(metrics.horizontalAdvance(text) for text in texts) + 16
        return area.adjusted(left, metrics.height() * _HEADROOM, 0, -metrics.height() - 12)

    def _paint_axis(
        self, painter: QPainter, area: QRectF, plot: QRectF, values: Sequence[int]
    ) -> None:
        painter.setFont(self._look.font(20))
        height = self._metrics().height()
        for value in values:
            y = plot.bottom() - plot.height() * value / values[-1]
            painter.setPen(QPen(self._look.color("line"), 2))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._look.color("soft"))
            row = QRectF(area.left(), y - height / 2, plot.left() - area.left() - 16, height)
            painter.drawText(row, _RIGHT, self._axis_text(value))

    def _paint_labels(
        self, painter: QPainter, plot: QRectF, places: Sequence[QRectF], bars: Sequence[Bar]
    ) -> None:
        """Paint the labels from the last one backwards, leaving out those that do not fit."""
        metrics = self._metrics()
        painter.setFont(self._look.font(20))
        painter.setPen(self._look.color("soft"))
        free = plot.right() + 1
        for place, bar in zip(reversed(places), reversed(bars), strict=True):
            width = metrics.horizontalAdvance(bar.label)
            left = min(max(place.center().x() - width / 2, plot.left()), plot.right() - width)
            if bar.label and left + width <= free:
                row = QRectF(left - 1, plot.bottom() + 8, width + 2, metrics.height())
                painter.drawText(row, _CENTRE, bar.label)
                free = left - 20

    def _paint_chosen(
        self, painter: QPainter, plot: QRectF, place: QRectF, bar: Bar, most: int
    ) -> None:
        box = _inside(place, bar.value / most).adjusted(-4, -4, 4, 4)
        painter.setPen(QPen(self._look.color("ink"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS + 3, _RADIUS + 3)
        font = self._look.font(20, 700)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(bar.told) + 28, metrics.height() + 10
        left = min(max(place.center().x() - width / 2, plot.left()), plot.right() - width)
        # At the top, whatever the bar: over its neighbours it would hide them.
        top = plot.top() - metrics.height() * _HEADROOM
        bubble = QRectF(max(left, plot.left()), top, min(width, plot.width()), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("ink"))
        painter.drawRoundedRect(bubble, 10, 10)
        painter.setPen(self._look.color("on_ink"))
        painter.setFont(font)
        painter.drawText(bubble, _CENTRE, bar.told)


class RowPainter:
    """Lying bars, a row each: a name, the bar, its value. For products, and for the funnel."""

    def __init__(self, look: Look) -> None:
        self._look = look

    @property
    def row_height(self) -> float:
        """The height of one row in pixels."""
        return max(_ROW, QFontMetricsF(self._look.font(22)).height() * 1.6)

    def places(self, area: QRectF, bars: Sequence[Bar]) -> list[QRectF]:
        """Return the row of each bar."""
        height = self.row_height
        return [
            QRectF(area.left(), area.top() + place * height, area.width(), height)
            for place in range(len(bars))
        ]

    def paint(
        self, painter: QPainter, area: QRectF, bars: Sequence[Bar], chosen: int | None = None
    ) -> None:
        """Paint `bars` into `area`; the `chosen` one is framed."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = QFontMetricsF(self._look.font(22))
        value = QFontMetricsF(self._look.font(22, 700))
        widest = max((name.horizontalAdvance(bar.label) for bar in bars), default=0.0)
        left = min(widest, area.width() * 0.4) + 20
        right = max((value.horizontalAdvance(bar.text) for bar in bars), default=0.0) + 16
        quiet = max((name.horizontalAdvance(bar.detail) for bar in bars), default=0.0)
        quiet += 16 if quiet else 0
        right += quiet
        most = max((bar.value for bar in bars), default=0) or 1
        for place, row in enumerate(self.places(area, bars)):
            self._paint_row(
                painter, row.adjusted(12, 0, -12, 0), bars[place], (left, right, quiet, most)
            )
            if place == chosen:
                painter.setPen(QPen(self._look.color("ink"), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(row.adjusted(2, 3, -2, -3), 12, 12)

    def _paint_row(
        self, painter: QPainter, row: QRectF, bar: Bar, shape: tuple[float, float, float, int]
    ) -> None:
        left, right, quiet, most = shape
        painter.setFont(self._look.font(22))
        painter.setPen(self._look.color("ink"))
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, left - 20)
        painter.drawText(row, _LEFT, text)
        room = row.width() - left - right
        length = max(_NARROWEST_BAR, room * bar.value / most) if bar.value else 0.0
        height = row.height() * _ROW_BAR
        top = row.top() + (row.height() - height) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(bar.tone))
        radius = min(_RADIUS, length / 2)
        painter.drawRoundedRect(QRectF(row.left() + left, top, length, height), radius, radius)
        painter.setPen(self._look.color("soft"))
        painter.drawText(row, _RIGHT, bar.detail)
        painter.setPen(self._look.color("ink"))
        painter.setFont(self._look.font(22, 700))
        painter.drawText(row.adjusted(0, 0, -quiet, 0), _RIGHT, bar.text)


def _inside(place: QRectF, share: float) -> QRectF:
    """Return the bar of `share` (0 to 1) of the height in its place."""
    width = max(_NARROWEST_BAR, min(place.width() * (1 - _GAP), _WIDEST))
    height = place.height() * share
    return QRectF(place.center().x() - width / 2, place.bottom() - height, width, height)
