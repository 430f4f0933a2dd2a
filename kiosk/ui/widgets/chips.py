"""A row of round buttons of which one is chosen: languages, categories, operators."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.labels import restyle

_GAP = 12
_HEIGHT = 64
_LONGEST = 28
# How much room is beside a chip's words (style sheet).
_SHAPES = ("roomy", "dense", "tight")


class ChipRow(QScrollArea):
    """Exclusive chips; too many of them scroll sideways under a finger.

    Signals:
        chosen(object): the key (str) of the chip that was tapped.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "chips") -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._shape = _SHAPES[0]
        self._keys: dict[QAbstractButton, str] = {}
        self._group = QButtonGroup(self)
        self._row = QWidget()
        self._row.setObjectName(f"{name}Row")
        # A finger moves the area, and QScroller knows no area from right to left: only the row is.
        self._row.setLayoutDirection(QGuiApplication.layoutDirection())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._row)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addStretch(1)
        self.setObjectName(f"{name}Area")
        self.setProperty("kind", "chips")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._row)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group.buttonClicked.connect(self._on_clicked)
        theme.changed.connect(self.updateGeometry)

    @property
    def keys(self) -> tuple[str, ...]:
        """What the chips stand for, in their order."""
        return tuple(self._keys.values())

    @property
    def current(self) -> str | None:
        """The chosen key, or None when there is no chip."""
        checked = self._group.checkedButton()
        return self._keys.get(checked) if checked is not None else None

    def set_chips(self, chips: Sequence[tuple[str, str]], current: str | None = None) -> None:
        """Show `chips` (key, text), with `current` or else the first one chosen."""
        for chip in list(self._keys):
            self._group.removeButton(chip)
            self._layout.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._keys.clear()
        for place, (key, text) in enumerate(chips):
            chip = self._chip(place, text)
            self._keys[chip] = key
            self._group.addButton(chip)
            self._layout.insertWidget(place, chip)
        self._order_tabs()
        if chips:
            keys = [key for key, _ in chips]
            self.set_current(current if current in keys else keys[0])
        self._set_shape(self._shape)
        self._row.adjustSize()
        self.updateGeometry()

    def set_current(self, key: str) -> None:
        """Mark the chip of `key` as chosen, without a signal; an unknown key changes nothing."""
        for chip, chip_key in self._keys.items():
            if chip_key == key:
                chip.setChecked(True)
                self.ensureWidgetVisible(chip, _GAP, 0)

    def fit(self, width: int) -> int:
        """Make the chips as roomy as they can be on `width` pixels; return what they take.

        The tightest may still take more, and scroll.
        """
        needed = 0
        for shape in _SHAPES:
            self._set_shape(shape)
            # Not the row's own hint: chips that are new are not counted there yet.
            needed = sum(chip.sizeHint().width() + _GAP for chip in self._keys) - _GAP
            if needed <= width:
                break
        return needed

    def set_column(self, *, on: bool) -> None:
        """Put the chips below each other, or side by side again."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if on else across)
        upright = QSizePolicy.Policy.Expanding if on else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        hint = self._row.sizeHint()
        return QSize(hint.width(), max(_HEIGHT, hint.height()))

    @override
    def minimumSizeHint(self) -> QSize:
        column = self._layout.direction() == QBoxLayout.Direction.TopToBottom
        return QSize(_HEIGHT * 2, 2 * _HEIGHT if column else self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_finger()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._follow_finger()
        return super().event(event)

    def _order_tabs(self) -> None:
        """Put the chips where the row is; new widgets go to the end of the tab order."""
        # setTabOrder ignores a widget that takes no focus.
        self._row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        before: QWidget = self._row
        for chip in self._keys:
            QWidget.setTabOrder(before, chip)
            before = chip
        self._row.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _follow_finger(self) -> None:
        """Drag to scroll, but only where there is something to scroll: a drag delays each press."""
        viewport = self.viewport()
        needed = self._row.minimumSizeHint()
        if needed.width() > viewport.width() or needed.height() > viewport.height():
            gesture = QScroller.ScrollerGestureType.LeftMouseButtonGesture
            # And never let go: they may come to fit in the middle of a press.
            QScroller.grabGesture(viewport, gesture)
        chosen = self._group.checkedButton()
        if chosen is not None:
            # Now that the widths are known: before, it was scrolled to by guess.
            self.ensureWidgetVisible(chosen, _GAP, 0)

    def _set_shape(self, shape: str) -> None:
        self._shape = shape
        for chip in self._keys:
            restyle(chip, shape=shape)

    def _chip(self, place: int, text: str) -> QPushButton:
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
        # An ampersand is text here, not a keyboard mark.
        chip = button(shown.replace("&", "&&"), name=f"{self._name}{place}Chip", kind="chip")
        chip.setAccessibleName(text)
        chip.setCheckable(True)
        return chip

    def _on_clicked(self, chip: QAbstractButton) -> None:
        self.ensureWidgetVisible(chip, _GAP, 0)
        self.chosen.emit(self._keys[chip])
