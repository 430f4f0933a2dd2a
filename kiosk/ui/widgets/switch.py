"""A switch: words on the left, what is chosen on the right."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.direction import aligned, is_mirrored, placed
from kiosk.ui.theme import Theme

_HEIGHT, _PAD, _RADIUS = 68, 20, 20
_TRACK = QSize(68, 36)
_KNOB_INSET = 5


class Switch(QCheckBox):
    """A check box that a finger finds: the whole row is one target."""

    def __init__(
        self, theme: Theme, text: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        words = self._words_width()
        return QSize(words + 3 * _PAD + _TRACK.width(), max(_HEIGHT, self._theme.px(56)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = 3 if focused else 2
        painter.setPen(QPen(self._theme.color("ink" if focused else "line_strong"), width))
        painter.setBrush(self._theme.color("grey_tint" if self.isDown() else "surface"))
        edge = width / 2
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setFont(self._theme.font(24, 600))
        painter.setPen(self._theme.color("ink"))
        words = self.rect().adjusted(_PAD, 0, -2 * _PAD - _TRACK.width(), 0)
        align = aligned(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(placed(words, self.rect()), align, self.text())
        self._paint_track(painter)
        painter.end()

    def _paint_track(self, painter: QPainter) -> None:
        on = self.isChecked()
        place = QRect(QPoint(), _TRACK)
        place.moveCenter(self.rect().center())
        place.moveRight(self.rect().right() - _PAD)
        track = QRectF(placed(place, self.rect()))
        painter.setPen(QPen(self._theme.color("ink" if on else "line_strong"), 2))
        painter.setBrush(self._theme.color("ink" if on else "surface"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = track.adjusted(_KNOB_INSET, _KNOB_INSET, -_KNOB_INSET, -_KNOB_INSET)
        at_end = on is not is_mirrored()
        left = knob.right() - knob.height() if at_end else knob.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("on_ink" if on else "line_strong"))
        painter.drawEllipse(QRectF(left, knob.top(), knob.height(), knob.height()))

    def _words_width(self) -> int:
        return QFontMetrics(self._theme.font(24, 600)).horizontalAdvance(self.text())
