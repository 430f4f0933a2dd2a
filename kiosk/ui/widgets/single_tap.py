"""Keeps the second tap of a double tap from pressing whatever has come under the finger."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class SingleTap(QObject):
    """Watches widgets; Pay Now must not become I Have Paid by one nervous finger."""

    def watch(self, *widgets: QWidget) -> None:
        """Let double taps on `widgets` count once."""
        for widget in widgets:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick
