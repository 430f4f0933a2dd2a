"""The one window: shows a screen at a time and goes from one to the next."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from kiosk.ui.curtain import Curtain
from kiosk.ui.stage import PosterScreen, Stage

if TYPE_CHECKING:
    from kiosk.ui.stage_plan import StagePlan
    from kiosk.ui.theme import Theme
    from kiosk.ui.widgets.slide import Slide

_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)


class Screen(Enum):
    """Every screen, in the order in which they lead on."""

    SETUP = auto()
    WELCOME = auto()
    PRODUCTS = auto()
    PAYMENT = auto()
    RESULT = auto()
    STAFF_LOGIN = auto()
    OFFICE = auto()
    OUT_OF_SERVICE = auto()


# Where a shopper may ask for low controls: screens that move down, and screens that do it inside.
_LOWERED = frozenset({Screen.PRODUCTS, Screen.PAYMENT, Screen.RESULT, Screen.STAFF_LOGIN})
_FILLS = frozenset({Screen.WELCOME, Screen.OUT_OF_SERVICE})


class MainWindow(QMainWindow):
    """Holds the screens; they are added once and kept. Until the first one, a curtain.

    Signals:
        first_painted: the curtain has been on the screen.
        activity: a touch or a key anywhere in the window.
        close_refused: someone tried to close the window.
        moved_on: another screen is shown, or slides in.
        resized: the window has another size.
    """

    first_painted = Signal()
    activity = Signal()
    close_refused = Signal()
    moved_on = Signal()
    resized = Signal()

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: dict[Screen, QWidget] = {}
        self._current: Screen | None = None
        self._may_close = False
        self._locked = False
        self._watches = False
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Flash sale kiosk"))
        self.setMinimumSize(640, 480)
        self._stage = Stage()
        self.setCentralWidget(self._stage)
        self._slide: Slide | None = None
        self._curtain: Curtain | None = Curtain(self._stage)
        self._curtain.painted.connect(self.first_painted)
        self._stage.bar_changed.connect(self.lay_out)

    @property
    def current(self) -> Screen | None:
        """The screen that is shown, or slides in; None before the first `go_to`."""
        return self._current

    @property
    def is_sliding(self) -> bool:
        return self._slide is not None and self._slide.is_running

    @property
    def reach(self) -> QRect:
        """The part of the stage where controls may lie."""
        return self._plan().reach

    @property
    def stage(self) -> Stage:
        """What lies above the screens, and beside them."""
        return self._stage

    def set_theme(self, theme: Theme) -> None:
        """Move, or do not, and keep low or not, as `theme` says."""
        self._theme = theme
        theme.set_height(self._stage.height())
        theme.changed.connect(self.lay_out)

    def add_screen(self, screen: Screen, view: QWidget) -> None:
        """Keep `view` as `screen`, in place of an earlier one; it stays hidden until shown."""
        before = self._views.get(screen)
        if before is not None:
            before.hide()
            before.deleteLater()
        view.setParent(self._stage)
        view.hide()
        self._views[screen] = view

    def show_again(self, screen: Screen) -> None:
        """Show `screen` at once: its view was replaced."""
        self._stop_slide()
        self._current = screen
        self._settle()

    @property
    def focused_name(self) -> str:
        """The name of the control that has the keyboard, if it is one of the current screen."""
        view, focused = self._view(), QApplication.focusWidget()
        if view is None or focused is None or not view.isAncestorOf(focused):
            return ""
        return focused.objectName()

    def focus_on(self, name: str) -> None:
        """Give the keyboard to the control `name` of the current screen, if it is there."""
        view = self._view()
        found = view.findChild(QWidget, name) if view is not None and name else None
        if isinstance(found, QWidget) and found.isVisible():
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_screen(self, screen: Screen) -> bool:
        """Return whether the view of `screen` was made already."""
        return screen in self._views

    def go_to(self, screen: Screen) -> None:
        """Show `screen`, sliding the way it leads; nothing happens if it is shown already."""
        if screen is self._current:
            return
        self._stop_slide()
        before = self._views.get(self._current) if self._current is not None else None
        after = self._views[screen]
        forward = self._current is None or screen.value > self._current.value
        self._current = screen
        after.setGeometry(self._plan().view)
        is_alike = before is not None and before.geometry() == after.geometry()
        if before is not None and is_alike and self._moves and self.isVisible():
            slide = self._made_slide()
            slide.run(before.grab(), after.grab(), forward=forward)
            slide.move(after.pos())
            self._stage.raise_layers()
        else:
            self._settle()
        self.moved_on.emit()

    @Slot()
    def lay_out(self) -> None:
        """Give screen, poster and layers their places."""
        plan, current = self._plan(), self._view()
        if current is not None:
            current.setGeometry(plan.view)
        poster = self._views.get(Screen.WELCOME)
        if isinstance(poster, PosterScreen):
            alone = not plan.poster.isEmpty()
            poster.show_as_poster(on=alone)
            if poster is not current:
                poster.setGeometry(plan.poster)
                poster.setVisible(alone)
        self._stage.place(plan)

    def lock(self) -> None:
        """Let nobody but an operator close the window, whoever may otherwise."""
        self._locked = True

    def allow_close(self) -> None:
        """Let the next close close the window: an operator wants it."""
        self._may_close = True

    def allow_anyone_to_close(self) -> None:
        """Let the next close close the window, unless it is locked: no operator is needed here."""
        self._may_close = not self._locked

    def forbid_close(self) -> None:
        """Take back that anyone may close the window: from now on somebody works here."""
        self._may_close = False

    @property
    def may_close(self) -> bool:
        """True when whoever closes the window closes it."""
        return self._may_close

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.activity.emit()
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Python sees every event of the application from here on: not before the first paint.
        QTimer.singleShot(0, self._watch)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stop_slide()
        if self._curtain is not None:
            self._curtain.setGeometry(self._stage.rect())
        if self._theme is not None:
            self._theme.set_height(self._stage.height())
        self.lay_out()
        self.resized.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            self._watch(on=False)
            event.accept()
        else:
            event.ignore()
            self.close_refused.emit()

    @property
    def _moves(self) -> bool:
        return self._theme is not None and self._theme.motion

    def _made_slide(self) -> Slide:
        if self._slide is None:
            # Late: nothing slides before the first paint.
            from kiosk.ui.widgets.slide import Slide  # noqa: PLC0415

            self._slide = Slide(self._stage)
            self._slide.finished.connect(self._settle)
        return self._slide

    def _stop_slide(self) -> None:
        if self._slide is not None:
            self._slide.stop()

    def _view(self) -> QWidget | None:
        return self._views.get(self._current) if self._current is not None else None

    def _watch(self, *, on: bool = True) -> None:
        app = QApplication.instance()
        if app is None or on == self._watches:
            return
        self._watches = on
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def _plan(self) -> StagePlan:
        fills = self._current in _FILLS
        low = self._theme is not None and self._theme.low_reach
        low = low and (fills or self._current in _LOWERED)
        view = self._view()
        header = None if view is None else view.findChild(QWidget, "header")
        above = header.sizeHint().height() if isinstance(header, QWidget) else 0
        # A code is as high as it is wide, and has to be whole; its controls are below it.
        rises = self._current is Screen.PAYMENT
        return self._stage.plan(low=low, fills=fills, header=above, rises=rises)

    @Slot()
    def _settle(self) -> None:
        """Show the current view, hide the others, and give it the keyboard."""
        current = self._view()
        if current is None:
            return
        self.lay_out()
        current.show()
        current.raise_()
        if self._curtain is not None:
            self._curtain.deleteLater()
            self._curtain = None
        if not self._stage.is_covered:
            # Before the others are hidden: Qt would pass the focus on as if by Tab.
            current.setFocus(Qt.FocusReason.OtherFocusReason)
        for view in self._views.values():
            if view is not current and not self._is_poster(view):
                view.hide()
        self._stage.raise_layers()

    def _is_poster(self, view: QWidget) -> bool:
        return view is self._views.get(Screen.WELCOME) and not self._plan().poster.isEmpty()
