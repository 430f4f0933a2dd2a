"""The dark side of the welcome screen: whose shop, which sale, how long, and what."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.direction import is_mirrored
from kiosk.ui.stage_plan import BUTTON
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.countdown_tiles import CountdownTiles
from kiosk.ui.widgets.header import demo_mark, logo_tile
from kiosk.ui.widgets.hero_title import HeroTitle
from kiosk.ui.widgets.labels import elided_label, label, restyle
from kiosk.ui.widgets.picture_strip import PictureStrip

_LOGO = 64
_LINES = 2
# What shares the room that title and countdown leave: by place in their layout, brief or not.
_STRETCHES = {False: {0: 3, 1: 0, 3: 2, 5: 3}, True: {0: 0, 1: 1, 3: 0, 5: 0}}
# The shop's bolt in a box of 24 x 24, as in resources/icons/bolt.svg.
_BOLT = ((13.6, 2), (5, 14), (11, 14), (9.6, 22), (19, 9.4), (12.9, 9.4))


class SalePoster(QWidget):
    """What a passer-by reads from three metres away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_brief = False
        self._shop = elided_label(name="shopLabel", size=28, weight=600, tone="on_ink")
        self._demo = demo_mark()
        self._title = HeroTitle(theme)
        self._title.setObjectName("saleTitle")
        self._lines = [
            elided_label(name=f"saleLine{place}Label", size=28, tone="on_ink_soft")
            for place in range(_LINES)
        ]
        for line in self._lines:
            line.set_lines(2)
        self._caption = label(name="countdownCaptionLabel", size=22, tone="muted")
        self._tiles = CountdownTiles(theme)
        self._tiles.setObjectName("countdownTiles")
        self._pictures = PictureStrip()
        self._pictures.setObjectName("salePictures")
        self._hint = elided_label(name="posterHintLabel", size=20, tone="muted")
        self._brand = QHBoxLayout()
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column = QVBoxLayout(self)
        self._build()

    def set_shop(self, name: str, *, demo: bool) -> None:
        """Show the shop's name, and the DEMO mark when no real money moves."""
        self._shop.setText(name)
        self._demo.setVisible(demo)

    def set_sale(self, title: str, lines: Sequence[str], pictures: Sequence[QPixmap]) -> None:
        """Show the sale: its title, up to two lines of text and a row of pictures."""
        self._title.set_text(title)
        for place, line in enumerate(self._lines):
            text = lines[place] if place < len(lines) else ""
            line.setText(text)
            line.setVisible(bool(text) and not self._is_brief)
        self._pictures.set_pictures(pictures)

    def set_countdown(self, caption: str, seconds: int | None) -> None:
        """Count down to a moment; None hides the tiles and leaves their place."""
        self._caption.setVisible(seconds is not None)
        self._tiles.setVisible(seconds is not None)
        if seconds is not None:
            if self._caption.text() != caption:
                self._caption.setText(caption)
            self._tiles.set_seconds(seconds)

    def set_hint(self, text: str) -> None:
        """Show a small line at the bottom; an empty one hides it."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def set_brief(self, *, on: bool) -> None:
        """Leave out the lines about the sale and the pictures, where there is little height.

        The countdown stands beside the title then.
        """
        self._is_brief = on
        for line in self._lines:
            line.setVisible(bool(line.text()) and not on)
        self._pictures.setVisible(not on)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(beside if on else below)
        for place, stretch in _STRETCHES[on].items():
            self._middle.setStretch(place, stretch)

    def set_form(self, *, side: int, edge: int, title: int, roomy: bool) -> None:
        """Fit the margins at the `side` and at top and bottom (`edge`), and the `title` size."""
        self._column.setContentsMargins(side, edge, side, edge)
        self._title.set_largest(title)
        self._tiles.set_large(on=roomy)
        restyle(self._shop, textSize="28" if roomy else "24")
        self._brand.setSpacing(20 if roomy else 12)
        for line in self._lines:
            restyle(line, textSize="28" if roomy else "22")

    @override
    def hasHeightForWidth(self) -> bool:
        # The poster takes what the panel leaves; it never asks for more.
        return False

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one large bolt, barely lighter than the ground, behind everything."""
        height = min(self.height() * 0.92, self.width() * 0.95)
        scale = height / 20
        # Cut by the edge where reading ends.
        left = -7.5 * scale if is_mirrored() else self.width() - 16.5 * scale
        origin = QPointF(left, self.height() * 0.5 - 12 * scale)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink_raised"))
        painter.setOpacity(0.55)
        points = [origin + QPointF(x * scale, y * scale) for x, y in _BOLT]
        painter.drawPolygon(QPolygonF(points))
        painter.end()

    def _build(self) -> None:
        brand = self._brand
        brand.addWidget(logo_tile(self._theme, _LOGO))
        brand.addWidget(self._shop)
        brand.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignVCenter)
        brand.addStretch(1)
        brand.addSpacing(BUTTON)  # the round button of every screen may float there
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._title)
        words.addSpacing(12)
        for line in self._lines:
            words.addWidget(line)
        words.addStretch(1)
        clock = QVBoxLayout()
        clock.addStretch(1)
        clock.addWidget(self._caption)
        clock.addSpacing(8)
        clock.addWidget(self._tiles)
        clock.addStretch(1)
        middle = self._middle
        middle.addStretch()
        middle.addLayout(words)
        middle.addSpacing(12)
        middle.addStretch()
        middle.addLayout(clock)
        middle.addStretch()
        column = self._column
        column.setSpacing(0)
        column.addLayout(brand)
        column.addSpacing(16)
        column.addLayout(middle, 1)
        column.addSpacing(16)
        column.addWidget(self._pictures)
        column.addWidget(self._hint)
        self._hint.setContentsMargins(0, 12, 0, 0)
        self._hint.hide()
        self.set_brief(on=False)
