"""Rows of a table: all at once, or a page at a time as they come into view."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QFont, QIcon
from typing_extensions import override

from kiosk.ui.direction import isolated
from kiosk.ui.icons import icon
from kiosk.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
PAGE = 100
_MARK = 20

Row = TypeVar("Row")


# No slots: typing would fail to note the parameter of a frozen one.
@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row]):
    """One column: its title, and how it shows a row.

    `width` is in pixels before large text, 0 takes what the others leave. `sort_key` is what a tap
    on the title asks to sort by, empty where it cannot be. `tone` names a colour token.
    """

    title: str
    text: Callable[[Row], str]
    width: int = 0
    numeric: bool = False
    strong: bool = False
    sort_key: str = ""
    tone: Callable[[Row], str] | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Rows that came into view and are not there yet; `turn` tells a question from older ones."""

    first: int
    count: int
    turn: int


class TableModel(QAbstractTableModel, Generic[Row]):
    """Shows rows through columns, and asks for the ones it lacks.

    Signals:
        wanted(object): a Wanted; answer it with `put`.
    """

    wanted = Signal(object)

    def __init__(
        self, theme: Theme, columns: Sequence[Column[Row]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.columns = tuple(columns)
        self._rows: dict[int, Row] = {}
        self._asked: set[int] = set()
        self._total = 0
        self._turn = 0
        self._sorted = ""

    @property
    def turn(self) -> int:
        """Which question the rows answer; older answers are left aside."""
        return self._turn

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows`, which are all there are; a table of as many rows stays where it is."""
        fresh = dict(enumerate(rows))
        if len(fresh) == self._total == len(self._rows):
            changed = [place for place, row in fresh.items() if row != self._rows[place]]
            self._rows = fresh
            for place in changed:
                self._announce(place, place)
            return
        self.beginResetModel()
        self._turn += 1
        self._rows = fresh
        self._total = len(fresh)
        self._asked.clear()
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Add `rows` below the others, which stay where they are."""
        if rows:
            first = self._total
            self.beginInsertRows(_ROOT, first, first + len(rows) - 1)
            self._rows.update(enumerate(rows, start=first))
            self._total += len(rows)
            self.endInsertRows()

    def show_page(self, total: int, rows: Sequence[Row]) -> None:
        """Begin anew with `total` rows, of which the first ones are `rows`."""
        self.beginResetModel()
        self._turn += 1
        self._rows = dict(enumerate(rows))
        self._total = total
        self._asked = set(range(0, len(rows), PAGE)) if rows else set()
        self.endResetModel()

    def put(self, wanted: Wanted, rows: Sequence[Row]) -> None:
        """Fill in the answer to `wanted`; one that comes too late is dropped."""
        if wanted.turn != self._turn:
            return
        self._rows.update(enumerate(rows, start=wanted.first))
        if rows:
            self._announce(wanted.first, wanted.first + len(rows) - 1)

    def show_sorting(self, key: str) -> None:
        """Mark the column of a sort key; ``-`` before it means descending."""
        self._sorted = key
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def row(self, place: int) -> Row | None:
        """Return the row at `place`, None while it is not there yet."""
        return self._rows.get(place)

    def places(self) -> list[int]:
        """Return where the rows are that have been read."""
        return list(self._rows)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._total

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numeric else _LEFT
        row = self._rows.get(index.row())
        if row is None:
            self._ask(index.row())
            return None
        return self._shown(column, row, role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numeric else _LEFT
        if role == Qt.ItemDataRole.DecorationRole and column.sort_key:
            return self._sort_mark(column.sort_key)
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    def _sort_mark(self, key: str) -> QIcon | None:
        if self._sorted.removeprefix("-") != key:
            return None
        name = "sort-down" if self._sorted.startswith("-") else "sort-up"
        return icon(name, self._theme.colors.ink, _MARK)

    def _shown(self, column: Column[Row], row: Row, role: int) -> Any:  # noqa: ANN401 - Qt's own
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return isolated(column.text(row))
            case Qt.ItemDataRole.ForegroundRole if column.tone is not None:
                return QBrush(self._theme.color(column.tone(row)))
            case Qt.ItemDataRole.FontRole if column.strong:
                return self._theme.font(22, QFont.Weight.Bold.value)
            case _:
                return None

    def _ask(self, place: int) -> None:
        first = place // PAGE * PAGE
        if first not in self._asked:
            self._asked.add(first)
            self.wanted.emit(Wanted(first, min(PAGE, self._total - first), self._turn))

    def _announce(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
