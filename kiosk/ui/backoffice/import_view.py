"""A list of products before it is taken: what would be new, what would change, what cannot be."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.money import indian_groups
from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import Column, TableModel
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button, set_icon
from kiosk.ui.widgets.empty_state import EmptyState
from kiosk.ui.widgets.labels import elided_label, label
from kiosk.ui.widgets.stat_card import StatCard

_FOUR_COLUMNS = 1000
_LOW = 720


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One line of the list in words: `tone` is a colour token."""

    line: int
    what: str
    name: str
    detail: str
    tone: str = "ink"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """What the page says about a list; `action` is the text of the button, "" for no button."""

    title: str
    new: int
    changed: int
    unchanged: int
    problems: int
    notes: str
    action: str
    lines: tuple[ReportLine, ...]


class ImportView(QWidget):
    """Passive.

    Signals:
        back_requested: leave the list alone.
        another_requested: choose another file.
        import_requested: take the list.
    """

    back_requested = Signal()
    another_requested = Signal()
    import_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("importPage")
        self._back = button(self.tr("Products"), name="importBackButton")
        set_icon(self._back, "back", theme, size=26)
        self._title = elided_label(name="importTitleLabel", size=34, weight=700)
        self._new = StatCard("importNew", self.tr("New"))
        self._changed = StatCard("importChanged", self.tr("Changed"))
        self._same = StatCard("importSame", self.tr("As they are"))
        self._wrong = StatCard("importProblem", self.tr("To mend"))
        self._notes = label(name="importNotesLabel", tone="soft")
        self._notes.setWordWrap(True)
        self.model: TableModel[ReportLine] = TableModel(theme, self._columns(), self)
        self._table = OfficeTable(theme, self.model, name="importTable")
        self._table.setAccessibleName(self.tr("Lines of the list"))
        self._empty = EmptyState(theme)
        self._another = button(self.tr("Another file"), name="importAnotherButton")
        self._take = button("", name="importTakeButton", kind="ink")
        self._figures = QWidget()
        self._stats = QGridLayout(self._figures)
        self._build()
        self._back.clicked.connect(self.back_requested)
        self._another.clicked.connect(self.another_requested)
        self._empty.action_requested.connect(self.another_requested)
        self._take.clicked.connect(self.import_requested)

    def show_summary(self, summary: ImportSummary) -> None:
        """Show what the list would do."""
        self._title.setText(summary.title)
        self._new.show_figure(indian_groups(summary.new), self.tr("products"))
        self._changed.show_figure(indian_groups(summary.changed), self.tr("products"))
        self._same.show_figure(indian_groups(summary.unchanged), self.tr("products"))
        wrong = summary.problems
        nothing = self.tr("all lines fit")
        self._wrong.show_figure(
            indian_groups(wrong), self.tr("nothing is taken") if wrong else nothing, amber=wrong > 0
        )
        self._notes.setText(summary.notes)
        self._notes.setVisible(bool(summary.notes))
        self._take.setText(summary.action)
        self._take.setAccessibleName(summary.action)
        self._take.setVisible(bool(summary.action))
        self.model.show_page(len(summary.lines), summary.lines)
        self._hide_names()
        self._show_parts(refused=False)

    def show_refused(self, title: str, why: str) -> None:
        """Say that the whole file cannot be taken, and why."""
        self._title.setText(title)
        self._empty.show_state(
            "warning", self.tr("This list cannot be taken"), why, self.tr("Choose another file")
        )
        self._show_parts(refused=True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for card in self._cards():
            card.set_dense(on=self.height() < _LOW)
        self._place_stats(4 if self.width() >= _FOUR_COLUMNS or self.height() < _LOW else 2)
        self._hide_names()

    def _show_parts(self, *, refused: bool) -> None:
        for part in (self._figures, self._table, self._foot):
            part.setVisible(not refused)
        self._empty.setVisible(refused)
        if refused:
            self._notes.hide()

    def _hide_names(self) -> None:
        """Leave the names of products out where there are none, and where the page is narrow."""
        first = self.model.row(0)
        has_names = first is not None and first.name and self.width() >= _FOUR_COLUMNS
        self._table.hide_columns(frozenset() if has_names else frozenset({2}))

    def _cards(self) -> Sequence[StatCard]:
        return self._new, self._changed, self._same, self._wrong

    def _place_stats(self, columns: int) -> None:
        for place, card in enumerate(self._cards()):
            self._stats.addWidget(card, place // columns, place % columns)
        for column in range(4):
            self._stats.setColumnStretch(column, 1 if column < columns else 0)

    def _columns(self) -> tuple[Column[ReportLine], ...]:
        return (
            Column(title=self.tr("Line"), text=lambda row: indian_groups(row.line), width=110),
            Column(title=self.tr("What"), text=lambda row: row.what, tone=lambda row: row.tone),
            Column(title=self.tr("Product"), text=lambda row: row.name),
            Column(title=self.tr("As it stands"), text=lambda row: row.detail, width=280),
        )

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        self._stats.setContentsMargins(0, 0, 0, 0)
        self._stats.setSpacing(16)
        self._place_stats(4)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 12, 20, 16)
        inside.addWidget(self._table, 1)
        inside.addWidget(self._empty, 1)
        self._empty.hide()
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(16)
        foot.addStretch(1)
        foot.addWidget(self._another)
        foot.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._figures)
        column.addWidget(self._notes)
        column.addWidget(card, 1)
        column.addWidget(self._foot)
