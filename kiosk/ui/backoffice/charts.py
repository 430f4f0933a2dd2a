"""Charts for two metres away: bars that the arrow keys walk along and a finger picks."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.backoffice.chart_painting import Bar, ColumnPainter, RowPainter
from kiosk.ui.direction import write_by_content
from kiosk.ui.theme import Theme

_MARGIN = 4.0
_COLUMNS = QSize(420, 260)
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
# What a screen reader is told beyond this is no help any more.
_MOST_TOLD = 40


class Painter(Protocol):
    """What paints a chart."""

    def places(self, area: QRectF, bars: Sequence[Bar]) -> list[QRectF]:
        """Return the place of each bar."""
        ...

    def paint(
        self, painter: QPainter, area: QRectF, bars: Sequence[Bar], chosen: int | None = None
    ) -> None:
        """Paint the bars."""
        ...


class Chart(QWidget):
    """Shows bars; one of them may be chosen, and is told."""

    def __init__(self, theme: Theme, made: Painter, *, name: str, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._made = made
        self._title = title
        self._bars: tuple[Bar, ...] = ()
        self._chosen: int | None = None
        self._empty = ""
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell()
        theme.changed.connect(self._on_theme)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    @property
    def chosen(self) -> Bar | None:
        """The bar that is told now."""
        return None if self._chosen is None else self._bars[self._chosen]

    def show_bars(self, bars: Sequence[Bar], *, empty: str = "") -> None:
        """Show `bars`; where none has a value, say `empty` instead."""
        fresh = tuple(bars)
        if len(fresh) != len(self._bars):
            self._chosen = None
        self._bars = fresh
        self._empty = "" if any(bar.value for bar in fresh) else empty
        self._tell()
        self.updateGeometry()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        write_by_content(painter)
        if self._empty:
            painter.setFont(self._theme.font(22))
            painter.setPen(self._theme.color("soft"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 0, -24, 0), int(flags), self._empty)
        else:
            chosen = self._chosen if self.hasFocus() else None
            self._made.paint(painter, self._area, self._bars, chosen)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars) - 1
        now = last if self._chosen is None else self._chosen
        match event.key():
            case key if key in _BACK and now > 0:
                self._choose(now - 1)
            case key if key in _ON and now < last:
                self._choose(now + 1)
            case Qt.Key.Key_Home if self._bars:
                self._choose(0)
            case Qt.Key.Key_End if self._bars:
                self._choose(last)
            case _:
                super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, box in enumerate(self._made.places(self._area, self._bars)):
            if box.contains(event.position()):
                self._choose(place)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._chosen is None and self._bars and not self._empty:
            self._choose(len(self._bars) - 1)

    @property
    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _choose(self, place: int) -> None:
        self._chosen = place
        self._tell()
        self.update()

    def _tell(self) -> None:
        chosen = self.chosen
        self.setAccessibleName(self._title if chosen is None else f"{self._title}. {chosen.told}")
        told = self._empty or "; ".join(bar.told for bar in self._bars[-_MOST_TOLD:])
        self.setAccessibleDescription(told)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


class ColumnChart(Chart):
    """Upright bars: minutes, hours, days."""

    def __init__(
        self,
        theme: Theme,
        *,
        name: str,
        title: str,
        axis_text: Callable[[int], str] = str,
        unit: int = 1,
    ) -> None:
        made = ColumnPainter(theme, axis_text, unit=unit)
        super().__init__(theme, made, name=name, title=title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return _COLUMNS

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)


class RowChart(Chart):
    """Lying bars, each a row: products, the funnel."""

    def __init__(self, theme: Theme, *, name: str, title: str) -> None:
        self._rows = RowPainter(theme)
        super().__init__(theme, self._rows, name=name, title=title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        rows = max(1, len(self._bars))
        return QSize(_COLUMNS.width(), round(rows * self._rows.row_height + 2 * _MARGIN))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.sizeHint().height())
