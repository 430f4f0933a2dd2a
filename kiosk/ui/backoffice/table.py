"""A table for fingers: tall rows, a tap opens one, a tap on a title sorts."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScroller,
    QTableView,
    QWidget,
)
from typing_extensions import override

from kiosk.ui.backoffice.table_model import TableModel
from kiosk.ui.theme import Theme

_ROW = 64
_OPENERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class OfficeTable(QTableView):
    """Lines between the rows; the arrow keys walk, Return opens.

    Signals:
        opened(object): the row that was tapped.
        sort_requested(object): a column's sort key (str), with ``-`` before it for descending.
        end_reached: the last row came into view.
    """

    opened = Signal(object)
    sort_requested = Signal(object)
    end_reached = Signal()

    def __init__(
        self, theme: Theme, model: TableModel[Any], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = model
        self._sorted = ""
        self.setObjectName(name)
        self.setProperty("kind", "officeTable")
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._on_title)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self.scrollToTop)
        self._fit()
        theme.changed.connect(self._fit)

    def show_sorting(self, key: str) -> None:
        """Mark the title of the column that the rows are sorted by: a sort key, ``-`` before it."""
        self._sorted = key
        self._rows.show_sorting(key)

    def height_of(self, rows: int) -> int:
        """Return how tall the table is that shows so many rows, the titles above them."""
        return self._theme.px(_ROW) * (rows + 1) + 4

    def hide_columns(self, hidden: frozenset[int]) -> None:
        """Leave out the columns at these places, where the page is narrow."""
        for place in range(len(self._rows.columns)):
            self.setColumnHidden(place, place in hidden)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENERS and self.currentIndex().isValid():
            event.accept()
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if row is not None:
            self.opened.emit(row)

    def _on_scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() > 0:
            self.end_reached.emit()

    def _on_title(self, section: int) -> None:
        key = self._rows.columns[section].sort_key
        if key:
            self.sort_requested.emit(f"-{key}" if self._sorted == key else key)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(self._theme.px(_ROW))
        for place, column in enumerate(self._rows.columns):
            if column.width:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(place, self._theme.px(column.width))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
