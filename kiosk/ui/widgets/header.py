"""The dark bar at the top: whose shop, which sale, and how long it lasts."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.stage_plan import BUTTON, header_height
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label, restyle
from kiosk.ui.widgets.themed_icon import ThemedIcon

_LOGO = 56
_ROOMY = 1060
_BESIDE = 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Header(QWidget):
    """Logo, titles and DEMO mark on the left; a status and one button on the right.

    Signals:
        action_requested: the button was tapped.
    """

    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = elided_label(name="headerTitleLabel", size=28, weight=700, tone="on_ink")
        self._subtitle = elided_label(name="headerSubtitleLabel", size=20, tone="muted")
        self._demo = demo_mark()
        self._caption = label(name="headerCaptionLabel", size=20, tone="muted")
        self._status = label(name="headerStatusLabel", size=40, weight=700, tone="sun")
        self._action = button("", name="headerActionButton", kind="dark")
        for right in (self._caption, self._status):
            right.setAlignment(_RIGHT)
        self._demo_shown = self._action_shown = self._is_low = False
        self._logo = logo_tile(theme, _LOGO)
        self._row = QHBoxLayout(self)
        self._corner = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._build()
        self._follow_reach()
        self.set_demo(on=False)
        self.clear_status()
        self.set_action(None)
        self._action.clicked.connect(self.action_requested)

    def set_titles(self, title: str, subtitle: str) -> None:
        """Show the sale's name and, smaller, shop and kiosk."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._follow_reach()

    def set_demo(self, *, on: bool) -> None:
        """Show or hide the DEMO mark."""
        self._demo_shown = on
        self._follow_reach()

    def set_status(self, caption: str, text: str, *, tone: str = "sun") -> None:
        """Show `text` large under `caption`; `tone` is "sun" (a countdown) or "plain"."""
        plain = tone == "plain"
        restyle(self._status, tone="on_ink" if plain else "sun", textSize="34" if plain else "40")
        if self._caption.text() != caption:
            self._caption.setText(caption)
        if self._status.text() != text:
            self._status.setText(text)
        self._caption.setVisible(bool(caption))
        self._status.setVisible(True)

    def clear_status(self) -> None:
        """Leave the right side empty."""
        self._caption.setVisible(False)
        self._status.setVisible(False)

    def set_action(self, text: str | None) -> None:
        """Show the button with `text`, or hide it."""
        self._action_shown = text is not None
        self._action.setText(text or "")
        self._action.setAccessibleName(text or "")
        self._follow_reach()

    def set_low(self, *, on: bool) -> None:
        """Say only what the poster above does not, and leave the button to the page below."""
        self._is_low = on
        self._follow_reach()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        page = self.parentWidget()
        screen = QSize(self.width(), self.height() if page is None else page.height())
        return QSize(hint.width(), max(hint.height(), header_height(screen)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= _ROOMY
        side = 40 if roomy else 24
        self._row.setContentsMargins(side, 4, side, 4)
        self._row.setSpacing(28 if roomy else 16)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def _follow_reach(self) -> None:
        self._action.setVisible(self._action_shown and not self._is_low)
        self._demo.setVisible(self._demo_shown and not self._is_low)
        for widget in (self._logo, self._title):
            widget.setVisible(not self._is_low)
        self._subtitle.setVisible(bool(self._subtitle.text()) and not self._is_low)
        # Where the round button of every screen floats, unless it floats lower.
        self._corner.changeSize(0 if self._is_low else BUTTON + _BESIDE, 0)
        self._row.invalidate()
        self.updateGeometry()

    def _build(self) -> None:
        titles, status = QVBoxLayout(), QVBoxLayout()
        for column, widgets in (
            (titles, (self._title, self._subtitle)),
            (status, (self._caption, self._status)),
        ):
            column.setSpacing(0)
            column.addStretch(1)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        row = self._row
        row.setContentsMargins(40, 4, 40, 4)
        row.setSpacing(28)
        row.addWidget(self._logo)
        row.addLayout(titles)
        row.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addLayout(status)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addItem(self._corner)


def demo_mark() -> QLabel:
    """Return the mark that says: nothing here is real money."""
    mark = label("DEMO", name="demoLabel", size=20, weight=700)
    mark.setAccessibleName(mark.tr("Demo: no real money moves"))
    mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return mark


def logo_tile(theme: Theme, side: int) -> QLabel:
    """Return the shop's bolt on its flame tile, `side` pixels square."""
    tile = label(name="logoLabel")
    tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
    tile.setFixedSize(side, side)
    ThemedIcon(tile, theme, "bolt", "sun", round(side * 0.6))
    tile.setAccessibleName(tile.tr("Flash sale"))
    return tile
