"""An icon on a button or a label that follows the colours of the theme."""

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtWidgets import QAbstractButton, QLabel

from kiosk.ui.icons import icon, icon_pixmap
from kiosk.ui.theme import Theme

# Sharp on screens with twice the pixels.
_RATIO = 2.0


class ThemedIcon(QObject):
    """Icon `name` in the colour `token`; it lives as long as what it is on."""

    def __init__(
        self, target: QAbstractButton | QLabel, theme: Theme, name: str, token: str, size: int
    ) -> None:
        super().__init__(target)
        self._target = target
        self._theme = theme
        self._name = name
        self._token = token
        self._size = size
        theme.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str) -> None:
        """Show another icon; an empty name shows none."""
        self._name = name
        self._draw()

    @Slot()
    def _draw(self) -> None:
        color = self._theme.color(self._token).name()
        match self._target:
            case QLabel() as mark if self._name:
                mark.setPixmap(icon_pixmap(self._name, color, self._size, _RATIO))
            case QAbstractButton() as made if self._name:
                made.setIcon(icon(self._name, color, self._size))
                made.setIconSize(QSize(self._size, self._size))
            case _:
                pass
