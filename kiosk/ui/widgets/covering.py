"""What everything has in common that lies over a screen: a shade, and the focus it takes away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kiosk.ui.theme import Theme


def paint_shade(cover: QWidget, theme: Theme, strength: float) -> None:
    """Darken what is behind `cover`, in its paintEvent; `strength` is from 0 to 1."""
    dim = QColor(theme.color("ink"))
    dim.setAlphaF(strength)
    painter = QPainter(cover)
    painter.fillRect(cover.rect(), dim)
    painter.end()


def give_focus_back(before: QWidget | None) -> None:
    """Give the keyboard to whoever had it before, if it is still there and can be seen."""
    if before is not None and isValid(before) and before.isVisible():
        before.setFocus(Qt.FocusReason.OtherFocusReason)
