"""What passers-by see while nobody is at the kiosk: one offer after the other, large."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.card_face import CardFace
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.cross_fade import CrossFade
from kiosk.ui.widgets.header import Header
from kiosk.ui.widgets.hero_title import HeroTitle
from kiosk.ui.widgets.labels import elided_label, label, restyle
from kiosk.ui.widgets.picture_tile import PictureTile

_LEAST_HEIGHT = 480
_ROOMY_WIDTH, _ROOMY_HEIGHT = 1060, 900
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_BASELINE = Qt.AlignmentFlag.AlignBottom


class AttractView(QWidget):
    """Covers `page`; shows one offer at a time. Every touch ends here.

    Signals:
        resized: pictures of another size are needed.
    """

    resized = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._face: CardFace | None = None
        self.setObjectName("attractView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(theme)
        self._stage = QWidget()
        self._stage.setObjectName("attractStage")
        self._stage.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = PictureTile()
        self._discount = label(name="attractDiscountLabel", size=34, weight=700, tone="on_ink")
        self._name = HeroTitle(theme)
        self._name.setObjectName("attractNameTitle")
        self._price = label(name="attractPriceLabel", size=104, weight=700, tone="on_ink")
        self._list_price = label(name="attractListPriceLabel", size=40, tone="muted")
        restyle(self._list_price, struck="true")
        self._badge = elided_label(name="attractBadgeLabel", size=28, weight=700)
        self._invitation = label(
            self.tr("Touch the screen to start"),
            name="attractInvitationLabel",
            size=34,
            weight=700,
            tone="on_ink",
        )
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._stage)
        self._words = QVBoxLayout()
        self._foot = QHBoxLayout()
        self._build()
        self._fade = CrossFade(self._stage)
        page.installEventFilter(self)
        theme.changed.connect(self._arrange)
        self.hide()

    @property
    def picture_size(self) -> QSize:
        """The size of pictures that need not be scaled, in device pixels."""
        return self._picture.size() * self.devicePixelRatioF()

    @property
    def face(self) -> CardFace | None:
        """What is shown."""
        return self._face

    def cover(self) -> None:
        """Cover the page."""
        self.setGeometry(self._page.rect())
        self._arrange()
        self.show()
        self.raise_()

    def show_offer(self, face: CardFace, picture: QPixmap | None, *, fading: bool) -> None:
        """Show an offer, with a picture of `picture_size` or none; `fading` it comes softly."""
        fades = fading and self._theme.motion and self._face is not None and self.isVisible()
        self._fade.stop()
        before = self._stage.grab() if fades else QPixmap()
        self._show(face, picture)
        if fades:
            # The layout goes first: the picture of it shall be what stays.
            self._body.activate()
            self._fade.run(before, self._stage.grab())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._page.rect())
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fade.stop()
        self._arrange()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._fade.stop()
        self._face = None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # nothing below is pressed

    def _show(self, face: CardFace, picture: QPixmap | None) -> None:
        self._face = face
        self._picture.setVisible(picture is not None)
        if picture is not None:
            self._picture.set_pixmap(picture)
        self._name.set_text(face.name)
        self._price.setText(face.price)
        self._list_price.setText(face.list_price)
        self._list_price.setVisible(bool(face.list_price))
        self._discount.setText(face.discount)
        self._discount.setVisible(bool(face.discount))
        self._badge.setText(face.badge)
        restyle(self._badge, tone=face.tone)
        self.setAccessibleName(face.accessible)

    def _build(self) -> None:
        prices = QHBoxLayout()
        prices.setSpacing(28)
        prices.addWidget(self._price, 0, _BASELINE)
        prices.addWidget(self._list_price, 0, _BASELINE)
        prices.addStretch(1)
        words = self._words
        words.setSpacing(0)
        words.addStretch(2)
        words.addWidget(self._discount, 0, _LEADING)
        words.addSpacing(28)
        words.addWidget(self._name)
        words.addSpacing(20)
        words.addLayout(prices)
        words.addSpacing(20)
        words.addWidget(self._badge, 0, _LEADING)
        words.addStretch(3)
        self._body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignCenter)
        self._body.addLayout(words, 1)
        self._invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._foot.addWidget(self._invitation, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.header)
        column.addWidget(self._stage, 1)
        column.addLayout(self._foot)

    def _arrange(self) -> None:
        """Picture beside the words (wide) or above them (tall)."""
        width, height = self._page.width(), self._page.height()
        if height < _LEAST_HEIGHT:
            return  # nothing but the poster is left of the page: nobody sees this one
        tall = height > width
        roomy = width >= _ROOMY_WIDTH and height >= _ROOMY_HEIGHT
        side = 40 if roomy else 24  # as the header's
        large = self._theme.large_text
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(down if tall else across)
        self._body.setContentsMargins(side, side // 2, side, side // 2)
        self._body.setSpacing(64 if roomy else 28)
        if tall:
            room = QSize(width - 2 * side, round(height * 0.42))
        else:
            room = QSize(round(width * 0.46), height - (320 if roomy else 260))
        # Pictures are a little wider than high (look.md: 240 x 200).
        size = QSize(6, 5).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        changed = size != self._picture.size()
        self._picture.setFixedSize(size)
        self._name.set_largest(
            84 if roomy and (tall or not large) else 56 if roomy or not large else 40
        )
        restyle(self._price, textSize=("84" if large else "104") if roomy else "56")
        restyle(self._list_price, textSize="40" if roomy else "28")
        # Both prices on one line, though one is smaller.
        below = self._price.fontMetrics().descent() - self._list_price.fontMetrics().descent()
        self._list_price.setContentsMargins(0, 0, 0, max(0, below))
        restyle(self._invitation, textSize="34" if roomy else "28")
        self._foot.setContentsMargins(side, 0, side, side if roomy else 20)
        if changed:
            self.resized.emit()
