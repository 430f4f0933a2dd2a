"""Minus, a number, plus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button, set_icon
from kiosk.ui.widgets.labels import label

_SIDE = 72


class Stepper(QWidget):
    """A quantity from 1, or whatever is the `least`, to a limit.

    Signals:
        changed(object): the number (int) that was chosen.
    """

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        least: int = 1,
        name: str = "",
    ) -> None:
        """Make one at its least; `name` tells the keys of several on one page apart."""
        super().__init__(parent)
        self._least = least
        self._value = least
        self._most = least
        self._name = name
        self.setObjectName(self._named("quantityStepper"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fewer = self._key(self._named("fewerButton"), self.tr("One fewer"), "minus", theme)
        self._more = self._key(self._named("moreButton"), self.tr("One more"), "plus", theme)
        self._number = label(name=self._named("quantityLabel"), size=34, weight=700)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setMinimumWidth(_SIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in (self._fewer, self._number, self._more):
            row.addWidget(widget)
        self.set_value(least, most=least)
        self._fewer.clicked.connect(lambda: self._choose(self._value - 1))
        self._more.clicked.connect(lambda: self._choose(self._value + 1))

    @property
    def value(self) -> int:
        """The number that is shown."""
        return self._value

    def set_value(self, value: int, *, most: int) -> None:
        """Show `value`, from the least to `most`; no signal."""
        self._value, self._most = value, most
        self._number.setText(str(value))
        self._number.setAccessibleName(self.tr("Quantity: {count}").format(count=value))
        self._fewer.setEnabled(value > self._least)
        self._more.setEnabled(value < most)

    def _choose(self, value: int) -> None:
        self.set_value(value, most=self._most)
        self.changed.emit(value)

    def _named(self, name: str) -> str:
        return f"{self._name}{name[0].upper()}{name[1:]}" if self._name else name

    def _key(self, name: str, spoken: str, icon: str, theme: Theme) -> QPushButton:
        made = button("", name=name, kind="step")
        made.setAccessibleName(spoken)
        made.setFixedSize(_SIDE, _SIDE)
        set_icon(made, icon, theme)
        return made
