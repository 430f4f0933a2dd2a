"""The offers of a sale as the staff see them: one row each, numbers only."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StaffRow(NamedTuple):
    """One offer: the product's name, and units on hand, being paid for, and sold."""

    name: str
    on_hand: int
    paying: int
    sold: int


class StaffColumn(IntEnum):
    """The columns, in the order of `StaffRow`."""

    NAME = 0
    ON_HAND = 1
    PAYING = 2
    SOLD = 3


class StaffTableModel(QAbstractTableModel):
    """Rows that are replaced in place, so that a table that is being scrolled stays put."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[StaffRow, ...] = ()

    def set_rows(self, rows: Sequence[StaffRow]) -> None:
        """Show `rows`; the same number of them keeps the scroll position."""
        fresh = tuple(rows)
        if len(fresh) != len(self._rows):
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        changed = [place for place, row in enumerate(fresh) if row != self._rows[place]]
        self._rows = fresh
        last = len(StaffColumn) - 1
        for place in changed:
            roles = [Qt.ItemDataRole.DisplayRole]
            self.dataChanged.emit(self.index(place, 0), self.index(place, last), roles)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(StaffColumn)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value if index.column() == StaffColumn.NAME else str(value)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT if index.column() == StaffColumn.NAME else _RIGHT
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == StaffColumn.NAME else _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            StaffColumn.NAME: self.tr("Product"),
            StaffColumn.ON_HAND: self.tr("On hand"),
            StaffColumn.PAYING: self.tr("Paying"),
            StaffColumn.SOLD: self.tr("Sold"),
        }
        return titles.get(StaffColumn(section))
