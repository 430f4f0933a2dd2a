"""The one window: shows a screen at a time and goes from one to the next."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from kiosk.ui.curtain import Curtain

if TYPE_CHECKING:
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


class MainWindow(QMainWindow):
    """Holds the screens; they are added once and kept. Until the first one, a curtain.

    Signals:
        first_painted: the curtain has been on the screen.
        activity: a touch or a key anywhere in the window.
        close_refused: someone tried to close the window.
    """

    first_painted = Signal()
    activity = Signal()
    close_refused = Signal()

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: dict[Screen, QWidget] = {}
        self._current: Screen | None = None
        self._overlay: QWidget | None = None
        self._may_close = False
        self._watches = False
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Flash sale kiosk"))
        self.setMinimumSize(640, 480)
        self._stage = QWidget()
        self._stage.setObjectName("stage")
        self.setCentralWidget(self._stage)
        self._slide: Slide | None = None
        self._curtain: Curtain | None = Curtain(self._stage)
        self._curtain.painted.connect(self.first_painted)

    @property
    def current(self) -> Screen | None:
        """The screen that is shown, or slides in; None before the first `go_to`."""
        return self._current

    @property
    def is_sliding(self) -> bool:
        return self._slide is not None and self._slide.is_running

    def set_theme(self, theme: Theme) -> None:
        """Move, or do not, as `theme` says."""
        self._theme = theme

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

    def set_overlay(self, overlay: QWidget) -> None:
        """Keep `overlay` above every screen; it shows and hides itself."""
        if self._overlay is not None:
            self._overlay.deleteLater()
        overlay.setParent(self._stage)
        overlay.hide()
        self._overlay = overlay

    def go_to(self, screen: Screen) -> None:
        """Show `screen`, sliding the way it leads; nothing happens if it is shown already."""
        if screen is self._current:
            return
        self._stop_slide()
        before = self._views.get(self._current) if self._current is not None else None
        after = self._views[screen]
        forward = self._current is None or screen.value > self._current.value
        self._current = screen
        after.setGeometry(self._stage.rect())
        if before is not None and self._moves and self.isVisible():
            self._made_slide().run(before.grab(), after.grab(), forward=forward)
            self._raise_overlay()
        else:
            self._settle()

    def allow_close(self) -> None:
        """Let the next close close the window."""
        self._may_close = True

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
        for view in (self._view(), self._overlay, self._curtain):
            if view is not None:
                view.setGeometry(self._stage.rect())

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

    def _raise_overlay(self) -> None:
        if self._overlay is not None:
            self._overlay.raise_()

    @Slot()
    def _settle(self) -> None:
        """Show the current view, hide the others, and give it the keyboard."""
        current = self._view()
        if current is None:
            return
        current.setGeometry(self._stage.rect())
        current.show()
        current.raise_()
        if self._curtain is not None:
            self._curtain.deleteLater()
            self._curtain = None
        if self._overlay is None or self._overlay.isHidden():
            # Before the others are hidden: Qt would pass the focus on as if by Tab.
            current.setFocus(Qt.FocusReason.OtherFocusReason)
        for view in self._views.values():
            view.setVisible(view is current)
        self._raise_overlay()
