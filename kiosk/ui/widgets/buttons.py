"""Buttons for fingers and for the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.themed_icon import ThemedIcon


def button(
    text: str, *, name: str, kind: str = "ghost", parent: QWidget | None = None
) -> QPushButton:
    """Return a button; `kind` is "primary", "ghost", "ink", "chip" or "dark" (style sheet)."""
    made = QPushButton(text, parent)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setProperty("kind", kind)
    make_keyable(made)
    return made


def make_keyable(made: QPushButton) -> None:
    """Give the focus to the keyboard only, and let Return press as Space does.

    A finger that leaves a focus ring behind looks like a choice that nobody made.
    """
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(True)


def set_icon(
    made: QPushButton, name: str, theme: Theme, *, tone: str = "ink", size: int = 28
) -> None:
    """Put icon `name` in the colour `tone` before the button's text, for good."""
    ThemedIcon(made, theme, name, tone, size)
