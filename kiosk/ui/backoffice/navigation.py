"""The way between the pages: a dark column beside them, a dark row above them on tall screens."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.direction import margins
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import elided_label, label, restyle

_COLUMN = 260
_ENTRY = 64
_ROWS = 2
_ANY = 16777215  # QWIDGETSIZE_MAX: no limit


class Navigation(QWidget):
    """One entry for each page; a badge tells how much waits there.

    Signals:
        chosen(object): the key (str) of an entry that was tapped.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: dict[str, QPushButton] = {}
        self._badges: dict[str, QLabel] = {}
        self._group = QButtonGroup(self)
        self.setObjectName("officeNavigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inner = QWidget()
        self._inner.setObjectName("officeNavigationRow")
        self._list = QGridLayout(self._inner)
        self._column = True
        self._area = QScrollArea()
        self._area.setObjectName("officeNavigationArea")
        self._area.setProperty("kind", "chips")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._who = elided_label(name="officeOperatorLabel", size=20, tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._who)
        self._who.setContentsMargins(margins(28, 8, 16, 20))
        self.set_column(on=True)
        QScroller.grabGesture(
            self._area.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture
        )
        self._group.buttonClicked.connect(self._on_clicked)

    def set_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer `entries`, each a key and its text, in this order."""
        for made in self._entries.values():
            self._group.removeButton(made)
            made.hide()
            made.deleteLater()
        self._entries.clear()
        self._badges.clear()
        for key, text in entries:
            made = button(text, name=f"{key}NavButton", kind="nav")
            made.setCheckable(True)
            badge = label(name=f"{key}BadgeLabel", size=20, weight=700, tone="on_ink")
            badge.setParent(made)
            badge.setProperty("kind", "badge")
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            badge.hide()
            inner = QBoxLayout(QBoxLayout.Direction.RightToLeft, made)
            inner.setContentsMargins(20, 0, 20, 0)
            inner.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
            inner.addStretch(1)
            self._entries[key] = made
            self._badges[key] = badge
            self._group.addButton(made)
        self._arrange()

    def set_current(self, key: str) -> None:
        """Mark the entry of the page that is shown."""
        entry = self._entries.get(key)
        if entry is not None:
            entry.setChecked(True)
            self._area.ensureWidgetVisible(entry, 64, 8)

    def set_badges(self, counts: Mapping[str, int]) -> None:
        """Show how much waits behind the entries; 0 shows nothing."""
        for key, badge in self._badges.items():
            count = counts.get(key, 0)
            badge.setText(str(count) if count < 100 else "99+")
            badge.setVisible(count > 0)
            restyle(self._entries[key], waiting=count > 0)
            text = self._entries[key].text()
            spoken = self.tr("{page}, {count} waiting").format(page=text, count=count)
            self._entries[key].setAccessibleName(spoken if count else text)

    def set_operator(self, text: str) -> None:
        """Say who works here."""
        self._who.setText(text)

    def set_column(self, *, on: bool) -> None:
        """Put the entries below each other, or side by side in two rows."""
        self._column = on
        self._who.setVisible(on)
        if on:
            self.setFixedWidth(self._theme.px(_COLUMN))
            self.setMinimumHeight(0)
            self.setMaximumHeight(_ANY)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY)
            self.setFixedHeight(_ROWS * _ENTRY + 2 * 12 + 8)
        self._arrange()

    def _arrange(self) -> None:
        columns = 1 if self._column else max(1, -(-len(self._entries) // _ROWS))
        side = 16 if self._column else 24
        self._list.setContentsMargins(side, 16 if self._column else 12, side, 12)
        self._list.setSpacing(4 if self._column else 8)
        for row in range(self._list.rowCount()):
            self._list.setRowStretch(row, 0)
        for place, made in enumerate(self._entries.values()):
            self._list.addWidget(made, place // columns, place % columns)
        self._list.setRowStretch(-(-len(self._entries) // columns), 1)

    def _on_clicked(self, entry: QPushButton) -> None:
        for key, made in self._entries.items():
            if made is entry:
                self.chosen.emit(key)
