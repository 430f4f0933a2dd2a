"""Two managers changed the same product: what differs, and whose word counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label

_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Difference:
    """One field: what it is called, what stands there now, and what was typed here."""

    caption: str
    theirs: str
    mine: str


class ConflictSheet(QWidget):
    """Nothing has been changed yet; neither is lost before somebody chooses.

    Signals:
        theirs_chosen: take what stands there now.
        mine_chosen: put what was typed here in its place.
        cancelled: go back to the form.
    """

    theirs_chosen = Signal()
    mine_chosen = Signal()
    cancelled = Signal()

    def __init__(self, differences: Sequence[Difference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflictSheet")
        title = elided_label(
            self.tr("Somebody changed this meanwhile"),
            name="conflictTitleLabel",
            size=34,
            weight=700,
        )
        title.set_lines(2)
        words = label(
            self.tr("Nothing of yours is saved yet. Which one shall it be?"),
            name="conflictTextLabel",
            size=24,
            tone="soft",
        )
        words.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for place in (1, 2):
            grid.setColumnStretch(place, 1)
        heads = ("", self.tr("There now"), self.tr("Yours"))
        for place, text in enumerate(heads):
            name = f"conflictHead{place}Label"
            grid.addWidget(label(text, name=name, size=20, weight=600, tone="soft"), 0, place)
        for row, one in enumerate(differences[:_SHOWN], start=1):
            for place, text in enumerate((one.caption, one.theirs, one.mine)):
                weight = 400 if place else 600
                cell = elided_label(text or "-", name=f"conflict{row}{place}Label", weight=weight)
                cell.set_lines(2)
                grid.addWidget(cell, row, place)
        cancel = button(self.tr("Back to the form"), name="conflictCancelButton")
        theirs = button(self.tr("Take theirs"), name="conflictTheirsButton")
        mine = button(self.tr("Keep mine"), name="conflictMineButton", kind="ink")
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        for made in (cancel, theirs, mine):
            buttons.addWidget(made, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(words)
        column.addLayout(grid)
        column.addSpacing(12)
        column.addLayout(buttons)
        cancel.clicked.connect(self.cancelled)
        theirs.clicked.connect(self.theirs_chosen)
        mine.clicked.connect(self.mine_chosen)
