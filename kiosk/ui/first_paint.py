"""The moment in which a widget has been on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Tells when a widget has been painted once.

    Signals:
        seen: the paint is over.
    """

    seen = Signal()

    def __init__(self, widget: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._widget: QWidget | None = widget
        widget.installEventFilter(self)

    def wait_for(self, widget: QWidget) -> None:
        """Wait for `widget`, which took the other's place; nothing happens once one was seen."""
        if self._widget is not None:
            self._widget.removeEventFilter(self)
            self._widget = widget
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._widget is not None:
            self._widget.removeEventFilter(self)
            self._widget = None
            # After this event, and those of the children, have been painted and shown.
            QTimer.singleShot(0, self, self.seen.emit)
        return False
