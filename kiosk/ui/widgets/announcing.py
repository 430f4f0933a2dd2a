"""Telling a screen reader what has just been said on the screen."""

import re

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_SAID = "announced"
_DIGITS = re.compile("[0-9]+")


def announce(widget: QWidget, text: str) -> bool:
    """Let a screen reader say `text`; return whether it does.

    A countdown in the text is not told of each second: what differs in its digits alone is silent.
    """
    core = _DIGITS.sub("", text)
    if widget.property(_SAID) == core:
        return False
    widget.setProperty(_SAID, core)
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
    return bool(text)
