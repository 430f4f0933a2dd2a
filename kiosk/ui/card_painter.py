"""Paints one product card: everything heavy is painted once and kept, here it is put together.

Places are found as if read from left to right; painting puts them on the other side of the card
where the screens are mirrored.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPen

from kiosk.ui.card_face import CardAction, CardFace
from kiosk.ui.card_type import BADGE_GAP, CARD_PAD, NAME_GAP, NAME_LINES, NAME_TOP, CardType
from kiosk.ui.direction import aligned, placed, write_by_content
from kiosk.ui.grid_shape import GAP, GridShape
from kiosk.ui.pictures import PictureStore
from kiosk.ui.surfaces import SHADOW, rounded, shadowed
from kiosk.ui.theme import Theme

_RADIUS = 24
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_BADGE_COLORS = {tone: (f"{tone}_tint", tone) for tone in ("green", "amber", "blue", "grey")}
_BUTTON_COLORS = {
    CardAction.BUY: ("flame", "", "on_ink"),
    CardAction.NOTIFY: ("surface", "line_strong", "ink"),
    CardAction.TOLD: ("blue_tint", "", "blue"),
    CardAction.NONE: ("grey_tint", "", "grey"),
}
_PRESSED_COLORS = {
    CardAction.BUY: ("flame_pressed", "", "on_ink"),
    CardAction.NOTIFY: ("grey_tint", "line_strong", "ink"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLook:
    """What a card looks like just now: `glow` of its badge is from 0.0 to 1.0."""

    pressed: bool = False
    glow: float = 0.0
    name_lines: int = NAME_LINES


class CardPainter(QObject):
    """Paints cards of one `shape`; follows the theme's text size."""

    def __init__(self, theme: Theme, pictures: PictureStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shape = GridShape(columns=1, cell=QSize(320, 480), picture=200, stacked=True)
        self.type = CardType(theme)
        self._theme = theme
        self._pictures = pictures
        self._card = QRect()
        theme.changed.connect(self._on_theme_changed)

    def paint(
        self, painter: QPainter, card: QRect, photo: str, face: CardFace, look: CardLook
    ) -> None:
        """Paint `face` into `card`."""
        self._card = card
        write_by_content(painter)
        # Where no name of a row needs its second line, the pictures are that much higher.
        spare = (NAME_LINES - look.name_lines) * self.type.name_height
        picture = QRect(card.topLeft(), QSize(card.width(), self.shape.picture + spare))
        self._paint_ground(painter, card, picture, photo, face)
        box = card.adjusted(CARD_PAD, picture.height() + NAME_TOP, -CARD_PAD, -CARD_PAD)
        top = self._paint_name(painter, box, face, look.name_lines)
        self._paint_price(painter, QRect(box.left(), top, box.width(), 0), face, look.glow)
        self._paint_button(painter, box, face, pressed=look.pressed)

    def name_lines(self, name: str) -> int:
        """Return how many lines `name` takes on a card of this shape."""
        width = self.shape.cell.width() - GAP - 2 * CARD_PAD
        return len(self.type.name.lines(name, width, NAME_LINES))

    def paint_ring(self, painter: QPainter, card: QRect) -> None:
        """Paint the keyboard's ring around `card`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("ink"), 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(card).adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)

    def _paint_ground(
        self, painter: QPainter, card: QRect, place: QRect, photo: str, face: CardFace
    ) -> None:
        ratio = painter.device().devicePixelRatio()
        surface = shadowed(card.width(), card.height(), _RADIUS, self._theme.colors.surface, ratio)
        painter.drawPixmap(card.topLeft() - QPoint(SHADOW, SHADOW), surface)
        size = QSize(round(place.width() * ratio), round(place.height() * ratio))
        picture = self._pictures.pixmap(
            photo, size, pale=face.pale, radius=round(_RADIUS * ratio), top_only=True
        )
        painter.drawPixmap(place, picture)
        if face.discount:
            self._paint_discount(painter, place.topLeft() + QPoint(16, 16), face)

    def _paint_discount(self, painter: QPainter, corner: QPoint, face: CardFace) -> None:
        fill, text = ("surface", "grey") if face.pale else ("flame", "on_ink")
        width = self.type.discount.metrics.horizontalAdvance(face.discount) + 24
        box = QRect(corner, QSize(width, self.type.badge_height + 2))
        self._paint_box(painter, box, radius=12, fill=fill)
        self._paint_text(painter, box, face.discount, self.type.discount.font, text, _CENTRE)

    def _paint_name(self, painter: QPainter, box: QRect, face: CardFace, most: int) -> int:
        """Paint the name; return where the price row begins."""
        height = self.type.name_height
        lines = self.type.name.lines(face.name, box.width(), most)
        for number, line in enumerate(lines):
            row = QRect(box.left(), box.top() + number * height, box.width(), height)
            self._paint_text(painter, row, line, self.type.name.font, "ink", _LEFT)
        return box.top() + height * most + NAME_GAP

    def _paint_price(self, painter: QPainter, row: QRect, face: CardFace, glow: float) -> None:
        kinds = self.type
        row.setHeight(kinds.price_height)
        badge_row = QRect(row)
        badge = face.badge
        if self.shape.stacked:
            badge_row.translate(0, kinds.price_height + BADGE_GAP)
            badge = face.badge_long
        price = kinds.price.lines(face.price, row.width(), 1)[0]
        self._paint_text(painter, row, price, kinds.price.font, "ink", _LEFT)
        used = kinds.price.metrics.horizontalAdvance(price) + 12
        if not self.shape.stacked:
            badge_row.setLeft(row.left() + used)  # a long badge gives way to the price
        badge_width = self._paint_badge(painter, badge_row, badge, face.tone, glow)
        room = row.width() - used - (0 if self.shape.stacked else badge_width + 8)
        if face.list_price and kinds.list_price.metrics.horizontalAdvance(face.list_price) <= room:
            # Both prices stand on one baseline.
            drop = (kinds.price.metrics.ascent() - kinds.price.metrics.descent()) - (
                kinds.list_price.metrics.ascent() - kinds.list_price.metrics.descent()
            )
            place = row.adjusted(used, 0, 0, 0).translated(0, drop // 2)
            self._paint_text(painter, place, face.list_price, kinds.list_price.font, "soft", _LEFT)

    def _paint_badge(self, painter: QPainter, row: QRect, text: str, tone: str, glow: float) -> int:
        """Paint the badge at the end of `row`, or at its start when it has its own; its width."""
        kinds = self.type
        fill, ink = _BADGE_COLORS[tone]
        shown = kinds.badge.lines(text, row.width() - 24, 1)[0]
        size = QSize(kinds.badge.metrics.horizontalAdvance(shown) + 24, kinds.badge_height)
        left = row.left() if self.shape.stacked else row.right() + 1 - size.width()
        box = QRect(QPoint(left, row.top() + (row.height() - size.height()) // 2), size)
        if glow:
            self._paint_glow(painter, placed(box, self._card), ink, glow)
        self._paint_box(painter, box, radius=10, fill=fill)
        self._paint_text(painter, box, shown, kinds.badge.font, ink, _CENTRE)
        return size.width()

    def _paint_glow(self, painter: QPainter, box: QRect, tone: str, glow: float) -> None:
        color = self._theme.color(tone)
        color.setAlphaF(0.45 * glow)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), 11, 11)

    def _paint_button(
        self, painter: QPainter, box: QRect, face: CardFace, *, pressed: bool
    ) -> None:
        height = self.type.button_height
        place = QRect(box.left(), box.bottom() + 1 - height, box.width(), height)
        colors = _PRESSED_COLORS if pressed else _BUTTON_COLORS
        fill, border, ink = colors.get(face.action, _BUTTON_COLORS[face.action])
        self._paint_box(painter, place, radius=16, fill=fill, border=border)
        kind = self.type.button_for(face.button, place.width() - 16)
        text = kind.lines(face.button, place.width() - 16, 1)[0]
        self._paint_text(painter, place, text, kind.font, ink, _CENTRE)

    def _paint_box(
        self, painter: QPainter, box: QRect, *, radius: int, fill: str, border: str = ""
    ) -> None:
        pixmap = rounded(
            box.width(),
            box.height(),
            radius,
            self._theme.color(fill).name(),
            border=self._theme.color(border).name() if border else "",
            ratio=painter.device().devicePixelRatio(),
        )
        painter.drawPixmap(placed(box, self._card).topLeft(), pixmap)

    def _paint_text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        font: QFont,
        ink: str,
        align: Qt.AlignmentFlag,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        place = placed(box, self._card)
        painter.drawText(place, int(aligned(align)) | int(Qt.TextFlag.TextSingleLine), text)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.type = CardType(self._theme)
