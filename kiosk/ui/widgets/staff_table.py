"""The staff's table of offers: to read and to scroll, not to change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScroller,
    QTableView,
    QWidget,
)

from kiosk.ui.staff_model import StaffColumn, StaffTableModel
from kiosk.ui.theme import Theme

_ROW = 56
_NUMBER = 106


class StaffTable(QTableView):
    """A quiet table: lines between the rows, the name takes what the numbers leave."""

    def __init__(self, theme: Theme, model: StaffTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(StaffColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column in (StaffColumn.ON_HAND, StaffColumn.PAYING, StaffColumn.SOLD):
            needed = header.sectionSizeHint(column)
            header.resizeSection(column, max(self._theme.px(_NUMBER), needed))
        header.setFixedHeight(self._theme.px(48))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
