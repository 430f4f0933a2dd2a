"""A page that is a list: a title, a search, ways to narrow it down, a table, and what to do."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.backoffice.table import OfficeTable
from kiosk.ui.backoffice.table_model import TableModel
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.chips import ChipRow
from kiosk.ui.widgets.empty_state import EmptyState
from kiosk.ui.widgets.labels import elided_label
from kiosk.ui.widgets.search_field import SearchField

_TYPING_MS = 200
_NARROW = 1100


class ListPage(QWidget):
    """Passive: the flow fills `model` and says what an empty list means.

    Signals:
        searched(object): what is looked for (str), a moment after the last key.
        filtered(object): the key (str) of a chip.
        opened(object): a row.
        sort_requested(object): see OfficeTable.
        end_reached: the last row came into view.
        empty_action_requested: the button of the empty list.
    """

    searched = Signal(object)
    filtered = Signal(object)
    opened = Signal(object)
    sort_requested = Signal(object)
    end_reached = Signal()
    empty_action_requested = Signal()

    def __init__(
        self, theme: Theme, model: TableModel[Any], *, name: str, title: str, search: str = ""
    ) -> None:
        super().__init__()
        self.model = model
        self._narrow_hides: frozenset[int] = frozenset()
        self.setObjectName(f"{name}Page")
        self._title = elided_label(title, name=f"{name}TitleLabel", size=34, weight=700)
        self._count = elided_label(name=f"{name}CountLabel", size=20, tone="soft")
        self._count.set_lines(2)
        self.search = SearchField(theme)
        self.search.setObjectName(f"{name}SearchEdit")
        self.search.setProperty("kind", "officeSearch")
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search or title)
        if not search:  # never shown by hand: without a place it would be a window of its own
            self.search.hide()
        self.chips = ChipRow(theme, name=f"{name}Filter")
        self.chips.hide()
        self.table = OfficeTable(theme, model, name=f"{name}Table")
        self.table.setAccessibleName(title)
        self.empty = EmptyState(theme)
        self.empty.hide()
        self._typing = QTimer(self)
        self._typing.setObjectName(f"{name}TypingTimer")
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions = QHBoxLayout()
        self._build()
        self._typing.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.chips.chosen.connect(self.filtered)
        self.table.opened.connect(self.opened)
        self.table.sort_requested.connect(self.sort_requested)
        self.table.end_reached.connect(self.end_reached)
        self.empty.action_requested.connect(self.empty_action_requested)

    def add_action(self, made: QPushButton) -> None:
        """Put a button beside the search."""
        self._actions.addWidget(made)

    def set_filters(self, chips: Sequence[tuple[str, str]], current: str = "") -> None:
        """Offer to narrow the list down."""
        self.chips.set_chips(chips, current or None)
        self.chips.setVisible(bool(chips))

    def set_count(self, text: str) -> None:
        """Say how many there are."""
        self._count.setText(text)

    def show_table(self) -> None:
        """Show the rows."""
        self.empty.hide()
        self.table.show()

    def show_empty(self, icon: str, title: str, text: str, action: str = "") -> None:
        """Say what an empty list means, and what to do about it."""
        self.table.hide()
        self.empty.show_state(icon, title, text, action)
        self.empty.show()

    def hide_when_narrow(self, places: frozenset[int]) -> None:
        """Leave out these columns where the page is narrow."""
        self._narrow_hides = places
        self._follow_width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_width()

    def _follow_width(self) -> None:
        narrow = self.width() < _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(down if narrow else across)
        self.table.hide_columns(self._narrow_hides if narrow else frozenset())

    def _build(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._count)
        self._actions.setSpacing(12)
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.search, 1)
        if not self.search.placeholderText():
            tools.addStretch(1)
        tools.addLayout(self._actions)
        self._head.setSpacing(16)
        self._head.addLayout(titles, 1)
        self._head.addLayout(tools, 2)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 12, 20, 16)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        column.addLayout(self._head)
        column.addWidget(self.chips)
        column.addWidget(card, 1)
