"""Sheets: a card above the page that asks one thing, or shows how far long work has come."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kiosk.domain.money import indian_groups
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.buttons import button
from kiosk.ui.widgets.covering import give_focus_back, paint_shade
from kiosk.ui.widgets.labels import elided_label, label

_DIM = 0.6
_MARGIN = 24
_LOW = 460
WIDTH = 760


@runtime_checkable
class LowContent(Protocol):
    """What can be shown on a sheet that has little height."""

    def set_low(self, *, on: bool) -> None:
        """Leave out all but the fields, or show everything again."""


@runtime_checkable
class BusyContent(Protocol):
    """What waits for an answer now and then, and stays until it is there."""

    @property
    def is_busy(self) -> bool:
        """True until the answer is here."""


class Sheets(QWidget):
    """Covers `page` while a sheet is open; Tab stays on the sheet, Escape closes it.

    A sheet that waits for an answer stays: whoever asked is told what happened.

    Signals:
        closed: the sheet went away, whatever was chosen.
    """

    closed = Signal()

    def __init__(self, theme: Theme, page: QWidget, *, exempt: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._exempt = exempt
        self._before: QWidget | None = None
        self._content: QWidget | None = None
        self._may_escape = True
        self.setObjectName("officeSheets")
        self._card = QFrame()
        self._card.setObjectName("sheetCard")
        self._card.setProperty("kind", "card")
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(40, 36, 40, 36)
        self._row = QVBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._row.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        page.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        return self._content is not None

    @property
    def is_busy(self) -> bool:
        """True while the sheet waits for an answer."""
        return isinstance(self._content, BusyContent) and self._content.is_busy

    def show_sheet(
        self, content: QWidget, *, width: int = WIDTH, may_escape: bool = True, tall: bool = False
    ) -> None:
        """Show `content` in place of any other sheet; `tall` ones take the page's whole height.

        The card has `width` pixels, more with large text, and never more than the page.
        """
        self._drop()
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._content = content
        self._may_escape = may_escape
        self._inside.addWidget(content)
        self._card.setFixedWidth(min(self._theme.px(width), self._page.width() - 2 * _MARGIN))
        align = Qt.AlignmentFlag.AlignHCenter if tall else Qt.AlignmentFlag.AlignCenter
        self._row.setAlignment(self._card, align)
        self._follow_page()
        content.show()
        self.show()
        self.raise_()
        self._take_focus()

    def ask(
        self,
        title: str,
        text: str,
        *,
        yes: str,
        on_yes: Callable[[], object],
        tone: str = "ink",
    ) -> None:
        """Ask once, and say what will happen; `tone` "primary" is for what cannot be taken back."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        heading = elided_label(title, name="sheetTitleLabel", size=34, weight=700)
        heading.set_lines(3)
        words = label(text, name="sheetTextLabel", size=24, tone="soft")
        words.setWordWrap(True)
        no_button = button(self.tr("Cancel"), name="sheetNoButton")
        yes_button = button(yes, name="sheetYesButton", kind=tone)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(no_button, 1)
        buttons.addWidget(yes_button, 1)
        column.addWidget(heading)
        column.addWidget(words)
        column.addSpacing(20)
        column.addLayout(buttons)
        no_button.clicked.connect(self.close_sheet)

        def on_chosen() -> None:
            self.close_sheet()
            on_yes()

        yes_button.clicked.connect(on_chosen)
        self.show_sheet(content)

    def close_sheet(self) -> None:
        """Close the sheet, if one is open; the focus goes back to where it was."""
        if self._content is None:
            return
        self._drop()
        self.hide()
        before, self._before = self._before, None
        give_focus_back(before)
        self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.is_open:
            self._follow_page()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_shade(self, self._theme, _DIM)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape and self._may_escape and not self.is_busy:
            self.close_sheet()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab on the sheet: what lies below it is out of reach."""
        stops = self._stops()
        if not stops:
            return True
        now = QApplication.focusWidget()
        step = 1 if forward else -1
        place = stops.index(now) + step if now in stops else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[place % len(stops)].setFocus(reason)
        return True

    def _follow_page(self) -> None:
        """Cover the page; on one that is low, because of the keys, forms show their fields only."""
        self.setGeometry(self._page.rect())
        if isinstance(self._content, LowContent):
            self._content.set_low(on=self.height() < _LOW)

    def _stops(self) -> list[QWidget]:
        """Return what Tab stops at on the sheet, in its order."""
        if self._content is None:
            return []
        found = []
        widget = self._content.nextInFocusChain()
        first = widget
        while widget is not None:
            if self._content.isAncestorOf(widget) and _takes_tab(widget):
                found.append(widget)
            widget = widget.nextInFocusChain()
            if widget is first:
                break
        return found

    def _take_focus(self) -> None:
        stops = self._stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        content, self._content = self._content, None
        if content is not None:
            self._inside.removeWidget(content)
            content.hide()
            content.deleteLater()


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled()


class ProgressSheet(QWidget):
    """How far long work has come, and a way to stop it.

    Signals:
        cancel_requested: the work shall stop.
    """

    cancel_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = elided_label(title, name="progressTitleLabel", size=34, weight=700)
        heading.set_lines(2)
        self._text = label(name="progressTextLabel", size=24, tone="soft")
        self._text.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("progressBar")
        self._bar.setAccessibleName(title)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._cancel = button(self.tr("Cancel"), name="progressCancelButton")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (heading, self._text, self._bar):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self._cancel)
        self._cancel.clicked.connect(self._on_cancel)

    def show_progress(self, done: int, total: int) -> None:
        """Show `done` of `total` steps."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._text.setText(
            self.tr("{done} of {total}").format(
                done=indian_groups(done), total=indian_groups(total)
            )
        )

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._text.setText(self.tr("Stopping. Nothing is changed."))
        self.cancel_requested.emit()


class _FingerArea(QScrollArea):
    """Scrolls under a finger, where there is something to scroll: a drag delays each press."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._follow)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            QTimer.singleShot(0, self, self._follow)
        return super().event(event)

    @override
    def sizeHint(self) -> QSize:
        # Qt's own ends at 24 lines of text, and a sheet would scroll for want of nothing.
        content = self.widget()
        return super().sizeHint() if content is None else content.sizeHint()

    def _follow(self) -> None:
        viewport, content = self.viewport(), self.widget()
        if content is None or QScroller.hasScroller(viewport):
            return  # never taken back: the scroller may be handing on the very tap that led here
        if content.sizeHint().height() > viewport.height():
            QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.LeftMouseButtonGesture)


def scrolled(content: QWidget, *, name: str) -> QScrollArea:
    """Return `content` in an area that scrolls down under a finger."""
    area = _FingerArea()
    area.setObjectName(name)
    area.setProperty("kind", "page")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
