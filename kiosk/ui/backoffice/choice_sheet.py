"""A sheet with more than yes and no."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label


class ChoiceSheet(QWidget):
    """Asks for one of a few ways to go on, or back.

    Signals:
        chosen(object): the key (str) of a way.
        cancelled: none of them.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        title: str,
        text: str,
        choices: Sequence[tuple[str, str]],
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """`choices` are keys and texts; the buttons are called after `name` and the key."""
        super().__init__(parent)
        self.setObjectName(f"{name}Sheet")
        heading = elided_label(title, name=f"{name}TitleLabel", size=34, weight=700)
        heading.set_lines(2)
        words = label(text, name=f"{name}TextLabel", size=24, tone="soft")
        words.setWordWrap(True)
        cancel = button(self.tr("Cancel"), name=f"{name}CancelButton")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(cancel, 1)
        for key, choice in choices:
            made = button(choice, name=f"{name}{key.title()}Button", kind="ink")
            made.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            row.addWidget(made, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(words)
        column.addSpacing(20)
        column.addLayout(row)
        cancel.clicked.connect(self.cancelled)
