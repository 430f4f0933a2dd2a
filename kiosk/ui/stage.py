"""The ground of the window: a screen, the poster above it, a bar below, layers on top."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kiosk.ui.direction import placed
from kiosk.ui.stage_plan import StagePlan, plan_stage

# What may cover every screen, the topmost last.
COVERS = ("access", "idle")


@runtime_checkable
class PosterScreen(Protocol):
    """A screen that can show its poster alone, above another screen."""

    def show_as_poster(self, *, on: bool) -> None:
        """Leave out everything but the poster, or show it all again."""


class Stage(QWidget):
    """Lays out what lies in the window; layers show and hide themselves.

    Signals:
        bar_changed: the bar was shown or hidden, and the screen has other room.
    """

    bar_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self._bar: QWidget | None = None
        self._button: QWidget | None = None
        self._covers: dict[str, QWidget] = {}

    def set_button(self, button: QWidget) -> None:
        """Keep `button` in the corner of every screen, in place of an earlier one."""
        self._button = self._take(button, self._button)
        button.show()

    def set_bar(self, bar: QWidget) -> None:
        """Keep `bar` below every screen; it shows and hides itself, and the screen gives way."""
        self._bar = self._take(bar, self._bar)
        bar.installEventFilter(self)

    def set_cover(self, name: str, cover: QWidget) -> None:
        """Keep `cover` (one of `COVERS`) above every screen, in place of an earlier one."""
        self._covers[name] = self._take(cover, self._covers.get(name))

    @property
    def is_covered(self) -> bool:
        """True while a cover is shown: the keyboard belongs to it."""
        return any(not cover.isHidden() for cover in self._covers.values())

    def plan(self, *, low: bool, fills: bool, header: int, rises: bool) -> StagePlan:
        """Divide the window as it is now, as `plan_stage` does."""
        shows_bar = self._bar is not None and not self._bar.isHidden()
        bar = self._bar.sizeHint().height() if self._bar is not None and shows_bar else 0
        return plan_stage(self.size(), bar=bar, low=low, fills=fills, header=header, rises=rises)

    def place(self, plan: StagePlan) -> None:
        """Put button, bar and covers where `plan` and this stage say."""
        if self._bar is not None:
            self._bar.setGeometry(plan.bar)
        if self._button is not None:
            self._button.setGeometry(placed(plan.button, self.rect()))
        for cover in self._covers.values():
            cover.setGeometry(self.rect())
        self.raise_layers()

    def raise_layers(self) -> None:
        """Bring button, bar and covers above the screens."""
        covers = [self._covers[name] for name in COVERS if name in self._covers]
        for layer in (self._button, self._bar, *covers):
            if layer is not None:
                layer.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.bar_changed.emit()
        return False

    def _take(self, layer: QWidget, before: QWidget | None) -> QWidget:
        if before is not None:
            before.hide()
            before.deleteLater()
        layer.setParent(self)
        layer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layer.hide()
        return layer
