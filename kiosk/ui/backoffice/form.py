"""Forms: fields in cards, in two columns where there is room, and what to do with them."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.problems import Problem
from kiosk.ui.backoffice.fields import Field
from kiosk.ui.backoffice.problem_texts import sentence
from kiosk.ui.backoffice.sheets import scrolled
from kiosk.ui.direction import margins
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button, set_icon
from kiosk.ui.widgets.labels import elided_label, label

_TWO_COLUMNS = 900
_LOW = 480


class FieldGrid(QWidget):
    """Fields side by side where they fit, below each other where not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[tuple[QWidget, bool]] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(20)

    def add(self, widget: QWidget, *, wide: bool = False) -> None:
        """Add a field, or anything else; a `wide` one takes a row of its own."""
        self._cells.append((widget, wide))
        self._columns = 0
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        # One below the other they can always be: two columns must not widen the page.
        widest = max((cell.minimumSizeHint().width() for cell, _wide in self._cells), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        columns = 2 if self.width() >= max(_TWO_COLUMNS, self._two_columns()) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for widget, row, column, span in self._places(columns):
            self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def _places(self, columns: int) -> Iterator[tuple[QWidget, int, int, int]]:
        """Yield each widget with its row, its first column, and how many it takes."""
        row = column = 0
        for widget, wide in self._cells:
            span = columns if wide else 1
            if column + span > columns:
                row, column = row + 1, 0
            yield widget, row, column, span
            column += span

    def _two_columns(self) -> int:
        """Return the width that two columns need."""
        widths = [0, 0]
        for widget, _row, column, span in self._places(2):
            if span == 1:
                widths[column] = max(widths[column], widget.minimumSizeHint().width())
        return sum(widths) + self._grid.horizontalSpacing()


class FormPage(QWidget):
    """A page with fields in cards, a way back above and buttons below.

    Signals:
        back_requested: leave the page; `is_changed` tells whether something would be lost.
        save_requested: take what was entered.
        changed: a field has another value.
    """

    back_requested = Signal()
    save_requested = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, *, name: str, back: str, save: str) -> None:
        """Make an empty form; without a word for `back` it is a page of its own."""
        super().__init__()
        self._name = name
        self._fields: dict[str, Field] = {}
        self._saved: dict[str, str] = {}
        self.setObjectName(f"{name}Page")
        self._is_busy = False
        self._back = button(back, name=f"{name}BackButton")
        set_icon(self._back, "back", theme, size=26)
        if not back:  # never shown while it has no parent: it would be a window
            self._back.hide()
        self._title = elided_label(name=f"{name}TitleLabel", size=34, weight=700)
        self._notice = label(name=f"{name}NoticeLabel", weight=600, tone="flame")
        self._notice.setWordWrap(True)
        self._notice.hide()
        self.save = button(save, name=f"{name}SaveButton", kind="ink")
        body = QWidget()
        self._cards = QVBoxLayout(body)
        self._cards.setContentsMargins(margins(0, 0, 12, 0))
        self._cards.setSpacing(20)
        self._cards.addStretch(1)
        self._area = scrolled(body, name=f"{name}Area")
        self._head, self._foot_bar = QWidget(), QWidget()
        self._foot = QHBoxLayout(self._foot_bar)
        self._build()
        self._back.clicked.connect(self.back_requested)
        self.save.clicked.connect(self.save_requested)

    @property
    def is_changed(self) -> bool:
        """True when something was entered since `set_values`."""
        return bool(self._saved) and self.values() != self._saved

    def set_back(self, text: str) -> None:
        """Name where the way back leads."""
        self._back.setText(text)
        self._back.setAccessibleName(text)
        self._back.setVisible(bool(text))

    def set_save(self, text: str) -> None:
        """Name the button that saves."""
        self.save.setText(text)
        self.save.setAccessibleName(text)

    def set_title(self, title: str) -> None:
        """Name what the form is about."""
        self._title.setText(title)

    def add_card(self, title: str = "") -> FieldGrid:
        """Return the grid of a new card below the others."""
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 24, 32, 28)
        column.setSpacing(16)
        if title:
            place = self._cards.count()
            name = f"{self._name}{place}CardLabel"
            column.addWidget(label(title, name=name, size=24, weight=700))
        grid = FieldGrid()
        column.addWidget(grid)
        self._cards.insertWidget(self._cards.count() - 1, card)
        return grid

    def add_field(self, grid: FieldGrid, key: str, field: Field, *, wide: bool = False) -> None:
        """Put `field` into `grid` under `key`, the name that problems have for it."""
        self._fields[key] = field
        grid.add(field, wide=wide)
        field.changed.connect(self._on_changed)

    def add_action(self, made: QPushButton) -> None:
        """Put another button at the foot, left of the one that saves."""
        self._foot.insertWidget(self._foot.count() - 1, made)

    def has_field(self, key: str) -> bool:
        """Return whether there is a field of `key`."""
        return key in self._fields

    def field(self, key: str) -> Field:
        """Return the field of `key`."""
        return self._fields[key]

    def values(self) -> dict[str, str]:
        """Return what every field holds."""
        return {key: field.value() for key, field in self._fields.items()}

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show `values`, fields without one empty, as what is saved now."""
        for key, field in self._fields.items():
            field.set_value(values.get(key, ""))
            field.show_problem("")
        self.show_notice("")
        self._saved = self.values()

    def set_saved(self) -> None:
        """Take what the fields hold now as saved."""
        self._saved = self.values()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say at each field what does not fit, and go to the first of them."""
        first: Field | None = None
        elsewhere = []
        for problem in problems:
            field = self._fields.get(problem.field)
            if field is None:
                elsewhere.append(sentence(problem))
                continue
            field.show_problem(sentence(problem))
            if first is None:
                first = field
        self.show_notice(" ".join(elsewhere))
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(first)

    def show_notice(self, text: str) -> None:
        """Say something about the whole form; an empty text takes it back."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    @property
    def is_busy(self) -> bool:
        """True until the answer is here."""
        return self._is_busy

    def set_busy(self, *, busy: bool) -> None:
        """Wait for an answer: the form cannot be saved twice."""
        self._is_busy = busy
        self.save.setEnabled(not busy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the little height above the keys of a small screen to the fields."""
        super().resizeEvent(event)
        low = self.height() < _LOW
        self._head.setHidden(low)
        self._foot_bar.setHidden(low)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab come to the buttons below after the fields, which were added later."""
        last: QWidget | None = None
        widget = self._back.nextInFocusChain()
        while widget is not None and widget is not self._back:
            takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            last = widget if takes_tab and self._area.isAncestorOf(widget) else last
            widget = widget.nextInFocusChain()
        for place in range(self._foot.count()):
            item = self._foot.itemAt(place)
            made = None if item is None else item.widget()
            if isinstance(made, QPushButton) and last is not None:
                QWidget.setTabOrder(last, made)
                last = made

    def _build(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(20)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(16)
        self._foot.addWidget(self._notice, 1)
        self._foot.addStretch(0)
        self._foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.addWidget(self._head)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot_bar)

    def _on_changed(self) -> None:
        self.show_notice("")
        self.changed.emit()
